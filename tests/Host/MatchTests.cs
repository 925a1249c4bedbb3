using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

public sealed class MatchTests(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Van_vraag_tot_match_zien_alle_vier_de_mensen_hun_kaart()
    {
        var (nummer, inPool) = await demo.VraagAsync(Linde, Sanne, ("thema", "angst"));
        var kaart = await demo.BekijkAsync(Els, inPool);
        var kandidaten = Demo.Kandidaten(kaart);
        Assert.NotEmpty(kandidaten);
        Assert.Contains("past bij", kaart.Tekst, StringComparison.OrdinalIgnoreCase);
        await demo.StelVoorAsync(Els, kaart, kandidaten[0]);
        await Proeftuin.LeegAsync();

        var aanbod = (await Proeftuin.ChatberichtenAsync(kandidaten[0])).Last(b => b.Knop("aanbod-ja") is not null);
        var ja = await Proeftuin.KlikAsync(kandidaten[0], aanbod, "aanbod-ja");
        await Proeftuin.LeegAsync();
        Assert.DoesNotContain("aanbod-nee", ja.Tekst, StringComparison.Ordinal);

        var reactie = (await Proeftuin.ChatberichtenAsync(Els)).Last(b => b.Knop("match-aanvaarden") is not null);
        await Proeftuin.KlikAsync(Els, reactie, "match-aanvaarden");
        await Proeftuin.LeegAsync();

        Assert.Contains(
            await Proeftuin.ChatberichtenAsync(Sanne), b => b.Tekst.Contains("Er is een match", StringComparison.Ordinal));
        Assert.Contains(
            "Sanne Bakker",
            (await Proeftuin.ChatberichtenAsync(kandidaten[0]))
                .Last(b => b.Tekst.Contains("Er is een match", StringComparison.Ordinal)).Tekst,
            StringComparison.Ordinal);
        Assert.Null(
            (await Proeftuin.BerichtenAsync(Els, Pool))
                .Single(b => b.Tekst.Contains(nummer, StringComparison.Ordinal))
                .Knop("match-aanvaarden"));
    }

    [Fact]
    public async Task Wie_geen_coordinator_is_wordt_vriendelijk_geweigerd_en_er_verandert_niets()
    {
        var (nummer, inPool) = await demo.VraagAsync(Haven, Aicha);
        var els = await demo.BekijkAsync(Els, inPool);
        var ed = Demo.Kandidaten(els)[0];
        var antwoord = await demo.StelVoorAsync(Karin, els, ed);
        await Proeftuin.LeegAsync();
        Assert.Equal(200, antwoord.Status);
        Assert.Contains("Alleen een coördinator van de pool kan dit doen", antwoord.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(
            await Proeftuin.ChatberichtenAsync(ed),
            b => b.Tekst.Contains(nummer, StringComparison.Ordinal) && b.Knop("aanbod-ja") is not null);
    }

    [Fact]
    public async Task Nee_wordt_bedankt_en_de_vraag_staat_weer_open_voor_een_ander()
    {
        var (nummer, inPool) = await demo.VraagAsync(Haven, Yusuf);
        var kaart = await demo.BekijkAsync(Ravi, inPool);
        var ed = Demo.Kandidaten(kaart)[0];
        await demo.StelVoorAsync(Ravi, kaart, ed);
        await Proeftuin.LeegAsync();
        var aanbod = (await Proeftuin.ChatberichtenAsync(ed))
            .Last(b => b.Knop("aanbod-nee") is not null && b.Tekst.Contains("Oude Haven", StringComparison.Ordinal));
        var nee = await Proeftuin.KlikAsync(ed, aanbod, "aanbod-nee");
        await Proeftuin.LeegAsync();
        Assert.Contains("Uitleg is niet nodig", nee.Tekst, StringComparison.Ordinal);
        var over = Demo.Kandidaten(
            await demo.BekijkAsync(
                Ravi, (await Proeftuin.BerichtenAsync(Ravi, Pool)).Single(b => b.Tekst.Contains(nummer, StringComparison.Ordinal))));
        Assert.DoesNotContain(ed, over);
        Assert.NotEmpty(over);
    }
}
