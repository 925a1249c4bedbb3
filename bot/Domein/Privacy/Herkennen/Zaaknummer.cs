namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>A number of a case that needs no word before it: of a court, or of a request for help.</summary>
internal static class Zaaknummer
{
    private const int MinsteCijfers = 5;

    /// <summary>Behind a space: "CIZ 2024.118.332".</summary>
    private const int MinsteLos = 7;
    private const int LangsteCode = 4;

    /// <summary>What courts write between who asks and the year: "FA RK 24-1177", "AWB 24/3381".</summary>
    private static readonly Woordenset Rollen = new(["rk", "za", "vv", "awb", "expl", "verz", "wmo", "pw"]);

    /// <summary>"wmo-melding M24.009312", "hulpvraag H25-00981".</summary>
    private static readonly Eindes Vragen = new(Gegevens.Lijst("zaakvraag"));

    private static readonly Eindes Besluiten =
        new(["beschikking", "melding", "aanvraag", "indicatie", "besluit", "toekenning", "budget", "plan"]);

    public static IEnumerable<Kandidaat> Zoek(Stukken stukken)
    {
        for (var i = 0; i < stukken.Count; i++)
        {
            if ((Rechtbank(stukken, i) ?? Rol(stukken, i) ?? Vraag(stukken, i) ?? Besluit(stukken, i)) is not { } laatste) continue;
            yield return Kandidaat.Van(VondstSoort.Nummer, stukken, i, laatste, 1.6);
            i = laatste;
        }
    }

    /// <summary>"C/16/583914".</summary>
    private static int? Rechtbank(Stukken stukken, int i) =>
        stukken[i] is { IsLetter: true, Vorm: "c" }
            && stukken.IsTeken(i + 1, '/')
            && stukken.Op(i + 2) is { IsGetal: true, Vorm.Length: 2 }
            && stukken.IsTeken(i + 3, '/')
            && stukken.Op(i + 4) is { IsGetal: true, Vorm.Length: >= MinsteCijfers }
            ? i + 4
            : null;

    private static int? Rol(Stukken stukken, int i) =>
        stukken[i].IsWoord
            && Rollen.Contains(stukken[i])
            && stukken.Op(i + 1) is { IsGetal: true, Vorm.Length: 2 }
            && (stukken.IsTeken(i + 2, '-') || stukken.IsTeken(i + 2, '/'))
            && stukken.Op(i + 3) is { IsGetal: true, Vorm.Length: >= 3, Los: false }
            ? i + 3
            : null;

    /// <summary>"wmobeschikking 2025W03319": a year, a letter and the rest, in one piece.</summary>
    private static int? Besluit(Stukken stukken, int i) =>
        stukken[i] is { IsGetal: true, Vorm.Length: 2 or 4 }
            && stukken.Op(i - 1) is { IsWoord: true } wat
            && Besluiten.Is(wat.Vorm, langer: 0)
            && stukken.Op(i + 1) is { IsWoord: true, Los: false, Vorm.Length: <= 3 }
            && stukken.Op(i + 2) is { IsGetal: true, Los: false, Vorm.Length: >= 4 }
            ? i + 2
            : null;

    /// <summary>A letter, the year and a number behind it.</summary>
    private static int? Vraag(Stukken stukken, int i)
    {
        var begin = stukken.IsTeken(i + 1, '-') || stukken.IsTeken(i + 1, '/') ? i + 2 : i + 1;
        if (stukken[i] is not { IsWoord: true, Kap: true, Vorm.Length: <= LangsteCode } code
            || !code.IsLetter && !code.Hoofdletters
            || stukken.Op(begin) is not { IsGetal: true } getal)
        {
            return null;
        }

        // "Wmo-besch. WMO25.03391": the word may be short.
        var v = stukken.IsTeken(i - 1, '.') ? i - 2 : i - 1;
        if (stukken.Op(v) is not { IsWoord: true } vraag || !Vragen.Is(vraag.Vorm, langer: 0)) return null;
        var (j, cijfers) = (begin, getal.Vorm.Length);
        while (stukken.Op(j + 1) is { Soort: Stuksoort.Teken, Los: false } teken
            && teken.Vorm[0] is '.' or '-' or '/'
            && stukken.Op(j + 2) is { IsGetal: true, Los: false } volgend)
        {
            j += 2;
            cijfers += volgend.Vorm.Length;
        }

        return cijfers >= (getal.Los ? MinsteLos : MinsteCijfers) ? j : null;
    }
}
