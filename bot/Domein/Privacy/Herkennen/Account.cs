namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>What somebody is called on a network: "@lil.bear_03", "haar insta is …", "op snap heet hij …".</summary>
internal static partial class Account
{
    private const int Ver = 7;

    private static readonly string[] Verbinding = Gegevens.Lijst("accountverbinding");

    /// <summary>Who is called to and is nobody.</summary>
    private static readonly string[] Vermeldingen = Gegevens.Lijst("vermelding");

    private static readonly string[] Accountwoorden =
    [
        "account", "profiel", "gebruikersnaam", "handle", "nickname", "username", "gamertag", "inlognaam"
    ];

    public static IEnumerable<Kandidaat> Zoek(Stukken stukken)
    {
        var netwerk = HeeftNetwerk(stukken);
        for (var i = 0; i < stukken.Count; i++)
        {
            if (InWoorden(stukken, i) is { } slot)
            {
                yield return Kandidaat.Van(VondstSoort.Account, stukken, i, slot, 1.1);
                i = slot;
            }
            else if (stukken[i].IsTeken('@')
                && Naam(stukken, i + 1) is { } na
                && (stukken.SluitAan(i + 1) || stukken[i].Gesproken || na.Vorm == Handvat.Handle))
            {
                if (!(i > 0 && stukken.SluitAan(i) && stukken[i - 1].Soort != Stuksoort.Teken)
                    || stukken[i].Gesproken && stukken[i - 1].Is(Kenmerk.Functie | Kenmerk.Netwerk))
                {
                    var bewijs = Vermelding(stukken, i + 1, na.Laatste, na.Vorm);
                    yield return Kandidaat.Van(VondstSoort.Account, stukken, i, na.Laatste, bewijs);
                }

                i = na.Laatste;
            }
            else if (stukken[i].Soort != Stuksoort.Teken && (i == 0 || !Vast(stukken, i)) && Naam(stukken, i) is { } naam)
            {
                var handle = naam.Vorm == Handvat.Handle;
                if (!handle && !(netwerk && NaNetwerk(stukken, i, naam.Laatste)) || IsInstelling(stukken, i, naam.Laatste))
                {
                    i = naam.Laatste;
                    continue;
                }

                if (handle)
                {
                    yield return Kandidaat.Van(VondstSoort.Account, stukken, i, naam.Laatste,
                        IsHash(stukken, naam.Laatste) || IsOnderNaam(stukken, i) || IsVanProfiel(stukken, i) ? 1.1 : 0.5);
                }
                else
                {
                    yield return Kandidaat.Van(VondstSoort.Account, stukken, i, naam.Laatste, 0.6);
                }

                i = naam.Laatste;
            }
        }
    }

    private static bool HeeftNetwerk(Stukken stukken)
    {
        for (var i = 0; i < stukken.Count; i++)
        {
            if (stukken[i].Is(Kenmerk.Netwerk)) return true;
        }

        return false;
    }

    private enum Handvat
    {
        Woord,
        Hoofdwoord,
        Handle,
    }

    /// <summary>Letters and digits with dots and underscores in one piece.</summary>
    private static (int Laatste, Handvat Vorm)? Naam(Stukken stukken, int i)
    {
        if (stukken.Op(i) is not { } eerste || (eerste.Soort == Stuksoort.Teken && !eerste.IsTeken('_'))) return null;
        var (j, woorden, cijfers, tekens) = (i, eerste.IsWoord ? 1 : 0, eerste.IsGetal ? 1 : 0, eerste.IsTeken('_') ? 1 : 0);
        while (j + 1 < stukken.Count && Vast(stukken, j + 1))
        {
            j++;
            if (stukken[j].IsWoord) woorden++;
            else if (stukken[j].IsGetal) cijfers++;
            else tekens += stukken[j].Vorm[0] is '_' or '.' ? 1 : 0;
        }

        while (j > i && stukken[j].Soort == Stuksoort.Teken && stukken[j].Vorm[0] is '.' or '-')
        {
            tekens--;
            j--;
        }

        if (woorden == 0) return null;
        var vorm = HeeftStreep(stukken, i, j)
            || (woorden > 0 && cijfers > 0 && !IsMaat(stukken, i, j))
            || (tekens > 0 && woorden > 1 && !IsHost(stukken, j))
            || IsHash(stukken, j)
            ? Handvat.Handle
            : stukken[i].Kap
            ? Handvat.Hoofdwoord
            : Handvat.Woord;
        return (j, vorm);
    }

    private static bool HeeftStreep(Stukken stukken, int i, int j)
    {
        for (var k = i; k <= j; k++)
        {
            if (stukken[k].IsTeken('_') || stukken[k].IsTeken('-') && stukken[k].Gesproken) return true;
        }

        return false;
    }

    private static bool Vast(Stukken stukken, int i) =>
        stukken.SluitAan(i)
            && (stukken[i].Soort != Stuksoort.Teken || stukken[i].Vorm[0] is '_' or '.' or '-')
            && (stukken[i - 1].Soort != Stuksoort.Teken || stukken[i - 1].Vorm[0] is '_' or '.' or '-');

    /// <summary>"10u", "3de", "80m2", "mp3".</summary>
    private static bool IsMaat(Stukken stukken, int i, int j) =>
        stukken[j].Einde - stukken[i].Begin <= 4
            || (
                stukken[i].IsGetal
                    && stukken[i + 1].IsWoord
                    && (stukken[i + 1].Is(Kenmerk.Eenheid | Kenmerk.Functie | Kenmerk.Gewoon) || stukken[i + 1].Vorm.Length <= 3));

    private static bool IsHost(Stukken stukken, int j) =>
        Internet.Domeinen.Contains(stukken[j]) || stukken[j].Vorm.Length == 1;

    private static bool IsHash(Stukken stukken, int j) =>
        stukken.IsTeken(j + 1, '#') && !stukken[j + 1].Los && stukken.Op(j + 2) is { IsGetal: true, Los: false };

    /// <summary>"@nibud", "proud2bme": the name of an organisation as it is written in one piece.</summary>
    private static bool IsInstelling(Stukken stukken, int eerste, int laatste) =>
        Lexicon.Standaard.Is(
            string.Concat(Enumerable.Range(eerste, laatste - eerste + 1).Select(k => stukken[k].Vorm)), Kenmerk.Organisatie);

    /// <summary>How much "@…" says by itself: a colleague or team is mentioned with a capital or asked something.</summary>
    private static double Vermelding(Stukken stukken, int eerste, int laatste, Handvat naam)
    {
        if (naam == Handvat.Handle && IsVanIemand(stukken, eerste - 1, laatste)) return 2;
        var delen = Enumerable.Range(eerste, laatste - eerste + 1).Where(k => stukken[k].IsWoord).Select(k => stukken[k].Vorm).ToList();
        if (IsInstelling(stukken, eerste, laatste)
            || Vermeldingen.Contains(delen[0])
            || Adresnaam.IsOrganisatie(delen)
            || Lexicon.Standaard.Is(delen[0], Kenmerk.Functie | Kenmerk.Orgwoord | Kenmerk.Rol))
        {
            return 0;
        }

        if (naam == Handvat.Handle) return 2;
        var gevraagd = stukken.Na(laatste, 4, Kenmerk.Functie)
            && stukken.HeeftWoord(laatste + 1, laatste + 3, static woord => woord is "kun" or "kan" or "wil" or "weet" or "heb"
                or "zou" or "ben" or "jij" or "je" or "graag" or "jullie" or "kunnen" or "hoi" or "dank" or "bedankt" or "ken");
        if (gevraagd) return 0;
        return naam == Handvat.Hoofdwoord ? 0.1 : 1.1;
    }

    /// <summary>"zijn snapnaam is bozebeer", "haar gebruikersnaam is zonnetje".</summary>
    private static bool IsNaam(Stukken stukken, int i) =>
        stukken.Woord(i - 1) is "is" or "luidt" or "heet"
            && stukken.Op(i - 2) is { } netwerk
            && netwerk.Is(Kenmerk.Netwerk)
            && (stukken.Op(i - 3)?.Is(Kenmerk.Bezit) == true || stukken.Op(i - 4)?.Is(Kenmerk.Bezit) == true)
            && (netwerk.Vorm.EndsWith("naam", StringComparison.Ordinal) && !stukken[i].Vorm.StartsWith("ge", StringComparison.Ordinal)
                && stukken[i].Vorm is not ("onbekend" or "bekend" or "weg" or "kwijt" or "nieuw" or "geheim" or "veranderd" or "vergeten")
                || !stukken[i].Is(Kenmerk.Gewoon));

    /// <summary>"insta: queenfayza", "op snap heet ze daar lillybear".</summary>
    private static bool NaNetwerk(Stukken stukken, int i, int laatste)
    {
        var stuk = stukken[i];
        if (!stuk.IsWoord
            || stuk.Vorm.Length < 3
            || stuk.Is(
                Kenmerk.Functie | Kenmerk.Netwerk | Kenmerk.Belwoord | Kenmerk.Verwant | Kenmerk.Bezit | Kenmerk.Orgwoord | Kenmerk.Veel))
        {
            return false;
        }

        if (stuk.Is(Kenmerk.Gewoon | Kenmerk.Plaats | Kenmerk.Organisatie | Kenmerk.Nationaal) || Samenstelling.Is(stuk.Vorm) && !stuk.Kap)
        {
            // An ordinary word only right behind the colon, or as the last of "heet ze".
            if (!stukken.IsTeken(i - 1, ':') && !stukken.IsTeken(i - 1, '"') && !IsNaam(stukken, i)) return false;
        }

        var netwerk = stukken.VindVoor(i, Ver, Kenmerk.Netwerk);

        // "het account jelle-zonder-spijt".
        if (netwerk == i - 1
            && netwerk >= 0
            && stuk.HeeftStreep
            && Accountwoorden.Contains(stukken[netwerk].Vorm))
        {
            return true;
        }
        if (netwerk < 0 || Naamwoord.IsOnbekend(stuk) && stukken.Woord(laatste + 1) is "op" && !stuk.IsSpelfout)
        {
            return stukken.VindNa(laatste, 4, Kenmerk.Netwerk) is >= 0 and var na
                && stukken.Woord(laatste + 1) is "op" or "is"
                && !stuk.Kap
                && na <= laatste + 4;
        }

        if (stukken.IsTeken(i - 1, ':')) return true;
        for (var j = netwerk + 1; j < i; j++)
        {
            if (stukken[j].Soort == Stuksoort.Teken && stukken[j].Vorm[0] is '.' or '?' or '!') return false;
        }

        return stukken.HeeftWoord(netwerk + 1, i - 1, Verbinding.Contains)
            && stukken.Woord(i - 1) is "is" or "heet" or "heette" or "ze" or "hij" or "zij" or "als" or "daar" or "naam" or "genaamd"
                or "account" or "username" or "handle" or "luidt" or "gebruikersnaam" or "nickname" or "dit" or "onder" or "verkoper"
                or "gebruiker" or "adverteerder" or "speler";
    }
}
