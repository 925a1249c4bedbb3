using NodaTime;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    internal const string AgendaVraag = "Staat ervaringsdeskundigheid op de agenda?";

    internal const string AgendaVoet =
        "Iedereen in dit kanaal ziet het antwoord op de agendavraag. Het kanaal ziet je toelichting niet. Stoppen of een ander moment? " +
            $"Typ “@{Botnaam} instellingen”.";

    internal const string AgendaZonderAntwoord = "Hier kwam geen antwoord op. Dat is niet erg.";

    internal const string AgendaDichtVoet = "Er staat een nieuwere kaart in dit kanaal.";

    internal const string NietHerkenbaar = "Vul alleen in wat je wilt. Schrijf het zo dat niemand herkenbaar is.";

    /// <summary>The answer as everybody in the channel reads it.</summary>
    public static string AgendaStatus(AgendaAntwoord antwoord) => antwoord switch
    {
        AgendaAntwoord.StaatErop => "Staat op de agenda.",
        AgendaAntwoord.ZetErop => "Komt op de agenda.",
        AgendaAntwoord.DitKeerNiet => "Dit keer niet op de agenda.",
        AgendaAntwoord.GeenOverleg => "Deze week geen overleg.",
        _ => throw new ArgumentOutOfRangeException(nameof(antwoord), antwoord, "Every answer has its words."),
    };

    internal const string AgendaGevolgVraag = "Kwam er iets uit?";

    internal static string AgendaGevolgKnop(Agendagevolg gevolg) => gevolg switch
    {
        Agendagevolg.VraagGesteld => "Ja, een vraag",
        Agendagevolg.AfspraakGemaakt => "Ja, een afspraak",
        Agendagevolg.VerhaalGedeeld => "Ja, een verhaal",
        Agendagevolg.BesprokenZonderActie => "Alleen besproken",
        Agendagevolg.NietAanToegekomen => "Niet aan toegekomen",
        _ => throw new ArgumentOutOfRangeException(nameof(gevolg), gevolg, "Every answer has its words."),
    };

    internal static string AgendaGevolgZin(Agendagevolg gevolg) => gevolg switch
    {
        Agendagevolg.VraagGesteld => "Ja, er kwam een vraag uit.",
        Agendagevolg.AfspraakGemaakt => "Ja, er is een afspraak gemaakt.",
        Agendagevolg.VerhaalGedeeld => "Ja, er is een verhaal gedeeld.",
        Agendagevolg.BesprokenZonderActie => "Het is besproken. Meer hoeft niet altijd.",
        Agendagevolg.NietAanToegekomen => "Jullie kwamen er niet aan toe. Dat gebeurt.",
        _ => throw new ArgumentOutOfRangeException(nameof(gevolg), gevolg, "Every answer has its words."),
    };

    /// <summary>Answered before that week began.</summary>
    internal static string AgendaVoorWeek(LocalDate maandag) => $"Dit is voor de week van {Datum(maandag)}.";

    /// <summary>An older card was clicked.</summary>
    public static string AgendaVanEerder(Instant overleg) =>
        $"Dit gaat over het overleg van {Datum(overleg)}. Er is al een nieuwere kaart.";

    /// <param name="week">Of the card.</param>
    /// <param name="volgende">The card after it, or null when none comes.</param>
    internal static string? AgendaNa(AgendaAntwoord antwoord, Isoweek week, Kaartplan? volgende) => antwoord switch
    {
        AgendaAntwoord.DitKeerNiet => $"Prima.{Weer(week, volgende, "Volgende week")}",
        AgendaAntwoord.GeenOverleg => $"Fijn om te weten.{Weer(week, volgende, "Bij het volgende overleg")}",
        _ => null,
    };

    private static string Weer(Isoweek week, Kaartplan? volgende, string straks) => volgende switch
    {
        null => "",
        var plan when plan.Week == week.Plus(1) => $" {straks} vraag ik het weer.",
        var plan => $" Op {Datum(plan.Om)} vraag ik het weer.",
    };
}
