using System.Text.Json;
using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.Manifest.Tests;

public sealed class PakketTests(Pakket pakket)
{
    // The bot's own list: a command is a stable name, so it is written out here once more on purpose.
    private static readonly string[] Opdrachten =
    [
        "hulp", "vraag", "mijn aanvragen", "mijn vragen", "wachtrij", "pool", "profiel", "pauze", "weer beschikbaar", "borging",
        "cijfers", "afspraken",
        "instellingen", "begrip", "mijn gegevens", "vergeet mij", "herschrijf", "uitleg bewoner",
    ];

    private static readonly string[] EngelseNamen = ["help", "ask", "status"];

    [Fact]
    public void The_package_holds_the_manifest_its_icons_and_its_languages_at_the_root() =>
        Assert.Equal(["color.png", "en.json", "manifest.json", "outline.png"], pakket.Bestanden.Order(StringComparer.Ordinal));

    [Fact]
    public async Task Microsofts_validator_has_nothing_against_the_manifest() =>
        Assert.Empty(await BezwarenAsync(Path.Combine(pakket.Map, "manifest.json")));

    [Fact]
    public async Task Microsofts_validator_is_really_asked()
    {
        var kapot = Path.Combine(Uitvoer.Map("manifest"), "kapot.json");
        await File.WriteAllTextAsync(
            kapot,
            (await File.ReadAllTextAsync(Path.Combine(pakket.Map, "manifest.json")))
                .Replace(Pakket.BotId, "geen-guid", StringComparison.Ordinal));

        Assert.Contains(await BezwarenAsync(kapot), bezwaar => bezwaar.Contains("/bots/0/botId", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_placeholder_is_filled_in()
    {
        Assert.DoesNotContain("${{", await File.ReadAllTextAsync(Path.Combine(pakket.Map, "manifest.json")), StringComparison.Ordinal);

        var manifest = await pakket.LeesAsync("manifest.json");
        Assert.Equal(Pakket.AppId, manifest.GetProperty("id").GetString());
        Assert.Equal(Pakket.BotId, manifest.GetProperty("bots")[0].GetProperty("botId").GetString());
        Assert.Equal(Pakket.RechtenAppId, manifest.GetProperty("webApplicationInfo").GetProperty("id").GetString());
        Assert.Equal("Wijkteams \"Voorbeeld\"", manifest.GetProperty("developer").GetProperty("name").GetString());
        Assert.Equal("https://www.example.nl/", manifest.GetProperty("developer").GetProperty("privacyUrl").GetString());
        Assert.Equal("herstelbot.example.nl", manifest.GetProperty("validDomains")[0].GetString());
    }

    [Fact]
    public async Task Only_members_are_asked_for_and_no_messages()
    {
        var rechten = (await pakket.LeesAsync("manifest.json"))
            .GetProperty("authorization")
            .GetProperty("permissions")
            .GetProperty("resourceSpecific");

        Assert.Equal(
            ["TeamMember.Read.Group", "ChannelMember.Read.Group"],
            rechten.EnumerateArray().Select(recht => recht.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task Every_command_is_one_the_bot_answers_and_fits_the_menu_of_every_client()
    {
        var lijsten = Opdrachtlijsten(await pakket.LeesAsync("manifest.json"));

        Assert.Equal(
            ["personal", "team", "groupChat"],
            lijsten.SelectMany(lijst => lijst.GetProperty("scopes").EnumerateArray()).Select(scope => scope.GetString()));
        Assert.All(lijsten, lijst =>
        {
            var opdrachten = lijst.GetProperty("commands").EnumerateArray().ToList();
            Assert.InRange(opdrachten.Count, 1, 10);
            Assert.All(opdrachten, opdracht =>
            {
                Assert.Contains(opdracht.GetProperty("title").GetString(), Opdrachten);
                Assert.InRange(opdracht.GetProperty("description").GetString()!.Length, 1, 128);
            });
        });
    }

    [Fact]
    public async Task Every_command_of_a_message_or_the_compose_box_is_one_that_the_bot_answers_and_fits()
    {
        var manifest = await pakket.LeesAsync("manifest.json");
        var opdrachten = Uitbreidingen(manifest);

        // Stable names, so written out here once more on purpose.
        Assert.Equal(
            [("vraag", "action"), ("mijn-aanvragen", "query")],
            opdrachten.Select(o => (o.GetProperty("id").GetString(), o.GetProperty("type").GetString())));
        Assert.Equal(Pakket.BotId, manifest.GetProperty("composeExtensions")[0].GetProperty("botId").GetString());
        Assert.Equal(["message", "compose"], opdrachten[0].GetProperty("context").EnumerateArray().Select(plek => plek.GetString()));
        Assert.True(opdrachten[0].GetProperty("fetchTask").GetBoolean());
        Assert.Equal("Vraag een ervaringsdeskundige", opdrachten[0].GetProperty("title").GetString());
        Assert.All(opdrachten, opdracht => Assert.InRange(opdracht.GetProperty("title").GetString()!.Length, 1, 32));
    }

    [Fact]
    public async Task English_has_exactly_the_texts_that_Dutch_has()
    {
        var manifest = await pakket.LeesAsync("manifest.json");
        var engels = await pakket.LeesAsync("en.json");
        var verwacht = new List<string> { "name.short", "name.full", "description.short", "description.full" };
        foreach (var (nummer, lijst) in Opdrachtlijsten(manifest).Index())
        {
            foreach (var opdracht in Enumerable.Range(0, lijst.GetProperty("commands").GetArrayLength()))
            {
                verwacht.Add($"bots[0].commandLists[{nummer}].commands[{opdracht}].title");
                verwacht.Add($"bots[0].commandLists[{nummer}].commands[{opdracht}].description");
            }
        }

        foreach (var (nummer, opdracht) in Uitbreidingen(manifest).Index())
        {
            verwacht.Add($"composeExtensions[0].commands[{nummer}].title");
            verwacht.Add($"composeExtensions[0].commands[{nummer}].description");
            foreach (var veld in Enumerable.Range(0, opdracht.TryGetProperty("parameters", out var velden) ? velden.GetArrayLength() : 0))
            {
                verwacht.Add($"composeExtensions[0].commands[{nummer}].parameters[{veld}].title");
                verwacht.Add($"composeExtensions[0].commands[{nummer}].parameters[{veld}].description");
            }
        }

        Assert.Equal(verwacht, engels.EnumerateObject().Select(tekst => tekst.Name).Where(naam => naam is not "$schema"));
        var titels = engels.EnumerateObject().Where(tekst =>
            tekst.Name.StartsWith("bots[", StringComparison.Ordinal) && tekst.Name.EndsWith("].title", StringComparison.Ordinal));
        Assert.All(titels, titel =>
            Assert.Contains(titel.Value.GetString(), Opdrachten.Concat(EngelseNamen)));
        Assert.InRange(engels.GetProperty("name.short").GetString()!.Length, 1, 30);
        Assert.InRange(engels.GetProperty("description.short").GetString()!.Length, 1, 80);
    }

    [Fact]
    public async Task The_newest_change_in_the_changelog_is_the_version_of_the_manifest()
    {
        var regels = await File.ReadAllLinesAsync(Broncode.Pad("manifest", "CHANGELOG.md"));

        Assert.Equal(
            "## " + (await pakket.LeesAsync("manifest.json")).GetProperty("version").GetString(),
            regels.First(regel => regel.StartsWith("## ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("--domein", "--bot-id", "11111111-2222-4333-8444-555555555555", "--domein", "https://herstelbot.example.nl")]
    [InlineData("--bot-id", "--bot-id", "geen-guid", "--domein", "herstelbot.example.nl")]
    [InlineData("--domein", "--bot-id", "11111111-2222-4333-8444-555555555555")]
    [InlineData(
        "--organisatie", "--bot-id", "11111111-2222-4333-8444-555555555555", "--domein", "herstelbot.example.nl", "--organisatie",
        "Een naam die veel en veel te lang is")]
    [InlineData(
        "--website", "--bot-id", "11111111-2222-4333-8444-555555555555", "--domein", "herstelbot.example.nl", "--website",
        "http://www.example.nl")]
    [InlineData("'--bot'", "--bot", "x")]
    public async Task A_mistake_in_an_option_is_named_and_nothing_is_packed(string genoemd, params string[] opties)
    {
        var uit = Path.Combine(Uitvoer.Map("manifest"), "mislukt.zip");
        File.Delete(uit);

        var afloop = await Pakket.PakAsync([.. opties, "--uit", uit]);

        Assert.Equal((1, ""), (afloop.Code, afloop.Uit));
        Assert.StartsWith(genoemd, Assert.Single(afloop.Fout.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.False(File.Exists(uit));
    }

    [Fact]
    public async Task The_same_options_give_the_same_package_byte_for_byte_and_say_where_it_is()
    {
        var (een, twee) = (Path.Combine(Uitvoer.Map("manifest"), "een.zip"), Path.Combine(Uitvoer.Map("manifest"), "twee.zip"));
        foreach (var uit in (string[])[een, twee])
        {
            var afloop = await Pakket.PakAsync("--bot-id", Pakket.BotId, "--domein", "herstelbot.example.nl", "--uit", uit);
            Assert.Equal((0, uit, ""), (afloop.Code, afloop.Uit.Trim(), afloop.Fout));
        }

        Assert.Equal(await File.ReadAllBytesAsync(een), await File.ReadAllBytesAsync(twee));
    }

    [Fact]
    public async Task Help_tells_each_option()
    {
        var afloop = await Pakket.PakAsync("--help");

        Assert.Equal((0, ""), (afloop.Code, afloop.Fout));
        Assert.All(
            (string[])
            [
                "--bot-id", "--domein", "--app-id", "--rechten-app-id", "--organisatie", "--website", "--privacy", "--voorwaarden",
                "--uit"
            ],
            optie => Assert.Contains(optie, afloop.Uit, StringComparison.Ordinal));
    }

    private static List<JsonElement> Uitbreidingen(JsonElement manifest) =>
        [.. manifest.GetProperty("composeExtensions")[0].GetProperty("commands").EnumerateArray()];

    private static List<JsonElement> Opdrachtlijsten(JsonElement manifest) =>
        [.. manifest.GetProperty("bots")[0].GetProperty("commandLists").EnumerateArray()];

    private static async Task<string[]> BezwarenAsync(string manifest)
    {
        var map = await Npm.ZorgVoorAsync("manifest");
        var afloop = await Programma.VoerUitAsync(await Npm.VereisNodeAsync(), ["controleer.mjs", manifest], map);
        Assert.True(afloop.Gelukt, afloop.Fout);
        return JsonSerializer.Deserialize<string[]>(afloop.Uit)!;
    }
}
