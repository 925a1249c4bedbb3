namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>
/// How much the words of a text together sound like danger, for what no rule has the words of. Each word, beginning of a long word, pair of
/// words and group of gevaar.txt has a weight in gevaartaal.txt, learned from sentences: see tests/Blind.
/// </summary>
internal static class Noodtaal
{
    public const string Lijst = "gevaartaal";

    /// <summary>What a text without words weighs.</summary>
    public const string Grondslag = "=";

    /// <summary>
    /// So much and it is danger. Of the innocent sentences of a set that the weights had not learned, fewer than one in a hundred is so
    /// heavy.
    /// </summary>
    public const double Grens = 0.2;

    /// <summary>
    /// In few words each weighs much: the limit is higher for each word that a text has fewer than this. Hardly any danger in
    /// the opened sets was told in so few.
    /// </summary>
    private const int Kort = 14;
    private const double PerWoord = 0.3;

    /// <summary>Weights are kept in hundredths.</summary>
    public const double Eenheid = 100;
    private const int Woordbegin = 5;

    /// <summary>Fewer may be the name of anything: "De Brug". Danger in so few words has a rule.</summary>
    private const int MinsteWoorden = 6;
    private const int LangsteDeel = 100;

    private static readonly Gewichten Geleerd = new(Lijst, Gegevens.Tekst(Lijst));

    /// <summary>By the number of the group.</summary>
    private static readonly int[] Groepsgewicht =
        Array.ConvertAll(Gevaarregels.Standaard.Groepsnamen.ToArray(), groep => Geleerd.Van(Groepsdeel(groep)));

    public static bool IsNood(List<Noodzin> zinnen) =>
        Aantal(zinnen) >= MinsteWoorden && Gewicht(zinnen) >= Grens + Toeslag(zinnen);

    /// <summary>What a short text must weigh more than another.</summary>
    public static double Toeslag(List<Noodzin> zinnen) => PerWoord * Math.Max(0, Kort - Aantal(zinnen));

    private static int Aantal(List<Noodzin> zinnen)
    {
        var aantal = 0;
        foreach (var zin in zinnen)
        {
            string? vorige = null;
            foreach (ref readonly var woord in zin.Woorden)
            {
                if (woord.Vorm != vorige) aantal++;
                vorige = woord.Vorm;
            }
        }

        return aantal;
    }

    private static double Gewicht(List<Noodzin> zinnen)
    {
        var (som, aantal) = (0, 0);
        Woorddelen(zinnen, deel =>
        {
            aantal++;
            som += Geleerd.Van(deel);
        });
        var gezien = new bool[Groepsgewicht.Length];
        foreach (var zin in zinnen)
        {
            foreach (var groep in zin.Plekken.Groepen)
            {
                if (gezien[groep]) continue;
                gezien[groep] = true;
                aantal++;
                som += Groepsgewicht[groep];
            }
        }

        return (Geleerd.Van(Grondslag) + (som / Deler(aantal))) / Eenheid;
    }

    /// <summary>A long text has more of everything.</summary>
    public static double Deler(int aantal) => Math.Sqrt(aantal + 1);

    /// <summary>All that is weighed of a text.</summary>
    public static IReadOnlyList<string> Delen(List<Noodzin> zinnen, Gevaarregels regels)
    {
        List<string> delen = [];
        Woorddelen(zinnen, deel => delen.Add(deel.ToString()));
        return
        [
            .. delen, .. regels.Groepsnamen.Where((_, groep) => zinnen.Any(z => z.Plekken.Heeft(groep))).Select(Groepsdeel),
        ];
    }

    private static string Groepsdeel(string groep) => $"@{groep}";

    /// <summary>
    /// Words, the beginnings of long ones, and each with the one before it in its sentence. Who says "heel heel heel" says it once.
    /// </summary>
    private static void Woorddelen(List<Noodzin> zinnen, Action<ReadOnlySpan<char>> bij)
    {
        Span<char> deel = stackalloc char[LangsteDeel];
        foreach (var zin in zinnen)
        {
            var vorige = "";
            foreach (ref readonly var woord in zin.Woorden)
            {
                var vorm = woord.IsGetal ? "0" : woord.Vorm;
                if (vorm.Length == 0 || vorm == vorige) continue;
                bij(vorm);
                if (vorm.Length > Woordbegin) bij(Samen(deel, vorm.AsSpan(0, Woordbegin), "*"));
                if (vorige.Length > 0) bij(Samen(deel, vorige, "_", vorm));
                vorige = vorm;
            }
        }
    }

    /// <summary>Together in one; nothing where that is longer than anything learned.</summary>
    private static ReadOnlySpan<char> Samen(Span<char> deel, ReadOnlySpan<char> een, string tussen, string twee = "")
    {
        var lengte = een.Length + tussen.Length + twee.Length;
        if (lengte > deel.Length) return default;
        een.CopyTo(deel);
        tussen.CopyTo(deel[een.Length..]);
        twee.CopyTo(deel[(een.Length + tussen.Length)..]);
        return deel[..lengte];
    }
}
