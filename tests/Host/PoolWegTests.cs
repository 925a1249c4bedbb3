using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>The bot was taken out of the team of a pool: nobody is promised an answer, and nobody is held in it.</summary>
public sealed class PoolWegTests(Demo demo) : IClassFixture<Demo>
{
    [Fact]
    public async Task Zonder_pool_gaat_er_geen_vraag_uit_en_wie_erin_zit_kan_nog_pauze_nemen_en_stoppen()
    {
        var weg = Activiteit.Gebeurtenis(
            demo.Proeftuin.Adres, Els, "teamDeleted", ("19:waterrijk1algemeen@thread.tacv2", "De pool"), (Pool, null));
        weg["type"] = "installationUpdate";
        weg["action"] = "remove";
        await demo.Proeftuin.LeverAsync(weg);
        await demo.Proeftuin.LeegAsync();

        var antwoord = await demo.Proeftuin.KlikAsync(Sanne, await demo.AgendakaartAsync(Linde, Sanne), "vraag-advies");
        Assert.Contains("Jullie team heeft nu geen pool. Je vraag is niet verstuurd.", antwoord.Tekst, StringComparison.Ordinal);

        await demo.Proeftuin.SpringAsync(Maandag.AddDays(60));
        await demo.Proeftuin.ZegAsync(Karin, await demo.Proeftuin.ChatAsync(Karin), "pauze");
        await demo.Proeftuin.LeegAsync();
        var kaart = (await demo.Proeftuin.ChatberichtenAsync(Karin))[^1];
        Assert.True(kaart.Knop("pauze-uit") is not null, kaart.Tekst);
        Assert.DoesNotContain("Dit is voor mensen in het team van een pool", kaart.Tekst, StringComparison.Ordinal);
    }
}

/// <summary>A new version of the app is no goodbye.</summary>
public sealed class AppUpgradeTests : IAsyncLifetime
{
    private readonly Demo _demo = new();

    public ValueTask InitializeAsync() => _demo.InitializeAsync();

    public ValueTask DisposeAsync() => _demo.DisposeAsync();

    private const string Algemeen = "19:waterrijk3algemeen@thread.tacv2";

    [Theory]
    [InlineData("remove-upgrade", "add-upgrade")]
    [InlineData("add-upgrade", "remove-upgrade")]
    public async Task Na_een_nieuwe_versie_van_de_app_komt_de_kaart_in_hetzelfde_kanaal_en_vraagt_niemand_waar_het_voor_is(
        string eerst, string dan)
    {
        foreach (var actie in (string[])[eerst, dan])
        {
            var activiteit = Activiteit.Gebeurtenis(_demo.Proeftuin.Adres, Joost, "", (Algemeen, "De Haven"));
            activiteit["type"] = "installationUpdate";
            activiteit["action"] = actie;
            activiteit["channelData"]!.AsObject().Remove("eventType");
            await _demo.Proeftuin.LeverAsync(activiteit);
        }

        await _demo.Proeftuin.LeegAsync();
        Assert.DoesNotContain(
            await _demo.Proeftuin.BerichtenAsync(Joost, Algemeen),
            b => b.Tekst.Contains("Waar is dit kanaal voor?", StringComparison.Ordinal));
        var voor = (await _demo.Proeftuin.BerichtenAsync(Joost, Haven)).Count(b => b.IsAgendakaart);
        await _demo.Proeftuin.SpringAsync((await _demo.Proeftuin.NuAsync()).AddDays(7));
        Assert.Equal(voor + 1, (await _demo.Proeftuin.BerichtenAsync(Joost, Haven)).Count(b => b.IsAgendakaart));
    }
}
