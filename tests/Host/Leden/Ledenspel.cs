using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Teams;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Tests.Leden;

/// <summary>What Teams tells about who is in a team, and a question to the pool.</summary>
internal static class Ledenspel
{
    public const string Nummer = "H-2026-0001";
    public const string Tekst = "De toelichting van Sanne.";

    /// <summary>The team of a channel: each has one of its own.</summary>
    public static string TeamVan(string kanaal) => "19:team-" + kanaal[3..];

    /// <param name="metKanaal">Whose team it is; its own when left out.</param>
    public static async Task GeefTeamAsync(this Bot bot, string kanaal, string? metKanaal = null)
    {
        var rij = (await bot.Kluis.LeesAsync<Kanaal>(Tabel.Wijkteams, Wijk.Tenant, Sleutel.Kanaal(kanaal), default))!;
        var beurt = new Beurt(new(Wijk.Tenant, Tabel.Wijkteams, Wijk.Tenant))
            .Vervang(Sleutel.Kanaal(kanaal), rij.Waarde with { TeamId = TeamVan(metKanaal ?? kanaal) }, rij.ETag);
        Assert.True((await bot.Kluis.BewaarAsync(beurt, default)).Succeeded);
    }

    public static Activity Team(string kanaal, string wat) => Wijk.Activiteit(Wijk.Leider, kanaal) with
    {
        Type = ActivityTypes.ConversationUpdate,
        Recipient = new ChannelAccount { Id = "28:bot" },
        ChannelData = new ChannelData { EventType = wat, Team = new TeamInfo { Id = TeamVan(kanaal) } },
    };

    public static Activity Lid(string kanaal, string wat, params string[] wie)
    {
        ChannelAccount[] mensen = [.. wie.Select(w => new ChannelAccount { Id = "29:" + w, AadObjectId = w })];
        return wat == "teamMemberAdded"
            ? Team(kanaal, wat) with { MembersAdded = mensen }
            : Team(kanaal, wat) with { MembersRemoved = mensen };
    }

    public static Activity Installatie(string kanaal, string actie) => Wijk.Activiteit(Wijk.Leider, kanaal) with
    {
        Type = ActivityTypes.InstallationUpdate,
        Action = actie,
        Recipient = new ChannelAccount { Id = "28:bot" },
        ChannelData = new ChannelData { Team = new TeamInfo { Id = TeamVan(kanaal) }, Channel = new ChannelInfo { Id = kanaal } },
    };

    /// <summary>Sanne of wijkteam 1 asks the pool something.</summary>
    public static async Task<Guid> VraagAsync(Bot bot, FakeTimeProvider klok)
    {
        var id = Guid.CreateVersion7(klok.GetUtcNow());
        var aanvraag = new Aanvraag(
            id, Nummer, Wijk.PoolId, new(Wijk.Kanaal(1), "Wijk 1"), new(Wijk.Vrager, "Sanne"), Vraag.EvenSparren([], Tekst), bot.Kluis.Nu,
            AanvraagStatus.Nieuw, Rev: 1);
        var beurt = new Beurt(new(Wijk.Tenant, Tabel.Pool, Wijk.PoolId)).Voeg(Sleutel.Aanvraag(id), aanvraag);
        Assert.True((await bot.Kluis.BewaarAsync(beurt, default)).Succeeded);
        return id;
    }

    /// <summary>A click, and the card that answers it.</summary>
    public static async Task<string> LeesAntwoordAsync(
        this Bot bot, string wie, string gesprek, string verb, string soort, string id, params (string Veld, string Waarde)[] invoer)
    {
        var data = new JsonObject { ["v"] = 1, ["soort"] = soort, ["id"] = id, ["rev"] = soort == Soorten.Inrichten ? 0 : 1 };
        foreach (var (veld, waarde) in invoer) data[veld] = waarde;
        var antwoord = await bot.Dienst<ITeamsBot>().OnInvokeAsync(Wijk.Activiteit(wie, gesprek) with
        {
            Type = ActivityTypes.Invoke,
            Name = "adaptiveCard/action",
            ReplyToId = "1",
            Value = JsonSerializer.SerializeToElement(new JsonObject
            {
                ["trigger"] = "manual",
                ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data },
            }),
        }, default);
        return antwoord.Body?.GetRawText() ?? "";
    }
}
