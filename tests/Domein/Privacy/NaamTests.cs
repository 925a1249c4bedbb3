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
    [InlineData("M-i-l-o-u-d zo spel je het, hij wil graag bij de moestuin", "M-i-l-o-u-d")]
    [InlineData("ze schrijft het als d-z-e-n-a-n-a en wil graag leren fietsen", "d-z-e-n-a-n-a")]
    [InlineData("ons Miet van hiernaast komt zelf tekort", "Miet")]
    [InlineData("us Sjoukje wil niet meer naar de dagbesteding", "Sjoukje")]
    [InlineData("de Jan van nummer zoveel heeft weer gebeld, hij wil geen zorg", "Jan")]
    [InlineData("mevrouw is een geboren hoekstra en mist Friesland", "hoekstra")]
    [InlineData("hoi, ik heb tesfay in beeld die dakloos is", "tesfay")]
    [InlineData("buurmeisje noa komt elke dag eten halen", "noa")]
    [InlineData("M. de K. vraagt steeds om geld", "M. de K.")]
    [InlineData("Ik zoek advies over mevrouw Hoogenhuis en haar post.", "mevrouw Hoogenhuis")]
    [InlineData("Dhr. Kerkkliniek durft niet meer naar buiten", "Dhr. Kerkkliniek")]
    [InlineData("Advies over het echtpaar Poortvliet, dat zwijgend aan tafel zit", "Poortvliet")]
    [InlineData("die man van Kromhout, die met de katten, zit zonder stroom", "Kromhout")]
    [InlineData("de achternaam spel ik even w e s t e r b a a n", "w e s t e r b a a n")]
    [InlineData("het gaat over een man, zijn naam is wouter", "wouter")]
    [InlineData("@Soraya Lopes ik was net bij Hatice Yavuz, ze heeft geen geld meer voor eten", "Hatice Yavuz")]
    [InlineData("Clarence zit al weken op de bank bij zijn zus, hij wil geen hulp", "Clarence")]
    [InlineData("Daniël Postma treedt op in het buurthuis maar zijn schulden blijven liggen", "Daniël Postma")]
    [InlineData("Clint heeft drie maanden huurachterstand en zijn vriendin weet van niks", "Clint")]
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
    [InlineData("Is Het geheime dagboek van Hendrik Groen geschikt voor een groep?")]
    [InlineData("Een leesclub over Oeroeg, wie deed dat?")]
    [InlineData("Een collega werd vijftig en zag Abraham, mogen bewoners meevieren?")]
    [InlineData("In 2e Exloërmond rijdt na zes uur geen bus meer")]
    [InlineData("Jongen met PDD-NOS wil niet aan de dagbesteding, hoe maakte jij die stap?")]
    [InlineData("l a n g z a a m praten helpt bij mensen met afasie, wie heeft tips")]
    [InlineData("ze is een geboren verteller en wil dat leren inzetten, hoe?")]
    [InlineData("ons Indisch koor zingt donderdag, wie wil helpen met stoelen")]
    [InlineData("De Anna vaart weer vanaf de haven met rolstoelers, wie gaat mee?")]
    [InlineData("Meneer kijkt de hele dag Dr. Pimple en praat erover")]
    [InlineData("Het boek Schemerleven van J. Dijkman hielp ons verder")]
    [InlineData("De halte aan de Lange Vijver is weg, hoe oefen ik?")]
    [InlineData("Kan Humanitas Walcheren iemand sturen?")]
    [InlineData("wmocons komt vr. mee, klantmngr sluit later aan")]
    [InlineData("@Marije van der Ploeg-Oosterhof kun jij de agenda voor donderdag rondsturen")]
    [InlineData("apenstaartje Rachid van de Laar kun je terugbellen over het rooster")]
    [InlineData("In de groep keken we Boer zoekt vrouw met Yvon Jaspers en het ging ineens over eenzaamheid")]
    [InlineData("Gedicht van Annie M.G. Schmidt voorgelezen op de woongroep, iedereen stil")]
    [InlineData("Hij wil rapper worden zoals Young Ellens, studiotijd kost geld. Potje?")]
    [InlineData("In onze opleiding ging het over Winnicott, wie heeft die stof nog?")]
    [InlineData("Vastelaovend is veurbie en noe zitte de luuj mit de rekeninge")]
    [InlineData("Afspreken bij metrohalte Zuidplein of Maashaven, dat durven ze beter dan een kantoor")]
    [InlineData("Hij wil alleen zijn Vespa en zijn Makita houden van de inboedel, mag dat bij beslag?")]
    [InlineData("moambe en fufu gemaakt met de vrouwen van de kookgroep, wat een succes")]
    [InlineData("clint komt niet op afspraken en neemt niet op, wat nu")]
    public void Een_naam_van_een_ding_of_een_plek_gaat_door(string tekst) =>
        Assert.DoesNotContain(Privacycheck.Lees(tekst), v => v.Soort == VondstSoort.Naam);
}
