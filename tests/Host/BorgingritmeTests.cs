using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>One question at a time is open, an answer can still change, and how often is the choice of the teamleider.</summary>
public sealed class BorgingritmeTests(Demo demo) : IClassFixture<Demo>
{
    [Fact]
    public async Task De_vorige_vraag_wordt_een_regel_als_de_nieuwe_komt_en_de_teamleider_kiest_hoe_vaak()
    {
        await demo.Proeftuin.SpringAsync(Maandag.AddDays(3));
        var eerste = Assert.Single(await OpenAsync());
        var spel = new Formulierspel(demo.Proeftuin, Yusuf, eerste);
        await spel.DrukAsync("borging-past-niet");
        Assert.Contains("komt een half jaar niet terug", spel.Tekst, StringComparison.Ordinal);
        await spel.DrukAsync("borging-gedaan");
        Assert.Contains("Mooi dat je hier tijd voor maakte", spel.Tekst, StringComparison.Ordinal);

        await demo.Proeftuin.SpringAsync(Maandag.AddDays(10));
        var tweede = Assert.Single(await OpenAsync());
        Assert.Contains("Dit is besproken.", (await BerichtAsync(eerste)).Tekst, StringComparison.Ordinal);
        spel = new Formulierspel(demo.Proeftuin, Yusuf, tweede);
        await spel.DrukAsync("borging-ritme", "/2");
        Assert.Contains("Je krijgt om de week één vraag.", spel.Tekst, StringComparison.Ordinal);

        // In the six weeks that follow there are three, and only the newest is open.
        for (var week = 1; week <= 6; week++) await demo.Proeftuin.SpringAsync(Maandag.AddDays(10 + (7 * week)));
        var vragen = (await demo.Proeftuin.ChatberichtenAsync(Yusuf))
            .Where(b => b.Tekst.Contains("Een vraag voor deze week", StringComparison.Ordinal)).ToList();
        Assert.Equal(2 + 3, vragen.Count);
        Assert.Equal(vragen[^1].Id, Assert.Single(await OpenAsync()).Id);
        Assert.Contains("Deze vraag is voorbij", (await BerichtAsync(tweede)).Tekst, StringComparison.Ordinal);
    }

    private async Task<Teamsbericht> BerichtAsync(Teamsbericht bericht) =>
        (await demo.Proeftuin.ChatberichtenAsync(Yusuf)).Single(b => b.Id == bericht.Id);

    private async Task<List<Teamsbericht>> OpenAsync() =>
    [
        .. (await demo.Proeftuin.ChatberichtenAsync(Yusuf)).Where(
            b => b.Knop("borging-gedaan") is not null && !b.Tekst.Contains("Wijzig antwoord", StringComparison.Ordinal)),
    ];
}
