namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>A number that an organisation gave to one person: behind "cliëntnummer", "dossier nr.", "polis", also misspelt.</summary>
internal static partial class Persoonsnummer
{
    private const int Ver = 8;
    private const int VerErna = 5;
    private const int VerKenmerk = 6;
    private const int VerZaak = 14;

    /// <summary>A reference behind a word without number has letters and so many digits.</summary>
    private const int MinsteCode = 5;

    private static readonly Woordenset Stammen = Gegevens.Verzameling("nummerstam");

    /// <summary>Those that are long enough to be seen with a typing error.</summary>
    private static readonly string[] Langstammen = [.. Gegevens.Lijst("nummerstam").Where(s => s.Length > 4)];

    private static readonly Bijna Bijnastammen = new(Langstammen);

    /// <summary>The longer of these also end a word: "zorgpolisnummer".</summary>
    private static readonly Eindes Samengesteld = new(Langstammen);

    /// <summary>Too short or too common to stand before a number without the word number.</summary>
    private static readonly string[] Zelfstandig = Gegevens.Lijst("nummerzonder");

    private static readonly string[] Nummer = Gegevens.Lijst("nummerwoord");

    public static IEnumerable<Kandidaat> Zoek(Stukken stukken, IReadOnlyList<Datum> datums)
    {
        if (!HeeftCode(stukken)) yield break;
        for (var i = 0; i < stukken.Count; i++)
        {
            if (Onder(stukken, i) is { } onder)
            {
                yield return Kandidaat.Van(VondstSoort.Nummer, stukken, i + 1, onder, 1.3);
                continue;
            }

            if (!stukken[i].IsWoord || Label(stukken, i) is not { } label) continue;
            if ((Erna(stukken, label, datums) ?? Ervoor(stukken, i, label, datums)) is not { } getal) continue;
            yield return Kandidaat.Van(VondstSoort.Nummer, stukken, getal.Eerste, getal.Laatste, 1.6);
        }
    }

    /// <summary>Where the label ends, and whether it says number.</summary>
    private static (int Laatste, bool Nummer)? Label(Stukken stukken, int i)
    {
        var vorm = stukken[i].Vorm;
        if (IsSamen(vorm)) return (i, true);
        if (IsMap(vorm)) return (i, false);
        if (IsStam(vorm))
        {
            var j = i + 1;
            if (stukken.IsTeken(j, '-') || stukken.IsTeken(j, '.')) j++;
            if (stukken.Op(j) is { IsWoord: true } woord && IsNummer(woord.Vorm)) return (j, true);
            return Zelfstandig.Contains(vorm) ? (i, false) : null;
        }

        // "de beschikking voor deze bewoner (kenmerk WMO-558213)": a reference is of a letter, unless somebody's.
        if ((vorm.EndsWith("kenmerk", StringComparison.Ordinal) || vorm is "kenm" or "ref" or "referentie" or "referte")
            && (stukken.Bij(i, NaCijfers(stukken, i), VerKenmerk, 5, Kenmerk.Verwant | Kenmerk.Titel)
                || IsVanZaak(stukken, i)
                || stukken.HeeftWoord(i - VerKenmerk, i + 2, static woord => woord is "haar" or "zijn" or "zn" or "hem" or "d'r")))
        {
            return (i, true);
        }

        // "cjib weer, kenmerk 2418 7730 9915 6": so many digits in groups are of one case.
        if ((vorm is "kenm" or "betalingskenmerk" || vorm.EndsWith("kenmerk", StringComparison.Ordinal)) && IsLangInGroepen(stukken, i))
            return (i, true);

        // "zijn nummer is 48213", "het nummer van mevrouw".
        var bezit = i > 0 && stukken[i - 1].Is(Kenmerk.Bezit) && stukken[i - 1].Vorm is not ("ons" or "onze" or "jullie" or "uw");

        // "meneer met nr 10482", "zij staat onder nummer 88102", "zijn bajesnummer".
        var nummer = IsNummer(vorm);
        if (nummer && vorm.Length > 1 && IsNaMap(stukken, i)) return (i, true);
        if (nummer
            && (stukken.Woord(i - 1) is "met" or "onder" && stukken.Op(i - 2)?.Is(Kenmerk.Titel | Kenmerk.Verwant) == true
                || stukken.Woord(i - 1) is "onder" && stukken.Voor(i - 1, 5, Kenmerk.Titel | Kenmerk.Derde))
            || vorm.Length > 8
                && vorm.EndsWith("nummer", StringComparison.Ordinal)
                && stukken.Woord(i - 1) is "zijn" or "haar" or "zn" or "z'n" or "d'r"
                && !stukken[i].Is(Kenmerk.Andernummer | Kenmerk.Belwoord))
        {
            return (i, true);
        }

        return nummer
            && vorm.Length > 2
            && (bezit || (stukken.Woord(i + 1) is "van" && stukken.Op(i + 2) is { } wie && wie.Is(Kenmerk.Titel | Kenmerk.Bezit)))
            ? (i, true)
            : null;
    }

    /// <summary>"kenmerk GKB-558120 afgewezen en nou laat hij": a reference that begins with letters, where somebody is told of.</summary>
    private static bool IsVanZaak(Stukken stukken, int i) =>
        stukken.Op(i + 1) is { IsWoord: true, Kap: true, Vorm.Length: <= 4 }
            && stukken.HeeftWoord(i - VerZaak, i + VerZaak - 1, static woord => woord is "hij" or "zij" or "ze" or "ie" or "haar" or "hem");

    private static bool IsSamen(string vorm)
    {
        if (vorm.Length < 3
            || !(
                vorm.Contains('n', StringComparison.Ordinal)
                    || vorm.EndsWith("code", StringComparison.Ordinal)
                    || vorm.EndsWith("-id", StringComparison.Ordinal)))
        {
            return false;
        }

        var kaal = vorm.Replace("-", "", StringComparison.Ordinal);
        foreach (var nummer in Nummer)
        {
            if (kaal.EndsWith(nummer, StringComparison.Ordinal)
                && (IsStam(kaal[..^nummer.Length]) || Samengesteld.Is(kaal.AsSpan(0, kaal.Length - nummer.Length), langer: 2)))
            {
                return true;
            }
        }

        return vorm.EndsWith("-id", StringComparison.Ordinal) && IsStam(vorm[..^3]);
    }

    private static bool IsNummer(string vorm) =>
        Nummer.Contains(vorm)
            || vorm is "nummer's" or "id"
            || (vorm.Length is >= 5 and <= 7 && vorm[0] == 'n' && Afstand.HoogstensEen(vorm, "nummer"));

    /// <summary>One of the stems, or a longer one with one letter wrong, of which the first or the second is right.</summary>
    private static bool IsStam(string vorm)
    {
        if (Stammen.Contains(vorm)) return true;
        if (vorm.Length < 4 || !Bijnastammen.Kan(vorm) || Lexicon.Standaard.Is(vorm, Kenmerk.Veel | Kenmerk.Functie)) return false;
        foreach (var stam in Langstammen)
        {
            if ((stam[0] == vorm[0] || stam.Length >= 6 && vorm[1] == stam[1]) && Afstand.HoogstensEen(stam, vorm)) return true;
        }

        return false;
    }

    private static (int Eerste, int Laatste)? Erna(
        Stukken stukken, (int Laatste, bool Nummer) label, IReadOnlyList<Datum> datums)
    {
        for (var i = label.Laatste + 1; i < stukken.Count && i <= label.Laatste + Ver; i++)
        {
            if (stukken[i].IsTeken('?') || stukken[i].IsTeken('!')) return null;
            if (stukken[i].Is(Kenmerk.Andernummer)) return null;

            // Far from a word without number only what can be nothing but a reference: "W-19.40.226".
            if (!label.Nummer && i > label.Laatste + 3)
            {
                if (stukken[i] is { IsWoord: true, Kap: true, Vorm.Length: <= 4 }
                    && stukken.Op(i + 1) is { Los: false }
                    && Code(stukken, i, datums, MinsteCode, false) is { } ver)
                {
                    return (i, ver);
                }

                continue;
            }

            if (Code(stukken, i, datums, label.Nummer ? 3 : 4, label.Nummer) is { } laatste) return (i, laatste);
        }

        return null;
    }

    private static (int Eerste, int Laatste)? Ervoor(
        Stukken stukken, int i, (int Laatste, bool Nummer) label, IReadOnlyList<Datum> datums)
    {
        if (!label.Nummer) return null;
        for (var j = i - 1; j >= 0 && j >= i - VerErna; j--)
        {
            if (stukken[j].Is(Kenmerk.Andernummer)) return null;
            if (stukken[j].IsGetal
                && (j == 0 || stukken[j].Los || !stukken[j - 1].IsGetal)
                && Code(stukken, j, datums, 4, false) is { } laatste
                && laatste < i)
            {
                return (j, laatste);
            }
        }

        return null;
    }

    /// <summary>Letters and digits in one piece, or groups of digits, with enough digits; no date, year or amount.</summary>
    private static int? Code(Stukken stukken, int i, IReadOnlyList<Datum> datums, int minst, bool nummer)
    {
        if (stukken[i].Soort == Stuksoort.Teken
            || (
                stukken[i].IsWoord
                    && (stukken[i].Vorm.Length > 5 || stukken[i].Is(Kenmerk.Functie | Kenmerk.Veel))
                    && !(
                        stukken.Op(i + 1) is { IsGetal: true } getal
                            && (!getal.Los || nummer && stukken[i] is { IsLetter: true, Kap: true }))))
        {
            return null;
        }

        if (datums.Any(d => d.Eerste <= i && i <= d.Laatste && d.BreektRij)) return null;
        var (j, cijfers) = (i, stukken[i].IsGetal ? stukken[i].Vorm.Length : 0);
        while (Gaat(stukken, j))
        {
            j++;
            if (stukken[j].IsGetal) cijfers += stukken[j].Vorm.Length;
        }

        while (j > i && stukken[j].Soort == Stuksoort.Teken) j--;
        if (!nummer && IsDag(stukken, i, j)) return null;
        if (cijfers < minst || (!nummer && i == j && stukken[i].Vorm.Length == 4 && stukken[i].Vorm[..2] is "19" or "20")) return null;
        return stukken.IsTeken(i - 1, '€') || stukken.Op(j + 1)?.Is(Kenmerk.Eenheid) == true ? null : j;
    }

    /// <summary>What follows is of the same code.</summary>
    private static bool Gaat(Stukken stukken, int j) =>
        stukken.Op(j + 1) is { } volgend
            && (Vast(stukken, j + 1) || volgend.IsGetal && (stukken[j].IsGetal || stukken[j].IsWoord && stukken[j].Kap));

    /// <summary>"de casus voor 03-11", "intake 12/04": a day of a month.</summary>
    private static bool IsDag(Stukken stukken, int i, int j) =>
        j == i + 2
            && stukken[i + 1].Vorm[0] is '-' or '/' or '.'
            && stukken[i] is { IsGetal: true, Vorm.Length: 2 } dag
            && stukken[j] is { IsGetal: true, Vorm.Length: 2 } maand
            && string.CompareOrdinal(dag.Vorm, "31") <= 0
            && string.CompareOrdinal(maand.Vorm, "12") <= 0;

    private static bool Vast(Stukken stukken, int i) =>
        stukken.SluitAan(i) && (stukken[i].Soort != Stuksoort.Teken || stukken[i].Vorm[0] is '-' or '/' or '.' or '_' or '#');
}
