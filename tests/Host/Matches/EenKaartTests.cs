using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests.Matches;

/// <summary>Of one thing one card can be pressed, and what is given back is not told as if it still stood.</summary>
public sealed class EenKaartTests : IAsyncLifetime
{
    private readonly Demo _demo = new();

    private Geheugenproeftuin Proeftuin => _demo.Proeftuin;

    public ValueTask InitializeAsync() => _demo.InitializeAsync();

    public ValueTask DisposeAsync() => _demo.DisposeAsync();

    [Fact]
    public async Task Een_ja_na_overleg_is_bij_de_coordinator_een_kaart_met_een_knop_en_na_teruggeven_staat_er_geen_ja_meer()
    {
        var samen = new Samenwerking(Proeftuin);
        var (nummer, _) = await _demo.VraagAsync(Linde, Sanne, ("thema", "rouw"));
        var ed = await samen.StelVoorAsync(_demo, nummer);
        foreach (var antwoord in (string[])["aanbod-overleg", "aanbod-ja"])
        {
            await Proeftuin.KlikAsync(ed, await samen.KaartAsync(ed, antwoord, nummer), antwoord);
            await Proeftuin.LeegAsync();
            await Proeftuin.LeegAsync();
        }

        var kaart = Assert.Single(
            await Proeftuin.ChatberichtenAsync(Els),
            b => b.Knop("match-aanvaarden") is not null && b.Tekst.Contains(nummer, StringComparison.Ordinal));
        Assert.Single(
            await Proeftuin.ChatberichtenAsync(Els), b => b.Titel?.EndsWith($"zegt ja op {nummer}", StringComparison.Ordinal) == true);

        await Proeftuin.KlikAsync(Els, kaart, "match-aanvaarden");
        await Proeftuin.LeegAsync();
        await Proeftuin.KlikAsync(ed, await samen.KaartAsync(ed, "match-teruggeven", nummer), "match-teruggeven");
        await Proeftuin.LeegAsync();
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(11));
        Assert.DoesNotContain(
            await Proeftuin.ChatberichtenAsync(Els), b => b.Titel?.Contains("zegt ja op", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Wie_na_teruggeven_opnieuw_wordt_gevraagd_krijgt_een_nieuwe_kaart_en_niet_een_oude_die_stil_verandert()
    {
        var (nummer, inPool) = await _demo.VraagAsync(Linde, Sanne, ("thema", "rouw"));
        var ed = await _demo.EersteZegtJaAsync(Els, inPool);
        var samen = new Samenwerking(Proeftuin);
        await Proeftuin.KlikAsync(Els, await samen.KaartAsync(Els, "match-aanvaarden", nummer), "match-aanvaarden");
        await Proeftuin.LeegAsync();
        await Proeftuin.KlikAsync(ed, await samen.KaartAsync(ed, "match-teruggeven", nummer), "match-teruggeven");
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(11));
        var eerder = (await Proeftuin.ChatberichtenAsync(ed)).Select(b => b.Id).ToHashSet(StringComparer.Ordinal);

        var kaart = await _demo.BekijkAsync(Els, (await Proeftuin.BerichtenAsync(Els, Pool)).Single(b => b.Id == inPool.Id));
        await _demo.StelVoorAsync(Els, kaart, ed);
        await Proeftuin.LeegAsync();
        var gevraagd = Assert.Single(await Proeftuin.ChatberichtenAsync(ed), b => b.Knop("aanbod-ja") is not null);
        Assert.DoesNotContain(gevraagd.Id, eerder);

        await Proeftuin.KlikAsync(ed, gevraagd, "aanbod-ja");
        await Proeftuin.LeegAsync();
        Assert.DoesNotContain(await Proeftuin.ChatberichtenAsync(ed), b => b.Knop("aanbod-ja") is not null);
    }

    [Fact]
    public async Task Een_tweede_aanbod_in_een_week_krijgt_antwoord_op_de_plek_waar_het_gedaan_is()
    {
        for (var keer = 0; keer < 2; keer++)
        {
            await Proeftuin.ZegAsync(Henk, await Proeftuin.ChatAsync(Henk), "bied aan");
            await Proeftuin.LeegAsync();
            var formulier = (await Proeftuin.ChatberichtenAsync(Henk))[^1];
            var antwoord = await Proeftuin.KlikAsync(
                Henk, formulier, "teamvraag-versturen", ("wijkteam", Linde), ("wat", Domein.Teamvragen.Teamvraag.Aanbod[0]),
                ("overBewoner", "nee"));
            await Proeftuin.LeegAsync();
            Assert.Equal(keer == 1, antwoord.Tekst.Contains("deze week", StringComparison.OrdinalIgnoreCase));
        }
    }
}
