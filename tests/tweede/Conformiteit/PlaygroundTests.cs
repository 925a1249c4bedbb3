using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Playground;

namespace TeamsHerstelBot.Conformiteit.Tests;

/// <summary>
/// The bot in a team of Microsoft's Agents Playground: General is the channel of the pool with coördinator Bob, Overleg that of a wijkteam
/// led by Cem, and it is the moment of the weekly card.
/// </summary>
public sealed class Wijkteam : IAsyncLifetime
{
    private static readonly DateTimeOffset Maandag = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(1));

    public Proeftuinproces Bot { get; private set; } = null!;

    public Playground Teams { get; private set; } = null!;

    public Playgroundbericht Inrichtkaart { get; private set; } = null!;

    public Playgroundbericht Agendakaart { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Bot = await Proeftuinproces.StartAsync("--leeg", "--klok", "2026-11-23T08:30:00+01:00");
        Teams = await Playground.StartAsync(Bot.Adres);
        await Teams.InstalleerAsync(ChatVanAnna);
        await Teams.InstalleerAsync(Algemeen);
        await Teams.InstalleerAsync(Overleg);

        // The members are read after the install; the card with the list replaces the first one.
        var pool = await Teams.NieuwAsync(Algemeen, "inrichten-pool");
        await Bot.LeegAsync();
        await Teams.KlikAsync(Bob, pool, "inrichten-pool", ("poolNaam", "Pool Zuid"), ("coordinatoren", Bob.Aad));
        await Bot.LeegAsync();
        Inrichtkaart = await Teams.BijgewerktAsync(await Teams.NieuwAsync(Overleg, "inrichten-wijkteam"), "Pool Zuid");
        await Teams.KlikAsync(Cem, Inrichtkaart, "inrichten-wijkteam", [.. Wijkteamformulier, ("pool", Poolkeuze(Inrichtkaart))]);
        await Bot.SpringAsync(Maandag);
        Agendakaart = await Teams.NieuwAsync(Overleg, "vraag-advies");
    }

    public async ValueTask DisposeAsync()
    {
        if (Teams is not null) await Teams.DisposeAsync();
        if (Bot is not null) await Bot.DisposeAsync();
    }

    private static (string Veld, string Waarde)[] Wijkteamformulier =>
    [
        ("naam", "Wijkteam Zuid"), ("overlegDag", "2"), ("overlegTijd", "10:00"), ("kaartDag", "1"), ("kaartTijd", "09:00"),
        ("teamleider", Cem.Aad),
    ];

    private static string Poolkeuze(Playgroundbericht kaart) =>
        Keuzes(kaart.Kaart, "pool").Single(k => k.GetProperty("title").GetString() == "Pool Zuid").GetProperty("value").GetString()!;

    private static IEnumerable<JsonElement> Keuzes(JsonElement element, string invoer) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(e => Keuzes(e, invoer)),
        JsonValueKind.Object when element.TryGetProperty("id", out var id)
            && id.ValueKind == JsonValueKind.String
            && id.GetString() == invoer
            && element.TryGetProperty("choices", out var keuzes) => keuzes.EnumerateArray(),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(v => Keuzes(v.Value, invoer)),
        _ => [],
    };
}

/// <summary>A conversation with a Teams client that Microsoft wrote, in both directions, over its HTTP and socket API.</summary>
public sealed class PlaygroundTests(Wijkteam wijkteam) : IClassFixture<Wijkteam>
{
    private const string Adaptief = "application/vnd.microsoft.card.adaptive";

    private Playground Teams => wijkteam.Teams;

    [Fact]
    public void Na_de_installatie_staat_er_een_kaart_met_de_leden_en_op_maandag_de_agendavraag()
    {
        Assert.All(
            (Speler[])[Anna, Bob, Cem, Dina, Eva, Fons],
            wie => Assert.Contains(wie.Naam, wijkteam.Inrichtkaart.Tekst, StringComparison.Ordinal));
        Assert.NotEqual(wijkteam.Inrichtkaart.Id, wijkteam.Agendakaart.Id);
    }

    [Theory]
    [InlineData(ChatVanAnna)]
    [InlineData(Overleg)]
    public async Task Hulp_geeft_een_kaart_waar_het_gevraagd_werd(string gesprek)
    {
        await Teams.ZegAsync(gesprek, "Hulp!");
        Assert.Contains("Begrippen", (await Teams.NieuwAsync(gesprek, "Zo werkt het")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_antwoord_op_de_agendavraag_vervangt_de_kaart_voor_wie_klikt_en_voor_iedereen()
    {
        var antwoord = await Teams.KlikAsync(Dina, wijkteam.Agendakaart, "agenda-ja");
        Assert.Equal(Adaptief, antwoord.GetProperty("type").GetString());
        Assert.Contains(Dina.Naam, antwoord.GetProperty("value").ToString(), StringComparison.Ordinal);
        await Teams.BijgewerktAsync(wijkteam.Agendakaart, Dina.Naam);
    }

    [Fact]
    public async Task Een_vraag_komt_in_de_pool_en_de_match_komt_bij_de_mensen_in_hun_eigen_chat()
    {
        var gesteld = await Teams.KlikAsync(Anna, wijkteam.Agendakaart, "vraag-advies", ("toelichting", "Hoe begin ik dit gesprek?"));
        Assert.Contains("aanvraag-intrekken", gesteld.GetProperty("value").ToString(), StringComparison.Ordinal);
        var inPool = await Teams.NieuwAsync(Algemeen, "aanvraag-bekijken");
        Assert.DoesNotContain("Hoe begin ik", inPool.Tekst, StringComparison.Ordinal);
        await Teams.NieuwAsync(ChatVanAnna, "Hoe begin ik dit gesprek?");

        // Eva makes a profile in a chat that only her own page would show.
        var profiel = await InAsync(Eva, "profiel-opslaan", new JsonObject
        {
            ["v"] = 1,
            ["soort"] = "profiel",
            ["id"] = "nieuw",
            ["rev"] = 0,
            ["organisatie"] = "De Brug",
            ["themas"] = "angst,herstelalgemeen",
            ["maxGelijktijdig"] = "2",
            ["akkoord"] = "ja",
        });
        Assert.Equal(200, profiel.GetProperty("statusCode").GetInt32());

        var bekeken = inPool.Met(await Teams.KlikAsync(Bob, inPool, "aanvraag-bekijken"));
        Assert.Contains(Eva.Naam, bekeken.Tekst, StringComparison.Ordinal);
        await Teams.KlikAsync(Bob, bekeken, "match-voorstellen");
        var geopend = await Teams.LogAsync(
            l => Roep(l) == "createConversation" && l.ToString().Contains(Eva.Id, StringComparison.Ordinal), "a chat opened with Eva");
        Assert.Equal(201, geopend.GetProperty("response").GetProperty("statusCode").GetInt32());
        var aanbod = await Teams.LogAsync(l => l.ToString().Contains("aanbod-ja", StringComparison.Ordinal), "the question to Eva");
        Assert.Equal(201, aanbod.GetProperty("response").GetProperty("statusCode").GetInt32());
        await Teams.BijgewerktAsync(inPool, "vroeg iemand die past");
    }

    [Fact]
    public async Task Een_oudere_client_klikt_met_Submit_en_ziet_hetzelfde()
    {
        await Teams.SubmitAsync(Fons, wijkteam.Agendakaart, "agenda-dit-keer-niet");
        await Teams.BijgewerktAsync(wijkteam.Agendakaart, Fons.Naam);
    }

    [Fact]
    public async Task Een_aanroep_die_de_bot_niet_kent_is_niet_geimplementeerd()
    {
        using var antwoord = await Teams.RoepAanAsync(
            Anna, wijkteam.Agendakaart, "composeExtension/queryLink", new JsonObject { ["commandId"] = "zoek" });
        Assert.Equal(HttpStatusCode.BadGateway, antwoord.StatusCode);
        var fout = await antwoord.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(501, fout.GetProperty("innerHttpError").GetProperty("statusCode").GetInt32());
    }

    [Fact]
    public async Task Microsofts_Connector_neemt_alles_aan_wat_de_bot_stuurt()
    {
        await wijkteam.Bot.LeegAsync();
        var aanroepen = Teams.Aanroepen();
        Assert.NotEmpty(aanroepen);
        Assert.All(aanroepen, a => Assert.InRange(a.GetProperty("response").GetProperty("statusCode").GetInt32(), 200, 201));

        // Teams splits a text with a card, or two cards, into messages without an id; a notification shows the summary.
        var berichten = aanroepen.Where(a => Roep(a) == "message").Select(a => a.GetProperty("request").GetProperty("body")).ToList();
        Assert.NotEmpty(berichten);
        Assert.All(berichten, b =>
        {
            Assert.Equal("message", b.GetProperty("type").GetString());
            Assert.False(b.TryGetProperty("text", out _));
            Assert.Equal(Adaptief, Assert.Single(b.GetProperty("attachments").EnumerateArray()).GetProperty("contentType").GetString());
            Assert.NotEqual("", b.GetProperty("summary").GetString());
            Assert.True(b.GetProperty("channelData").GetProperty("notification").GetProperty("alert").GetBoolean());
        });
    }

    private static string? Roep(JsonElement log) => log.TryGetProperty("activityName", out var naam) ? naam.GetString() : null;

    private async Task<JsonElement> InAsync(Speler wie, string verb, JsonObject data)
    {
        using var antwoord = await wijkteam.Bot.StuurAsync(new JsonObject
        {
            ["type"] = "invoke",
            ["name"] = "adaptiveCard/action",
            ["id"] = Guid.NewGuid().ToString(),
            ["channelId"] = "msteams",
            ["serviceUrl"] = new Uri(Teams.Adres, "_connector").AbsoluteUri,
            ["from"] = new JsonObject { ["id"] = wie.Id, ["name"] = wie.Naam, ["aadObjectId"] = wie.Aad },
            ["recipient"] = new JsonObject { ["id"] = "28:6f1d2b4a-0c5e-4a8b-9d37-5e2f8c1a7b60" },
            ["conversation"] =
                new JsonObject
                {
                    ["id"] = Algemeen,
                    ["conversationType"] = "channel",
                    ["isGroup"] = true,
                    ["tenantId"] = "0b7c9e52-3d14-4f6a-8e21-a94d6c3f5b18",
                },
            ["value"] =
                new JsonObject
                {
                    ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data },
                    ["trigger"] = "manual",
                },
        });
        return await antwoord.Content.ReadFromJsonAsync<JsonElement>();
    }
}
