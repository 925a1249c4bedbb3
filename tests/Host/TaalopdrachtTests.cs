using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>What can be typed about words: write again, explain, and what happens when it is about danger.</summary>
public sealed class TaalopdrachtTests(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Herschrijven_zegt_hoe_het_ook_kan_en_laat_nergens_een_spoor()
    {
        await Proeftuin.ZegAsync(Tom, await Proeftuin.ChatAsync(Tom), "herschrijf onze kostbare zorgmijder");
        await Proeftuin.LeegAsync();
        var kaart = (await Proeftuin.ChatberichtenAsync(Tom)).Last(b => b.Knop("herschrijf-tekst") is not null);
        Assert.Contains("Zet je tekst hier in het vak", kaart.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("kostbare", kaart.Tekst, StringComparison.Ordinal);

        var antwoord = await Proeftuin.KlikAsync(
            Tom, kaart, "herschrijf-tekst", ("herschrijfTekst", "Een verslaafde man woont kabbelend op zolder. De casus loopt."));
        await Proeftuin.LeegAsync();
        Assert.Contains("Een man die gebruikt woont kabbelend op zolder. De situatie loopt.", antwoord.Tekst, StringComparison.Ordinal);
        Assert.False(await Proeftuin.StaatErgensAsync("kostbare"));
        Assert.False(await Proeftuin.StaatErgensAsync("kabbelend"));
        Assert.Equal(kaart.Tekst, (await Proeftuin.ChatberichtenAsync(Tom)).Single(b => b.Id == kaart.Id).Tekst);
    }

    [Fact]
    public async Task Een_client_die_alleen_berichten_krijgt_hoort_dat_het_daar_niet_kan()
    {
        await Proeftuin.ZegAsync(Joost, await Proeftuin.ChatAsync(Joost), "herschrijf");
        await Proeftuin.LeegAsync();
        var kaart = (await Proeftuin.ChatberichtenAsync(Joost)).Last(b => b.Knop("herschrijf-tekst") is not null);
        await Proeftuin.SubmitAsync(Joost, kaart, "herschrijf-tekst", ("herschrijfTekst", "De casus kabbelt zonderling."));
        await Proeftuin.LeegAsync();
        Assert.Contains(
            await Proeftuin.ChatberichtenAsync(Joost), b => b.Tekst.Contains("In deze versie van Teams", StringComparison.Ordinal));
        Assert.False(await Proeftuin.StaatErgensAsync("zonderling"));
    }

    [Fact]
    public async Task Een_woord_wordt_uitgelegd_waar_het_gevraagd_wordt_en_een_ander_opdrachtwoord_erin_doet_niets()
    {
        await Proeftuin.ZegAsync(Sanne, Linde, "begrip kwartiermaken?");
        await Proeftuin.ZegAsync(Karin, await Proeftuin.ChatAsync(Karin), "begrip pauze");
        await Proeftuin.ZegAsync(Sanne, Linde, "uitleg bewoner");
        await Proeftuin.LeegAsync();
        var inLinde = await Proeftuin.BerichtenAsync(Sanne, Linde);
        Assert.Contains(inLinde, b => b.Tekst.Contains("Vooraf ruimte maken", StringComparison.Ordinal));
        Assert.Contains(inLinde, b => b.Tekst.Contains("Uitleg voor de bewoner", StringComparison.Ordinal));
        var chat = await Proeftuin.ChatberichtenAsync(Karin);
        Assert.Contains("Dit ken ik wel", chat[^1].Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(chat, b => b.Tekst.Contains("Je krijgt nu geen nieuwe vragen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Wie_over_gevaar_typt_ziet_meteen_112_en_er_wordt_niets_bewaard()
    {
        await Proeftuin.ZegAsync(Yusuf, await Proeftuin.ChatAsync(Yusuf), "vraag: hij zegt vertwijfeld dat hij dood wil, help");
        await Proeftuin.LeegAsync();
        var antwoord = (await Proeftuin.ChatberichtenAsync(Yusuf))[^1];
        Assert.Contains("Bel 112", antwoord.Tekst, StringComparison.Ordinal);
        Assert.Null(antwoord.Knop("vraag-stellen"));
        Assert.False(await Proeftuin.StaatErgensAsync("vertwijfeld"));
    }
}
