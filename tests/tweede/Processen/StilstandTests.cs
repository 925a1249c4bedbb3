using System.Globalization;
using NodaTime;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Processen.Tests;

/// <summary>A machine that sleeps in the middle of the cards of the week, and wakes up when another has taken over.</summary>
[Collection(nameof(Drukte))]
public sealed class StilstandTests(ITestOutputHelper uitvoer)
{
    private const int Kanalen = 64;
    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(4);
    private static readonly TimeSpan TweeLeases = 2 * Shardverdeling.Leasetijd.ToTimeSpan();

    [Fact]
    public async Task Een_proces_dat_twee_leasetijden_stilstaat_verliest_niets_en_doet_niets_dubbel()
    {
        var team = Hostopstelling.NuAanDeBeurt(SystemClock.Instance.GetCurrentInstant(), out var wekker);
        var week = Isoweek.Van(Weekmoment.Lokaal(wekker.Om).Date);
        var kanalen = Enumerable.Range(1, Kanalen).Select(Wijk.Kanaal).ToList();
        await using var azurite = await Azurite.StartAsync();
        await using var proef = await Hostopstelling.MaakAsync(
            2, [.. Enumerable.Range(1, Kanalen).Select(team)], azurite.ConnectionString, "");
        var slaper = proef.Start();
        await slaper.WachtTotGereedAsync();
        var naam = Assert.Single((await proef.ShardsAsync()).Instanties).Id;
        await proef.Start().WachtTotGereedAsync();
        await proef.MaakKanalenAsync([.. kanalen, Wijk.PoolKanaal], Wijk.Vrager);
        await WachtAsync(proef, async () => (await proef.ShardsAsync()).Eigenaars.Count(e => e == naam) == Sleutel.AlleShards.Count() / 2);

        await proef.ZetAsync(kanalen.Select(k => wekker with { Sleutel = k }));
        await proef.Teams.WachtAsync(() => MetKaart(proef).Count >= Kanalen / 4, Geduld);
        await slaper.BevriesAsync();
        var begin = TimeProvider.System.GetTimestamp();

        // What it was posting at that moment: nobody knows whether it arrived, so the other posts it once more.
        var twijfel = (await proef.UitAsync())
            .Where(u => u.Rij is { Status: UitStatus.Bezig, Door: var door } && door == naam)
            .Select(u => u.Rij.Toon?.KanaalId)
            .ToHashSet();
        await proef.Teams.WachtAsync(() => MetKaart(proef).Count == Kanalen, Geduld);
        await Task.Delay(TweeLeases - TimeSpan.FromTicks(Math.Min(TweeLeases.Ticks, TimeProvider.System.GetElapsedTime(begin).Ticks)));
        Assert.DoesNotContain(naam, (await proef.ShardsAsync()).Eigenaars);

        await slaper.OntdooiAsync();
        await WachtAsync(proef, async () => (await proef.ShardsAsync()).Eigenaars.Count(e => e == naam) == Sleutel.AlleShards.Count() / 2);
        await proef.WachtTotBezorgdAsync(Geduld);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await slaper.GereedAsync()).Status);

        var kaarten = MetKaart(proef);
        var dubbel = kaarten.Where(k => k.Value.Count > 1).Select(k => k.Key).ToList();
        uitvoer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Kanalen} cards, one of two processes stood still for {TimeProvider.System.GetElapsedTime(begin).TotalSeconds:F0} s: "
            + $"{Kanalen - kaarten.Count} lost, {dubbel.Except(twijfel).Count()} double, {twijfel.Count} under way when it stopped, "
            + $"{dubbel.Count} of those twice"));
        Assert.Equal(Kanalen, kaarten.Count);
        Assert.Empty(dubbel.Except(twijfel));

        // The one that slept takes its turn again, and what is decided then stays.
        foreach (var (kanaal, berichten) in kaarten.Take(16))
        {
            var antwoord = await proef.KlikAsync(
                Wijk.Vrager, kanaal, berichten[0].Id, Verbs.AgendaZetErop, Soorten.Agenda, week.ToString());
            Assert.True(antwoord.IsBevestigd, antwoord.Tekst);
            var rij = await proef.Kluis.LeesAsync<Agendaweek>(Tabel.Agenda, Sleutel.AgendaPartitie(kanaal), week.ToString(), default);
            Assert.True(rij!.Waarde.StaatOpAgenda);
        }
    }

    private static Dictionary<string, List<Teamsbericht>> MetKaart(Hostopstelling proef) =>
        proef.Teams.Alle.Where(b => b.Gesprek.StartsWith("19:wijk", StringComparison.Ordinal))
            .GroupBy(b => b.Gesprek)
            .ToDictionary(g => g.Key, g => g.ToList());

    private static async Task WachtAsync(Hostopstelling proef, Func<Task<bool>> klaar)
    {
        var sinds = TimeProvider.System.GetTimestamp();
        while (!await klaar())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(sinds) < Geduld, string.Join('\n', proef.Hosts.Select(h => h.Laatste)));
            await Task.Delay(250);
        }
    }
}
