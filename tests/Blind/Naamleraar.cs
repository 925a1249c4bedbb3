using TeamsHerstelBot.Domein.Privacy;

namespace TeamsHerstelBot.Blind;

/// <summary>
/// Learns where in a sentence a name stands. A name stands where "hij" or "de bewoner" can stand, so those places teach as well; where a
/// thing, an organisation or a verb stands is the other half. The name itself is no part of the lesson.
/// </summary>
internal sealed class Naamleraar
{
    private const int Rondes = 8;

    /// <summary>Of words with a small letter there are many more that are no name.</summary>
    private const double Kleinzwaarte = 4;

    /// <summary>What a place counts where a person is told of by a word.</summary>
    private const double Woordtelt = 0.3;
    private const int MeesteBijvoeglijk = 2;

    private const Kenmerk Geenplek = Kenmerk.Functie | Kenmerk.Titel | Kenmerk.Verwant | Kenmerk.Bezit | Kenmerk.Tussenvoegsel;

    private static readonly string[] Kop =
    [
        "# Where a name stands: parts of what is around it, for a word with a capital (K) and with a small letter (k), with weights",
        "# in hundredths. Learned, not written: dotnet run --project tests/Blind -- --leer-namen",
    ];

    private static readonly HashSet<string> Lidwoorden = new(StringComparer.Ordinal)
    {
        "een", "de", "die", "deze", "mijn", "m'n", "mn", "onze", "'n", "n", "zo'n", "jouw", "dezelfde", "zijn", "haar", "d'n",
    };

    private static readonly HashSet<string> Mensen = new(StringComparer.Ordinal)
    {
        "bewoner", "bewoonster", "man", "vrouw", "client", "cliente", "jongen", "meisje", "buurman", "buurvrouw", "zoon", "dochter",
        "zus", "broer", "tante", "oom", "neef", "nicht", "vriend", "vriendin", "ex", "partner", "deelnemer", "deelneemster", "klant",
        "huurder", "huurster", "dame", "heer", "patient", "student", "tiener", "puber", "statushouder", "vluchteling", "weduwe",
        "weduwnaar", "gast", "collega", "maatje", "jongere", "oudere", "persoon",
    };

    /// <summary>These without an article.</summary>
    private static readonly HashSet<string> Alleen = new(StringComparer.Ordinal)
    {
        "hij", "hem", "ie", "'m", "meneer", "mevrouw", "moeder", "vader", "oma", "opa", "iemand",
    };

    private readonly Regressie _kap;
    private readonly Regressie _klein;

    public Naamleraar(IEnumerable<Blindzin> zinnen)
    {
        var alle = zinnen.SelectMany(Lees).ToList();
        _kap = new(alle.Where(v => v.Kap != false).Select(v => v.Les), Rondes, zwaarte: 1);
        _klein = new(alle.Where(v => v.Kap != true).Select(v => v.Les), Rondes, Kleinzwaarte);
    }

    public IEnumerable<string> Regels() =>
        Kop.Concat(_kap.Regels(Naamtaal.Grondslag, Naamtaal.Kap)).Concat(_klein.Regels(Naamtaal.Grondslag, Naamtaal.Klein));

    /// <summary>Places that teach for words with a capital, with a small letter, or for both.</summary>
    private static IEnumerable<(bool? Kap, Voorbeeld Les)> Lees(Blindzin zin)
    {
        var lezing = Lezing.Van(zin.Tekst);
        var stukken = lezing.Stukken;
        var bezet = new bool[stukken.Count];
        foreach (var naam in Naam.Zoek(lezing).Where(k => k.Bewijs >= 1))
        {
            var plek = Enumerable.Range(0, stukken.Count)
                .Where(i => stukken[i].Begin >= naam.Begin && stukken[i].Einde <= naam.Einde)
                .ToList();
            plek.ForEach(i => bezet[i] = true);
            if (zin.Oordeel is Blindzin.Pass or Blindzin.Label || plek.Count == 0 || naam.Bewijs == Naamtaal.Bewijs) continue;
            var eerste = stukken[plek[0]];
            if (!eerste.Is(Geenplek) && !eerste.IsLetter) yield return (null, Les(stukken, plek[0], plek[^1], true, 1));
        }

        // Of what has somebody in it that the check does not see, nothing can be said to be no name.
        if (zin.Oordeel == Blindzin.Stop && !Privacycheck.Lees(zin.Tekst).Any(v => v.IsHerkenbaar)) yield break;
        for (var i = 0; i < stukken.Count; i++)
        {
            if (bezet[i] || !stukken[i].IsWoord) continue;
            if (Mens(stukken, bezet, i) is { } begin) yield return (null, Les(stukken, begin, i, true, Woordtelt));
            else if (!stukken[i].Is(Geenplek) && stukken[i].Vorm.Length > 2 && Ding(stukken, i) is { } ding) yield return ding;
        }
    }

    private static (bool? Kap, Voorbeeld Les)? Ding(Stukken stukken, int i)
    {
        if (!stukken[i].Kap || stukken[i].OpentZin) return (false, Les(stukken, i, i, false, 1));
        if (stukken[i].Hoofdletters || stukken.Op(i - 1) is { Kap: true, OpentZin: false, IsWoord: true }) return null;
        var laatste = i;
        while (stukken.Op(laatste + 1) is { Kap: true, IsWoord: true }) laatste++;
        return (true, Les(stukken, i, laatste, false, 1));
    }

    /// <summary>Where the words for a person begin that end here.</summary>
    private static int? Mens(Stukken stukken, bool[] bezet, int i)
    {
        if (i + 1 < stukken.Count && (bezet[i + 1] || stukken[i + 1].Kap)) return null;
        if (Alleen.Contains(stukken[i].Vorm) && stukken.Woord(i + 1) is not "zelf") return i;
        if (!Mensen.Contains(stukken[i].Vorm)) return null;
        var begin = i;
        while (begin > i - MeesteBijvoeglijk
            && stukken.Op(begin - 1) is { IsWoord: true } bij
            && bij.Vorm.EndsWith('e')
            && bij.Is(Kenmerk.Gewoon)
            && !bij.Is(Kenmerk.Functie))
        {
            begin--;
        }

        return stukken.Op(begin - 1) is { IsWoord: true } lid && Lidwoorden.Contains(lid.Vorm) ? begin - 1 : null;
    }

    private static Voorbeeld Les(Stukken stukken, int eerste, int laatste, bool naam, double telt)
    {
        List<string> delen = [];
        Naamplek.Delen("", stukken, eerste, laatste, deel => delen.Add(deel.ToString()));
        return new(delen, Naamplek.Deler(delen.Count), naam, telt);
    }
}
