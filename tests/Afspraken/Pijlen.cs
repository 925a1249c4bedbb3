using System.Reflection;
using System.Text.RegularExpressions;
using NetArchTest.Rules;
using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.Afspraken.Tests;

/// <summary>One folder uses another.</summary>
/// <param name="Voorbeeld">A type or file that does, and what it uses.</param>
public sealed record Pijl(string Van, string Naar, string Voorbeeld)
{
    public override string ToString() => $"{Van} -> {Naar} ({Voorbeeld})";
}

/// <summary>
/// Which folder of a project uses which other. A folder is a namespace right below that of the project. What the compiled types use counts,
/// and what the files open with <c>using</c>: a constant leaves no trace in a compiled type.
/// </summary>
public static partial class Pijlen
{
    /// <summary>What stands beside the folders, in the namespace of the project itself.</summary>
    public const string Wortel = "(root)";

    public static IReadOnlyList<Pijl> Van(Assembly project, string map)
    {
        var ruimten = project.GetTypes().Select(t => t.Namespace).OfType<string>();
        var naam = ruimten.Where(n => n.StartsWith("TeamsHerstelBot.", StringComparison.Ordinal)).MinBy(n => n.Length)!;
        var mappen = project.GetTypes().Where(t => !t.IsNested && t.Namespace?.StartsWith(naam, StringComparison.Ordinal) == true)
            .ToLookup(t => Map(naam, t.Namespace!));
        var bekend = mappen.SelectMany(m => m.Select(t => (Naam: Volledig(t), Map: m.Key))).DistinctBy(t => t.Naam)
            .ToDictionary(t => t.Naam, t => t.Map, StringComparer.Ordinal);

        // Of a type only the first thing that it uses is told; what stands beside the folders needs no using, so it is asked apart.
        var uitTypes =
            from van in mappen
            from wortel in new[] { false, true }
            let anderen = bekend.Where(t => t.Value != van.Key && (t.Value == Wortel) == wortel).Select(t => t.Key).ToArray()
            where anderen.Length > 0
            from type in Types.InAssembly(project).That().ResideInNamespaceMatching(Patroon(naam, van.Key))
                .Should().NotHaveDependencyOnAny(anderen).GetResult().FailingTypes
            from gebruikt in Naam().Matches(type.Explanation).Select(m => m.Value)
            where bekend.TryGetValue(gebruikt, out var naar) && naar != van.Key
            select new Pijl(van.Key, bekend[gebruikt], $"{type.Name} uses {gebruikt[(naam.Length + 1)..]}");
        var uitBestanden =
            from bestand in Bestanden(map)
            let tekst = File.ReadAllText(bestand)
            let van = Map(naam, Naamruimte().Match(tekst).Groups["naam"].Value)
            from Match opent in Using().Matches(tekst)
            let ruimte = opent.Groups["naam"].Value
            where ruimte.StartsWith(naam + ".", StringComparison.Ordinal)
            let naar = Map(naam, ruimte)
            where naar != van && mappen.Contains(naar) && mappen.Contains(van)
            select new Pijl(van, naar, Path.GetFileName(bestand));
        return
        [
            .. uitTypes.Concat(uitBestanden).DistinctBy(p => (p.Van, p.Naar))
                .OrderBy(p => p.Van, StringComparer.Ordinal).ThenBy(p => p.Naar, StringComparer.Ordinal),
        ];
    }

    public static IReadOnlyList<string> Bestanden(string map) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Broncode.Wortel, map), "*.cs", SearchOption.AllDirectories)
            .Where(
                b =>
                    !Path.GetRelativePath(Broncode.Wortel, b)
                        .Split(Path.DirectorySeparatorChar)
                        .Any(d => d is "obj" or "bin" or "node_modules")),
    ];

    /// <summary>The folders that can be reached from themselves: each with one way round.</summary>
    public static IReadOnlyList<string> Kringen(IReadOnlyList<Pijl> pijlen)
    {
        var naar = pijlen.ToLookup(p => p.Van);
        var kringen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var begin in naar.Select(g => g.Key))
        {
            if (Terug(begin) is not { } weg) continue;
            var sleutel = string.Join('|', weg.Select(p => p.Van).Order(StringComparer.Ordinal));
            kringen.TryAdd(sleutel, string.Join(", ", weg));
        }

        return [.. kringen.Values];

        // The shortest way back, breadth first.
        List<Pijl>? Terug(string begin)
        {
            var wegen = new Queue<List<Pijl>>(naar[begin].Select(p => new List<Pijl> { p }));
            var gezien = new HashSet<string>(StringComparer.Ordinal);
            while (wegen.TryDequeue(out var weg))
            {
                if (weg[^1].Naar == begin) return weg;
                if (!gezien.Add(weg[^1].Naar)) continue;
                foreach (var verder in naar[weg[^1].Naar]) wegen.Enqueue([.. weg, verder]);
            }

            return null;
        }
    }

    private static string Map(string project, string ruimte) =>
        ruimte.Length <= project.Length ? Wortel : ruimte[(project.Length + 1)..].Split('.')[0];

    private static string Patroon(string project, string map) =>
        map == Wortel ? $"^{Regex.Escape(project)}$" : $@"^{Regex.Escape(project)}\.{Regex.Escape(map)}(\.|$)";

    private static string Volledig(Type type) => $"{type.Namespace}.{type.Name.Split('`')[0]}";

    [GeneratedRegex(@"TeamsHerstelBot[\w.]+", RegexOptions.None, 60_000)]
    private static partial Regex Naam();

    [GeneratedRegex(@"^namespace (?<naam>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Naamruimte();

    [GeneratedRegex(@"^using (static )?(?<naam>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Using();
}
