using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Inkomst;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>
/// What busy people type on a phone, per role. The sentences are ours, written with the bot in mind: how many are understood is a build
/// figure. No sentence changes anything: what is stored before it and after it is the same.
/// </summary>
public sealed class GetypteZinnenTests(Demo demo) : IClassFixture<Demo>
{
    private const string Stil = "-";
    private static readonly string Bestand = Path.Combine(Broncode.Wortel, "tests", "Host", "Getypte-zinnen.txt");

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    public static TheoryData<string, string> Rollen => new()
    {
        { "sociaal werker", Sanne }, { "teamleider", Marit }, { "coördinator", Els }, { "ervaringsdeskundige", Karin },
    };

    [Theory]
    [MemberData(nameof(Rollen))]
    public async Task Wie_typt_zoals_je_praat_krijgt_de_kaart_die_je_zocht(string rol, string wie)
    {
        var zinnen = Zinnen(rol);
        Assert.True(zinnen.Count >= 60, $"Only {zinnen.Count} sentences of {rol}.");
        List<string> anders = [];
        foreach (var (zin, titel) in zinnen)
        {
            var voor = await KaartenAsync(wie);
            await Proeftuin.ZegAsync(wie, await Proeftuin.ChatAsync(wie), zin);
            await Proeftuin.LeegAsync();
            var na = await KaartenAsync(wie);
            var kreeg = na.Count == voor.Count ? Stil : na[^1].Titel;
            if (kreeg != titel) anders.Add($"{zin} > {kreeg} (not {titel})");
        }

        Assert.True(anders.Count == 0, $"{anders.Count} of {zinnen.Count} of {rol}:\n{string.Join('\n', anders)}");
        Assert.DoesNotContain("Je hebt nu pauze", (await ZegAsync(wie, "profiel")).Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ik stop niet")]
    [InlineData("ik wil niet stoppen met drinken zegt iemand, hoe help ik")]
    [InlineData("wij zijn klaar om samen te beginnen")]
    [InlineData("wie is de coördinator van de voedselbank in onze wijk")]
    [InlineData("even niet meer naar buiten durven, hoe gaat dat")]
    public void Een_zin_die_meer_zegt_is_een_ander_verhaal(string zin) => Assert.False(Opdrachten.IsZegswijze(zin));

    [Fact]
    public void Wat_iemand_kan_bedoelen_is_een_opdracht_die_er_is()
    {
        var koppen = Taallijst.Lees("zinnen")
            .SelectMany(r => r.Kop.Split(':')[0].Split(',', StringSplitOptions.TrimEntries)).Distinct().ToList();
        Assert.All(koppen, k => Assert.Contains(k, Opdrachten.Alle));
        Assert.All(koppen, k => Assert.True(k == Opdrachten.Hulp || Opdrachten.Herken(k) is not null, k));
        var zinnen = Taallijst.Lees("zinnen").Select(r => r.Regel).ToList();
        Assert.Equal(zinnen.Distinct(), zinnen);
        Assert.All(zinnen, z => Assert.Equal(Opdrachten.Gewoon(z), z));
    }

    [Theory]
    [InlineData("mijn vragen")]
    [InlineData("vraag wijkteam")]
    [InlineData("mijn profiel")]
    public void Een_opdracht_is_geen_verschrijving_van_iets_anders(string opdracht) =>
        Assert.False(Opdrachten.IsZegswijze(opdracht));

    private static List<(string Zin, string Titel)> Zinnen(string rol) =>
    [
        .. File.ReadLines(Bestand).SkipWhile(r => r != $"[{rol}]").Skip(1).TakeWhile(r => !r.StartsWith('['))
            .Where(r => r.Contains(" > ", StringComparison.Ordinal)).Select(r => r.Split(" > ", 2)).Select(d => (d[0], d[1])),
    ];

    private async Task<List<Teamsbericht>> KaartenAsync(string wie) =>
        [.. (await Proeftuin.ChatberichtenAsync(wie)).Where(b => b.Kaart is not null)];

    private async Task<Teamsbericht> ZegAsync(string wie, string tekst)
    {
        await Proeftuin.ZegAsync(wie, await Proeftuin.ChatAsync(wie), tekst);
        await Proeftuin.LeegAsync();
        return (await Proeftuin.ChatberichtenAsync(wie))[^1];
    }
}
