namespace TeamsHerstelBot.Host.Tests.Leden;

/// <summary>The bot is taken out of the team of the pool while people wait, and put back.</summary>
public sealed partial class WisselTests
{
    private const string PoolDoetNietMee = "De pool doet nu niet mee in Teams";

    [Fact]
    public async Task Gaat_de_bot_uit_het_team_van_de_pool_dan_hoort_de_vrager_het_een_keer_en_daarna_niets_tot_de_pool_terug_is()
    {
        await VraagEdAsync();
        var gekregen = InChat(Wijk.Vrager).Count;
        var anderen = Anderen();
        await HaalUitPoolAsync();
        Assert.Equal(gekregen + 1, InChat(Wijk.Vrager).Count);
        Assert.Equal(2, InChat(Wijk.Vrager).Count(k => k.Contains(PoolDoetNietMee, StringComparison.Ordinal)));
        await DagenAsync(60);
        Assert.Equal((gekregen + 1, anderen), (InChat(Wijk.Vrager).Count, Anderen()));

        _teams.Stoort = (_, _) => Task.FromResult<Storing?>(null);
        await _bot.MeldAsync(Ledenspel.Installatie(Wijk.PoolKanaal, "add"));
        await WerkAsync();
        await WerkAsync();
        Assert.DoesNotContain(InChat(Wijk.Vrager), k => k.Contains(PoolDoetNietMee, StringComparison.Ordinal));
        Assert.Contains(InChat(Wijk.Vrager), k => k.Contains("De pool doet weer mee", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Gaat_de_bot_uit_het_team_van_de_pool_dan_horen_de_mensen_van_een_match_het_een_keer()
    {
        await MaakMatchAsync();
        var (vrager, ed) = (InChat(Wijk.Vrager).Count, InChat(Wijk.Ed).Count);
        await HaalUitPoolAsync();
        Assert.Equal((vrager + 1, ed + 1), (InChat(Wijk.Vrager).Count, InChat(Wijk.Ed).Count));
        foreach (var wie in (string[])[Wijk.Vrager, Wijk.Ed])
        {
            Assert.Single(InChat(wie), k => k.Contains(PoolDoetNietMee, StringComparison.Ordinal));
        }

        await DagenAsync(50);
        Assert.Equal((vrager + 1, ed + 1), (InChat(Wijk.Vrager).Count, InChat(Wijk.Ed).Count));
    }

    /// <summary>Somebody takes the app away and installs it again: the chat has another id.</summary>
    [Fact]
    public async Task Wie_de_app_opnieuw_installeert_krijgt_geen_oude_tussenstand_als_nieuw_bericht()
    {
        await DagenAsync(58);
        Assert.Contains(InChat(Wijk.Vrager), k => k.Contains("Nog steeds geen match", StringComparison.Ordinal));
        const string Nieuw = "a:sanne-nieuw";
        await _bot.MeldAsync(Wijk.Activiteit(Wijk.Vrager, Nieuw) with
        {
            Type = Teams.Activities.ActivityTypes.InstallationUpdate,
            Action = "add",
            Recipient = new Teams.Activities.ChannelAccount { Id = "28:bot" },
        });
        await WerkAsync();
        await VraagEdAsync();
        await WerkAsync();
        string[] kaarten = [.. _teams.In(Nieuw).Select(b => b.Kaart)];
        Assert.Contains(kaarten, k => k.Contains("Er is iemand gevraagd", StringComparison.Ordinal));
        Assert.DoesNotContain(kaarten, k => k.Contains("werkdagen bij de pool", StringComparison.Ordinal)
            || k.Contains("weken bij de pool", StringComparison.Ordinal));
    }

    /// <summary>Teams tells nothing more about a team that has no app.</summary>
    private async Task HaalUitPoolAsync()
    {
        _teams.Stoort = (_, gesprek) => Task.FromResult(gesprek == Wijk.PoolKanaal ? Storing.Verwijderd : null);
        await _bot.MeldAsync(Ledenspel.Installatie(Wijk.PoolKanaal, "remove"));
        await WerkAsync();
        await WerkAsync();
    }

    private (int, int, int) Anderen() => (InChat(Wijk.Coordinator).Count, InChat(Wijk.Coordinator2).Count, InChat(Wijk.Ed).Count);
}
