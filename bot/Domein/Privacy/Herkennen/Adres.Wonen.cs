namespace TeamsHerstelBot.Domein.Privacy;

internal static partial class Adres
{
    /// <summary>"woont op De Werf 3", "aanbellen bij Zilvermeeuw 22", "adres: anjelier 7".</summary>
    private static Kandidaat? NaWonen(IReadOnlyList<Stuk> stukken, int i)
    {
        if (!IsHuisnummer(stukken, i) || Telt(stukken, i) || IsJaartal(stukken[i].Vorm)) return null;
        var j = i - 1;
        if (stukken.IsWoord(j, "nummer", "nr", "huisnummer")) j--;
        if (stukken.IsTeken(j, ',')) j--;
        var (einde, kap) = (j, false);
        while (j >= 0
            && j > einde - 4
            && stukken[j].IsWoord
            && (stukken[j].Kap || j == einde || stukken[j].Is(Kenmerk.Tussenvoegsel))
            && !(j < einde && stukken[j].Is(Kenmerk.Woont))
            && !(stukken.IsWoord(j, "op", "aan", "in", "bij", "is") && !stukken[j].Kap))
        {
            kap |= stukken[j].Kap && !stukken[j].OpentZin;
            j--;
        }

        if (j == einde || j < 0) return null;
        var woord = stukken[einde];
        if (woord.Vorm.Length < 3
            || Ruimtes.Contains(woord.Vorm)
            || (
                woord.Is(Kenmerk.Functie | Kenmerk.Eenheid | Kenmerk.Woont | Kenmerk.Maand | Kenmerk.Andernummer | Kenmerk.Kantoor)
                    && !(woord.Kap && !woord.OpentZin && !woord.Is(Kenmerk.Maand))))
        {
            return null;
        }

        var plek = stukken.IsWoord(j, "op", "aan", "in", "bij", "naar", "is", "wordt", "te")
            || stukken.IsTeken(j, ':')
            || stukken.IsTeken(j, ',') && stukken.IsTeken(i + 1, ',') && stukken.Op(i + 2)?.Is(Kenmerk.Plaats) == true
            || stukken[j].Is(Kenmerk.Woont);
        if (!plek) return null;
        var wonen = stukken.VindVoor(j + 1, 6, Kenmerk.Woont);
        if (wonen < 0 || (stukken[wonen].Vorm is "kamer" or "gevonden" or "bel" or "staat" && !kap)) return null;

        // Without a capital only where nothing else can be meant.
        if (!kap
            && (
                stukken.IsWoord(j, "naar", "is") && !stukken.IsWoord(j - 1, "adres", "woonadres", "huisadres")
                    || woord.Is(Kenmerk.Verwant | Kenmerk.Plaats | Kenmerk.Orgwoord)
                    || woord.Is(Kenmerk.Veel)
                    && !stukken.IsWoord(j, "op", "aan")))
        {
            return null;
        }

        if (kap && woord.Is(Kenmerk.Plaats) && stukken.IsWoord(j, "in", "naar")) return null;
        return Maak(stukken, j + 1, MetToevoeging(stukken, i), kap ? 0.5 : 0.4);
    }
}
