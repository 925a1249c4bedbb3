using NodaTime;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>One thing that somebody does, or that comes by itself, from the state that another flow leaves behind.</summary>
/// <param name="Van">Name of the flow before it, or of where everything begins.</param>
/// <param name="Doe">True when it was acknowledged; whoever got no answer does it again.</param>
/// <param name="Vanzelf">Work that comes by itself: nobody has to do it again.</param>
/// <param name="Op">Not before this moment.</param>
public sealed record Stroom(string Naam, string Van, Func<Proces, Task<bool>> Doe, bool Vanzelf = false, DateTimeOffset? Op = null);

/// <summary>Every flow of the bot: setting up, a week, an aanvraag to each of its ends, the borgingsvraag, profiles, and who comes and goes.</summary>
public static class Stromen
{
    /// <summary>A Monday morning in a municipality that was set up long ago.</summary>
    public const string Maandag = "monday";

    /// <summary>Nobody has the app yet.</summary>
    public const string Leeg = "nothing";

    /// <summary>What must not get lost.</summary>
    public const string Toelichting = "Deze zin mag niet verloren gaan.";

    private const string Team = "19:team@thread.tacv2";
    private const string Poolteam = "19:poolteam@thread.tacv2";
    private const string Nieuweling = "noor";
    private static readonly string Kanaal = Wijk.Kanaal(1);
    private static readonly DateTimeOffset Woensdag = Borgingsweek.Moment.Na(Instant.FromDateTimeOffset(Wijk.Maandag)).ToDateTimeOffset();

    /// <summary>Who is in the channels of a municipality that is being set up.</summary>
    public static IReadOnlyList<string> Leden { get; } = [Wijk.Vrager, Wijk.Coordinator, Wijk.Ed, Wijk.Leider];

    public static IReadOnlyList<Stroom> Alle { get; } =
    [
        new("add to team", Leeg, p => p.Bot.MeldAsync(Erbij(Kanaal, Team))),
        new("add to pool", "add to team", p => p.Bot.MeldAsync(Erbij(Wijk.PoolKanaal, Poolteam))),
        new("set up pool", "add to pool", p => KlikAsync(
            p, Wijk.Coordinator, Wijk.PoolKanaal, Verbs.InrichtenPool, Soorten.Inrichten, "kanaal", (Velden.PoolNaam, "De pool"), (Velden.Coordinatoren, Wijk.Coordinator))),
        new("set up team", "set up pool", p => RichtInAsync(p, "09:00")),
        new("change team", "set up team", p => RichtInAsync(p, "09:30")),
        new("closed", "set up team", p => KlikAsync(
            p, Wijk.Leider, Kanaal, Verbs.SluitingToevoegen, Soorten.Inrichten, "kanaal", (Velden.SluitingVan, "2026-11-23"), (Velden.SluitingTot, "2026-11-27"), (Velden.SluitingNaam, "Vakantie"))),
        new("open again", "closed", p => KlikAsync(p, Wijk.Leider, Kanaal, Verbs.SluitingWeghalen, Soorten.Inrichten, "kanaal/2026-11-23/2026-11-27")),
        new("first chat", "set up team", p => p.Bot.MeldAsync(Wijk.Activiteit(Wijk.Ed, Wijk.Chat(Wijk.Ed)) with { Type = ActivityTypes.InstallationUpdate, Action = "add" })),
        new("profile", "first chat", async p => await EigenAsync(
            p, Verbs.ProfielOpslaan, (Velden.Pool, await PoolIdAsync(p)), (Velden.Organisatie, "Stichting"), (Velden.Themas, Themas.Herstel), (Velden.MaxGelijktijdig, "2"), (Velden.Akkoord, Velden.Ja))),
        new("pause", "profile", p => EigenAsync(p, Verbs.PauzeAan)),
        new("back again", "pause", p => EigenAsync(p, Verbs.PauzeUit)),
        new("member joins", "set up team", p => LedenAsync(p, [.. Leden, Nieuweling], erbij: Nieuweling)),
        new("member leaves", "set up team", p => LedenAsync(p, [.. Leden.Except([Wijk.Vrager])], eraf: Wijk.Vrager)),
        new("bot removed", "set up team", p => p.Bot.MeldAsync(InTeam(Kanaal, Team) with { Type = ActivityTypes.InstallationUpdate, Action = "remove" })),
        new("bot back", "bot removed", p => p.Bot.MeldAsync(Erbij(Kanaal, Team))),

        new("weekly card", Maandag, WerkAsync, Vanzelf: true),
        new("answer", "weekly card", p => KlikAsync(p, Wijk.Vrager, Kanaal, Verbs.AgendaZetErop, Soorten.Agenda, "2026-W48")),
        new("ask", "answer", p => KlikAsync(
            p, Wijk.Vrager, Kanaal, Verbs.VraagAdvies, Soorten.Agenda, "2026-W48", (Velden.Thema, Themas.Herstel), (Velden.Toelichting, Toelichting))),
        new("withdraw", "ask", p => AanvraagAsync(p, Wijk.Vrager, Verbs.AanvraagIntrekken, Soorten.Aanvraag)),
        new("propose", "ask", async p => await KlikAsync(
            p, Wijk.Coordinator, Wijk.PoolKanaal, Verbs.MatchVoorstellen, Soorten.Aanvraag, $"{await Afdruk.AanvraagAsync(p.Bot)}/{Wijk.Ed}")),
        new("nee", "propose", p => AanvraagAsync(p, Wijk.Ed, Verbs.AanbodNee, Soorten.Aanbod)),
        new("overleg", "propose", p => AanvraagAsync(p, Wijk.Ed, Verbs.AanbodOverleg, Soorten.Aanbod)),
        new("ja", "propose", p => AanvraagAsync(p, Wijk.Ed, Verbs.AanbodJa, Soorten.Aanbod)),
        new("accept", "ja", p => AanvraagAsync(p, Wijk.Coordinator, Verbs.MatchAanvaarden, Soorten.Aanvraag)),
        new("round off", "accept", p => AanvraagAsync(p, Wijk.Vrager, Verbs.MatchAfronden, Soorten.Match)),
        new("give back", "accept", p => AanvraagAsync(p, Wijk.Ed, Verbs.MatchTeruggeven, Soorten.Match)),
        new("withdraw match", "accept", p => AanvraagAsync(p, Wijk.Vrager, Verbs.AanvraagIntrekken, Soorten.Aanvraag)),

        new("borging", "answer", WerkAsync, Vanzelf: true, Op: Woensdag),
        new("later", "borging", p => BorgingAsync(p, Verbs.BorgingLater)),
        new("once more", "later", WerkAsync, Vanzelf: true, Op: Woensdag.AddDays(2)),
        new("gedaan", "borging", p => BorgingAsync(p, Verbs.BorgingGedaan)),
        new("past niet", "borging", p => BorgingAsync(p, Verbs.BorgingPastNiet)),
    ];

    private static async Task<bool> WerkAsync(Proces p)
    {
        await p.Bot.WerkAsync();
        return true;
    }

    private static Task<bool> KlikAsync(Proces p, string wie, string waar, string verb, string soort, string id, params (string Veld, string Waarde)[] invoer) =>
        p.Bot.KlikAsync(wie, waar, p.Teams.In(waar).Select(b => b.Id).FirstOrDefault(), verb, soort, id, invoer);

    private static async Task<bool> AanvraagAsync(Proces p, string wie, string verb, string soort) =>
        await p.Bot.KlikAsync(wie, Wijk.Chat(wie), null, verb, soort, await Afdruk.AanvraagAsync(p.Bot));

    private static Task<bool> BorgingAsync(Proces p, string verb) => KlikAsync(p, Wijk.Leider, Wijk.Chat(Wijk.Leider), verb, Soorten.Borging, "2026-W48");

    private static async Task<bool> EigenAsync(Proces p, string verb, params (string Veld, string Waarde)[] invoer) =>
        await KlikAsync(p, Wijk.Ed, Wijk.Chat(Wijk.Ed), verb, Soorten.Profiel, await PoolIdAsync(p), invoer);

    private static async Task<bool> RichtInAsync(Proces p, string kaarttijd) => await KlikAsync(
        p, Wijk.Leider, Kanaal, Verbs.InrichtenWijkteam, Soorten.Inrichten, "kanaal", (Velden.Naam, "Wijk 1"), (Velden.OverlegDag, "4"), (Velden.OverlegTijd, "10:00"),
        (Velden.KaartDag, "1"), (Velden.KaartTijd, kaarttijd), (Velden.Teamleider, Wijk.Leider), (Velden.Pool, await PoolIdAsync(p)));

    private static async Task<bool> LedenAsync(Proces p, IReadOnlyList<string> leden, string? erbij = null, string? eraf = null)
    {
        p.Teams.Leden = leden;
        return await p.Bot.MeldAsync(InTeam(Kanaal, Team) with
        {
            Type = ActivityTypes.ConversationUpdate,
            MembersAdded = erbij is null ? null : [Account(erbij)],
            MembersRemoved = eraf is null ? null : [Account(eraf)],
        });
    }

    private static async Task<string> PoolIdAsync(Proces p) =>
        (await p.Bot.Kluis.LeesAsync<Kanaal>(Tabel.Wijkteams, Wijk.Tenant, Sleutel.Kanaal(Wijk.PoolKanaal), default))!.Waarde.PoolId!;

    private static Activity Erbij(string kanaal, string team) => InTeam(kanaal, team) with { Type = ActivityTypes.InstallationUpdate, Action = "add" };

    private static Activity InTeam(string kanaal, string team) => Wijk.Activiteit(Wijk.Leider, kanaal) with
    {
        Recipient = new ChannelAccount { Id = "28:bot" },
        ChannelData = new ChannelData { Tenant = new TenantInfo { Id = Wijk.Tenant }, Team = new TeamInfo { Id = team, Name = "Wijk 1" }, Channel = new ChannelInfo { Id = kanaal } },
    };

    private static ChannelAccount Account(string wie) => new() { Id = "29:" + wie, AadObjectId = wie };
}
