namespace TeamsHerstelBot.Domein.Privacy;

internal enum Stuksoort
{
    Woord,
    Getal,
    Teken,
}

/// <summary>A word, a run of digits, or one other character.</summary>
/// <param name="Begin">In the text as it is read, as is <paramref name="Einde"/>.</param>
/// <param name="Vorm">A word in lower case without accents, the digits, or the character.</param>
/// <param name="Los">A space stands before it.</param>
/// <param name="Kap">Begins with a capital that says something.</param>
/// <param name="Gesproken">Was a word, and stands for a sign or for digits.</param>
internal sealed record Stuk(Stuksoort Soort, int Begin, int Einde, string Vorm, bool Los, bool Kap, Kenmerk Kenmerk, bool Gesproken = false)
{
    public int Lengte => Einde - Begin;

    public bool IsWoord => Soort == Stuksoort.Woord;

    public bool IsGetal => Soort == Stuksoort.Getal;

    public bool IsLetter => Soort == Stuksoort.Woord && Vorm.Length == 1;

    /// <summary>The <see cref="Woordhash"/> of its form, by which it is looked up.</summary>
    public required ulong Som { get; init; }

    /// <summary>A dash is in it: "Jan-Willem".</summary>
    public bool HeeftStreep { get; init; }

    /// <summary>More than one letter, all capitals: GGZ.</summary>
    public bool Hoofdletters { get; init; }

    private bool? _isOnbekend;
    private bool? _isSpelfout;
    private bool? _isPersoonsvorm;

    /// <summary>In no list, and not made of words that are: asked more than once of one word, and found out once.</summary>
    public bool IsOnbekend => _isOnbekend ??= Naamwoord.Ontbreekt(this);

    /// <summary>A word of every day with a typing error.</summary>
    public bool IsSpelfout => _isSpelfout ??= Spelfout.Is(Vorm);

    /// <summary>A verb as it stands behind one person: "durft", "stotterde", "is".</summary>
    public bool IsPersoonsvorm => _isPersoonsvorm ??= Zinsbouw.IsVorm(this);

    /// <summary>"derde", "3e": in a row, not a number of something.</summary>
    public bool IsRang { get; init; }

    /// <summary>A sentence begins here, so that a capital says nothing.</summary>
    public bool OpentZin { get; init; }

    public bool Is(Kenmerk kenmerk) => (Kenmerk & kenmerk) != Kenmerk.Geen;

    public bool IsTeken(char teken) => Soort == Stuksoort.Teken && Vorm[0] == teken;
}
