using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using TeamsHerstelBot.Host.Opslag;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests.Ankers;

/// <summary>
/// Other bots gave a question to two people at once, told one side of a match and not the other, let anybody in, and kept somebody on
/// leave for years. The rest of this list is in tests/Betrouwbaarheid/Ankers.
/// </summary>
public sealed partial class MensenTests(Demo demo) : IClassFixture<Demo>
{
    private const string PoolTeam = "19:waterrijk1algemeen@thread.tacv2";

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Twee_coordinatoren_die_tegelijk_klikken_een_wint_en_de_ander_ziet_wie_het_heeft()
    {
        var (_, inPool) = await demo.VraagAsync(Haven, Joost);
        var els = await demo.BekijkAsync(Els, inPool);
        var ravi = await demo.BekijkAsync(Ravi, inPool);
        var kandidaten = Demo.Kandidaten(els);
        Assert.True(kandidaten.Count >= 2, "The race needs two candidates.");
        var antwoorden = await Task.WhenAll(demo.StelVoorAsync(Els, els, kandidaten[0]), demo.StelVoorAsync(Ravi, ravi, kandidaten[1]));
        await Proeftuin.LeegAsync();

        Assert.All(antwoorden, a => Assert.Equal(200, a.Status));
        var verloren = Assert.Single(antwoorden, a => a.Tekst.Contains("hier al mee bezig", StringComparison.Ordinal));
        var winnaar = verloren == antwoorden[0] ? "Ravi Ramdin" : "Els Kuipers";
        Assert.Contains($"{winnaar} is hier al mee bezig", verloren.Tekst, StringComparison.Ordinal);
        var gevraagd = 0;
        foreach (var ed in kandidaten.Take(2))
        {
            gevraagd += (await Proeftuin.ChatberichtenAsync(ed))
                .Count(b => b.Knop("aanbod-ja") is not null && b.Tekst.Contains("Oude Haven", StringComparison.Ordinal));
        }

        Assert.Equal(1, gevraagd);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Van_een_match_hoort_ook_wie_eerst_niet_te_bereiken_was(bool vrager)
    {
        var wie = vrager ? Tom : Sanne;
        var (nummer, inPool) = await demo.VraagAsync(Linde, wie, ("thema", "rouw"));
        var ed = await demo.EersteZegtJaAsync(Els, inPool);
        var (weg, er) = vrager ? (wie, ed) : (ed, wie);
        var chat = await Proeftuin.ChatAsync(weg);
        await Proeftuin.StoorAsync(new { soort = "weiger", operatie = "send", status = 503, gesprek = chat });
        await Proeftuin.StoorAsync(new { soort = "weiger", operatie = "update", status = 503, gesprek = chat });
        var reactie = (await Proeftuin.ChatberichtenAsync(Els))
            .Last(b => b.Knop("match-aanvaarden") is not null && b.Tekst.Contains(nummer, StringComparison.Ordinal));
        await Proeftuin.KlikAsync(Els, reactie, "match-aanvaarden");
        await Proeftuin.LeegAsync();
        Assert.Equal((1, 0), (await MatchkaartenAsync(er, nummer), await MatchkaartenAsync(weg, nummer)));

        // Each reads of the other, once.
        await Proeftuin.StoorNietMeerAsync();
        for (var keer = 0; keer < 6; keer++) await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddHours(1));
        Assert.Equal((1, 1), (await MatchkaartenAsync(er, nummer), await MatchkaartenAsync(weg, nummer)));
    }

    [Fact]
    public async Task Wie_met_pauze_wegging_en_terugkomt_leest_een_keer_dat_die_nog_staat_en_is_met_een_klik_weer_beschikbaar()
    {
        await ZegAsync(Bram, "pauze");
        await LidAsync(Bram, erbij: false);
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(1));
        var voor = (await Proeftuin.ChatberichtenAsync(Bram)).Count;
        for (var keer = 0; keer < 2; keer++)
        {
            await LidAsync(Bram, erbij: true);
            await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(2));
        }

        var kaart = Assert.Single((await Proeftuin.ChatberichtenAsync(Bram)).Skip(voor), b => b.Kaart is not null);
        Assert.Contains("pauze", kaart.Tekst, StringComparison.OrdinalIgnoreCase);
        var (_, inPool) = await demo.VraagAsync(Haven, Aicha, ("thema", "rouw"));
        Assert.DoesNotContain(Bram, Demo.Kandidaten(await demo.BekijkAsync(Els, inPool)));
        await Proeftuin.KlikAsync(Bram, kaart, "pauze-uit");
        await Proeftuin.LeegAsync();
        Assert.Contains(Bram, Demo.Kandidaten(await demo.BekijkAsync(Els, inPool)));
    }

    [Fact]
    public async Task Zonder_handtekening_komt_niemand_binnen_en_wordt_er_niets_bewaard()
    {
        // A click that makes a question, and in its form a text.
        var kaart = await demo.AgendakaartAsync(Linde, Sanne);
        var klik = Activiteit.Klik(
            Proeftuin.Adres, Sanne, kaart, "vraag-advies", kaart.Knop("vraag-advies")!.Value.GetProperty("data"), ("thema", "rouw"));
        var rijen = await AantalRijenAsync();
        string?[] bewijzen = [null, "Bearer", "Bearer niets", $"Bearer {Ongetekend()}"];
        foreach (var bewijs in bewijzen)
        {
            using var vraag = new HttpRequestMessage(HttpMethod.Post, new Uri("api/messages", UriKind.Relative))
            {
                Content = new StringContent(klik.ToJsonString(), null, "application/json"),
            };
            if (bewijs is not null) vraag.Headers.TryAddWithoutValidation("Authorization", bewijs);
            using var antwoord = await Proeftuin.VraagAsync(vraag);
            Assert.Equal(HttpStatusCode.Unauthorized, antwoord.StatusCode);
            Assert.Equal(rijen, await AantalRijenAsync());
        }

        // The same with a signature does what it says.
        await Proeftuin.LeverAsync(klik);
        Assert.True(await AantalRijenAsync() > rijen);

        async Task<int> AantalRijenAsync() => (await Proeftuin.RijenAsync(Tabel.Pool)).Count;

        static string Ongetekend()
        {
            static string Deel(string json) => System.Buffers.Text.Base64Url.EncodeToString(System.Text.Encoding.UTF8.GetBytes(json));
            return Deel("""{"alg":"none","typ":"JWT"}""") + "." + Deel("""{"iss":"https://api.botframework.com","exp":2082758400}""") + ".";
        }
    }

    [Fact]
    public async Task In_het_veld_van_een_dag_staat_nooit_iets_anders_dan_een_dag()
    {
        var (nummer, _) = await demo.VraagAsync(Haven, Yusuf, ("thema", "schulden"));
        var kaart = await demo.EigenKaartAsync(Yusuf, nummer);
        var nu = await Proeftuin.NuAsync();
        await Proeftuin.KlikAsync(Yusuf, kaart, "aanvraag-intrekken");
        var rijen = await Proeftuin.RijenAsync([.. Tabel.Alle]);

        // When it ended is the moment on the clock, and who asked is who asked: neither has taken the place of the other.
        var rij = Assert.Single(
            rijen.Where(r => r.Tabel == Tabel.Pool && r.Rij.StartsWith(Sleutel.AanvraagPrefix, StringComparison.Ordinal)),
            r => r.Bevat($"\"{nummer}\""));
        var aanvraag = JsonDocument.Parse(rij.Inhoud);
        var gesloten = aanvraag.RootElement.GetProperty("Afloop").GetProperty("Gesloten").GetDateTimeOffset();
        Assert.InRange(gesloten, nu, nu.AddSeconds(1));
        Assert.Equal(Yusuf, aanvraag.RootElement.GetProperty("Aanvrager").GetProperty("Id").GetString());

        var dagen = rijen
            .Where(r => r.Inhoud.StartsWith('{'))
            .SelectMany(r => Dagen(JsonDocument.Parse(r.Inhoud).RootElement))
            .ToList();
        Assert.True(dagen.Count > 8, $"Only {dagen.Count} days were found.");
        Assert.Contains(dagen, d => d.Naam == "Gesloten");
        Assert.All(dagen, d => Assert.Matches(Dag(), d.Waarde));
    }

    /// <summary>Every text of a member that is named after a moment.</summary>
    private static IEnumerable<(string Naam, string Waarde)> Dagen(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Dagen),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(
            lid => lid.Value.ValueKind == JsonValueKind.String && Moment().IsMatch(lid.Name)
                ? [(lid.Name, lid.Value.GetString()!)]
                : Dagen(lid.Value)),
        _ => [],
    };

    [GeneratedRegex(
        "(?:Op|Sinds|Gesteld|Geplaatst|Dag|(?<!Leden)Van|TotEnMet|Tot|Moment|Gesloten|LaatsteMatch|Akkoord)$", RegexOptions.None, 1000)]
    private static partial Regex Moment();

    /// <summary>A date, a moment, or a day of the week.</summary>
    [GeneratedRegex("^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9:.]+Z)?|[A-Z][a-z]+day)$", RegexOptions.None, 1000)]
    private static partial Regex Dag();

    private async Task<int> MatchkaartenAsync(string wie, string nummer) =>
        (await Proeftuin.ChatberichtenAsync(wie))
            .Count(b => b.Knop("match-afronden") is not null && b.Tekst.Contains(nummer, StringComparison.Ordinal));

    private async Task ZegAsync(string wie, string tekst)
    {
        await Proeftuin.ZegAsync(wie, await Proeftuin.ChatAsync(wie), tekst);
        await Proeftuin.LeegAsync();
    }

    /// <summary>Nobody who left can click, so until somebody comes back the event is all there is.</summary>
    private async Task LidAsync(string wie, bool erbij)
    {
        if (erbij) await Proeftuin.StoorNietMeerAsync();
        else await Proeftuin.StoorAsync(new { soort = "weiger", operatie = "members", status = 503 });
        await Proeftuin.LeverAsync(Activiteit.Lid(Proeftuin.Adres, wie, erbij, PoolTeam));
        await Proeftuin.LeegAsync();
    }
}
