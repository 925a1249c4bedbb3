using System.Text.Json.Nodes;
using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.Host.Tests.Protocol;

/// <summary>A team with more people than fit on a card: who sets it up looks for a colleague by name.</summary>
public sealed class GrootTeamTests
{
    private const string Kanaal = "19:groot@thread.tacv2";

    [Theory]
    [InlineData(100)]
    [InlineData(249)]
    public async Task In_een_groot_team_vind_je_een_collega_door_te_typen(int mensen)
    {
        var wie = Aad(1);
        await using var proeftuin = await BeginAsync(mensen, wie);
        var kaart = (await proeftuin.BerichtenAsync(wie, Kanaal)).Last(b => b.Knop("inrichten-wijkteam") is not null);
        Assert.Contains("\"dataset\":\"leden\"", kaart.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Zoë", kaart.Tekst, StringComparison.Ordinal);

        var gevonden = await ZoekAsync(proeftuin, wie, "zoe elst");
        Assert.Equal(("Zoë van der Ëlst", Aad(mensen)), Assert.Single(gevonden));
        Assert.Equal(15, (await ZoekAsync(proeftuin, wie, "robin")).Count);
        Assert.Empty(await ZoekAsync(proeftuin, wie, "bestaat niet"));

        await WordtTeamleiderAsync(proeftuin, wie, kaart, Aad(mensen));

        // Who is in the team is told to its members only.
        var vreemde = Activiteit.Soort(
            proeftuin.Adres, "invoke", Aad(999), Kanaal, "channel", ("name", "\"application/search\""), ("value", """{"dataset":"leden","queryText":"zoe"}"""));
        Assert.DoesNotContain("Zoë", await proeftuin.LeverAsync(vreemde), StringComparison.Ordinal);
        await proeftuin.LeegAsync();
        Assert.True(proeftuin.Fouten.Count == 0, string.Join(" ", proeftuin.Fouten));
    }

    /// <summary>The row of a roster has room for 250 people; Zoë comes after them.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task In_een_team_van_driehonderd_vind_je_ook_de_laatste_van_de_lijst_en_kan_die_teamleider_worden(bool zelf)
    {
        const int Mensen = 300;
        var wie = Aad(zelf ? Mensen : 1);
        await using var proeftuin = await BeginAsync(Mensen, wie);
        var kaart = (await proeftuin.BerichtenAsync(wie, Kanaal)).Last(b => b.Knop("inrichten-wijkteam") is not null);
        Assert.Equal(("Zoë van der Ëlst", Aad(Mensen)), Assert.Single(await ZoekAsync(proeftuin, wie, "elst")));
        Assert.Equal(15, (await ZoekAsync(proeftuin, wie, "robin")).Count);

        // While Teams tells nobody, who is known is found all the same.
        await proeftuin.StoorAsync(new { soort = "weiger", operatie = "members", status = 503 });
        await proeftuin.SpringAsync((await proeftuin.NuAsync()).AddMinutes(5));
        Assert.Equal(15, (await ZoekAsync(proeftuin, wie, "robin")).Count);
        await proeftuin.StoorNietMeerAsync();
        await WordtTeamleiderAsync(proeftuin, wie, kaart, Aad(Mensen));
    }

    private static async Task<Geheugenproeftuin> BeginAsync(int mensen, string wie)
    {
        var proeftuin = await Geheugenproeftuin.StartAsync("--leeg", "--klok", Waterrijk.Start);
        var installatie = Activiteit.Installatie(proeftuin.Adres, wie, Kanaal, "channel", "standard");
        var leden = Activiteit.Gebeurtenis(proeftuin.Adres, wie, "teamMemberAdded", (Kanaal, "Groot team"));
        leden["membersAdded"] = new JsonArray([.. Enumerable.Range(1, mensen).Select(n => new JsonObject
        {
            // As long as Teams makes them.
            ["id"] = $"29:1{new string('x', 60)}-{n}", ["aadObjectId"] = Aad(n),
            ["name"] = n == mensen ? "Zoë van der Ëlst" : $"Robin Janssen-{n}",
        })]);
        await proeftuin.LeverAsync(leden);
        await proeftuin.LeverAsync(installatie);
        await proeftuin.LeverAsync(Activiteit.Installatie(proeftuin.Adres, Aad(mensen), "a:zoe", "personal"));
        await proeftuin.LeegAsync();
        return proeftuin;
    }

    private static async Task WordtTeamleiderAsync(Geheugenproeftuin proeftuin, string wie, Teamsbericht kaart, string teamleider)
    {
        var bewaard = await proeftuin.KlikAsync(
            wie, kaart, "inrichten-wijkteam",
            ("naam", "Groot"), ("overlegDag", "2"), ("overlegTijd", "10:00"), ("kaartDag", "1"), ("kaartTijd", "09:00"), ("pool", "geen"),
            ("teamleider", teamleider));
        Assert.Contains("Groot is klaar", bewaard.Tekst, StringComparison.Ordinal);
        Assert.Contains("Zoë van der Ëlst", bewaard.Tekst, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<(string Titel, string Waarde)>> ZoekAsync(Geheugenproeftuin proeftuin, string wie, string tekst)
    {
        var antwoord = await proeftuin.RoepAsync(wie, Kanaal, "application/search", new JsonObject
        {
            ["queryText"] = tekst,
            ["queryOptions"] = new JsonObject { ["skip"] = 0, ["top"] = 15 },
            ["dataset"] = "leden",
        });
        Assert.Equal("application/vnd.microsoft.search.searchResponse", antwoord.Inhoud!.Value.GetProperty("type").GetString());
        return
        [
            .. antwoord.Kaart.GetProperty("results")
                .EnumerateArray()
                .Select(r => (r.GetProperty("title").GetString()!, r.GetProperty("value").GetString()!))
        ];
    }

    private static string Aad(int nummer) => $"b0000000-0000-4000-8000-{nummer:D12}";
}
