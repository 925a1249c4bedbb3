using NodaTime;
using TeamsHerstelBot.Domein.Agendaweken;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    internal const string AgendaVraag = "Staat ervaringsdeskundigheid op de agenda?";

    internal const string AgendaVoet =
        "Iedereen in dit kanaal ziet het antwoord op de agendavraag. Het kanaal ziet je toelichting niet. Stoppen of een ander moment? " +
            $"Typ “@{Botnaam} instellingen”.";

    internal const string AgendaZonderAntwoord = "Hier kwam geen antwoord op. Dat is niet erg.";

    internal const string AgendaDichtVoet = "De vraag van deze week staat op een nieuwere kaart.";

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

    internal static string? AgendaNa(AgendaAntwoord antwoord) => antwoord switch
    {
        AgendaAntwoord.DitKeerNiet => "Prima. Volgende week vraag ik het weer.",
        AgendaAntwoord.GeenOverleg => "Fijn om te weten. Bij het volgende overleg vraag ik het weer.",
        _ => null,
    };
}
