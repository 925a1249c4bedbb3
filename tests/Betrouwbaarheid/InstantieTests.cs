using System.Collections.Concurrent;
using System.Globalization;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wekkers;
using TeamsHerstelBot.Tabellen;
using TeamsHerstelBot.Teams.Connector;
using TeamsHerstelBot.Teams.Tests.Infrastructure;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>
/// Three instances with services of their own on the same tables, a Teams that fails now and then, five hundred cards due in the same minute,
/// two hundred clicks at once, and one instance that is killed in the middle of it.
/// </summary>
public sealed class InstantieTests(ITestOutputHelper uitvoer)
{
    private const int Kanalen = 500;
    private const int Klikken = 200;
    private const int Vragen = 20;
    private const int Snelheid = 5;
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Op_een_bestand_komt_elke_kaart_en_wordt_elke_klik_beantwoord()
    {
        using var schijf = new Schijf();
        var bestand = schijf.Nieuw();
        await DoeAsync("SQLite file", () => new SqliteTableStore(bestand));
    }

    [Fact]
    public async Task Op_Azure_Table_Storage_komt_elke_kaart_en_wordt_elke_klik_beantwoord()
    {
        await using var azurite = await Azurite.StartAsync();
        await DoeAsync("Azurite", () => TableStore.Open(azurite.ConnectionString, ""));
    }

    private async Task DoeAsync(string waar, Func<ITableStore> open)
    {
        var begin = TimeProvider.System.GetTimestamp();
        var teams = new Nepteams();
        await RichtInAsync(open, teams);
        var zonderAntwoord = Stoor(teams);
        var klok = new Snelklok(Wijk.Maandag - TimeSpan.FromSeconds(20), Snelheid);
        var opslagen = Enumerable.Range(0, 3).Select(_ => open()).ToList();
        var bots = opslagen.Select(o => Bot.Maak(o, teams, klok)).ToList();
        await Task.WhenAll(bots.Select(b => b.DraaiAsync()));

        // Half of the cards are there, so the other half is being made while people click. With a third of the answers given, one instance dies.
        await teams.Bereikt(Kanalen / 2).WaitAsync(Geduld);
        var geklikt = teams.Alle.Select(b => b.Gesprek).Distinct().Where(g => g != Wijk.PoolKanaal).Take(Klikken).ToList();
        Assert.Equal(Klikken, geklikt.Count);
        var antwoorden = new ConcurrentDictionary<string, int>();
        await Task.WhenAll(geklikt.Select(async (kanaal, nummer) =>
        {
            antwoorden[kanaal] = await KlikAsync(bots, kanaal, nummer);
            if (antwoorden.Count >= Klikken / 3) bots[1].Punt.ValOm();
        }));
        Assert.All(antwoorden.Values, pogingen => Assert.InRange(pogingen, 1, 5));
        Assert.Equal(Klikken, antwoorden.Count);
        Assert.True(bots[1].Punt.Omgevallen);

        Bot[] levend = [bots[0], bots[2]];
        await Task.WhenAll(levend.Select(b => b.LeegAsync()));
        var onbekend = await NietBewaardAsync(levend[0].Kluis, teams);
        klok.Spring(Shardverdeling.Leasetijd.ToTimeSpan());
        foreach (var bot in levend) await bot.Shards.VernieuwAsync(default);
        var overgenomen = levend.SelectMany(b => b.Shards.Eigen).Distinct().Count();
        var rondes = await LeegAsync(levend, klok);
        var duur = TimeProvider.System.GetElapsedTime(begin);

        var kaarten = teams.Alle.Where(b => b.Gesprek.StartsWith("19:wijk", StringComparison.Ordinal)).GroupBy(b => b.Gesprek).ToDictionary(g => g.Key, g => g.Count());
        var dubbel = kaarten.Where(k => k.Value > 1).Select(k => k.Key).ToList();
        var regel = string.Create(
            CultureInfo.InvariantCulture,
            $"{waar}: 3 instances, 1 killed; {kaarten.Count} channels with a card, {dubbel.Count} with a copy ({zonderAntwoord.Count} answers lost); {antwoorden.Count} clicks answered, {antwoorden.Values.Sum() - Klikken} retried; {teams.Plaatsingen} posts, {teams.Wijzigingen} updates, {teams.Storingen} faults; {overgenomen} shards after the lease time, drained in {rondes} rounds; {duur.TotalSeconds:F1} s");
        uitvoer.WriteLine(regel);
        await File.WriteAllTextAsync(Path.Combine(Uitvoer.Map("betrouwbaarheid"), $"instanties-{waar.Split(' ')[0].ToLowerInvariant()}.txt"), regel);

        Assert.Equal(64, overgenomen);
        Assert.Equal(Kanalen, kaarten.Count);
        Assert.All(kaarten.Values, aantal => Assert.InRange(aantal, 1, 2));
        Assert.All(dubbel, kanaal => Assert.True(zonderAntwoord.ContainsKey(kanaal) || onbekend.Contains(kanaal), $"{kanaal} has a copy although every answer arrived."));
        await ControleerAntwoordenAsync(levend[0].Kluis, geklikt);
        foreach (var bot in bots) await bot.DisposeAsync();
        foreach (var opslag in opslagen.OfType<IAsyncDisposable>()) await opslag.DisposeAsync();
    }

    private static async Task RichtInAsync(Func<ITableStore> open, Nepteams teams)
    {
        var opslag = open();
        await using (var bot = Bot.Maak(opslag, teams, new VirtualTime(Wijk.Zondag)))
        {
            await bot.StartAsync();
            await Wijk.RichtInAsync(bot, Kanalen);
            await bot.StopAsync();
        }

        if (opslag is IAsyncDisposable sluit) await sluit.DisposeAsync();
    }

    /// <summary>One call in eight fails; of the posts in one channel at most one leaves in doubt whether it arrived. Gives the channels where it did.</summary>
    private static ConcurrentDictionary<string, bool> Stoor(Nepteams teams)
    {
        var toeval = new Random(20261122);
        var twijfel = new ConcurrentDictionary<string, bool>();
        var aangekomen = new ConcurrentDictionary<string, bool>();
        Storing[] soorten = [Storing.Druk, Storing.Stuk, Storing.Zwijgt, Storing.Weg, Storing.Afgebroken];
        teams.Stoort = (soort, gesprek) =>
        {
            Storing storing;
            lock (toeval)
            {
                if (toeval.Next(8) > 0) return Task.FromResult<Storing?>(null);
                storing = soorten[toeval.Next(soorten.Length)];
            }

            if (soort != ConnectorCall.Create) return Task.FromResult<Storing?>(storing with { Fout = storing.Fout with { Advice = DeliveryAdvice.Retry } });
            if (storing.Fout.Advice == DeliveryAdvice.Unknown && !twijfel.TryAdd(gesprek, true)) return Task.FromResult<Storing?>(null);
            if (storing.KomtAan) aangekomen[gesprek] = true;
            return Task.FromResult<Storing?>(storing);
        };
        return aangekomen;
    }

    /// <summary>Clicks, and again at the next instance when no answer came; how often it took.</summary>
    private static async Task<int> KlikAsync(List<Bot> bots, string kanaal, int nummer)
    {
        var (verb, wie) = nummer < Vragen ? (Verbs.VraagAdvies, $"vrager{nummer}") : (Verbs.AgendaZetErop, Wijk.Vrager);
        for (var poging = 1; ; poging++)
        {
            if (await bots[(nummer + poging) % bots.Count].KlikAsync(wie, kanaal, null, verb, Soorten.Agenda, "2026-W48")) return poging;
        }
    }

    /// <summary>Channels with a message that is not in the tables: its post was not saved.</summary>
    private static async Task<HashSet<string>> NietBewaardAsync(Kluis kluis, Nepteams teams)
    {
        var bewaard = new HashSet<string>();
        foreach (var kanaal in teams.Alle.Select(b => b.Gesprek).Distinct())
        {
            foreach (var kaart in await kluis.ZoekAsync<Kaartrij>(Tabel.Agenda, Sleutel.AgendaPartitie(kanaal), "kaart|", default)) bewaard.UnionWith(kaart.Waarde.Berichten());
        }

        return [.. teams.Alle.Where(b => !bewaard.Contains(b.Id)).Select(b => b.Gesprek)];
    }

    /// <summary>Jumps until nothing is left to deliver; how many jumps it took.</summary>
    private static async Task<int> LeegAsync(Bot[] levend, Snelklok klok)
    {
        for (var ronde = 1; ; ronde++)
        {
            await Task.WhenAll(levend.Select(b => b.WerkAsync()));
            if (await Afdruk.OnbezorgdAsync(levend[0].Kluis) == 0) return ronde;
            Assert.True(ronde < 12, "Something is never delivered.");
            klok.Spring(TimeSpan.FromMinutes(3));
        }
    }

    private static async Task ControleerAntwoordenAsync(Kluis kluis, List<string> geklikt)
    {
        var aanvragen = await kluis.ZoekAsync<Aanvraag>(Tabel.Pool, Wijk.PoolId, "aanvraag|", default);
        Assert.Equal(Vragen, aanvragen.Count);
        Assert.Equal(Vragen, aanvragen.Select(a => a.Waarde.Nummer).Distinct().Count());
        foreach (var kanaal in geklikt.Skip(Vragen))
        {
            var week = await kluis.LeesAsync<Agendaweek>(Tabel.Agenda, Sleutel.AgendaPartitie(kanaal), "2026-W48", default);
            Assert.Equal(AgendaAntwoord.ZetErop, week!.Waarde.Antwoord);
        }
    }
}
