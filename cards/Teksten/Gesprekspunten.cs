namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    private static readonly Dictionary<string, Gesprekspunttekst> Punten = new()
    {
        ["functie-voorstellen"] = new(
            "Wat doet een ervaringsdeskundige?",
            "Stel de functie kort aan elkaar voor. Waarvoor kun je bij een ervaringsdeskundige terecht, en waarvoor bij jou?"),
        ["kijk-op-herstel"] = new("Hoe kijk jij naar herstel?", "Ieder zegt in één zin wat herstel betekent. Wat valt op?"),
        ["drie-soorten-kennis"] = new(
            "Drie soorten kennis", "Neem één situatie van deze week. Wat zegt je vak, wat zegt onderzoek, en wat zegt ervaring?"),
        ["hoe-contact-begint"] = new(
            "Hoe begint een contact?", "Loop na hoe mensen bij jullie binnenkomen. Wie komt er nu niet, en waarom?"),
        ["waar-hoop-stokt"] = new(
            "Waar stokt de hoop?", "Bij welke situatie is de hoop even weg? Wat zou weer een klein stukje perspectief geven?"),
        ["praten-over-bewoners"] = new(
            "Alsof de bewoner erbij zit",
            "Denk aan een bewoner over wie jullie vandaag spreken. Wat zou je anders zeggen als die erbij zat?"),
        ["wat-leggen-we-vast"] = new("Wat leggen we vast?", "Wat schrijven jullie op, waar, en weet de bewoner dat? Kan er iets weg?"),
        ["als-het-spannend-wordt"] = new(
            "Als er gevaar dreigt", "Wat doen jullie als er opeens gevaar dreigt? Wie blijft dan in contact met de bewoner?"),
        ["vragen-in-plaats-van-aannemen"] = new(
            "Vragen in plaats van aannemen", "Je maakt je zorgen om iemand. Hoe vraag je ernaar zonder het in te vullen?"),
        ["kleine-stappen"] = new("Kleine stappen", "Welke kleine stap zette een bewoner deze week? Nemen we daar genoeg tijd voor?"),
        ["drie-zinnen-herschrijven"] = new(
            "Drie zinnen herschrijven", "Pak drie zinnen uit een brief of verslag. Schrijf ze zo dat de bewoner zich erin herkent."),
        ["wie-houdt-de-regie"] = new(
            "Wie houdt de regie?", "Denk aan je laatste gesprek. Wie koos het onderwerp, en wie koos de volgende stap?"),
        ["stigma-bij-onszelf"] = new("Stigma bij onszelf", "Iedereen heeft oordelen. Welke merk je bij jezelf, en wat helpt dan?"),
        ["een-plek-in-de-wijk"] = new("Een plek in de wijk", "Welke plek in de wijk is voor iedereen welkom? En waar is de drempel hoog?"),
        ["wat-veranderde-er"] = new("Wat veranderde er?", "Waar hielp een andere blik jullie verder? Vertel elkaar één voorbeeld."),
        ["talenten"] = new("Talenten zien", "Kies één bewoner. Noem drie dingen die deze bewoner goed kan."),
        ["afspraken-nalopen"] = new(
            "Onze afspraken", "Weet iedereen wat je met een ervaringsdeskundige afspreekt? Loop de afspraken samen na."),
        ["welke-situatie-leent-zich"] = new(
            "Welke situatie leent zich?", "Bij welke situatie van deze week zou een ervaringsdeskundige kunnen meedenken?"),
    };

    /// <summary>Talking point; an unknown id gives the most general one.</summary>
    public static Gesprekspunttekst Gesprekspunt(string id) => Punten.GetValueOrDefault(id) ?? Punten["welke-situatie-leent-zich"];
}

/// <summary>A talking point in words.</summary>
/// <param name="Titel">A few words.</param>
/// <param name="Tekst">One or two sentences.</param>
public sealed record Gesprekspunttekst(string Titel, string Tekst);
