namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>
/// One home that is pointed out without a number: by which door, floor or corner it is, and by a street or building with a name near it.
/// "derde deur vanaf de lift in de Wielflat, daar zit zij", "het hoekhuis met de blauwe poort aan de Beek". Each sign says a little.
/// </summary>
internal static partial class Adres
{
    private const int VerDing = 2;
    private const int VerAnker = 5;
    private const int Genoeg = 10;

    /// <summary>So much pointing needs nobody who lives there.</summary>
    private const int Wijst = 7;

    /// <summary>What is counted from a corner, a lift or the end of a row.</summary>
    private static readonly Woordenset Rangdingen = Gegevens.Verzameling("rangding");

    /// <summary>What a front is known by: a blue door, a thatched roof.</summary>
    private static readonly Woordenset Geveldingen = Gegevens.Verzameling("gevelding");

    /// <summary>A home that stands by itself in its street.</summary>
    private static readonly Woordenset Enige = Gegevens.Verzameling("enigehuis");

    /// <summary>Has a number within a building: "kamer 9", "portiek C".</summary>
    private static readonly Woordenset Nummerdelen = Gegevens.Verzameling("nummerdeel");

    /// <summary>Where people stay who have no home of their own, known by what it is.</summary>
    private static readonly Eindes Verblijven = new(Gegevens.Lijst("verblijf"));

    /// <summary>What a home is near.</summary>
    private static readonly Woordenset Buurgebouwen = Gegevens.Verzameling("buurgebouw");

    private static readonly Eindes Naamgebouwen = new(Gegevens.Lijst("naamgebouw"));

    private static IEnumerable<Kandidaat> Aangewezen(Stukken stukken)
    {
        for (var begin = 0; begin < stukken.Count;)
        {
            var einde = begin;
            while (einde + 1 < stukken.Count && !IsZinseinde(stukken, einde)) einde++;
            if (Aangewezen(stukken, begin, einde) is { } huis) yield return huis;
            begin = einde + 1;
        }
    }

    private static bool IsZinseinde(Stukken stukken, int i) =>
        stukken.IsTeken(i, '?') || stukken.IsTeken(i, '!') || stukken.IsTeken(i, '.') && stukken.Op(i + 1) is { OpentZin: true };

    private static Kandidaat? Aangewezen(Stukken stukken, int begin, int einde)
    {
        var (eerste, laatste) = (int.MaxValue, -1);
        var (rang, kamer, enig, gevel) = (false, false, false, false);
        var (naam, verblijf, buur, woont, mens) = (false, false, false, false, false);
        for (var i = begin; i <= einde; i++)
        {
            if (!stukken[i].IsWoord && !stukken[i].IsRang && !stukken[i].IsGetal) continue;
            var teken = true;
            if (IsRangplek(stukken, i)) rang = true;
            else if (IsKamer(stukken, i)) kamer = true;
            else if (Enige.Contains(stukken[i])) enig = true;
            else if (IsGevel(stukken, i)) gevel = true;
            else if (IsAnker(stukken, i)) naam = true;
            else if (stukken[i].IsWoord && Verblijven.Is(stukken[i].Vorm, langer: 0)) verblijf = true;
            else teken = false;
            if (!teken)
            {
                buur |= IsBuurgebouw(stukken, i);
                woont |= Wonen.Contains(stukken[i]) || stukken[i].Vorm is "ligt" or "bewoner" or "bewoonster" or "bewoners";
                mens |= stukken[i].Is(Mens);
                continue;
            }

            (eerste, laatste) = (Math.Min(eerste, i), Math.Max(laatste, Tot(stukken, i)));
        }

        var wijst = (rang || kamer ? 5 : 0) + (enig ? 4 : 0) + (gevel ? 3 : 0);
        var anker = naam ? 5 : kamer && verblijf ? 4 : buur ? 2 : gevel ? 1 : 0;
        var leeft = woont && mens ? 3 : mens || woont ? 2 : 0;
        return wijst > 0 && anker > 0 && (leeft > 0 || wijst >= Wijst) && wijst + anker + leeft >= Genoeg
            ? Maak(stukken, eerste, laatste, 1.1)
            : null;
    }

    /// <summary>With what is counted, and its number.</summary>
    private static int Tot(Stukken stukken, int i)
    {
        if (IsKamer(stukken, i)) return i + 1;
        for (var j = i + 1; j <= i + VerDing && stukken.Op(j) is { } ding; j++)
        {
            if (ding.IsWoord && Rangdingen.Contains(ding)) return j;
        }

        return i;
    }

    /// <summary>"derde deur", "laatste huis", "bovenste woning", "laatste in de rij", "driehoog achter", "2 hoog".</summary>
    private static bool IsRangplek(Stukken stukken, int i)
    {
        if (stukken.Woord(i) is "eenhoog" or "tweehoog" or "driehoog" or "vierhoog" or "vijfhoog" or "zeshoog") return true;
        if (stukken[i].IsGetal && stukken.Woord(i + 1) is "hoog" && stukken.Woord(i + 2) is "achter" or "voor" or "links" or "rechts")
            return true;
        if (!stukken[i].IsRang
            && stukken.Woord(i) is not ("laatste" or "voorlaatste" or "bovenste" or "onderste" or "eerste" or "tweede" or "derde"
                or "vierde"))
        {
            return false;
        }

        return stukken.Woord(i + 1) is "in" && stukken.Woord(i + 3) is "rij" or "straat" or "steeg"
            || stukken.HeeftWoord(i + 1, i + VerDing, Rangdingen.Contains);
    }

    /// <summary>"kamer 12", "portiek C", "appartement 2.17".</summary>
    private static bool IsKamer(Stukken stukken, int i) =>
        stukken[i].IsWoord
            && Nummerdelen.Contains(stukken[i])
            && stukken.Op(i + 1) is { } nummer
            && (nummer.IsGetal && nummer.Vorm.Length < 5 || nummer is { IsLetter: true, Kap: true });

    /// <summary>"met de blauwe dakkapel", "met dat rieten dak".</summary>
    private static bool IsGevel(Stukken stukken, int i) =>
        stukken[i].IsWoord
            && Geveldingen.Contains(stukken[i])
            && stukken.HeeftWoord(i - 4, i - 1, static woord => woord is "met")
            && stukken.HeeftWoord(i - 3, i - 1, static woord => woord is "de" or "het" or "dat" or "die" or "een");

    /// <summary>A street, or a building with a name: "de Wielflat", "zorgcomplex Nij Bethanië", "aan het Skipperspaad".</summary>
    private static bool IsAnker(Stukken stukken, int i)
    {
        if (!stukken[i].IsWoord) return false;
        if (i > 0 && IsNaamVanStraat(stukken, i)) return true;
        if (Woongebouwen.Contains(stukken[i]) || stukken[i].Vorm.EndsWith("complex", StringComparison.Ordinal))
        {
            return Gebouwnaam(stukken, i) is { } naam && (IsEigennaam(stukken[naam]) || Naamwoord.IsOnbekend(stukken[naam]));
        }

        return IsEigennaam(stukken[i])
            && !stukken[i].Is(Kenmerk.Voornaam | Kenmerk.Kantoor | Kenmerk.Organisatie)
            && (Naamgebouwen.Is(stukken[i].Vorm, langer: 2)
                || !stukken[i].Is(Kenmerk.Gewoon)
                && stukken.Woord(i - 1) is "de" or "het" or "'t"
                && stukken.Woord(i - 2) is "aan" or "op");
    }

    /// <summary>"tegenover de ingang van de kinderboerderij", "na de brug".</summary>
    private static bool IsBuurgebouw(Stukken stukken, int i) =>
        stukken.Woord(i) is "tegenover" or "naast" or "achter" or "bij" or "na"
            && stukken.Heeft(
                i + 1, i + VerAnker, static ding => ding.IsWoord && (Woonplekken.Contains(ding) || Buurgebouwen.Contains(ding)));
}
