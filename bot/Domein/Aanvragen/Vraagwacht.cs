using System.Text.RegularExpressions;

namespace TeamsHerstelBot.Domein.Aanvragen;

/// <summary>Why a question is not one for an ervaringsdeskundige. Counted by name: never rename, never reuse.</summary>
public enum Bezwaar
{
    /// <summary>A chore: shopping, driving, cleaning.</summary>
    Klus,

    /// <summary>Filling a gap in the schedule.</summary>
    Rooster,

    /// <summary>Handing out, checking or judging medication.</summary>
    Medicatie,

    /// <summary>Getting somebody into care who does not want it.</summary>
    Lokken,

    /// <summary>The own story on demand.</summary>
    VerhaalOpVerzoek,

    /// <summary>Judging how great a danger is.</summary>
    Risico,

    /// <summary>A form with a bewoner who does not want it.</summary>
    WensNee,
}

/// <summary>
/// Reads whether a question fits the work of an ervaringsdeskundige. It knows words, not intentions: every bezwaar is told with another road,
/// and a klus or a gap in the schedule is taken away by saying what experience adds.
/// </summary>
public static partial class Vraagwacht
{
    private const RegexOptions Ruim = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    /// <summary>Every bezwaar, the most serious first; empty when the question may go on.</summary>
    /// <param name="waaromErvaring">What experience adds here, in words of the asker.</param>
    public static IReadOnlyList<Bezwaar> Lees(Vraag vraag, string? waaromErvaring)
    {
        var tekst = vraag.Toelichting ?? "";
        List<Bezwaar> bezwaren = [];
        if (vraag is { MetBewoner: true, Toestemming.Wens: Bewonerswens.Nee }) bezwaren.Add(Bezwaar.WensNee);
        if (Risico().IsMatch(tekst)) bezwaren.Add(Bezwaar.Risico);
        if (Medicatie().IsMatch(tekst)) bezwaren.Add(Bezwaar.Medicatie);
        if (Lokken().IsMatch(tekst)) bezwaren.Add(Bezwaar.Lokken);
        if (vraag.Vorm != Vormen.Ervaringsverhaal && Verhaal().IsMatch(tekst)) bezwaren.Add(Bezwaar.VerhaalOpVerzoek);
        if (!string.IsNullOrWhiteSpace(waaromErvaring)) return bezwaren;
        if (Rooster().IsMatch(tekst)) bezwaren.Add(Bezwaar.Rooster);
        if (Klus().IsMatch(tekst)) bezwaren.Add(Bezwaar.Klus);
        return bezwaren;
    }

    [GeneratedRegex(@"\b(gevaarlijk is|risico-?inschatting|hoe groot (is )?(het|de) (risico|gevaar|kans))\b", Ruim)]
    private static partial Regex Risico();

    [GeneratedRegex(@"\b(pillen|medicijnen|medicatie)( \w+){0,3} (brengen|geven|uitdelen|controleren|aanreiken)\b", Ruim)]
    private static partial Regex Medicatie();

    [GeneratedRegex(@"\b(overhalen|ompraten)\b", Ruim)]
    private static partial Regex Lokken();

    [GeneratedRegex(@"\b(vertel|vertellen) (\w+ )?(je|jouw|zijn|haar) (eigen )?(verhaal|ervaringsverhaal)\b", Ruim)]
    private static partial Regex Verhaal();

    [GeneratedRegex(@"\b(krap (zitten|in)|zitten krap|gat in het rooster|te weinig (mensen|handen))\b", Ruim)]
    private static partial Regex Rooster();

    [GeneratedRegex(@"\b(boodschappen doen|schoonmaken|stofzuigen)\b", Ruim)]
    private static partial Regex Klus();
}
