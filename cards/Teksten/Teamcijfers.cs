using TeamsHerstelBot.Domein.Borgingsweken;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    /// <summary>A smaller number of colleagues points at somebody.</summary>
    private const int Leesbaar = 3;

    /// <summary>In a team of fewer everybody can be counted off.</summary>
    private const int KleinTeam = 6;

    /// <summary>
    /// The figures of the own team in words; honest while there is little to say, and silent about what there is none of.
    /// </summary>
    public static string Cijfer(Teamcijfer cijfer) =>
        string.Join(' ', ((string?[])[Agendacijfer(cijfer), Aanwezig(cijfer.Aanwezig), Vragers(cijfer)]).OfType<string>());

    private static string Agendacijfer(Teamcijfer cijfer) => Agendazin(cijfer) + (cijfer.MetOverleg == 0 ? "" : Onbekend(cijfer.Onbekend));

    private static string Agendazin(Teamcijfer cijfer) => cijfer.MetOverleg == 0
        ? NietsBekend
        : $"{Afgelopen(cijfer.Sinds)} weet ik het van {Overleggen(cijfer.MetOverleg)}. {OpAgendaVan(cijfer.OpAgenda, cijfer.MetOverleg)}";

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
        { Vragers: < Leesbaar } or { Leden: < KleinTeam } => "Een of meer collega’s vroegen iets aan de pool.",
        { Vragers: var wel, Leden: var leden } when leden - wel < Leesbaar => "Bijna iedereen vroeg iets aan de pool.",
        { Vragers: var wel, Leden: var leden } => $"{Getal(wel)} van de {Getal(leden)} collega’s vroegen iets aan de pool.",
    };
}
