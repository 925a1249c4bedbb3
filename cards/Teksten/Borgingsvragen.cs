using TeamsHerstelBot.Domein.Borgingsweken;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    /// <summary>A smaller number of colleagues points at somebody.</summary>
    private const int Leesbaar = 3;
    private static readonly Dictionary<string, string> Borgingszinnen = new()
    {
        [Borgingsvragen.Agenda] = "Staat ervaringsdeskundigheid op de agenda van het volgende overleg? En wie brengt het in?",
        ["aanwezigheid"] = "Wanneer was er voor het laatst een ervaringsdeskundige bij jullie in huis? Welk dagdeel zou passen?",
        ["op-elkaars-plek"] = "Wie van je team wil deze maand een keer meekijken bij een ervaringsdeskundige?",
        ["casuistiek"] = "Bij welke bespreking kan een ervaringsdeskundige aanschuiven? En kan de bewoner er zelf bij zijn?",
        ["standaardmoment"] = "Op welk vast moment bieden jullie aan om een ervaringsdeskundige mee te laten denken?",
        ["nieuwe-collegas"] = "Wie is nieuw in je team en heeft nog geen ervaringsdeskundige ontmoet?",
        ["succes"] = "Welke kleine stap mag verteld worden? Misschien wil de bewoner het zelf vertellen.",
        ["leren"] = "Wat liep deze maand anders dan gedacht? Wat neem je daarvan mee?",
        ["twijfel"] = "Welke twijfel hoorde je in je team? Is daar ruimte voor geweest?",
        ["verwachtingen"] = "Weten je team en de ervaringsdeskundige wat ze van elkaar verwachten?",
        ["taken"] = "Is het duidelijk wat een ervaringsdeskundige bij jullie wel en niet doet?",
        ["niet-alleen"] = "Is jullie ervaringsdeskundige de enige? Met wie kan die overleggen?",
        ["een-trekker"] = "Stel dat je meest actieve collega morgen ander werk heeft. Wie neemt het dan over?",
        ["privacy"] = "Weet iedereen wat jullie opschrijven en delen? En weet de bewoner het ook?",
        ["urgente-situaties"] = "Is afgesproken wat een ervaringsdeskundige doet als er gevaar dreigt?",
        ["bewoners-informeren"] = "Hebben jullie iets op papier dat aan bewoners uitlegt wat een ervaringsdeskundige doet?",
        ["management"] = "Wat leverde het deze maand op, en mag je manager dat weten?",
        ["uren-en-geld"] = "Zijn er uren vrij voor de samenwerking met ervaringsdeskundigen?",
        ["visie"] = "Lees nog eens wat jullie hierover hebben opgeschreven. Klopt het nog?",
        ["taal"] = "Welk woord gaf deze maand verwarring? Hoe kan het gewoner?",
        ["scholing"] = "Wie in je team wil hier dit kwartaal iets over leren of een dag meelopen?",
        ["partners"] = "Kennen de huisarts en het welzijnswerk in de wijk de pool al?",
        ["aan-de-slag"] = "Er is al veel over gepraat. Met welke situatie beginnen jullie deze week?",
        ["gewoon-werk"] = "Doet de ervaringsdeskundige werk dat bij ervaring past? Of springt die vooral bij als het druk is?",
        ["waarde"] = "Wat zeiden bewoners erover? Voelden ze zich gehoord?",
    };

    /// <summary>Question to a teamleider; an unknown id gives the question about the agenda.</summary>
    public static string Borgingsvraag(string id) => Borgingszinnen.GetValueOrDefault(id) ?? Borgingszinnen[Borgingsvragen.Agenda];

    /// <summary>
    /// The figures of the own team in words; honest while there is little to say, and silent about what there is none of.
    /// </summary>
    public static string Cijfer(Teamcijfer cijfer) =>
        string.Join(' ', ((string?[])[Agendacijfer(cijfer), Aanwezig(cijfer.Aanwezig), Vragers(cijfer)]).OfType<string>());

    private static string Agendacijfer(Teamcijfer cijfer) => cijfer switch
    {
        { MetOverleg: 0 } => "De agendavraag kreeg nog geen antwoord. Dat geeft niet, dit is een begin.",
        { MetOverleg: 1, OpAgenda: 0 } =>
            $"{Afgelopen(cijfer.Sinds)} was er één overleg. Toen stond ervaringsdeskundigheid nog niet op de agenda.",
        { MetOverleg: 1 } =>
            $"{Afgelopen(cijfer.Sinds)} was er één overleg. Toen stond ervaringsdeskundigheid op de agenda.",
        { OpAgenda: 0 } =>
            $"{Afgelopen(cijfer.Sinds)} was er {Getal(cijfer.MetOverleg)} keer overleg. "
            + "Ervaringsdeskundigheid stond nog niet op de agenda.",
        { OpAgenda: var op, MetOverleg: var met } when op == met =>
            $"{Afgelopen(cijfer.Sinds)} stond ervaringsdeskundigheid elke keer op de agenda: {Getal(op)} van de {Getal(met)}.",
        _ => $"{Afgelopen(cijfer.Sinds)} stond ervaringsdeskundigheid {Getal(cijfer.OpAgenda)} van de {Getal(cijfer.MetOverleg)} keer "
            + "op de agenda.",
    };

    /// <summary>At the beginning of a sentence.</summary>
    private static string Afgelopen(int weken) => weken == 1 ? "Deze week" : $"De afgelopen {Getal(weken)} weken";

    private static string? Aanwezig(int dagen) => dagen switch
    {
        0 => null,
        1 => $"{Afgelopen(Teamcijfer.WekenAanwezig)} was er op één dag een ervaringsdeskundige bij jullie.",
        _ => $"{Afgelopen(Teamcijfer.WekenAanwezig)} was er op {Getal(dagen)} dagen een ervaringsdeskundige bij jullie.",
    };

    /// <summary>How many colleagues asked something. One or two would point at somebody, and so would all but one or two.</summary>
    private static string? Vragers(Teamcijfer cijfer) => cijfer switch
    {
        { Vragers: 0 } => null,
        { Vragers: < Leesbaar } => "Een of meer collega’s vroegen iets aan de pool.",
        { Vragers: var wel, Leden: var leden } when leden - wel < Leesbaar => "Bijna iedereen vroeg iets aan de pool.",
        { Vragers: var wel, Leden: var leden } => $"{Getal(wel)} van de {Getal(leden)} collega’s vroegen iets aan de pool.",
    };
}
