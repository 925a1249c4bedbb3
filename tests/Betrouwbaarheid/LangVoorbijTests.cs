using System.Text.Json;
using System.Text.RegularExpressions;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>
/// Every flow, and then more than a year in which nobody does anything: a card of which the bot does not know any more where it stands is
/// one that says no name, since nobody could ever find it again for who wants to be forgotten.
/// </summary>
public sealed partial class LangVoorbijTests(ITestOutputHelper uitvoer)
{
    /// <summary>Days between two looks: what is over goes in steps, and a question without a match first closes.</summary>
    private static readonly int[] Stappen = [31, 60, 100, 370, 31];

    /// <summary>One flow of so many is followed for a year; in the long run each.</summary>
    private static readonly int Dun = Lang.Aan ? 1 : 3;
    private static readonly string[] Vergeten = [Wijk.Ed, Wijk.Vrager, Wijk.Coordinator, Wijk.Collega];
    private static readonly string[] Iedereen =
        [Wijk.Vrager, Wijk.Coordinator, Wijk.Coordinator2, Wijk.Ed, Wijk.Ed2, Wijk.Leider, Wijk.Collega];

    [Fact]
    public async Task Een_kaart_die_de_bot_niet_meer_kent_noemt_niemand()
    {
        var (nummer, los, fouten) = (0, 0, new List<string>());
        await foreach (var (stroom, proces) in EindesAsync())
        {
            if (nummer++ % Dun > 0) continue;
            var gekend = await BekendAsync(proces);

            // In the chat of who left every team the bot can change nothing any more.
            if (proces.Teams.Leden.Count == 0) proces.Teams.Leden = Iedereen;
            foreach (var dagen in Stappen)
            {
                proces.Klok.Advance(TimeSpan.FromDays(dagen));
                await proces.LaatUitwerkenAsync();
                gekend.UnionWith(await BekendAsync(proces));
            }

            gekend.ExceptWith(await BekendAsync(proces));
            var kaarten = proces.Teams.Alle.Where(b => gekend.Contains((b.Gesprek, b.Id))).ToList();
            los += kaarten.Count;
            fouten.AddRange(
                kaarten.SelectMany(b => Genoemd(b, wie => Wijk.Chat(wie) != b.Gesprek).Select(t => $"{stroom}, {b.Gesprek}: {t}")));
        }

        uitvoer.WriteLine($"{los} cards that the bot does not know any more");
        Assert.True(los >= 100, $"Only {los} cards went.");
        Assert.True(fouten.Count == 0, string.Join(Environment.NewLine, fouten.Distinct(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Wie_vergeten_is_staat_bij_niemand_anders_meer_op_een_kaart()
    {
        var (nummer, voor, fouten) = (0, 0, new List<string>());
        await foreach (var (stroom, proces) in EindesAsync())
        {
            var wie = Vergeten[nummer++ % Vergeten.Length];
            var gekend = await BekendAsync(proces);
            voor += Van(wie).Count();
            await proces.Bot.KlikAsync(wie, Wijk.Chat(wie), null, Verbs.VergeetMij, Soorten.Hulp, "hulp");
            for (var keer = 0; keer < 3; keer++)
            {
                await proces.LaatUitwerkenAsync();
                proces.Klok.Advance(TimeSpan.FromMinutes(3));
            }

            await proces.LaatUitwerkenAsync();

            // Where the bot was removed it can change nothing.
            if (await IsWegAsync(proces, Wijk.Kanaal(1))) continue;
            var poolWeg = await IsWegAsync(proces, Wijk.PoolKanaal);
            fouten.AddRange(
                Van(wie).Where(t => !poolWeg || !t.StartsWith(Wijk.PoolKanaal, StringComparison.Ordinal))
                    .Select(t => $"{stroom}, {wie}, {t}"));

            IEnumerable<string> Van(string persoon) => proces.Teams.Alle
                .Where(b => gekend.Contains((b.Gesprek, b.Id)) && b.Gesprek != Wijk.Chat(persoon))
                .SelectMany(b => Genoemd(b, n => string.Equals(n, persoon, StringComparison.OrdinalIgnoreCase))
                    .Select(t => $"{b.Gesprek}: {t}"));
        }

        uitvoer.WriteLine($"{voor} sentences with a name, {fouten.Count} afterwards");
        Assert.True(voor >= 50, $"Only {voor} sentences.");
        Assert.True(fouten.Count == 0, string.Join(Environment.NewLine, fouten.Distinct(StringComparer.Ordinal)));
    }

    private static async Task<bool> IsWegAsync(Proces proces, string kanaalId) =>
        await proces.Bot.Kluis.LeesAsync<Kanaal>(Tabel.Wijkteams, Wijk.Tenant, Sleutel.Kanaal(kanaalId), default) is { Waarde.Weg: true };

    /// <summary>Each flow from which no other goes on, with a process that goes on from there.</summary>
    private static async IAsyncEnumerable<(string Stroom, Proces Proces)> EindesAsync()
    {
        var standen = new Dictionary<string, Stand>();
        foreach (var naam in (string[])[Stromen.Leeg, Stromen.Maandag, Stromen.Rustig])
        {
            standen[naam] = await Stand.BeginAsync(new Geheugenschijf(new Geheugentabellen()), naam);
        }

        foreach (var stroom in Stromen.Alle)
        {
            standen[stroom.Naam] = await standen[stroom.Van].NaAsync(stroom);
            if (!Lang.Aan && Stromen.Alle.Any(s => s.Van == stroom.Naam)) continue;
            await using var proces = await standen[stroom.Naam].StartAsync(standen[stroom.Naam].Nu);
            yield return (stroom.Naam, proces);
        }
    }

    /// <summary>Sentences of a card that name one of these people.</summary>
    private static List<string> Genoemd(Nepbericht bericht, Func<string, bool> wie)
    {
        using var kaart = JsonDocument.Parse(bericht.Kaart);
        return [.. Teksten(kaart.RootElement).Where(t => Naam().Matches(t).Any(n => wie(n.Value)))];
    }

    /// <summary>The messages of which the bot knows where they stand.</summary>
    private static async Task<HashSet<(string Gesprek, string Id)>> BekendAsync(Proces proces)
    {
        HashSet<(string, string)> bekend = [];
        foreach (var tabel in Tabel.Alle)
        {
            await foreach (var entity in proces.Tabellen.ScanAsync(tabel, default))
            {
                if (Sleutel.KaartUit(entity.RowKey) is null) continue;
                var rij = await proces.Bot.Kluis.LeesAsync<Kaartrij>(tabel, entity.PartitionKey, entity.RowKey, default);
                foreach (var id in rij?.Waarde.Berichten() ?? []) bekend.Add((rij!.Waarde.ConversationId, id));
            }
        }

        return bekend;
    }

    /// <summary>What can be read on a card.</summary>
    private static IEnumerable<string> Teksten(JsonElement deel) => deel.ValueKind switch
    {
        JsonValueKind.Array => deel.EnumerateArray().SelectMany(Teksten),
        JsonValueKind.Object => deel.EnumerateObject().SelectMany(l => l.Value.ValueKind == JsonValueKind.String
            ? l.Name is "text" or "title" or "label" or "value" or "altText" or "name" ? [l.Value.GetString()!] : []
            : Teksten(l.Value)),
        _ => [],
    };

    [GeneratedRegex(@"\b(?:sanne|karim|els|wim|aisha|tom|mirjam)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Naam();
}
