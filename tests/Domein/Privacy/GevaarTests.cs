using TeamsHerstelBot.Domein.Privacy;

namespace TeamsHerstelBot.Domein.Tests.Privacy;

/// <summary>Danger in the words people use: a farewell, a picture, as it sounds; and the same words where nobody is in danger.</summary>
public sealed class GevaarTests
{
    [Theory]
    [InlineData("ze heeft haar hond bij de buurvrouw gebracht en zei dat ze m niet meer nodig heeft vanaf morgen")]
    [InlineData("meneer appt net dat t goed is geweest en of ik zn kinder de groetjes wil doen. hij neemt niet op")]
    [InlineData("hij heeft vandaag al zijn spullen weggegeven")]
    [InlineData("hij zegt dat het na zondag voorbij is en dat niemand hem tegenhoudt")]
    [InlineData("Zij schreef: \"Als jullie mij maandag bellen, is er niemand meer om op te nemen.\"")]
    [InlineData("haar besluit staat vast en na vrijdag hoeven wij geen zorgen meer om haar te hebben")]
    [InlineData("mijn client heeft afschijd genomen van iedereen, ook van de kat")]
    [InlineData("mn client wil er een end aan make")]
    [InlineData("zij zecht dat zij zig gaat verdrinke in de vaart")]
    [InlineData("hij neemt nu echt niet op en hij zei nog sorry voor alles")]
    [InlineData("jongen staat bovenop de parkeergarage en wil niet praten")]
    [InlineData("ik heb een cliënt die bij de spoor staat te wachten tot de trein komt")]
    [InlineData("hij heeft alles in genomen wat er in huis was")]
    [InlineData("mijn cliënt heeft gespoten en wordt blauw om zijn lippen")]
    [InlineData("De vader schudde de baby zo hard dat het kindje nu slap is")]
    [InlineData("ze wordt door hem gekeeld als hij gedronken heeft")]
    [InlineData("haar ex staat te schreeuwen dat hij haar dood maakt")]
    [InlineData("als hij zijn kinderen niet krijgt zal hij zijn ex iets aandoen")]
    [InlineData("vader wil de kinderen meenemen naar waar niemand ze ooit nog vindt")]
    [InlineData("Hij heeft zijn afscheid op papier gezet.")]
    [InlineData("Ze is al twee nachten niet thuis en is dement.")]
    [InlineData("Zij heeft alle strips leeg gemaakt.")]
    [InlineData("Dhr app: 50 oxazepam voor me, straks rust. Neemt niet op. 15:20")]
    [InlineData("briefje gevonden: pas goed op de kinderen, sorry. tel staat uit")]
    [InlineData("ze haet zich gesneje, d'r is overal blood en ze wilt gein dokter")]
    [InlineData("Mw 4 dgn weinig gedr., pols zwak, stuurt HA weg")]
    [InlineData("Hij staat te trillen op het spoor.")]
    [InlineData("Ze wil het water in lopen vannacht.")]
    [InlineData("Hij is de voordeur aan het intrappen en zij zit boven.")]
    [InlineData("Meneer stopte abrupt met drinken en ligt nu te schokken.")]
    [InlineData("De kachel walmt en iedereen hier is draaierig.")]
    public void Wie_in_gevaar_is_wordt_gezien_in_gewone_woorden_ook_in_een_omweg_of_verkeerd_geschreven(string tekst) =>
        Assert.Contains(Privacycheck.Lees(tekst), v => v.Soort == VondstSoort.Nood);

    [Theory]
    [InlineData("zij heeft haar huissleutel aan mij gegeven zodat ik de planten water kan geven")]
    [InlineData("het mooiste dat ik kreeg was aandacht, gun dat iedereen")]
    [InlineData("De poes is van het balkon gesprongen en hij mist haar.")]
    [InlineData("Er hing een gaslucht maar dat bleek de composthoop.")]
    [InlineData("ik schiet mezelf in de voet met al die afspraken")]
    [InlineData("het team staat in brand van de drukte")]
    [InlineData("mensen schieten meteen in de verdediging als ik over geld begin")]
    [InlineData("hij bijt zich vast in de regels, hoe praat je dan")]
    [InlineData("nee hij heeft geen suicidale gedachten, dat is net nagevraagd")]
    [InlineData("hij wil na zondag weer beginnen met sporten")]
    [InlineData("we nemen vrijdag afscheid van onze stagiaire, wie heeft een leuk idee")]
    [InlineData("Hij roept altijd om hulp met zijn telefoon.")]
    [InlineData("hij drinkt niet meer en eet weer gezond, hoe vier je dat")]
    [InlineData("Hij heeft een touw nodig voor zijn aanhanger.")]
    [InlineData("Zij neemt elke avond haar pillen voor de bloeddruk.")]
    [InlineData("Ze loopt langs het spoor met haar hond.")]
    [InlineData("Ze doet haar kind elke avond in bad.")]
    [InlineData("Ze heeft een hekel aan zichzelf op foto's.")]
    [InlineData("Op school is een project tegen messen op zak, ze zoeken iemand die wil vertellen")]
    [InlineData("Wie heeft zelf zo'n einde mee gemaakt en hoe voelde dat")]
    [InlineData("Pleintje voor de school: twee jongens met plastic zwaarden, verder rustig. Wie doet woensdag?")]
    public void Dezelfde_woorden_zonder_gevaar_gaan_door(string tekst) =>
        Assert.DoesNotContain(Privacycheck.Lees(tekst), v => v.Soort == VondstSoort.Nood);
}
