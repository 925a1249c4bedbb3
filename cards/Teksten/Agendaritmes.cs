using TeamsHerstelBot.Domein.Wijkteams;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    /// <summary>A pause that is over before it begins, or too long.</summary>
    public const string AgendaPauzeFout = "Kies een dag na vandaag, en binnen een jaar.";

    internal const string RitmeVoet = "Iedereen in dit kanaal ziet deze kaart. Ik vraag niet wie een bewoner is. Pauze, of stoppen met " +
        "de vraag? Kies “Wijzig”. Helemaal stoppen? Haal de app uit het team.";

    internal const string StilteTitel = "Past de vraag op dit moment?";

    internal const string StilteMaandTitel = "De vraag komt minder vaak";

    internal const string StilteDaarnaTitel = "De vraag in jullie kanaal";

    internal const string StilteVoet = "Alleen jij ziet deze kaart. Iets anders wijzigen? Typ “instellingen”.";

    internal const string StilteLaatZo = "Goed, het blijft zo.";

    internal const string StilteAntwoord = "Er kwam weer een antwoord in het kanaal.";

    internal const string VraagGestopt = "De vraag is gestopt. Die komt pas weer als jullie opnieuw beginnen.";

    internal const string StopUitleg = "Dan komt er geen vraag meer in het kanaal. Weer beginnen kan altijd, op deze kaart.";

    internal static string StilteKwam(int keer) => $"Op de laatste {Getal(keer)} vragen in het kanaal kwam geen antwoord. Dat geeft niet.";

    internal static string StilteVraag(Wijkteam team) =>
        $"Misschien komt de vraag op een onhandig moment. Nu komt die {Ritme(team)}. Past een ander moment beter?";

    internal const string StilteMaand = "Ik vraag het nu alleen nog bij het eerste overleg van de maand.";

    internal static string StilteTerug(Wijkteam team) =>
        $"Geeft iemand in het kanaal antwoord? Dan komt de vraag weer {Ritme(team)}. Wil je dat anders?";

    /// <summary>As a choice in a form.</summary>
    internal static string Keer(Agendakeer keer) => keer switch
    {
        Agendakeer.ElkeWeek => "Elke week",
        Agendakeer.EvenWeken => "Bij overleg in de even weken",
        Agendakeer.OnevenWeken => "Bij overleg in de oneven weken",
        Agendakeer.EersteVanDeMaand => "Bij het eerste overleg van de maand",
        Agendakeer.VoorlopigNiet => "Voorlopig niet",
        _ => throw new ArgumentOutOfRangeException(nameof(keer), keer, "Every rhythm has its words."),
    };

    /// <summary>Within a sentence: "elke maandag om 09:00".</summary>
    internal static string Ritme(Wijkteam team) => (team.Ritme?.Keer ?? Agendakeer.ElkeWeek) switch
    {
        Agendakeer.ElkeWeek => $"elke {Moment(team.Kaartmoment)}",
        Agendakeer.EvenWeken => $"bij overleg in de even weken, op {Moment(team.Kaartmoment)}",
        Agendakeer.OnevenWeken => $"bij overleg in de oneven weken, op {Moment(team.Kaartmoment)}",
        Agendakeer.EersteVanDeMaand => $"bij het eerste overleg van de maand, op {Moment(team.Kaartmoment)}",
        _ => "voorlopig niet",
    };

    /// <summary>When it comes, as a fact.</summary>
    /// <param name="rustig">After a long silence it is a card a month.</param>
    internal static string Ritmefeit(Wijkteam team, bool rustig) => team.Ritme switch
    {
        { IsGestopt: true } => "Gestopt",
        { PauzeTot: { } tot } => $"In pauze tot {Datum(tot)}, daarna {Ritme(team)}",
        _ when rustig => $"{Keer(Agendakeer.EersteVanDeMaand)}. Na een antwoord weer {Ritme(team)}",
        _ => Hoofdletter(Ritme(team)),
    };

    /// <summary>What people in the channel can expect.</summary>
    internal static string Ritmeuitleg(Wijkteam team, bool rustig) => team.Ritme switch
    {
        { IsGestopt: true } => VraagGestopt,
        { PauzeTot: { } tot } => $"De vraag heeft pauze tot {Datum(tot)}.",
        _ when rustig => "Er kwam een tijd geen antwoord. Daarom komt hier nu één keer per maand een korte vraag.",
        { Keer: Agendakeer.EvenWeken or Agendakeer.OnevenWeken } => "Om de week komt hier één korte vraag, vóór jullie overleg.",
        { Keer: Agendakeer.EersteVanDeMaand } => "Eén keer per maand komt hier één korte vraag, vóór jullie overleg.",
        _ => "Elke week komt hier één korte vraag, vóór jullie overleg.",
    };

    /// <summary>How it goes on, after a choice.</summary>
    internal static string RitmeGekozen(Wijkteam team, Kaartplan? volgende) => team.Ritme switch
    {
        { IsGestopt: true } => VraagGestopt,
        { PauzeTot: { } tot } => $"De vraag heeft pauze tot {Datum(tot)}. Daarna komt die {Ritme(team)}.",
        _ => $"De vraag komt {Ritme(team)}. {VolgendeKaart(team, volgende)}",
    };

    /// <summary>When the next card comes, or that there is none.</summary>
    public static string VolgendeKaart(Wijkteam team, Kaartplan? volgende) => (team.Ritme, volgende) switch
    {
        ({ IsGestopt: true }, _) => VraagGestopt,
        (_, { } plan) => $"De volgende vraag komt op {Datum(plan.Om)}.",
        _ => "Het komende jaar komt er geen vraag.",
    };
}
