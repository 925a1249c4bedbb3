using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests.Protocol;

/// <summary>
/// The roster knows better than an activity: what Teams leaves out of it, or spells otherwise, changes nothing for anybody.
/// </summary>
public sealed class AfzenderTests(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Theory]
    [InlineData("name")]
    [InlineData("aadObjectId")]
    [InlineData("name", "aadObjectId")]
    public async Task Wie_zonder_naam_of_nummer_komt_is_wie_de_ledenlijst_zegt(params string[] zonder)
    {
        var kaart = await demo.AgendakaartAsync(Linde, Sanne);
        var klik = Activiteit.Klik(Proeftuin.Adres, Sanne, kaart, "vraag-advies", kaart.Knop("vraag-advies")!.Value.GetProperty("data"));
        (klik["from"]!["id"], klik["from"]!["name"]) = (Mri(Sanne), "Sanne");
        foreach (var lid in zonder) klik["from"]!.AsObject().Remove(lid);
        var nummer = Demo.Nummer(await Proeftuin.LeverAsync(klik));
        await Proeftuin.LeegAsync();

        var inPool = (await Proeftuin.BerichtenAsync(Els, Pool)).Single(b => b.Tekst.Contains(nummer, StringComparison.Ordinal));
        var vraag = await demo.BekijkAsync(Els, inPool);
        Assert.Contains("Sanne", vraag.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Een collega", vraag.Tekst, StringComparison.Ordinal);

        // It is hers: in her own list, and on a card in her own chat.
        await Proeftuin.KlikAsync(Sanne, await demo.EigenKaartAsync(Sanne, nummer), "aanvraag-intrekken");
        await Proeftuin.LeegAsync();
    }

    [Theory]
    [InlineData("hoofdletters")]
    [InlineData("zonder")]
    public async Task Een_coordinator_blijft_het_hoe_Teams_het_nummer_ook_schrijft(string hoe)
    {
        var (nummer, inPool) = await demo.VraagAsync(Linde, Sanne);
        var klik = Activiteit.Klik(
            Proeftuin.Adres, Els, inPool, "aanvraag-bekijken", inPool.Knop("aanvraag-bekijken")!.Value.GetProperty("data"));
        var wie = klik["from"]!.AsObject();
        wie["id"] = Mri(Els);
        if (hoe == "zonder") wie.Remove("aadObjectId");
        else wie["aadObjectId"] = Els.ToUpperInvariant();
        var antwoord = await Proeftuin.LeverAsync(klik);
        Assert.Contains(nummer, antwoord, StringComparison.Ordinal);
        Assert.Contains("match-voorstellen", antwoord, StringComparison.Ordinal);
        await Proeftuin.KlikAsync(Sanne, await demo.EigenKaartAsync(Sanne, nummer), "aanvraag-intrekken");
        await Proeftuin.LeegAsync();
    }

    [Fact]
    public async Task Wie_op_geen_ledenlijst_staat_wordt_niet_geraden()
    {
        var vreemde = Activiteit.Bericht(Proeftuin.Adres, "b0000000-0000-4000-8000-000000000099", "a:vreemde", "personal", "hulp");
        vreemde["from"]!.AsObject().Remove("name");
        vreemde["from"]!.AsObject().Remove("aadObjectId");
        Assert.Empty(await Proeftuin.LeverAsync(vreemde));
        await Proeftuin.LeegAsync();
        Assert.DoesNotContain(Proeftuin.Fouten, f => f.Contains("Afzender", StringComparison.Ordinal));
    }

    /// <summary>Teams is asked for seven names a second in one conversation; nobody waits for a turn, and here no time passes.</summary>
    [Fact(Timeout = 20_000)]
    public async Task Wie_snel_achter_elkaar_typt_zonder_naam_wacht_op_niemand()
    {
        for (var keer = 0; keer < 20; keer++)
        {
            var vreemde = Activiteit.Bericht(
                Proeftuin.Adres, "b0000000-0000-4000-8000-000000000098", "a:haast", "personal", $"hulp {keer}");
            vreemde["from"]!.AsObject().Remove("aadObjectId");
            Assert.Empty(await Proeftuin.LeverAsync(vreemde));
        }
    }

    /// <summary>As the local Teams knows this person.</summary>
    private static string Mri(string wie) => $"29:1waterrijk-{wie[^2..]}";
}
