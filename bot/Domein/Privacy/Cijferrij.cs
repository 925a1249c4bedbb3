using System.Buffers;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Digits in groups with one separator, or a space and a dash, between two groups: "06 - 12 34 56 78".</summary>
/// <param name="Groepen">Where each group of digits begins and ends.</param>
internal sealed record Cijferrij(string Tekst, IReadOnlyList<(int Begin, int Einde)> Groepen)
{
    private const int MeesteTussen = 3;
    private static readonly SearchValues<char> Scheidingen = SearchValues.Create(" .-/()");

    public int Begin => Plus ? Tekst.LastIndexOf('+', Groepen[0].Begin) : Groepen[0].Begin;

    public int Einde => Groepen[^1].Einde;

    public string Cijfers => string.Concat(Groepen.Select(g => Tekst[g.Begin..g.Einde]));

    public int Aantal => Groepen.Sum(g => g.Einde - g.Begin);

    public int LangsteGroep => Groepen.Max(g => g.Einde - g.Begin);

    public bool Plus => Groepen[0].Begin is > 0 and var b && (Tekst[b - 1] == '+' || (b > 1 && Tekst[(b - 2)..b] == "+ "));

    /// <summary>"2024-2025": years, not one number.</summary>
    public bool IsJaren => Groepen.All(g => g.Einde - g.Begin == 4 && Tekst[g.Begin] is '1' or '2' && Tekst[g.Begin + 1] is '9' or '0');

    public static IEnumerable<Cijferrij> Alle(string tekst)
    {
        List<(int Begin, int Einde)> groepen = [];
        for (var i = 0; i < tekst.Length; i++)
        {
            if (!char.IsAsciiDigit(tekst[i])) continue;
            var begin = i;
            while (i < tekst.Length && char.IsAsciiDigit(tekst[i])) i++;
            if (groepen.Count > 0 && !IsTussen(tekst.AsSpan(groepen[^1].Einde, begin - groepen[^1].Einde)))
            {
                yield return new(tekst, groepen);
                groepen = [];
            }

            groepen.Add((begin, i));
        }

        if (groepen.Count > 0) yield return new(tekst, groepen);
    }

    public bool BegintMet(string cijfers) => Cijfers.StartsWith(cijfers, StringComparison.Ordinal);

    /// <summary>The groups from the front that are together so many digits, or null.</summary>
    public Cijferrij? Eerste(int aantal) => Delen().FirstOrDefault(d => d.Groepen[0] == Groepen[0] && d.Aantal == aantal);

    /// <summary>Every run of neighbouring groups of at most ten digits.</summary>
    public IEnumerable<Cijferrij> Delen()
    {
        for (var eerste = 0; eerste < Groepen.Count; eerste++)
        {
            var aantal = 0;
            for (var laatste = eerste; laatste < Groepen.Count && aantal <= 10; laatste++)
            {
                aantal += Groepen[laatste].Einde - Groepen[laatste].Begin;
                if (aantal <= 10) yield return new(Tekst, [.. Groepen.Skip(eerste).Take(laatste - eerste + 1)]);
            }
        }
    }

    public Vondst Als(VondstSoort soort) => new(soort, Begin, Einde - Begin);

    private static bool IsTussen(ReadOnlySpan<char> tussen) =>
        tussen.Length is > 0 and <= MeesteTussen && tussen.IndexOfAnyExcept(Scheidingen) < 0 && tussen.Count(' ') + (tussen.Contains('.') ? 1 : 0) <= 2;
}
