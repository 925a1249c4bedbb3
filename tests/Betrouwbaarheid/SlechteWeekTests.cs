using System.Globalization;
using System.Text.Json;
using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>
/// A week of the demo municipality in which one in twenty answers of the Connector is wrong, against the same week in which none is: at the
/// end every card stands there once, and readiness says what is so.
/// </summary>
public sealed class SlechteWeekTests
{
    private const int Veel = 100_000;
    private const double Kans = 0.05;

    /// <summary>What can be wrong. A post that arrives without an answer is left out: a copy is all that can come of it.</summary>
    private static readonly (string Soort, int Status, string? Code, int Milliseconden)[] Fouten =
    [
        ("weiger", 400, "BadArgument", 0), ("weiger", 403, "BotNotInConversationRoster", 0), ("weiger", 404, "ConversationNotFound", 0),
        ("weiger", 412, "PreconditionFailed", 0), ("weiger", 413, "MessageSizeTooBig", 0), ("weiger", 429, "Throttled", 0),
        ("weiger", 500, "ServiceError", 0), ("weiger", 502, null, 0), ("weiger", 503, "ServiceUnavailable", 0), ("weiger", 504, null, 0),
        ("verbreek", 503, null, 0), ("vertraag", 503, null, 20),
    ];

    private static readonly string[] Mensen = [Marit, Sanne, Tom, Yusuf, Aicha, Joost, Els, Ravi, Karin];

    [Fact]
    public async Task Na_een_week_met_een_op_de_twintig_antwoorden_fout_staat_elke_kaart_er_een_keer()
    {
        var goed = await WeekAsync(null);
        Assert.True(goed.Kaarten.Count >= 60, string.Join(Environment.NewLine, goed.Kaarten));
        Assert.Equal(0, goed.Storingen);
        List<string> regels = [];
        var fout = 0;
        foreach (var zaad in Enumerable.Range(1, Lang.Aan ? 25 : 4))
        {
            var slecht = await WeekAsync(zaad);
            Assert.Equal(goed.Kaarten, slecht.Kaarten);
            fout += slecht.Storingen;
            regels.Add(
                string.Create(CultureInfo.InvariantCulture, $"seed {zaad}: {slecht.Storingen} wrong, {slecht.Kaarten.Count} cards once"));
        }

        Assert.True(fout > regels.Count, string.Join(Environment.NewLine, regels));
        regels.Add("build figures");
        regels.ForEach(TestContext.Current.TestOutputHelper!.WriteLine);
        await File.WriteAllLinesAsync(Path.Combine(Uitvoer.Map("betrouwbaarheid"), "slechte-week.txt"), regels);
    }

    private static async Task<(IReadOnlyList<string> Kaarten, int Storingen)> WeekAsync(int? zaad)
    {
        await using var proeftuin = await Geheugenproeftuin.StartAsync(Maandag.AddMinutes(-5), "--klok", Start);
        if (zaad is not null)
        {
            foreach (var (soort, status, code, milliseconden) in Fouten)
            {
                await proeftuin.StoorAsync(
                    new { soort, status, code, milliseconden, aantal = Veel, kans = Kans / Fouten.Length, zaad });
            }
        }

        await VerderAsync(proeftuin, TimeSpan.FromHours(1));
        foreach (var (wie, kanaal) in ((string, string)[])[(Tom, Linde), (Joost, Haven)])
        {
            var agenda = (await proeftuin.BerichtenAsync(wie, kanaal)).Last(b => b.Knop("vraag-advies") is not null);
            await proeftuin.KlikAsync(wie, agenda, "agenda-zet-erop");
            await proeftuin.KlikAsync(wie, agenda, "vraag-advies", ("thema", "angst"), ("toelichting", "Waar begin ik?"));
            await VerderAsync(proeftuin, TimeSpan.FromHours(4));
            foreach (var getypt in (string[])["hulp", "mijn aanvragen"])
            {
                await proeftuin.ZegAsync(wie, await proeftuin.ChatAsync(wie), getypt);
                await VerderAsync(proeftuin, TimeSpan.FromHours(2));
            }
        }

        for (var dag = 0; dag < 6; dag++)
        {
            foreach (var wie in Mensen)
            {
                await proeftuin.ZegAsync(wie, await proeftuin.ChatAsync(wie), dag % 2 == 0 ? "mijn aanvragen" : "hulp");
            }

            await VerderAsync(proeftuin, TimeSpan.FromDays(1));
            await IsEerlijkAsync(proeftuin);
        }

        // What is wrong at the very end has its next try still before it.
        var storingen = await GetroffenAsync(proeftuin);
        await proeftuin.StoorNietMeerAsync();
        for (var i = 0; i < 3; i++) await VerderAsync(proeftuin, TimeSpan.FromHours(6));
        Assert.Equal((true, 0, 0), await GereedAsync(proeftuin));
        var rijen = await proeftuin.RijenAsync([.. Host.Opslag.Tabel.Alle]);
        Assert.DoesNotContain(rijen, r => r.Rij[..4] is "uit|" or "pak|");
        return (await KaartenAsync(proeftuin), storingen);
    }

    /// <summary>A quarter of an hour at a time: what is tried again has no moment of its own on this clock.</summary>
    private static async Task VerderAsync(Geheugenproeftuin proeftuin, TimeSpan tijd)
    {
        var stap = tijd > TimeSpan.FromHours(12) ? TimeSpan.FromHours(1) : TimeSpan.FromMinutes(15);
        for (var t = TimeSpan.Zero; t < tijd; t += stap) await proeftuin.SpringAsync((await proeftuin.NuAsync()) + stap);
    }

    /// <summary>The figures of readiness are those of the rows.</summary>
    private static async Task IsEerlijkAsync(Geheugenproeftuin proeftuin)
    {
        var rijen = (await proeftuin.RijenAsync([.. Host.Opslag.Tabel.Alle])).Where(r => r.Rij.StartsWith("uit|", StringComparison.Ordinal))
            .ToList();
        var (_, opzij, opgegeven) = await GereedAsync(proeftuin);
        Assert.Equal(rijen.Count(r => r.Bevat("\"Geparkeerd\"")), opzij);
        Assert.Equal(rijen.Count(r => r.Bevat("\"Dood\"")), opgegeven);
    }

    private static async Task<(bool Gereed, int Opzij, int Opgegeven)> GereedAsync(Geheugenproeftuin proeftuin)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Get, new Uri("health/ready", UriKind.Relative));
        using var antwoord = await proeftuin.VraagAsync(vraag);
        using var blad = JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync());
        return (
            antwoord.IsSuccessStatusCode, blad.RootElement.GetProperty("opzij").GetInt32(),
            blad.RootElement.GetProperty("opgegeven").GetInt32());
    }

    private static async Task<int> GetroffenAsync(Geheugenproeftuin proeftuin)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Get, new Uri("proeftuin/storing", UriKind.Relative));
        using var antwoord = await proeftuin.VraagAsync(vraag);
        using var aan = JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync());
        return aan.RootElement.EnumerateArray().Sum(s => Veel - s.GetProperty("aantal").GetInt32());
    }

    /// <summary>Where each card stands and what it is, in an order of its own.</summary>
    private static async Task<IReadOnlyList<string>> KaartenAsync(Geheugenproeftuin proeftuin)
    {
        List<Teamsbericht> berichten = [];
        foreach (var (wie, kanaal) in ((string, string)[])[(Els, Pool), (Tom, Linde), (Joost, Haven)])
            berichten.AddRange(await proeftuin.BerichtenAsync(wie, kanaal));
        foreach (var wie in Mensen)
            berichten.AddRange(await proeftuin.ChatberichtenAsync(wie));
        return
        [
            .. berichten.Where(b => b.Kaart is not null)
                .Select(b => $"{b.Gesprek} {b.Titel}")
                .Order(StringComparer.Ordinal),
        ];
    }
}
