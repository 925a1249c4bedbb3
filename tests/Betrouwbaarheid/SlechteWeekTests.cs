using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>
/// A week of the demo municipality in which one in twenty answers of the Connector is wrong, against the same week in which none is: at the
/// end every card stands there once and says the same, and readiness says what is so at every hour.
/// </summary>
public sealed partial class SlechteWeekTests
{
    [Fact]
    public async Task Na_een_week_met_een_op_de_twintig_antwoorden_fout_staat_elke_kaart_er_een_keer()
    {
        var goed = await WeekAsync(null);
        Assert.True(goed.Kaarten.Count >= 150, string.Join(Environment.NewLine, goed.Kaarten));
        List<string> regels = [Regel("good week", goed)];
        List<Week> weken = [];
        foreach (var zaad in Enumerable.Range(1, Lang.Aan ? 25 : 2))
        {
            var slecht = await WeekAsync(zaad);
            regels.Add(Regel($"seed {zaad.ToString(CultureInfo.InvariantCulture)}", slecht));
            weken.Add(slecht);
        }

        regels.ForEach(TestContext.Current.TestOutputHelper!.WriteLine);
        await File.WriteAllLinesAsync(Path.Combine(Uitvoer.Map("betrouwbaarheid"), "slechte-week.txt"), [.. regels, "build figures"]);
        Assert.All(weken, slecht => IsHetzelfde(goed, slecht));
        var alle = weken.SelectMany(w => w.Aanroepen).ToList();
        Assert.All(weken, w => Assert.True(w.Aanroepen.Count >= 300, $"Only {w.Aanroepen.Count} calls."));
        var raak = alle.Where(a => a.Soort is not null).ToList();
        Assert.InRange((double)raak.Count / alle.Count, 0.03, 0.07);
        Assert.Empty(Slechtweer.Soorten.Except(raak.Select(a => a.Soort!)));
        Assert.Empty(((string[])["send", "update"]).Except(raak.Select(a => a.Operatie)));
        Assert.Contains(raak, a => a.Operatie is "create" or "members" or "member");
        Assert.True(weken.Max(w => w.Opzij) > 0 && weken.Max(w => w.Oudste) > 0, "Readiness never had anything to tell.");
    }

    /// <summary>The same cards in the same places, with the same words; one that was too large for Teams may be small.</summary>
    private static void IsHetzelfde(Week goed, Week slecht)
    {
        var (weg, erbij) = (Min(goed.Kaarten, slecht.Kaarten), Min(slecht.Kaarten, goed.Kaarten));
        var verschil = string.Join(Environment.NewLine, [.. weg.Select(k => $"- {k}"), .. erbij.Select(k => $"+ {k}")]);
        Assert.True(Koppen(goed).SequenceEqual(Koppen(slecht), StringComparer.Ordinal), verschil);
        var teGroot = slecht.Aanroepen.Where(a => a.Soort == "413").CountBy(a => a.Gesprek).ToDictionary(StringComparer.Ordinal);
        Assert.All(weg.CountBy(k => k.Gesprek), k => Assert.True(k.Value <= teGroot.GetValueOrDefault(k.Key), verschil));

        static IEnumerable<string> Koppen(Week week) => week.Kaarten.Select(k => $"{k.Gesprek} {k.Titel}");

        static List<Kaartstand> Min(IEnumerable<Kaartstand> van, IEnumerable<Kaartstand> af)
        {
            var over = van.ToList();
            foreach (var kaart in af) over.Remove(kaart);
            return over;
        }
    }

    private static string Regel(string naam, Week week)
    {
        var raak = week.Aanroepen.Where(a => a.Soort is not null).ToList();
        var soorten = string.Join(
            ' ', raak.CountBy(a => a.Soort!).OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => $"{s.Key}:{s.Value}"));
        var werk = string.Join(' ', week.Aanroepen.CountBy(a => a.Operatie).OrderBy(s => s.Key, StringComparer.Ordinal)
            .Select(o => $"{o.Key}:{raak.Count(r => r.Operatie == o.Key)}/{o.Value}"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{naam}: {week.Aanroepen.Count} calls ({werk}), {100.0 * raak.Count / week.Aanroepen.Count:F1} % wrong ({soorten}), "
                + $"{week.Kaarten.Count} cards, {week.Kopieen} copies, at most {week.Opzij} set aside, oldest {week.Oudste} s, "
                + $"{week.Gewacht} times waited for a card");
    }

    private static async Task<Week> WeekAsync(int? zaad)
    {
        await using var proeftuin = await Geheugenproeftuin.MetVerledenAsync();
        var weer = new Slechtweer(zaad);
        await proeftuin.StartAndersAsync(weer.Hang);
        var (opzij, oudste) = (0, 0L);
        var week = new Demoweek(proeftuin, async () =>
        {
            var nu = await IsEerlijkAsync(proeftuin);
            (opzij, oudste) = (Math.Max(opzij, nu.Opzij), Math.Max(oudste, nu.Oudste));
        });
        await week.LeefAsync();
        weer.KlaartOp();

        // What is wrong at the very end has its next try still before it, and of what matches ask one comes each working day.
        await week.OpAsync(12, 1, stap: 12);
        Assert.Equal(new Gezond(true, 0, 0, 0, 0), await GereedAsync(proeftuin));
        var rijen = await proeftuin.RijenAsync([.. Tabel.Alle]);
        Assert.DoesNotContain(rijen, r => r.Rij[..4] is "uit|" or "pak|");
        var (kaarten, kopieen) = await KaartenAsync(proeftuin, rijen);
        return new(kaarten, weer.Aanroepen, kopieen, opzij, oudste, week.Gewacht);
    }

    /// <summary>The figures of readiness are those of the rows, and it is unfit when they say so.</summary>
    private static async Task<Gezond> IsEerlijkAsync(Geheugenproeftuin proeftuin)
    {
        var kluis = new Kluis(proeftuin.Tabellen, TimeProvider.System, new Onleesbaar(NullLogger<Onleesbaar>.Instance));
        var nu = Instant.FromDateTimeOffset(await proeftuin.NuAsync());
        var (opzij, opgegeven, vast, oudste) = (0, 0, 0, nu);
        foreach (var tabel in Tabel.Alle)
        {
            var partities = new HashSet<string>(StringComparer.Ordinal);
            await foreach (var rij in proeftuin.Tabellen.ScanAsync(tabel, default))
            {
                if (rij.RowKey.StartsWith(Sleutel.UitPrefix, StringComparison.Ordinal)) partities.Add(rij.PartitionKey);
            }

            foreach (var partitie in partities)
            {
                var rijen = kluis.ZoekMetSleutelAsync<Uitrij>(tabel, partitie, Tabellen.RowKeyRange.Prefix(Sleutel.UitPrefix), default);
                foreach (var bestelling in Bestelling.Groepeer(await rijen.ToListAsync()))
                {
                    if (bestelling.IsDood) opgegeven++;
                    else if (bestelling.Eerste.Status == UitStatus.Geparkeerd) opzij++;
                    else if (IsVast(bestelling)) vast++;
                    else oudste = Instant.Min(oudste, bestelling.Sinds);
                }
            }
        }

        var gezond = await GereedAsync(proeftuin);
        Assert.Equal((opzij, opgegeven, vast), (gezond.Opzij, gezond.Opgegeven, gezond.Vast));
        Assert.InRange(gezond.Oudste, (nu - oudste).TotalSeconds - 2, (nu - oudste).TotalSeconds + 2);
        Assert.Equal(gezond.Oudste <= 600, gezond.Gereed);
        return gezond;

        static bool IsVast(Bestelling bestelling) =>
            Math.Max(bestelling.Onzeker, bestelling.Pogingen) >= 4 && bestelling.NietVoor("") - bestelling.Sinds > Duration.FromHours(1);
    }

    private static async Task<Gezond> GereedAsync(Geheugenproeftuin proeftuin)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Get, new Uri("health/ready", UriKind.Relative));
        using var antwoord = await proeftuin.VraagAsync(vraag);
        using var blad = JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync());
        return new(antwoord.IsSuccessStatusCode, Getal("opzij"), Getal("opgegeven"), Getal("vast"), Getal("oudsteSeconden"));

        int Getal(string naam) => blad.RootElement.GetProperty(naam).GetInt32();
    }

    /// <summary>Every card of every conversation; each message that the bot knows of stands there once.</summary>
    private static async Task<(IReadOnlyList<Kaartstand> Kaarten, int Kopieen)> KaartenAsync(
        Geheugenproeftuin proeftuin, IReadOnlyList<Tabelrij> rijen)
    {
        List<Teamsbericht> berichten = [];
        foreach (var (wie, gesprek) in await proeftuin.GesprekkenAsync()) berichten.AddRange(await proeftuin.BerichtenAsync(wie, gesprek));
        var bekend = rijen.Where(r => r.Rij.StartsWith("kaart|", StringComparison.Ordinal))
            .Select(r => JsonDocument.Parse(r.Inhoud).RootElement)
            .Select(r => (Gesprek: r.GetProperty("ConversationId").GetString(), Id: r.GetProperty("ActivityId").GetString(), Rij: r))
            .ToList();
        Assert.True(bekend.Count > 50, $"Only {bekend.Count} cards are known.");
        Assert.All(bekend, k => Assert.Single(berichten, b => b.Id == k.Id && k.Gesprek!.StartsWith(b.Gesprek, StringComparison.Ordinal)));
        var kopieen = bekend.Count(k => k.Rij.TryGetProperty("Kopieen", out var ids) && ids.ValueKind == JsonValueKind.Array);
        return (
            [
                .. berichten.Where(b => b.Kaart is not null).Select(b => new Kaartstand(b.Gesprek, b.Titel ?? "", Leesbaar(b.Kaart!.Value)))
                    .OrderBy(k => k.Gesprek, StringComparer.Ordinal).ThenBy(k => k.Titel, StringComparer.Ordinal)
                    .ThenBy(k => k.Tekst, StringComparer.Ordinal),
            ],
            kopieen);
    }

    /// <summary>What somebody reads on it, without the minute at which it was written.</summary>
    private static string Leesbaar(JsonElement kaart) => Tijd().Replace(string.Join(" | ", Woorden(kaart)), "…");

    private static IEnumerable<string> Woorden(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Woorden),
        JsonValueKind.Object => element.EnumerateObject().Where(l => l.Name is not ("data" or "refresh" or "fallback")).SelectMany(
            l => l.Value.ValueKind == JsonValueKind.String
                ? l.Name is "text" or "title" or "value" or "altText" or "label" ? [l.Value.GetString()!] : []
                : Woorden(l.Value)),
        _ => [],
    };

    [GeneratedRegex("[0-9]{1,2}[:.][0-9]{2}(?: uur)?", RegexOptions.None, 1000)]
    private static partial Regex Tijd();

    private sealed record Kaartstand(string Gesprek, string Titel, string Tekst);

    private sealed record Gezond(bool Gereed, int Opzij, int Opgegeven, int Vast, int Oudste);

    private sealed record Week(
        IReadOnlyList<Kaartstand> Kaarten, IReadOnlyList<(string Operatie, string? Soort, string Gesprek)> Aanroepen, int Kopieen,
        int Opzij, long Oudste, int Gewacht);
}
