using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>One of two says "liever iemand anders" in the kennismaking.</summary>
public sealed class S09_LieverIemandAnders(Demo demo) : IClassFixture<Demo>
{
    private readonly Samenwerking _samen = new(demo.Proeftuin);

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task De_kaart_over_verwachtingen_sluit_en_de_coordinator_hoort_na_tien_minuten_dat_er_weer_iemand_nodig_is()
    {
        await _samen.SpreekUrgentAfAsync(Linde, Sanne);
        var nummer = await _samen.VraagMetBewonerAsync(Sanne, "ervaringsmaatje", "eenzaamheid", "Samen naar buiten, in kleine stappen.");
        var ed = await _samen.MatchAsync(demo, nummer);
        await Proeftuin.KlikAsync(
            Sanne, await _samen.KaartAsync(Sanne, "verwachting-geven", nummer), "verwachting-geven", ("verwacht", "Rust en tijd."));
        await Proeftuin.LeegAsync();

        var match = await _samen.KaartAsync(Sanne, "match-ander", nummer);
        await Proeftuin.KlikAsync(Sanne, match, "match-ander");
        await Proeftuin.LeegAsync();
        foreach (var wie in (string[])[Sanne, ed])
        {
            var verwachting = (await Proeftuin.ChatberichtenAsync(wie)).Last(b => b.Titel == "Wat verwachten jullie?");
            Assert.Contains("Deze match is voorbij", verwachting.Tekst, StringComparison.Ordinal);
            Assert.Null(verwachting.Knop("verwachting-geven"));
        }

        Assert.Equal(0, await _samen.AantalAsync(Els, "gaat nu niet door"));
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(11));
        await Proeftuin.LeegAsync();
        var gehoord = (await Proeftuin.ChatberichtenAsync(Els)).Single(b => b.Titel == $"De match van {nummer} gaat nu niet door");
        Assert.DoesNotContain("Sanne", gehoord.Tekst, StringComparison.Ordinal);
        var kies = await Proeftuin.KlikAsync(Els, gehoord, "aanvraag-bekijken");
        Assert.Contains("match-voorstellen", kies.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_zich_bedenkt_heeft_de_vragen_over_verwachtingen_weer_en_de_coordinator_hoort_niets()
    {
        await _samen.SpreekUrgentAfAsync(Haven, Yusuf);
        var nummer = await _samen.VraagMetBewonerAsync(Yusuf, "ervaringsmaatje", "rouw", "Rustig beginnen met praten.");
        await _samen.MatchAsync(demo, nummer);
        await Proeftuin.KlikAsync(Yusuf, await _samen.KaartAsync(Yusuf, "match-ander", nummer), "match-ander");
        await Proeftuin.LeegAsync();
        var voorbij = (await Proeftuin.ChatberichtenAsync(Yusuf)).Last(
            b => b.Titel == "Deze match is voorbij" && b.Tekst.Contains(nummer, StringComparison.Ordinal));
        await Proeftuin.KlikAsync(Yusuf, voorbij, "maak-ongedaan");
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(11));
        await Proeftuin.LeegAsync();
        Assert.NotNull((await _samen.KaartAsync(Yusuf, "verwachting-geven", nummer)).Knop("verwachting-geven"));
        Assert.Equal(0, await _samen.AantalAsync(Els, $"De match van {nummer} gaat nu niet door"));
    }
}
