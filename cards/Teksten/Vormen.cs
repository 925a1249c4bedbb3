using TeamsHerstelBot.Domein.Vragen;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    /// <summary>Label and explanation of every form; where two things weigh against each other both are said.</summary>
    private static readonly Dictionary<string, (string Label, string Uitleg)> Vormteksten = new()
    {
        [Domein.Vragen.Vormen.Sparren] = ("even sparren", "Snel en zonder gegevens van de bewoner. Je collega ontmoet de bewoner niet."),
        ["casuistiek"] = (
            "samen een situatie bespreken", "Het hele team leert ervan. Het werkt het best als de bewoner er zelf bij kan zijn."),
        ["teamoverleg"] = (
            "aanschuiven bij het teamoverleg",
            "Een ervaringsdeskundige kijkt mee bij jullie overleg. Zo zie je samen waar ervaring helpt."),
        ["coaching"] = (
            "een paar gesprekken over jouw aanpak", "Twee tot vier gesprekken over hoe jij werkt. Het gaat niet over één bewoner."),
        ["wederzijds"] = ("bij elkaar te rade gaan", "Jullie leggen elkaar een vraag voor. Ieder brengt eigen kennis mee."),
        ["meelopen"] = (
            "een dagdeel met elkaar meelopen", "Je ziet elkaars werk van dichtbij. Bij een huisbezoek vraag je het eerst aan de bewoner."),
        [Domein.Vragen.Vormen.Tandem] = (
            "tandem: samen naast de bewoner",
            "Het meest gelijkwaardig, en jullie leren er het meest van. Het kost jullie allebei ook de meeste tijd."),
        ["gescheiden"] = (
            "ieder eigen gesprekken, met afstemming",
            "De bewoner heeft met ieder een eigen band. Spreek af wanneer jullie afstemmen, want dat vergeet je snel."),
        ["driegesprek"] = (
            "een gesprek met zijn drieën", "Bewoner, ervaringsdeskundige en jij aan één tafel. Vaak is dit het begin van meer."),
        ["keukentafel"] = ("erbij aan de keukentafel", "De wens van de bewoner komt op het goede moment op tafel. Vraag het wel op tijd."),
        ["bruggenbouwer"] = (
            "bruggenbouwer tussen bewoner en team",
            "Kan een deur openen als het vertrouwen weg is. Het vraagt veel tijd, en de bewoner bepaalt het tempo."),
        ["ervaringsmaatje"] = ("ervaringsmaatje", "Samen kleine, echte stappen zetten. Praat met elkaar ook over hoe je ooit afrondt."),
        ["luisterend-oor"] = ("een luisterend oor", "Iemand die luistert en niet oordeelt. De bewoner kiest de plek en het tempo."),
        ["herstelondersteuning"] = ("samen kijken naar wensen en stappen", "De bewoner zet wensen op een rij en maakt een eigen plan."),
        ["wegwijs"] = ("wegwijs maken", "Praktische tips van iemand die de weg kent."),
        ["samen-erheen"] = ("een keer samen erheen", "Samen naar een inloop of activiteit. Halen en brengen hoort er allebei bij."),
        ["naasten"] = ("steun voor naasten", "Voor familie, vrienden en mantelzorgers. Ook zij kunnen herkenning gebruiken."),
        ["huisbezoek"] = ("mee op huisbezoek", "Een ervaringsdeskundige gaat met je mee. De bewoner weet wie er komt en vindt het goed."),
        ["herstelgroep"] = ("een herstelgroep", "Bewoners delen ervaringen met elkaar. De groep bepaalt zelf waarover."),
        ["wrap"] = ("een WRAP-groep", "Iedere deelnemer maakt een eigen plan voor goede en zware dagen. Het plan blijft van de deelnemer."),
        ["hdjz"] = ("de cursus Herstellen Doe Je Zelf", "Twaalf keer samen over herstel, kracht en keuzes."),
        ["andere-groep"] = ("een andere groep", "Zoals Fotovoice of een steungroep in de wijk."),
        ["spreekuur"] = ("samen een spreekuur of inloop", "Jullie zijn er samen voor wie binnenloopt. Een afspraak is niet nodig."),
        ["themabijeenkomst"] = ("samen een themabijeenkomst", "Een middag of avond over één thema, voor bewoners en buurt."),
        ["ontmoeting"] = ("ontmoeting of cursus", "Samen eten, koken of leren. Contact komt vanzelf."),
        ["voorlichting"] = (
            "kennismaken of voorlichting in het team",
            "Een ervaringsdeskundige vertelt wat werken vanuit ervaring is. Daarna weet je voor wie je kunt bellen."),
        ["workshop"] = ("een workshop van een dagdeel", "Het team oefent een dagdeel met kijken vanuit ervaring."),
        ["training"] = ("een training van drie dagdelen", "Voor sociaal werkers en ervaringsdeskundigen samen."),
        ["visie"] = ("samen een visie maken", "Een bijeenkomst over wat jullie met ervaring willen bereiken."),
        ["rollendiscussie"] = ("praten over ieders rol", "Wat verwacht je van elkaar, en wat niet?"),
        ["kennismaking"] = ("elkaar leren kennen", "Een eerste gesprek over wie jullie zijn en wat jullie aan elkaar hebben."),
        ["inwerken"] = (
            "kennismaken met een nieuwe collega", "Een nieuwe collega hoort van een ervaringsdeskundige hoe jullie samenwerken."),
        [Domein.Vragen.Vormen.Ervaringsverhaal] = (
            "een ervaringsverhaal", "Wie vertelt, kiest wat er wordt verteld. Zeg vooraf wie er luisteren en waarom."),
        ["reflectie"] = ("samen terugkijken", "Wat levert het op, en wat zit er in de weg? Jullie kijken er samen naar."),
        ["kwartiermaken"] = ("ruimte maken in de wijk", "Samen zorgen dat iedereen ergens welkom is."),
        ["antistigma"] = ("iets doen tegen stigma", "Klein en dichtbij, met echt contact tussen mensen."),
        ["wijktafel"] = ("aansluiten bij een wijktafel", "Een ervaringsdeskundige praat mee met de partners in de wijk."),
        ["toegankelijkheid"] = ("drempels bekijken", "Samen kijken wat een plek of brief lastig maakt, en hoe het anders kan."),
        ["beleid"] = ("meedenken over beleid", "Ervaring aan tafel voordat een plan klaar is."),
        ["werving"] = (
            "meedenken bij een sollicitatie", "Een ervaringsdeskundige leest en praat mee als jullie een nieuwe collega zoeken."),
        ["onderzoek"] = ("meedoen aan onderzoek", "Van de vraag tot de uitkomst denkt een ervaringsdeskundige mee."),
        ["signaal"] = ("een signaal of een nieuw idee", "Iets ontbreekt of kan anders. Een ervaringsdeskundige werkt het met jullie uit."),
        [Domein.Vragen.Vormen.WeetNiet] = ("weet ik nog niet", "Dat is een goed antwoord. De coördinator zoekt met je mee."),
    };

    private static readonly Dictionary<Vormgroep, string> Groeplabels = new()
    {
        [Domein.Vragen.Vormgroep.Advies] = "meedenken met jou",
        [Domein.Vragen.Vormgroep.MetBewoner] = "samen met een bewoner",
        [Domein.Vragen.Vormgroep.Groep] = "groepen en ontmoeting",
        [Domein.Vragen.Vormgroep.Team] = "voor het team",
        [Domein.Vragen.Vormgroep.Wijk] = "in de wijk",
        [Domein.Vragen.Vormgroep.Beleid] = "beleid en nieuwe ideeën",
    };

    /// <summary>Label of a form, in the middle of a sentence: "even sparren". An unknown id is shown as it is.</summary>
    public static string Vorm(string id) => Vormteksten.TryGetValue(id, out var tekst) ? tekst.Label : id;

    /// <summary>A button has room for a few words: the name of the form where that is one, and what stands above it otherwise.</summary>
    internal static string KiesVorm(string id)
    {
        const int past = 26;
        var naam = Vorm(id).Split(':')[0];
        return naam.Length <= past ? $"Kies {naam}" : "Kies deze vorm";
    }

    /// <summary>
    /// What a form is and, where they weigh against each other, one thing for it and one against it. Empty for an unknown id.
    /// </summary>
    public static string VormUitleg(string id) => Vormteksten.TryGetValue(id, out var tekst) ? tekst.Uitleg : "";

    /// <summary>Label of a group of forms, in the middle of a sentence.</summary>
    public static string Vormgroep(Vormgroep groep) => Groeplabels[groep];
}
