using System.Globalization;
using System.Text.Json;
using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>
/// A week in which the demo municipality uses the bot: six questions become matches, each wijkteam answers its card, and people look
/// things up. What somebody does comes at its own moment of the week; who does not see the card yet looks again later that day.
/// </summary>
internal sealed class Demoweek(Geheugenproeftuin proeftuin, Func<Task> naElkeStap)
{
    private static readonly TimeSpan Kwartier = TimeSpan.FromMinutes(15);

    private static readonly (string Wie, string Kanaal, string Thema)[] Vragers =
    [
        (Tom, Linde, "angst"), (Sanne, Linde, "rouw"), (Marit, Linde, "schulden"), (Joost, Haven, "angst"), (Aicha, Haven, "rouw"),
        (Yusuf, Haven, "schulden"),
    ];

    private static readonly string[] Getypt = ["mijn aanvragen", "hulp", "profiel", "begrip"];

    private DateTimeOffset _begin;
    private IReadOnlyList<string> _deskundigen = [];

    /// <summary>Clicks on cards that had not come at their moment of the week, and came later.</summary>
    public int Gewacht { get; private set; }

    public async Task LeefAsync()
    {
        _begin = await proeftuin.NuAsync();
        var iedereen = (await proeftuin.GesprekkenAsync()).Select(g => g.Persoon).ToHashSet(StringComparer.Ordinal);
        _deskundigen = [.. iedereen.Except([Marit, Sanne, Tom, Yusuf, Aicha, Joost, Els, Ravi]).Order(StringComparer.Ordinal)];
        await OpAsync(0, 1);
        await KlikAsync(Tom, Linde, "agenda-zet-erop");
        await KlikAsync(Aicha, Haven, "agenda-ja");
        foreach (var (wie, kanaal, thema) in Vragers)
            await KlikAsync(wie, kanaal, "vraag-advies", ("thema", thema), ("toelichting", "Waar begin ik dit gesprek?"));
        await TypAsync(0, 3);

        await DagAsync(1, VoorstellenAsync);
        await DagAsync(2, ZegJaOpAllesAsync);
        await DagAsync(3, () => KlikOpAllesAsync("match-aanvaarden", [Els, Ravi]));
        await DagAsync(4, () => KlikOpAllesAsync("match-afronden", [.. Vragers.Select(v => v.Wie)]));
        await OpAsync(7, 1);
    }

    /// <summary>In the morning what there is to click, in the afternoon what came since.</summary>
    private async Task DagAsync(int dag, Func<Task> klik)
    {
        await OpAsync(dag, 1);
        await klik();
        await TypAsync(dag, 3);
        await OpAsync(dag, 8);
        await klik();
    }

    /// <summary>
    /// The clock goes on, some hours at a time by day and more by night, until this hour of this day; hour nought is that of the card.
    /// </summary>
    public async Task OpAsync(int dag, int uur, int stap = 2)
    {
        var doel = _begin.AddDays(dag).AddHours(uur);
        while (await proeftuin.NuAsync() is var nu && nu < doel)
        {
            var straks = nu.AddHours((nu - _begin).Hours < 10 ? stap : 7);
            await proeftuin.SpringAsync(straks < doel ? straks : doel);
            await naElkeStap();
        }
    }

    /// <summary>What somebody did arrives, or is refused and waits.</summary>
    private async Task VerderAsync()
    {
        await proeftuin.LeegAsync();
        await naElkeStap();
    }

    private async Task KlikAsync(string wie, string gesprek, string verb, params (string Veld, string Waarde)[] invoer)
    {
        var kaart = await WachtAsync(wie, gesprek, verb);
        await proeftuin.KlikAsync(wie, kaart, verb, invoer);
        await VerderAsync();
    }

    /// <summary>A coördinator asks the first of the list about each question that waits.</summary>
    private async Task VoorstellenAsync()
    {
        var open = new HashSet<string>(StringComparer.Ordinal);
        while ((await proeftuin.BerichtenAsync(Els, Pool)).Where(b => b.Knop("aanvraag-bekijken") is not null)
            .OrderBy(b => Demo.Nummer(b.Tekst), StringComparer.Ordinal).FirstOrDefault(b => open.Add(b.Id)) is { } vraag)
        {
            var kaart = vraag with { Kaart = (await proeftuin.KlikAsync(Els, vraag, "aanvraag-bekijken")).Kaart };
            if (kaart.Knop("match-voorstellen") is null) continue;
            await proeftuin.KlikAsync(Els, kaart, "match-voorstellen");
            await VerderAsync();
        }
    }

    private async Task KlikOpAllesAsync(string verb, IReadOnlyList<string> mensen)
    {
        foreach (var wie in mensen)
        {
            var geklikt = new HashSet<string>(StringComparer.Ordinal);
            while ((await proeftuin.ChatberichtenAsync(wie))
                .FirstOrDefault(b => b.Knop(verb) is not null && geklikt.Add(b.Id)) is { } kaart)
            {
                await proeftuin.KlikAsync(wie, kaart, verb);
                await VerderAsync();
            }
        }
    }

    /// <summary>Each says ja in the order of the questions, on the card of one or on that of a whole day.</summary>
    private async Task ZegJaOpAllesAsync()
    {
        foreach (var wie in _deskundigen)
        {
            var vragen = new SortedDictionary<string, (Teamsbericht Kaart, JsonElement Data)>(StringComparer.Ordinal);
            foreach (var kaart in await proeftuin.ChatberichtenAsync(wie))
            {
                if (kaart.Kaart is not { } inhoud) continue;
                foreach (var data in ((string[])["aanbod-ja", "aanbod-tonen"]).SelectMany(v => Demo.Datas(inhoud, v)))
                    vragen.TryAdd(data.GetProperty("id").GetString()!, (kaart, data));
            }

            foreach (var (kaart, data) in vragen.Values)
            {
                await proeftuin.KlikAsync(wie, kaart, "aanbod-ja", data);
                await VerderAsync();
            }
        }
    }

    /// <summary>Everybody looks up something in the own chat, one after the other.</summary>
    private async Task TypAsync(int dag, int uur)
    {
        await OpAsync(dag, uur);
        foreach (var (i, wie) in ((string[])[.. Vragers.Select(v => v.Wie), Els, Ravi, .. _deskundigen]).Index())
        {
            foreach (var keer in Enumerable.Range(0, 2))
                await proeftuin.ZegAsync(wie, await proeftuin.ChatAsync(wie), Getypt[(dag + i + keer) % Getypt.Length]);
            if (i % 3 == 0) await VerderAsync();
        }

        await VerderAsync();
    }

    private async Task<Teamsbericht> WachtAsync(string wie, string gesprek, string verb)
    {
        for (var keer = 0; keer < 40; keer++)
        {
            if ((await proeftuin.BerichtenAsync(wie, gesprek)).LastOrDefault(b => b.Knop(verb) is not null) is { } kaart) return kaart;
            Gewacht++;
            await proeftuin.SpringAsync((await proeftuin.NuAsync()) + Kwartier);
            await naElkeStap();
        }

        throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"No card with {verb} for {wie}."));
    }
}
