namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>What stands before and behind a word, and says that it is somebody.</summary>
internal sealed partial class Naamgrond
{
    private static readonly Woordenset Toestanden = Gegevens.Verzameling("menstoestand");

    /// <summary>What is done with people and not with things, in the infinitive.</summary>
    private static readonly Woordenset Omgangswoorden = Gegevens.Verzameling("omgang");

    /// <summary>What stands before and after.</summary>
    /// <param name="onbekend">No known first name: what an organisation does as well says little.</param>
    public double Omgeving(int i, int laatste, bool onbekend)
    {
        var grond = 0.0;
        if (stukken.Op(laatste + 1) is { IsWoord: true } na)
        {
            if (na.Is(Kenmerk.Mensdoet)) grond += na.Is(Zwakdoet) || IsZwak(na.Vorm) ? (onbekend ? 0.35 : 0.4) : 0.9;
            if (na.Vorm is "zelf" && stukken[i].Is(Kenmerk.Voornaam)) grond += 0.4;
            if (na.Vorm is "dat" && stukken.Woord(laatste + 2) is "hij" or "zij" or "ze" or "ie") grond += 0.35;
            if (na.Vorm is "die" or "dus" && stukken.Op(laatste + 2) is { IsWoord: true }) grond += 0.4;
            if (na.Vorm is "en" && stukken.Woord(laatste + 2) is "haar" or "zijn" or "ik" or "z'n" or "d'r" or "hun") grond += 0.6;
            if (na.Vorm is "zijn" or "haar" or "z'n" or "zn" or "d'r"
                && i > 0
                && stukken.Op(laatste + 2) is { IsWoord: true } zaak
                && zaak.Is(Kenmerk.Gewoon)
                && !zaak.Is(Kenmerk.Functie))
            {
                grond += 0.4;
            }

            if (na.Vorm is "heb" or "ken" or "zag" or "sprak" or "zie" or "spreek" && stukken.Woord(laatste + 2) is "ik" or "je" or "we")
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
            && stukken.Woord(laatste + 2) is "die" or "ze" or "zij" or "hij" or "wiens"
            && stukken.Op(laatste + 3) is { IsWoord: true })
        {
            grond += 0.4;
        }

        if (IsOpLijst(laatste)) grond += 0.7;
        if (IsInDeBuurt(stukken, laatste + 1) || stukken.Woord(i - 1) is "bij" && stukken.Woord(laatste + 1) is "thuis" or "langs")
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
        stukken.Woord(laatste + 1) is "wil" or "wilt" or "durft" or "durf" or "mag" or "kan" or "kon" or "wou" or "wilde" or "hoeft"
            && stukken.Woord(laatste + 2) is "niet" or "nie" or "nooit" or "niemand" or "geen" or "niks" or "niets" or "nergens"
                or "alleen";

    /// <summary>"op mijn lijst", "in mijn caseload": whom somebody works for.</summary>
    private bool IsOpLijst(int laatste) =>
        stukken.Woord(laatste + 1) is "in" && stukken.Woord(laatste + 2) is "beeld" or "zorg" or "begeleiding" or "behandeling" or "traject"
            || stukken.Woord(laatste + 1) is "op" or "in" or "onder"
            && stukken.Woord(laatste + 2) is "mijn" or "mn" or "m'n" or "onze" or "de" or "haar" or "zijn"
            && stukken.Woord(laatste + 3) is "lijst" or "lijstje" or "caseload" or "pakket" or "bord" or "bordje" or "begeleiding"
                or "hoede";

    /// <summary>"van hiernaast", "van de overkant": where a neighbour lives.</summary>
    public static bool IsInDeBuurt(Stukken stukken, int i)
    {
        if (stukken.Woord(i) is not ("van" or "uit" or "vaan" or "v")) return stukken.Woord(i) is "hiernaast" or "hierboven" or "hieronder";
        return stukken.Woord(i + 1) is "hiernaast" or "hierboven" or "hieronder" or "hierachter" or "boven" or "beneden" or "achter"
            or "verderop" or "nummer" or "hierneffe"
            || stukken.Woord(i + 1) is "de" or "den" or "t" or "'t" or "het" or "d'n"
            && stukken.Woord(i + 2) is "hoek" or "overkant" or "buren" or "galerij" or "benedenwoning" or "bovenwoning" or "derde"
                or "vierde" or "tweede" or "eerste" or "vijfde" or "flat" or "galerij" or "portiek" or "trappenhuis" or "straat"
                or "buurt" or "zesde" or "onderste" or "bovenste" or "hofje" or "steeg" or "achterflat" or "voorflat"
                or "eengezinswoning" or "hoekwoning"
            && stukken.Woord(i + 3) is not ("klas" or "groep" or "verdieping");
    }

    /// <summary>What people are and organisations are not: "is bang", "komt uit detentie".</summary>
    private bool IsToestand(int laatste)
    {
        for (var i = laatste + 1; i <= laatste + 8 && stukken.Op(i) is { } woord && !woord.OpentZin; i++)
        {
            if (Toestanden.Contains(woord)) return true;
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
        if (stukken[i].Kap && stukken.Woord(i - 1) is "ik" or "we" or "wij" && stukken.Op(i - 2) is { IsWoord: true } hulp
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
        stukken.Woord(i - 1) is "ik" or "je" or "jij" or "jullie" or "we" or "wij" or "u"
            && stukken.Op(i - 2) is { IsWoord: true } doet
            && (doet.Is(Kenmerk.Neemtpersoon) || doet.Vorm is "vertel" or "zeg" or "krijg" or "overtuig" or "benader" or "zet" or "laat");

    /// <summary>"kan ik meskerem meenemen", "ik wil ouassima overtuigen": whom somebody does something with.</summary>
    private bool IsVoorwerp(int i) =>
        stukken.Woord(i - 1) is "ik" or "je" or "jij" or "we" or "wij" or "u" or "wil" or "kan" or "moet" or "mag" or "zal" or "ga"
            or "om" or "ook" or "even"
            && stukken.Op(i + 1) is { IsWoord: true } doet
            && Omgangswoorden.Contains(doet);

    /// <summary>A person has no article: "een Pietje precies", "de Anna vaart weer".</summary>
    private double Lidwoord(int i, Stuk stuk)
    {
        if (stukken.Woord(i - 1) is "de" or "het" or "een" or "'t" or "t" or "'n" or "n" or "geen" or "zo'n" or "dit" or "elke"
            or "iedere" or "deze")
        {
            return stuk.Is(Kenmerk.Achternaam) && stukken.Woord(i - 1) is "de" && Naamwoord.NaVoegsel.Contains(stuk) ? 0 : -2;
        }

        if (stukken.Woord(i - 2) is "een" or "'n" or "n" or "geen" or "zo'n"
            && stukken.Op(i - 1) is { IsWoord: true, Kap: false }
            && !stukken[i - 1].Is(Kenmerk.Functie | Kenmerk.Verwant | Kenmerk.Eenheid)
            && !(stuk.Kap && stukken[i - 1].Vorm is "poos" or "poosje" or "tijd" or "tijdje" or "keer" or "beetje" or "eeuw" or "hele"))
        {
            return -1.6;
        }

        if (stukken.Woord(i - 2) is "de" or "het" && stukken.Op(i - 1) is { IsWoord: true, Kap: true } && !Naamwoord.IsVoornaam(stuk))
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

    /// <summary>"(43)", ", 43 jaar", "van 43 jaar", "? 17,".</summary>
    public bool HeeftLeeftijd(int i)
    {
        var j = i + 1;
        var haak = stukken.IsTeken(j, '(');
        if (haak || stukken.IsTeken(j, ',') || stukken.IsTeken(j, '?')) j++;
        if (stukken.Woord(j) is "van" or "is") j++;
        if (j == i + 1 && Getalwoord.Getal(stukken, j) && stukken.Woord(j + 1) is "jaar" or "jr") return true;
        if (stukken.Op(j) is not { IsGetal: true } getal || getal.Vorm.Length > 2) return false;
        return (haak && (stukken.IsTeken(j + 1, ')') || stukken.Woord(j + 1) is "jaar" or "jr"))
            || stukken.Woord(j + 1) is "jaar" or "jr" or "jarige"
            || (j == i + 2 && stukken.IsTeken(j + 1, ',') && (stukken.IsTeken(j - 1, ',') || stukken.IsTeken(j - 1, '?')));
    }
}
