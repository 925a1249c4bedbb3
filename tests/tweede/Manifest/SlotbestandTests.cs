using System.Text.Json;
using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.Manifest.Tests;

public sealed class SlotbestandTests
{
    [Fact]
    public async Task Lock_files_of_npm_name_no_registry_and_pin_every_package_by_its_hash()
    {
        var bestanden = Directory.GetDirectories(Broncode.Pad("tests", "Gereedschap", "npm"))
            .Select(map => Path.Combine(map, "package-lock.json"))
            .ToList();
        Assert.NotEmpty(bestanden);

        foreach (var bestand in bestanden)
        {
            using var json = JsonDocument.Parse(await File.ReadAllTextAsync(bestand));
            var pakketten = json.RootElement.GetProperty("packages").EnumerateObject().Where(pakket => pakket.Name.Length > 0).ToList();
            Assert.NotEmpty(pakketten);
            Assert.All(pakketten, pakket =>
            {
                Assert.False(pakket.Value.TryGetProperty("resolved", out _), $"{pakket.Name} in {bestand}");
                Assert.True(pakket.Value.TryGetProperty("integrity", out _), $"{pakket.Name} in {bestand}");
            });
        }
    }
}
