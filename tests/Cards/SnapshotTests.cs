using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>Every card is compared with what was looked at and agreed on. TEAMSHERSTELBOT_ACCEPT=1 agrees with what is made now.</summary>
public sealed class SnapshotTests
{
    private static readonly JsonSerializerOptions Leesbaar = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Namen => Voorbeelden.Namen;

    [Theory]
    [MemberData(nameof(Namen))]
    public void A_card_is_as_it_was_agreed(string naam)
    {
        var beeld = Voorbeelden.Alle[naam];
        var nu = JsonSerializer.Serialize(new { samenvatting = beeld.Samenvatting, kaart = beeld.Kaart.ToElement() }, Leesbaar);
        var afgesproken = Path.Combine(Map(), $"{naam}.verified.json");
        if (Environment.GetEnvironmentVariable("TEAMSHERSTELBOT_ACCEPT") == "1") File.WriteAllText(afgesproken, nu);

        var oud = File.Exists(afgesproken) ? File.ReadAllText(afgesproken).ReplaceLineEndings("\n").TrimEnd('\n') : "";
        var gekregen = Path.Combine(Map(), $"{naam}.received.json");
        if (oud == nu) File.Delete(gekregen);
        else File.WriteAllText(gekregen, nu);
        Assert.Equal(oud, nu);
    }

    [Fact]
    public void Every_snapshot_is_of_a_card_that_still_exists()
    {
        var bestanden = Directory.GetFiles(Map(), "*.verified.json").Select(b => Path.GetFileName(b).Replace(".verified.json", "", StringComparison.Ordinal));
        Assert.True(Voorbeelden.Alle.Count >= 45, "There are fewer examples than there were.");
        Assert.Equal(Voorbeelden.Alle.Keys.Order(StringComparer.Ordinal), bestanden.Order(StringComparer.Ordinal));
    }

    private static string Map([CallerFilePath] string bron = "") => Path.Combine(Path.GetDirectoryName(bron)!, "Snapshots");
}
