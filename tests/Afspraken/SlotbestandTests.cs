using System.Text.Json;
using System.Xml.Linq;
using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.Afspraken.Tests;

/// <summary>
/// CI restores in locked mode and a machine of ours does not: a lock file forgotten beside a new reference is seen here first.
/// </summary>
public sealed class SlotbestandTests
{
    [Fact]
    public void Elk_slotbestand_kent_de_projecten_waar_het_op_bouwt()
    {
        var projecten = ((string[])["bot", "cards", "tests"])
            .SelectMany(map => Directory.EnumerateFiles(Broncode.Pad(map), "*.csproj", SearchOption.AllDirectories))
            .ToList();
        Assert.True(projecten.Count > 25, $"Only {projecten.Count} projects were found.");
        Assert.Empty(projecten.SelectMany(Verschil));
    }

    private static IEnumerable<string> Verschil(string project)
    {
        var nodig = Verwijzingen(project).Select(Naam).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var gekend = Gekend(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json")).Order(StringComparer.Ordinal).ToList();
        if (!nodig.SequenceEqual(gekend))
        {
            yield return $"{Naam(project)} lacks [{string.Join(", ", nodig.Except(gekend))}], "
                + $"lists too much [{string.Join(", ", gekend.Except(nodig))}].";
        }
    }

    /// <summary>All projects that this one is built on, also through another.</summary>
    private static IEnumerable<string> Verwijzingen(string project)
    {
        var map = Path.GetDirectoryName(project)!;
        var eigen = XDocument.Load(project).Descendants("ProjectReference")
            .Where(r => r.Attribute("ReferenceOutputAssembly")?.Value != "false")
            .Select(r => Path.GetFullPath(Path.Combine(map, r.Attribute("Include")!.Value.Replace('\\', '/'))));
        return eigen.SelectMany(r => Verwijzingen(r).Prepend(r));
    }

    private static IEnumerable<string> Gekend(string slot)
    {
        using var inhoud = JsonDocument.Parse(File.ReadAllText(slot));
        return inhoud.RootElement.GetProperty("dependencies").EnumerateObject().First().Value.EnumerateObject()
            .Where(p => p.Value.GetProperty("type").GetString() == "Project")
            .Select(p => p.Name)
            .ToList();
    }

    private static string Naam(string project) => Path.GetFileNameWithoutExtension(project).ToLowerInvariant();
}
