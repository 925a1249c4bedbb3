using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Wijkteams;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    internal const string CijferVoet = "Deze cijfers gaan over het team. Er staat nergens wie wat deed.";

    internal const string CijferPoolVoet = "Deze cijfers gaan over de pool. Er staat nergens wie wat deed.";

    internal const string CijferGeenTeam =
        "Ik ken nog geen wijkteam van je. Typ “cijfers” in het kanaal van je team. "
        + "Zit ik daar nog niet? Vraag je teamleider om mij in het kanaal te zetten.";

    internal const string TeWeinigMensen = "Minder dan vijf mensen vroegen iets. Daarom zeg ik niet waar de vragen over gingen.";

    /// <summary>The phase was changed.</summary>
    public const string FaseBewaard = "Goed. De volgende gesprekspunten en vragen passen daarbij.";

    /// <summary>One week as a sign; what it means stands below it in words.</summary>
    internal static string Stip(Weekstip stip) => stip switch
    {
        Weekstip.Erop => "●",
        Weekstip.NietErop => "○",
        Weekstip.GeenOverleg => "–",
        Weekstip.GeenAntwoord => "?",
        Weekstip.KomtNog => "…",
        Weekstip.GeenKaart => "·",
        _ => throw new ArgumentOutOfRangeException(nameof(stip), stip, "Every week has its sign."),
    };

    private static string StipUitleg(Weekstip stip) => stip switch
    {
        Weekstip.Erop => "op de agenda",
        Weekstip.NietErop => "niet op de agenda",
        Weekstip.GeenOverleg => "geen overleg",
        Weekstip.GeenAntwoord => "geen antwoord",
        Weekstip.KomtNog => "komt nog",
        Weekstip.GeenKaart => "geen vraag",
        _ => throw new ArgumentOutOfRangeException(nameof(stip), stip, "Every week has its words."),
    };

    /// <summary>What the signs that occur mean, each with how often it stands there.</summary>
    internal static string Stippen(Teambeeld beeld) => string.Join(
        ", ",
        beeld.Weken.CountBy(w => w.Stip).OrderByDescending(s => s.Key).Select(s => $"{Stip(s.Key)} {StipUitleg(s.Key)}: {s.Value}"));

    internal static string Keren(Teambeeld beeld) =>
        Bekend(beeld.Keren.OpAgenda, beeld.Keren.MetOverleg) + (beeld.Keren.MetOverleg == 0 ? "" : Onbekend(beeld.Onbekend));

    /// <summary>Only what was answered: a week without an answer is no week without it.</summary>
    private static string Bekend(int op, int met) =>
        met == 0 ? NietsBekend : $"Ik weet het van {Overleggen(met)}. {OpAgendaVan(op, met)}";

    private const string NietsBekend = "Ik weet van geen van de laatste overleggen of ervaringsdeskundigheid op de agenda stond.";

    private static string Overleggen(int aantal) => aantal == 1 ? "één overleg" : $"{Getal(aantal)} overleggen";

    private static string OpAgendaVan(int op, int met) => (op, met) switch
    {
        (0, 1) => "Toen stond ervaringsdeskundigheid nog niet op de agenda.",
        (1, 1) => "Toen stond ervaringsdeskundigheid op de agenda.",
        (0, _) => "Ervaringsdeskundigheid stond nog niet op de agenda.",
        _ when op == met => "Ervaringsdeskundigheid stond elke keer op de agenda.",
        (1, _) => "Ervaringsdeskundigheid stond één keer op de agenda.",
        _ => $"Ervaringsdeskundigheid stond {Getal(op)} keer op de agenda.",
    };

    private static string Onbekend(int weken) => weken switch
    {
        0 => "",
        1 => " Van één week weet ik het niet.",
        _ => $" Van {Getal(weken)} weken weet ik het niet.",
    };

    internal static string Vraagtelling(int vragen) => vragen switch
    {
        0 => "Jullie vroegen nog niets aan de pool. Een kleine vraag is ook een vraag.",
        1 => "Jullie stelden één vraag aan de pool.",
        _ => $"Jullie stelden {Getal(vragen)} vragen aan de pool.",
    };

    internal static string Themaverdeling(IReadOnlyList<(string Thema, int Aantal)> themas) =>
        $"Ze gingen over: {string.Join(", ", themas.Select(t => $"{Thema(t.Thema)} ({t.Aantal})"))}.";

    internal static string Wachten(int vragen) => vragen switch
    {
        0 => "Er wacht nu geen vraag.",
        1 => "Er wacht nu één vraag op een antwoord.",
        _ => $"Er wachten nu {Getal(vragen)} vragen op een antwoord.",
    };

    internal static string Poolvragen(int vragen) => vragen switch
    {
        0 => $"{Afgelopen(Vraagverdeling.AantalWeken)} kwamen er geen vragen.",
        1 => $"{Afgelopen(Vraagverdeling.AantalWeken)} kwam er één vraag.",
        _ => $"{Afgelopen(Vraagverdeling.AantalWeken)} kwamen er {Getal(vragen)} vragen.",
    };

    internal static string GevraagdEnMensen(int gevraagd, int mensen) =>
        $"{Getal(gevraagd)} keer gevraagd, {(mensen == 1 ? "1 persoon" : $"{Getal(mensen)} mensen")}";

    internal static string? Poolzoekt(IReadOnlyList<string> themas) =>
        themas.Count == 0 ? null : $"De pool kan nog mensen gebruiken die dit kennen: {string.Join(", ", themas.Select(Thema))}.";

    internal static string Naam(Vraagstand stand) => stand switch
    {
        Vraagstand.BijDePool => "bij de pool",
        Vraagstand.Samen => "er is een match",
        Vraagstand.Klaar => "afgerond",
        Vraagstand.ZonderMatch => "nu niemand gevonden",
        Vraagstand.Ingetrokken => "ingetrokken",
        _ => throw new ArgumentOutOfRangeException(nameof(stand), stand, "Every stand has its words."),
    };

    internal static string Naam(Agendagevolg gevolg) => gevolg switch
    {
        Agendagevolg.VraagGesteld => "een vraag",
        Agendagevolg.AfspraakGemaakt => "een afspraak",
        Agendagevolg.VerhaalGedeeld => "een verhaal",
        Agendagevolg.BesprokenZonderActie => "alleen besproken",
        Agendagevolg.NietAanToegekomen => "niet aan toegekomen",
        _ => throw new ArgumentOutOfRangeException(nameof(gevolg), gevolg, "Every answer has its words."),
    };

    internal static string Naam(Fase fase) => fase switch
    {
        Fase.Verkennen => "Jullie verkennen het nog",
        Fase.Starten => "Jullie zijn begonnen",
        Fase.Groeien => "Het groeit",
        Fase.Verankeren => "Het hoort er bijna vanzelf bij",
        _ => throw new ArgumentOutOfRangeException(nameof(fase), fase, "Every phase has its words."),
    };

    internal static string FaseKnop(Fase? fase) => fase switch
    {
        null => "Laat het aan de cijfers over",
        Fase.Verkennen => "We verkennen nog",
        Fase.Starten => "We zijn begonnen",
        Fase.Groeien => "Het groeit",
        Fase.Verankeren => "Het gaat vanzelf",
        _ => throw new ArgumentOutOfRangeException(nameof(fase), fase, "Every phase has its button."),
    };

    /// <summary>Why it is this phase.</summary>
    /// <param name="leidt">Who reads it leads the team; who led it before may have said so.</param>
    internal static string FaseWaarom(Teambeeld beeld, bool leidt) => (beeld.FaseGekozen, beeld.Cijfer) switch
    {
        (true, _) => leidt ? "Dat zei je zelf, of wie voor jou teamleider was." : "Dat zei je teamleider zelf.",
        (_, { OpAgenda: 0, MetOverleg: 0, Vragers: 0 }) =>
            "Ik weet nog niet of ervaringsdeskundigheid op de agenda stond, en niemand vroeg iets. Alles kan nog.",
        (_, { OpAgenda: 0, MetOverleg: 0 }) =>
            "Ik weet nog niet of ervaringsdeskundigheid op de agenda stond. Er is wel iets gevraagd.",
        (_, { OpAgenda: 0, Vragers: 0 }) =>
            $"{Afgelopen(Fasen.Weken)} stond ervaringsdeskundigheid niet op de agenda en vroeg niemand iets. Alles kan nog.",
        (_, { OpAgenda: 0 }) => $"{Afgelopen(Fasen.Weken)} stond ervaringsdeskundigheid niet op de agenda. Er is wel iets gevraagd.",
        (_, { OpAgenda: 1 }) => $"{Afgelopen(Fasen.Weken)} stond ervaringsdeskundigheid één keer op de agenda.",
        (_, { OpAgenda: var op }) => $"{Afgelopen(Fasen.Weken)} stond ervaringsdeskundigheid {Getal(op)} keer op de agenda.",
    };

    internal const string FaseUitleg = "Hierbij kies ik de gesprekspunten en vragen die het best passen. Het is geen oordeel.";

    /// <summary>Who was there and how many asked, of the last weeks; nothing when there is nothing to say.</summary>
    internal static IEnumerable<string> Mensen(Teamcijfer cijfer) =>
        new[] { Aanwezig(cijfer.Aanwezig), Vragers(cijfer) is { } wie ? $"{Afgelopen(cijfer.Sinds)}: {Kleineletter(wie)}" : null }
            .OfType<string>();
}
