using System.Text.Json;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>
/// Every kind of button on every card that a flow leaves behind, and on the cards that answer those, pressed by who reads the card: it does
/// something, or says why not; it is never one that the bot does not know.
/// </summary>
public sealed class DodeKnopTests
{
    private const string Onbekend = "Deze knop werkt niet meer";

    [Fact]
    public async Task Geen_knop_van_een_kaart_is_er_een_die_de_bot_niet_kent()
    {
        var standen = new Dictionary<string, Stand>();
        foreach (var naam in (string[])[Stromen.Leeg, Stromen.Maandag, Stromen.Rustig])
        {
            standen[naam] = await Stand.BeginAsync(new Geheugenschijf(new Geheugentabellen()), naam);
        }

        var gedrukt = new HashSet<(string Verb, string Soort, bool Chat)>();
        List<string> dood = [];
        foreach (var stroom in Stromen.Alle)
        {
            var voor = standen[stroom.Van].Teams.Alle.ToDictionary(b => (b.Gesprek, b.Id), b => b.Kaart);
            var na = standen[stroom.Naam] = await standen[stroom.Van].NaAsync(stroom);
            foreach (var bericht in na.Teams.Alle.Where(b => voor.GetValueOrDefault((b.Gesprek, b.Id)) != b.Kaart))
            {
                using var kaart = JsonDocument.Parse(bericht.Kaart);
                dood.AddRange(await DrukAsync(na, stroom.Naam, bericht, kaart.RootElement, gedrukt));
            }
        }

        Assert.True(gedrukt.Count >= 100, $"Only {gedrukt.Count} kinds of buttons.");
        Assert.True(dood.Count == 0, string.Join(Environment.NewLine, dood));
    }

    private static async Task<IReadOnlyList<string>> DrukAsync(
        Stand stand, string naam, Nepbericht bericht, JsonElement kaart, HashSet<(string Verb, string Soort, bool Chat)> gedrukt)
    {
        List<string> dood = [];
        foreach (var knop in Knoppen(kaart).Where(k => gedrukt.Add(Soort(k, bericht))).ToList())
        {
            var (antwoord, daarna) = await AntwoordAsync(stand, bericht, knop);
            if (antwoord is not { } erna) continue;
            if (erna.GetRawText().Contains(Onbekend, StringComparison.Ordinal)) dood.Add($"{naam}: {knop.GetRawText()}");
            dood.AddRange(await DrukAsync(daarna, naam, bericht, erna, gedrukt));
        }

        return dood;
    }

    private static async Task<(JsonElement? Antwoord, Stand Daarna)> AntwoordAsync(Stand stand, Nepbericht bericht, JsonElement knop)
    {
        await using var proces = await stand.StartAsync(stand.Nu);
        var antwoord = await proces.Bot.DrukAsync(Lezer(bericht), bericht.Gesprek, bericht.Id, knop);
        return (antwoord, await Stand.EindigAsync(proces));
    }

    private static (string Verb, string Soort, bool Chat) Soort(JsonElement knop, Nepbericht bericht)
    {
        var soort = knop.GetProperty("data").TryGetProperty("soort", out var s) ? s.GetString()! : "";
        return (knop.GetProperty("verb").GetString()!, soort, Wijk.VanChat(bericht.Gesprek) is not null);
    }

    private static string Lezer(Nepbericht bericht) => Wijk.VanChat(bericht.Gesprek)
        ?? (bericht.Gesprek == Wijk.PoolKanaal ? Wijk.Coordinator : Wijk.Vrager);

    private static IEnumerable<JsonElement> Knoppen(JsonElement deel) => deel.ValueKind switch
    {
        JsonValueKind.Array => deel.EnumerateArray().SelectMany(Knoppen),
        JsonValueKind.Object when deel.TryGetProperty("type", out var type) && type.ValueEquals("Action.Execute") => [deel],
        JsonValueKind.Object =>
            deel.EnumerateObject().Where(l => l.Name is not ("fallback" or "refresh" or "data")).SelectMany(l => Knoppen(l.Value)),
        _ => [],
    };
}
