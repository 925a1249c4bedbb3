using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Teams.Activities;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Tests.Leden;

/// <summary>Who left took the app away as well, and has it again.</summary>
public sealed partial class WisselTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(45)]
    public async Task Wie_wegging_en_de_app_weghaalde_leest_ook_daarna_niets_meer_van_de_match(int dagen)
    {
        await MaakMatchAsync();
        Assert.Contains(InChat(Wijk.Vrager), k => k.Contains(Verbs.MatchAfronden, StringComparison.Ordinal));
        _teams.Stoort = (soort, gesprek) => Task.FromResult(
            gesprek == Wijk.Chat(Wijk.Vrager) || (soort == ConnectorCall.Read && gesprek.EndsWith(Wijk.Vrager, StringComparison.Ordinal))
                ? Storing.Verwijderd
                : null);
        await GaatWegAsync(Wijk.Kanaal(1), Wijk.Vrager, metGebeurtenis: true);
        await KlikAsync(Wijk.Coordinator, Verbs.OverdrachtVervanger, $"{Matchvraag}/{Wijk.Vrager}", Soorten.Matchvraag);
        await DagenAsync(dagen);
        Assert.Contains(InChat(Wijk.Vrager), k => k.Contains(Verbs.MatchAfronden, StringComparison.Ordinal));

        _teams.Stoort = (_, _) => Task.FromResult<Storing?>(null);
        await _bot.MeldAsync(
            Wijk.Activiteit(Wijk.Vrager, Wijk.Chat(Wijk.Vrager)) with
            { Id = "i1", Type = ActivityTypes.InstallationUpdate, Action = "add" });
        await WerkAsync();
        Assert.DoesNotContain(InChat(Wijk.Vrager), k => k.Contains(Verbs.MatchAfronden, StringComparison.Ordinal));
        Assert.Equal(AanvraagStatus.Aanvaard, (await AanvraagAsync()).Status);
    }
}
