namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>A web address that leads to one person: a profile, channel, blog, fundraiser, memorial or record, or a name in it.</summary>
internal static partial class Webadres
{
    /// <summary>Behind these stands who it is.</summary>
    private static readonly Woordenset Netwerken = Gegevens.Verzameling("netwerkhost");

    private static readonly string[] Acties = Gegevens.Lijst("actiehost");

    private static readonly string[] Persoonspad = Gegevens.Lijst("persoonspad");

    private static readonly string[] Persoonsdaden = Gegevens.Lijst("persoonsdaad");

    private static readonly Woordenset Dossiermappen = Gegevens.Verzameling("dossiermap");

    /// <summary>A shorter name with such an end may be anything.</summary>
    private const int LangWoord = 9;
    private const int MeesteWoorden = 6;

    private static readonly string[] Zakelijkpad = Gegevens.Lijst("zakelijkpad");

    public static IEnumerable<Kandidaat> Zoek(Stukken stukken)
    {
        for (var i = 1; i < stukken.Count - 1; i++)
        {
            if (!stukken[i].IsTeken('.') || !stukken.SluitAan(i + 1) && !stukken[i].Gesproken || stukken[i - 1].Soort == Stuksoort.Teken)
            {
                continue;
            }

            if (Host(stukken, i) is not { } host || IsHandle(stukken, host)) continue;
            var (laatste, pad) = Pad(stukken, host.Laatste);
            if (stukken.IsTeken(host.Eerste - 1, '@')) continue;
            var eerste = host.Eerste;
            yield return Kandidaat.Van(
                VondstSoort.Web, stukken, eerste, laatste, IsVanIemand(stukken, (eerste, laatste), host.Delen, pad) ? 2.5 : 0);
            i = laatste;
        }
    }

    /// <summary>"xx_kleintje.frl": no host has such a sign.</summary>
    private static bool IsHandle(Stukken stukken, (int Eerste, int Laatste, List<string> Delen) host) =>
        host.Delen[0] is not "www"
            && host.Delen.Exists(d => d.Contains('_', StringComparison.Ordinal))
            && !stukken.IsTeken(host.Eerste - 1, '/')
            && !stukken.IsTeken(host.Laatste + 1, '/')
            && !stukken[host.Laatste - 1].Gesproken;

    private static bool IsVanIemand(Stukken stukken, (int Eerste, int Laatste) plek, List<string> host, List<string> pad)
    {
        if (IsPersoonlijk(host, pad)) return true;
        if (IsEigen(stukken, plek.Eerste, plek.Laatste) && !host.Exists(IsBekend)) return true;
        var netwerk = host.Exists(Netwerken.Contains) && pad.Count > 0;
        return (netwerk || !Organisatie(host) && !host.Exists(h => Lexicon.Standaard.Is(h, Kenmerk.Organisatie)))
            && IsVanIemandInTekst(stukken, plek.Eerste, plek.Laatste, netwerk);
    }

    /// <summary>"uwv", "mijnuwv".</summary>
    private static bool IsBekend(string deel) =>
        Lexicon.Standaard.Is(deel, Kenmerk.Organisatie)
            || deel.StartsWith("mijn", StringComparison.Ordinal)
            && (Lexicon.Standaard.Is(deel.AsSpan(4), Kenmerk.Organisatie | Kenmerk.Nationaal) || Adresnaam.IsOrganisatie([deel]));

    private static (int Eerste, int Laatste, List<string> Delen)? Host(Stukken stukken, int punt)
    {
        var eerste = punt - 1;
        while (eerste > 0
            && stukken.SluitAan(eerste)
            && (stukken[eerste - 1].Soort != Stuksoort.Teken || stukken[eerste - 1].Vorm[0] is '-' or '.' or '_')
            && stukken.SluitAan(eerste))
        {
            eerste--;
        }

        while (eerste < punt && stukken[eerste].Soort == Stuksoort.Teken) eerste++;
        var i = punt - 1;
        List<string> delen = [.. Labels(stukken, eerste, punt - 1)];
        var laatste = -1;
        while (stukken.IsTeken(i + 1, '.')
            && stukken.Op(i + 2) is { } na
            && na.Soort != Stuksoort.Teken
            && stukken.SluitAan(i + 1)
            && stukken.SluitAan(i + 2))
        {
            i += 2;
            var label = na.Vorm;
            while (stukken.Op(i + 1) is { } vast
                && (stukken.SluitAan(i + 1) || vast.IsWoord && stukken[punt].Gesproken && IsVoorDomein(stukken, i + 1))
                && (vast.Soort != Stuksoort.Teken || (vast.IsTeken('-') && stukken.SluitAan(i + 2)))
                && !vast.Gesproken)
            {
                label += vast.Vorm;
                i++;
            }

            delen.Add(label);
            if (Internet.Domeinen.Contains(label)) laatste = i;
        }

        if (laatste < 0) return null;

        // "ster.aan.de.hemel": what goes on behind what could be an end is no host.
        if (i > laatste && !stukken[punt].Gesproken && delen[0] != "www" && stukken.Op(i) is { IsWoord: true, Kap: false }) return null;
        var los = Internet.Woorden.Contains(delen[^1])
            && !stukken.IsTeken(laatste + 1, '/')
            && delen[0] != "www"
            && !stukken.IsTeken(eerste - 1, '/')
            && !Array.Exists(Acties, a => delen.Exists(d => d.Contains(a, StringComparison.Ordinal)));
        return los && delen.Count == 2 && !stukken[punt].Gesproken ? null : (eerste, laatste, delen);
    }

    /// <summary>"www punt annekes dagboek punt nl": words that are said apart, and then the end of a host.</summary>
    private static bool IsVoorDomein(Stukken stukken, int i)
    {
        var j = i;
        while (j < i + MeesteWoorden && stukken.Op(j) is { IsWoord: true }) j++;
        return stukken.IsTeken(j, '.') && stukken[j].Gesproken && stukken.Op(j + 1) is { } eind && Internet.Domeinen.Contains(eind);
    }

    /// <summary>The labels before the first full stop are one when they stand against each other.</summary>
    private static IEnumerable<string> Labels(Stukken stukken, int eerste, int laatste)
    {
        var label = "";
        for (var i = eerste; i <= laatste; i++)
        {
            if (stukken[i].IsTeken('.'))
            {
                if (label.Length > 0) yield return label;
                label = "";
                continue;
            }

            label += stukken[i].Vorm;
        }

        if (label.Length > 0) yield return label;
    }

    private static (int Laatste, List<string> Pad) Pad(Stukken stukken, int i)
    {
        List<string> pad = [];
        while (i + 1 < stukken.Count
            && stukken.SluitAan(i + 1)
            && (
                stukken[i + 1].Soort != Stuksoort.Teken
                    || stukken[i + 1].Vorm[0] is '/' or '-' or '_' or '.' or '@' or '?' or '=' or '&' or '#' or '%' or '+' or '~'))
        {
            i++;
            if (stukken[i].IsTeken('/') || stukken[i].IsTeken('?') || stukken[i].IsTeken('=') || stukken[i].IsTeken('&')) pad.Add("");
            else if (pad.Count > 0) pad[^1] += stukken[i].Vorm;
        }

        while (stukken[i].Soort == Stuksoort.Teken && stukken[i].Vorm[0] is '.' or '?' && i > 0) i--;
        return (i, [.. pad.Select(p => p.Trim('.', '?')).Where(p => p.Length > 0)]);
    }

    private static bool IsPersoonlijk(List<string> host, List<string> pad)
    {
        var naam = host.Where(h => h is not "www" and not "nl" && !Internet.Domeinen.Contains(h)).ToList();
        var hostdelen = naam.SelectMany(h => h.Split('-', '_')).Where(d => d.Length > 2).ToList();
        var stukken = pad.SelectMany(p => p.Split('-', '_', '.', '+')).Where(d => d.Length > 1).ToList();
        var zakelijk = pad.Exists(p => Zakelijkpad.Contains(p));
        if (host is [.., "youtu", "be"]) return false;
        if (host.Contains("linkedin") && pad is ["in", _, ..]) return true;
        if (host.Exists(Netwerken.Contains) && pad.Count > 0)
        {
            return !zakelijk
                && !stukken.Exists(Adresnaam.BegintAlsOrganisatie)
                && (pad.Count == 1 && pad[0].Split('.') is [var wie, var waar] && Adresnaam.IsIemandErgens(wie, waar)
                    || pad.Count > 1 && pad[0] is "u" or "user" or "profile" or "profiel" || !Adresnaam.IsOrganisatie(stukken));
        }

        var actie = Array.Exists(
            Acties,
            a => naam.Exists(h => h == a || h.Contains(a, StringComparison.Ordinal) && !Lexicon.Standaard.Is(h, Kenmerk.Organisatie)));
        if (actie && (pad.Count > 0 || naam.Count > 1))
        {
            // "dekkerhout.wordpress.com": whose it is stands in front, unless that begins as an organisation.
            if (stukken.Exists(s => s is "mij" or "mijn" or "me" or "haar" or "hem" or "ons" or "onze")) return true;
            if (pad.Count > 1 && Persoonspad.Contains(pad[0]) && !stukken.Exists(Adresnaam.BegintAlsOrganisatie)) return true;
            if (pad.Count == 0 && naam.Count == 2 && !Adresnaam.BegintAlsOrganisatie(naam[0])) return true;
            return !zakelijk
                && !Adresnaam.IsOrganisatie(
                    [.. stukken, .. naam.Where(n => !Array.Exists(Acties, a => n.Contains(a, StringComparison.Ordinal)))]);
        }

        if (IsVanIemand(naam, hostdelen) || IsDossier(pad)) return true;
        if (zakelijk) return false;
        if (pad.Exists(p => Persoonspad.Contains(p)) && pad.Count > 1)
        {
            return stukken.Exists(Adresnaam.IsPersoon)
                || pad.Exists(p => p.Any(char.IsAsciiDigit))
                || pad.Exists(p => p.Contains("memoriam", StringComparison.Ordinal));
        }

        return stukken.Exists(Adresnaam.IsPersoon) && !Organisatie(stukken);
    }

    /// <summary>A name in the host, or what one person does: "schildersjoost-harkema.nl", "linekeschrijft.nl".</summary>
    private static bool IsVanIemand(List<string> naam, List<string> delen) =>
        !Organisatie(naam)
            && (delen.Exists(Adresnaam.IsPersoon)
                || naam.Exists(n => n.Length > LangWoord && Persoonsdaden.Any(d => n.EndsWith(d, StringComparison.Ordinal))))
        || delen.Count > 1
            && delen.Exists(d => Adresnaam.IsVoornaam(d) || d[^1] == 's' && Adresnaam.IsVoornaam(d[..^1]))
            && !delen.Exists(d => Adresnaam.IsOrganisatie([d]) || Adresnaam.BegintAlsOrganisatie(d));

    /// <summary>"clienten/bakx_r/plan.docx": behind such a folder stands of whom it is, unless that is a word.</summary>
    private static bool IsDossier(List<string> pad)
    {
        var map = pad.FindIndex(p => Dossiermappen.Contains(p));
        return map >= 0
            && map + 1 < pad.Count
            && (pad[map + 1].Split('_', '-') is { Length: > 1 } delen && Array.Exists(delen, d => d.Length == 1)
                || pad[map + 1].Any(char.IsAsciiDigit));
    }

    private static bool Organisatie(List<string> delen) =>
        Adresnaam.IsOrganisatie(delen)
            || delen.Exists(
                d =>
                    d.Contains("ziekenhuis", StringComparison.Ordinal)
                        || d.Contains("fonds", StringComparison.Ordinal)
                        || d.Contains("school", StringComparison.Ordinal)
                        || d.Contains("foundation", StringComparison.Ordinal));
}
