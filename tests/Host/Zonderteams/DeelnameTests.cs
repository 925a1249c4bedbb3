using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests.Zonderteams;

/// <summary>Nobody stays in the pool for ever because nobody thought of it: who has no Teams is asked, and may just let it end.</summary>
public sealed class DeelnameTests : IAsyncLifetime
{
    private const string BijEls = "Doet Joke Aalberts nog mee?";
    private const string BijJoke = "Doe je nog mee?";

    private readonly Demo demo = new();

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    public ValueTask InitializeAsync() => demo.InitializeAsync();

    public ValueTask DisposeAsync() => demo.DisposeAsync();

    [Fact]
    public async Task Wie_een_jaar_niets_deed_wordt_een_keer_gevraagd_en_gaat_een_maand_later_als_niemand_ja_zegt()
    {
        var joke = new ZonderTeams(demo);
        var id = await joke.MeldAanAsync();
        await TotAsync(new(2027, 11, 18));
        Assert.DoesNotContain(await joke.BrievenAsync(), b => b.Tekst.Contains(BijJoke, StringComparison.Ordinal));
        await TotAsync(new(2027, 11, 23));
        var kaart = Assert.Single(await Proeftuin.ChatberichtenAsync(Els), b => b.Tekst.Contains(BijEls, StringComparison.Ordinal));
        Assert.Contains("Er gaat ook één mail naar deze collega", kaart.Tekst, StringComparison.Ordinal);
        Assert.Single(await joke.BrievenAsync(), b => b.Tekst.Contains(BijJoke, StringComparison.Ordinal));
        var brieven = (await joke.BrievenAsync()).Count;

        await TotAsync(new(2027, 12, 15));
        Assert.Contains(await Proeftuin.RijenAsync("Pool"), r => r.Rij == $"ed|{id}");
        await TotAsync(new(2027, 12, 23));
        Assert.DoesNotContain(
            await Proeftuin.RijenAsync("Pool"), r => $"{r}".Contains(id, StringComparison.Ordinal) || r.Bevat(ZonderTeams.Naam));
        Assert.Equal(brieven, (await joke.BrievenAsync()).Count);
        Assert.DoesNotContain(await Proeftuin.ChatberichtenAsync(Els), b => b.Knop("ed-doet-mee") is not null);
        await TotAsync(new(2028, 1, 28));
        Assert.DoesNotContain(await Proeftuin.RijenAsync("Personen"), r => $"{r}".Contains(id, StringComparison.Ordinal));
        Assert.Empty(Proeftuin.Fouten);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Een_ja_van_de_collega_zelf_of_van_wie_het_vroeg_houdt_het_profiel_en_niemand_vraagt_het_nog(bool zelf)
    {
        var joke = new ZonderTeams(demo);
        var id = await joke.MeldAanAsync();
        var link = await joke.LinkAsync();
        await TotAsync(new(2027, 11, 23));
        if (zelf)
        {
            var browser = await joke.ApparaatAsync();
            Assert.NotEqual(link, await joke.LinkAsync());
            Assert.Contains(BijJoke, browser.Tekst, StringComparison.Ordinal);
            await browser.DrukAsync("Ja, ik doe nog mee");
            Assert.Contains("Fijn dat je meedoet", browser.Tekst, StringComparison.Ordinal);
        }
        else
        {
            var kaart = (await Proeftuin.ChatberichtenAsync(Els)).Last(b => b.Knop("ed-doet-mee") is not null);
            var vanSanne = (await Proeftuin.ChatberichtenAsync(Sanne))[^1];
            await Proeftuin.KlikAsync(Sanne, vanSanne, "ed-doet-mee", kaart.Knop("ed-doet-mee")!.Value.GetProperty("data"));
            await Proeftuin.LeegAsync();
            Assert.Contains(await Proeftuin.ChatberichtenAsync(Ravi), b => b.Knop("ed-doet-mee") is not null);
            await Proeftuin.KlikAsync(Els, kaart, "ed-doet-mee");
            await Proeftuin.KlikAsync(Els, kaart, "ed-doet-mee");
        }

        await Proeftuin.LeegAsync();
        Assert.All([Els, Ravi], wie => Assert.DoesNotContain(
            Proeftuin.ChatberichtenAsync(wie).GetAwaiter().GetResult(), b => b.Knop("ed-doet-mee") is not null));
        await TotAsync(new(2028, 2, 1));
        Assert.Contains(await Proeftuin.RijenAsync("Pool"), r => r.Rij == $"ed|{id}" && r.Bevat("2027-11-2"));
        Assert.DoesNotContain(await Proeftuin.RijenAsync("Pool"), r => r.Rij.StartsWith("vertrokken|", StringComparison.Ordinal));
        Assert.Single(await joke.BrievenAsync(), b => b.Tekst.Contains(BijJoke, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Wie_een_jaar_lang_nee_zegt_doet_mee_en_wordt_niet_gevraagd()
    {
        var ed = await Deelnemer.PerMailAsync(demo);
        await TotAsync(new(2027, 10, 4));
        var (nummer, inPool) = await demo.VraagAsync(Linde, Sanne, ("thema", Deelnemer.Thema));
        await demo.StelVoorAsync(Els, await demo.BekijkAsync(Els, inPool), ed.Id);
        await ed.HeropenAsync();
        await ed.DrukAsync("aanbod-nee", nummer);
        await TotAsync(new(2028, 2, 1));
        Assert.DoesNotContain(await Proeftuin.ChatberichtenAsync(Els), b => b.Tekst.Contains(BijEls, StringComparison.Ordinal));
        Assert.DoesNotContain(await new ZonderTeams(demo).BrievenAsync(), b => b.Tekst.Contains(BijJoke, StringComparison.Ordinal));
        await TotAsync(new(2028, 10, 6));
        Assert.Single(await new ZonderTeams(demo).BrievenAsync(), b => b.Tekst.Contains(BijJoke, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Wie_na_de_vraag_iets_anders_antwoordt_doet_mee_en_dat_lezen_de_coordinatoren()
    {
        var joke = new ZonderTeams(demo);
        var id = await joke.MeldAanAsync();
        await TotAsync(new(2027, 11, 23));
        await (await joke.ApparaatAsync()).DrukAsync("Pauze");
        await TotAsync(new(2027, 12, 28));
        Assert.DoesNotContain(await Proeftuin.ChatberichtenAsync(Els), b => b.Knop("ed-doet-mee") is not null);
        Assert.Contains(
            await Proeftuin.ChatberichtenAsync(Els), b => b.Tekst.Contains("Joke Aalberts doet mee", StringComparison.Ordinal));
        Assert.Contains(await Proeftuin.RijenAsync("Pool"), r => r.Rij == $"ed|{id}");
    }

    [Fact]
    public async Task Ook_in_een_pauze_gaat_niemand_weg_zonder_dat_het_gevraagd_is()
    {
        var joke = new ZonderTeams(demo);
        await joke.MeldAanAsync();
        await (await joke.ApparaatAsync()).DrukAsync("Pauze");
        await TotAsync(new(2027, 11, 25));
        var brief = Assert.Single(await joke.BrievenAsync(), b => b.Tekst.Contains(BijJoke, StringComparison.Ordinal));
        Assert.DoesNotContain("Je code", brief.Onderwerp, StringComparison.Ordinal);
    }

    private async Task TotAsync(DateOnly dag)
    {
        await Proeftuin.SpringAsync(new(dag.ToDateTime(new(12, 0)), TimeSpan.FromHours(1)));
        await Proeftuin.LeegAsync();
    }
}
