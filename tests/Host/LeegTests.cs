using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>Activities as Teams sends them, through the door that signs, on a bot that knows nobody yet.</summary>
public sealed class LeegTests(LeegTests.Leeg leeg) : IClassFixture<LeegTests.Leeg>
{
    public sealed class Leeg : IAsyncLifetime
    {
        public Geheugenproeftuin Proeftuin { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Proeftuin = await Geheugenproeftuin.StartAsync("--leeg");

        public ValueTask DisposeAsync() => Proeftuin.DisposeAsync();
    }

    /// <summary>
    /// Each is an address that the bot may answer from now on; a client such as the Agents Playground begins with several at once.
    /// </summary>
    [Fact]
    public async Task Veel_clients_die_tegelijk_beginnen_worden_allemaal_gehoord()
    {
        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 100).Select(async nummer =>
        {
            var activiteit = Activiteit("handoff").AsObject();
            activiteit["serviceUrl"] = $"http://127.0.0.1:{40_000 + nummer}/";
            using var antwoord = await leeg.Proeftuin.StuurAsync(activiteit);
            return antwoord.StatusCode;
        }));
        Assert.Equal(100, antwoorden.Length);
        Assert.All(antwoorden, status => Assert.Equal(HttpStatusCode.OK, status));
    }

    [Fact]
    public async Task Een_onbekende_aanroep_krijgt_niet_geimplementeerd_en_een_onbekende_soort_wordt_aangenomen()
    {
        using var aanroep = await leeg.Proeftuin.StuurAsync(Activiteit("invoke", ("name", "iets/anders"), ("value", new JsonObject())));
        using var soort = await leeg.Proeftuin.StuurAsync(Activiteit("handoff"));
        Assert.Equal(HttpStatusCode.NotImplemented, aanroep.StatusCode);
        Assert.Equal(HttpStatusCode.OK, soort.StatusCode);
    }

    [Theory]
    [InlineData("agenda-ja", "2026-W48")]
    [InlineData("vraag-advies", "2026-W48")]
    [InlineData("aanvraag-intrekken", "x/y")]
    [InlineData("aanvraag-bekijken", "0/00000000-0000-0000-0000-000000000000")]
    [InlineData("match-voorstellen", "/")]
    [InlineData("aanbod-ja", "..|../00000000-0000-0000-0000-000000000000")]
    [InlineData("match-aanvaarden", "")]
    [InlineData("borging-gedaan", "2026-W99")]
    [InlineData("inrichten-pool", "kanaal")]
    [InlineData("inrichten-wijkteam", "kanaal")]
    [InlineData("profiel-opslaan", "#?/\\")]
    [InlineData("pauze-aan", "nieuw")]
    [InlineData("", "")]
    public async Task Een_knop_over_iets_dat_er_niet_is_geeft_een_kaart_en_geen_fout(string verb, string id)
    {
        var value = new JsonObject
        {
            ["action"] = new JsonObject
            {
                ["type"] = "Action.Execute",
                ["verb"] = verb,
                ["data"] = new JsonObject { ["v"] = 1, ["soort"] = "x", ["id"] = id, ["rev"] = 1 },
            },
            ["trigger"] = "manual",
        };
        using var antwoord = await leeg.Proeftuin.StuurAsync(Activiteit("invoke", ("name", "adaptiveCard/action"), ("value", value)));
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        using var json = JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync());
        Assert.Equal(200, json.RootElement.GetProperty("statusCode").GetInt32());
        Assert.Equal("AdaptiveCard", json.RootElement.GetProperty("value").GetProperty("type").GetString());
    }

    [Fact]
    public async Task Een_misvormde_klik_krijgt_de_beschreven_fout()
    {
        using var antwoord = await leeg.Proeftuin.StuurAsync(
            Activiteit("invoke", ("name", "adaptiveCard/action"), ("value", new JsonObject())));
        using var json = JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync());
        Assert.Equal(400, json.RootElement.GetProperty("statusCode").GetInt32());
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task De_bot_zegt_dat_hij_gezond_is(string pad)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Get, new Uri(pad, UriKind.Relative));
        using var antwoord = await leeg.Proeftuin.VraagAsync(vraag);
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
    }

    private JsonObject Activiteit(string soort, params (string Naam, JsonNode Waarde)[] extra)
    {
        var activiteit = new JsonObject
        {
            ["type"] = soort,
            ["id"] = "f:1",
            ["channelId"] = "msteams",
            ["serviceUrl"] = new Uri(leeg.Proeftuin.Adres, "proeftuin/connector/").AbsoluteUri,
            ["from"] =
                new JsonObject { ["id"] = "29:iemand", ["name"] = "Iemand", ["aadObjectId"] = "c0000000-0000-4000-8000-000000000001" },
            ["recipient"] = new JsonObject { ["id"] = $"28:{Bot}" },
            ["conversation"] = new JsonObject { ["id"] = "a:1", ["conversationType"] = "personal", ["tenantId"] = Tenant },
        };
        foreach (var (naam, waarde) in extra) activiteit[naam] = waarde;
        return activiteit;
    }

    private const string Bot = "6f1d2b4a-0c5e-4a8b-9d37-5e2f8c1a7b60";
    private const string Tenant = "0b7c9e52-3d14-4f6a-8e21-a94d6c3f5b18";
}
