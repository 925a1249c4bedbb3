using TeamsHerstelBot.Domein.Privacy;

namespace TeamsHerstelBot.Domein.Tests.Privacy;

/// <summary>Numbers and dates of one person, as they are shortened, mistyped and said.</summary>
public sealed class NummerTests
{
    [Theory]
    [InlineData("gezin met kl nr 55201 krijgt geen pakket", VondstSoort.Nummer)]
    [InlineData("dos.nr 4471-B wil een ander maatje", VondstSoort.Nummer)]
    [InlineData("vnr 2874421093 en nog geen huis", VondstSoort.Nummer)]
    [InlineData("zijn zorgpolisnummer 1002 8841 9", VondstSoort.Nummer)]
    [InlineData("meneer met nr 10482 in ons systeem is weg", VondstSoort.Nummer)]
    [InlineData("hij staat in suite onder nummer 88102", VondstSoort.Nummer)]
    [InlineData("zijn bajesnummer is 4481930", VondstSoort.Nummer)]
    [InlineData("zes een drie acht acht twee nul vier vijf is haar 06", VondstSoort.Telefoon)]
    [InlineData("gebrtedtm 12-3-1980", VondstSoort.Geboortedatum)]
    [InlineData("de jongste is van 130218 en praat nog niet", VondstSoort.Geboortedatum)]
    [InlineData("moeder 03.11.'72 wil niet meer naar buiten", VondstSoort.Geboortedatum)]
    [InlineData("bsnnr: 283441098", VondstSoort.Bsn)]
    [InlineData("kuipersj op gmail", VondstSoort.Email)]
    [InlineData("giro 4482193 van mevrouw staat rood", VondstSoort.Nummer)]
    [InlineData("haar nummer: O6 82O 113 45", VondstSoort.Telefoon)]
    [InlineData("tel O622 914 O37, zij wil graag gebeld worden", VondstSoort.Telefoon)]
    [InlineData("haar 06: 48 21 93 75", VondstSoort.Telefoon)]
    [InlineData("zes, een drie, acht acht, twee nul, vier vijf, en dan nul ervoor, dat is de zus", VondstSoort.Telefoon)]
    [InlineData("hij komt van 3 april eenenzestig en durft nergens meer heen", VondstSoort.Geboortedatum)]
    [InlineData("in het systeem staat ze als 05051977", VondstSoort.Geboortedatum)]
    [InlineData("geboren den vierden juli negentienhonderd achtenveertig te Winschoten", VondstSoort.Geboortedatum)]
    [InlineData("haar datum is 8-8-88 voor de aanvraag", VondstSoort.Geboortedatum)]
    [InlineData("In haar pgb-dossier, ik lees voor: P-31.77.208, staat niets", VondstSoort.Nummer)]
    [InlineData("Wmo-besl. WM24.55120 ingetrokken, paniek", VondstSoort.Nummer)]
    [InlineData("De deurwaarder noemt referentie 77 1204 9981, mevrouw schrikt", VondstSoort.Nummer)]
    [InlineData("haar zaak ligt bij de rechtbank onder twaalf vierendertig achtenzestig", VondstSoort.Nummer)]
    [InlineData("Mw. is van drie maart negentienhonderdvijftig en rijdt nog", VondstSoort.Geboortedatum)]
    [InlineData("Bij de intake gaf ze 12-09-1949 op als geboortedag", VondstSoort.Geboortedatum)]
    [InlineData("zij leest alleen vlinder1952@zeelandnet.nl", VondstSoort.Email)]
    [InlineData("deurwaarder belde, kenmerk 3391 0284 771, bedrag is nu het dubbele", VondstSoort.Nummer)]
    [InlineData("Zijn girorekening 45.12.883 loopt nog, zegt hij, kan dat wel?", VondstSoort.Iban)]
    [InlineData("Rabonr 10.44.32.917 staat in de map, bestaat die rekening nog?", VondstSoort.Iban)]
    [InlineData("mocht er wat zijn: zes twaalf vierendertig nul nul zeven een, nul ervoor natuurlijk", VondstSoort.Telefoon)]
    public void Een_nummer_of_datum_van_iemand_wordt_gezien_ook_kort_verschreven_of_gezegd(string tekst, VondstSoort soort) =>
        Assert.Contains(Privacycheck.Lees(tekst), v => v.Soort == soort);

    [Theory]
    [InlineData("hij komt uit 9 weken opname en wil weer beginnen met koken, hoe bouw je op")]
    [InlineData("de groep komt van 9 mei tot 20 juni bij elkaar, te kort?")]
    [InlineData("de inloop staat al sinds 01-02-1998 bekend als de Brug")]
    [InlineData("onder nummer 14 020 bereik je de gemeente, is dat bekend?")]
    [InlineData("het dossier 2024 van de woonvisie, wie las het")]
    [InlineData("giro 555 actie in de wijk, wie doet mee")]
    [InlineData("cl is een maat, hoeveel cl soep per persoon reken jij?")]
    [InlineData("herken je dit: 1 2 3 4 ademen en weer uit, werkt dat bij paniek")]
    [InlineData("Elk dossier, Wmo of Jeugd, bewaren we 20 jaar")]
    [InlineData("vr. 08.30 tot 12.15 is de zaal van ons")]
    [InlineData("Stagiairs ma t/m do 08.30 - 17.00")]
    [InlineData("mail activiteiten2008@buurthuisdeham.nl voor de foto's van toen")]
    public void Een_ander_nummer_of_een_andere_dag_gaat_door(string tekst) =>
        Assert.DoesNotContain(Privacycheck.Lees(tekst), v => v.IsHerkenbaar);
}
