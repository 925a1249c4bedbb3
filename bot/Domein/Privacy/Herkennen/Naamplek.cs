using System.Globalization;
using System.Numerics;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>What stands around a place in a sentence, in small parts, from which is learned where a name stands.</summary>
internal static class Naamplek
{
    private const int VerNa = 12;
    private const int VerVoor = 10;
    private const int Ver = 7;
    private const int LangsteDeel = 100;
    private const int Woordeinde = 2;
    private const string Begin = "^";
    private const string Slot = "$";

    /// <summary>A place with more around it has more of everything.</summary>
    public static double Deler(int aantal) => Math.Sqrt(aantal + 1);

    /// <summary>The parts of one place, from the first piece to the last, each behind these letters.</summary>
    public static void Delen(string voor, Stukken stukken, int eerste, int laatste, Action<ReadOnlySpan<char>> bij)
    {
        Span<char> plek = stackalloc char[LangsteDeel];
        var deel = new Deel(plek, voor, bij);
        var (een, twee) = (Ervoor(stukken, eerste, 1), Ervoor(stukken, eerste, 2));
        var (na, daarna) = (Vorm(stukken.Op(laatste + 1)), Vorm(stukken.Op(laatste + 2)));
        deel.Bij("<", een);
        deel.Bij("<<", twee, "_", een);
        deel.Bij(">", na);
        deel.Bij(">>", na, "_", daarna);
        deel.Bij("<>", een, "_", na);
        deel.Bij("2<", twee);
        deel.Bij("2>", daarna);
        if (een != Begin) Kenmerken(deel, "<", stukken[eerste - 1]);
        if (stukken.Op(laatste + 1) is { } volgt) Kenmerken(deel, ">", volgt);
        if (stukken.Op(laatste + 2) is { } verder) Kenmerken(deel, "]", verder);
        if (Zinsbouw.IsPersoonsvorm(stukken.Op(laatste + 1))) deel.Bij(">pv");
        if (een != Begin && Zinsbouw.IsPersoonsvorm(stukken[eerste - 1])) deel.Bij("<pv");
        Omgeving(deel, stukken, eerste, laatste);
    }

    /// <summary>The words of the same sentence: who is told of in it, and what.</summary>
    private static void Omgeving(Deel deel, Stukken stukken, int eerste, int laatste)
    {
        for (var j = laatste + 1; j <= laatste + VerNa && stukken.Op(j) is { } stuk && !IsZinseinde(stuk); j++)
            Woord(deel, "+", stuk, j <= laatste + Ver);
        for (var j = eerste - 1; j >= 0 && j >= eerste - VerVoor && !IsZinseinde(stukken[j]); j--)
            Woord(deel, "-", stukken[j], j >= eerste - Ver);
    }

    private static void Woord(Deel deel, string kant, Stuk stuk, bool dichtbij)
    {
        if (!stuk.IsWoord) return;
        if (stuk.Is(Kenmerk.Derde)) deel.Bij(kant, stuk.Vorm);
        if (dichtbij && !stuk.Is(Kenmerk.Functie)) deel.Bij("~", stuk.Vorm);
    }

    private static void Kenmerken(Deel deel, string kant, Stuk stuk)
    {
        Span<char> cijfers = stackalloc char[Woordeinde];
        for (var rest = (ulong)stuk.Kenmerk; rest != 0; rest &= rest - 1)
        {
            if (BitOperations.TrailingZeroCount(rest).TryFormat(cijfers, out var lengte, provider: CultureInfo.InvariantCulture))
            {
                deel.Bij(kant, "@", cijfers[..lengte]);
            }
        }

        if (stuk is { IsWoord: true, Vorm.Length: > 3 }) deel.Bij(kant, "~", stuk.Vorm.AsSpan(stuk.Vorm.Length - Woordeinde));
    }

    private static string Ervoor(Stukken stukken, int eerste, int afstand) =>
        stukken[eerste].OpentZin || afstand == 2 && stukken.Op(eerste - 1) is { OpentZin: true }
            ? Begin
            : Vorm(stukken.Op(eerste - afstand));

    private static string Vorm(Stuk? stuk) => stuk is null || IsZinseinde(stuk) ? Slot : stuk.IsGetal ? "0" : stuk.Vorm;

    private static bool IsZinseinde(Stuk stuk) => stuk.Soort == Stuksoort.Teken && stuk.Vorm[0] is '.' or '?' or '!';

    /// <summary>Puts a part together where it needs no string of its own; a longer one than anything learned is left empty.</summary>
    private readonly ref struct Deel(Span<char> plek, string voor, Action<ReadOnlySpan<char>> bij)
    {
        private readonly Span<char> _plek = plek;

        public void Bij(
            ReadOnlySpan<char> een, ReadOnlySpan<char> twee = default, ReadOnlySpan<char> drie = default, ReadOnlySpan<char> vier = default)
        {
            var lengte = voor.Length + een.Length + twee.Length + drie.Length + vier.Length;
            if (lengte > _plek.Length)
            {
                bij(default);
                return;
            }

            var rest = _plek;
            Zet(voor, ref rest);
            Zet(een, ref rest);
            Zet(twee, ref rest);
            Zet(drie, ref rest);
            Zet(vier, ref rest);
            bij(_plek[..lengte]);
        }

        private static void Zet(ReadOnlySpan<char> deel, ref Span<char> rest)
        {
            deel.CopyTo(rest);
            rest = rest[deel.Length..];
        }
    }
}
