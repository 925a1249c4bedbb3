namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>What a mailbox, host, path or handle is called: a person, or what an organisation does.</summary>
internal static class Adresnaam
{
    private const int KortsteVoornaam = 4;
    private const int KortsteDeel = 3;

    /// <summary>Within a longer word a shorter name may be anything.</summary>
    private const int KortsteInwoord = 5;

    private static readonly string[] Organisatiedelen = Gegevens.Lijst("organisatiedeel");

    /// <summary>Says what an organisation does, and names nobody.</summary>
    public static bool IsOrganisatie(IEnumerable<string> delen)
    {
        var alle = delen.Where(d => d.Length > 1).ToList();
        return alle.Exists(IsOrganisatiedeel) && !alle.Exists(IsPersoon);
    }

    /// <summary>"trekkertoon.vragender": how somebody is called, and a word that is none of every day, such as a place.</summary>
    public static bool IsIemandErgens(string wie, string waar) =>
        !IsOrganisatiedeel(wie) && (Kenmerken(waar) & (Kenmerk.Gewoon | Kenmerk.Orgwoord | Kenmerk.Functie)) == Kenmerk.Geen;

    /// <summary>A short one only at an end: "hr" is no part of "schrijft".</summary>
    private static bool IsOrganisatiedeel(string deel) =>
        Array.Exists(
            Organisatiedelen,
            o => o.Length > KortsteVoornaam
                ? deel.Contains(o, StringComparison.Ordinal)
                : deel.StartsWith(o, StringComparison.Ordinal) || deel.EndsWith(o, StringComparison.Ordinal));

    /// <summary>Of a mailbox anyone can take: only where it begins like an organisation.</summary>
    public static bool BegintAlsOrganisatie(string deel) =>
        Array.Exists(
            ["info", "contact", "team", "wijkteam", "buurt", "stichting", "welzijn", "sociaal", "wijk", "inloop", "bewoners", "vereniging"],
            o => deel.StartsWith(o, StringComparison.Ordinal));

    /// <summary>Only ordinary words or places: "zonnebloem", "amsterdam-noord".</summary>
    public static bool IsGewoon(IEnumerable<string> delen) =>
        delen.All(
            d =>
                !IsPersoon(d)
                    && (Kenmerken(d) & (Kenmerk.Gewoon | Kenmerk.Functie | Kenmerk.Plaats | Kenmerk.Organisatie)) != Kenmerk.Geen
                    || Samenstelling.Is(d));

    /// <summary>A first name by itself, also one that is a rare word.</summary>
    public static bool IsVoornaam(string deel)
    {
        var kenmerken = Kenmerken(deel);
        return deel.Length >= KortsteVoornaam
            && (kenmerken & Kenmerk.Voornaam) != Kenmerk.Geen
            && (kenmerken & (Kenmerk.Veel | Kenmerk.Functie | Kenmerk.Plaats | Kenmerk.Organisatie)) == Kenmerk.Geen;
    }

    /// <summary>A first name or surname, also at the front of a longer word: "fatimakookt".</summary>
    public static bool IsPersoon(string deel)
    {
        var kenmerken = Kenmerken(deel);
        if ((kenmerken & (Kenmerk.Organisatie | Kenmerk.Functie)) != Kenmerk.Geen) return false;
        if ((kenmerken & Kenmerk.Voornaam) != Kenmerk.Geen
            && ((kenmerken & (Kenmerk.Gewoon | Kenmerk.Plaats)) == Kenmerk.Geen || (kenmerken & Kenmerk.Sterk) != Kenmerk.Geen))
        {
            return true;
        }

        if ((kenmerken & Kenmerk.Achternaam) != Kenmerk.Geen
            && (kenmerken & (Kenmerk.Gewoon | Kenmerk.Plaats)) == Kenmerk.Geen
            && deel.Length > KortsteVoornaam)
        {
            return true;
        }

        if (kenmerken != Kenmerk.Geen || Samenstelling.Is(deel)) return false;
        for (var lengte = Math.Min(deel.Length - KortsteDeel, 12); lengte >= KortsteDeel; lengte--)
        {
            if (lengte < KortsteVoornaam && !IsAchternaam(deel[lengte..]) && !IsMetVoegsel(deel, lengte)) continue;
            var voor = Kenmerken(deel[..lengte]);
            if ((voor & Kenmerk.Voornaam) == Kenmerk.Geen
                || ((voor & Kenmerk.Gewoon) != Kenmerk.Geen && (voor & Kenmerk.Sterk) == Kenmerk.Geen))
            {
                continue;
            }

            var rest = Kenmerken(deel[lengte..]);
            if ((rest & (Kenmerk.Gewoon | Kenmerk.Achternaam | Kenmerk.Functie)) != Kenmerk.Geen
                || deel[lengte] == 's' && IsWoorden(deel[(lengte + 1)..])
                || deel[lengte..].StartsWith("van", StringComparison.Ordinal)
                || deel[lengte..].StartsWith("de", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return EindigtMetNaam(deel);
    }

    /// <summary>"jandewerker", "bepvandenberg": a short first name, a prefix and more.</summary>
    private static bool IsMetVoegsel(string deel, int lengte) =>
        (Kenmerken(deel[..lengte]) & (Kenmerk.Bekend | Kenmerk.Sterk)) != Kenmerk.Geen
            && Array.Exists(
                ["vander", "vanden", "vande", "van", "de", "den", "der", "ter"],
                v => deel.Length > lengte + v.Length + KortsteDeel && deel[lengte..].StartsWith(v, StringComparison.Ordinal)
                    && (Kenmerken(deel[(lengte + v.Length)..]) & (Kenmerk.Gewoon | Kenmerk.Achternaam)) != Kenmerk.Geen);

    /// <summary>"overlevenmetmirte", "linekeskuipersschrijft": words with a first name between or behind them.</summary>
    private static bool EindigtMetNaam(string deel)
    {
        for (var begin = KortsteDeel; begin <= deel.Length - KortsteVoornaam; begin++)
        {
            if (!IsWoorden(deel[..begin])) continue;
            if (begin + KortsteVoornaam == deel.Length
                && (Kenmerken(deel[begin..]) & (Kenmerk.Bekend | Kenmerk.Gewoon | Kenmerk.Plaats)) == Kenmerk.Bekend)
            {
                return true;
            }

            for (var lengte = KortsteInwoord; lengte <= Math.Min(deel.Length - begin, 12); lengte++)
            {
                var naam = Kenmerken(deel.Substring(begin, lengte));
                if ((naam & Kenmerk.Voornaam) != Kenmerk.Geen
                    && (naam & (Kenmerk.Gewoon | Kenmerk.Plaats)) == Kenmerk.Geen
                    && (begin + lengte == deel.Length || IsWoorden(deel[(begin + lengte)..])))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>One word, or more glued.</summary>
    private static bool IsWoorden(string deel)
    {
        const Kenmerk woord = Kenmerk.Veel | Kenmerk.Functie;
        if ((Kenmerken(deel) & (deel.Length > KortsteInwoord ? woord | Kenmerk.Gewoon : woord)) != Kenmerk.Geen) return true;
        if (deel.Length > KortsteInwoord && deel.StartsWith("de", StringComparison.Ordinal) && IsWoorden(deel[2..])) return true;
        if (deel.Length > KortsteInwoord && deel[^2..] is "om" or "en" or "in" or "op" or "is" && IsWoorden(deel[..^2])) return true;
        for (var i = KortsteDeel; i <= deel.Length - KortsteDeel; i++)
        {
            if ((Kenmerken(deel[..i]) & (woord | Kenmerk.Gewoon)) != Kenmerk.Geen && IsWoorden(deel[i..]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAchternaam(string deel) =>
        deel.Length > KortsteVoornaam && (Kenmerken(deel) & (Kenmerk.Achternaam | Kenmerk.Gewoon)) == Kenmerk.Achternaam;

    private static Kenmerk Kenmerken(string deel) => Lexicon.Standaard.Vind(deel);
}
