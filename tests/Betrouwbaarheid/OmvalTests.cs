using System.Globalization;
using NodaTime;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>
/// A process is killed before every single step of every flow, and another starts on what is left. Whoever got no answer clicks again. After
/// that everything is as if nothing had happened: the same state, every card once, nothing left to deliver.
/// </summary>
public sealed class OmvalTests(ITestOutputHelper uitvoer)
{
    /// <summary>Reads that run side by side may find something read already, so the number of steps varies a little.</summary>
    private const int Speling = 3;

    [Fact]
    public async Task Voor_elke_stap_van_elke_stroom_mag_het_proces_omvallen()
    {
        using var schijf = new Schijf();
        var standen = new Dictionary<string, Stand> { [Stromen.Leeg] = await BeginAsync(schijf, ingericht: false), [Stromen.Maandag] = await BeginAsync(schijf, ingericht: true) };
        var regels = new List<string>();
        var totaal = 0;
        foreach (var stroom in Stromen.Alle)
        {
            var stand = standen[stroom.Van].Later(stroom.Op);
            var (goed, voor, afdruk, gedaan) = await ZonderOmvallenAsync(schijf, stand, stroom);
            Assert.False(voor.Toestand == afdruk.Toestand, $"{stroom.Naam} changes nothing.");
            var (stappen, plaatsingen) = (gedaan.Count, gedaan.Count(s => s == SterfelijkeConnector.Plaatsen));
            var (gevallen, kopieen) = (0, 0);
            for (var stap = 1; stap <= stappen + Speling; stap++)
            {
                if (await ValOmAsync(schijf, stand, stroom, stap, afdruk) is not { } dubbel) continue;
                gevallen++;
                kopieen += dubbel;
            }

            Assert.True(kopieen >= plaatsingen, $"{stroom.Naam} posts {plaatsingen} messages and was killed {kopieen} times between post and save.");
            Assert.True(stappen > 1 && gevallen >= stappen - Speling, $"{stroom.Naam} was killed {gevallen} times in {stappen} steps.");
            regels.Add(string.Create(CultureInfo.InvariantCulture, $"{stroom.Naam,-14} {gevallen,4} steps killed, {kopieen} copies of a card"));
            totaal += gevallen;
            standen[stroom.Naam] = goed;
        }

        regels.Add(string.Create(CultureInfo.InvariantCulture, $"crash points: {totaal} steps killed in {Stromen.Alle.Count} flows, nothing lost"));
        foreach (var regel in regels) uitvoer.WriteLine(regel);
        await File.WriteAllLinesAsync(Path.Combine(Uitvoer.Map("betrouwbaarheid"), "omvallen.txt"), regels);
    }

    /// <summary>Where flows begin, with no process running.</summary>
    private static async Task<Stand> BeginAsync(Schijf schijf, bool ingericht)
    {
        await using var proces = new Proces(schijf.Nieuw(), new Nepteams { Leden = ingericht ? [] : Stromen.Leden }, Wijk.Zondag);
        await proces.Bot.StartAsync();
        if (ingericht)
        {
            await Wijk.RichtInAsync(proces.Bot, kanalen: 1);
            await proces.Bot.Dienst<Wekkerdienst>().ZetAsync(Wijk.Tenant, Borgingsweek.VolgendeWekker(Wijk.Leider, Instant.FromDateTimeOffset(Wijk.Zondag)), default);
        }

        await proces.Bot.StopAsync();
        return new(proces.Bestand, proces.Teams, ingericht ? Wijk.Maandag : Wijk.Zondag);
    }

    private static async Task<(Stand Stand, Afdruk Voor, Afdruk Na, IReadOnlyList<string> Stappen)> ZonderOmvallenAsync(Schijf schijf, Stand van, Stroom stroom)
    {
        await using var proces = new Proces(schijf.Kopie(van.Bestand), van.Teams.Kopie(), van.Nu);
        await proces.Bot.StartAsync();
        await proces.Bot.LeegAsync();
        var voor = await Afdruk.MaakAsync(proces.Bot, proces.Teams);
        proces.Bot.Punt.Begin(int.MaxValue);
        Assert.True(await stroom.Doe(proces));
        await proces.Bot.LeegAsync();
        var stappen = proces.Bot.Punt.Stappen;
        await proces.LaatUitwerkenAsync();
        var na = await Afdruk.MaakAsync(proces.Bot, proces.Teams);
        await proces.Bot.StopAsync();
        return (new(proces.Bestand, proces.Teams, proces.Klok.GetUtcNow()), voor, na, stappen);
    }

    /// <summary>Kills before this step and lets another process go on. The number of copies; null when it ended before that.</summary>
    private static async Task<int?> ValOmAsync(Schijf schijf, Stand van, Stroom stroom, int stap, Afdruk goed)
    {
        var bestand = schijf.Kopie(van.Bestand);
        var teams = van.Teams.Kopie();
        bool gelukt;
        DateTimeOffset nu;
        await using (var eerste = new Proces(bestand, teams, van.Nu))
        {
            await eerste.Bot.StartAsync();
            await eerste.Bot.LeegAsync();
            eerste.Bot.Punt.Begin(stap);
            gelukt = await ProbeerAsync(stroom, eerste);
            if (!eerste.Bot.Punt.Omgevallen) return null;
            nu = eerste.Klok.GetUtcNow();
        }

        await using var tweede = new Proces(bestand, teams, nu);
        await tweede.Bot.StartAsync();
        var onbekend = await Afdruk.OnbekendAsync(tweede.Bot, teams);
        var los = (await Afdruk.UitAsync(tweede.Bot.Kluis)).Count(u => u.Los is not null);
        tweede.Klok.Advance(Shardverdeling.Leasetijd.ToTimeSpan());
        await tweede.Bot.WerkAsync();
        if (!gelukt) Assert.True(await stroom.Doe(tweede));
        await tweede.LaatUitwerkenAsync();

        var afdruk = await Afdruk.MaakAsync(tweede.Bot, teams);
        var waar = string.Create(CultureInfo.InvariantCulture, $"{stroom.Naam}, killed before step {stap}:\n");
        Assert.True(goed.Toestand == afdruk.Toestand, $"{waar}{afdruk.Toestand}\ninstead of\n{goed.Toestand}");
        Assert.True(goed.Kaarten.SequenceEqual(afdruk.Kaarten), $"{waar}{string.Join('\n', afdruk.Kaarten.Except(goed.Kaarten))}\ninstead of\n{string.Join('\n', goed.Kaarten.Except(afdruk.Kaarten))}");
        schijf.Weg(bestand);
        return Kopieen(goed, afdruk, onbekend, los, waar);
    }

    /// <summary>
    /// How many messages there are beside the ones that belong: copies of posts that had not been saved when the process was killed. A card that
    /// is sent once is kept nowhere, so it is recognised by what it shows.
    /// </summary>
    private static int Kopieen(Afdruk goed, Afdruk afdruk, IReadOnlyList<string> onbekend, int los, string waar)
    {
        var horen = goed.Overig.Select(b => b.Inhoud).ToHashSet(StringComparer.Ordinal);
        foreach (var inhoud in horen)
        {
            var (moet, zijn) = (goed.Overig.Count(b => b.Inhoud == inhoud), afdruk.Overig.Count(b => b.Inhoud == inhoud));
            Assert.True(zijn >= moet && zijn <= moet + los, $"{waar}{zijn} times instead of {moet}: {inhoud}");
        }

        var vreemd = afdruk.Overig.Where(b => !horen.Contains(b.Inhoud)).ToList();
        Assert.True(vreemd.All(b => onbekend.Contains(b.Id)), $"{waar}a copy although every post had been saved.");
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

    /// <summary>A file with the tables, what stands in Teams, and the moment.</summary>
    private sealed record Stand(string Bestand, Nepteams Teams, DateTimeOffset Nu)
    {
        public Stand Later(DateTimeOffset? op) => op > Nu ? this with { Nu = op.Value } : this;
    }
}
