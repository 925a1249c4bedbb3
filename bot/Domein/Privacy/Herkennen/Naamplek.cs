namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>What stands around a place in a sentence, in small parts: from these is learned where a name stands and where a thing.</summary>
internal static class Naamplek
{
    private const int VerNa = 12;
    private const int VerVoor = 10;
    private const int Ver = 7;
    private const string Begin = "^";
    private const string Slot = "$";

    /// <summary>A place with more around it has more of everything.</summary>
    public static double Deler(int aantal) => Math.Sqrt(aantal + 1);

    /// <summary>The parts of one place, from the first piece to the last.</summary>
    public static List<string> Delen(IReadOnlyList<Stuk> stukken, int eerste, int laatste)
    {
        var (een, twee) = (Ervoor(stukken, eerste, 1), Ervoor(stukken, eerste, 2));
        var (na, daarna) = (Vorm(stukken.Op(laatste + 1)), Vorm(stukken.Op(laatste + 2)));
        List<string> delen =
        [
            $"<{een}", $"<<{twee}_{een}", $">{na}", $">>{na}_{daarna}", $"<>{een}_{na}", $"2<{twee}", $"2>{daarna}",
        ];
        if (een != Begin) Kenmerken(delen, '<', stukken[eerste - 1]);
        if (stukken.Op(laatste + 1) is { } volgt) Kenmerken(delen, '>', volgt);
        if (stukken.Op(laatste + 2) is { } verder) Kenmerken(delen, ']', verder);
        if (Zinsbouw.IsPersoonsvorm(stukken.Op(laatste + 1))) delen.Add(">pv");
        if (een != Begin && Zinsbouw.IsPersoonsvorm(stukken[eerste - 1])) delen.Add("<pv");
        Omgeving(delen, stukken, eerste, laatste);
        return delen;
    }

    /// <summary>The words of the same sentence: who is told of in it, and what.</summary>
    private static void Omgeving(List<string> delen, IReadOnlyList<Stuk> stukken, int eerste, int laatste)
    {
        for (var j = laatste + 1; j <= laatste + VerNa && stukken.Op(j) is { } stuk && !IsZinseinde(stuk); j++)
        {
            if (!stuk.IsWoord) continue;
            if (stuk.Is(Kenmerk.Derde)) delen.Add($"+{stuk.Vorm}");
            if (j <= laatste + Ver && !stuk.Is(Kenmerk.Functie)) delen.Add($"~{stuk.Vorm}");
        }

        for (var j = eerste - 1; j >= 0 && j >= eerste - VerVoor && !IsZinseinde(stukken[j]); j--)
        {
            if (!stukken[j].IsWoord) continue;
            if (stukken[j].Is(Kenmerk.Derde)) delen.Add($"-{stukken[j].Vorm}");
            if (j >= eerste - Ver && !stukken[j].Is(Kenmerk.Functie)) delen.Add($"~{stukken[j].Vorm}");
        }
    }

    private static void Kenmerken(List<string> delen, char kant, Stuk stuk)
    {
        for (var rest = (ulong)stuk.Kenmerk; rest != 0; rest &= rest - 1)
            delen.Add($"{kant}@{System.Numerics.BitOperations.TrailingZeroCount(rest)}");
        if (stuk is { IsWoord: true, Vorm.Length: > 3 }) delen.Add($"{kant}~{stuk.Vorm.AsSpan(stuk.Vorm.Length - 2)}");
    }

    private static string Ervoor(IReadOnlyList<Stuk> stukken, int eerste, int afstand) =>
        stukken[eerste].OpentZin || afstand == 2 && stukken.Op(eerste - 1) is { OpentZin: true } ? Begin : Vorm(stukken.Op(eerste - afstand));

    private static string Vorm(Stuk? stuk) => stuk is null || IsZinseinde(stuk) ? Slot : stuk.IsGetal ? "0" : stuk.Vorm;

    private static bool IsZinseinde(Stuk stuk) => stuk.Soort == Stuksoort.Teken && stuk.Vorm[0] is '.' or '?' or '!';
}
