using TeamsHerstelBot.Domein.Privacy;

namespace TeamsHerstelBot.Domein.Tests.Privacy;

/// <summary>Web addresses and account names: by themselves, and by what the text says of whose they are.</summary>
public sealed class InternetTests
{
    [Theory]
    [InlineData("op www punt sjoerds-verhaal punt nl staat alles over zijn ziekte")]
    [InlineData("w w w punt annekes dagboek punt nl schrijft ze zelf")]
    [InlineData("http://rouwenomdaan.nl van een moeder uit de wijk")]
    [InlineData("www.dekampvanziengs.nl is van de bewoner zelf")]
    [InlineData("haar verhaal staat op https://www.youtube.com/watch?v=Zx81kLmQ2 en nu durft ze niet meer")]
    [InlineData("er staat een filmpje van hem op https://youtu.be/aB3kQ9zX11 waar hij vertelt over zijn verslaving")]
    [InlineData("Haar hele ziekbed staat te lezen op vechtenmetmama punt nl")]
    [InlineData("Op zijn eigen pagina www.tekenend-verder.nl beschrijft hij de opname")]
    [InlineData("Hij blogt op www.leven-met-stemmen.nl over de groep")]
    [InlineData("kijk op facebook punt com slash dakgootkees punt vragender daar staat het")]
    [InlineData("Deel gerust doneeactie.nl/acties/mam-van-de-fles-af in de groep")]
    [InlineData("gedenkpagina memori.nl/gedenkplaats/arend-tuinman")]
    [InlineData("een inzamelactie gofundme.com/f/help-mama-van-5-met-huurschuld")]
    public void Een_webadres_van_iemand_wordt_gezien_ook_aan_wat_erbij_staat(string tekst) =>
        Assert.Contains(Privacycheck.Lees(tekst), v => v.Soort == VondstSoort.Web);

    [Theory]
    [InlineData("op tiktok heet ze moeder van drie 1988", "moeder van drie 1988")]
    [InlineData("op telegram is hij te vinden als donkere wolf 71", "donkere wolf 71")]
    [InlineData("stuur maar dm naar haakmetlot op insta", "haakmetlot")]
    [InlineData("zoek op tiktok naar lotje onderstreepje haakt", "lotje onderstreepje haakt")]
    [InlineData("zijn gokaccount loopt onder 'luckystar_hoorn77'", "luckystar_hoorn77")]
    [InlineData("Snap v/d dochter = xx_krulletje.frl", "xx_krulletje.frl")]
    [InlineData("ze danst op tiktok onder @lena.dansjes.west en krijgt nare reacties", "@lena.dansjes.west")]
    [InlineData("Op Instagram als @buurt_lil_rico laat hij zijn geld zien", "@buurt_lil_rico")]
    public void Een_accountnaam_mag_uit_woorden_bestaan(string tekst, string account)
    {
        var vondst = Assert.Single(Privacycheck.Lees(tekst), v => v.Soort == VondstSoort.Account);
        Assert.Contains(account, tekst.Substring(vondst.Begin, vondst.Lengte), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Er staat een filmpje over herstel op https://youtu.be/kLm82, te gebruiken in een groep?")]
    [InlineData("Ik zag op www.youtube.com/watch?v=abc een les over luisteren, bruikbaar?")]
    [InlineData("onze site is herstelacademie-noord.nl, wie leest mee?")]
    [InlineData("Op thuisarts punt nl staat uitleg over piekeren, is dat B1?")]
    [InlineData("op facebook heet de groep Weggeefhoek Oost 2, doen jullie mee?")]
    [InlineData("ons account op linkedin heet Herstel in de Buurt 2030")]
    [InlineData("Haar uitkering staat op mijnuwv.nl, hoe log je in?")]
    [InlineData("Wij schrijven op onze site www.wijkkracht-west.nl over geld")]
    [InlineData("artikel over rouw op https://www.trouw.nl/leven/rouw-zonder-haast")]
    [InlineData("@pool ervaringsdeskundigen wie heeft ruimte")]
    [InlineData("Wij staan op Instagram als @buurthuis_de_linde, daar zie je wat hij organiseert")]
    public void Een_adres_of_naam_van_een_organisatie_of_een_onderwerp_gaat_door(string tekst) =>
        Assert.DoesNotContain(Privacycheck.Lees(tekst), v => v.IsHerkenbaar);
}
