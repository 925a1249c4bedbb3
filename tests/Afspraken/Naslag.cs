using System.Text.RegularExpressions;
using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.Afspraken.Tests;

/// <summary>What a text of the repository names between backticks or links to.</summary>
public sealed partial class Naslag(string bestand)
{
    private readonly string _tekst = Codeblok().Replace(File.ReadAllText(Path.Combine(Broncode.Wortel, bestand)), "");

    /// <summary>Every file, and every folder that has one, from the root of the repository, with slashes.</summary>
    public static IReadOnlyCollection<string> Paden { get; } = VindPaden();

    /// <summary>Every word of the C# of the repository, comments left out, and of the names of packages.</summary>
    public static IReadOnlySet<string> Woorden { get; } = Paden
        .Where(p => p.EndsWith(".cs", StringComparison.Ordinal) || p.EndsWith("/packages.lock.json", StringComparison.Ordinal))
        .SelectMany(p => Woord().Matches(Commentaar().Replace(File.ReadAllText(Path.Combine(Broncode.Wortel, p)), "")).Select(m => m.Value))
        .ToHashSet(StringComparer.Ordinal);

    public IEnumerable<string> DodeLinks() =>
        from Match link in Link().Matches(_tekst)
        let naar = link.Groups["naar"].Value
        where !naar.Contains(':', StringComparison.Ordinal)
        let map = Path.Combine(Broncode.Wortel, Path.GetDirectoryName(bestand)!)
        let pad = Path.GetRelativePath(Broncode.Wortel, Path.GetFullPath(naar, map))
        where !Paden.Contains(pad.Replace('\\', '/'))
        select $"{bestand}: {naar}";

    /// <summary>
    /// What has a slash or the ending of a file. Its folder may be left out, and <c>.cs</c>; <c>*</c> and <c>{a,b}</c> are as in a shell.
    /// </summary>
    public IEnumerable<string> OnbekendePaden() =>
        from Match code in Code().Matches(_tekst)
        from woord in code.Groups["tekst"].Value.Split(' ')
        where Padvorm().IsMatch(woord) && !Geenpad().IsMatch(Keuze().Replace(woord, ""))
        from pad in Uitgeschreven(woord.Trim('(', ')', ',', ';'))
        let vorm = Regex.Escape(pad.Trim('/')).Replace(@"\*", "[^/]*", StringComparison.Ordinal)
        let patroon = new Regex($@"(^|/){vorm}(\.cs)?$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
        where !Paden.Any(p => patroon.IsMatch(p))
        select $"{bestand}: {pad}";

    /// <summary>What is written as the name of a type, perhaps with a member behind it.</summary>
    public IEnumerable<string> OnbekendeNamen() =>
        from Match code in Code().Matches(_tekst)
        let naam = code.Groups["tekst"].Value
        where Naamvorm().IsMatch(naam) && !Padvorm().IsMatch(naam)
        where Woord().Matches(naam).Any(deel => deel.Value.Length > 1 && !Woorden.Contains(deel.Value))
        select $"{bestand}: {naam}";

    private static IEnumerable<string> Uitgeschreven(string pad) => Keuze().Match(pad) is { Success: true } keuze
        ? keuze.Groups["delen"].Value.Split(',').SelectMany(deel => Uitgeschreven(pad.Replace(keuze.Value, deel, StringComparison.Ordinal)))
        : [pad];

    private static HashSet<string> VindPaden()
    {
        var bestanden = Directory.EnumerateFiles(Broncode.Wortel, "*", SearchOption.AllDirectories)
            .Select(b => Path.GetRelativePath(Broncode.Wortel, b).Replace('\\', '/'))
            .Where(b => !Gemaakt().IsMatch(b));
        var paden = new HashSet<string>(StringComparer.Ordinal);
        foreach (var gevonden in bestanden)
        {
            for (var pad = gevonden; pad is not (null or ""); pad = Path.GetDirectoryName(pad)?.Replace('\\', '/')) paden.Add(pad);
        }

        return paden;
    }

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline, 60_000)]
    private static partial Regex Codeblok();

    [GeneratedRegex("`(?<tekst>[^`\n]+)`", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Code();

    [GeneratedRegex(@"(\]\(|(src|srcset)="")(?<naar>[^)#\s""]+)", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Link();

    [GeneratedRegex(@"/|\.(cs|md|json|txt|sln|slnx|csproj|props|png|svg)$", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Padvorm();

    /// <summary>An address, a name of Microsoft's, a place to be filled in, or what a run leaves behind.</summary>
    [GeneratedRegex(
        @"^(https?:|/|@|-|~|artifacts/|task/|composeExtension/|Microsoft\.)|[<>…|""=:${}]",
        RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex Geenpad();

    [GeneratedRegex(@"\{(?<delen>[^{},]*(,[^{},]*)+)\}", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Keuze();

    [GeneratedRegex(@"^[A-Z]\w*[a-z]\w*(<\w+>)?(\.[A-Za-z]\w*)*$", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Naamvorm();

    [GeneratedRegex(@"\w+", RegexOptions.None, 60_000)]
    private static partial Regex Woord();

    [GeneratedRegex("//.*", RegexOptions.None, 60_000)]
    private static partial Regex Commentaar();

    [GeneratedRegex("(^|/)([.]git|obj|bin|node_modules|artifacts|StrykerOutput)/", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Gemaakt();
}
