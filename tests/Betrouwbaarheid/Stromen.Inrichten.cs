using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>Setting up a municipality from nothing, and who comes and goes.</summary>
public static partial class Stromen
{
    private const string Team = "19:team@thread.tacv2";
    private const string Poolteam = "19:poolteam@thread.tacv2";
    private const string Nieuweling = "noor";

    private static IEnumerable<Stroom> Inrichten() =>
    [
        new("add to team", Leeg, p => p.Bot.MeldAsync(Erbij(Kanaal, Team))),
        new("add to pool", "add to team", p => p.Bot.MeldAsync(Erbij(Wijk.PoolKanaal, Poolteam))),
        Klik(
            "set up pool", "add to pool", Wijk.Coordinator, Wijk.PoolKanaal, Verbs.InrichtenPool, Soorten.Inrichten, "kanaal",
            (Velden.PoolNaam, "De pool"), (Velden.Coordinatoren, Wijk.Coordinator)),
        RichtIn("set up team", "set up pool", "09:00"),
        RichtIn("change team", "set up team", "09:30"),
        new("agreements", "set up team", p => p.Bot.KlikAsync(
            Wijk.Leider, Kanaal, null, Verbs.AfsprakenOpslaan, Soorten.Afspraken, "kanaal", rev: 0,
            (Velden.TeamUrgent, "Bel samen de crisisdienst."), (Velden.TeamWaar, "In het dossier."), (Velden.TeamContact, "De achterwacht"),
            (Velden.TeamVastleggen, "Kort en samen."), (Velden.TeamInformeren, "Eerst de bewoner."), (Velden.TeamDelen, "Wat nodig is."),
            (Velden.TeamUitleg, "Op papier.")))
        {
            Verb = Verbs.AfsprakenOpslaan,
        },
        Klik(
            "agreement for a question", "set up team", Wijk.Leider, Kanaal, Verbs.VraagAfspraak, Soorten.Vraag,
            $"{new Guid(8, 0, 0, new byte[8])}/{Kanaal}/", (Velden.TeamUrgent, "Bel samen de crisisdienst.")),
        Klik(
            "closed", "set up team", Wijk.Leider, Kanaal, Verbs.SluitingToevoegen, Soorten.Inrichten, "kanaal",
            (Velden.SluitingVan, "2026-11-23"), (Velden.SluitingTot, "2026-11-27"), (Velden.SluitingNaam, "Vakantie")),
        Klik("open again", "closed", Wijk.Leider, Kanaal, Verbs.SluitingWeghalen, Soorten.Inrichten, "kanaal/2026-11-23/2026-11-27"),
        Klik(
            "school region", "set up team", Wijk.Leider, Kanaal, Verbs.SchoolregioKiezen, Soorten.Inrichten, "kanaal",
            (Velden.Schoolregio, "Noord")),
        new(
            "first chat", "set up team",
            p =>
                p.Bot.MeldAsync(
                    Wijk.Activiteit(Wijk.Ed, Wijk.Chat(Wijk.Ed)) with { Type = ActivityTypes.InstallationUpdate, Action = "add" })),
        new("profile", "first chat", async p => await p.Bot.KlikAsync(
            Wijk.Ed, Wijk.Chat(Wijk.Ed), null, Verbs.ProfielOpslaan, Soorten.Profiel, await PoolIdAsync(p),
            (Velden.Pool, await PoolIdAsync(p)), (Velden.Organisatie, "Stichting"), (Velden.Themas, Themas.Herstel),
            (Velden.MaxGelijktijdig, "2"), (Velden.Akkoord, Velden.Ja)))
        {
            Verb = Verbs.ProfielOpslaan,
        },
        new("member joins", "set up team", p => LedenAsync(p, [.. Leden, Nieuweling], erbij: Nieuweling)),
        new("member leaves", "set up team", p => LedenAsync(p, [.. Leden.Except([Wijk.Vrager])], eraf: Wijk.Vrager)),
        Wekker("welcome", "member joins", WekkerSoort.Ledenwissel),
        new("leader leaves", "set up team", p => LedenAsync(p, [.. Leden.Except([Wijk.Leider])], eraf: Wijk.Leider)),
        Wekker("leader is gone", "leader leaves", WekkerSoort.Ledenwissel),
        Klik("role taken over", "leader is gone", Wijk.Vrager, Kanaal, Verbs.RolOvernemen, Soorten.Rol, Wijk.Leider),
        new(
            "bot removed", "set up team",
            p => p.Bot.MeldAsync(InTeam(Kanaal, Team) with { Type = ActivityTypes.InstallationUpdate, Action = "remove" })),
        new("bot back", "bot removed", p => p.Bot.MeldAsync(Erbij(Kanaal, Team))),
    ];

    private static Stroom RichtIn(string naam, string van, string kaarttijd) => new(naam, van, async p => await p.Bot.KlikAsync(
        Wijk.Leider, Kanaal, p.Teams.In(Kanaal).Select(b => b.Id).FirstOrDefault(), Verbs.InrichtenWijkteam, Soorten.Inrichten, "kanaal",
        (Velden.Naam, "Wijk 1"),
        (Velden.OverlegDag, "4"), (Velden.OverlegTijd, "10:00"), (Velden.KaartDag, "1"), (Velden.KaartTijd, kaarttijd),
        (Velden.Teamleider, Wijk.Leider), (Velden.Pool, await PoolIdAsync(p))))
    {
        Verb = Verbs.InrichtenWijkteam,
    };

    private static async Task<bool> LedenAsync(Proces p, IReadOnlyList<string> leden, string? erbij = null, string? eraf = null)
    {
        p.Teams.Leden = leden;
        return await p.Bot.MeldAsync(InTeam(Kanaal, Team) with
        {
            Id = erbij ?? eraf,
            Type = ActivityTypes.ConversationUpdate,
            MembersAdded = erbij is null ? null : [Account(erbij)],
            MembersRemoved = eraf is null ? null : [Account(eraf)],
        });
    }

    private static async Task<string> PoolIdAsync(Proces p) =>
        (await p.Bot.Kluis.LeesAsync<Kanaal>(Tabel.Wijkteams, Wijk.Tenant, Sleutel.Kanaal(Wijk.PoolKanaal), default))!.Waarde.PoolId!;

    private static Activity Erbij(string kanaal, string team) =>
        InTeam(kanaal, team) with { Type = ActivityTypes.InstallationUpdate, Action = "add" };

    private static Activity InTeam(string kanaal, string team) => Wijk.Activiteit(Wijk.Leider, kanaal) with
    {
        Recipient = new ChannelAccount { Id = "28:bot" },
        ChannelData =
            new ChannelData
            {
                Tenant = new TenantInfo { Id = Wijk.Tenant },
                Team = new TeamInfo { Id = team, Name = "Wijk 1" },
                Channel = new ChannelInfo { Id = kanaal },
            },
    };

    private static ChannelAccount Account(string wie) => new() { Id = "29:" + wie, AadObjectId = wie };
}
