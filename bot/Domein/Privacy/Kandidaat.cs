namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>
/// What a recogniser saw: the shape, and how much that shape says by itself. <see cref="Weging"/> decides with what stands around it.
/// </summary>
/// <param name="Begin">In the text as it is read.</param>
/// <param name="Bewijs">From 0, says nothing, to 3, can be nothing else; at 1 it holds a text back.</param>
/// <param name="Eerste">Of the pieces as they are spoken, the first; <paramref name="Laatste"/> the last.</param>
internal sealed record Kandidaat(VondstSoort Soort, int Begin, int Einde, double Bewijs, int Eerste, int Laatste)
{
    public static Kandidaat Van(VondstSoort soort, Stukken stukken, int eerste, int laatste, double bewijs) =>
        new(soort, stukken[eerste].Begin, stukken[laatste].Einde, bewijs, eerste, laatste);

    /// <summary>Both together.</summary>
    public Kandidaat Met(Kandidaat ander) => this with
    {
        Begin = Math.Min(Begin, ander.Begin),
        Einde = Math.Max(Einde, ander.Einde),
        Eerste = Math.Min(Eerste, ander.Eerste),
        Laatste = Math.Max(Laatste, ander.Laatste),
    };

    /// <summary>
    /// What is left of it beside another that has the first or the last words: the number of a street whose name was taken for that of a
    /// person. Null when no number is left, or something on both sides.
    /// </summary>
    public Kandidaat? Zonder(Kandidaat ander, Stukken stukken)
    {
        var (begin, einde) = ander.Begin <= Begin ? (ander.Einde, Einde) : (Begin, ander.Begin);
        var rest = Enumerable.Range(0, stukken.Count)
            .Where(i => stukken[i].Begin >= begin && stukken[i].Einde <= einde && (stukken[i].IsWoord || stukken[i].IsGetal))
            .ToList();
        return Einde > ander.Einde && Begin < ander.Begin || !rest.Exists(i => stukken[i].IsGetal)
            ? null
            : Van(Soort, stukken, rest[0], rest[^1], Bewijs);
    }

    public bool Raakt(Kandidaat ander) => Begin < ander.Einde && ander.Begin < Einde;
}
