using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;

namespace TeamsHerstelBot.Domein.Borgingsweken;

/// <summary>What can be done at once with a question. In files by name: never rename.</summary>
public enum Borgingsdaad
{
    /// <summary>Ask the pool.</summary>
    Vraag,

    /// <summary>What the team agreed.</summary>
    Afspraken,

    /// <summary>What the team learned.</summary>
    Lessen,

    /// <summary>The explanation for a bewoner.</summary>
    Uitleg,

    /// <summary>When the card comes and who leads.</summary>
    Instellingen,

    /// <summary>The figures of the team.</summary>
    Cijfers,
}

/// <summary>A question to a teamleider. Stored by id: never rename, never reuse.</summary>
/// <param name="Zinnen">At least two wordings, which take turns.</param>
/// <param name="Bron">Where the idea is from.</param>
/// <param name="Fase">For which teams it fits best; null is for all.</param>
/// <param name="Doe">What can be done with it at once.</param>
/// <param name="Punt">The talking point that brings it to the team.</param>
public sealed record Borgingsvraag(
    string Id, IReadOnlyList<string> Zinnen, string Bron, Fase? Fase = null, Borgingsdaad? Doe = null, string? Punt = null)
{
    /// <summary>The wording when it was asked so often before.</summary>
    public string Zin(int eerder) => Zinnen[eerder % Zinnen.Count];
}

/// <summary>Which question a teamleider gets in a week.</summary>
public static class Borgingsvragen
{
    private const int NietTweemaalBinnen = 8;
    private const int PastNietGeldt = 26;

    /// <summary>The question that comes first when the subject was often not on the agenda. The question that is always there.</summary>
    public const string Agenda = "agenda";

    /// <summary>Often an overleg, and never on the agenda: that comes first.</summary>
    public static bool IsSignaal(Teamcijfer cijfer) => cijfer.MetOverleg >= 3 && cijfer.OpAgenda == 0;

    /// <summary>
    /// An actual signal beats the rotation, and what fits the phase of the team comes first; no question twice within eight weeks; "past
    /// niet" hides a question for half a year. When everything is hidden, the question that was asked longest ago returns.
    /// </summary>
    /// <param name="alle">All questions, <see cref="Agenda"/> among them.</param>
    /// <param name="gekozen">What the teamleider says of the team; null: what happened says it.</param>
    public static string Kies(
        IReadOnlyList<Borgingsvraag> alle, Isoweek week, Teamcijfer cijfer, IReadOnlyCollection<Borgingsweek> eerder, Fase? gekozen = null)
    {
        bool Kan(string vraag) => !eerder.Any(e => e.VraagId == vraag && e.Week < week &&
            e.Week >= week.Plus(e.Antwoord == BorgingAntwoord.PastNiet ? -PastNietGeldt : -NietTweemaalBinnen));

        if (IsSignaal(cijfer) && Kan(Agenda)) return Agenda;
        var fase = gekozen ?? Fasen.Van(cijfer.OpAgenda, cijfer.Vragers, cijfer.ZonderBeurt);
        var ronde = Fasen.Volgorde([.. alle.Select(v => (v.Id, v.Fase))], week, fase, eerder.Select(e => (e.VraagId, e.Week)));
        return ronde.FirstOrDefault(Kan) ?? ronde[0];
    }
}
