using System.Globalization;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>The groups of words and the rules of gevaar.txt.</summary>
internal sealed partial class Gevaarregels
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
    private readonly Woordtabel<Noodkennis> _woorden = new();

    /// <summary>By the first four letters.</summary>
    private readonly Woordtabel<List<Deel>> _begin = new();

    /// <summary>By the last two letters.</summary>
    private readonly Woordtabel<List<Deel>> _einde = new();
    private readonly Bijna _bijna;

    /// <summary>How many words a group has; what the text itself shows, such as digits, is not counted.</summary>
    private readonly List<int> _omvang = [];
    private readonly Noodregels _perGroep;
    private readonly Klanken _klanken = new();

    public Gevaarregels(IEnumerable<string> regels)
    {
        foreach (var groep in new[] { Mens, Slachtoffer, Nu, Vroeger, Thema, Zwak, Getal, Alleenwoord }) Groep(groep);
        List<Regel> gelezen = [];
        List<string> lang = [];
        foreach (var geschreven in regels)
        {
            // As a text is read: without accents.
            var regel = Letters.Vouw(geschreven);
            if (regel.Split(" | ") is [var aard, var voorwaarden])
            {
                gelezen.Add(Lees(Noodnummer.Aardnaam(aard), voorwaarden));
            }
            else if (regel.Split(" = ") is [var bedoeld, var wijzen])
            {
                foreach (var vorm in wijzen.Split(' ', StringSplitOptions.RemoveEmptyEntries)) Ken(vorm).Schrijf(vorm, bedoeld);
            }
            else if (regel.Split(": ", 2) is ["vulsel", var klein])
            {
                foreach (var woord in klein.Split(' ', StringSplitOptions.RemoveEmptyEntries)) Ken(woord).IsVulsel = true;
            }
            else if (regel.Split(": ", 2) is [var groep, var woorden])
            {
                VoegToe(Groep(groep), woorden.Split(' ', StringSplitOptions.RemoveEmptyEntries), lang);
            }
            else throw new FormatException($"gevaar.txt: '{geschreven}' is no group, no rule and no way of writing.");
        }

        _bijna = new(lang);
        Regels = [.. gelezen];
        _perGroep = new(_groepen.Count, Regels.Count);
        for (var nummer = 0; nummer < Regels.Count; nummer++)
        {
            foreach (var groep in Nodig(Regels[nummer])) _perGroep.Zet(groep, nummer);
        }
    }

    /// <param name="Groepen">Of so many of these a word must be there: of <paramref name="Minstens"/>.</param>
    /// <param name="Afstand">Within so many words.</param>
    /// <param name="Behalve">Of none a word may be there, or within a few words of it.</param>
    /// <param name="Sterk">Says that somebody means it, whatever else the sentence is about.</param>
    public sealed record Regel(
        Noodaard Aard, int[] Groepen, int Minstens, int Afstand, int[] Behalve, bool Sterk)
    {
        /// <summary>Its words may stand in more than one sentence.</summary>
        private const int Zinsafstand = 12;

        public bool Alle => Minstens == Groepen.Length;

        public bool Wijd => Afstand >= Zinsafstand;
    }

    public IReadOnlyList<Regel> Regels { get; }

    /// <summary>The numbers of the rules that may hold where there are these groups, in their order.</summary>
    public Noodplekken.Nummers Mogelijk(Noodplekken.Nummers groepen) => _perGroep.Van(groepen);

    /// <summary>Without these a rule is nothing: the group with the fewest words, or any where not all of them are needed.</summary>
    private int[] Nodig(Regel regel)
    {
        if (!regel.Alle) return regel.Groepen;
        var kleinste = regel.Groepen[0];
        foreach (var groep in regel.Groepen)
        {
            if (Omvang(groep) < Omvang(kleinste)) kleinste = groep;
        }

        return [kleinste];
    }

    private int Omvang(int groep) => _omvang[groep] is var omvang and > 0 ? omvang : int.MaxValue;

    public int Aantal => _groepen.Count;

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<string> Groepsnamen => _namen;

    public int Groep(string naam)
    {
        if (_groepen.TryGetValue(naam, out var groep)) return groep;
        _namen.Add(naam);
        _omvang.Add(0);
        return _groepen[naam] = _groepen.Count;
    }

    private Noodkennis Ken(string woord)
    {
        var som = Woordhash.Van(woord);
        if (_woorden.Vind(som) is { } bekend) return bekend;
        Noodkennis nieuw = new();
        _woorden.Zet(som, nieuw);
        return nieuw;
    }

    private void VoegToe(int groep, string[] woorden, List<string> alleLang)
    {
        _omvang[groep] += woorden.Length;
        foreach (var geschreven in woorden)
        {
            // As a text is read: "e-learning" is one word.
            var woord = geschreven.Replace("-", "", StringComparison.Ordinal);
            if (woord[0] == '*')
            {
                if (woord.Length <= Achtervoegsel) throw new FormatException($"gevaar.txt: '{geschreven}' says too little.");
                VoegToe(_einde, Einde(woord), new(woord[1..], groep));
                continue;
            }

            var delen = woord.Split('_');
            if (delen.Length == 1 && woord.EndsWith('*')) VoegToe(_begin, Begin(woord), new(woord[..^1], groep));
            else Ken(delen[0]).VoegToe(delen, groep);
            var lang = delen[0].TrimEnd('*');
            if (!delen[0].EndsWith('*')) _klanken.VoegToe(delen[0]);
            for (var i = 1; i < delen.Length; i++)
            {
                if (!delen[i].EndsWith('*')) _klanken.VoegToe(delen[i]);
            }

            if (lang.Length >= KortsteFout) alleLang.Add(lang);
        }
    }

    private static void VoegToe(Woordtabel<List<Deel>> delen, ulong som, Deel deel)
    {
        if (delen.Vind(som) is { } lijst) lijst.Add(deel);
        else delen.Zet(som, [deel]);
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

    private static class Vast
    {
        public static readonly Gevaarregels Regels = new(Gegevens.Regels("gevaar"));
    }
}
