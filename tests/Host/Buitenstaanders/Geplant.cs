using NodaTime;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Aanwezigheden;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Signalen;
using TeamsHerstelBot.Domein.Teamvragen;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Tests.Buitenstaanders;

/// <summary>
/// A municipality in which every text and every name of one question, match, teamvraag and signaal is a word that stands nowhere else, in
/// each state that it can have.
/// </summary>
internal static class Geplant
{
    public const string Vraagtekst = "zilvervraag";
    public const string Wie = "zilvermens";
    public const string Nummer = "zilvernummer";
    public const string Matchtekst = "zilvermatch";
    public const string Teamvraagtekst = "zilverteamvraag";
    public const string Denker = "zilverdenker";
    public const string Signaaltekst = "zilversignaal";
    public const string Profiel = "zilverprofiel";
    public const string Team = "zilverteam";
    public const string Urgent = "zilverurgent";
    public const string Aanwezig = "zilveraanwezig";

    public static readonly string[] Alles =
    [
        Vraagtekst, Wie, Nummer, Matchtekst, Teamvraagtekst, Denker, Signaaltekst, Profiel, Team, Urgent, Aanwezig,
    ];

    /// <summary>The others differ from one of these in nothing that decides who may see it.</summary>
    private static readonly AanvraagStatus[] Staten =
    [
        AanvraagStatus.Concept, AanvraagStatus.Nieuw, AanvraagStatus.Voorgesteld, AanvraagStatus.Toegezegd, AanvraagStatus.Kennismaking,
        AanvraagStatus.Lopend, AanvraagStatus.Afgerond, AanvraagStatus.GeenMatch,
    ];

    /// <summary>The ED of every match, who left the team of the pool, and one who is still there.</summary>
    public const string Vertrokken = "vera";

    public const string VertrokkenCoordinator = "cor";
    public const string Gast = "gast";
    public const string AndereCoordinator = "ander-coordinator";
    public const string AndereEd = "ander-ed";
    public const string AnderPoolKanaal = "19:pool2@thread.tacv2";
    public const string AnderPoolId = "pool-2";
    public const string AndereTenant = "9f6a3a52-0000-4000-8000-000000000002";
    public static readonly string AnderKanaal = Wijk.Kanaal(2);

    private static readonly Persoon Vrager = new(Wijk.Vrager, $"Sanne {Wie}");
    private static readonly Persoon Ed = new(Wijk.Ed, $"Karim {Wie}");
    private static readonly Persoon Tweede = new(Vertrokken, $"Vera {Wie}");
    private static readonly Persoon Coordinator = new(Wijk.Coordinator, $"Els {Wie}");

    /// <summary>Fills the tables; gives the id of every thing as a card has it, with what it is called here.</summary>
    public static async Task<IReadOnlyList<(string Wat, string Id)>> PlantAsync(Bot bot)
    {
        var nu = bot.Kluis.Nu;
        await MensenAsync(bot.Kluis, nu);
        List<(string, string)> dingen = [];
        foreach (var status in Staten)
        {
            foreach (var variant in Varianten(status))
            {
                var id = new Guid(7, (short)status, (short)variant.Length, new byte[8]);
                var plek = $"{Wijk.PoolId}/{id}";
                await AanvraagAsync(bot.Kluis, Aanvraag(id, status, nu), variant, nu);
                dingen.AddRange(
                [
                    ($"{status}{variant}", plek), ($"{status}{variant}, a step of it", $"{plek}/1"),
                    ($"{status}{variant}, an ED of it", $"{plek}/{Wijk.Ed}"),
                ]);
            }
        }

        foreach (var status in new[] { TeamvraagStatus.Open, TeamvraagStatus.Opgepakt, TeamvraagStatus.Afgerond })
        {
            var id = new Guid(8, (short)status, 0, new byte[8]);
            var vraag = new Teamvraag(
                id, Wijk.Kanaal(1), Team, new(Wijk.Ed, $"Karim {Denker}"), TeamvraagSoort.Vraag, Teamvraag.Vragen[0], [Themas.Herstel],
                Teamvraagtekst, null, nu, status, Rev: 1,
                status is TeamvraagStatus.Open ? null : new(Wijk.Vrager, $"Sanne {Denker}"),
                status is TeamvraagStatus.Open ? null : new(Wijk.Leider, $"Mirjam {Denker}"));
            await VoegAsync(bot.Kluis, Tabel.Agenda, Sleutel.AgendaPartitie(Wijk.Kanaal(1)), Sleutel.Teamvraag(id), vraag);
            dingen.AddRange(
            [
                ($"teamvraag {status}", $"{Wijk.Kanaal(1)}/{id}"), ($"teamvraag {status} as form", $"vraag/{id}"),
            ]);
        }

        var signaal = new Guid(9, 0, 0, new byte[8]);
        await VoegAsync(
            bot.Kluis, Tabel.Pool, Wijk.PoolId, Sleutel.Signaal(signaal),
            new Signaal(
                signaal, Wijk.PoolId, Ed, SignaalWens.AgendaMetNaam, Signaaltekst, Wijk.Kanaal(1), Team, nu, Rev: 1, Signaaltekst,
                Coordinator));
        var dag = new LocalDate(2026, 11, 23);
        await VoegAsync(
            bot.Kluis, Tabel.Agenda, Sleutel.AgendaPartitie(Wijk.Kanaal(1)), Sleutel.Aanwezig(dag),
            new Aanwezigheidsdag(
                Wijk.Kanaal(1), Team, dag, [new(new(Wijk.Ed, $"Karim {Aanwezig}"), [Dagdeel.Ochtend], [])],
                [new(new(Wijk.Vrager, $"Sanne {Aanwezig}"), Wijk.Ed)], Rev: 1));
        dingen.AddRange(
        [
            ("signaal", $"{Wijk.PoolId}/{signaal}"), ("signaal as form", signaal.ToString()),
            ("who is there", $"{Wijk.Kanaal(1)}/2026-11-23/{Wijk.Ed}"), ("the week", "2026-W48"), ("the channel", Wijk.Kanaal(1)),
            ("a silence", $"{Wijk.Kanaal(1)}/8/2026-W38"), ("a moment after a silence", $"{Wijk.Kanaal(1)}/4/2026-W38/2/0900"),
            ("the setting up", "kanaal"), ("the pool", Wijk.PoolId), ("an ED of the pool", $"{Wijk.PoolId}/{Wijk.Ed}"),
            ("a part of a profile", $"{Wijk.PoolId}/{Profielonderdelen.Helpt}"),
            ("a question for the team", $"{new Guid(10, 0, 0, new byte[8])}/{Wijk.Kanaal(1)}/"),
            ("a question to who is there", $"{new Guid(10, 0, 1, new byte[8])}/{Wijk.Kanaal(1)}/bij-{Wijk.Ed}"), ("nothing", ""),
            ("a page", "1"),
        ]);
        return dingen;
    }

    /// <summary>A match that runs may wait; a question that is new may have come back to the pool.</summary>
    private static string[] Varianten(AanvraagStatus status) => status switch
    {
        AanvraagStatus.Lopend => ["", "wacht"],
        AanvraagStatus.Nieuw => ["", "terug"],
        _ => [""],
    };

    private static Aanvraag Aanvraag(Guid id, AanvraagStatus status, Instant nu)
    {
        var gegeven = new Toestemming(Bewonerswens.Ja, new(2026, 11, 20), Keuzes.Reikwijdtes[0]);
        return new(
            id, $"{Nummer}-{status}", Wijk.PoolId, new(Wijk.Kanaal(1), Team), Vrager,
            new(
                "ervaringsmaatje", [Themas.Herstel], new(Vraagtekst, Vraagtekst, Vraagtekst),
                Bewoner: new(status is AanvraagStatus.Concept ? null : gegeven)),
            nu - Duration.FromDays(2), status, Rev: 1,
            status is AanvraagStatus.Nieuw or AanvraagStatus.Concept or AanvraagStatus.Ingetrokken or AanvraagStatus.GeenMatch
                ? default
                : status is AanvraagStatus.Voorgesteld
                    ? new(VoorgesteldDoor: Coordinator)
                    : new(Ed, Tweede, Duo: true, VoorgesteldDoor: Coordinator, AanvaardDoor: Coordinator),
            Verduidelijking: new(Keuzes.Verduidelijkingen[0], Coordinator, nu),
            Afloop: status is AanvraagStatus.Afgerond or AanvraagStatus.Gestopt ? new(nu - Duration.FromDays(1)) : default);
    }

    private static async Task AanvraagAsync(Kluis kluis, Aanvraag aanvraag, string variant, Instant nu)
    {
        await VoegAsync(kluis, Tabel.Pool, Wijk.PoolId, Sleutel.Aanvraag(aanvraag.Id), aanvraag);
        if (aanvraag.WachtOpReactie)
        {
            await VoegAsync(kluis, Tabel.Pool, Wijk.PoolId, Sleutel.Open(aanvraag.Id), new Verwijzing(aanvraag.Id, Wijk.PoolId));
        }

        await VoegAsync(
            kluis, Tabel.Personen, Sleutel.PersoonPartitie(Wijk.Tenant, Wijk.Vrager), Sleutel.EigenAanvraag(aanvraag.Id),
            new Verwijzing(aanvraag.Id, Wijk.PoolId));
        if (aanvraag.Status is AanvraagStatus.Concept or AanvraagStatus.Ingetrokken) return;
        if (aanvraag.Status is AanvraagStatus.Nieuw or AanvraagStatus.GeenMatch && variant != "terug") return;
        var antwoord = aanvraag.Status switch
        {
            AanvraagStatus.Nieuw => AanbodStatus.Vervallen,
            AanvraagStatus.Voorgesteld => AanbodStatus.Gevraagd,
            _ => AanbodStatus.Ja,
        };
        foreach (var ed in new[] { Ed, Tweede })
        {
            await VoegAsync(
                kluis, Tabel.Pool, Wijk.PoolId, Sleutel.Aanbod(aanvraag.Id, ed.Id),
                new Aanbod(aanvraag.Id, ed, antwoord, Coordinator, nu, Rev: 1));
        }

        if (aanvraag.Status is AanvraagStatus.Voorgesteld or AanvraagStatus.Toegezegd) return;
        var over = !aanvraag.HeeftMatch;
        await VoegAsync(kluis, Tabel.Pool, Wijk.PoolId, Sleutel.Match(aanvraag.Id), new Match(
            aanvraag.Id, new(Vrager.Id, Ed.Id, Tweede.Id, Coordinator.Id),
            new(nu - Duration.FromDays(1), aanvraag.Status is AanvraagStatus.Lopend || over ? nu : null, over ? nu : null), 1,
            new(Keuzes.Rollen[0], Matchtekst, Matchtekst, Matchtekst, Matchkeuzes.Delen[0], true, null),
            [.. new[] { Vrager, Ed, Tweede }.Select(p => new Inbreng(p.Id, Klikkeuze.Ja, new(Matchtekst, Matchtekst), Matchtekst))],
            new(
                [new(1, Matchkeuzes.Ontmoetingen[0], new(2026, 11, 25), new(10, 0), null, Vrager.Id)],
                [new(1, new(2026, 11, 22), Matchtekst)], new(1, BewonerJa: true), null),
            variant == "wacht" ? new(nu, Ed.Id) : null, Chat: $"https://teams.microsoft.com/l/chat/0/0?users={Matchtekst}"));
    }

    private static async Task MensenAsync(Kluis kluis, Instant nu)
    {
        var pool = (await kluis.LeesAsync<Pool>(Tabel.Pool, Wijk.PoolId, Sleutel.PoolRij, default))!;
        var ed = (await kluis.LeesAsync<Ervaringsdeskundige>(Tabel.Pool, Wijk.PoolId, Sleutel.Ed(Wijk.Ed), default))!;
        var profiel = Profielkeuzes.Gewoon with { WatHelpt = Profiel };
        Assert.True((await kluis.BewaarAsync(new Beurt(new(Wijk.Tenant, Tabel.Pool, Wijk.PoolId))
            .Vervang(
                Sleutel.PoolRij,
                pool.Waarde with { Coordinatoren = [Coordinator, new(Wijk.Coordinator2, "Wim"), new(VertrokkenCoordinator, "Cor")] },
                pool.ETag)
            .Vervang(Sleutel.Ed(Wijk.Ed), ed.Waarde with { Wie = Ed, Keuzes = profiel, Lopend = 1 }, ed.ETag)
            .Voeg(Sleutel.Ed(Vertrokken), ed.Waarde with { Wie = Tweede, Keuzes = profiel, Lopend = 1 }), default)).Succeeded);
        var kanaal = (await kluis.LeesAsync<Kanaal>(Tabel.Wijkteams, Wijk.Tenant, Sleutel.Kanaal(Wijk.Kanaal(1)), default))!;
        Assert.True((await kluis.BewaarAsync(new Beurt(new(Wijk.Tenant, Tabel.Wijkteams, Wijk.Tenant))
            .Vervang(
                Sleutel.Kanaal(Wijk.Kanaal(1)),
                kanaal.Waarde with { Wijkteam = kanaal.Waarde.Wijkteam! with { AfspraakUrgent = Urgent } },
                kanaal.ETag), default)).Succeeded);

        // The neighbours: a team and a pool of their own, where the guest works.
        foreach (var (id, team, poolId) in new (string, Wijkteam?, string?)[]
            {
                (AnderKanaal, Wijk.Team(2) with { PoolId = AnderPoolId }, null), (AnderPoolKanaal, null, AnderPoolId),
            })
        {
            await VoegAsync(
                kluis, Tabel.Wijkteams, Wijk.Tenant, Sleutel.Kanaal(id), new Kanaal(id, null, null, null, Wijk.ServiceUrl, team, poolId));
        }

        await LedenAsync(AnderKanaal, Gast, "buur");
        await LedenAsync(AnderPoolKanaal, AndereCoordinator, AndereEd, Gast);
        await VoegAsync(
            kluis, Tabel.Pool, AnderPoolId, Sleutel.PoolRij,
            new Pool(AnderPoolId, "Andere pool", AnderPoolKanaal, "B", [new(AndereCoordinator, "Anna")], 0, 0));
        await VoegAsync(
            kluis, Tabel.Pool, AnderPoolId, Sleutel.Ed(AndereEd),
            new Ervaringsdeskundige(
                new(AndereEd, "Ada"), "Stichting", [new(Themas.Herstel)], [], 2, 0, false, null, 1, Akkoord: nu));

        Task LedenAsync(string kanaalId, params string[] wie) => VoegAsync(
            kluis, Tabel.Wijkteams, Wijk.Tenant, Sleutel.Leden(kanaalId),
            new Ledenlijst([.. wie.Select(w => new Lid(w, w, "29:" + w))], nu));
    }

    /// <summary>The asker is in no wijkteam any more.</summary>
    public static async Task LaatVragerGaanAsync(Kluis kluis)
    {
        var sleutel = Sleutel.Leden(Wijk.Kanaal(1));
        var leden = (await kluis.LeesAsync<Ledenlijst>(Tabel.Wijkteams, Wijk.Tenant, sleutel, default))!;
        Assert.True((await kluis.BewaarAsync(
            new Beurt(new(Wijk.Tenant, Tabel.Wijkteams, Wijk.Tenant))
                .Vervang(sleutel, leden.Waarde with { Leden = [.. leden.Waarde.Leden.Where(l => l.Id != Wijk.Vrager)] }, leden.ETag),
            default)).Succeeded);
    }

    private static async Task VoegAsync<T>(Kluis kluis, string tabel, string partitie, string rij, T waarde)
        where T : class =>
        Assert.True((await kluis.BewaarAsync(new Beurt(new(Wijk.Tenant, tabel, partitie)).Voeg(rij, waarde), default)).Succeeded);
}
