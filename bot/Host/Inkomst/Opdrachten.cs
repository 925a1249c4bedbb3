using System.Globalization;
using System.Text;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>
/// Finds the command in what somebody typed. A command is one only at the beginning of a message, whatever its case and accents; a
/// sentence that holds one is answered with a question, and never by doing it.
/// </summary>
public sealed class Opdrachten(IServiceProvider handlers)
{
    public const string Hulp = "hulp";

    /// <summary>Not typed: a sentence that does not begin with a command.</summary>
    public const string Bedoeld = "bedoeld";

    /// <summary>Not typed: a greeting or a thank-you; see <see cref="Omgangstaal"/>.</summary>
    public const string Groet = "groet";

    /// <summary>Not typed: what is said for one's own ears, such as that it is too much, or an answer.</summary>
    public const string Persoonlijk = "persoonlijk";

    private const string Vraag = "vraag";
    private const string VergeetMij = "vergeet mij";
    private const int MeesteGenoemd = 3;

    /// <summary>What can be typed, longest first, and the command it stands for.</summary>
    private static readonly (string Tekst, string Opdracht)[] Bekend =
    [
        ("vraag wijkteam", "vraag wijkteam"), ("vraag aan wijkteam", "vraag wijkteam"), ("bied aan", "bied aan"),
        ("ik bied aan", "bied aan"), ("signaal", "signaal"),
        ("startlijst", "startlijst"), ("nog te regelen", "nog te regelen"), ("zonder teams", "zonder teams"),
        (Cards.Teksten.Verhuisopdracht, Cards.Teksten.Verhuisopdracht),
        ("levering", "levering"),
        ("weer beschikbaar", "weer beschikbaar"), ("mijn vragen", "mijn aanvragen"), ("mijn aanvragen", "mijn aanvragen"),
        ("mijn gegevens", "mijn gegevens"), ("vergeet mij", VergeetMij), ("vergeet me", VergeetMij),
        ("instellingen", "instellingen"), ("wachtrij", "wachtrij"),
        ("mijn profiel", "profiel"), ("profiel", "profiel"), ("pauze", "pauze"), ("afwezig", "afwezig"),
        ("status", "mijn aanvragen"), ("hulp", Hulp), ("help", Hulp),

        // Asking: last, since "vraag" is a word that people use in a sentence.
        ("uitleg bewoner", "uitleg bewoner"), ("uitleg voor de bewoner", "uitleg bewoner"), ("afspraken", "afspraken"),
        ("lessen", "lessen"), ("cijfers", "cijfers"), ("borging", "borging"), ("herschrijf", "herschrijf"),
        ("keuzehulp", "keuzehulp"), ("advies", Vraag), ("vraag", Vraag), ("ask", Vraag), ("begrippen", "begrip"),
        ("begrip", "begrip"),
    ];

    /// <summary>
    /// What changes something takes no words behind it: "pauze is niet nodig" is a sentence, and no pause. "Pauze?" is a question.
    /// </summary>
    private static readonly string[] Wijzigend = ["pauze", "weer beschikbaar"];

    /// <summary>Every command there is.</summary>
    public static IReadOnlyList<string> Alle { get; } = [.. Bekend.Select(b => b.Opdracht).Concat(Zegswijzen.Opdrachten).Distinct()];

    public (string Opdracht, IKlikHandler Handler) Vind(string tekst)
    {
        var opdracht = Herken(tekst) ?? Omgangstaal.Versta(tekst) switch
        {
            Omgangsvorm.Groet or Omgangsvorm.Dank => Groet,
            not null => Persoonlijk,
            _ => Genoemd(tekst) is [(_, Vraag)] ? Vraag : Bedoeld,
        };
        return (opdracht, Handler(opdracht));
    }

    /// <summary>Who hears an answer that was typed instead of pressed.</summary>
    public (string Opdracht, IKlikHandler Handler) Persoonlijke() => (Persoonlijk, Handler(Persoonlijk));

    /// <summary>Whether something is changed by this command, and not only shown.</summary>
    public static bool Wijzigt(string opdracht) => Wijzigend.Contains(opdracht);

    /// <summary>Who shows what a command asks for; null for what is none, or changes something.</summary>
    public IKlikHandler? VindTonend(string opdracht) =>
        Alle.Contains(opdracht) && !Wijzigt(opdracht) ? Handler(opdracht) : null;

    /// <summary>A command and nothing else: no slip of something else.</summary>
    public static bool Is(string gewoon) => Array.Exists(Bekend, b => b.Tekst == gewoon);

    /// <summary>The command that the message begins with, or null.</summary>
    public static string? Herken(string tekst)
    {
        var gewoon = Gewoon(tekst);
        if (gewoon.Length == 0) return Hulp;
        if (Zegswijzen.Vind(tekst) is { } gemeend) return gemeend.Opdrachten is [var een] && !Wijzigend.Contains(een) ? een : null;
        var opdracht = Array.Find(Bekend, b => $"{gewoon} ".StartsWith($"{b.Tekst} ", StringComparison.Ordinal)).Opdracht;
        return Wijzigt(opdracht) && (gewoon != opdracht || IsVragend(tekst)) ? null : opdracht;
    }

    /// <summary>Somebody asks how to take a question back.</summary>
    public static bool IsIntrekken(string tekst) => Zegswijzen.Vind(tekst)?.Waarvoor == Zegswijzen.Intrekken;

    /// <summary>Another way to say a command, which is no text of its own.</summary>
    public static bool IsZegswijze(string tekst) => Zegswijzen.Vind(tekst) is not null;

    /// <summary>Marks that ask for help in whatever script, and a face that is no end of a conversation.</summary>
    private static readonly string[] Vragend = ["?", "\u061F", "\uFF1F", "\u2753", "\u2754", "\U0001F198", "\U0001F62D", "\U0001F622"];

    private static bool IsVragend(string tekst) => Vragend.Any(t => tekst.Contains(t, StringComparison.Ordinal));

    /// <summary>A word that ends a conversation, a thumb or another emoji, and nothing else.</summary>
    public static bool IsBeleefd(string tekst)
    {
        var gewoon = Gewoon(tekst);
        return gewoon.Length == 0
            ? tekst.Trim().Length > 0 && !IsVragend(tekst)
            : Omgangstaal.IsBeleefd(gewoon);
    }

    /// <summary>The commands that the message may begin with, were it not for a slip of the keyboard; the likeliest first.</summary>
    public static IReadOnlyList<string> Lijkt(string tekst)
    {
        var woorden = Gewoon(tekst).Split(' ');
        return
        [
            .. Bekend.Select(b => (b.Opdracht, Verschil: Tikfout.Verschil(Begin(b.Tekst), b.Tekst), Meeste: b.Tekst.Length > 5 ? 2 : 1))
                .Where(b => b.Verschil <= b.Meeste).OrderBy(b => b.Verschil).Select(b => b.Opdracht).Distinct(),
        ];

        string Begin(string opdracht) => string.Join(' ', woorden.Take(opdracht.Split(' ').Length));
    }

    /// <summary>The commands that a sentence holds, in its own words and order; help aside, which comes by itself.</summary>
    public static IReadOnlyList<(string Woorden, string Opdracht)> Genoemd(string tekst)
    {
        if (Zegswijzen.Vind(tekst) is { } gemeend) return [.. gemeend.Opdrachten.Select(o => (o, o))];
        var zin = $" {Gewoon(tekst)} ";
        List<(int Plek, string Woorden, string Opdracht)> gevonden = [];
        foreach (var (woorden, opdracht) in Bekend)
        {
            var plek = zin.IndexOf($" {woorden} ", StringComparison.Ordinal);
            if (plek < 0 || opdracht == Hulp) continue;
            gevonden.Add((plek, woorden, opdracht));

            // "vraag wijkteam" is no "vraag" besides.
            zin = zin.Remove(plek + 1, woorden.Length).Insert(plek + 1, new('_', woorden.Length));
        }

        return [.. gevonden.OrderBy(g => g.Plek).DistinctBy(g => g.Opdracht).Take(MeesteGenoemd).Select(g => (g.Woorden, g.Opdracht))];
    }

    private IKlikHandler Handler(string opdracht) => handlers.GetRequiredKeyedService<IKlikHandler>(new Getypt(opdracht));

    /// <summary>Small letters and digits, without accents, one space between words.</summary>
    public static string Gewoon(string tekst)
    {
        var gewoon = new StringBuilder(tekst.Length);
        foreach (var teken in tekst.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(teken) == UnicodeCategory.NonSpacingMark) continue;
            gewoon.Append(char.IsLetterOrDigit(teken) ? char.ToLowerInvariant(teken) : ' ');
        }

        return string.Join(' ', gewoon.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
