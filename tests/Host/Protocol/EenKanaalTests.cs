using System.Text.Json.Nodes;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests.Protocol;

/// <summary>A channel is not a team: what happens to a shared or private channel touches that channel only.</summary>
public sealed class EenKanaalTests : IAsyncLifetime
{
    private const string Bot = "28:6f1d2b4a-0c5e-4a8b-9d37-5e2f8c1a7b60";
    private const string HavenTeam = "19:waterrijk3algemeen@thread.tacv2";
    private const string PoolTeam = "19:waterrijk1algemeen@thread.tacv2";
    private const string Gedeeld = "19:5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a@thread.tacv2";
    private readonly Demo _demo = new();

    private Geheugenproeftuin Proeftuin => _demo.Proeftuin;

    public ValueTask InitializeAsync() => _demo.InitializeAsync();

    public ValueTask DisposeAsync() => _demo.DisposeAsync();

    [Theory]
    [InlineData("shared", "channelMemberRemoved")]
    [InlineData("private", "channelMemberRemoved")]
    [InlineData(null, "channelMemberRemoved")]
    [InlineData("shared", null)]
    [InlineData("shared", "channelDeleted")]
    public async Task Wie_mij_uit_een_ander_kanaal_haalt_maakt_het_team_niet_stil(string? kanaalsoort, string? gebeurtenis)
    {
        var eerst = await AgendakaartenAsync();
        await Proeftuin.LeverAsync(Verwijderd(Bot, Gedeeld, kanaalsoort, gebeurtenis));
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(7));
        Assert.Equal(eerst + 1, await AgendakaartenAsync());
    }

    [Fact]
    public async Task Wie_mij_uit_het_team_haalt_maakt_elk_kanaal_stil_en_wie_daar_weer_typt_krijgt_mij_terug()
    {
        var eerst = await AgendakaartenAsync();
        var verwijderd = Verwijderd(Bot, HavenTeam, null, "teamMemberRemoved");

        // Without the slash the local Teams does not hear it, as happens with an event that is late.
        verwijderd["serviceUrl"] = new Uri(Proeftuin.Adres, "proeftuin/connector").AbsoluteUri;
        await Proeftuin.LeverAsync(verwijderd);
        await Proeftuin.StoorAsync(
            new { soort = "weiger", operatie = "members", status = 403, code = "BotNotInConversationRoster", aantal = 1000 });
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(7));
        Assert.Equal(eerst, await AgendakaartenAsync());

        await Proeftuin.StoorNietMeerAsync();
        await Proeftuin.ZegAsync(Yusuf, Haven, "instellingen");
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(7));
        Assert.Equal(eerst + 1, await AgendakaartenAsync());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("shared")]
    public async Task Wie_mij_in_een_gedeeld_kanaal_zet_krijgt_daar_geen_instellingen_voor_het_team(string? kanaalsoort)
    {
        var toegevoegd = Verwijderd(Bot, Gedeeld, kanaalsoort, "channelMemberAdded");
        toegevoegd["membersAdded"] = toegevoegd["membersRemoved"]!.DeepClone();
        toegevoegd.Remove("membersRemoved");
        await Proeftuin.LeverAsync(toegevoegd);
        await Proeftuin.LeegAsync();
        Assert.DoesNotContain(
            await Proeftuin.RijenAsync("Wijkteams"), r => r.Rij.Contains("5a5a5a5a", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Wie_een_gedeeld_kanaal_verlaat_blijft_lid_van_het_team()
    {
        await Proeftuin.StoorAsync(new { soort = "weiger", operatie = "members", status = 503 });
        await Proeftuin.LeverAsync(Verwijderd("29:" + Joost, Gedeeld, "shared", "channelMemberRemoved"));
        await Proeftuin.LeegAsync();
        Assert.True(await StaatOpDeLijstAsync(Joost));

        await Proeftuin.LeverAsync(Verwijderd("29:" + Joost, HavenTeam, null, "teamMemberRemoved"));
        await Proeftuin.LeegAsync();
        Assert.False(await StaatOpDeLijstAsync(Joost));
    }

    [Fact]
    public async Task Een_team_waarvan_de_pool_stil_is_leest_dat_op_de_instellingen()
    {
        await Proeftuin.ZegAsync(Yusuf, Haven, "instellingen");
        await Proeftuin.LeegAsync();
        Assert.DoesNotContain("nu niets plaatsen", await LaatsteAsync(), StringComparison.Ordinal);

        await Proeftuin.LeverAsync(Verwijderd(Bot, PoolTeam, null, "teamMemberRemoved"));
        await Proeftuin.ZegAsync(Yusuf, Haven, "instellingen");
        await Proeftuin.LeegAsync();
        Assert.Contains("in het kanaal van jullie pool nu niets plaatsen", await LaatsteAsync(), StringComparison.Ordinal);
    }

    private async Task<string> LaatsteAsync() => (await Proeftuin.BerichtenAsync(Yusuf, Haven)).Last(b => b.Kaart is not null).Tekst;

    private async Task<bool> StaatOpDeLijstAsync(string wie) =>
        (await Proeftuin.RijenAsync("Wijkteams")).Single(
            r => r.Rij.StartsWith("leden|", StringComparison.Ordinal) && r.Rij.Contains("waterrijk3teamoverleg", StringComparison.Ordinal))
        .Inhoud.Contains(wie, StringComparison.Ordinal);

    private async Task<int> AgendakaartenAsync() =>
        (await Proeftuin.BerichtenAsync(Yusuf, Haven)).Count(b => b.IsAgendakaart);

    /// <summary>Somebody or the bot was taken out of this channel, told with the id of the team.</summary>
    private JsonObject Verwijderd(string wie, string kanaal, string? kanaalsoort, string? gebeurtenis)
    {
        var team = kanaal == PoolTeam ? PoolTeam : HavenTeam;
        var activiteit = Activiteit.Soort(Proeftuin.Adres, "conversationUpdate", Yusuf, kanaal, "channel");
        if (gebeurtenis != "channelDeleted") activiteit["membersRemoved"] = new JsonArray(
            new JsonObject { ["id"] = wie, ["aadObjectId"] = wie == Bot ? null : wie["29:".Length..] });
        var gegevens = activiteit["channelData"]!.AsObject();
        gegevens["team"] = new JsonObject { ["id"] = team };
        gegevens["eventType"] = gebeurtenis;
        if (kanaal != team) gegevens["channel"] = new JsonObject { ["id"] = kanaal, ["type"] = kanaalsoort };
        return activiteit;
    }
}
