namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>What somebody says as a person says it to a person.</summary>
public enum Omgangsvorm
{
    Groet,
    Dank,

    /// <summary>It is too much for who says so; danger went before.</summary>
    Zwaar,

    /// <summary>An answer, of who may have an open question: they know this person or team.</summary>
    IkKenDit,
    Ja,
    Nee,
}

/// <summary>
/// Understands what is no command: a greeting, a thank-you, that it is too much, and an answer that was typed instead of pressed.
/// </summary>
public static class Omgangstaal
{
    /// <summary>Who writes more than this writes about something, or somebody else.</summary>
    private const int MeesteWoorden = 12;

    private static readonly ILookup<string, string> Woorden = Taallijst.Lees("omgang").ToLookup(r => r.Kop, r => r.Regel);

    private static readonly string[] Groeten = [.. Woorden["groet"]];
    private static readonly string[] Aangesproken = [.. Woorden["aangesproken"]];
    private static readonly string[] Danken = [.. Woorden["dank"]];
    private static readonly string[] Zware = [.. Woorden["zwaar"]];
    private static readonly string[] Tussenwoorden = [.. Woorden["tussenwoord"]];
    private static readonly string[] Bekenden = [.. Woorden["bekend"]];
    private static readonly string[] Instemmend = [.. Woorden["ja"]];
    private static readonly string[] Aanloop = [.. Woorden["aanloop"]];
    private static readonly string[] Afwijzend = [.. Woorden["nee"]];
    private static readonly string[] Beleefdheden = [.. Woorden["beleefd"]];

    /// <summary>Whoever says this waits for nothing.</summary>
    public static bool VraagtNiets(string tekst) => Opdrachten.IsBeleefd(tekst) || Versta(tekst) == Omgangsvorm.Dank;

    /// <summary>What it is, or null when it is none of these.</summary>
    public static Omgangsvorm? Versta(string tekst)
    {
        var zin = Opdrachten.Gewoon(tekst);
        if (zin.Length == 0) return Duim(tekst);
        if (zin.Split(' ').Length > MeesteWoorden) return null;
        var kort = string.Join(' ', zin.Split(' ').Where(w => !Tussenwoorden.Contains(w)));
        if (Array.Exists(Zware, w => $" {kort} ".Contains($" {w} ", StringComparison.Ordinal))) return Omgangsvorm.Zwaar;
        if (Array.Exists(Bekenden, w => $" {zin} ".Contains($" {w} ", StringComparison.Ordinal))) return Omgangsvorm.IkKenDit;
        if (IsGroet(zin)) return Omgangsvorm.Groet;
        if (IsDank(zin)) return Omgangsvorm.Dank;
        if (Afwijzend.Contains(zin)) return Omgangsvorm.Nee;
        return IsInstemmend(zin) || Opdrachten.IsBeleefd(tekst) ? Omgangsvorm.Ja : null;
    }

    /// <summary>The end of a conversation: a plain sentence after which nothing has to be done.</summary>
    public static bool IsBeleefd(string gewoon) => Beleefdheden.Contains(gewoon);

    /// <summary>A slip of the keyboard is no other word here: nothing happens by a thank-you.</summary>
    private static bool IsDank(string zin) =>
        Array.Exists(Danken, d => zin == d || Tikfout.Is(zin, d) || Aangesproken.Any(a => zin == $"{d} {a}"));

    /// <summary>"ja", "ok ja", "ja is goed", "prima, dat lukt".</summary>
    private static bool IsInstemmend(string zin) =>
        Instemmend.Contains(zin) || Array.Exists(
            Aanloop,
            a => zin == $"ja {a}" || (zin.StartsWith($"{a} ", StringComparison.Ordinal) && Instemmend.Contains(zin[(a.Length + 1)..])));

    /// <summary>A sign without words: a thumb up or a heart is a ja, a thumb down a nee, and of another it is not known.</summary>
    private static Omgangsvorm? Duim(string tekst) => tekst switch
    {
        _ when tekst.Contains('\u2753', StringComparison.Ordinal) || tekst.Contains("\U0001F198", StringComparison.Ordinal) => null,
        _ when tekst.Contains("\U0001F44E", StringComparison.Ordinal) => Omgangsvorm.Nee,
        _ when Instemmende.Any(t => tekst.Contains(t, StringComparison.Ordinal)) => Omgangsvorm.Ja,
        _ => null,
    };

    private static readonly string[] Instemmende =
        ["\U0001F44D", "\u2764", "\U0001F44C", "\u2705", "\u2714", "\U0001F64C", "\U0001F44F", "\U0001F60A", "\U0001F642"];

    private static bool IsGroet(string zin) =>
        Groeten.Contains(zin) || Array.Exists(Aangesproken, a => zin.EndsWith($" {a}", StringComparison.Ordinal)
            && Groeten.Contains(zin[..^(a.Length + 1)]));
}
