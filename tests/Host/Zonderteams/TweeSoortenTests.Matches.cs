using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests.Zonderteams;

/// <summary>The same in a match with a bewoner.</summary>
public sealed partial class TweeSoortenTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Wie_gevraagd_wordt_leest_voor_het_ja_dat_er_een_bewoner_bij_is_en_zonder_ja_is_er_geen_match(bool perMail)
    {
        var (ed, nummer) = await GevraagdMetBewonerAsync(perMail);
        var kaart = Assert.Single(await ed.LeesAsync(nummer), k => k.Verbs.Contains("aanbod-ja"));
        Assert.Contains("bewoner", kaart.Tekst, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(
            await Proeftuin.ChatberichtenAsync(Els),
            b => b.Knop("match-aanvaarden") is not null && b.Tekst.Contains(nummer, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Wie_in_een_match_gevaar_typt_leest_eerst_wat_dat_team_afsprak_en_er_wordt_niets_van_bewaard(bool perMail)
    {
        const string Gevaar = "Iemand zegt dat hij vannacht een eind aan zijn leven maakt.";
        var (ed, nummer) = await MatchAsync(perMail);
        var antwoord = await (await ed.PakAsync("verwachting-geven", nummer, ("verwacht", Gevaar)))();

        // What a client reads that draws no card stands before it in Teams.
        antwoord = antwoord.Split("\"body\"")[^1];
        var afspraak = antwoord.IndexOf(Samenwerking.Urgent, StringComparison.Ordinal);
        Assert.True(afspraak >= 0, antwoord);
        Assert.True(antwoord.IndexOf("112", StringComparison.Ordinal) > afspraak, antwoord);
        Assert.DoesNotContain(await Proeftuin.RijenAsync("Pool", "Personen"), r => r.Bevat("vannacht"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Wat_een_mens_aanwijst_wordt_niet_bewaard_en_staat_nog_in_het_formulier(bool perMail)
    {
        const string Getypt = "Bel me op 06-12345678, dan praten we bij.";
        var (ed, nummer) = await MatchAsync(perMail);
        var antwoord = await ed.DrukAsync("verwachting-geven", nummer, ("verwacht", Getypt));
        Assert.Contains("12345678", antwoord, StringComparison.Ordinal);
        Assert.DoesNotContain(await Proeftuin.RijenAsync("Pool", "Personen"), r => r.Bevat("12345678"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Een_pauze_laat_een_match_wachten_en_de_vrager_hoort_dat_een_keer_en_zonder_waarom(bool perMail)
    {
        var (ed, nummer) = await MatchAsync(perMail);
        await ed.DrukAsync("match-klik-ja", nummer);
        var voor = (await Proeftuin.ChatberichtenAsync(Tom)).Count;
        await ed.ZegAsync("pauze", "Pauze");
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddSeconds(1));
        var nieuw = Assert.Single((await Proeftuin.ChatberichtenAsync(Tom)).Skip(voor));
        Assert.Contains("is even niet beschikbaar", nieuw.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("pauze", nieuw.Tekst, StringComparison.OrdinalIgnoreCase);
        await ed.ZegAsync("weer beschikbaar", "Weer beschikbaar");
        Assert.Contains(await ed.LeesAsync(nummer), k => k.Verbs.Contains("match-hervatten"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Terugkijken_wordt_op_een_kaart_gevraagd_ook_na_de_ene_herinnering_en_daarna_niet_meer(bool perMail)
    {
        var (ed, nummer) = await MatchAsync(perMail);
        await ed.DrukAsync("match-klik-ja", nummer);
        await Proeftuin.KlikAsync(Tom, await BijTomAsync("match-klik-ja", nummer), "match-klik-ja");
        await Proeftuin.KlikAsync(Tom, await BijTomAsync("match-afronden", nummer), "match-afronden", ("eindeHoe", "samen"));
        for (var dag = 1; dag <= 12; dag++) await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(1));
        Assert.Single(await ed.LeesAsync(nummer), k => k.Verbs.Contains("terugblik-geven"));
        await ed.DrukAsync("terugblik-geven", nummer, ("ervaringGebruikt", "deels"));
        Assert.DoesNotContain(await ed.LeesAsync(nummer), k => k.Verbs.Contains("terugblik-geven"));
        Assert.Single(
            await Proeftuin.RijenAsync("Pool"),
            r => r.Rij.StartsWith("telling|", StringComparison.Ordinal) && r.Bevat("\"ervaring:deels\":1"));
    }

    private async Task<Teamsbericht> BijTomAsync(string verb, string nummer)
    {
        await Proeftuin.LeegAsync();
        return (await Proeftuin.ChatberichtenAsync(Tom)).Last(
            b => b.Knop(verb) is not null && b.Tekst.Contains(nummer, StringComparison.Ordinal));
    }

    private async Task<(Deelnemer Ed, string Nummer)> GevraagdMetBewonerAsync(bool perMail)
    {
        var samen = new Samenwerking(Proeftuin);
        var joke = perMail ? await Deelnemer.PerMailAsync(demo) : null;
        await samen.SpreekUrgentAfAsync(Linde, Marit);
        var nummer = await samen.VraagMetBewonerAsync(Tom, "luisterend-oor", Deelnemer.Thema, "Iemand zoekt een rustig oor.");
        var inPool = (await Proeftuin.BerichtenAsync(Els, Pool)).Single(b => b.Tekst.Contains(nummer, StringComparison.Ordinal));
        var kaart = await demo.BekijkAsync(Els, inPool);
        var ed = joke ?? Deelnemer.MetTeams(demo, Demo.Kandidaten(kaart)[0]);
        await demo.StelVoorAsync(Els, kaart, ed.Id);
        await Proeftuin.LeegAsync();
        return (ed, nummer);
    }

    private async Task<(Deelnemer Ed, string Nummer)> MatchAsync(bool perMail)
    {
        var (ed, nummer) = await GevraagdMetBewonerAsync(perMail);
        await ed.DrukAsync("aanbod-ja", nummer, (Velden.Toont, "naam-en-verhaal"));
        var reactie = (await Proeftuin.ChatberichtenAsync(Els)).Last(
            b => b.Knop("match-aanvaarden") is not null && b.Tekst.Contains(nummer, StringComparison.Ordinal));
        await Proeftuin.KlikAsync(Els, reactie, "match-aanvaarden");
        await Proeftuin.LeegAsync();
        return (ed, nummer);
    }
}
