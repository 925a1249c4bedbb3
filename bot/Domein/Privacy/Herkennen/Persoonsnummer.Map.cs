namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>What is kept of one person, and its number further on.</summary>
internal static partial class Persoonsnummer
{
    private const int MinsteCijfers = 3;
    private const int MinsteOnder = 5;
    private const int VerOnder = 10;
    private const int VerMap = 7;
    private const int LangsteRij = 16;

    /// <summary>Somewhere stand three digits together: without them no word needs to be looked at.</summary>
    private static bool HeeftCode(Stukken stukken)
    {
        for (var i = 0; i < stukken.Count; i++)
        {
            if (!stukken[i].IsGetal) continue;
            var (j, cijfers) = (i, stukken[i].Vorm.Length);
            while (cijfers < MinsteCijfers && Gaat(stukken, j))
            {
                j++;
                if (stukken[j].IsGetal) cijfers += stukken[j].Vorm.Length;
            }

            if (cijfers >= MinsteCijfers) return true;
        }

        return false;
    }

    /// <summary>"haar zaak staat bij de rechtbank onder 12 34 68": what somebody has, and its number.</summary>
    private static int? Onder(Stukken stukken, int i)
    {
        if (stukken.Woord(i) is not "onder" || stukken.Op(i + 1) is not { IsGetal: true }) return null;
        var (j, cijfers) = (i + 1, stukken[i + 1].Vorm.Length);
        while (Gaat(stukken, j))
        {
            j++;
            if (stukken[j].IsGetal) cijfers += stukken[j].Vorm.Length;
        }

        if (cijfers < MinsteOnder || stukken.Op(j + 1)?.Is(Kenmerk.Eenheid | Kenmerk.Andernummer) == true) return null;
        var (ding, mens) = (false, false);
        for (var k = i - 1; k >= 0 && k >= i - VerOnder && !stukken[k].IsTeken('.') && !stukken[k].IsTeken('?'); k--)
        {
            if (stukken[k].Is(Kenmerk.Andernummer)) return null;
            ding |= stukken[k].IsWoord && Stammen.Contains(stukken[k]) && !stukken[k].Is(Kenmerk.Verwant);
            mens |= stukken[k].Is(Kenmerk.Verwant | Kenmerk.Titel) || stukken.Woord(k) is "zijn" or "haar" or "hem" or "zn" or "z'n"
                or "d'r";
        }

        return ding && mens ? j : null;
    }

    /// <summary>"wmo-dossier", "jeugdhulpdossier": what is kept of one person.</summary>
    private static bool IsMap(string vorm) => vorm.Length > 8 && vorm.EndsWith("dossier", StringComparison.Ordinal);

    /// <summary>The last of the digits behind a word, however many groups.</summary>
    private static int NaCijfers(Stukken stukken, int i)
    {
        var j = i;
        while (j < i + LangsteRij && stukken.Op(j + 1) is { } stuk && (stuk.IsGetal || stuk.Soort == Stuksoort.Teken || stuk.IsLetter)) j++;
        return j;
    }

    /// <summary>"inburgeringsdossier bij DUO, nummer begint met 7": of what was named before it in the sentence.</summary>
    private static bool IsNaMap(Stukken stukken, int i)
    {
        for (var j = i - 1; j >= 0 && j >= i - VerMap; j--)
        {
            if (stukken[j].IsTeken('.') || stukken[j].IsTeken('?') || stukken[j].IsTeken('!')) return false;
            if (stukken[j].IsWoord && (IsMap(stukken[j].Vorm) || Zelfstandig.Contains(stukken[j].Vorm)))
            {
                return stukken[j - 1 < 0 ? 0 : j - 1].Is(Kenmerk.Bezit) || stukken.Bij(j, j, 4, 3, Kenmerk.Verwant | Kenmerk.Titel);
            }
        }

        return false;
    }

    private const int LangKenmerk = 9;

    /// <summary>Groups of digits with spaces between, nine digits or more.</summary>
    private static bool IsLangInGroepen(Stukken stukken, int i)
    {
        var j = stukken.IsTeken(i + 1, '.') || stukken.IsTeken(i + 1, ':') ? i + 2 : i + 1;
        var (groepen, cijfers) = (0, 0);
        for (; stukken.Op(j) is { IsGetal: true } groep; j++) (groepen, cijfers) = (groepen + 1, cijfers + groep.Vorm.Length);
        return groepen > 1 && cijfers >= LangKenmerk;
    }
}
