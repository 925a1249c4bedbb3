using System.Text.Encodings.Web;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;

namespace TeamsHerstelBot.Cards;

/// <summary>One mail, for mailboxes with and without layout.</summary>
/// <param name="Plat">Plain text.</param>
/// <param name="Html">The same with a link that can be pressed.</param>
public sealed record Mailtekst(string Plat, string Html);

/// <summary>Something that lies ready.</summary>
/// <param name="Tekst">In one line.</param>
/// <param name="Keuzes">What can be answered, each with a link that shows that answer and asks for one button.</param>
public sealed record Mailregel(string Tekst, IReadOnlyList<(string Keuze, Uri Link)> Keuzes);

/// <summary>
/// Mail to EDs without Teams. A mailbox may be read by others in the house: it says form, theme and wijkteam, and no word of a question and
/// no name of anybody but who it is for.
/// </summary>
public static class Mailteksten
{
    private const string Uitleg =
        "De link is alleen voor jou. Op een nieuw apparaat vragen we eerst een code, die we naar dit adres mailen. "
        + "Geen mail meer? Zet op de pagina je pauze aan, of zeg het tegen je coördinator.";

    private const string Kiezen =
        "Een link kiest nog niets. Je ziet eerst de vraag, met één knop om je keuze te versturen.";

    private const string Pauze = "Nu even geen vragen: pauze";

    /// <summary>Subject of the mail with a code.</summary>
    public const string Codeonderwerp = "Je code";

    /// <summary>Subject of the mail with a new link.</summary>
    public const string Linkonderwerp = "Een nieuwe link naar je pagina";

    /// <summary>What such a mail says.</summary>
    public const string NieuweLink = "Je coördinator vroeg dit voor je. Met deze link open je weer je eigen pagina.";

    /// <summary>Subject of the mail that says what is new.</summary>
    /// <param name="aantal">So many things.</param>
    public static string Onderwerp(int aantal) =>
        aantal == 1 ? "Er staat iets voor je klaar" : $"Er staan {Teksten.Getal(aantal)} dingen voor je klaar";

    /// <summary>What can be answered to a question, by the word in a link.</summary>
    public static IReadOnlyList<(string Woord, string Keuze)> Antwoorden { get; } =
        [("ja", "Ja"), ("nee", "Nee"), ("overleg", "Eerst overleggen")];

    /// <summary>Everything that became ready since the last mail.</summary>
    /// <param name="naam">Who it is for.</param>
    /// <param name="regels">One for each.</param>
    /// <param name="link">To the page.</param>
    /// <param name="pauze">To a pause, or null where nothing is asked.</param>
    public static Mailtekst Nieuws(string naam, IReadOnlyList<Mailregel> regels, Uri link, Uri? pauze = null)
    {
        ArgumentNullException.ThrowIfNull(link);
        var kiest = regels.Any(r => r.Keuzes.Count > 0) || pauze is not null;
        var plat = $"Hallo {naam},\n\n{string.Join("\n\n", regels.Select(Plat))}\n\nBekijk het hier: {link}\n\n"
            + (pauze is null ? "" : $"{Pauze}: {pauze}\n\n") + (kiest ? $"{Kiezen}\n\n" : "") + $"{Uitleg}\n";
        var html = $"<p>Hallo {Html(naam)},</p><ul>{string.Concat(regels.Select(Opgemaakt))}</ul>"
            + $"<p>{Link("Bekijk wat er klaarstaat", link)}</p>" + (pauze is null ? "" : $"<p>{Link(Pauze, pauze)}</p>")
            + (kiest ? $"<p>{Html(Kiezen)}</p>" : "") + $"<p>{Html(Uitleg)}</p>";
        return new(plat, Pagina(html));
    }

    private static string Plat(Mailregel regel) =>
        string.Join("\n", regel.Keuzes.Select(k => $"  {k.Keuze}: {k.Link}").Prepend($"- {regel.Tekst}"));

    /// <summary>Each choice on a line of its own, so that a thumb does not meet its neighbour.</summary>
    private static string Opgemaakt(Mailregel regel) => $"<li>{Html(regel.Tekst)}"
        + string.Concat(regel.Keuzes.Select(k => $"<p>{Link(k.Keuze, k.Link)}</p>")) + "</li>";

    private static string Link(string tekst, Uri naar) => $"<a href=\"{Html(naar.ToString())}\">{Html(tekst)}</a>";

    /// <summary>The code that opens a device.</summary>
    /// <param name="naam">Who it is for.</param>
    /// <param name="code">Digits.</param>
    public static Mailtekst Code(string naam, string code)
    {
        const string Na = "Typ hem op de pagina die je nog open hebt. De code werkt tien minuten, en één keer. "
            + "Vroeg je hier niet om? Dan heeft iemand anders je link. Zonder deze code kan die niet bij jouw pagina. "
            + "Vraag je coördinator om de toegang in te trekken. Of druk op je pagina op ‘Log uit op al mijn apparaten’. "
            + "Dan doet de link niets meer.";
        return new(
            $"Hallo {naam},\n\nJe code is {code}\n\n{Na}\n",
            Pagina($"<p>Hallo {Html(naam)},</p><p>Je code is <strong>{Html(code)}</strong></p><p>{Html(Na)}</p>"));
    }

    /// <summary>
    /// A question: form, theme and wijkteam. What is chosen with a link is confirmed on the page, since machines open every link.
    /// </summary>
    /// <param name="aanvraag">What is asked.</param>
    /// <param name="soort">The question itself, or that it still waits.</param>
    public static string Vraag(Aanvraag aanvraag, KaartSoort soort)
    {
        ArgumentNullException.ThrowIfNull(aanvraag);
        var themas = string.Join(", ", aanvraag.Vraag.Themas.Select(Teksten.Thema));
        var vraag = $"{Teksten.Vorm(aanvraag.Vraag.Vorm)}{(themas.Length > 0 ? $", {themas}" : "")}, {aanvraag.Herkomst.TeamNaam}";
        var begin = soort == KaartSoort.Aanbod ? "Een vraag aan jou" : "Er wacht nog een vraag op jou";
        return $"{begin}: {vraag}. Wat kies je?";
    }

    /// <summary>Anything else, by its kind alone.</summary>
    /// <param name="soort">Kind of the card that lies ready.</param>
    public static string Regel(KaartSoort soort) => soort switch
    {
        KaartSoort.Welkom => "Je staat in de pool. Op je pagina lees je wat er gebeurt en hoe je stopt.",
        KaartSoort.HerinneringVoorErvaringsdeskundige => "Er wacht nog een vraag op jou.",
        KaartSoort.MatchVoorErvaringsdeskundige => "Er is een match. Op je pagina staat hoe je begint.",
        KaartSoort.Verwachting => "Wat verwacht je van de match?",
        KaartSoort.Contactvraag => "Hebben jullie elkaar gesproken?",
        KaartSoort.Stapvraag => "Welke stap is er gezet?",
        KaartSoort.Ontmoeting or KaartSoort.OntmoetingMorgen => "Er staat een gesprek gepland.",
        KaartSoort.Hervatten => "Gaat de match weer verder?",
        KaartSoort.MatchTerug or KaartSoort.Nieuws => "Er is nieuws over je match.",
        KaartSoort.Terugblik => "Kijk even terug op de match.",
        KaartSoort.Bedankje => "Iemand bedankt je.",
        KaartSoort.Pauzevraag => "Is je pauze voorbij?",
        KaartSoort.Deelname => "Doe je nog mee? Zeg het op je pagina. Zegt niemand ja, dan gaat je profiel over een maand weg.",
        KaartSoort.Dagherinnering => "Morgen is de dag die jullie afspraken.",
        _ => "Er is nieuws voor je.",
    };

    private static string Pagina(string inhoud) =>
        $"<!doctype html><html lang=\"nl\"><head><meta charset=\"utf-8\"><title>TeamsHerstelBot</title></head><body>{inhoud}</body></html>";

    private static string Html(string tekst) => HtmlEncoder.Default.Encode(tekst);
}
