namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>
/// Acute danger: who, what and when, in any order and with words between, also misspelt. The bot does not weigh how bad it is: whoever
/// types this needs people at once, and a queue is the wrong place.
/// </summary>
internal static class Nood
{
    /// <summary>So near is what makes it something else.</summary>
    private const int Rondom = 4;

    /// <summary>Pieces, signs included.</summary>
    private const int LangsteRoep = 10;

    /// <summary>Texts that are nothing but a call for help.</summary>
    private static readonly Woordenset Roep = Gegevens.Verzameling("noodroep");

    /// <summary>By rule; and what sounds like danger without one, of which the kind is not known.</summary>
    public static IEnumerable<Vondst> Zoek(Lezing lezing)
    {
        var zinnen = Noodzin.Alle(lezing, Gevaarregels.Standaard);
        if (zinnen.Count == 0) return [];
        var volgensRegel = Zoek(lezing, Gevaarregels.Standaard, zinnen).ToList();
        if (volgensRegel.Count > 0) return volgensRegel;
        var (alleen, roep) = (IsAlleenwoord(zinnen, Gevaarregels.Standaard), IsRoep(lezing));
        if (!alleen && !roep && !Noodtaal.IsNood(zinnen)) return volgensRegel;
        var geheel = lezing.Wijs(VondstSoort.Nood, lezing.Stukken[0].Begin, lezing.Stukken[^1].Einde);
        if (roep) return [geheel with { Aard = Noodaard.Leven }];
        if (alleen) return [geheel with { Aard = Noodaard.Zelfdoding }];
        return [geheel with { Aard = Noodaard.Zelfdoding }, geheel with { Aard = Noodaard.Geweld }];
    }

    /// <summary>"gevaar", "help, er is brand": nothing else is said, so there is nothing that it could be a theme of.</summary>
    private static bool IsRoep(Lezing lezing)
    {
        if (lezing.Stukken.Count > LangsteRoep) return false;
        var woorden = Enumerable.Range(0, lezing.Stukken.Count).Select(i => lezing.Stukken[i]).Where(s => s.IsWoord || s.IsGetal);
        return Roep.Contains(string.Join(' ', woorden.Select(s => s.Vorm)));
    }

    /// <summary>"zelfmoord", "suïcide": who types only this asks for something.</summary>
    private static bool IsAlleenwoord(List<Noodzin> zinnen, Gevaarregels regels) =>
        zinnen is [{ Woorden.Length: 1 } zin] && zin.Plekken.Heeft(regels.Groep(Gevaarregels.Alleenwoord));

    public static IEnumerable<Vondst> Zoek(Lezing lezing, Gevaarregels regels) => Zoek(lezing, regels, Noodzin.Alle(lezing, regels));

    private static IEnumerable<Vondst> Zoek(Lezing lezing, Gevaarregels regels, List<Noodzin> zinnen)
    {
        var gevonden = false;
        foreach (var zin in zinnen)
        {
            if (Vind(regels, zin, overZinnen: false) is not var (van, tot, aard)) continue;
            gevonden = true;
            yield return lezing.Wijs(VondstSoort.Nood, van, tot) with { Aard = aard };
        }

        // Who, what and when may stand in sentences one after another.
        if (!gevonden && zinnen.Count > 1 && Vind(regels, Noodzin.Samen(zinnen), overZinnen: true) is var (eerste, laatste, wat))
        {
            yield return lezing.Wijs(VondstSoort.Nood, eerste, laatste) with { Aard = wat };
        }
    }

    private static (int Van, int Tot, Noodaard Aard)? Vind(Gevaarregels regels, Noodzin zin, bool overZinnen)
    {
        var plekken = zin.Plekken;
        if (plekken.Heeft(regels.Groep(Gevaarregels.Thema))) return null;
        if (plekken.Heeft(regels.Groep(Gevaarregels.Vroeger)) && !plekken.Heeft(regels.Groep(Gevaarregels.Nu))) return null;
        var zwak = plekken.Heeft(regels.Groep(Gevaarregels.Zwak));
        foreach (var nummer in regels.Mogelijk(plekken.Groepen))
        {
            var regel = regels.Regels[nummer];
            if ((regel.Sterk || !zwak) && (!overZinnen || regel.Wijd) && Past(regel, plekken) is var (van, tot))
            {
                return (zin.Tekst[van].Begin, zin.Tekst[tot].Einde, regel.Aard);
            }
        }

        return null;
    }

    /// <summary>Where the words of the rule stand.</summary>
    private static (int Van, int Tot)? Past(Gevaarregels.Regel regel, Noodplekken plekken)
    {
        if (!regel.Alle) return PastDeels(regel, plekken);
        foreach (var nodig in regel.Groepen)
        {
            if (!plekken.Heeft(nodig)) return null;
        }

        foreach (var (groep, eerste) in plekken.Alle)
        {
            if (groep != regel.Groepen[0]) continue;
            var (van, tot) = (eerste, eerste);
            for (var i = 1; i < regel.Groepen.Length; i++)
            {
                var naast = plekken.Dichtst(regel.Groepen[i], eerste);
                (van, tot) = (Math.Min(van, naast), Math.Max(tot, naast));
            }

            if (tot - van <= regel.Afstand && !IsBehalve(regel, plekken, van, tot)) return (van, tot);
        }

        return null;
    }

    /// <summary>Signs that say little by themselves and enough together.</summary>
    private static (int Van, int Tot)? PastDeels(Gevaarregels.Regel regel, Noodplekken plekken)
    {
        var gezien = 0;
        foreach (var groep in regel.Groepen) gezien += plekken.Heeft(groep) ? 1 : 0;
        if (gezien < regel.Minstens) return null;
        var eersten = regel.Groepen.Where(plekken.Heeft).Select(g => plekken.Eerste(g)).Distinct().ToList();
        if (eersten.Count < regel.Minstens) return null;
        var (van, tot) = (eersten.Min(), eersten.Max());
        return tot - van <= regel.Afstand && !IsBehalve(regel, plekken, van, tot) ? (van, tot) : null;
    }

    private static bool IsBehalve(Gevaarregels.Regel regel, Noodplekken plekken, int van, int tot)
    {
        foreach (var groep in regel.Behalve)
        {
            if (plekken.IsTussen(groep, van - Rondom, tot + Rondom)) return true;
        }

        return false;
    }
}
