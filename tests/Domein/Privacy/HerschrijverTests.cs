using TeamsHerstelBot.Blind;
using TeamsHerstelBot.Domein.Privacy;
using TeamsHerstelBot.Domein.Wijkteams;

namespace TeamsHerstelBot.Domein.Tests.Privacy;

public sealed class HerschrijverTests
{
    [Theory]
    [InlineData("De casus loopt al lang.", "De situatie loopt al lang.")]
    [InlineData("Hij is een zorgmijder.", "Hij is iemand die nog geen contact wil.")]
    [InlineData("Hij is een echte zorgmijder.", "Hij is iemand die nog geen contact wil.")]
    [InlineData("De zorgmijder doet niet open.", "Iemand die nog geen contact wil doet niet open.")]
    [InlineData("Een verslaafde man van 50.", "Een man die gebruikt van 50.")]
    [InlineData("Patiënt is thuis.", "Bewoner is thuis.")]
    [InlineData("Zij is manipulatief en agressief.", "Zij is op zoek naar een ingang en boos.")]
    [InlineData("Iemand durft de post niet open te maken.", "Iemand durft de post niet open te maken.")]
    [InlineData("", "")]
    public void Een_etiket_wordt_wat_je_ziet_of_voelt_en_de_rest_blijft_staan(string tekst, string nieuw) =>
        Assert.Equal(nieuw, Herschrijver.Lees(tekst).Tekst);

    [Fact]
    public void Wat_is_vervangen_wordt_gezegd_in_de_volgorde_van_de_tekst() =>
        Assert.Equal(
            [("casus", "situatie"), ("terugval", "moeilijke periode")], Herschrijver.Lees("In deze casus was een terugval.").Vervangen);

    [Fact]
    public void Na_herschrijven_staat_er_geen_etiket_meer()
    {
        string[] zinnen = [.. PrivacycheckTests.Bouwset().Where(z => z.Oordeel == Blindzin.Label).Select(z => z.Tekst)];
        Assert.True(zinnen.Length >= 20);
        Assert.All(zinnen, z => Assert.DoesNotContain(Privacycheck.Lees(Herschrijver.Lees(z).Tekst), v => v.Soort == VondstSoort.Etiket));
    }

    [Theory]
    [InlineData("Bel de achterwacht op 030 123 45 67. Is er nu gevaar? Bel 112.", false, true)]
    [InlineData("Els Vermeer, 06 12 34 56 78", true, true)]
    [InlineData("wacht@wijkteam.nl", true, true)]
    [InlineData("Bel mevrouw Jansen van de derde.", false, false)]
    [InlineData("BSN 123456782 staat in de map.", false, false)]
    [InlineData("BSN 123456782", true, false)]
    [InlineData("Kerkstraat 12, daar ligt de sleutel.", false, false)]
    public void In_een_afspraak_mag_een_nummer_om_te_bellen_en_niets_over_een_bewoner(string tekst, bool isContact, bool mag) =>
        Assert.Equal(mag, Teamafspraken.Keur(tekst, isContact).Count == 0);
}
