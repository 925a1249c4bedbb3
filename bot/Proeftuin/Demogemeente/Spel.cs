using System.Text.Json;
using TeamsHerstelBot.Proeftuin.Bediening;
using TeamsHerstelBot.Proeftuin.Gesprekken;
using TeamsHerstelBot.Proeftuin.Kern;

namespace TeamsHerstelBot.Proeftuin.Demogemeente;

/// <summary>What the people of the demo do, as anybody would on the page: read, say something, wait for a card, click it.</summary>
internal sealed class Spel(LokaalTeams teams, Teamsclient client, IBotbediening bot, Klokbediening klok, Stroom stroom)
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(20);

    public Gesprek Chat(Persoon persoon) => teams.PersoonlijkGesprek(persoon)!;

    public Gesprek Kanaal(Team team) => teams.Gesprek(team.Kanalen[^1].Id)!;

    public Task SpringAsync(DateTimeOffset moment, CancellationToken cancellationToken) => klok.SpringAsync(moment, cancellationToken);

    /// <summary>Says something, in a channel to the bot.</summary>
    public async Task ZegAsync(Persoon persoon, Gesprek gesprek, string tekst, CancellationToken cancellationToken)
    {
        await client.ZegAsync(persoon, gesprek, tekst, vermeldBot: true, draad: null, kaart: null, cancellationToken);
        await bot.LeegAsync(cancellationToken);
    }

    /// <summary>Everybody has seen what there is.</summary>
    public async Task LeesAllesAsync(CancellationToken cancellationToken)
    {
        foreach (var persoon in teams.Personen)
        {
            foreach (var gesprek in teams.GesprekkenVan(persoon)) await teams.LeesAsync(persoon, gesprek, cancellationToken);
        }
    }

    /// <summary>The newest card with this button: in the channels of the team, or in the chat of the person.</summary>
    public async Task<(Bericht Bericht, Knop Knop)> WachtOpAsync(
        Persoon persoon, Team? team, string verb, CancellationToken cancellationToken)
    {
        using var abonnement = stroom.Abonneer();
        using var genoeg = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        genoeg.CancelAfter(Geduld);
        await bot.LeegAsync(cancellationToken);
        try
        {
            while (true)
            {
                if (Zoek(persoon, team, verb) is { } gevonden) return gevonden;
                await abonnement.Meldingen.ReadAsync(genoeg.Token);
            }
        }
        catch (OperationCanceledException fout) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"The bot sent no card with '{verb}' within {Geduld.TotalSeconds:0} seconds.", fout);
        }
    }

    /// <summary>The newest card with this button, or null when there is none now.</summary>
    public (Bericht Bericht, Knop Knop)? Zoek(Persoon persoon, Team? team, string verb)
    {
        var plaatsen = (team?.Kanalen.Select(k => k.Id) ?? []).Append(Chat(persoon).Id);
        foreach (var bericht in plaatsen.SelectMany(teams.Berichten).Where(b => !b.Verwijderd).Reverse())
        {
            if (Kaartlezer.Vind(bericht, verb) is { } knop) return (bericht, knop);
        }

        return null;
    }

    /// <summary>Clicks a button that is on the card, and gives the card that is the answer.</summary>
    public Task<JsonElement> KlikAsync(
        Persoon persoon, Bericht bericht, string verb, CancellationToken cancellationToken, params (string Id, string Waarde)[] invoer) =>
        KlikAsync(persoon, bericht, verb, Kaartlezer.Vind(bericht, verb), invoer, cancellationToken);

    /// <summary>Clicks a button of a card that only this person sees: the answer to an earlier click on the same message.</summary>
    public Task<JsonElement> KlikAsync(
        Persoon persoon, Bericht bericht, JsonElement kaart, string verb, CancellationToken cancellationToken,
        params (string Id, string Waarde)[] invoer) =>
        KlikAsync(persoon, bericht, verb, Kaartlezer.Vind(kaart, verb), invoer, cancellationToken);

    private async Task<JsonElement> KlikAsync(
        Persoon persoon, Bericht bericht, string verb, Knop? knop, (string Id, string Waarde)[] invoer,
        CancellationToken cancellationToken)
    {
        if (knop is null) throw new InvalidOperationException($"The card has no button '{verb}'.");
        var antwoord = await client.KlikAsync(persoon, bericht, verb, knop, invoer, cancellationToken);
        if (!antwoord.IsGoed) throw new InvalidOperationException($"The bot refused '{verb}': {antwoord.Status} {antwoord.Tekst}");
        await bot.LeegAsync(cancellationToken);
        return antwoord.Inhoud is { } inhoud && inhoud.TryGetProperty("value", out var kaart) ? kaart : default;
    }
}
