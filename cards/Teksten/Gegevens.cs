using NodaTime;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Signalen;
using TeamsHerstelBot.Domein.Teamvragen;
using TeamsHerstelBot.Domein.Vergeten;

namespace TeamsHerstelBot.Cards;

/// <summary>What the bot holds about somebody, in words for that person: never the name of somebody else.</summary>
public static partial class Teksten
{
    internal static string ToonMeer(int onderwerpen) => onderwerpen == 1 ? "Toon er nog één" : $"Toon er nog {Getal(onderwerpen)}";

    /// <summary>At the top of the file.</summary>
    public const string GegevensbestandUitleg =
        "Alles wat TeamsHerstelBot bewaart en met jou te maken heeft. Namen en woorden van anderen staan er niet in.";

    /// <summary>Heading of a kind.</summary>
    public static string Gegevens(Gegevenssoort soort) => soort switch
    {
        Gegevenssoort.Teams => "In welke teams je zit",
        Gegevenssoort.Teamleider => "Waar je teamleider bent",
        Gegevenssoort.Coordinator => "Waar je coördinator bent",
        Gegevenssoort.Profiel => "Je profiel als ervaringsdeskundige",
        Gegevenssoort.Vragen => "Je vragen",
        Gegevenssoort.Matches => "Matches waar je bij hoort",
        Gegevenssoort.Aanbiedingen => "Wat je gevraagd is",
        Gegevenssoort.Bedankjes => "Bedankjes",
        Gegevenssoort.Agenda => "Je antwoorden op de agendavraag",
        Gegevenssoort.Aanwezigheid => "Dagen in een wijkteam",
        Gegevenssoort.Teamvragen => "Vragen en aanbod aan een wijkteam",
        Gegevenssoort.Signalen => "Signalen",
        Gegevenssoort.Borging => "De vraag van de week voor teamleiders",
        Gegevenssoort.Instellingen => "Je instellingen",
        Gegevenssoort.Bereikbaar => "Waar de bot je kan schrijven",
        Gegevenssoort.Sporen => "Ook staat er nog",
        _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, "Every kind has its heading."),
    };

    /// <summary>Until when something is kept, from the one table of terms.</summary>
    public static string Bewaartermijn(Termijn termijn)
    {
        var duur = Duur(termijn.Duur);
        return termijn switch
        {
            _ when termijn == Termijnen.Tekst => $"Wat er geschreven is: tot {duur} na het einde.",
            _ when termijn == Termijnen.Samenwerking => $"Dat jij het was: tot {duur} na het einde.",
            _ when termijn == Termijnen.Inzet => $"Welke organisatie meedacht, zonder jouw naam: tot {duur} na het einde.",
            _ when termijn == Termijnen.Concept => $"Een vraag die niet naar de pool ging: tot {duur} nadat je hem schreef.",
            _ when termijn == Termijnen.Onbeantwoord => $"Een vraag zonder match sluit na {duur}.",
            _ when termijn == Termijnen.Antwoord => $"Dat jij antwoordde: {duur}. Het antwoord zelf blijft.",
            _ when termijn == Termijnen.Aanwezigheid => $"Tot {duur} na die dag.",
            _ when termijn == Termijnen.Teamvraag => $"Tot {duur} nadat je het vroeg, als het voorbij is.",
            _ when termijn == Termijnen.Signaal => $"Tot {duur} nadat je het gaf.",
            _ when termijn == Termijnen.Borging => $"Tot {duur} na die week.",
            _ when termijn == Termijnen.Kaart => $"Waar een kaart staat: tot {duur} nadat de kaart veranderde.",
            _ when termijn == Termijnen.Getypt => $"Een antwoord op wat je typte: {duur}, en dan gaat het uit je chat.",
            _ when termijn == Termijnen.Onbestelbaar => $"Een bericht dat niet aankomt: {duur}.",
            _ when termijn == Termijnen.Vertrokken => $"Zolang je in een team met de bot zit, en daarna {duur}.",
            _ when termijn == Termijnen.UitPool => $"Zolang je in het team van de pool zit, en daarna {duur}.",
            _ when termijn == Termijnen.Deelname =>
                $"Heb je geen Teams? Dan vraag ik {duur} na je laatste antwoord of match of je nog meedoet. Zegt niemand ja, dan blijft je "
                + $"profiel nog {Duur(Termijnen.UitPool.Duur)}.",
            _ when termijn == Termijnen.Leden => $"Zolang je in het team zit. Gaat de bot weg, dan nog {duur}.",
            _ when termijn == Termijnen.Inrichting => $"Zolang je het bent. Gaat de bot weg, dan nog {duur}.",
            _ when termijn == Termijnen.Poolmensen => $"Gaat de bot weg uit de pool, dan nog {duur}.",
            _ => throw new ArgumentOutOfRangeException(nameof(termijn), termijn.Wat, "Every term has its sentence."),
        };
    }

    /// <summary>An own question.</summary>
    public static string Gegeven(Aanvraag aanvraag) =>
        $"{aanvraag.Nummer}, {Vorm(aanvraag.Vraag.Vorm)}, gesteld op {Datum(aanvraag.Gesteld)}: {Status(aanvraag.Status)}";

    /// <summary>A match in which somebody is an ED.</summary>
    public static string GegevenMatch(Aanvraag aanvraag) =>
        $"{aanvraag.Nummer}, met {aanvraag.Herkomst.TeamNaam}: {Status(aanvraag.Status)}";

    /// <summary>What somebody was asked, and the answer.</summary>
    public static string Gegeven(string nummer, Aanbod aanbod) =>
        $"{nummer}, op {Datum(aanbod.GevraagdOp)}: {Aanbodantwoord(aanbod.Status)}";

    /// <summary>A profile.</summary>
    public static string Gegeven(string pool, Ervaringsdeskundige profiel) =>
        $"{pool}: {(profiel.Themas.Count == 1 ? "1 thema" : $"{Getal(profiel.Themas.Count)} thema’s")}, hoogstens " +
        $"{Getal(profiel.MaxGelijktijdig)} tegelijk{(profiel.Pauze ? ", nu pauze" : "")}" +
        (profiel.Email is { } adres ? $", je e-mailadres {adres}" : "");

    /// <summary>An own list for a good start.</summary>
    public static string Gegeven(string pool, Startlijst lijst) =>
        $"{pool}: je startlijst, {(lijst.Gedeeld ? "gedeeld met de coördinatoren" : "alleen voor jou")}";

    /// <summary>An answer to the agendavraag.</summary>
    public static string Gegeven(string team, Agendaweek week) =>
        $"{team}, week van {Datum(week.Week.Maandag)}: {AgendaStatus(week.Antwoord!.Value)}";

    /// <summary>A question or an offer to a wijkteam, or that somebody thinks along with one.</summary>
    public static string Gegeven(Teamvraag vraag, bool eigen) =>
        $"{vraag.TeamNaam}, {Datum(vraag.Gesteld)}: " + (eigen, vraag.Soort) switch
        {
            (false, _) => "je denkt mee",
            (_, TeamvraagSoort.Vraag) => "je vraag",
            _ => "je aanbod",
        };

    /// <summary>A signaal that somebody gave, or answered.</summary>
    public static string Gegeven(Signaal signaal, bool eigen) =>
        $"{Datum(signaal.Gegeven)}: {(eigen ? "je signaal" : "je antwoord op een signaal")}";

    /// <summary>A question of the week to a teamleider.</summary>
    public static string Gegeven(Borgingsweek week) => $"{week.TeamNaam}, week van {Datum(week.Week.Maandag)}: " + (week.Antwoord switch
    {
        BorgingAntwoord.Gedaan => "besproken",
        BorgingAntwoord.Later => "later",
        BorgingAntwoord.PastNiet => "past niet",
        BorgingAntwoord.Gepland => "gepland",
        _ => "geen antwoord",
    });

    /// <summary>Somebody is or was at a wijkteam, or walked in.</summary>
    public static string GegevenAanwezig(string team, LocalDate dag, bool zelf) =>
        $"{team}, {Datum(dag)}: {(zelf ? "je was er" : "je liep binnen")}";

    /// <summary>How the bot talks to somebody.</summary>
    public static IEnumerable<string> GegevenVoorkeur(bool zonderTaaltip, int borgingElke) =>
    [
        zonderTaaltip ? "Tips over woorden: uit" : "Tips over woorden: aan",
        borgingElke == 1 ? "Vraag voor teamleiders: elke week" : $"Vraag voor teamleiders: eens in de {Getal(borgingElke)} weken",
    ];

    /// <summary>A chat, cards in it, messages that wait and work for later.</summary>
    public static IEnumerable<string> GegevenBereikbaar(bool chat, int kaarten, int berichten, int later)
    {
        if (chat) yield return "Het adres van deze chat";
        if (kaarten > 0) yield return $"Waar {Getal(kaarten)} {(kaarten == 1 ? "kaart staat" : "kaarten staan")} in deze chat";
        if (berichten > 0) yield return $"{Getal(berichten)} {(berichten == 1 ? "bericht dat wacht" : "berichten die wachten")}";
        if (later > 0) yield return $"{Getal(later)} {(later == 1 ? "taak" : "taken")} voor later, zoals een herinnering";
    }

    /// <summary>Rows of others that say that somebody did something.</summary>
    public static string GegevenSporen(int aantal) =>
        aantal == 1 ? "1 plek waar staat dat jij iets deed" : $"{Getal(aantal)} plekken waar staat dat jij iets deed";

    private static string Aanbodantwoord(AanbodStatus status) => status switch
    {
        AanbodStatus.Gevraagd => "nog geen antwoord",
        AanbodStatus.Ja => "ja",
        AanbodStatus.Nee => "nee",
        AanbodStatus.Overleg => "eerst overleggen",
        AanbodStatus.Vervallen => "niet meer nodig",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Every answer has its words."),
    };

    private static string Duur(Period duur) => duur switch
    {
        { Months: > 0 } => $"{Getal(duur.Months)} maanden",
        { Weeks: > 0 } => $"{Getal(duur.Weeks)} weken",
        _ => $"{Getal(duur.Days)} dagen",
    };
}
