namespace TeamsHerstelBot.Domein.Privacy;

internal sealed partial class Naamgrond
{
    private const int VerDing = 9;
    private const int LangDing = 8;
    private const int VerGebouw = 3;

    /// <summary>Surnames end like these buildings: "anneke wolthuis".</summary>
    private static readonly Eindes Huizen = new(["huis", "hof", "brug", "kerk", "tuin", "poort"]);

    private static readonly Woordenset Gebouwen = Gegevens.Verzameling("gebouw");

    private static readonly Eindes Gebouweinden = new(Gegevens.Lijst("gebouw"));

    private static readonly Eindes Langgebouw = new(Gegevens.Lijst("gebouw").Where(g => g.Length > 3));

    private static readonly Woordenset Dieren = Gegevens.Verzameling("dier");

    /// <summary>"Annies dochter", "Peters zoon".</summary>
    private bool IsBezitter(int i) =>
        IsKleinBezitter(i)
            || stukken[i] is { Kap: true } stuk
            && stuk.Vorm.Length > 4
            && stuk.Vorm[^1] == 's'
            && !stuk.Is(Kenmerk.Gewoon | Kenmerk.Plaats | Kenmerk.Organisatie | Kenmerk.Nationaal)
            && Lexicon.Standaard.Is(stuk.Vorm.AsSpan(0, stuk.Vorm.Length - 1), Kenmerk.Voornaam)
            && stukken.Op(i + 1) is { IsWoord: true, Kap: false } na
            && (na.Is(Kenmerk.Verwant) || na.Is(Kenmerk.Gewoon) && !na.Is(Kenmerk.Functie | Kenmerk.Mensdoet));

    /// <summary>"jaydens vader".</summary>
    private bool IsKleinBezitter(int i) =>
        stukken[i] is { Kap: false } stuk
            && (stuk.Kenmerk & ~(Kenmerk.Gewoon | Kenmerk.Achternaam | Kenmerk.Bekend)) == Kenmerk.Geen
            && stuk.Vorm.Length > 4
            && stuk.Vorm[^1] == 's'
            && stukken.Op(i + 1)?.Is(Kenmerk.Verwant) == true
            && Lexicon.Standaard.Is(stuk.Vorm.AsSpan(0, stuk.Vorm.Length - 1), Kenmerk.Voornaam)
            && !(stuk.Is(Kenmerk.Gewoon) && Lexicon.Standaard.Is(stuk.Vorm.AsSpan(0, stuk.Vorm.Length - 1), Kenmerk.Veel));

    /// <summary>"Iris heet het nieuwe systeem".</summary>
    private bool IsDing(int laatste) =>
        IsDier(laatste)
            || stukken.Woord(laatste + 1) is "is" or "wordt" or "was"
            && stukken.Woord(laatste + 2) is "de" or "een" or "onze"
            && stukken.Woord(laatste + 3) is "naam" or "titel" or "werktitel"
            && !stukken.Na(laatste + 3, 3, Kenmerk.Verwant | Kenmerk.Derde)
            || stukken.Woord(laatste + 1) is "heet" or "heten"
            && stukken.Woord(laatste + 2) is "het" or "de" or "dit" or "deze" or "dat" or "ons" or "onze";

    /// <summary>"Kees de kater", "Bobbie, onze hond".</summary>
    private bool IsDier(int laatste)
    {
        var j = stukken.IsTeken(laatste + 1, ',') ? laatste + 2 : laatste + 1;
        if (stukken.Woord(j) is not ("de" or "het" or "onze" or "ons" or "mijn" or "haar" or "zijn" or "een" or "die")) return false;
        if (stukken.Woord(++j) is "oude" or "kleine" or "dikke" or "lieve" or "zwarte" or "witte") j++;
        return stukken.Op(j) is { } dier && Dieren.Contains(dier);
    }

    /// <summary>A word of every day with a letter too few, or two that changed places, and by chance a name as well.</summary>
    private static bool IsHaast(string vorm)
    {
        const Kenmerk dagelijks = Kenmerk.Functie | Kenmerk.Mensdoet | Kenmerk.Neemtpersoon;
        Span<char> proef = stackalloc char[vorm.Length + 1];
        for (var i = 0; i + 1 < vorm.Length; i++)
        {
            vorm.AsSpan().CopyTo(proef);
            (proef[i], proef[i + 1]) = (proef[i + 1], proef[i]);
            if (Lexicon.Standaard.Is(proef[..vorm.Length], dagelijks)) return true;
        }

        for (var i = 1; i < vorm.Length; i++)
        {
            vorm.AsSpan(0, i).CopyTo(proef);
            vorm.AsSpan(i).CopyTo(proef[(i + 1)..]);
            foreach (var letter in "aeiounrt")
            {
                proef[i] = letter;
                if (Lexicon.Standaard.Is(proef, dagelijks)) return true;
            }
        }

        return false;
    }

    /// <summary>"stichting Anna", "het boek Anna Karenina", "de hond Max".</summary>
    public bool IsNaDing(int i)
    {
        var j = i - 1;
        if (IsNaOrganisatie(j)) return true;

        // "Actie: Hanneke aanmelden" is a note about somebody.
        if (stukken.IsTeken(j, ':') && (stukken.Woord(j - 1) is "actie" or "acties" or "plan" || j > 0 && IsGebouw(stukken[j - 1])))
            return false;
        if (stukken.IsTeken(j, '"') || stukken.IsTeken(j, '\'') || stukken.IsTeken(j, ':')) j--;
        while (stukken.Op(j) is { IsWoord: true } tussen
            && (
                tussen.Vorm is "de" or "het" or "sint" or "st" or "prins" or "prinses"
                    || tussen.IsLetter
                    || (tussen.Kap && !tussen.OpentZin && !IsDingwoord(tussen) && j > i - 3)))
        {
            j--;
        }

        if (stukken.Op(j) is not { IsWoord: true } ding || !IsDingwoord(ding))
        {
            return stukken.Op(i - 1) is { } org && org.Is(Kenmerk.Organisatie) && org.Kap && j == i - 1;
        }

        // "ik app Tineke": what somebody does, not what has a name.
        if (ding.Is(Kenmerk.Neemtpersoon) && stukken.Woord(j - 1) is "ik" or "je" or "jij" or "we" or "wij" or "even" or "en" or "of")
            return false;

        // "haar man Jan" is a person, "de wijk van Jan" says nothing.
        return !ding.Is(Kenmerk.Verwant) && (j == i - 1 || ding.Vorm is not ("huis" or "straat" or "kamer" or "groep" or "team"));
    }

    /// <summary>A thing, also as the end of a longer word: "vergaderkamer", "herstelwerkplaats".</summary>
    public static bool IsDingwoord(Stuk stuk)
    {
        if (stuk.Is(Kenmerk.Voording | Kenmerk.Orgwoord)) return true;
        if (stuk.Vorm.LastIndexOf('-') is > 0 and var streep
            && Lexicon.Standaard.Is(stuk.Vorm.AsSpan(streep + 1), Kenmerk.Voording))
        {
            return true;
        }

        if (stuk.Vorm.Length < LangDing || stuk.Is(Kenmerk.Verwant | Kenmerk.Rol | Kenmerk.Functie | Kenmerk.Mensdoet)) return false;
        for (var van = 3; van <= stuk.Vorm.Length - 4; van++)
        {
            if (Lexicon.Standaard.Is(stuk.Vorm.AsSpan(van), Kenmerk.Voording | Kenmerk.Orgwoord)) return true;
        }

        return false;
    }

    /// <summary>"het systeem heet Iris", "onze herstelwerkplaats heet Frits en Vrij".</summary>
    private bool IsNaarDing(int i) =>
        stukken.Voor(i, 5, Kenmerk.Voording | Kenmerk.Orgwoord) || stukken.Op(i - 2) is { } wat && IsDingwoord(wat);

    /// <summary>"de film Joe Speedboot of Ciske de Rat": what it is compared with is a thing too.</summary>
    private bool IsNaastDing(int i)
    {
        var j = stukken.Woord(i - 1) is "is" or "toch" && stukken.Woord(i - 2) is "of" ? i - 2 : i - 1;
        if (stukken.Woord(j) is not "of") return false;
        var ding = stukken.VindVoor(j, VerDing, Kenmerk.Voording);
        return ding >= 0 && !stukken[ding].Is(Kenmerk.Verwant) && !stukken.Voor(j, j - ding, Kenmerk.Verwant | Kenmerk.Titel);
    }

    /// <summary>"of je nou piet of klaas heet": either name, so nobody.</summary>
    private bool IsKeuze(int i, int laatste) =>
        stukken.Woord(i - 1) is "of" && stukken.Op(i - 2) is { } voor && voor.Is(Kenmerk.Voornaam) && !voor.Is(Kenmerk.Functie)
            || stukken.Woord(laatste + 1) is "of"
                && stukken.Op(laatste + 2) is { } na
                && na.Is(Kenmerk.Voornaam)
                && !na.Is(Kenmerk.Functie);

    /// <summary>"johan de wittgebouw", "marie heinekenplein", "anna maria van schuurman zaal".</summary>
    public bool IsVoorGebouw(int eerste, int laatste)
    {
        for (var j = eerste + 1; j <= laatste + VerGebouw && stukken.Op(j) is { IsWoord: true } na; j++)
        {
            if (na.Is(Kenmerk.Tussenvoegsel)) continue;
            if ((j <= laatste || Huizen.Is(na.Vorm, langer: 1))
                && stukken.Woord(eerste - 1) is not ("het" or "'t" or "t" or "de" or "in" or "op" or "bij")) continue;
            if (na.Vorm is "weg" && !na.Kap && stukken.Woord(eerste - 1) is not ("de" or "op" or "aan")) return false;
            if (Gebouwen.Contains(na)) return stukken.Woord(j - 1) is not ("de" or "het" or "een");
            if (na.Is(Kenmerk.Functie | Kenmerk.Mensdoet)) return false;
            if (j > laatste && !na.Kap && na.Is(Kenmerk.Veel) && !na.Is(Kenmerk.Voornaam | Kenmerk.Achternaam | Kenmerk.Orgwoord))
            {
                return false;
            }

            if (!na.Is(Kenmerk.Achternaam)
                && Gebouweinden.Is(na.Vorm, langer: 3))
            {
                return !na.Is(Kenmerk.Gewoon) || j == laatste + 1;
            }
        }

        return false;
    }

    /// <summary>"wilhelminapark", "rouwcafe".</summary>
    public static bool IsGebouw(Stuk stuk) => Langgebouw.Is(stuk.Vorm, langer: 0);

    /// <summary>"in 2e Exloërmond": the second of two places of one name.</summary>
    private bool IsNaRang(int i) =>
        stukken.Op(i) is { Kap: true, OpentZin: false }
            && (stukken.Woord(i - 1) is "e" or "ste" or "de" && stukken.Op(i - 2) is { IsGetal: true, Vorm.Length: 1 }
                && !stukken[i - 1].Los
                || stukken.Woord(i - 1) is "eerste" or "tweede" or "nieuw" or "oud" or "groot" or "klein"
                    && stukken.Woord(i - 2) is "in" or "uit" or "te");

    /// <summary>"Anna Huis", "Emma kinderziekenhuis", "Max Foundation".</summary>
    public bool IsVoorDing(int laatste) =>
        stukken.Op(laatste + 1) is { IsWoord: true } na
            && na.Is(Kenmerk.Orgwoord)
            && (na.Kap || na.Vorm.Length > 7)
            && !na.Is(Kenmerk.Mensdoet);

    /// <summary>"collega Sanne", "wethouder Karin Bos".</summary>
    public bool IsNaRol(int i) =>
        i > 0
            && (
                stukken[i - 1].Is(Kenmerk.Rol)
                    || (stukken[i - 1] is { IsWoord: true, Kap: false } voor && voor.Vorm.EndsWith("collega", StringComparison.Ordinal)));

    /// <summary>"in Beijum en Lewenborg": beside the name of a place stands another one.</summary>
    private bool IsNaastPlaats(int i)
    {
        if (stukken.Woord(i - 1) is not ("en" or "of" or "tot") && !stukken.IsTeken(i - 1, ',')) return false;

        // "het Slinge of Rijnhaven": of two, one is known.
        if (stukken.Woord(i - 1) is "of"
            && stukken[i].Kap
            && stukken.Op(i - 2) is { Kap: true } plek
            && plek.Is(Kenmerk.Plaats)
            && !plek.Is(Kenmerk.Voornaam | Kenmerk.Achternaam)
            && !Naamwoord.IsVoornaam(stukken[i]))
        {
            return true;
        }

        return stukken.Op(i - 2) is { Kap: true, IsWoord: true }
            && !Naamwoord.IsVoornaam(stukken[i])
            && stukken.Woord(i - 3) is "in" or "uit" or "naar" or "vanuit" or "rond" or "tussen";
    }

    /// <summary>"emmaus of het leger des heils": beside the name of an organisation stands another one.</summary>
    private bool IsNaastOrganisatie(int i, int laatste)
    {
        var j = laatste + 1;
        if (stukken.Woord(j) is not ("of" or "en") && !stukken.IsTeken(j, ',')) return IsOrganisatieVoor(i - 1);
        if (stukken.Woord(++j) is "de" or "het" or "'t" or "t") j++;
        return stukken.Op(j)?.Is(Kenmerk.Organisatie) == true || IsOrganisatieVoor(i - 1);
    }

    private bool IsOrganisatieVoor(int j) =>
        stukken.Woord(j) is "of" or "en" && stukken.Op(j - 1) is { } org && org.Is(Kenmerk.Organisatie) && !org.Is(Kenmerk.Voornaam);

    /// <summary>"bas leren spelen", "op bas": what somebody plays or learns.</summary>
    private bool IsGeleerd(int i, int laatste) =>
        !stukken[i].Kap
            && stukken[i].Is(Kenmerk.Gewoon)
            && (stukken.HeeftWoord(laatste + 1, laatste + 3, static woord => woord is "leren" or "spelen" or "speelt" or "leert")
                || stukken.Woord(i - 1) is "speelt" or "spelen" or "leert" or "leren");
}
