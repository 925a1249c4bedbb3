using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests.Zonderteams;

/// <summary>The same for a match that waits, and for who is replaced.</summary>
public sealed partial class TweeSoortenTests
{
    private const string Gepland = "dinsdag 15 december";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Wie_pauze_neemt_leest_vooraf_en_achteraf_wat_er_met_de_match_gebeurt_en_gaat_er_toch_mee_verder(bool perMail)
    {
        var (ed, nummer) = await LopendAsync(perMail);
        var vooraf = await ed.TypAsync("profiel", "Mijn profiel");
        Assert.Contains("Met een pauze wacht je match met Tom Hendriks", vooraf, StringComparison.Ordinal);
        Assert.Contains("Deze match wacht nu.", await ed.TypAsync("pauze", "Pauze"), StringComparison.Ordinal);
        await ed.DrukAsync("match-hervatten", nummer);
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddSeconds(1));
        Assert.Contains(await ed.LeesAsync(nummer), k => k.Verbs.Contains("match-afronden"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Wie_pauzeert_leest_welk_gesprek_er_staat_en_de_vrager_ook(bool perMail)
    {
        var (ed, nummer) = await LopendAsync(perMail);
        await Proeftuin.KlikAsync(
            Tom, await BijTomAsync("ontmoeting-plannen", nummer), "ontmoeting-plannen",
            ("ontmoetingSoort", "driegesprek"), ("ontmoetingDag", "2026-12-15"));
        await Proeftuin.LeegAsync();
        Assert.Contains(await ed.LeesAsync(nummer), k => k.Tekst.Contains(Gepland, StringComparison.Ordinal));
        Assert.Contains(Gepland, await ed.TypAsync("pauze", "Pauze"), StringComparison.Ordinal);
        var nieuws = (await Proeftuin.ChatberichtenAsync(Tom)).Last(b => b.Titel == "Jullie contact wacht nu");
        Assert.Contains(Gepland, nieuws.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Wie_pauzeert_terwijl_de_vrager_al_wachtte_wordt_niets_gevraagd_als_de_vrager_weer_verder_wil(bool perMail)
    {
        var (ed, nummer) = await LopendAsync(perMail);
        var kaart = await BijTomAsync("match-pauze", nummer);
        await Proeftuin.KlikAsync(Tom, kaart, "match-pauze");
        await Proeftuin.LeegAsync();
        var verder = (await BijTomAsync("match-hervatten", nummer)).Knop("match-hervatten")!.Value.GetProperty("data");
        await ed.TypAsync("pauze", "Pauze");
        await Proeftuin.KlikAsync(Tom, kaart, "match-hervatten", verder);
        await Proeftuin.LeegAsync();
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(21));
        Assert.DoesNotContain(await ed.LeesAsync(nummer), k => k.Tekst.Contains("Verder samen?", StringComparison.Ordinal));
        await ed.TypAsync("weer beschikbaar", "Weer beschikbaar");
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddSeconds(1));
        Assert.Contains(await ed.LeesAsync(nummer), k => k.Tekst.Contains("Verder samen?", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Wie_vervangen_wordt_krijgt_een_vriendelijk_bericht_zonder_waarom(bool perMail)
    {
        var (ed, nummer) = await LopendAsync(perMail);
        await ed.TypAsync("pauze", "Pauze");
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddSeconds(1));
        var kaart = (await Proeftuin.ChatberichtenAsync(Els)).Last(
            b => b.Knop("overdracht-vervanger") is not null && b.Tekst.Contains(nummer, StringComparison.Ordinal));
        await Proeftuin.KlikAsync(Els, kaart, "overdracht-vervanger");
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(11));
        var bericht = Assert.Single(await ed.LeesAsync(nummer), k => k.Tekst.Contains("Het gaat nu niet door", StringComparison.Ordinal));
        Assert.Contains("Dankjewel voor wat je deed", bericht.Tekst, StringComparison.Ordinal);
        Assert.Contains("Het zegt niets over jou", bericht.Tekst, StringComparison.Ordinal);
        Assert.Empty(bericht.Verbs);
    }

    private async Task<(Deelnemer Ed, string Nummer)> LopendAsync(bool perMail)
    {
        var (ed, nummer) = await MatchAsync(perMail);
        await ed.DrukAsync("match-klik-ja", nummer);
        await Proeftuin.KlikAsync(Tom, await BijTomAsync("match-klik-ja", nummer), "match-klik-ja");
        await Proeftuin.LeegAsync();
        return (ed, nummer);
    }
}
