namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>
/// One home, told by what it is above, behind or beside and by the street: "woont boven de bakker in de Torenstraat", "achter kapsalon
/// Hoogstraat, tweede deur links".
/// </summary>
internal static partial class Adres
{
    private const int VerBoven = 5;
    private const int LangsteDing = 7;

    private static readonly Woordenset Woonruimtes = Gegevens.Verzameling("woonruimte");

    private static Kandidaat? Boven(Stukken stukken, int i)
    {
        if (stukken.Woord(i) is not ("boven" or "achter" or "naast" or "tegenover" or "onder")) return null;
        if (StraatNa(stukken, i) is not { } straat || !HeeftWoner(stukken, i, straat)) return null;
        return Maak(stukken, i, Deur(stukken, straat + 1) ?? straat, 1.1);
    }

    /// <summary>A street with a name, behind the thing that stands there: behind a street itself are a hundred homes.</summary>
    private static int? StraatNa(Stukken stukken, int i)
    {
        var ding = false;
        for (var j = i + 1; j <= i + LangsteDing && stukken.Op(j) is { IsWoord: true } woord; j++)
        {
            if (ding && IsNaamVanStraat(stukken, j)) return j;
            ding |= !woord.Is(Kenmerk.Functie) && !(woord.Kap && IsSterk(woord.Vorm));
        }

        return null;
    }

    private static bool IsNaamVanStraat(Stukken stukken, int j) =>
        !GeenStraat.Contains(stukken[j])
            && stukken.Woord(j - 1) is not ("een" or "deze" or "die" or "onze" or "elke" or "drukke" or "stille")
            && (IsSterk(stukken[j].Vorm) && (stukken[j].Kap || !stukken[j].Is(Kenmerk.Veel))
                || IsEigennaam(stukken[j]) && IsZwakEinde(stukken[j]) && stukken.Woord(NaLidwoord(stukken, j - 1)) is "op" or "aan"
                || Straten.Contains(stukken[j])
                && stukken[j - 1] is { IsWoord: true } voor
                && (IsEigennaam(voor) || Straatsoorten.Contains(voor)));

    /// <summary>One person or household lives there, or has a room there: no shop, no group and nobody at a visit.</summary>
    private static bool HeeftWoner(Stukken stukken, int i, int straat)
    {
        if (stukken.HeeftWoord(i - VerBoven, i - 1, IsWoontEen)) return true;
        if (stukken.HeeftWoord(i - VerBoven, i - 1, Woonruimtes.Contains)
            && stukken.Bij(i, straat, VerWoner, VerWoner, Mens)) return true;
        if (stukken.Woord(i - 1) is "wonen" or "slapen" or "logeren" or "huren"
            && stukken.Heeft(i - VerBoven, i - 2, static wie => Woners.Contains(wie))) return true;
        if (stukken.Woord(straat + 1) is "zit" or "zat" && stukken.Voor(i, VerBoven, Mens)) return true;
        return stukken.HeeftWoord(straat + 1, straat + VerErna, IsWoontEen);
    }

    private static bool IsWoontEen(string woord) =>
        woord is "woont" or "woonde" or "huurt" or "huurde" or "slaapt" or "sliep" or "logeert" or "verblijft" or "bivakkeert" or "kraakt"
            or "inwoont";

    /// <summary>", tweede deur links".</summary>
    private static int? Deur(Stukken stukken, int j)
    {
        if (stukken.IsTeken(j, ',')) j++;
        if (stukken.Woord(j + 1) is not ("deur" or "etage" or "verdieping" or "bel" or "huis" or "portiek")) return null;
        return stukken.Woord(j + 2) is "links" or "rechts" ? j + 2 : j + 1;
    }
}
