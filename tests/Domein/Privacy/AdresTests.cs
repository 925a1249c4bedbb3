using TeamsHerstelBot.Domein.Privacy;

namespace TeamsHerstelBot.Domein.Tests.Privacy;

/// <summary>Where one household lives, as people write and say it; and what has a number and is no home.</summary>
public sealed class AdresTests
{
    [Theory]
    [InlineData("de mevrouw van korenbloem 14 wil wel een maatje", "korenbloem 14")]
    [InlineData("ze zit antikraak in wilgenoord 3 en er is schimmel", "wilgenoord 3")]
    [InlineData("kun je langs bij 't Zand 5, waar een weduwnaar woont?", "Zand 5")]
    [InlineData("op akerstraat-noord nr 219 ruikt het tot buiten", "akerstraat-noord nr 219")]
    [InlineData("zijn boot ligt aan de Kade-Noord t.o. nr. 36", "Kade-Noord t.o. nr. 36")]
    [InlineData("t is op groot haasdal huisnummer 6 a, boer alleen", "haasdal huisnummer 6 a")]
    [InlineData("uhm gravestein twee honderd veertien in de bijlmer die meneer", "gravestein twee honderd veertien")]
    [InlineData("putselaan vierenvijftig zwart begane grond die man zit zonder gas", "putselaan vierenvijftig zwart begane grond")]
    [InlineData("mevrouw van de katendrechtse lagedijk. 412. c. wil geen hulp", "lagedijk. 412")]
    [InlineData("het hoekhuis zonnedauw 2 daar is elke avond ruzie", "zonnedauw 2")]
    [InlineData("flat de Schakel, 7e etage, deur 714: die meneer krijgt geen bezoek", "flat de Schakel, 7e etage, deur 714")]
    [InlineData("6828 en dan HX huisnummer 54, ze zoekt een lotgenoot", "6828 en dan HX huisnummer 54")]
    [InlineData("1 0 9 5 m z op nummer 301 die moeder krijgt uitzetting", "1 0 9 5 m z op nummer 301")]
    [InlineData("verhuisd naar de Molenwiek, op nummer 8, en mist haar oude buurt", "Molenwiek, op nummer 8")]
    [InlineData("gezin in 6217 KM nr 42 zit zonder warm water", "6217 KM nr 42")]
    [InlineData("1096 GB, huisnummer 88, moeder met drie kinderen", "1096 GB, huisnummer 88")]
    [InlineData("bij hem op kanaalweg zuidzijde honderdtwaalf woont niemand meer", "kanaalweg zuidzijde honderdtwaalf")]
    [InlineData("bewoner wilgenplas 31, tweede etage", "wilgenplas 31")]
    [InlineData("meneer zit in de Populier, appartement 31", "Populier, appartement 31")]
    [InlineData("standplaats 12 op het woonwagenkamp Zuid", "standplaats 12 op het woonwagenkamp")]
    [InlineData("Yn de Nijbuorren 21 is brek oan alles", "Nijbuorren 21")]
    [InlineData("Woonboot Singelgracht t.o. 44 heeft geen stroom", "Singelgracht t.o. 44")]
    [InlineData("aan t Wad 6 staat een caravan met iemand erin", "Wad 6")]
    [InlineData("3563 EN 12 is het adres van de kerstpakketten", "3563 EN 12")]
    [InlineData("buurt klaagt over mathenesserdk 260a", "mathenesserdk 260a")]
    [InlineData("t/o de kerk, zwolseweg negenenveertig, groene deur", "zwolseweg negenenveertig")]
    [InlineData("die meneer woont boven de fietsenmaker in de Torenstraat en hoort alles", "boven de fietsenmaker in de Torenstraat")]
    [InlineData("achter de oude school in de molenstraat woont iemand, met zijn hond", "achter de oude school in de molenstraat")]
    [InlineData("haar kamer is boven snackbar De Hoek aan het Hertogplein, tweede deur links", "aan het Hertogplein, tweede deur links")]
    [InlineData("die ouders wonen tegenover de moskee in de Kastanjelaan en slapen slecht", "tegenover de moskee in de Kastanjelaan")]
    [InlineData("ze zit in het hotel op kamer 14 en durft haar deur niet uit", "kamer 14")]
    [InlineData("derde verdieping van de Beukenflat, vierde deur, daar woont hij", "derde verdieping van de Beukenflat, vierde deur")]
    [InlineData("hoekhuis met de groene luiken aan de Torenpaad, niemand komt daar nog", "hoekhuis met de groene luiken aan de Torenpaad")]
    [InlineData("de bewoonster van portiek D in complex De Wilgen krijgt geen bezoek", "portiek D in complex")]
    [InlineData("zijn boot ligt als laatste in de rij aan de Zuidkade", "laatste in de rij aan de Zuidkade")]
    [InlineData("die oudere man woont driehoog achter in de Torenstraat", "driehoog achter in de Torenstraat")]
    public void Een_straat_met_een_nummer_is_een_adres_ook_zonder_einde_hoofdletter_of_cijfers(string tekst, string adres)
    {
        var vondst = Assert.Single(Privacycheck.Lees(tekst), v => v.Soort == VondstSoort.Adres);
        Assert.Contains(adres, tekst.Substring(vondst.Begin, vondst.Lengte), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("op maandag 12 oktober is er een open dag bij de Wending")]
    [InlineData("in postcodegebied 3076 wonen veel mensen alleen")]
    [InlineData("Er staat een container op de stoep, nummer 7 klaagt.")]
    [InlineData("de mevrouw van loket 4 was heel aardig")]
    [InlineData("op de Veluwe 3 dagen weg met de groep, wie ging al eens mee?")]
    [InlineData("vergaderkamer Beatrix 2 is bezet")]
    [InlineData("hij zit op methadon 40 en wil afbouwen")]
    [InlineData("een moeder van 23 met twee kinderen zoekt contact")]
    [InlineData("ze zit op mbo 4 en wil stoppen")]
    [InlineData("De inloop aan de Dorpsweg is alleen op dinsdag")]
    [InlineData("we spreken af op de hoek van de Breestraat en de Markt, om 11 uur")]
    [InlineData("5000 KM lopen voor het goede doel, wie loopt mee")]
    [InlineData("1000 KG kleding ingezameld op 3 dagen, hoe sorteer je dat")]
    [InlineData("bij de jachthaven is een terras, goed om met iemand te praten?")]
    [InlineData("In de folder: bij overlast 0900-8844, alleen bij spoed 112.")]
    [InlineData("het inlooppunt van het Leger des Heils op de Hoofdstraat 50 is dicht")]
    [InlineData("formulieren ophalen bij stadskantoor enschede, hengelosestraat 51, tot 5 uur")]
    [InlineData("kamer 14 op de 3e verdieping geboekt voor intervisie 13u")]
    [InlineData("onze inloop zit boven de bibliotheek in de Marktstraat")]
    [InlineData("wie woont er boven een winkel in een drukke straat, en hoe slaap je dan")]
    [InlineData("boven de winkels in de Hoofdstraat wonen veel studenten")]
    [InlineData("hij werkt achter de bar in de Kerkstraat en wil minder uren")]
    [InlineData("Inloophuis De Ark zit nu op Molenstraat 12, ingang via de achterkant")]
    [InlineData("hij woont op de vierde verdieping zonder lift en komt er niet meer af")]
    [InlineData("op de derde verdieping van het Oranjehuis is de vergadering, tweede deur links")]
    [InlineData("in de flat aan de Hoogstraat wonen veel ouderen, wie begint daar een koffieochtend?")]
    [InlineData("kamer 3 in het hotel is geboekt voor de studiedag")]
    [InlineData("de eerste woning in de nieuwe wijk wordt in mei opgeleverd, wie gaat kijken?")]
    [InlineData("een hoekhuis met een tuin is voor een gezin fijn, maar duur")]
    [InlineData("hij wil leren omgaan met de deur die steeds dichtgaat bij de gemeente")]
    public void Wat_een_nummer_heeft_en_geen_huis_is_gaat_door(string tekst) =>
        Assert.DoesNotContain(Privacycheck.Lees(tekst), v => v.Soort == VondstSoort.Adres);
}
