using System.Collections.Frozen;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Who is known to everybody: who performs, who somebody wants to be like, whose theory is taught.</summary>
internal sealed partial class Naamgrond
{
    private const int VerVak = 12;
    private const int VerWorden = 9;

    /// <summary>Known by a surname alone, beside a word of reading or learning.</summary>
    private static readonly FrozenSet<string> Denkers = Gegevens.Verzameling("denker");

    private static readonly FrozenSet<string> Vakwoorden = Gegevens.Verzameling("vakwoord");

    private static readonly FrozenSet<string> Optredens = Gegevens.Verzameling("optreden");

    private bool IsPubliek(int i, int laatste) =>
        stukken[i].Kap
            && stukken.Op(i - 1)?.Is(Kenmerk.Titel | Kenmerk.Verwant | Kenmerk.Bezit) != true
            && (IsDenker(i)
                || (laatste > i || stukken.Op(i + 1) is { Kap: true, IsWoord: true })
                && (TreedtOp(laatste) || IsVoorbeeld(i) || IsVakman(laatste) || IsRegelVan(i)));

    /// <summary>"met kwaku staan wij er met een tent": a feast that is a first name too.</summary>
    private bool IsFestival(int i) =>
        stukken[i].Vorm is "kwaku"
            && Enumerable.Range(i - VerVak, 2 * VerVak).Any(
                j => stukken.IsWoord(j, "tent", "kraam", "kraampje", "festival", "podium", "feest", "keti", "stand", "optreden", "editie"));

    /// <summary>"in de opleiding leerden wij met Rogers en Bowlby werken".</summary>
    private bool IsDenker(int i) =>
        Denkers.Contains(stukken[i].Vorm)
            && !stukken.IsWoord(i + 1, "haar", "zijn", "heeft", "wil", "durft")
            && Enumerable.Range(i - VerVak, 2 * VerVak).Any(j => stukken.Op(j) is { IsWoord: true } vak && Vakwoorden.Contains(vak.Vorm));

    /// <summary>"Daniël Lohues treedt op in Emmen": and nobody is told of.</summary>
    private bool TreedtOp(int laatste) =>
        stukken.IsWoord(laatste + 1, "treedt", "trad")
            && stukken.IsWoord(laatste + 2, "op")
            && !stukken.Na(laatste, stukken.Count, Kenmerk.Derde | Kenmerk.Bezit);

    /// <summary>"profvoetballer worden net als Clarence Seedorf", "zingen als Aretha Franklin".</summary>
    private bool IsVoorbeeld(int i) =>
        stukken.IsWoord(i - 1, "als", "zoals")
            && Enumerable.Range(i - VerWorden, VerWorden).Any(j => stukken.Op(j) is { IsWoord: true } vak && Optredens.Contains(vak.Vorm));

    /// <summary>"is Robin van Persie een goeie trainer".</summary>
    private bool IsVakman(int laatste)
    {
        if (!stukken.IsWoord(laatste + 1, "een", "de", "n", "'n")) return false;
        var j = stukken.IsWoord(laatste + 2, "goeie", "goede", "slechte", "beste", "betere", "leuke", "fijne") ? laatste + 3 : laatste + 2;
        return stukken.IsWoord(
            j, "trainer", "coach", "bondscoach", "spits", "keeper", "zanger", "zangeres", "rapper", "acteur", "actrice", "schrijver",
            "schrijfster", "presentator", "presentatrice", "dichter", "cabaretier", "minister");
    }

    /// <summary>"een regel van Willem Wilmink komt op de kaart".</summary>
    private bool IsRegelVan(int i) =>
        stukken.IsWoord(i - 1, "van")
            && stukken.IsWoord(i - 2, "regel", "regels", "versregel", "strofe", "couplet", "refrein", "songtekst", "liedtekst")
            && !stukken.IsWoord(i - 3, "zijn", "haar", "de");
}
