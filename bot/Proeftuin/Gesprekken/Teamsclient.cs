using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsHerstelBot.Proeftuin.Kern;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Proeftuin.Gesprekken;

/// <summary>What a person does in Teams, told to the bot as Teams tells it.</summary>
internal sealed class Teamsclient(LokaalTeams teams, Postbode postbode, TimeProvider klok)
{
    /// <summary>Installs the bot in the chat of one person.</summary>
    public async Task InstalleerAsync(Persoon persoon, CancellationToken cancellationToken)
    {
        var gesprek = await teams.OpenPersoonlijkAsync(persoon, cancellationToken);
        await MeldInstallatieAsync(persoon, gesprek, Maak(persoon, gesprek, null), [Account(persoon), Bot], cancellationToken);
    }

    /// <summary>Installs the bot in a team; the person picks the channel.</summary>
    public async Task InstalleerAsync(Persoon persoon, Team team, Kanaal gekozen, CancellationToken cancellationToken)
    {
        foreach (var kanaal in team.Kanalen)
        {
            await teams.BewaarAsync(
                new Gesprek(kanaal.Id, Gesprek.Kanaalsoort, kanaal.Naam, team.Id, team.Leden, BotErin: true), cancellationToken);
        }

        var basis = Maak(persoon, teams.Gesprek(gekozen.Id)!, null);
        var keuze = new ChannelDataSettings { SelectedChannel = new() { Id = gekozen.Id, Name = gekozen.Naam } };
        await MeldInstallatieAsync(
            persoon,
            teams.Gesprek(gekozen.Id)!,
            basis with { ChannelData = basis.ChannelData! with { Settings = keuze } },
            [Bot],
            cancellationToken);
    }

    /// <summary>
    /// Sends a text, with or without a card that a search put in the compose box. In a channel the bot only hears it when it is mentioned.
    /// </summary>
    public async Task<(Bericht Bericht, Antwoord? Antwoord)> ZegAsync(
        Persoon persoon, Gesprek gesprek, string tekst, bool vermeldBot, string? draad, JsonElement? kaart,
        CancellationToken cancellationToken)
    {
        var vermelding = $"<at>{Botgegevens.Naam}</at>";
        var vermeld = gesprek.IsKanaal && vermeldBot;
        var inhoud = vermeld ? $"{vermelding} {tekst}" : tekst;
        await teams.LeesAsync(persoon, gesprek, cancellationToken);
        Attachment[] kaarten = kaart is null ? [] : [new() { ContentType = Attachment.AdaptiveCardContentType, Content = kaart }];
        var bericht = await teams.PlaatsAsync(
            gesprek, draad, persoon, new Activity { Text = inhoud, Attachments = kaarten }, cancellationToken);
        if (!gesprek.BotErin || (gesprek.IsKanaal && !vermeld)) return (bericht, null);

        var activiteit = Maak(persoon, gesprek, draad ?? bericht.Id) with
        {
            Type = ActivityTypes.Message,
            Id = bericht.Id,
            Text = inhoud,
            TextFormat = "plain",
            Attachments =
            [
                new() { ContentType = "text/html", Content = JsonSerializer.SerializeToElement($"<p>{WebUtility.HtmlEncode(tekst)}</p>") },
                .. kaarten
            ],
        };
        if (vermeld) activiteit = activiteit with { Entities = [.. activiteit.Entities!, Vermelding(vermelding)] };
        return (bericht, await postbode.BezorgAsync(activiteit, cancellationToken));
    }

    /// <summary>Clicks a button after filling in the inputs around it.</summary>
    public Task<Antwoord> KlikAsync(
        Persoon persoon, Bericht bericht, string verb, Knop knop, IEnumerable<(string Id, string Waarde)> invoer,
        CancellationToken cancellationToken)
    {
        var data = knop.Data;
        foreach (var (id, waarde) in knop.Standaardinvoer.Concat(invoer)) data[id] = waarde;
        return KlikAsync(
            persoon, bericht, new Klik("Action.Execute", verb, knop.Titel, null, JsonSerializer.SerializeToElement(data)),
            cancellationToken);
    }

    /// <summary>Passes a click on; an Execute waits for the answer of the bot, a Submit is a message with a value.</summary>
    public async Task<Antwoord> KlikAsync(Persoon persoon, Bericht bericht, Klik klik, CancellationToken cancellationToken)
    {
        var gesprek = teams.Gesprek(bericht.Gesprek)!;
        if (!klik.Vanzelf) await teams.LeesAsync(persoon, gesprek, cancellationToken);
        var basis = Maak(persoon, gesprek, bericht.Draad ?? bericht.Id) with { Id = "f:" + Guid.NewGuid(), ReplyToId = bericht.Id };
        if (klik.Soort == "Action.Submit")
            return await postbode.BezorgAsync(basis with { Type = ActivityTypes.Message, Value = klik.Data }, cancellationToken);

        var actie = new JsonObject { ["type"] = "Action.Execute" };
        if (klik.Id is not null) actie["id"] = klik.Id;
        if (klik.Titel is not null) actie["title"] = klik.Titel;
        if (klik.Verb is not null) actie["verb"] = klik.Verb;
        if (klik.Data is { } data) actie["data"] = JsonNode.Parse(data.GetRawText());
        var waarde = new JsonObject { ["action"] = actie, ["trigger"] = klik.Vanzelf ? "automatic" : "manual" };
        return await postbode.BezorgAsync(
            basis with { Type = ActivityTypes.Invoke, Name = "adaptiveCard/action", Value = JsonSerializer.SerializeToElement(waarde) },
            cancellationToken);
    }

    /// <summary>
    /// Opens or sends a dialog, runs a search, asks for choices: an invoke of this name with this value. The message is the one with the
    /// card, or for a command from its menu the one it was called on.
    /// </summary>
    public Task<Antwoord> RoepAsync(
        Persoon persoon, Gesprek gesprek, string naam, JsonObject waarde, Bericht? bericht, CancellationToken cancellationToken)
    {
        var basis = Maak(
            persoon, gesprek,
            bericht is null ? null : bericht.Draad ?? bericht.Id) with
        {
            Type = ActivityTypes.Invoke,
            Name = naam,
            Id = "f:" + Guid.NewGuid()
        };
        if (!naam.StartsWith("composeExtension/", StringComparison.Ordinal)) basis = basis with { ReplyToId = bericht?.Id };
        else if (bericht is not null) waarde["messagePayload"] = Berichtlading.Maak(bericht, teams.Persoon(bericht.Van));
        return postbode.BezorgAsync(basis with { Value = JsonSerializer.SerializeToElement(waarde) }, cancellationToken);
    }

    private async Task MeldInstallatieAsync(
        Persoon persoon, Gesprek gesprek, Activity basis, IReadOnlyList<ChannelAccount> erbij, CancellationToken cancellationToken)
    {
        await VereisAsync(
            basis with { Type = ActivityTypes.InstallationUpdate, Id = "f:" + Guid.NewGuid(), Action = "add" }, cancellationToken);
        var gegevens = gesprek.IsKanaal ? basis.ChannelData! with { EventType = "teamMemberAdded" } : basis.ChannelData;
        var melding = basis with
        {
            Type = ActivityTypes.ConversationUpdate,
            Id = "f:" + Guid.NewGuid(),
            From = Account(persoon),
            MembersAdded = erbij,
            ChannelData = gegevens,
        };
        await VereisAsync(melding, cancellationToken);
    }

    private async Task VereisAsync(Activity activiteit, CancellationToken cancellationToken)
    {
        var antwoord = await postbode.BezorgAsync(activiteit, cancellationToken);
        if (!antwoord.Gelukt) throw new InvalidOperationException($"The bot answered {antwoord.Status} to {activiteit.Type}.");
    }

    private Activity Maak(Persoon persoon, Gesprek gesprek, string? draad)
    {
        var team = teams.Team(gesprek.TeamId);
        return new()
        {
            Timestamp = klok.GetUtcNow(),
            ServiceUrl = postbode.ServiceUrl,
            ChannelId = "msteams",
            From = Account(persoon),
            Recipient = Bot,
            Locale = "nl-NL",
            Conversation = new()
            {
                Id = gesprek.IsKanaal && draad is not null ? $"{gesprek.Id};messageid={draad}" : gesprek.Id,
                ConversationType = gesprek.Soort,
                IsGroup = gesprek.Soort == Gesprek.Persoonlijk ? null : true,
                TenantId = Botgegevens.TenantId,
                Name = gesprek.Naam,
            },
            Entities = [JsonSerializer.SerializeToElement(
                new { type = "clientInfo", locale = "nl-NL", country = "NL", platform = "Web", timezone = "Europe/Amsterdam" })],
            ChannelData = new()
            {
                Tenant = new() { Id = Botgegevens.TenantId },
                Team = team is null ? null : new() { Id = team.Id, Name = team.Naam, AadGroupId = team.AadGroupId },
                Channel = gesprek.IsKanaal ? new() { Id = gesprek.Id, Name = gesprek.Naam } : null,
            },
        };
    }

    private static ChannelAccount Bot => new() { Id = Botgegevens.Mri, Name = Botgegevens.Naam };

    private static ChannelAccount Account(Persoon persoon) => new() { Id = persoon.Mri, Name = persoon.Naam, AadObjectId = persoon.Aad };

    private static JsonElement Vermelding(string tekst) => JsonSerializer.SerializeToElement(
        new { type = "mention", text = tekst, mentioned = new { id = Botgegevens.Mri, name = Botgegevens.Naam } });
}

/// <summary>A click on a card as the renderer reports it: the data of the button with the inputs merged in.</summary>
internal sealed record Klik(string Soort, string? Verb, string? Titel, string? Id, JsonElement? Data, bool Vanzelf = false);
