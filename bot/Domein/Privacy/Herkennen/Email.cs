namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>The e-mail address of a person, typed or said aloud. A mailbox of a team or a function goes through.</summary>
internal static class Email
{
    public static IEnumerable<Kandidaat> Zoek(Stukken stukken)
    {
        for (var i = 1; i < stukken.Count - 1; i++)
        {
            if (!stukken[i].IsTeken('@') && !IsAt(stukken, i)) continue;
            if (Domein(stukken, i) is not { } domein || Bus(stukken, i) is not { } bus) continue;
            var gedeeld = IsGedeeld(bus.Delen, domein.Delen)
                && !(HeeftJaar(stukken, bus.Eerste, i, bus.Delen) && !Adresnaam.IsOrganisatie(domein.Delen));
            yield return Kandidaat.Van(VondstSoort.Email, stukken, bus.Eerste, domein.Laatste, gedeeld ? 0 : 3);
        }
    }

    /// <summary>"jan at gmail punt com", "kuipersj op gmail".</summary>
    private static bool IsAt(Stukken stukken, int i) =>
        stukken.Woord(i) is "at" or "apen" or "aap" && stukken.Op(i + 1) is { IsWoord: true }
            || stukken.Woord(i) is "op" or "bij"
            && stukken.Op(i + 1) is { IsWoord: true } bus
            && Internet.Postbussen.Contains(bus)
            && (stukken[i - 1] is { IsWoord: true } naam && Naamwoord.IsOnbekend(naam)
                || stukken[i - 1] is { IsGetal: true, Los: false, Gesproken: false } && stukken.Op(i - 2)?.IsWoord == true);

    /// <summary>The part behind the sign: a host with an end, or a well-known mail host without.</summary>
    private static (int Laatste, List<string> Delen)? Domein(Stukken stukken, int at)
    {
        var i = at + 1;
        if (stukken.Op(i) is not ({ IsWoord: true } or { IsGetal: true })) return null;
        List<string> delen = [stukken[i].Vorm];
        while (i + 1 < stukken.Count)
        {
            if (stukken[i + 1].Soort == Stuksoort.Teken && stukken[i + 1].Vorm[0] is '.' or '-' or '_'
                && stukken.Op(i + 2) is { } na && na.Soort != Stuksoort.Teken
                && (stukken.SluitAan(i + 2) && stukken.SluitAan(i + 1) || Internet.Domeinen.Contains(na)))
            {
                delen.Add(na.Vorm);
                i += 2;
                if (stukken[i - 1].IsTeken('.')
                    && Internet.Domeinen.Contains(na)
                    && !(
                        stukken.IsTeken(i + 1, '.')
                            && stukken.SluitAan(i + 2)
                            && stukken.Op(i + 2) is { } nog
                            && Internet.Domeinen.Contains(nog)))
                {
                    return (i, delen);
                }
            }
            else if (stukken.SluitAan(i + 1) && stukken[i + 1].Soort != Stuksoort.Teken)
            {
                delen[^1] += stukken[++i].Vorm;
            }
            else
            {
                break;
            }
        }

        if (delen.Count > 1 && Internet.Domeinen.Contains(delen[^1])) return (i, delen);
        if (delen.Count == 1 && Bus(delen[0]) is { } bus) return (i, [bus]);
        if (!Internet.Postbussen.Contains(delen[0])) return null;
        return stukken.Op(at + 2) is { IsWoord: true } eind && Internet.Domeinen.Contains(eind)
            ? (at + 2, [delen[0], eind.Vorm])
            : (at + 1, delen);
    }

    /// <summary>"gmailcom": the full stop was forgotten.</summary>
    private static string? Bus(string deel) =>
        Array.Find(["com", "nl", "net", "be"], d => deel.EndsWith(d, StringComparison.Ordinal)) is { } eind
        && Internet.Postbussen.Contains(deel[..^eind.Length])
            ? deel[..^eind.Length]
            : null;

    private static (int Eerste, List<string> Delen)? Bus(Stukken stukken, int at)
    {
        var i = at - 1;
        if (stukken[i].Soort == Stuksoort.Teken && stukken[i].Vorm[0] is not ('_' or '-' or '.' or '+')) return null;
        while (i > 0
            && stukken.SluitAan(i)
            && (stukken[i - 1].Soort != Stuksoort.Teken || stukken[i - 1].Vorm[0] is '.' or '_' or '-' or '+' or '\''))
        {
            i--;
        }

        while (i < at && stukken[i].Soort == Stuksoort.Teken) i++;
        var delen = Enumerable.Range(i, at - i).Where(j => stukken[j].IsWoord).SelectMany(j => stukken[j].Vorm.Split('-', '\'')).ToList();
        return i < at ? (i, delen) : null;
    }

    /// <summary>"zonnebloem1952": with the year somebody was born in.</summary>
    private static bool HeeftJaar(Stukken stukken, int eerste, int at, List<string> bus) =>
        stukken.Heeft(
            eerste, at - 1,
            static stuk => stuk is { IsGetal: true, Gesproken: false, Vorm.Length: 4 } jaar
                && string.CompareOrdinal(jaar.Vorm, "1920") >= 0
                && string.CompareOrdinal(jaar.Vorm, "2012") < 0)
            && !Adresnaam.IsOrganisatie(bus);

    private static bool IsGedeeld(List<string> bus, List<string> domein)
    {
        if (bus.Count == 0) return false;
        if (Internet.Postbussen.Contains(domein[0])) return Adresnaam.BegintAlsOrganisatie(bus[0]) && !bus.Exists(Adresnaam.IsPersoon);
        return Adresnaam.IsOrganisatie(bus)
            || ((bus.TrueForAll(b => domein.Contains(b)) || (bus.TrueForAll(b => b.Length > 2) && Adresnaam.IsGewoon(bus))));
    }
}
