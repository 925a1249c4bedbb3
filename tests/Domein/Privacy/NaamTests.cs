using TeamsHerstelBot.Domein.Privacy;

namespace TeamsHerstelBot.Domein.Tests.Privacy;

/// <summary>Names of people as they are written and said, and names that are of a thing.</summary>
public sealed class NaamTests
{
    [Theory]
    [InlineData("de zoon, rivelino, komt vrij over 2 weken", "rivelino")]
    [InlineData("Graag advies inzake Winkelhaak, Th.; betrokkene weigert hulp", "Winkelhaak, Th.")]
    [InlineData("eh die j p wijdenbosch die vertelde van alles over vroeger", "j p wijdenbosch")]
    [InlineData("roos de wit wil heel graag alleen wonen", "roos de wit")]
    [InlineData("kleine shurensly komt zonder brood op school", "shurensly")]
    [InlineData("mijn collega vroeg naar de situatie van Demirtas, die is weer dakloos", "Demirtas")]
    public void Een_naam_is_te_zien_aan_wat_erbij_staat(string tekst, string naam)
    {
        var vondst = Assert.Single(Privacycheck.Lees(tekst), v => v.Soort == VondstSoort.Naam);
        Assert.Contains(naam, tekst.Substring(vondst.Begin, vondst.Lengte), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("we lezen met de groep het boek paaz van myrthe van der meer")]
    [InlineData("is dokter bosman een fijne plek of lange wachtlijst")]
    [InlineData("Is Jip-en-Janneketaal in een beschikking een verbetering?")]
    [InlineData("Onze herstelwerkplaats heet Frits en Vrij, naar een oude wasserij")]
    [InlineData("Sterre is de naam van de nieuwe inloop, leuk of niet?")]
    [InlineData("vergaderkamer Beatrix 2 is bezet, wie weet een andere plek")]
    [InlineData("meneer krijgt van de dokter sertraline 50 en vraagt of dat went")]
    public void Een_naam_van_een_ding_of_een_plek_gaat_door(string tekst) =>
        Assert.DoesNotContain(Privacycheck.Lees(tekst), v => v.Soort == VondstSoort.Naam);
}
