using System.Collections.Frozen;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>
/// Acute danger: who, what and when, in any order and with words between, also misspelt. The bot does not weigh how bad it is: whoever
/// types this needs people at once, and a queue is the wrong place.
/// </summary>
internal static class Nood
{
    private static readonly FrozenSet<string> Personen = FrozenSet.ToFrozenSet(
        [
            "ik", "hij", "zij", "ze", "iemand", "wij", "we", "hem", "haar", "hun", "ie", "jongeren", "mensen", "bewoners", "iedereen",
            "deze", "die", "persoon", "jongere", "mij", "me", "m'n", "mijn",
        ]);

    private static readonly FrozenSet<string> Lijdend = FrozenSet.ToFrozenSet(
        [
            "hem", "me", "mij", "ons", "hen", "iedereen", "elkaar", "anderen", "hulpverlener", "hulpverleners", "collega",
            "verpleegkundige", "je",
        ]);

    public static IEnumerable<Vondst> Zoek(Lezing lezing)
    {
        var (begin, woorden) = (0, Noodwoord.Alle(lezing));
        for (var i = 0; i <= woorden.Count; i++)
        {
            if (i < woorden.Count && !woorden[i].IsEinde) continue;
            if (i > begin && Zin(woorden, begin, i) is var (van, tot, aard))
            {
                yield return lezing.Wijs(VondstSoort.Nood, van, tot) with { Aard = aard };
            }

            begin = i + 1;
        }
    }

    private static (int Van, int Tot, Noodaard Aard)? Zin(IReadOnlyList<Noodwoord> alle, int begin, int einde)
    {
        var regels = Gevaarregels.Standaard;
        var plekken = new List<int>?[regels.Aantal];
        string[] woorden = [.. alle.Skip(begin).Take(einde - begin).Select(w => w.Vorm)];
        for (var i = 0; i < woorden.Length; i++)
        {
            var plek = i;
            regels.Vind(woorden, i, Zet);
            if (IsMens(alle[begin + i])) Zet(regels.Groep(Gevaarregels.Mens));
            if (IsSlachtoffer(alle, begin + i, einde)) Zet(regels.Groep(Gevaarregels.Slachtoffer));
            void Zet(int groep) => (plekken[groep] ??= []).Add(plek);
        }

        var nu = plekken[regels.Groep(Gevaarregels.Nu)] is not null;
        if (!nu && (plekken[regels.Groep(Gevaarregels.Thema)] is not null || plekken[regels.Groep(Gevaarregels.Vroeger)] is not null))
        {
            return null;
        }

        foreach (var regel in regels.Regels)
        {
            if (Past(regel, plekken) is var (van, tot)) return (alle[begin + van].Begin, alle[begin + tot].Einde, regel.Aard);
        }

        return null;
    }

    /// <summary>Where the words of the rule stand, the nearest to each place of the first group.</summary>
    private static (int Van, int Tot)? Past(Gevaarregels.Regel regel, List<int>?[] plekken)
    {
        if (regel.Groepen.Any(g => plekken[g] is null) || regel.Behalve.Any(g => plekken[g] is not null)) return null;
        foreach (var eerste in plekken[regel.Groepen[0]]!)
        {
            var (van, tot) = (eerste, eerste);
            foreach (var groep in regel.Groepen.Skip(1))
            {
                var naast = plekken[groep]!.Where(p => p != eerste).DefaultIfEmpty(int.MaxValue / 2).MinBy(p => Math.Abs(p - eerste));
                (van, tot) = (Math.Min(van, naast), Math.Max(tot, naast));
            }

            if (tot - van <= regel.Afstand) return (van, tot);
        }

        return null;
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
