namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>A phone number: Dutch mobile and fixed, international, or shorter behind a word of calling.</summary>
internal static class Telefoon
{
    private const double Zeker = 2.6;
    private const int Nederlands = 10;
    private const int VerInstelling = 6;

    /// <summary>Whom everybody may call: "de Mantelzorglijn".</summary>
    private static readonly Eindes Lijnen = new(["lijn", "telefoon", "meldpunt", "loket", "kantoor", "balie", "punt"]);

    public static IEnumerable<Kandidaat> Zoek(Stukken stukken, IReadOnlyList<Getalrij> rijen)
    {
        foreach (var rij in rijen.Where(r => !r.IsBedrag))
        {
            foreach (var deel in rij.Delen(7, 15))
            {
                if (Bewijs(stukken, deel, rij) is > 0 and var bewijs)
                {
                    yield return Kandidaat.Van(VondstSoort.Telefoon, stukken, Begin(stukken, deel), deel.Laatste, bewijs);
                }
            }
        }
    }

    private static double Bewijs(Stukken stukken, Getalrij deel, Getalrij rij)
    {
        var cijfers = deel.Cijfers;
        if (deel.Eerste > 0
            && !stukken[deel.Eerste].Los
            && stukken[deel.Eerste - 1].IsWoord
            && !stukken[deel.Eerste].Gesproken
            && !stukken[deel.Eerste - 1].Is(Kenmerk.Belwoord))
        {
            return 0;
        }

        if (MetErvoor(stukken, deel, cijfers)) return Zeker;
        if (cijfers.Length == Nederlands - 2 && NaErvoor(stukken, deel.Eerste - 1)) return Zeker;
        if (Begin(stukken, deel) < deel.Eerste) return cijfers.Length >= 9 ? Zeker : 0;
        if (cijfers.Length == Nederlands && cijfers[0] == '0') return IsVanInstelling(stukken, deel) ? 0 : Binnenland(cijfers);
        if (cijfers.StartsWith("00", StringComparison.Ordinal) && cijfers.Length >= 11 && cijfers[2] != '0') return Zeker;
        if (cijfers.StartsWith("316", StringComparison.Ordinal) && cijfers.Length == 11) return Zeker;

        // "zijn 06 is 24680135".
        if (cijfers.Length == Nederlands - 2
            && Stukken.HeeftPlek(
                deel.Eerste - 3, deel.Eerste - 1,
                i => stukken.Op(i) is { Vorm: "06" }
                    && (i == deel.Eerste - 1 || stukken.Woord(i + 1) is "is" or "nummer" || stukken.IsTeken(i + 1, ':'))))
        {
            return Zeker;
        }

        // "zes een drie acht acht twee nul vier vijf is haar 06".
        if (cijfers.Length == Nederlands - 1
            && cijfers[0] == '6'
            && stukken.Heeft(deel.Laatste + 1, deel.Laatste + 4, static stuk => stuk.Vorm is "06" or "06-nummer"))
        {
            return Zeker;
        }

        // Of a number that is not whole the calling word must tell: "bel haar op 12345678".
        var heel = deel.Eerste == rij.Eerste && deel.Laatste == rij.Laatste;
        var jaren = deel.Groepen.All(g => stukken[g].Vorm.Length == 4 && stukken[g].Vorm[0] is '1' or '2');
        var publiek = cijfers.StartsWith("0800", StringComparison.Ordinal)
            || cijfers.StartsWith("090", StringComparison.Ordinal)
            || cijfers.StartsWith("14", StringComparison.Ordinal)
            || cijfers.StartsWith("116", StringComparison.Ordinal);
        return heel && !publiek && !jaren && cijfers.Length <= 11 && (cijfers[0] is '0' or '6' || cijfers.Length <= 9) ? 0.2 : 0;
    }

    /// <summary>
    /// "het nummer van de Luisterlijn, 088-0767000": an 088 number is an organisation's, and here its name stands before it; so is any
    /// number of a line. Who works there has one too: "zijn werknummer".
    /// </summary>
    private static bool IsVanInstelling(Stukken stukken, Getalrij deel) =>
        (deel.Cijfers.StartsWith("088", StringComparison.Ordinal)
                && stukken.Voor(deel.Eerste, VerInstelling, Kenmerk.Organisatie | Kenmerk.Orgwoord)
            || stukken.HeeftWoord(deel.Eerste - VerInstelling, deel.Eerste - 1, static woord => Lijnen.Is(woord, langer: 3)))
            && !stukken.Voor(deel.Eerste, VerInstelling, Kenmerk.Bezit | Kenmerk.Titel | Kenmerk.Verwant);

    private static double Binnenland(string cijfers) => cijfers[1] switch
    {
        '6' => cijfers[2] == '7' ? 0 : Zeker,
        '8' => cijfers[2] is '5' or '7' ? 0.6 : 0.1,
        '9' or '0' => 0,
        _ => 1.3,
    };

    /// <summary>"zes vier drie ... met nul ervoor": what comes first is said last.</summary>
    private static bool MetErvoor(Stukken stukken, Getalrij deel, string cijfers)
    {
        var j = stukken.IsTeken(deel.Laatste + 1, ',') ? deel.Laatste + 2 : deel.Laatste + 1;
        if (stukken.Woord(j) is "zit" or "staat" or "is" or "woont" or "belt" && stukken.Woord(j + 1) is "met") j++;
        if (cijfers.Length is < 8 or > 9) return false;
        if (stukken.Woord(j) is "met" or "en") j++;
        else if (j == deel.Laatste + 1 || cijfers[0] != '6') return false;
        if (stukken.Woord(j) is "dan") j++;
        if (stukken.Woord(j) is "een" or "de") j++;
        if (stukken.Op(j) is not { IsGetal: true } voor || voor.Vorm[0] != '0') return false;
        while (stukken.Op(j) is { IsGetal: true }) j++;
        return stukken.Woord(j) is "ervoor" or "voorop" or "vooraan" or "eerst" or "vooraf";
    }

    /// <summary>"06 ervoor en dan".</summary>
    private static bool NaErvoor(Stukken stukken, int j)
    {
        while (stukken.Woord(j) is "en" or "dan" or "daarna" || stukken.IsTeken(j, ',') || stukken.IsTeken(j, ':')) j--;
        return stukken.Woord(j) is "ervoor" or "voorop" or "eerst" && stukken.Op(j - 1) is { Vorm: "06" or "6" };
    }

    /// <summary>With the plus before it.</summary>
    private static int Begin(Stukken stukken, Getalrij deel) =>
        stukken.IsTeken(deel.Eerste - 1, '+')
            ? deel.Eerste - 1
            : stukken.IsTeken(deel.Eerste - 1, '(') && stukken.IsTeken(deel.Eerste - 2, '+')
            ? deel.Eerste - 2
            : deel.Eerste;
}
