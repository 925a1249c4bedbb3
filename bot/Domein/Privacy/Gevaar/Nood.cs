using System.Collections.Frozen;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>
/// Acute danger: who, what and when, in any order and with words between, also misspelt. The bot does not weigh how bad it is: whoever
/// types this needs people at once, and a queue is the wrong place.
/// </summary>
internal static class Nood
{
    private static readonly FrozenSet<string> Personen = Gegevens.Verzameling("noodpersoon");

    private static readonly FrozenSet<string> Lijdend = Gegevens.Verzameling("noodlijdend");

    /// <summary>So near is what makes it something else.</summary>
    private const int Rondom = 4;

    public static IEnumerable<Vondst> Zoek(Lezing lezing) => Zoek(lezing, Gevaarregels.Standaard);

    public static IEnumerable<Vondst> Zoek(Lezing lezing, Gevaarregels regels)
    {
        var (begin, woorden, gevonden) = (0, Noodwoord.Alle(lezing, regels), false);
        for (var i = 0; i <= woorden.Count; i++)
        {
            if (i < woorden.Count && !woorden[i].IsEinde) continue;
            if (i > begin && Zin(regels, woorden, begin, i, overZinnen: false) is var (van, tot, aard))
            {
                gevonden = true;
                yield return lezing.Wijs(VondstSoort.Nood, van, tot) with { Aard = aard };
            }

            begin = i + 1;
        }

        // Who, what and when may stand in sentences one after another.
        if (!gevonden
            && woorden.Exists(w => w.IsEinde)
            && Zin(regels, woorden, 0, woorden.Count, overZinnen: true) is var (eerste, laatste, wat))
        {
            yield return lezing.Wijs(VondstSoort.Nood, eerste, laatste) with { Aard = wat };
        }
    }

    private static (int Van, int Tot, Noodaard Aard)? Zin(
        Gevaarregels regels, IReadOnlyList<Noodwoord> alle, int begin, int einde, bool overZinnen)
    {
        var plekken = new List<int>?[regels.Aantal];
        string[] woorden = [.. alle.Skip(begin).Take(einde - begin).Select(w => w.Vorm)];
        var (getal, mens, slachtoffer) =
            (regels.Groep(Gevaarregels.Getal), regels.Groep(Gevaarregels.Mens), regels.Groep(Gevaarregels.Slachtoffer));
        var plek = 0;
        Action<int> zet = groep => (plekken[groep] ??= []).Add(plek);
        for (; plek < woorden.Length; plek++)
        {
            regels.Vind(woorden, plek, zet);
            if (alle[begin + plek].IsGetal) zet(getal);
            if (IsMens(alle[begin + plek])) zet(mens);
            if (IsSlachtoffer(alle, begin + plek, einde)) zet(slachtoffer);
        }

        if (plekken[regels.Groep(Gevaarregels.Thema)] is not null) return null;
        if (plekken[regels.Groep(Gevaarregels.Vroeger)] is not null && plekken[regels.Groep(Gevaarregels.Nu)] is null) return null;
        var zwak = plekken[regels.Groep(Gevaarregels.Zwak)] is not null;
        foreach (var regel in regels.Regels)
        {
            if ((regel.Sterk || !zwak) && (!overZinnen || regel.Wijd) && Past(regel, plekken) is var (van, tot))
            {
                return (alle[begin + van].Begin, alle[begin + tot].Einde, regel.Aard);
            }
        }

        return null;
    }

    /// <summary>Where the words of the rule stand.</summary>
    private static (int Van, int Tot)? Past(Gevaarregels.Regel regel, List<int>?[] plekken)
    {
        if (!regel.Alle) return PastDeels(regel, plekken);
        foreach (var groep in regel.Groepen)
        {
            if (plekken[groep] is null) return null;
        }

        foreach (var eerste in plekken[regel.Groepen[0]]!)
        {
            var (van, tot) = (eerste, eerste);
            for (var i = 1; i < regel.Groepen.Length; i++)
            {
                var naast = Dichtst(plekken[regel.Groepen[i]]!, eerste);
                (van, tot) = (Math.Min(van, naast), Math.Max(tot, naast));
            }

            if (tot - van <= regel.Afstand && !IsBehalve(regel, plekken, van, tot)) return (van, tot);
        }

        return null;
    }

    /// <summary>Signs that say little by themselves and enough together.</summary>
    private static (int Van, int Tot)? PastDeels(Gevaarregels.Regel regel, List<int>?[] plekken)
    {
        var gezien = 0;
        foreach (var groep in regel.Groepen) gezien += plekken[groep] is null ? 0 : 1;
        if (gezien < regel.Minstens) return null;
        var eersten = regel.Groepen.Select(g => plekken[g]).OfType<List<int>>().Select(p => p[0]).Distinct().ToList();
        if (eersten.Count < regel.Minstens) return null;
        var (van, tot) = (eersten.Min(), eersten.Max());
        return tot - van <= regel.Afstand && !IsBehalve(regel, plekken, van, tot) ? (van, tot) : null;
    }

    /// <summary>The nearest place that is not taken by the first group itself.</summary>
    private static int Dichtst(List<int> plekken, int eerste)
    {
        var naast = int.MaxValue / 2;
        foreach (var plek in plekken)
        {
            if (plek != eerste && Math.Abs(plek - eerste) < Math.Abs(naast - eerste)) naast = plek;
        }

        return naast;
    }

    private static bool IsBehalve(Gevaarregels.Regel regel, List<int>?[] plekken, int van, int tot)
    {
        foreach (var groep in regel.Behalve)
        {
            if (plekken[groep]?.Exists(p => p >= van - Rondom && p <= tot + Rondom) == true) return true;
        }

        return false;
    }

    private static bool IsMens(Noodwoord woord) =>
        Personen.Contains(woord.Vorm)
            || woord.Is(Kenmerk.Verwant | Kenmerk.Titel)
            || (woord.Kap && woord.Is(Kenmerk.Voornaam) && !woord.Is(Kenmerk.Gewoon));

    /// <summary>Whom it is done to; "haar agenda" is no person.</summary>
    private static bool IsSlachtoffer(IReadOnlyList<Noodwoord> alle, int i, int einde)
    {
        var woord = alle[i];
        if (Lijdend.Contains(woord.Vorm)
            || woord.Is(Kenmerk.Verwant)
            || (woord.Kap && woord.Is(Kenmerk.Voornaam) && !woord.Is(Kenmerk.Gewoon)))
        {
            return true;
        }

        return woord.Vorm is "haar" or "hun"
            && (
                i + 1 >= einde
                    || alle[i + 1].Is(Kenmerk.Functie | Kenmerk.Verwant | Kenmerk.Mensdoet)
                    || Noodwoord.IsDaad(alle[i + 1].Vorm));
    }
}
