using System.Text.Json;
using System.Xml.Linq;
using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.Afspraken.Tests;

/// <summary>Whoever installs the bot can read which packages come with it, and under which licence.</summary>
public sealed class PakkettenTests
{
    [Fact]
    public void Elk_pakket_dat_meekomt_staat_met_versie_en_licentie_op_de_lijst()
    {
        var lijst = File.ReadLines(Broncode.Pad("docs", "pakketten.md")).Where(r => r.StartsWith("| `", StringComparison.Ordinal)).ToList();
        var mee = Meegeleverd().Order(StringComparer.OrdinalIgnoreCase).ToList();
        Assert.True(mee.Count > 20, $"Only {mee.Count} packages were found.");
        Assert.Equal(mee, lijst);
    }

    [Fact]
    public void De_stuklijst_kent_elk_pakket_van_het_slotbestand_en_elk_pakket_dat_meekomt()
    {
        using var stuklijst = JsonDocument.Parse(File.ReadAllText(Broncode.Pad("docs", "sbom.json")));
        var gekend = stuklijst.RootElement.GetProperty("components").EnumerateArray()
            .Select(c => $"{c.GetProperty("name").GetString()}/{c.GetProperty("version").GetString()}")
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        using var slot = JsonDocument.Parse(File.ReadAllText(Broncode.Pad("bot", "Host", "packages.lock.json")));
        var vast = slot.RootElement.GetProperty("dependencies").EnumerateObject().First().Value.EnumerateObject()
            .Where(p => p.Value.TryGetProperty("resolved", out _))
            .Select(p => $"{p.Name}/{p.Value.GetProperty("resolved").GetString()}").ToList();
        var mee = Meegeleverd().Select(r => r.Split('|', StringSplitOptions.TrimEntries)).Select(r => $"{r[1].Trim('`')}/{r[2]}").ToList();

        Assert.True(vast.Count > 40 && mee.Count > 20, $"{vast.Count} packages are locked, {mee.Count} come along.");
        Assert.Empty(vast.Concat(mee).Except(gekend, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Each package of which something lands in the folder of the Host, as a line of the list.</summary>
    private static IEnumerable<string> Meegeleverd()
    {
        using var assets = JsonDocument.Parse(File.ReadAllText(Broncode.Pad("bot", "Host", "obj", "project.assets.json")));
        var map = assets.RootElement.GetProperty("packageFolders").EnumerateObject().First().Name;
        var pakketten = assets.RootElement.GetProperty("libraries");
        foreach (var pakket in assets.RootElement.GetProperty("targets").EnumerateObject().First().Value.EnumerateObject())
        {
            if (pakket.Value.GetProperty("type").GetString() != "package" || !KomtMee(pakket.Value)) continue;
            var plek = Path.Combine(map, pakketten.GetProperty(pakket.Name).GetProperty("path").GetString()!);
            yield return $"| `{pakket.Name.Replace("/", "` | ", StringComparison.Ordinal)} | {Licentie(plek)} |";
        }
    }

    private static bool KomtMee(JsonElement pakket) =>
        ((string[])["runtime", "runtimeTargets"]).Any(
            soort => pakket.TryGetProperty(soort, out var bestanden)
                && bestanden.EnumerateObject().Any(b => !b.Name.EndsWith("_._", StringComparison.Ordinal)));

    /// <summary>The SPDX identifier; of a licence that comes as a text, the one that the text says it is.</summary>
    private static string Licentie(string plek)
    {
        var licentie = XDocument.Load(Directory.EnumerateFiles(plek, "*.nuspec").Single())
            .Descendants()
            .First(e => e.Name.LocalName == "license");
        if (licentie.Attribute("type")!.Value == "expression") return licentie.Value;
        var tekst = File.ReadAllText(Path.Combine(plek, licentie.Value));
        return tekst switch
        {
            _ when tekst.Contains("Permission is hereby granted, free of charge", StringComparison.Ordinal) => "MIT",
            _ when tekst.Contains("SQLite is Public Domain", StringComparison.Ordinal) => "blessing",
            _ => tekst[..Math.Min(tekst.Length, 80)],
        };
    }
}
