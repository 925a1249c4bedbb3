using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests.Zonderteams;

/// <summary>The rules that protect an ED hold for who has Teams and for who takes part by mail: the same test, twice.</summary>
public sealed partial class TweeSoortenTests : IAsyncLifetime
{
    private readonly Demo demo = new();

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    public ValueTask InitializeAsync() => demo.InitializeAsync();

    public ValueTask DisposeAsync() => demo.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Een_nee_heeft_geen_reden_wordt_nergens_geteld_en_de_vraag_is_vrij_voor_een_ander(bool perMail)
    {
        var (ed, nummer, inPool) = await GevraagdAsync(perMail);
        var antwoord = await ed.DrukAsync("aanbod-nee", nummer);
        Assert.DoesNotContain("waarom", antwoord, StringComparison.OrdinalIgnoreCase);
        var kandidaten = Demo.Kandidaten(await demo.BekijkAsync(Els, inPool));
        Assert.NotEmpty(kandidaten);
        Assert.DoesNotContain(ed.Id, kandidaten);
        var rijen = await Proeftuin.RijenAsync("Pool");
        Assert.Single(rijen, r => IsAanbod(r, ed) && r.Bevat("\"Status\":\"Nee\""));
        Assert.DoesNotContain(rijen, r => r.Rij.StartsWith("telling|", StringComparison.Ordinal) && r.Bevat(ed.Id));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Wie_eerst_wil_overleggen_houdt_de_vraag_en_de_coordinator_hoort_het_een_keer(bool perMail)
    {
        var (ed, nummer, _) = await GevraagdAsync(perMail);
        await ed.DrukAsync("aanbod-overleg", nummer);
        Assert.Single(await Proeftuin.RijenAsync("Pool"), r => IsAanbod(r, ed) && r.Bevat("\"Status\":\"Overleg\""));
        Assert.Single(
            await Proeftuin.ChatberichtenAsync(Els),
            b => b.Tekst.Contains(nummer, StringComparison.Ordinal) && b.Tekst.Contains("overleg", StringComparison.OrdinalIgnoreCase));
        await ed.DrukAsync("aanbod-ja", nummer);
        Assert.Single(await Proeftuin.RijenAsync("Pool"), r => IsAanbod(r, ed) && r.Bevat("\"Status\":\"Ja\""));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task De_eerste_ja_heeft_het_en_wie_later_drukt_hoort_dat_zonder_verwijt(bool perMail)
    {
        var (ed, nummer, inPool) = await GevraagdAsync(perMail);
        var kaart = await demo.BekijkAsync(Els, inPool);
        var ander = Demo.Kandidaten(kaart).First(k => k != ed.Id && !k.StartsWith("zonder-teams", StringComparison.Ordinal));
        await demo.StelVoorAsync(Els, kaart, ander);
        var laat = await ed.PakAsync("aanbod-ja", nummer);
        var eerste = (await Proeftuin.ChatberichtenAsync(ander)).Last(
            b => b.Knop("aanbod-ja") is not null && b.Tekst.Contains(nummer, StringComparison.Ordinal));
        await Proeftuin.KlikAsync(ander, eerste, "aanbod-ja");
        await Proeftuin.LeegAsync();
        var antwoord = await laat();
        Assert.DoesNotContain("Je zei ja", antwoord, StringComparison.Ordinal);
        Assert.DoesNotContain("te laat", antwoord, StringComparison.OrdinalIgnoreCase);
        Assert.Single(await Proeftuin.RijenAsync("Pool"), r => IsAanbod(r, ed) && r.Bevat("\"Status\":\"Vervallen\""));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Een_pauze_geeft_terug_wat_open_staat_en_niemand_vraagt_je_dan(bool perMail)
    {
        var (ed, _, inPool) = await GevraagdAsync(perMail);
        await ed.ZegAsync("pauze", "Pauze");
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddSeconds(1));
        Assert.Single(await Proeftuin.RijenAsync("Pool"), r => IsAanbod(r, ed) && r.Bevat("\"Status\":\"Vervallen\""));
        Assert.DoesNotContain(ed.Id, Demo.Kandidaten(await demo.BekijkAsync(Els, inPool)));
        await ed.ZegAsync("weer beschikbaar", "Weer beschikbaar");
        Assert.Contains(await Proeftuin.RijenAsync("Pool"), r => r.Rij == $"ed|{ed.Id}" && r.Bevat("\"Pauze\":false"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Een_match_teruggeven_kan_zonder_uitleg_en_geeft_de_plek_vrij(bool perMail)
    {
        var (ed, nummer, inPool) = await GevraagdAsync(perMail);
        var voor = await LopendAsync(ed);
        await ed.DrukAsync("aanbod-ja", nummer);
        var ja = (await Proeftuin.ChatberichtenAsync(Els)).Last(
            b => b.Knop("match-aanvaarden") is not null && b.Tekst.Contains(nummer, StringComparison.Ordinal));
        await Proeftuin.KlikAsync(Els, ja, "match-aanvaarden");
        await Proeftuin.LeegAsync();
        Assert.Equal(voor + 1, await LopendAsync(ed));
        var antwoord = await ed.DrukAsync("match-teruggeven", nummer);
        Assert.DoesNotContain("waarom", antwoord, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(voor, await LopendAsync(ed));
        Assert.NotEmpty(Demo.Kandidaten(await demo.BekijkAsync(Els, inPool)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Wie_vol_zit_naar_eigen_zeggen_wordt_niet_gevraagd(bool perMail)
    {
        var (ed, _, _) = await GevraagdAsync(perMail);
        await Proeftuin.WijzigRijAsync("Pool", $"ed|{ed.Id}", rij =>
        {
            rij["Inhoud"] = ((string)rij["Inhoud"]!).Replace("\"Lopend\":0", "\"Lopend\":9", StringComparison.Ordinal);
            return rij;
        });
        var (_, ander) = await demo.VraagAsync(Haven, Joost, ("thema", Deelnemer.Thema));
        Assert.DoesNotContain(ed.Id, Demo.Kandidaten(await demo.BekijkAsync(Els, ander)));
    }

    private async Task<(Deelnemer Ed, string Nummer, Teamsbericht InPool)> GevraagdAsync(bool perMail)
    {
        var joke = perMail ? await Deelnemer.PerMailAsync(demo) : null;
        var (nummer, inPool) = await demo.VraagAsync(Linde, Sanne, ("thema", Deelnemer.Thema));
        var kaart = await demo.BekijkAsync(Els, inPool);
        var ed = joke ?? Deelnemer.MetTeams(demo, Demo.Kandidaten(kaart)[0]);
        await demo.StelVoorAsync(Els, kaart, ed.Id);
        await Proeftuin.LeegAsync();
        return (ed, nummer, inPool);
    }

    private async Task<int> LopendAsync(Deelnemer ed)
    {
        var rij = Assert.Single(await Proeftuin.RijenAsync("Pool"), r => r.Rij == $"ed|{ed.Id}");
        return System.Text.Json.JsonDocument.Parse(rij.Inhoud).RootElement.GetProperty("Lopend").GetInt32();
    }

    private static bool IsAanbod(Tabelrij rij, Deelnemer ed) =>
        rij.Rij.StartsWith("aanbod|", StringComparison.Ordinal) && rij.Rij.Contains(ed.Id, StringComparison.Ordinal);
}
