using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests.Protocol;

/// <summary>Teams delivers a message again when it saw no answer in time: the person reads one answer.</summary>
public sealed class BerichtherhalingTests(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Theory]
    [InlineData("hulp")]
    [InlineData("mijn aanvragen")]
    [InlineData("vraag")]
    public async Task Een_bericht_dat_twee_keer_aankomt_krijgt_een_antwoord(string getypt)
    {
        var chat = await Proeftuin.ChatAsync(Aicha);
        var bericht = Activiteit.Bericht(Proeftuin.Adres, Aicha, chat, "personal", getypt);
        var voor = await AantalAsync();
        await Task.WhenAll(Proeftuin.LeverAsync(bericht), Proeftuin.LeverAsync(bericht));
        await Proeftuin.LeegAsync();
        Assert.Equal(voor + 1, await AantalAsync());

        // Another instance knows it too.
        await Proeftuin.SlaDoodAsync();
        await Proeftuin.StartOpnieuwAsync();
        await Proeftuin.LeverAsync(bericht);
        await Proeftuin.LeegAsync();
        Assert.Equal(voor + 1, await AantalAsync());

        // Who types the same again means it.
        await Proeftuin.LeverAsync(Activiteit.Bericht(Proeftuin.Adres, Aicha, chat, "personal", getypt));
        await Proeftuin.LeegAsync();
        Assert.Equal(voor + 2, await AantalAsync());
    }

    private async Task<int> AantalAsync() => (await Proeftuin.ChatberichtenAsync(Aicha)).Count(b => b.Kaart is not null);
}
