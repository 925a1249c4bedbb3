using System.Collections.Immutable;
using System.Globalization;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>The groups of words and the rules of gevaar.txt.</summary>
internal sealed class Gevaarregels
{
    public const string Mens = "mens";
    public const string Slachtoffer = "slachtoffer";
    public const string Nu = "nu";
    public const string Vroeger = "vroeger";
    public const string Thema = "thema";
    public const string Zwak = "zwak";

    /// <summary>Said without any other word it is no theme.</summary>
    public const string Alleenwoord = "alleenwoord";

    /// <summary>Digits.</summary>
    public const string Getal = "getal";

    /// <summary>Shorter words have too many neighbours that mean something else.</summary>
    private const int KortsteFout = 5;
    private const int GewoneAfstand = 40;
    private const int Voorvoegsel = 4;
    private const int Achtervoegsel = 2;

    /// <summary>Those of this municipality: read at the first check, not when other lines are tried.</summary>
    public static Gevaarregels Standaard => Vast.Regels;

    private readonly Dictionary<string, int> _groepen = new(StringComparer.Ordinal);
    private readonly List<string> _namen = [];
    private readonly Noodreeksen _woorden;

    /// <summary>By the first four letters.</summary>
    private readonly Dictionary<long, List<Deel>> _begin = [];

    /// <summary>By the last two letters.</summary>
    private readonly Dictionary<long, List<Deel>> _einde = [];
    private readonly Dictionary<int, List<Lang>> _lang = [];

    /// <summary>How many words a group has; what the text itself shows, such as digits, is not counted.</summary>
    private readonly Dictionary<int, int> _omvang = [];
    private readonly Noodregels _perGroep;
    private readonly HashSet<string> _vulsel = new(StringComparer.Ordinal);
    private readonly Klanken _klanken = new();
    private readonly Dictionary<string, string> _schrijfwijzen = new(StringComparer.Ordinal);

    public Gevaarregels(IEnumerable<string> regels)
    {
        _woorden = new(_vulsel);
        foreach (var groep in new[] { Mens, Slachtoffer, Nu, Vroeger, Thema, Zwak, Getal, Alleenwoord }) Groep(groep);
        List<Regel> gelezen = [];
        foreach (var geschreven in regels)
        {
            // As a text is read: without accents.
            var regel = Letters.Vouw(geschreven);
            if (regel.Split(" | ") is [var aard, var voorwaarden])
            {
                gelezen.Add(Lees(Enum.Parse<Noodaard>(aard, ignoreCase: true), voorwaarden));
            }
            else if (regel.Split(" = ") is [var bedoeld, var wijzen])
            {
                foreach (var vorm in wijzen.Split(' ', StringSplitOptions.RemoveEmptyEntries)) _schrijfwijzen.Add(vorm, bedoeld);
            }
            else if (regel.Split(": ", 2) is ["vulsel", var klein])
            {
                _vulsel.UnionWith(klein.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
            else if (regel.Split(": ", 2) is [var groep, var woorden])
            {
                VoegToe(Groep(groep), woorden.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
            else throw new FormatException($"gevaar.txt: '{geschreven}' is no group, no rule and no way of writing.");
        }

        Regels = [.. gelezen];
        _perGroep = new(_groepen.Count, Regels.Length);
        for (var nummer = 0; nummer < Regels.Length; nummer++)
        {
            foreach (var groep in Nodig(Regels[nummer])) _perGroep.Zet(groep, nummer);
        }
    }

    /// <param name="Groepen">Of so many of these a word must be there: of <paramref name="Minstens"/>.</param>
    /// <param name="Afstand">Within so many words.</param>
    /// <param name="Behalve">Of none a word may be there, or within a few words of it.</param>
    /// <param name="Sterk">Says that somebody means it, whatever else the sentence is about.</param>
    public sealed record Regel(
        Noodaard Aard, ImmutableArray<int> Groepen, int Minstens, int Afstand, ImmutableArray<int> Behalve, bool Sterk)
    {
        /// <summary>Its words may stand in more than one sentence.</summary>
        private const int Zinsafstand = 12;

        public bool Alle => Minstens == Groepen.Length;

        public bool Wijd => Afstand >= Zinsafstand;
    }

    public ImmutableArray<Regel> Regels { get; }

    /// <summary>The numbers of the rules that may hold where there are these groups, in their order.</summary>
    public Noodplekken.Nummers Mogelijk(Noodplekken.Nummers groepen) => _perGroep.Van(groepen);

    /// <summary>Without these a rule is nothing: the group with the fewest words, or any where not all of them are needed.</summary>
    private ImmutableArray<int> Nodig(Regel regel) =>
        regel.Alle ? [regel.Groepen.MinBy(g => _omvang.GetValueOrDefault(g, int.MaxValue))] : regel.Groepen;

    public int Aantal => _groepen.Count;

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<string> Groepsnamen => _namen;

    public int Groep(string naam)
    {
        if (_groepen.TryGetValue(naam, out var groep)) return groep;
        _namen.Add(naam);
        return _groepen[naam] = _groepen.Count;
    }

    /// <summary>Each group a word, or a run of words, at this place belongs to.</summary>
    public void Vind(ReadOnlySpan<Noodwoord> woorden, int i, Noodplekken plekken)
    {
        var woord = woorden[i].Vorm;
        _woorden.Vind(woorden, i, plekken);
        if (woord.Length >= Voorvoegsel && _begin.TryGetValue(Begin(woord), out var begin))
        {
            foreach (var (voor, groep) in begin)
            {
                if (woord.StartsWith(voor, StringComparison.Ordinal)) plekken.Zet(groep, i);
            }
        }

        if (woord.Length < Achtervoegsel || !_einde.TryGetValue(Einde(woord), out var einden)) return;
        foreach (var (einde, groep) in einden)
        {
            if (woord.EndsWith(einde, StringComparison.Ordinal)) plekken.Zet(groep, i);
        }
    }

    private static long Begin(ReadOnlySpan<char> woord) =>
        ((long)woord[0] << 48) | ((long)woord[1] << 32) | ((long)woord[2] << 16) | woord[3];

    private static long Einde(string woord) => ((long)woord[^2] << 16) | woord[^1];

    /// <summary>"nie" is "niet", "zn" is "zijn".</summary>
    public string Schrijfwijze(string woord) => _schrijfwijzen.GetValueOrDefault(woord, woord);

    /// <summary>The word that was meant, when this one has a typing error and is no word by itself.</summary>
    public string? Bedoeld(string woord)
    {
        if (_klanken.Vind(woord) is { } klank) return klank;
        if (woord.Length < KortsteFout - 1) return null;
        var letters = Afstand.Letters(woord);
        for (var lengte = woord.Length - 1; lengte <= woord.Length + 1; lengte++)
        {
            if (lengte < KortsteFout || !_lang.TryGetValue(lengte, out var lijst)) continue;
            foreach (var (andere, bekend) in lijst)
            {
                if (Afstand.Kan(letters, andere) && Afstand.HoogstensEen(woord, bekend)) return bekend;
            }
        }

        return null;
    }

    /// <summary>Is one of the words.</summary>
    /// <param name="vanaf">For what was written apart, "zelf moord": the beginning that counts is longer than the first half.</param>
    public bool Kent(ReadOnlySpan<char> woord, int vanaf = 0) =>
        _woorden.Kent(woord)
            || woord.Length >= Voorvoegsel && _begin.TryGetValue(Begin(woord), out var begin) && Begint(begin, woord, vanaf);

    private static bool Begint(List<Deel> begin, ReadOnlySpan<char> woord, int vanaf)
    {
        foreach (var deel in begin)
        {
            if (deel.Letters.Length > vanaf && woord.StartsWith(deel.Letters, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private void VoegToe(int groep, string[] woorden)
    {
        _omvang[groep] = _omvang.GetValueOrDefault(groep) + woorden.Length;
        foreach (var geschreven in woorden)
        {
            // As a text is read: "e-learning" is one word.
            var woord = geschreven.Replace("-", "", StringComparison.Ordinal);
            if (woord[0] == '*')
            {
                if (woord.Length <= Achtervoegsel) throw new FormatException($"gevaar.txt: '{geschreven}' says too little.");
                if (!_einde.TryGetValue(Einde(woord), out var einden)) _einde[Einde(woord)] = einden = [];
                einden.Add(new(woord[1..], groep));
                continue;
            }

            var delen = woord.Split('_');
            if (delen.Length == 1 && woord.EndsWith('*'))
            {
                if (!_begin.TryGetValue(Begin(woord), out var begin)) _begin[Begin(woord)] = begin = [];
                begin.Add(new(woord[..^1], groep));
            }
            else
            {
                _woorden.VoegToe(delen, groep);
            }

            var lang = delen[0].TrimEnd('*');
            if (!delen[0].EndsWith('*')) _klanken.VoegToe(delen[0]);
            foreach (var deel in delen.Skip(1).Where(d => !d.EndsWith('*'))) _klanken.VoegToe(deel);
            if (lang.Length < KortsteFout) continue;
            if (!_lang.TryGetValue(lang.Length, out var even)) _lang[lang.Length] = even = [];
            even.Add(new(Afstand.Letters(lang), lang));
        }
    }

    private Regel Lees(Noodaard aard, string voorwaarden)
    {
        List<int> groepen = [];
        List<int> behalve = [];
        var (afstand, minstens, sterk) = (GewoneAfstand, 0, false);
        foreach (var deel in voorwaarden.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (deel[0] == '~') afstand = int.Parse(deel[1..], CultureInfo.InvariantCulture);
            else if (deel[0] == '#') minstens = int.Parse(deel[1..], CultureInfo.InvariantCulture);
            else if (deel == "!") sterk = true;
            else if (deel[0] == '-') behalve.Add(Bekend(deel[1..]));
            else groepen.Add(Bekend(deel));
        }

        return new(aard, [.. groepen], minstens == 0 ? groepen.Count : minstens, afstand, [.. behalve], sterk);
    }

    private int Bekend(string naam) =>
        _groepen.TryGetValue(naam, out var groep) ? groep : throw new FormatException($"gevaar.txt: the group '{naam}' has no words.");

    /// <summary>A beginning or an end.</summary>
    private sealed record Deel(string Letters, int Groep);

    private sealed record Lang(uint Letters, string Woord);

    private static class Vast
    {
        public static readonly Gevaarregels Regels = new(Gegevens.Regels("gevaar"));
    }
}
