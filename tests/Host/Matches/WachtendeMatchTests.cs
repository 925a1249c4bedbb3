using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests.Matches;

/// <summary>A match waits: what was planned is named, everybody's pause counts, and a vervanger can be taken back.</summary>
public sealed class WachtendeMatchTests : IAsyncLifetime
{
    private const string Gepland = "Er staat iets gepland: gesprek met zijn drieën, dinsdag 15 december";
    private readonly Demo _demo = new();
    private Samenwerking _samen = null!;
    private string _nummer = "";
    private string _ed = "";

    private Geheugenproeftuin Proeftuin => _demo.Proeftuin;

    public async ValueTask InitializeAsync()
    {
        await _demo.InitializeAsync();
        _samen = new(Proeftuin);
        await _samen.SpreekUrgentAfAsync(Linde, Marit);
        _nummer = await _samen.VraagMetBewonerAsync(Tom, "luisterend-oor", "angst", "Iemand zoekt een rustig oor.");
        _ed = await _samen.MatchAsync(_demo, _nummer);
        await _samen.KlikAlleAsync(_nummer, Tom, _ed);
    }

    public ValueTask DisposeAsync() => _demo.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Wie_pauzeert_leest_welk_gesprek_er_staat_en_het_bericht_van_de_ander_noemt_het(bool vanDeEd)
    {
        await PlanAsync();
        string eigen;
        if (vanDeEd)
        {
            eigen = (await TypAsync(_ed, "pauze")).Tekst;
        }
        else
        {
            eigen = (await Proeftuin.KlikAsync(Tom, await _samen.KaartAsync(Tom, "match-pauze", _nummer), "match-pauze")).Tekst;
            await LeegAsync();
        }

        Assert.Contains(Gepland, eigen, StringComparison.Ordinal);
        var nieuws = (await Proeftuin.ChatberichtenAsync(vanDeEd ? Tom : _ed)).Last(b => b.Titel == "Jullie contact wacht nu");
        Assert.Contains(Gepland, nieuws.Tekst, StringComparison.Ordinal);
        if (vanDeEd)
        {
            Assert.Contains(
                Gepland, (await _samen.KaartAsync(Els, "overdracht-wachten", _nummer)).Tekst, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(3, "Deze afspraak is vervallen")]
    [InlineData(30, "Deze afspraak is voorbij")]
    public async Task De_kaart_van_een_afspraak_sluit_met_de_match(int dagen, string titel)
    {
        await PlanAsync();
        var kaart = (await Proeftuin.ChatberichtenAsync(_ed)).Single(
            b => b.Titel?.StartsWith("Er staat een afspraak", StringComparison.Ordinal) == true);
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(dagen));
        await Proeftuin.KlikAsync(Tom, await _samen.KaartAsync(Tom, "match-afronden", _nummer), "match-afronden");
        await LeegAsync();
        Assert.Equal(titel, (await Proeftuin.ChatberichtenAsync(_ed)).Single(b => b.Id == kaart.Id).Titel);
    }

    [Fact]
    public async Task Wie_pauzeert_terwijl_de_vrager_al_wachtte_wordt_niets_gevraagd_als_de_vrager_weer_verder_wil()
    {
        var matchkaart = await _samen.KaartAsync(Tom, "match-pauze", _nummer);
        await Proeftuin.KlikAsync(Tom, matchkaart, "match-pauze");
        await LeegAsync();
        var verder = (await _samen.KaartAsync(Tom, "match-hervatten", _nummer)).Knop("match-hervatten")!.Value.GetProperty("data");
        await TypAsync(_ed, "pauze");
        Assert.Single(await Proeftuin.ChatberichtenAsync(Tom), b => b.Titel == "Jullie contact wacht nu");

        var bijEd = (await Proeftuin.ChatberichtenAsync(_ed)).Count;
        await Proeftuin.KlikAsync(Tom, matchkaart, "match-hervatten", verder);
        await LeegAsync();
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(21));
        Assert.Equal(bijEd, (await Proeftuin.ChatberichtenAsync(_ed)).Count);

        await TypAsync(_ed, "weer beschikbaar");
        Assert.Contains(await Proeftuin.ChatberichtenAsync(_ed), b => b.Titel == "Verder samen?");
    }

    [Fact]
    public async Task Een_tweede_pauze_is_een_nieuw_bericht_voor_de_coordinator_en_elke_keer_een_antwoord_voor_wie_hem_typt()
    {
        var eerste = await TypAsync(_ed, "pauze");
        var nogEens = await TypAsync(_ed, "pauze");
        Assert.NotEqual(eerste.Id, nogEens.Id);
        Assert.Contains("auze", nogEens.Tekst, StringComparison.Ordinal);
        Assert.Equal(1, await TelAsync(Els, "overdracht-wachten"));

        await TypAsync(_ed, "weer beschikbaar");
        foreach (var wie in (string[])[_ed, Tom])
        {
            await Proeftuin.KlikAsync(wie, await _samen.KaartAsync(wie, "match-hervatten", _nummer), "match-hervatten");
            await LeegAsync();
        }

        var voor = (await Proeftuin.ChatberichtenAsync(Els)).Count;
        await TypAsync(_ed, "pauze");
        var bijEls = await Proeftuin.ChatberichtenAsync(Els);
        Assert.Equal(voor + 1, bijEls.Count);
        Assert.NotNull(bijEls[^1].Knop("overdracht-wachten"));
        Assert.Equal(1, await TelAsync(Els, "overdracht-wachten"));
    }

    [Fact]
    public async Task Zoek_een_vervanger_kan_tien_minuten_terug_en_dan_heeft_niemand_iets_gehoord()
    {
        var kaart = await VervangAsync();
        var stil = (await TelAsync(Tom, "Het gaat nu niet door"), await TelAsync(_ed, "Het gaat nu niet door"));
        Assert.Equal((0, 0), stil);
        var terug = (await Proeftuin.ChatberichtenAsync(Els)).Single(b => b.Id == kaart.Id);
        Assert.Contains(
            "Alles staat weer zoals het was", (await Proeftuin.KlikAsync(Els, terug, "maak-ongedaan")).Tekst, StringComparison.Ordinal);
        await LeegAsync();
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(20));
        Assert.Equal((0, 0), (await TelAsync(Tom, "Het gaat nu niet door"), await TelAsync(_ed, "Het gaat nu niet door")));
        Assert.NotNull((await Proeftuin.ChatberichtenAsync(Els)).Single(b => b.Id == kaart.Id).Knop("overdracht-vervanger"));
    }

    [Fact]
    public async Task Wie_vervangen_wordt_krijgt_na_die_tijd_een_vriendelijk_bericht_zonder_waarom()
    {
        await VervangAsync();
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(11));
        await LeegAsync();
        var bijEd = Assert.Single(
            await Proeftuin.ChatberichtenAsync(_ed), b => b.Titel?.StartsWith("Het gaat nu niet door", StringComparison.Ordinal) == true);
        Assert.Contains("Dankjewel voor wat je deed", bijEd.Tekst, StringComparison.Ordinal);
        Assert.Contains("Het zegt niets over jou", bijEd.Tekst, StringComparison.Ordinal);
        Assert.Empty(bijEd.Knoppen);
        Assert.Equal(1, await TelAsync(Tom, "Het gaat nu niet door"));
    }

    private async Task<Teamsbericht> VervangAsync()
    {
        await TypAsync(_ed, "pauze");
        var kaart = await _samen.KaartAsync(Els, "overdracht-vervanger", _nummer);
        await Proeftuin.KlikAsync(Els, kaart, "overdracht-vervanger");
        await LeegAsync();
        return kaart;
    }

    private async Task PlanAsync()
    {
        await Proeftuin.KlikAsync(
            Tom, await _samen.KaartAsync(Tom, "ontmoeting-plannen", _nummer), "ontmoeting-plannen",
            ("ontmoetingSoort", "driegesprek"), ("ontmoetingDag", "2026-12-15"));
        await LeegAsync();
    }

    private async Task<Teamsbericht> TypAsync(string wie, string tekst)
    {
        await Proeftuin.ZegAsync(wie, await Proeftuin.ChatAsync(wie), tekst);
        await Proeftuin.LeegAsync();
        var antwoord = (await Proeftuin.ChatberichtenAsync(wie)).Last(b => b.Titel == "Jouw profiel");
        await LeegAsync();
        return antwoord;
    }

    private async Task LeegAsync()
    {
        for (var keer = 0; keer < 3; keer++) await Proeftuin.LeegAsync();
    }

    /// <summary>How many cards about this question say this.</summary>
    private async Task<int> TelAsync(string wie, string tekst) => (await Proeftuin.ChatberichtenAsync(wie)).Count(
        b => b.Tekst.Contains(tekst, StringComparison.Ordinal) && b.Tekst.Contains(_nummer, StringComparison.Ordinal));
}
