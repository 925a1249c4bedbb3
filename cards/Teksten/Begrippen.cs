using System.Globalization;
using System.Text;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    internal const string BegripUitleg = "Typ “begrip” met een woord erachter, zoals “begrip herstel”. Dit ken ik:";

    internal const string BegripOnbekend = "Dat woord ken ik nog niet. Dit ken ik wel:";

    internal const string BegripMeer = "Zeggen jullie het anders? Vertel het elkaar in het overleg.";

    private const int MeesteLijkt = 3;

    /// <summary>Words of the field in two lines of plain Dutch, by the alphabet. Never a ladder or a label for a bewoner.</summary>
    public static IReadOnlyList<Begriptekst> Begrippen { get; } =
    [
        new("adviesrol", "Een ervaringsdeskundige denkt mee met een collega of team, en ontmoet de bewoner dan niet.", "adviseur"),
        new("ambassadeur", "Een collega die erin gelooft en het verder vertelt. Twee is beter dan één.", "ambassadeurs"),
        new(
            "bewoner", "Iemand die in de wijk woont en met wie je optrekt. Andere woorden zijn inwoner, buur of burger.", "inwoner",
            "burger"),
        new("bondgenoot", "Een ervaringsdeskundige die naast de bewoner staat. Spreek samen af wat die met het team deelt."),
        new("borging", "Zorgen dat het niet verdwijnt als het druk is of als iemand weggaat. Daarom komt het elke week terug.", "borgen"),
        new("bruggenbouwer", "Een ervaringsdeskundige tussen bewoner en team. Die legt ieders kant uit aan de ander.", "vertaler", "tolk"),
        new(
            "casuïstiek", "Samen een situatie bespreken en ervan leren. Het liefst met de bewoner erbij.", "casuistiekbespreking",
            "casus bespreken"),
        new(
            "collectieve ervaringskennis", "Wat veel verhalen samen leren over leven met iets zwaars. Het is meer dan één verhaal.",
            "gedeelde ervaringskennis"),
        new("crisiskaart", "Een kaartje van de bewoner zelf. Er staat op wat helpt als het even niet gaat."),
        new("driegesprek", "Bewoner, ervaringsdeskundige en jij samen aan tafel. Vaak is dit het begin van meer."),
        new("duo", "Twee ervaringsdeskundigen samen. Wie net begint, heeft zo iemand met meer ervaring naast zich."),
        new("eigen regie", "Zelf kiezen hoe je leeft en welke hulp je wilt. Een ander kan daar ruimte voor maken.", "zelfregie", "regie"),
        new("empowerment", "Zelf weer kracht en zeggenschap vinden. Een ander kan dat niet voor je doen, wel de weg vrijmaken."),
        new("ervaring", "Iets wat je zelf hebt meegemaakt en wat je leven op zijn kop zette."),
        new(
            "ervaringsdelen", "Bewoners praten met elkaar over wat ze meemaakten. Een opleiding is daar niet voor nodig.",
            "ervaringsdeler"),
        new(
            "ervaringsdeskundige", "Iemand die een zware tijd meemaakte en leerde er een ander mee te steunen.", "ervaringswerker",
            "ervaringsdeskundigen"),
        new(
            "ervaringsdeskundigheid",
            "Weten hoe je met eigen ervaring ruimte maakt voor het herstel van een ander. Alleen iets meemaken is niet genoeg."),
        new("ervaringskennis", "Wat je leert door over je ervaring na te denken en erover te praten met anderen."),
        new("ervaringsmaatje", "Een ervaringsdeskundige met wie een bewoner samen dingen doet. Stap voor stap, zonder haast.", "maatje"),
        new("gelijkwaardigheid", "Ieders kennis telt even zwaar: van de bewoner, van jou en van de ervaringsdeskundige.", "gelijkwaardig"),
        new(
            "gescheiden gesprekken", "Jij en de ervaringsdeskundige praten elk apart met de bewoner. Jullie stemmen op vaste momenten af.",
            "gescheiden trajecten", "gescheiden ondersteuning"),
        new(
            "halen en brengen", "Je krijgt iets van een ander en geeft ook iets terug. Zo blijft het gelijk.", "wederkerigheid",
            "wederkerig"),
        new(
            "herstel", "Weer grip en zin vinden in je leven, ook als niet alles over is. Iedereen doet dat op een eigen manier.",
            "herstellen"),
        new("herstelcoach", "Een ervaringsdeskundige die meeloopt met iemands herstel en vooral kijkt naar kracht.", "ervaringscoach"),
        new(
            "herstelgroep", "Een groep waarin mensen ervaringen delen. De groep kiest zelf waarover het gaat.", "herstelwerkgroep",
            "zelfhulpgroep"),
        new(
            "herstelverhaal", "Een verhaal over hoe iemand weer grip kreeg. Wie vertelt, kiest wat er wordt verteld.", "ervaringsverhaal",
            "levensverhaal"),
        new("hoop", "Het gevoel dat er weer iets kan veranderen. Soms houdt een ander de hoop even vast."),
        new("inclusie", "Iedereen hoort erbij en is welkom. Niemand hoeft daarvoor te veranderen."),
        new("inloop", "Een plek waar je zonder afspraak binnenloopt. Voor een praatje of om iets te doen."),
        new("intervisie", "Met een groepje vakgenoten nadenken over een vraag uit het werk. Eén brengt in, de anderen vragen door."),
        new("inzet", "Wat een ervaringsdeskundige doet, zoals meedenken, meegaan of een groep begeleiden.", "vorm van inzet"),
        new("kennismaking", "De eerste ontmoeting van een match. Daarna mag ieder nog kiezen voor iemand anders.", "klik"),
        new("keukentafelgesprek", "Een gesprek thuis over welke steun iemand wil. Er kan een ervaringsdeskundige bij zijn.", "keukentafel"),
        new(
            "klus", "Werk waar geen eigen ervaring voor nodig is, zoals vervoer of boodschappen. Daar is een andere weg voor.", "klusje",
            "klusjes"),
        new("kwartiermaken", "Vooraf ruimte maken, in de wijk of in een organisatie, zodat mensen echt welkom zijn.", "kwartiermaker"),
        new("kwetsbaarheid", "Iets waardoor het leven je sneller raakt. Iedereen heeft het soms, de een meer dan de ander.", "kwetsbaar"),
        new(
            "leefwereld",
            "Het dagelijks leven van mensen, met hun eigen woorden en wensen. De tegenpool is de wereld van regels en loketten.",
            "systeemwereld"),
        new("mantelzorger", "Iemand die zorgt voor een naaste, en zelf ook steun kan gebruiken.", "naaste", "naastbetrokkene", "naasten"),
        new(
            "match",
            "Een vraag en een ervaringsdeskundige die bij elkaar passen. Eerst is er een ja, dan maakt een coördinator de match."),
        new(
            "nabijheid", "Dichtbij zijn als mens, en toch je eigen grens kennen. Die grens zoek je elke keer opnieuw.",
            "afstand en nabijheid", "professionele nabijheid"),
        new("pool", "Alle ervaringsdeskundigen samen, vaak van meer organisaties. Een coördinator zoekt wie bij een vraag past.", "poule"),
        new("poolcoördinator", "De collega die vragen en ervaringsdeskundigen bij elkaar brengt.", "coördinator"),
        new("presentie", "Er zijn voor iemand, zonder meteen iets te willen oplossen.", "presentiebenadering"),
        new("rolmodel", "Iemand die laat zien dat het anders kan worden. Niet om na te doen, wel om hoop uit te halen.", "voorbeeld"),
        new("sparren", "Even samen hardop denken over een vraag. Kort, en zonder namen.", "even sparren", "consultatie"),
        new(
            "spiegel voor het team",
            "Een ervaringsdeskundige vertelt wat er opvalt aan jullie manier van werken. Het hele team heeft ja gezegd.", "spiegel",
            "critical friend"),
        new("standaardmoment", "Een vast moment waarop je een ervaringsdeskundige aanbiedt, zoals een keukentafelgesprek."),
        new("stigma", "Een etiket dat anderen op je plakken. Je wordt dan niet meer gezien als mens.", "etiket", "publiek stigma"),
        new("supervisie", "Met een begeleider terugkijken op je werk en op jezelf. Alleen of in een klein groepje."),
        new("tandem", "Jij en een ervaringsdeskundige trekken samen op met een bewoner. Jullie zijn gelijk en beslissen samen."),
        new("terugslag", "Een periode waarin het weer zwaarder gaat. Het kan bij herstel horen, en je kunt ervan leren.", "terugval"),
        new(
            "trauma",
            "Iets ergs dat iemand meemaakte, en dat lang blijft doorwerken. Je kunt er rekening mee houden zonder ernaar te vragen."),
        new("vrije ruimte", "Ruimte om zelf te zoeken wie je bent en wat je wilt, zonder oordeel of etiket.", "diagnosevrije ruimte"),
        new(
            "vrijplaats", "Een veilige plek los van de hulp, waar mensen zichzelf kunnen zijn en dingen kunnen proberen.",
            "zelfregiecentrum", "herstelacademie"),
        new("wijktafel", "Partners in de wijk praten samen over wat er speelt.", "wijkplatform"),
        new(
            "wijkteam", "Een team dat bewoners van een wijk steunt. Elders heet het sociaal team of buurtteam.", "buurtteam",
            "sociaal team"),
        new("WRAP", "Een plan dat iemand voor zichzelf maakt, voor goede en zware dagen. Het plan is van de maker."),
        new(
            "zelfregieorganisatie", "Een club van en voor mensen met een kwetsbaarheid. Veel ervaringsdeskundigen komen daarvandaan.",
            "herstelorganisatie", "cliëntenorganisatie"),
        new("zelfstigma", "Een etiket dat je op jezelf gaat plakken, omdat anderen het zo vaak doen."),
    ];

    /// <summary>The word that somebody means, also in another form or under another name; null when it is not known.</summary>
    public static Begriptekst? Begrip(string gevraagd)
    {
        var gewoon = Gewoon(gevraagd);
        return gewoon.Length == 0 ? null : Begrippen.FirstOrDefault(b => b.Namen.Any(n => Gewoon(n) == gewoon));
    }

    /// <summary>Words that look like it or have it in them, at most three.</summary>
    public static IReadOnlyList<string> LijktOp(string gevraagd)
    {
        var gewoon = Gewoon(gevraagd);
        if (gewoon.Length < 3) return [];
        return
        [
            .. Begrippen.Select(b => (b.Woord, Afstand: b.Namen.Min(n => Afstand(gewoon, Gewoon(n)))))
                .Where(b => b.Afstand <= (gewoon.Length + 2) / 4 || Gewoon(b.Woord).Contains(gewoon, StringComparison.Ordinal))
                .OrderBy(b => b.Afstand).Take(MeesteLijkt).Select(b => b.Woord),
        ];
    }

    /// <summary>"a", "a of b", "a, b of c", each between quotes.</summary>
    internal static string Keuzeregel(IReadOnlyList<string> woorden)
    {
        string[] tussen = [.. woorden.Select(w => $"“{w}”")];
        return tussen.Length < 2 ? string.Concat(tussen) : $"{string.Join(", ", tussen.SkipLast(1))} of {tussen[^1]}";
    }

    /// <summary>Lower case, without accents and signs.</summary>
    private static string Gewoon(string tekst)
    {
        var gewoon = new StringBuilder(tekst.Length);
        foreach (var teken in tekst.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(teken) == UnicodeCategory.NonSpacingMark) continue;
            gewoon.Append(char.IsLetterOrDigit(teken) ? char.ToLowerInvariant(teken) : ' ');
        }

        return string.Join(' ', gewoon.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Letters to add, drop or change (Levenshtein).</summary>
    private static int Afstand(string een, string ander)
    {
        var vorige = Enumerable.Range(0, ander.Length + 1).ToArray();
        for (var i = 1; i <= een.Length; i++)
        {
            var nu = new int[ander.Length + 1];
            nu[0] = i;
            for (var j = 1; j <= ander.Length; j++) nu[j] = Math.Min(Math.Min(nu[j - 1], vorige[j]) + 1, vorige[j - 1] + (
                een[i - 1] == ander[j - 1] ? 0 : 1));
            vorige = nu;
        }

        return vorige[ander.Length];
    }
}

/// <summary>A word of the field.</summary>
/// <param name="Woord">As people say it.</param>
/// <param name="Uitleg">One or two sentences.</param>
/// <param name="Ook">Other names for it.</param>
public sealed record Begriptekst(string Woord, string Uitleg, params IReadOnlyList<string> Ook)
{
    /// <summary>All names.</summary>
    public IEnumerable<string> Namen => Ook.Prepend(Woord);
}
