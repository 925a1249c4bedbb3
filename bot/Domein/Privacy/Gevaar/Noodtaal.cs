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
    private static readonly int[] Groepsgewicht = Weeg(Gevaarregels.Standaard.Groepsnamen);

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
        var delen = default(Gewogen);
        Woorddelen(zinnen, ref delen);
        var (som, aantal) = (delen.Som, delen.Aantal);
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
        var delen = new Geschreven([]);
        Woorddelen(zinnen, ref delen);
        return
        [
            .. delen.Alle, .. regels.Groepsnamen.Where((_, groep) => zinnen.Any(z => z.Plekken.Heeft(groep))).Select(Groepsdeel),
        ];
    }

    private static int[] Weeg(IReadOnlyList<string> groepen)
    {
        var gewichten = new int[groepen.Count];
        for (var i = 0; i < gewichten.Length; i++) gewichten[i] = Geleerd.Van(Groepsdeel(groepen[i]));
        return gewichten;
    }

    private static string Groepsdeel(string groep) => $"@{groep}";

    /// <summary>
    /// Words, the beginnings of long ones, and each with the one before it in its sentence. Who says "heel heel heel" says it once.
    /// </summary>
    private static void Woorddelen<T>(List<Noodzin> zinnen, ref T delen)
        where T : struct, IDelen
    {
        foreach (var zin in zinnen)
        {
            var (vorige, eerder) = ("", 0UL);
            foreach (ref readonly var woord in zin.Woorden)
            {
                var (vorm, som) = woord.IsGetal ? ("0", '0') : (woord.Vorm, woord.Som);
                if (vorm.Length == 0 || vorm == vorige) continue;
                delen.Bij(vorm, som, "", "", 0);
                if (vorm.Length > Woordbegin)
                {
                    var begin = vorm.AsSpan(0, Woordbegin);
                    delen.Bij(begin, Woordhash.Van(begin), "*", "", 0);
                }

                if (vorige.Length > 0) delen.Bij(vorige, eerder, "_", vorm, som);
                (vorige, eerder) = (vorm, som);
            }
        }
    }

    private interface IDelen
    {
        /// <summary>One part: a word or the beginning of one, a sign, and perhaps another word.</summary>
        void Bij(ReadOnlySpan<char> een, ulong som, string teken, string twee, ulong andere);
    }

    private struct Gewogen : IDelen
    {
        public int Som { get; private set; }

        public int Aantal { get; private set; }

        public void Bij(ReadOnlySpan<char> een, ulong som, string teken, string twee, ulong andere)
        {
            Aantal++;
            Som += Geleerd.Van(Woordhash.Met(Woordhash.Met(som, teken), andere, twee.Length));
        }
    }

    private readonly struct Geschreven(List<string> alle) : IDelen
    {
        public List<string> Alle => alle;

        /// <summary>Nothing where it is longer than anything that can be learned.</summary>
        public void Bij(ReadOnlySpan<char> een, ulong som, string teken, string twee, ulong andere) =>
            alle.Add(een.Length + teken.Length + twee.Length > LangsteDeel ? "" : $"{een}{teken}{twee}");
    }
}
