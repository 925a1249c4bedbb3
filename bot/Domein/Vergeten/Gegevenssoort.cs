namespace TeamsHerstelBot.Domein.Vergeten;

/// <summary>What is held about somebody, as that person is told of it: in this order.</summary>
public enum Gegevenssoort
{
    /// <summary>In which teams somebody is, as Teams tells it.</summary>
    Teams,
    Teamleider,
    Coordinator,
    Profiel,
    Vragen,
    Matches,
    Aanbiedingen,
    Bedankjes,
    Agenda,
    Aanwezigheid,
    Teamvragen,
    Signalen,
    Borging,
    Instellingen,

    /// <summary>Where the bot can write to somebody, and what waits for that.</summary>
    Bereikbaar,

    /// <summary>Rows of others in which it says that this person did something.</summary>
    Sporen,
}

/// <summary>Until when each kind is kept.</summary>
public static class Gegevenstermijnen
{
    public static IReadOnlyList<Termijn> Van(Gegevenssoort soort) => soort switch
    {
        Gegevenssoort.Teams => [Termijnen.Leden],
        Gegevenssoort.Teamleider => [Termijnen.Inrichting],
        Gegevenssoort.Coordinator => [Termijnen.UitPool, Termijnen.Poolmensen],
        Gegevenssoort.Profiel => [Termijnen.UitPool, Termijnen.Deelname, Termijnen.Poolmensen],
        Gegevenssoort.Vragen => [Termijnen.Tekst, Termijnen.Samenwerking, Termijnen.Concept, Termijnen.Onbeantwoord],
        Gegevenssoort.Matches => [Termijnen.Tekst, Termijnen.Samenwerking, Termijnen.Inzet],
        Gegevenssoort.Aanbiedingen or Gegevenssoort.Sporen => [Termijnen.Samenwerking],
        Gegevenssoort.Bedankjes => [Termijnen.Tekst],
        Gegevenssoort.Agenda => [Termijnen.Antwoord],
        Gegevenssoort.Aanwezigheid => [Termijnen.Aanwezigheid],
        Gegevenssoort.Teamvragen => [Termijnen.Teamvraag],
        Gegevenssoort.Signalen => [Termijnen.Signaal],
        Gegevenssoort.Borging => [Termijnen.Borging],
        Gegevenssoort.Instellingen => [Termijnen.Vertrokken],
        Gegevenssoort.Bereikbaar => [Termijnen.Vertrokken, Termijnen.Kaart, Termijnen.Getypt, Termijnen.Onbestelbaar],
        _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, "Every kind has its terms."),
    };
}
