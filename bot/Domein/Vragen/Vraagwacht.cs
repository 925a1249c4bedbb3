namespace TeamsHerstelBot.Domein.Vragen;

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
/// Reads whether a question fits the work of an ervaringsdeskundige. It knows words, not intentions: every bezwaar is told with another
/// road, and a klus or a gap in the schedule is taken away by saying what experience adds. The words are in <c>Vraagwacht.txt</c>.
/// </summary>
public static partial class Vraagwacht
{
    /// <summary>Every bezwaar, the most serious first; empty when the question may go on.</summary>
    /// <param name="waaromErvaring">What experience adds here, in words of the asker. A gap in the schedule is no such reason.</param>
    public static IReadOnlyList<Bezwaar> Lees(Vraag vraag, string? waaromErvaring)
    {
        var gevonden = Zinnen(vraag.Tekst.Toelichting).SelectMany(z => InZin(z, vraag.Vorm)).ToHashSet();
        if (vraag is { VraagtToestemming: true, Bewoner.Toestemming.Wens: Bewonerswens.Nee }) gevonden.Add(Bezwaar.WensNee);
        if (IsReden(waaromErvaring)) gevonden.ExceptWith([Bezwaar.Klus, Bezwaar.Rooster]);
        return [.. Zwaarste.Where(gevonden.Contains)];
    }

    /// <summary>The form that may help instead, or null when it is not about the form.</summary>
    public static string? AndereVorm(Bezwaar bezwaar) => bezwaar switch
    {
        Bezwaar.Lokken or Bezwaar.WensNee or Bezwaar.Risico => Vormen.Sparren,
        Bezwaar.VerhaalOpVerzoek => Vormen.Ervaringsverhaal,
        Bezwaar.Medicatie => "teamoverleg",
        _ => null,
    };

    /// <summary>A chore this near to the beginning is itself the question: "Even boodschappen doen".</summary>
    private const int Zinsbegin = 12;

    private static readonly Bezwaar[] Zwaarste =
        [Bezwaar.Risico, Bezwaar.Medicatie, Bezwaar.WensNee, Bezwaar.Lokken, Bezwaar.VerhaalOpVerzoek, Bezwaar.Rooster, Bezwaar.Klus];

    private static bool IsReden(string? reden) =>
        !string.IsNullOrWhiteSpace(reden) && !Zinnen(reden).Any(z => Rooster.IsMatch(z) || Klus.IsMatch(z));

    private static IEnumerable<Bezwaar> InZin(string zin, string vorm)
    {
        if (Risico.IsMatch(zin)) yield return Bezwaar.Risico;
        if (EigenVerleden.IsMatch(zin)) yield return Bezwaar.VerhaalOpVerzoek;

        // Who asks how somebody feels, or how to talk about something, asks exactly what experience knows.
        if (VraagtHoe.IsMatch(zin)) yield break;
        if (RisicoTenzijHoe.IsMatch(zin)) yield return Bezwaar.Risico;
        if (Medicijn.IsMatch(zin) && !Meepraten.IsMatch(zin) && (Verzoek.IsMatch(zin) || Oordeel.IsMatch(zin)))
        {
            yield return Bezwaar.Medicatie;
        }

        if (Lokken.IsMatch(zin) || (WilNiet.IsMatch(zin) && AanJou.IsMatch(zin) && !Meedenken.IsMatch(zin)))
        {
            yield return Bezwaar.Lokken;
        }

        if (vorm != Vormen.Ervaringsverhaal && Verhaal.IsMatch(zin)) yield return Bezwaar.VerhaalOpVerzoek;
        if (Rooster.IsMatch(zin)) yield return Bezwaar.Rooster;
        if (!Oefenen.IsMatch(zin) && IsKlus(zin)) yield return Bezwaar.Klus;
    }

    private static bool IsKlus(string zin) => Verzoek.IsMatch(zin)
        ? Klus.IsMatch(zin) || Handwerk.IsMatch(zin)
        : Klus.Match(zin) is { Success: true, Index: < Zinsbegin };

    private static string[] Zinnen(string? tekst) => Zineinde.Split(tekst ?? "");
}
