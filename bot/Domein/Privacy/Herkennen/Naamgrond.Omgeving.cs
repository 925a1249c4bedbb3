using System.Collections.Frozen;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>What stands before and behind a word, and says that it is somebody.</summary>
internal sealed partial class Naamgrond
{
    private static readonly FrozenSet<string> Toestanden = Gegevens.Verzameling("menstoestand");

    /// <summary>What is done with people and not with things, in the infinitive.</summary>
    private static readonly FrozenSet<string> Omgangswoorden = Gegevens.Verzameling("omgang");

    /// <summary>What stands before and after.</summary>
    /// <param name="onbekend">No known first name: what an organisation does as well says little.</param>
    public double Omgeving(int i, int laatste, bool onbekend)
    {
        var grond = 0.0;
        if (stukken.Op(laatste + 1) is { IsWoord: true } na)
        {
            if (na.Is(Kenmerk.Mensdoet)) grond += na.Is(Zwakdoet) || IsZwak(na.Vorm) ? (onbekend ? 0.35 : 0.4) : 0.9;
            if (na.Vorm is "zelf" && stukken[i].Is(Kenmerk.Voornaam)) grond += 0.4;
            if (na.Vorm is "dat" && stukken.IsWoord(laatste + 2, "hij", "zij", "ze", "ie")) grond += 0.35;
            if (na.Vorm is "die" or "dus" && stukken.Op(laatste + 2) is { IsWoord: true }) grond += 0.4;
            if (na.Vorm is "en" && stukken.IsWoord(laatste + 2, "haar", "zijn", "ik", "z'n", "d'r", "hun")) grond += 0.6;
            if (na.Vorm is "zijn" or "haar" or "z'n" or "zn" or "d'r"
                && i > 0
                && stukken.Op(laatste + 2) is { IsWoord: true } zaak
                && zaak.Is(Kenmerk.Gewoon)
                && !zaak.Is(Kenmerk.Functie))
            {
                grond += 0.4;
            }

            if (na.Vorm is "heb" or "ken" or "zag" or "sprak" or "zie" or "spreek" && stukken.IsWoord(laatste + 2, "ik", "je", "we"))
            {
                grond += 0.5;
            }

            if (na.Vorm is "heet" or "heette"
                || (na.Vorm is "haar" or "zijn" or "z'n" or "zn" or "d'r" or "dr" && stukken.Op(laatste + 2)?.Is(Kenmerk.Verwant) == true))
            {
                grond += 0.6;
            }
        }

        if ((stukken.IsTeken(laatste + 1, ',') || stukken.IsTeken(laatste + 1, '('))
            && stukken.IsWoord(laatste + 2, "die", "ze", "zij", "hij", "wiens")
            && stukken.Op(laatste + 3) is { IsWoord: true })
        {
            grond += 0.4;
        }

        if (IsOpLijst(laatste)) grond += 0.7;
        if (IsInDeBuurt(stukken, laatste + 1) || stukken.IsWoord(i - 1, "bij") && stukken.IsWoord(laatste + 1, "thuis", "langs"))
        {
            grond += 0.6;
        }
        if (HeeftLeeftijd(laatste)) grond += 1.2;
        if (onbekend && WilNietMeer(laatste)) grond += 0.4;
        if (onbekend && grond > 0 && (stukken.Na(laatste + 1, 11, Kenmerk.Derde) || IsToestand(laatste))) grond += 0.3;
        return grond + Ervoor(i, onbekend);
    }

    /// <summary>"wil niet meer", "durft geen": people refuse, things do not.</summary>
    private bool WilNietMeer(int laatste) =>
        stukken.IsWoord(laatste + 1, "wil", "wilt", "durft", "durf", "mag", "kan", "kon", "wou", "wilde", "hoeft")
            && stukken.IsWoord(laatste + 2, "niet", "nie", "nooit", "niemand", "geen", "niks", "niets", "nergens", "alleen");

    /// <summary>"op mijn lijst", "in mijn caseload": whom somebody works for.</summary>
    private bool IsOpLijst(int laatste) =>
        stukken.IsWoord(laatste + 1, "in") && stukken.IsWoord(laatste + 2, "beeld", "zorg", "begeleiding", "behandeling", "traject")
            || stukken.IsWoord(laatste + 1, "op", "in", "onder")
            && stukken.IsWoord(laatste + 2, "mijn", "mn", "m'n", "onze", "de", "haar", "zijn")
            && stukken.IsWoord(laatste + 3, "lijst", "lijstje", "caseload", "pakket", "bord", "bordje", "begeleiding", "hoede");

    /// <summary>"van hiernaast", "van de overkant": where a neighbour lives.</summary>
    public static bool IsInDeBuurt(IReadOnlyList<Stuk> stukken, int i)
    {
        if (!stukken.IsWoord(i, "van", "uit", "vaan", "v")) return stukken.IsWoord(i, "hiernaast", "hierboven", "hieronder");
        return stukken.IsWoord(
                i + 1, "hiernaast", "hierboven", "hieronder", "hierachter", "boven", "beneden", "achter", "verderop", "nummer", "hierneffe")
            || stukken.IsWoord(i + 1, "de", "den", "t", "'t", "het", "d'n")
            && stukken.IsWoord(
                i + 2, "hoek", "overkant", "buren", "galerij", "benedenwoning", "bovenwoning", "derde", "vierde", "tweede", "eerste",
                "vijfde", "flat", "galerij", "portiek", "trappenhuis", "straat", "buurt", "zesde", "onderste", "bovenste", "hofje", "steeg",
                "achterflat", "voorflat", "eengezinswoning", "hoekwoning")
            && !stukken.IsWoord(i + 3, "klas", "groep", "verdieping");
    }

    /// <summary>What people are and organisations are not: "is bang", "komt uit detentie".</summary>
    private bool IsToestand(int laatste)
    {
        for (var i = laatste + 1; i <= laatste + 8 && stukken.Op(i) is { } woord && !woord.OpentZin; i++)
        {
            if (Toestanden.Contains(woord.Vorm)) return true;
        }

        return false;
    }

    private double Ervoor(int i, bool onbekend)
    {
        if (stukken.IsTeken(i - 1, '(')) i--;
        if (i == 0 || stukken[i - 1] is not { IsWoord: true } voor) return 0;
        if (voor.Is(Kenmerk.Neemtpersoon)) return 0.5;
        if (voor.Vorm is "kleine" or "lieve" or "arme" or "jonge" or "oude" or "ouwe"
            && (!stukken[i].Is(Kenmerk.Gewoon) || stukken[i].Is(Kenmerk.Sterk)))
        {
            return 0.45;
        }

        if (voor.Vorm is "bij" && !onbekend) return 0.3;
        if (voor.Vorm is "die" && !onbekend) return 0.3;

        // "slaapt Dzenana bij haar tante", "zou Iefke kunnen".
        if (voor.Is(Kenmerk.Mensdoet)) return voor.Is(Zwakdoet) || IsZwak(voor.Vorm) ? 0.4 : 0.6;
        if (stukken[i].Kap && stukken.IsWoord(i - 1, "ik", "we", "wij") && stukken.Op(i - 2) is { IsWoord: true } hulp
            && hulp.Vorm is "heb" or "had" or "hebben" or "hadden" or "wil" or "wilde" or "zou" or "moet" or "moest" or "kan" or "dat"
                or "omdat" or "als" or "toen" or "ga" or "ging")
        {
            var gebeurd = hulp.Vorm is "heb" or "had" or "hebben" or "hadden" or "dat" or "omdat" or "toen";
            return gebeurd ? stukken.Na(i, 14, Kenmerk.Derde) ? 0.75 : 0.45 : 0.35;
        }

        if (IsGezegdVan(i) || IsVoorwerp(i)) return 0.5;
        if (voor.Vorm is "tegen" or "namens" or "naast") return 0.5;
        if (voor.Vorm is "met") return 0.45;
        if (voor.Vorm is "voor" or "over" or "aan" or "zonder" or "volgens" or "om") return 0.4;
        if (voor.Is(Kenmerk.Voorplek)) return voor.Vorm is "naar" ? (onbekend ? -0.6 : 0) : onbekend ? -0.9 : -0.7;
        return voor.Is(Kenmerk.Voormens) ? 0.25 : 0;
    }

    /// <summary>"hoe help ik Tjaarda", "kennen jullie Efua": whom somebody sees, helps or tells.</summary>
    private bool IsGezegdVan(int i) =>
        stukken.IsWoord(i - 1, "ik", "je", "jij", "jullie", "we", "wij", "u")
            && stukken.Op(i - 2) is { IsWoord: true } doet
            && (doet.Is(Kenmerk.Neemtpersoon) || doet.Vorm is "vertel" or "zeg" or "krijg" or "overtuig" or "benader" or "zet" or "laat");

    /// <summary>"kan ik meskerem meenemen", "ik wil ouassima overtuigen": whom somebody does something with.</summary>
    private bool IsVoorwerp(int i) =>
        stukken.IsWoord(i - 1, "ik", "je", "jij", "we", "wij", "u", "wil", "kan", "moet", "mag", "zal", "ga", "om", "ook", "even")
            && stukken.Op(i + 1) is { IsWoord: true } doet
            && Omgangswoorden.Contains(doet.Vorm);

    /// <summary>A person has no article: "een Pietje precies", "de Anna vaart weer".</summary>
    private double Lidwoord(int i, Stuk stuk)
    {
        if (stukken.IsWoord(i - 1, "de", "het", "een", "'t", "t", "'n", "n", "geen", "zo'n", "dit", "elke", "iedere", "deze"))
        {
            return stuk.Is(Kenmerk.Achternaam) && stukken.IsWoord(i - 1, "de") && Naamwoord.NaVoegsel.Contains(stuk.Vorm) ? 0 : -2;
        }

        if (stukken.IsWoord(i - 2, "een", "'n", "n", "geen", "zo'n")
            && stukken.Op(i - 1) is { IsWoord: true, Kap: false }
            && !stukken[i - 1].Is(Kenmerk.Functie | Kenmerk.Verwant | Kenmerk.Eenheid)
            && !(stuk.Kap && stukken[i - 1].Vorm is "poos" or "poosje" or "tijd" or "tijdje" or "keer" or "beetje" or "eeuw" or "hele"))
        {
            return -1.6;
        }

        if (stukken.IsWoord(i - 2, "de", "het") && stukken.Op(i - 1) is { IsWoord: true, Kap: true } && !Naamwoord.IsVoornaam(stuk))
        {
            return -1;
        }

        if (i > 0
            && stukken[i - 1] is { IsWoord: true, Kap: true, OpentZin: false } voor
            && !voor.Is(Kenmerk.Titel | Kenmerk.Verwant | Kenmerk.Tussenvoegsel)
            && !Naamwoord.IsVoornaam(stuk))
        {
            return -0.6;
        }

        return 0;
    }

    /// <summary>"(43)", ", 43 jaar", "van 43 jaar".</summary>
    public bool HeeftLeeftijd(int i)
    {
        var j = i + 1;
        var haak = stukken.IsTeken(j, '(');
        if (haak || stukken.IsTeken(j, ',')) j++;
        if (stukken.IsWoord(j, "van", "is")) j++;
        if (j == i + 1 && Getalwoord.Getal(stukken, j) && stukken.IsWoord(j + 1, "jaar", "jr")) return true;
        if (stukken.Op(j) is not { IsGetal: true } getal || getal.Vorm.Length > 2) return false;
        return (haak && (stukken.IsTeken(j + 1, ')') || stukken.IsWoord(j + 1, "jaar", "jr")))
            || stukken.IsWoord(j + 1, "jaar", "jr", "jarige")
            || (j == i + 2 && stukken.IsTeken(j - 1, ',') && stukken.IsTeken(j + 1, ','));
    }
}
