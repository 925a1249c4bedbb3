using System.Globalization;
using System.Text.Json;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>
/// What a version of before left in the tables and in Teams stands in the folder of that version, and stays there: it is read, and each
/// button of its cards still answers. With TEAMSHERSTELBOT_ACCEPT=1 the folder of this version is made, once.
/// </summary>
public sealed class OudeRijenTests(ITestOutputHelper uitvoer)
{
    private static readonly JsonSerializerOptions Vorm = new(JsonSerializerDefaults.Web);

    private static string Map => Broncode.Pad("tests", "Betrouwbaarheid", "Rijen");

    private static string Versie
    {
        get
        {
            using var manifest = JsonDocument.Parse(File.ReadAllText(Broncode.Pad("manifest", "manifest.json")));
            return manifest.RootElement.GetProperty("version").GetString()!;
        }
    }

    [Fact]
    public async Task Wat_een_oude_versie_bewaarde_wordt_gelezen_en_elke_knop_van_een_oude_kaart_antwoordt()
    {
        if (Environment.GetEnvironmentVariable("TEAMSHERSTELBOT_ACCEPT") == "1") await LegVastAsync(Path.Combine(Map, Versie));
        var bestanden = Directory.GetFiles(Map, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        Assert.True(bestanden.Count > 5, $"There are {bestanden.Count} states of before.");
        var (knoppen, rijen, voorbij, mis) = (0, 0, 0, new List<string>());
        foreach (var bestand in bestanden)
        {
            var oud = JsonSerializer.Deserialize<OudeStand>(await File.ReadAllTextAsync(bestand), Vorm)!;
            rijen += oud.Rijen.Count;
            await using (var proces = await StartAsync(oud))
            {
                // A night, in which every row is looked at.
                proces.Klok.Advance(TimeSpan.FromDays(1));
                await proces.LaatUitwerkenAsync();
                if (proces.Bot.Dienst<Onleesbaar>().Aantal > 0) mis.Add($"{Path.GetFileName(bestand)}: a row cannot be read");
            }

            foreach (var kaart in oud.Kaarten)
            {
                foreach (var knop in Kaartzoeker.Knoppen(JsonElement.Parse(kaart.Kaart)).Where(k => k.TryGetProperty("verb", out _)))
                {
                    knoppen++;
                    await using var proces = await StartAsync(oud);
                    var wie = Wijk.VanChat(kaart.Gesprek) ?? (kaart.Gesprek == Wijk.PoolKanaal ? Wijk.Coordinator : Wijk.Vrager);
                    var antwoord = await proces.Bot.DrukAsync(wie, kaart.Gesprek, kaart.Id, knop);
                    if (antwoord?.GetRawText().Contains("Deze knop werkt niet meer", StringComparison.Ordinal) == true) voorbij++;
                    if (!IsKaart(antwoord)) mis.Add($"{Path.GetFileName(bestand)} {kaart.Gesprek} {knop.GetProperty("verb")}: {antwoord}");
                }
            }
        }

        uitvoer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bestanden.Count} states, {rijen} rows, {knoppen} buttons"));
        Assert.True(mis is [], string.Join('\n', mis.Take(10)));

        // Of a year ago, when what they are about was forgotten: they say so.
        Assert.True(voorbij * 20 < knoppen, $"{voorbij} of {knoppen} buttons do nothing any more.");
        Assert.True(knoppen > 50 && rijen > 200, $"Only {knoppen} buttons and {rijen} rows.");
    }

    private static bool IsKaart(JsonElement? antwoord) =>
        antwoord is { ValueKind: JsonValueKind.Object } kaart && kaart.TryGetProperty("body", out _);

    private static async Task<Proces> StartAsync(OudeStand oud)
    {
        var tabellen = new Geheugentabellen();
        foreach (var groep in oud.Rijen.GroupBy(r => (r.Tabel, r.Partitie)))
        {
            await tabellen.CreateTableIfNotExistsAsync(groep.Key.Tabel, default);
            foreach (var deel in groep.Chunk(90))
            {
                await tabellen.WriteAsync(groep.Key.Tabel, [.. deel.Select(r => new TableWrite.Insert(r.AlsRij()))], default);
            }
        }

        var teams = new Nepteams();
        foreach (var kaart in oud.Kaarten) teams.Zet(kaart);
        foreach (var (gesprek, leden) in oud.Leden) teams.LedenIn[gesprek] = leden;
        var proces = new Proces(new Geheugenschijf(tabellen), teams, oud.Nu);
        await proces.Bot.StartAsync();
        await proces.Bot.LeegAsync();
        return proces;
    }

    /// <summary>As few states as hold every kind of row and every kind of button that the flows make.</summary>
    private static async Task LegVastAsync(string map)
    {
        if (Directory.Exists(map)) return;
        var standen = new Dictionary<string, Stand>(StringComparer.Ordinal);
        foreach (var naam in (string[])[Stromen.Leeg, Stromen.Maandag, Stromen.Rustig])
        {
            standen[naam] = await Stand.BeginAsync(new Geheugenschijf(new Geheugentabellen()), naam);
        }

        var oude = new List<(string Naam, OudeStand Stand)>();
        foreach (var stroom in Stromen.Alle)
        {
            var stand = standen[stroom.Naam] = await standen[stroom.Van].NaAsync(stroom);
            oude.Add((stroom.Naam, await OudeStand.VanAsync(stand)));
        }

        Directory.CreateDirectory(map);
        var (gezien, nummer) = (new HashSet<string>(StringComparer.Ordinal), 0);
        while (oude.MaxBy(o => o.Stand.Soorten.Except(gezien).Count()) is { Stand: { } volgende } && volgende.Soorten.Except(gezien).Any())
        {
            gezien.UnionWith(volgende.Soorten);
            var naam = string.Create(CultureInfo.InvariantCulture, $"{++nummer:D2}.json");
            await File.WriteAllTextAsync(Path.Combine(map, naam), JsonSerializer.Serialize(volgende, Vorm));
        }
    }

    private sealed record OudeRij(string Tabel, string Partitie, string Rij, int V, string Inhoud)
    {
        public TableEntity AlsRij() => new(Partitie, Rij) { ["V"] = V, [nameof(Inhoud)] = Inhoud };
    }

    private sealed record OudeStand(
        DateTimeOffset Nu, IReadOnlyList<OudeRij> Rijen, IReadOnlyList<Nepbericht> Kaarten,
        IReadOnlyDictionary<string, IReadOnlyList<string>> Leden)
    {
        public IEnumerable<string> Soorten =>
        [
            .. Rijen.Select(r => $"{r.Tabel} {r.Rij.Split('|')[0].Trim("0123456789-W".ToCharArray())}"),
            .. Kaarten.SelectMany(k => Kaartzoeker.Knoppen(JsonElement.Parse(k.Kaart)))
                .Where(k => k.TryGetProperty("verb", out _)).Select(k => k.GetProperty("verb").GetString()!),
        ];

        public static async Task<OudeStand> VanAsync(Stand stand)
        {
            var rijen = new List<OudeRij>();
            var tabellen = (IScannableTableStore)stand.Schijf.Kopie().Open();
            foreach (var tabel in Tabel.Alle)
            {
                await foreach (var rij in tabellen.ScanAsync(tabel, default))
                {
                    if (rij.GetString(nameof(OudeRij.Inhoud)) is { } inhoud && rij.RowKey != Sleutel.LeaseRij)
                        rijen.Add(new(tabel, rij.PartitionKey, rij.RowKey, rij.GetInt32("V") ?? 0, inhoud));
                }
            }

            return new(stand.Nu, rijen, [.. stand.Teams.Alle], stand.Teams.LedenIn.ToDictionary(l => l.Key, l => l.Value));
        }
    }
}
