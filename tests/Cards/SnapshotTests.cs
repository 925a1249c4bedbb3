using System.Runtime.CompilerServices;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>Every card is compared with what was looked at and agreed on. TEAMSHERSTELBOT_ACCEPT=1 agrees with what is made now.</summary>
public sealed class SnapshotTests
{
    private const string Afgesproken = ".verified.txt";

    private static readonly bool Akkoord = Environment.GetEnvironmentVariable("TEAMSHERSTELBOT_ACCEPT") == "1";

    public static TheoryData<string> Namen => Voorbeelden.Namen;

    [Theory]
    [MemberData(nameof(Namen))]
    public void A_card_is_as_it_was_agreed(string naam)
    {
        var nu = Kaartschrift.Schrijf(Voorbeelden.Alle[naam]) + "\n";
        var bestand = Path.Combine(Map(), naam + Afgesproken);
        if (Akkoord) File.WriteAllText(bestand, nu);

        var oud = File.Exists(bestand) ? File.ReadAllText(bestand).ReplaceLineEndings("\n") : "";
        if (oud != nu)
        {
            Assert.Fail(
                $"The card {naam} changed. If that is what you want: TEAMSHERSTELBOT_ACCEPT=1 dotnet test " +
                    $"tests/Cards\n{Verschil(oud, nu)}");
        }
    }

    [Fact]
    public void Every_snapshot_is_of_a_card_that_still_exists()
    {
        Assert.True(Voorbeelden.Alle.Count >= 424, "There are fewer examples than there were.");
        var over = Directory.GetFiles(Map()).Where(b => !Voorbeelden.Alle.Keys.Any(n => Path.GetFileName(b) == n + Afgesproken)).ToList();
        if (Akkoord) over.ForEach(File.Delete);
        else Assert.Empty(over);
    }

    [Theory]
    [InlineData("Denk je mee?", "Denk je met ons mee?", "- # Denk je mee?", "+ # Denk je met ons mee?")]
    [InlineData("aanbod-nee", "aanbod-ja", "- [Nee] aanbod-nee", "+ [Nee] aanbod-ja")]
    [InlineData("Positive", "Default", "- [Ja] aanbod-ja (Positive)", "+ [Ja] aanbod-ja (Default)")]
    public void A_change_of_a_card_is_told_in_the_words_of_the_card(string van, string naar, string weg, string erbij)
    {
        var oud = Kaartschrift.Schrijf(Voorbeelden.Alle["aanbod-Gevraagd-Voorgesteld"]);
        Assert.Contains(van, oud, StringComparison.Ordinal);
        var verschil = Verschil(oud, oud.Replace(van, naar, StringComparison.Ordinal));
        Assert.Contains(weg, verschil, StringComparison.Ordinal);
        Assert.Contains(erbij, verschil, StringComparison.Ordinal);
        Assert.True(verschil.Split('\n').Length < 10, verschil);
    }

    private static string Verschil(string oud, string nu) => string.Join('\n', InlineDiffBuilder.Diff(oud, nu).Lines
        .Where(r => r.Type != ChangeType.Unchanged).Select(r => $"{(r.Type == ChangeType.Inserted ? '+' : '-')} {r.Text}"));

    private static string Map([CallerFilePath] string bron = "") => Path.Combine(Path.GetDirectoryName(bron)!, "Snapshots");
}
