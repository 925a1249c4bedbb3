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

    private static readonly string[] Groeten =
    [
        "hoi", "hoi hoi", "hoihoi", "hallo", "hallo daar", "hey", "hee", "he", "hi", "hai", "dag", "goedendag", "goeiedag", "goedemorgen",
        "goeiemorgen", "goede morgen", "goedemiddag", "goeiemiddag", "goedenmiddag", "goedenavond", "goedeavond", "goeienavond", "hello",
        "yo", "moin", "welkom", "hoe gaat het", "hoi hoe gaat het", "hallo hoe gaat het", "alles goed",
    ];

    /// <summary>Who is greeted.</summary>
    private static readonly string[] Aangesproken =
        ["allemaal", "iedereen", "bot", "herstelbot", "teamsherstelbot", "team", "collega", "collega s", "daar", "jij", "jullie"];

    private static readonly string[] Danken =
    [
        "dank", "dank je", "dank je wel", "dankjewel", "dank u", "dank u wel", "dankuwel", "bedankt", "heel erg bedankt", "heel erg dank",
        "veel dank", "dank voor je hulp", "bedankt voor je hulp", "dank je wel voor je hulp", "thanks", "thx", "fijn dank je wel",
        "fijn dankjewel", "ok dank je wel", "oke dank je wel", "oke dankjewel", "ok bedankt", "oke bedankt", "top bedankt",
    ];

    /// <summary>Said of oneself.</summary>
    private static readonly string[] Zware =
    [
        "ik zit er doorheen", "gaat niet goed met mij", "gaat niet goed met me", "gaat slecht met mij", "gaat slecht met me",
        "gaat niet met mij", "gaat niet met me",
        "ik trek het niet", "ik trek dit niet", "ik red het niet", "ik kan het niet meer aan", "ik kan niet meer",
        "ik zie het niet meer zitten", "ik zie het niet zitten", "ik ben op", "ik ben kapot", "ik ben uitgeput", "ik ben overspannen",
        "ik ben moe", "wordt me te veel", "wordt mij te veel", "wordt me teveel", "wordt mij teveel", "is me te veel", "is mij te veel",
        "is me teveel", "is mij teveel", "ik heb het zwaar", "ik heb het moeilijk", "ik voel me niet goed", "ik voel me slecht",
        "ik voel me rot", "ik voel me somber", "ik voel me alleen", "ik voel me eenzaam", "ik zit niet lekker in mijn vel",
    ];

    /// <summary>Words that change nothing about it.</summary>
    private static readonly string[] Tussenwoorden =
        ["even", "nu", "echt", "helemaal", "zo", "heel", "erg", "gewoon", "ook", "best", "wel"];

    private static readonly string[] Bekenden =
    [
        "ik ken haar", "ik ken hem", "ik ken ze", "ik ken die", "ik ken deze", "ik ken dit", "ik ken dat", "ik ken de bewoner",
        "ik ken het team", "ik ken iemand", "ken ik van vroeger", "ken ik al", "ken haar van", "ken hem van", "ik ken jullie",
    ];

    private static readonly string[] Instemmend =
    [
        "ja", "jaa", "jep", "yes", "jazeker", "zeker", "graag", "akkoord", "komt goed", "lukt", "dat lukt", "past", "dat past",
        "ik doe mee", "doe ik", "dat doe ik", "ik denk mee", "is goed", "is prima",
    ];

    /// <summary>Between a ja and the rest of it.</summary>
    private static readonly string[] Aanloop = ["ok", "oke", "okay", "okee", "ja", "ja hoor", "prima", "goed", "hoor"];

    private static readonly string[] Afwijzend =
    [
        "nee", "nee hoor", "nee dank je", "nee dankjewel", "nee bedankt", "nee sorry", "nee liever niet", "liever niet", "nu even niet",
        "nee dit past niet", "dit past niet", "past niet", "neen", "nope", "kan niet", "ik kan niet", "lukt niet", "dat lukt niet",
        "lukt me niet", "dat kan niet", "gaat niet", "dat gaat niet", "helaas niet", "geen tijd", "nu niet", "deze keer niet",
    ];

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
        if (Danken.Contains(zin) || Array.Exists(Danken, d => Aangesproken.Any(a => zin == $"{d} {a}"))) return Omgangsvorm.Dank;
        if (Afwijzend.Contains(zin)) return Omgangsvorm.Nee;
        return IsInstemmend(zin) || Opdrachten.IsBeleefd(tekst) ? Omgangsvorm.Ja : null;
    }

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
