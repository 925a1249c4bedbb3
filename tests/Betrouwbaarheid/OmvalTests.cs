using System.Collections.Concurrent;
using System.Globalization;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>
/// A process is killed before the first and every second thing that it leaves behind in every flow, and another starts on what is left.
/// Whoever got no answer clicks again. After that everything is as if nothing had happened: the same rows, every card once, nothing left to
/// deliver. With <see cref="Lang"/> it is killed before every single step, also one that only reads, and the tables are SQLite files.
/// </summary>
public sealed partial class OmvalTests(ITestOutputHelper uitvoer)
{
    /// <summary>Reads that run side by side may find something read already, so the number of steps varies a little.</summary>
    private const int Speling = 3;

    private const int MeesteFouten = 12;

    /// <summary>The next flow begins one later: neighbours, which do much alike, are killed at each other's gaps.</summary>
    private static readonly int EenOp = Lang.Aan ? 1 : 2;

    /// <summary>Buttons that show something and leave everything as it was. The rest has a flow.</summary>
    private static readonly string[] AlleenTonen =
    [
        Verbs.AgendaTonen, Verbs.VraagFormulier, Verbs.VraagStartzin, Verbs.VraagVormen, Verbs.VraagKeuzehulp, Verbs.VraagVorm,
        Verbs.VraagTerug, Verbs.VraagKiezen, Verbs.VraagStoppen, Verbs.AanvraagWijzigen,
        Verbs.ToestemmingGeven, Verbs.AanvraagTonen, Verbs.AanvraagOpnieuw, Verbs.AanvraagVerder, Verbs.AanvraagBekijken,
        Verbs.AanbodTonen,
        Verbs.WachtrijTonen, Verbs.MijnAanvragenTonen,
        Verbs.SluitingenTonen, Verbs.ProfielTonen, Verbs.StartlijstTonen, Verbs.EdZonderTeamsTonen, Verbs.HerschrijfTekst, Verbs.HulpTonen,
        Verbs.AanwezigTonen, Verbs.VraagUitnodigen, Verbs.SuccesNogNiet, Verbs.TekstTerug, Verbs.TekstVoorstel, Verbs.OpdrachtTonen,
        Verbs.ControleTonen, Verbs.MatchTonen, Verbs.BorgingTonen, Verbs.CijfersTonen, Verbs.LeveringTonen,
    ];

    /// <summary>
    /// Take a row of the outbox away, or save it anew, in one transaction: there is no step in between, and what a delivery does after that
    /// is in every other flow.
    /// </summary>
    private static readonly string[] AlleenPost = [Verbs.LeveringOpnieuw, Verbs.LeveringOpgeven];

    /// <summary>Nothing sets these any more.</summary>
    internal static readonly WekkerSoort[] VanVroeger =
        [WekkerSoort.TekstWissen, WekkerSoort.Inkorten, WekkerSoort.TeamvraagVergeten, WekkerSoort.SignaalVergeten];

    [Fact]
    public void Elke_knop_en_elke_wekker_die_iets_verandert_heeft_een_stroom()
    {
        var knoppen = Stromen.Alle.Select(s => s.Verb).OfType<string>().ToHashSet();
        Assert.Empty(Verbs.Alle.Except(AlleenTonen).Except(AlleenPost).Except(knoppen));
        Assert.Empty(AlleenTonen.Concat(AlleenPost).Intersect(knoppen));
        Assert.Empty(Enum.GetValues<WekkerSoort>().Except(VanVroeger).Except(Stromen.Alle.SelectMany(s => s.Wekkers)));
        Assert.Equal(Stromen.Alle.Count, Stromen.Alle.Select(s => s.Naam).Distinct().Count());
    }

    [Fact]
    public async Task Voor_elke_stap_van_elke_stroom_mag_het_proces_omvallen()
    {
        using var map = new Schijf();
        var begin = TimeProvider.System.GetTimestamp();
        var lopen = new List<Loop>();
        var standen = new Dictionary<string, Stand>();
        foreach (var naam in (string[])[Stromen.Leeg, Stromen.Maandag, Stromen.Rustig])
        {
            standen[naam] = await Stand.BeginAsync(Leeg(), naam);
        }

        foreach (var stroom in Stromen.Alle)
        {
            var loop = await ZonderOmvallenAsync(standen[stroom.Van], stroom);
            standen[stroom.Naam] = loop.Na;
            lopen.Add(loop);
        }

        ISchijf Leeg() => Lang.Aan ? new Bestandsschijf(map, map.Nieuw()) : new Geheugenschijf(new Geheugentabellen());

        var fouten = new ConcurrentDictionary<string, string>();
        await Parallel.ForEachAsync(
            lopen.SelectMany(
                (loop, nummer) =>
                    Enumerable.Range(1, loop.Sterfplekken + Speling)
                        .Where(plek => plek == 1 || (plek + nummer) % EenOp == 0)
                        .Select(plek => (Loop: loop, Dood: new Dood(plek)))
                        .Concat(Enumerable.Range(1, loop.Plaatsingen).Select(n => (Loop: loop, Dood: new Dood(NaPlaatsing: n))))),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            async (taak, _) =>
            {
                if (fouten.Count >= MeesteFouten || fouten.ContainsKey(taak.Loop.Stroom.Naam)) return;
                try
                {
                    if (await ValOmAsync(taak.Loop, taak.Dood) is not { } kopieen) return;
                    if (taak.Dood.NaPlaatsing is null) taak.Loop.Gevallen.Enqueue(kopieen);
                    else taak.Loop.NaPlaatsing.Enqueue(kopieen);
                }
                catch (Exception fout) when (fout is not OutOfMemoryException)
                {
                    fouten.TryAdd(
                        taak.Loop.Stroom.Naam,
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{taak.Loop.Stroom.Naam}, killed {taak.Dood} of {taak.Loop.Sterfplekken}: {fout.Message}"));
                }
            });
        Assert.True(fouten.IsEmpty, string.Join("\n\n", fouten.Values));
        await VertelAsync(lopen, TimeProvider.System.GetElapsedTime(begin));

        foreach (var loop in lopen)
        {
            Assert.True(
                loop.Sterfplekken > 0 && loop.Gevallen.Count >= Math.Max(1, (loop.Sterfplekken - Speling) / EenOp),
                $"{loop.Stroom.Naam} was killed {loop.Gevallen.Count} times of {loop.Sterfplekken}.");
            Assert.True(
                loop.NaPlaatsing.Count == loop.Plaatsingen && loop.NaPlaatsing.All(k => k > 0),
                $"{loop.Stroom.Naam} posts {loop.Plaatsingen} messages and was killed {loop.NaPlaatsing.Count} times between post and "
                + "save.");
        }
    }

    private async Task VertelAsync(IReadOnlyList<Loop> lopen, TimeSpan duur)
    {
        string[] regels =
        [
            .. lopen.Select(
                l =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{l.Stroom.Naam,-34} {l.Gevallen.Count,4} times killed, {l.NaPlaatsing.Count} right after a post, "
                        + $"{l.Gevallen.Concat(l.NaPlaatsing).Sum()} copies of a card")),
            string.Create(
                CultureInfo.InvariantCulture,
                $"crash points: {lopen.Sum(l => l.Gevallen.Count)} times killed in {lopen.Count} flows, "
                + $"{lopen.Sum(l => l.NaPlaatsing.Count)} more right after a post, "
                + $"{lopen.Sum(l => l.Gevallen.Concat(l.NaPlaatsing).Sum())} copies, nothing lost; "
                + $"{duur.TotalSeconds:F0} s on {(Lang.Aan ? "SQLite files" : "tables in memory")}"),
        ];
        foreach (var regel in regels) uitvoer.WriteLine(regel);
        await File.WriteAllLinesAsync(Path.Combine(Uitvoer.Map("betrouwbaarheid"), "omvallen.txt"), regels);
    }

    private static async Task<Loop> ZonderOmvallenAsync(Stand van, Stroom stroom)
    {
        if (stroom.Vanzelf) van = van.Tot(stroom.Wekkers[0], stroom.Naam, stroom.Slaapt);
        await using var proces = new Proces(van.Schijf.Kopie(), van.Teams.Kopie(), van.Nu);
        await proces.Bot.StartAsync();
        await proces.Bot.LeegAsync();
        var voor = await proces.AfdrukAsync();
        proces.Bot.Punt.Begin();
        Assert.True(await stroom.Doe(proces), $"{stroom.Naam} was not acknowledged.");
        await proces.Bot.LeegAsync();
        var (stappen, wijzigingen) = (proces.Bot.Punt.Stappen, proces.Bot.Punt.Wijzigingen);
        await proces.LaatUitwerkenAsync();
        var na = await proces.AfdrukAsync();
        Assert.True(voor.Toestand != na.Toestand || voor.Overig.Count != na.Overig.Count, $"{stroom.Naam} changes nothing.");
        Assert.True(stroom.Wekkers.All(proces.Bot.Punt.Afgegaan.Contains), $"{stroom.Naam}: a wekker did not go off.");
        return new(stroom, van, await Stand.EindigAsync(proces), na, stappen, wijzigingen);
    }

    /// <summary>Kills there and lets another process go on. The number of copies; null when it ended before that.</summary>
    private static async Task<int?> ValOmAsync(Loop loop, Dood dood)
    {
        var (stroom, van, goed) = (loop.Stroom, loop.Van, loop.Afdruk);
        var schijf = van.Schijf.Kopie();
        var teams = van.Teams.Kopie();
        bool gelukt;
        DateTimeOffset nu;
        await using (var eerste = new Proces(schijf, teams, van.Nu))
        {
            await eerste.Bot.StartAsync();
            await eerste.Bot.LeegAsync();
            var plek = dood.Voor ?? int.MaxValue;
            eerste.Bot.Punt.Begin(
                Lang.Aan ? plek : int.MaxValue, Lang.Aan ? int.MaxValue : plek, dood.NaPlaatsing ?? int.MaxValue);
            gelukt = await ProbeerAsync(stroom, eerste);
            if (!eerste.Bot.Punt.Omgevallen) return null;
            nu = eerste.Klok.GetUtcNow();
        }

        await using var tweede = new Proces(schijf, teams, nu);
        await tweede.Bot.StartAsync();
        var onbekend = await Afdruk.OnbekendAsync(tweede.Bot, teams);
        var los = (await Afdruk.UitAsync(tweede.Bot.Kluis)).Count(u => u.Los is not null);
        tweede.Klok.Advance(Shardverdeling.Leasetijd.ToTimeSpan());
        await tweede.Bot.WerkAsync();
        if (!gelukt) Assert.True(await stroom.Doe(tweede), "the second time it was not acknowledged");
        await tweede.LaatUitwerkenAsync();

        var afdruk = await tweede.AfdrukAsync();
        Assert.True(goed.Toestand == afdruk.Toestand && goed.Kaarten.SequenceEqual(afdruk.Kaarten), afdruk.Verschil(goed));
        schijf.Weg();
        return Kopieen(goed, afdruk, onbekend, los);
    }

    /// <summary>
    /// How many messages there are beside the ones that belong: copies of posts that had not been saved when the process was killed. A card
    /// that is sent once is kept nowhere, so it is recognised by what it shows.
    /// </summary>
    private static int Kopieen(Afdruk goed, Afdruk afdruk, IReadOnlyList<string> onbekend, int los)
    {
        var horen = goed.Overig.Select(b => b.Inhoud).ToHashSet(StringComparer.Ordinal);
        foreach (var inhoud in horen)
        {
            var (moet, zijn) = (goed.Overig.Count(b => b.Inhoud == inhoud), afdruk.Overig.Count(b => b.Inhoud == inhoud));
            Assert.True(zijn >= moet && zijn <= moet + los, $"{zijn} times instead of {moet}: {inhoud}");
        }

        var vreemd = afdruk.Overig.Where(b => !horen.Contains(b.Inhoud)).ToList();
        Assert.True(vreemd.All(b => onbekend.Contains(b.Id)), "a copy although every post had been saved");
        return afdruk.Overig.Count - goed.Overig.Count;
    }

    private static async Task<bool> ProbeerAsync(Stroom stroom, Proces proces)
    {
        try
        {
            var gelukt = await stroom.Doe(proces);
            await proces.Bot.LeegAsync();
            return gelukt && !(stroom.Vanzelf && proces.Bot.Punt.Omgevallen);
        }
        catch (OmgevallenException)
        {
            return false;
        }
    }
}
