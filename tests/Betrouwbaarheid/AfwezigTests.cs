using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>
/// The process was away when a wekker had to go off, and is back after a day, nine days or six weeks. Every kind of wekker is in it: a new
/// one fails until it says what people still get.
/// </summary>
public sealed partial class AfwezigTests
{
    private static readonly int[] Dagen = [1, 9, 42];

    /// <summary>What each wekker posts, and how many of that people get when it is so many <see cref="Dagen"/> late.</summary>
    private static readonly Dictionary<WekkerSoort, (KaartSoort? Kaart, int[] Aantal)> Verwacht = new()
    {
        // A card is about one overleg: of those that were missed none comes any more, and the one of this week does.
        [WekkerSoort.Agendavraag] = (KaartSoort.Agendavraag, [1, 1, 1]),
        // The same card asks, where it stands.
        [WekkerSoort.Agendagevolg] = (null, [0, 0, 0]),
        [WekkerSoort.Borgingsvraag] = (KaartSoort.Borgingsvraag, [1, 0, 1]),
        [WekkerSoort.BorgingNogEens] = (KaartSoort.Borgingsvraag, [1, 0, 1]),
        [WekkerSoort.Aanwezigheid] = (KaartSoort.VandaagAanwezig, [0, 0, 1]),

        // It is not tomorrow any more.
        [WekkerSoort.OntmoetingMorgen] = (KaartSoort.OntmoetingMorgen, [0, 0, 0]),
        [WekkerSoort.DagErvoor] = (KaartSoort.Dagherinnering, [0, 0, 0]),
        [WekkerSoort.Afstemdag] = (KaartSoort.TeamvraagMorgen, [0, 0, 0]),

        // What looks back makes sense for a while.
        [WekkerSoort.DagErna] = (KaartSoort.Uitkomstvraag, [1, 1, 0]),
        [WekkerSoort.Contactvraag] = (KaartSoort.Contactvraag, [2, 2, 0]),
        [WekkerSoort.Terugblik] = (KaartSoort.Terugblik, [2, 2, 0]),
        [WekkerSoort.TerugblikNogEens] = (KaartSoort.Terugblik, [1, 1, 0]),
        [WekkerSoort.Stapvraag] = (KaartSoort.Stapvraag, [1, 1, 1]),

        // Every coördinator hears of danger that nobody took up, and of weeks ago nobody does.
        [WekkerSoort.UrgentNogEens] = (KaartSoort.Urgent, [2, 2, 0]),

        // What nobody did yet is still to be done.
        [WekkerSoort.Toestemmingsvraag] = (KaartSoort.Toestemmingsvraag, [1, 1, 1]),
        [WekkerSoort.Reactietermijn] = (KaartSoort.HerinneringVoorCoordinator, [2, 2, 2]),
        [WekkerSoort.LaterOpnieuw] = (KaartSoort.LaterOpnieuw, [1, 1, 1]),
        [WekkerSoort.Pauzevraag] = (KaartSoort.Pauzevraag, [1, 1, 1]),
        // Both coördinatoren, also when the time of who did not answer would have been over by now.
        [WekkerSoort.Deelname] = (KaartSoort.Deelname, [2, 2, 2]),
        [WekkerSoort.NaPauze] = (KaartSoort.ReactieVoorCoordinator, [1, 1, 1]),
        [WekkerSoort.MatchesNaPauze] = (KaartSoort.Overdracht, [1, 1, 1]),

        // The asker, and who made the match.
        [WekkerSoort.Bedenktijd] = (KaartSoort.MatchTerug, [2, 2, 2]),
        [WekkerSoort.Ledenwissel] = (KaartSoort.Welkom, [1, 1, 1]),
        [WekkerSoort.Coordinatorwissel] = (KaartSoort.ReactieVoorCoordinator, [1, 1, 1]),
        [WekkerSoort.CoordinatorTerug] = (null, [0, 0, 0]),
        [WekkerSoort.Poolrust] = (KaartSoort.Nieuws, [1, 1, 1]),

        // Forgetting is done as soon as it can be, and nobody hears of it.
        [WekkerSoort.Vergeten] = (null, [0, 0, 0]),
        [WekkerSoort.VergeetMij] = (null, [0, 0, 0]),
        [WekkerSoort.Verhuisd] = (null, [0, 0, 0]),

        // The cards that were there say that it was taken back.
        [WekkerSoort.TeamvragenTerug] = (null, [0, 0, 0]),

        // A mail is no card.
        [WekkerSoort.Brief] = (null, [0, 0, 0]),
    };

    private static readonly ConcurrentDictionary<string, Lazy<Task<Stand>>> Standen = new(StringComparer.Ordinal);

    public static MatrixTheoryData<WekkerSoort, int> Alle => new(Enum.GetValues<WekkerSoort>().Except(OmvalTests.VanVroeger), Dagen);

    [Theory]
    [MemberData(nameof(Alle))]
    public async Task Wat_afging_terwijl_het_proces_weg_was_vraagt_eerst_of_het_nog_zin_heeft(WekkerSoort soort, int dagen)
    {
        var (kaart, aantal) = Verwacht[soort];
        var (voor, begin) = await VoorAsync(soort);
        await using var proces = await voor.StartAsync(begin.AddDays(dagen));
        var eerder = await KaartenAsync(proces);
        var gezien = proces.Teams.Alle.Select(b => b.Id).ToHashSet();
        await proces.LaatUitwerkenAsync();

        Assert.Contains(soort, proces.Bot.Punt.Afgegaan);
        var nieuw = (await KaartenAsync(proces)).Except(eerder).ToList();
        Assert.Equal(aantal[Array.IndexOf(Dagen, dagen)], nieuw.Count(k => Soort(k) == kaart?.ToString()));
        Assert.All(nieuw.GroupBy(k => (Soort(k), Aan(k))), zelfde => Assert.Single(zelfde));
        Assert.All(proces.Teams.Alle.Where(b => !gezien.Contains(b.Id)), b => Assert.DoesNotMatch(Morgen(), b.Kaart));
        Assert.All(await Stand.WekkersAsync(proces.Bot.Kluis), w => Assert.True(w.Om > proces.Bot.Kluis.Nu, $"{w.Soort} is still due."));
    }

    [Fact]
    public async Task Een_kaart_die_in_de_wacht_staat_tot_na_het_overleg_komt_niet_meer_en_de_week_is_overgeslagen()
    {
        var voor = await NaAsync(Stromen.Maandag);
        await using var proces = await voor.StartAsync(voor.Nu);
        proces.Teams.StoorPlaatsen(Storing.Geblokkeerd);
        await proces.Bot.WerkAsync();
        Assert.Empty(proces.Teams.In(Wijk.Kanaal(1)));
        Assert.False((await WeekAsync()).Gemist);

        proces.Klok.Advance(TimeSpan.FromDays(4));
        await proces.Bot.WerkAsync();
        proces.Bot.Dienst<Host.Post.Bezorger>().Wek(Wijk.Kanaal(1));
        await proces.LaatUitwerkenAsync();
        Assert.Empty(proces.Teams.In(Wijk.Kanaal(1)));
        Assert.True((await WeekAsync()).Gemist);
        Assert.Empty(await Afdruk.UitAsync(proces.Bot.Kluis));

        async Task<Agendaweek> WeekAsync() =>
            Assert.Single(await proces.Bot.Kluis.ZoekAsync<Agendaweek>(Tabel.Agenda, Wijk.Kanaal(1), "2026-W48", default)).Waarde;
    }

    /// <summary>The state in which this wekker is the next thing to come, and when it should have gone off.</summary>
    private static async Task<(Stand Voor, DateTimeOffset Om)> VoorAsync(WekkerSoort soort)
    {
        // What a pause does to questions shows where there is one, and what waits for thinking it over where a match went back.
        var stromen = Stromen.Alle.Where(s => s.Wekkers.Contains(soort)).ToList();
        var stroom = soort switch
        {
            WekkerSoort.NaPauze => stromen[^1],
            WekkerSoort.Bedenktijd => stromen.Single(s => s.Naam == "no way back"),
            _ => stromen[0],
        };
        var voor = await NaAsync(stroom.Van);
        if (stroom.Vanzelf) return (voor, voor.Tot(soort, stroom.Naam).Nu);
        await using var proces = await voor.StartAsync(voor.Nu);
        Assert.True(await stroom.Doe(proces));
        await proces.Bot.LeegAsync();
        return (await Stand.EindigAsync(proces), voor.Nu);
    }

    private static Task<Stand> NaAsync(string naam) => Standen.GetOrAdd(naam, _ => new(async () =>
        Stromen.Alle.FirstOrDefault(s => s.Naam == naam) is { } stroom
            ? await (await NaAsync(stroom.Van)).NaAsync(stroom)
            : await Stand.BeginAsync(new Geheugenschijf(new Geheugentabellen()), naam))).Value;

    private static async Task<IReadOnlyList<string>> KaartenAsync(Proces proces)
    {
        var kaarten = new List<string>();
        foreach (var tabel in Tabel.Alle)
        {
            await foreach (var rij in proces.Tabellen.ScanAsync(tabel, default))
            {
                if (rij.RowKey.StartsWith("kaart|", StringComparison.Ordinal)) kaarten.Add(rij.RowKey);
            }
        }

        return kaarten;
    }

    private static string Soort(string kaart) => kaart.Split('|')[1];

    private static string Aan(string kaart) => kaart.Split('|')[^1];

    [GeneratedRegex("(?<!'s |in de )\\bmorgen\\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Morgen();
}
