using System.Text.Json;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Gezondheid;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Host.Tests.Leden;
using TeamsHerstelBot.Host.Wekkers;
using TeamsHerstelBot.Tabellen;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>One row that is damaged, or of a version that nobody here knows, costs that row and not the pool it is in.</summary>
public sealed class OnleesbaarTests : IAsyncLifetime
{
    private readonly Demo _demo = new();

    public ValueTask InitializeAsync() => _demo.InitializeAsync();

    public ValueTask DisposeAsync() => _demo.DisposeAsync();

    [Theory]
    [InlineData("versie")]
    [InlineData("half")]
    [InlineData("leeg")]
    public async Task Een_rij_die_niet_te_lezen_is_houdt_de_pool_niet_op_en_de_gezondheid_zegt_het(string hoe)
    {
        var (_, inPool) = await _demo.VraagAsync(Linde, Sanne);
        await _demo.Proeftuin.WijzigRijAsync(Tabel.Pool, $"ed|{Karin}", bewaard =>
        {
            // The demo of every test begins with the same rows.
            var rij = new TableEntity(bewaard.PartitionKey, bewaard.RowKey) { ETag = bewaard.ETag };
            foreach (var (kolom, waarde) in bewaard) rij[kolom] = waarde;
            if (hoe == "versie") rij["V"] = 99;
            if (hoe == "half") rij["Inhoud"] = rij.GetString("Inhoud")![..20];
            if (hoe == "leeg") rij["Inhoud"] = null;
            return rij;
        });

        // The coördinator still finds somebody, and who lies in the damaged row is not among them.
        var kaart = await _demo.BekijkAsync(Els, inPool);
        Assert.NotEmpty(Demo.Kandidaten(kaart));
        Assert.DoesNotContain(Karin, Demo.Kandidaten(kaart));
        await _demo.Proeftuin.ZegAsync(Els, await _demo.Proeftuin.ChatAsync(Els), "wachtrij");
        await _demo.Proeftuin.LeegAsync();
        Assert.DoesNotContain("Er ging iets mis", (await _demo.Proeftuin.ChatberichtenAsync(Els))[^1].Tekst, StringComparison.Ordinal);

        // Forgetting goes on: every night is done once, and none is tried over and over.
        await _demo.Proeftuin.SpringAsync(Maandag.AddDays(3));
        using var vraag = new HttpRequestMessage(HttpMethod.Get, "/health/ready");
        using var antwoord = await _demo.Proeftuin.VraagAsync(vraag);
        var blad = JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal(nameof(HealthStatus.Degraded), blad.GetProperty("opslag").GetString());
        Assert.Equal(1, blad.GetProperty(OpslagCheck.Rijen).GetInt32());
        Assert.Equal(nameof(HealthStatus.Healthy), blad.GetProperty("wekkers").GetString());
    }

    [Fact]
    public async Task Een_vraag_die_niet_te_lezen_is_houdt_de_kaart_van_een_andere_vraag_niet_op()
    {
        var (tabellen, teams, klok) = (new Geheugentabellen(), new Nepteams(), new FakeTimeProvider(Wijk.Maandag));
        await using var bot = Bot.Maak(tabellen, teams, klok);
        await bot.StartAsync();
        await Wijk.RichtRustigInAsync(bot);
        var (kapot, heel) = (await Ledenspel.VraagAsync(bot, klok), await Ledenspel.VraagAsync(bot, klok));
        var rij = (await tabellen.GetAsync(Tabel.Pool, Wijk.PoolId, Sleutel.Aanvraag(kapot), default))!;
        var half = new TableEntity(rij.PartitionKey, rij.RowKey);
        foreach (var (kolom, waarde) in rij) half[kolom] = waarde is string tekst ? tekst[..(tekst.Length / 2)] : waarde;
        await tabellen.WriteAsync(Tabel.Pool, [new TableWrite.Replace(half, rij.ETag)], default);

        foreach (var id in (Guid[])[kapot, heel])
        {
            await bot.Kluis.BewaarAsync(
                new Beurt(new(Wijk.Tenant, Tabel.Pool, Wijk.PoolId)).Bericht(
                    [new Bericht.ToonKaart(new(KaartSoort.AanvraagInPool, id.ToString()), new Ontvanger.Kanaal(Wijk.PoolKanaal))]),
                default);
        }

        await bot.WerkAsync();
        Assert.Single(teams.In(Wijk.PoolKanaal));
        for (var kwartier = 0; kwartier < 10; kwartier++)
        {
            klok.Advance(TimeSpan.FromMinutes(15));
            await bot.WerkAsync();
        }

        Assert.Single(teams.In(Wijk.PoolKanaal));
        Assert.Equal(HealthStatus.Degraded, (await new PostCheck(bot.Dienst<Postgezondheid>(), bot.Kluis).CheckHealthAsync(new())).Status);
    }
}

/// <summary>Work that keeps failing takes longer and longer pauses, and is seen.</summary>
public sealed class HardnekkigTests
{
    [Fact]
    public async Task Wat_steeds_mislukt_neemt_steeds_langer_rust_en_de_gezondheid_zegt_het()
    {
        var klok = new FakeTimeProvider(Wijk.Maandag);
        await using var bot = Bot.Maak(new Geheugentabellen(), new Nepteams(), klok);
        await bot.StartAsync();
        await Wijk.RichtRustigInAsync(bot);
        var wekkers = bot.Dienst<Wekkerdienst>();
        var check = new WekkerCheck(wekkers);
        await wekkers.ZetAsync(Wijk.Tenant, new(WekkerSoort.Vergeten, "Onbekend|x", bot.Kluis.Nu), default);

        for (var keer = 0; keer < 3; keer++) await wekkers.LoopAfAsync(default);
        Assert.Equal(HealthStatus.Healthy, (await check.CheckHealthAsync(new())).Status);
        await wekkers.LoopAfAsync(default);
        Assert.Equal(HealthStatus.Degraded, (await check.CheckHealthAsync(new())).Status);

        var pogingen = 0;
        for (var minuut = 0; minuut < 60; minuut++)
        {
            klok.Advance(TimeSpan.FromMinutes(1));
            var voor = wekkers.Mislukkingen;
            await wekkers.LoopAfAsync(default);
            if (wekkers.Mislukkingen > voor) pogingen++;
        }

        Assert.InRange(pogingen, 4, 6);
    }
}
