using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>A question that waits for something else waits anew: who was reminded of the silence before is reminded of a ja too.</summary>
public sealed class LateJaTests : IAsyncLifetime
{
    private readonly Demo demo = new();

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    public ValueTask InitializeAsync() => demo.InitializeAsync();

    public ValueTask DisposeAsync() => demo.DisposeAsync();

    [Fact]
    public async Task Op_een_ja_van_weken_later_dat_blijft_liggen_wordt_de_coordinator_een_keer_gewezen()
    {
        var (nummer, inPool) = await demo.VraagAsync(Linde, Sanne);
        var kaart = await demo.BekijkAsync(Els, inPool);
        var ed = Demo.Kandidaten(kaart)[0];
        await demo.StelVoorAsync(Els, kaart, ed);
        await Proeftuin.LeegAsync();
        await Proeftuin.SpringAsync(Maandag.AddDays(12));
        Assert.Equal(1, await HerinneringenAsync(nummer));

        var aanbod = (await Proeftuin.ChatberichtenAsync(ed)).Last(b => b.Knop("aanbod-ja") is not null);
        await Proeftuin.SpringAsync(Maandag.AddDays(14));
        await Proeftuin.KlikAsync(ed, aanbod, "aanbod-ja");
        await Proeftuin.LeegAsync();
        await Proeftuin.SpringAsync(Maandag.AddDays(15));
        Assert.Equal(1, await HerinneringenAsync(nummer));
        await Proeftuin.SpringAsync(Maandag.AddDays(17));
        Assert.Equal(2, await HerinneringenAsync(nummer));
        Assert.Contains(
            await Proeftuin.ChatberichtenAsync(Els),
            b => b.Tekst.Contains($"{nummer} wacht op de match", StringComparison.Ordinal) && b.Knop("match-aanvaarden") is not null);
    }

    /// <summary>The cards that reminded Els of this question.</summary>
    private async Task<int> HerinneringenAsync(string nummer) => (await Proeftuin.ChatberichtenAsync(Els)).Count(
        b => b.Tekst.Contains($"{nummer} wacht op", StringComparison.Ordinal));
}
