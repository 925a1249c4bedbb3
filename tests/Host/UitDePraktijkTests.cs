using System.Text.Json.Nodes;
using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>What people who run bots in Teams have met, played on the whole bot.</summary>
public sealed class UitDePraktijkTests : IAsyncLifetime
{
    private const string HavenTeam = "19:waterrijk3algemeen@thread.tacv2";
    private const string PoolTeam = "19:waterrijk1algemeen@thread.tacv2";
    private readonly Demo _demo = new();

    private Geheugenproeftuin Proeftuin => _demo.Proeftuin;

    public ValueTask InitializeAsync() => _demo.InitializeAsync();

    public ValueTask DisposeAsync() => _demo.DisposeAsync();

    /// <summary>Teams sends no text with the mention of a bot that has an ampersand in its name.</summary>
    [Theory]
    [InlineData("<at>Wijk & Herstel</at> begrip pauze", true)]
    [InlineData("<at>Wijk & Herstel</at> begrip pauze", false)]
    [InlineData("<at id=\"0\">Wijk & Herstel</at> begrip pauze", true)]
    [InlineData("<AT>wijk & herstel</AT> begrip pauze", true)]
    public async Task Wie_in_een_kanaal_vraagt_wat_pauze_is_krijgt_uitleg_en_geen_pauze_hoe_de_bot_ook_heet(string tekst, bool vermeld)
    {
        var gewoon = await NieuwAsync(() => Proeftuin.ZegAsync(Karin, Pool, "begrip pauze"));
        var handmatig = Activiteit.Soort(
            Proeftuin.Adres, "message", Karin, Pool, "channel",
            ("text", JsonValue.Create(tekst).ToJsonString()), ("textFormat", "\"plain\""));
        if (vermeld)
        {
            handmatig["entities"] = new JsonArray(new JsonObject
            {
                ["type"] = "mention",
                ["mentioned"] = new JsonObject { ["id"] = (string?)handmatig["recipient"]!["id"], ["name"] = "Wijk & Herstel" },
            });
        }

        var anders = await NieuwAsync(() => Proeftuin.LeverAsync(handmatig));
        Assert.NotEmpty(gewoon);
        Assert.Equal(gewoon, anders);
        var profiel = await NieuwAsync(async () => await Proeftuin.ZegAsync(Karin, await Proeftuin.ChatAsync(Karin), "profiel"));
        Assert.DoesNotContain("Je hebt nu pauze", Assert.Single(profiel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_de_bot_om_tien_voor_half_tien_terugzet_krijgt_de_kaart_van_negen_uur_meteen()
    {
        await Proeftuin.SpringAsync(Maandag.AddDays(7).AddMinutes(-5));
        var eerder = await AgendakaartenAsync();
        await Proeftuin.StoorAsync(
            new { soort = "weiger", operatie = "send", status = 403, code = "BotNotInConversationRoster", gesprek = Haven });
        for (var keer = 0; keer < 25; keer++) await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(1));
        Assert.Equal(eerder, await AgendakaartenAsync());

        await Proeftuin.StoorNietMeerAsync();
        var terug = Activiteit.Installatie(Proeftuin.Adres, Yusuf, Haven, "channel", "standard");
        terug["channelData"]!["team"]!["id"] = HavenTeam;
        await Proeftuin.LeverAsync(terug);
        await Proeftuin.LeegAsync();
        Assert.Equal(eerder + 1, await AgendakaartenAsync());
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddHours(7));
        Assert.Equal(eerder + 1, await AgendakaartenAsync());
    }

    [Fact]
    public async Task Wie_weggaat_terwijl_er_een_vraag_openstaat_hoort_niets_meer_en_de_coordinator_weet_het()
    {
        var (nummer, inPool) = await _demo.VraagAsync(Haven, Aicha, ("thema", "rouw"));
        var kaart = await _demo.BekijkAsync(Els, inPool);
        var ed = Demo.Kandidaten(kaart)[0];
        await _demo.StelVoorAsync(Els, kaart, ed);
        await Proeftuin.LeegAsync();
        Assert.NotNull(Assert.Single(await VanVraagAsync(ed, nummer)).Knop("aanbod-ja"));

        await Proeftuin.LeverAsync(Activiteit.Lid(Proeftuin.Adres, ed, erbij: false, PoolTeam));
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(3));
        Assert.Contains(await VanVraagAsync(Els, nummer), b => b.Tekst.Contains("De vraag aan ", StringComparison.Ordinal));
        Assert.DoesNotContain(ed, Demo.Kandidaten(await _demo.BekijkAsync(Els, inPool)));
        var gekregen = (await Proeftuin.BerichtenAsync(ed, await Proeftuin.ChatAsync(ed))).Count;
        for (var dag = 0; dag < 4; dag++) await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(1));
        Assert.Equal(gekregen, (await Proeftuin.BerichtenAsync(ed, await Proeftuin.ChatAsync(ed))).Count);
        Assert.All(await VanVraagAsync(Els, nummer), b => Assert.DoesNotContain("Nog geen antwoord", b.Tekst, StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<Teamsbericht>> VanVraagAsync(string wie, string nummer) =>
        [.. (await Proeftuin.ChatberichtenAsync(wie)).Where(b => b.Tekst.Contains(nummer, StringComparison.Ordinal))];

    private async Task<int> AgendakaartenAsync() => (await Proeftuin.BerichtenAsync(Yusuf, Haven)).Count(b => b.IsAgendakaart);

    /// <summary>The cards that come of this, in the channel of the pool and the own chat of Karin.</summary>
    private async Task<IReadOnlyList<string>> NieuwAsync(Func<Task> doe)
    {
        await Proeftuin.LeegAsync();
        var voor = (await AllesAsync()).Count;
        await doe();
        await Proeftuin.LeegAsync();
        return [.. (await AllesAsync()).Skip(voor)];
    }

    private async Task<IReadOnlyList<string>> AllesAsync() =>
        [.. (await Proeftuin.BerichtenAsync(Karin, Pool)).Concat(await Proeftuin.ChatberichtenAsync(Karin)).Where(b => b.Kaart is not null)
            .OrderBy(b => b.Id, StringComparer.Ordinal).Select(b => b.Tekst)];
}
