using System.Text.Json.Nodes;
using NodaTime;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Tests.Beslistabel;

/// <summary>What Teams refused waits seconds first, and wakes up as soon as its reason may be gone.</summary>
public sealed class OpzijTests : IAsyncLifetime
{
    private readonly Bezorgproef _proef = new();

    public ValueTask InitializeAsync() => _proef.InitializeAsync();

    public ValueTask DisposeAsync() => _proef.DisposeAsync();

    [Theory]
    [InlineData(403, "BotNotInConversationRoster")]
    [InlineData(403, null)]
    [InlineData(404, "ConversationNotFound")]
    public async Task Een_weigering_vlak_na_het_toevoegen_kost_seconden(int status, string? code)
    {
        var kanaal = _proef.NieuwKanaal();
        await kanaal.StoorAsync(Weiger("send", status, code, 1));
        await kanaal.InstalleerAsync();
        await _proef.SpringAsync(await _proef.NuAsync() + Duration.FromSeconds(11));
        Assert.Single(await kanaal.StaatErAsync());
    }

    [Fact]
    public async Task Vier_keer_503_kost_geen_twee_minuten()
    {
        var kanaal = _proef.NieuwKanaal();
        await kanaal.StoorAsync(Weiger("send", 503, "ServiceUnavailable", 4));
        await kanaal.InstalleerAsync();
        Assert.Empty(await kanaal.StaatErAsync());
        for (var i = 0; i < 12; i++) await _proef.SpringAsync(await _proef.NuAsync() + Duration.FromSeconds(10));
        Assert.Single(await kanaal.StaatErAsync());
    }

    [Theory]
    [InlineData("install")]
    [InlineData("message")]
    [InlineData("click")]
    [InlineData("teamUnarchived")]
    [InlineData("channelRestored")]
    [InlineData("teamMemberAdded")]
    public async Task Wat_opzij_ligt_komt_meteen_zodra_de_reden_weg_kan_zijn(string teken)
    {
        var kanaal = _proef.NieuwKanaal();
        await kanaal.InstalleerAsync();
        var kaart = Assert.Single(await kanaal.StaatErAsync());
        await kanaal.StoorAsync(Weiger("update", 403, "BotNotInConversationRoster", null));
        await kanaal.HernoemAsync("Wijkteam met een nieuwe naam");
        await LangOpzijAsync(kanaal);
        await _proef.Proeftuin.StoorNietMeerAsync();

        await LeverAsync(kanaal, kaart, teken);
        Assert.Contains("met een nieuwe naam", (await kanaal.StaatErAsync())[0].Tekst, StringComparison.Ordinal);
        Assert.Null(await kanaal.KaartrijAsync());
    }

    [Fact]
    public async Task Wie_na_het_wekken_weer_geweigerd_wordt_begint_opnieuw_bij_seconden()
    {
        var kanaal = _proef.NieuwKanaal();
        await kanaal.StoorAsync(Weiger("send", 403, "BotNotInConversationRoster", null));
        await kanaal.InstalleerAsync();
        await LangOpzijAsync(kanaal);
        await kanaal.InstalleerAsync();
        await _proef.Proeftuin.StoorNietMeerAsync();
        await _proef.SpringAsync(await _proef.NuAsync() + Duration.FromSeconds(11));
        Assert.Single(await kanaal.StaatErAsync());
    }

    /// <summary>Seconds, a minute and ten minutes later it is refused still, and then it waits for hours.</summary>
    private async Task LangOpzijAsync(Proefkanaal kanaal)
    {
        for (var i = 0; i < 3; i++)
        {
            var rij = (await kanaal.KaartrijAsync())!;
            Assert.Equal(UitStatus.Geparkeerd, rij.Status);
            await _proef.SpringAsync(rij.NietVoor!.Value + Duration.FromMilliseconds(10));
        }

        Assert.True((await kanaal.KaartrijAsync())!.NietVoor > await _proef.NuAsync() + Duration.FromHours(5));
        await _proef.SpringAsync(await _proef.NuAsync() + Duration.FromSeconds(1));
    }

    private async Task LeverAsync(Proefkanaal kanaal, Teamsbericht kaart, string teken)
    {
        var (adres, lid) = (_proef.Proeftuin.Adres, kanaal.Lid);
        await _proef.Proeftuin.LeverAsync(teken switch
        {
            "install" => Activiteit.Installatie(adres, lid, kanaal.Id, "channel", "standard"),
            "message" => Activiteit.Bericht(adres, lid, kanaal.Id, "channel", "hulp"),
            "click" => Activiteit.Klik(
                adres, lid, kaart, "inrichten-wijkteam", kaart.Knop("inrichten-wijkteam")!.Value.GetProperty("data")),
            "teamMemberAdded" => Activiteit.Lid(adres, lid, erbij: true, kanaal.Id),
            _ => Activiteit.Gebeurtenis(adres, lid, teken, (kanaal.Id, null), (kanaal.Id, null)),
        });
        await _proef.Proeftuin.LeegAsync();
    }

    private static JsonObject Weiger(string operatie, int status, string? code, int? aantal) => new()
    {
        ["soort"] = "weiger",
        ["operatie"] = operatie,
        ["status"] = status,
        ["code"] = code,
        ["lijf"] = code is null ? "" : null,
        ["aantal"] = aantal,
    };
}
