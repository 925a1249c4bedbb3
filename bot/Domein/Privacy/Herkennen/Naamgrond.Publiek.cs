namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Who is known to everybody: who performs, who somebody wants to be like, whose theory is taught.</summary>
internal sealed partial class Naamgrond
{
    private const int VerVak = 12;
    private const int VerWorden = 9;

    /// <summary>Known by a surname alone, beside a word of reading or learning.</summary>
    private static readonly Woordenset Denkers = Gegevens.Verzameling("denker");

    private static readonly Woordenset Vakwoorden = Gegevens.Verzameling("vakwoord");

    private static readonly Woordenset Optredens = Gegevens.Verzameling("optreden");

    private bool IsPubliek(int i, int laatste) =>
        stukken[i].Kap
            && stukken.Op(i - 1)?.Is(Kenmerk.Titel | Kenmerk.Verwant | Kenmerk.Bezit) != true
            && (IsDenker(i)
                || (laatste > i || stukken.Op(i + 1) is { Kap: true, IsWoord: true })
                && (TreedtOp(laatste) || IsVoorbeeld(i) || IsVakman(laatste) || IsRegelVan(i)));

    /// <summary>"met kwaku staan wij er met een tent": a feast that is a first name too.</summary>
    private bool IsFestival(int i) =>
        stukken[i].Vorm is "kwaku"
            && stukken.HeeftWoord(i - VerVak, i + VerVak - 1, static woord => woord is "tent" or "kraam" or "kraampje" or "festival"
                or "podium" or "feest" or "keti" or "stand" or "optreden" or "editie");

    /// <summary>"in de opleiding leerden wij met Rogers en Bowlby werken".</summary>
    private bool IsDenker(int i) =>
        Denkers.Contains(stukken[i])
            && stukken.Woord(i + 1) is not ("haar" or "zijn" or "heeft" or "wil" or "durft")
            && stukken.HeeftWoord(i - VerVak, i + VerVak - 1, static woord => Vakwoorden.Contains(woord));

    /// <summary>"Daniël Lohues treedt op in Emmen": and nobody is told of.</summary>
    private bool TreedtOp(int laatste) =>
        stukken.Woord(laatste + 1) is "treedt" or "trad"
            && stukken.Woord(laatste + 2) is "op"
            && !stukken.Na(laatste, stukken.Count, Kenmerk.Derde | Kenmerk.Bezit);

    /// <summary>"profvoetballer worden net als Clarence Seedorf", "zingen als Aretha Franklin".</summary>
    private bool IsVoorbeeld(int i) =>
        stukken.Woord(i - 1) is "als" or "zoals"
            && stukken.HeeftWoord(i - VerWorden, i - 1, static woord => Optredens.Contains(woord));

    /// <summary>"is Robin van Persie een goeie trainer".</summary>
    private bool IsVakman(int laatste)
    {
        if (stukken.Woord(laatste + 1) is not ("een" or "de" or "n" or "'n")) return false;
        var j = stukken.Woord(laatste + 2) is "goeie" or "goede" or "slechte" or "beste" or "betere" or "leuke"
            or "fijne" ? laatste + 3 : laatste + 2;
        return stukken.Woord(j) is "trainer" or "coach" or "bondscoach" or "spits" or "keeper" or "zanger" or "zangeres" or "rapper"
            or "acteur" or "actrice" or "schrijver" or "schrijfster" or "presentator" or "presentatrice" or "dichter" or "cabaretier"
            or "minister";
    }

    /// <summary>"een regel van Willem Wilmink komt op de kaart".</summary>
    private bool IsRegelVan(int i) =>
        stukken.Woord(i - 1) is "van"
            && stukken.Woord(i - 2) is "regel" or "regels" or "versregel" or "strofe" or "couplet" or "refrein" or "songtekst"
                or "liedtekst"
            && stukken.Woord(i - 3) is not ("zijn" or "haar" or "de");
}
