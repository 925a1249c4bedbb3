namespace TeamsHerstelBot.Domein.Privacy;

internal static partial class Adres
{
    /// <summary>"woont op De Werf 3", "aanbellen bij Zilvermeeuw 22", "adres: anjelier 7".</summary>
    private static Kandidaat? NaWonen(Stukken stukken, int i)
    {
        if (!IsHuisnummer(stukken, i) || Telt(stukken, i) || IsJaartal(stukken[i].Vorm)) return null;
        var j = i - 1;
        if (stukken.Woord(j) is "nummer" or "nr" or "huisnummer") j--;
        if (stukken.IsTeken(j, ',')) j--;
        var (einde, kap) = (j, false);
        while (j >= 0
            && j > einde - 4
            && stukken[j].IsWoord
            && (stukken[j].Kap || j == einde || stukken[j].Is(Kenmerk.Tussenvoegsel))
            && !(j < einde && stukken[j].Is(Kenmerk.Woont))
            && !(stukken.Woord(j) is "op" or "aan" or "in" or "bij" or "is" && !stukken[j].Kap))
        {
            kap |= stukken[j].Kap && !stukken[j].OpentZin;
            j--;
        }

        if (j == einde || j < 0) return null;
        var woord = stukken[einde];
        if (woord.Vorm.Length < 3
            || Ruimtes.Contains(woord)
            || (
                woord.Is(Kenmerk.Functie | Kenmerk.Eenheid | Kenmerk.Woont | Kenmerk.Maand | Kenmerk.Andernummer | Kenmerk.Kantoor)
                    && !(woord.Kap && !woord.OpentZin && !woord.Is(Kenmerk.Maand))))
        {
            return null;
        }

        var plek = stukken.Woord(j) is "op" or "aan" or "in" or "bij" or "naar" or "is" or "wordt" or "te"
            || stukken.IsTeken(j, ':')
            || stukken.IsTeken(j, ',') && stukken.IsTeken(i + 1, ',') && stukken.Op(i + 2)?.Is(Kenmerk.Plaats) == true
            || stukken[j].Is(Kenmerk.Woont);
        if (!plek) return null;
        var wonen = stukken.VindVoor(j + 1, 6, Kenmerk.Woont);
        if (wonen < 0 || (stukken[wonen].Vorm is "kamer" or "gevonden" or "bel" or "staat" && !kap)) return null;

        // Without a capital only where nothing else can be meant.
        if (!kap
            && (
                stukken.Woord(j) is "naar" or "is" && stukken.Woord(j - 1) is not ("adres" or "woonadres" or "huisadres")
                    || woord.Is(Kenmerk.Verwant | Kenmerk.Plaats | Kenmerk.Orgwoord)
                    || woord.Is(Kenmerk.Veel)
                    && stukken.Woord(j) is not ("op" or "aan")))
        {
            return null;
        }

        if (kap && woord.Is(Kenmerk.Plaats) && stukken.Woord(j) is "in" or "naar") return null;
        return Maak(stukken, j + 1, MetToevoeging(stukken, i), kap ? 0.5 : 0.4);
    }
}
