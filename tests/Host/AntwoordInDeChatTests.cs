using System.Text.Json.Nodes;
using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>
/// Who answers a coördinator by typing gets that text to send, as it is after every edit; and what was edited is read again as long as
/// nothing was done with it.
/// </summary>
public sealed class AntwoordInDeChatTests : IAsyncLifetime
{
    private const string Vraag = "Is dit je antwoord aan Els?";
    private readonly Demo _demo = new();
    private int _bewerkt;

    private Geheugenproeftuin Proeftuin => _demo.Proeftuin;

    public ValueTask InitializeAsync() => _demo.InitializeAsync();

    public ValueTask DisposeAsync() => _demo.DisposeAsync();

    [Fact]
    public async Task Wie_in_de_chat_antwoordt_ziet_die_tekst_met_aan_wie_en_een_knop_en_na_het_bewerken_de_nieuwste()
    {
        var (nummer, id) = await GevraagdAsync();
        await TypAsync("b1", "Het liefst overdag, in het buurthuis");
        var kaart = Assert.Single(await KaartenAsync());
        Assert.Equal("Het liefst overdag, in het buurthuis", Ingevuld(kaart));
        Assert.Contains(nummer, kaart.Tekst, StringComparison.Ordinal);
        Assert.Equal(["verduidelijking-geven"], kaart.Knoppen.Select(k => k.GetProperty("verb").GetString()));
        Assert.Contains("Verstuur naar Els", kaart.Tekst, StringComparison.Ordinal);

        await BewerkAsync("b1", "Het liefst in de ochtend, in het buurthuis");
        await BewerkAsync("b1", "Het liefst in de middag, in het buurthuis");
        var nieuw = Assert.Single(await KaartenAsync());
        Assert.Equal((kaart.Id, "Het liefst in de middag, in het buurthuis"), (nieuw.Id, Ingevuld(nieuw)));

        await Proeftuin.KlikAsync(Sanne, nieuw, "verduidelijking-geven", ("antwoord", Ingevuld(nieuw)!));
        await Proeftuin.LeegAsync();
        await Proeftuin.LeegAsync();
        Assert.Contains(
            await Proeftuin.ChatberichtenAsync(Els),
            b => b.Tekst.Contains("Het liefst in de middag", StringComparison.Ordinal) && b.Tekst.Contains(id, StringComparison.Ordinal));

        // It was sent: an edit after that sends and offers nothing.
        var na = await AllesAsync();
        await BewerkAsync("b1", "Toch maar in de avond");
        Assert.Equal(na.Select(b => (b.Id, b.Tekst)), (await AllesAsync()).Select(b => (b.Id, b.Tekst)));
        Assert.DoesNotContain(na, b => b.Knop("verduidelijking-geven") is not null);
    }

    [Fact]
    public async Task Wat_over_een_mens_gaat_komt_ook_als_getypt_antwoord_op_geen_kaart_en_een_opdracht_blijft_een_opdracht()
    {
        await GevraagdAsync();
        await TypAsync("b1", "Bel Jan de Vries op 06-12345678, die weet het");
        Assert.Empty(await KaartenAsync());
        Assert.DoesNotContain(await AllesAsync(), b => b.Tekst.Contains("06-12345678", StringComparison.Ordinal));
        await TypAsync("b2", "hulp");
        Assert.Empty(await KaartenAsync());
        Assert.Equal("Zo werkt het", (await AllesAsync())[^1].Titel);
    }

    [Fact]
    public async Task Zonder_vraag_van_een_coordinator_is_een_getypte_zin_geen_antwoord()
    {
        await TypAsync("b1", "Het liefst overdag, in het buurthuis");
        Assert.Empty(await KaartenAsync());
    }

    [Fact]
    public async Task Een_tikfout_die_een_opdracht_wordt_wordt_gelezen_als_een_nieuw_bericht_en_maar_een_keer()
    {
        await TypAsync("b1", "mijn vrgen");
        var eerst = (await AllesAsync()).Count;
        await BewerkAsync("b1", "mijn vragen");
        var antwoord = await AllesAsync();
        Assert.Equal(eerst + 1, antwoord.Count);
        Assert.Contains("vragen", antwoord[^1].Titel, StringComparison.Ordinal);

        // It was done; another edit does it not again, whatever command it is by then.
        await BewerkAsync("b1", "mijn vragen!");
        await BewerkAsync("b1", "hulp");
        Assert.Equal(eerst + 1, (await AllesAsync()).Count);

        // A sentence that stays a sentence, and a message of before, are left alone.
        await TypAsync("b2", "zomaar wat");
        var zin = (await AllesAsync()).Count;
        await BewerkAsync("b2", "zomaar iets");
        await BewerkAsync("een-oud-bericht", "hulp");
        Assert.Equal(zin, (await AllesAsync()).Count);
    }

    [Fact]
    public async Task Wie_een_gedane_opdracht_bewerkt_doet_die_niet_nog_eens()
    {
        var ed = Henk;
        await TypAsync("b1", "pauze", ed);
        var pauze = (await Proeftuin.ChatberichtenAsync(ed))[^1];
        Assert.NotNull(pauze.Knop("pauze-uit"));
        await Proeftuin.KlikAsync(ed, pauze, "pauze-uit");
        await Proeftuin.LeegAsync();
        var eerder = (await Proeftuin.ChatberichtenAsync(ed)).Count;
        await BewerkAsync("b1", "Pauze", ed);
        Assert.Equal(eerder, (await Proeftuin.ChatberichtenAsync(ed)).Count);
        await TypAsync("b2", "profiel", ed);
        Assert.Null((await Proeftuin.ChatberichtenAsync(ed))[^1].Knop("pauze-uit"));
    }

    private async Task<(string Nummer, string Id)> GevraagdAsync()
    {
        var (nummer, inPool) = await _demo.VraagAsync(Linde, Sanne, ("thema", "rouw"));
        await Proeftuin.KlikAsync(
            Els, await _demo.BekijkAsync(Els, inPool), "verduidelijking-vragen", ("verduidelijking", "praktisch"));
        await Proeftuin.LeegAsync();
        return (nummer, Demo.AanvraagId(inPool));
    }

    private static string? Ingevuld(Teamsbericht kaart) => Velden(kaart.Kaart!.Value).Single();

    private static IEnumerable<string?> Velden(System.Text.Json.JsonElement deel) => deel.ValueKind switch
    {
        System.Text.Json.JsonValueKind.Array => deel.EnumerateArray().SelectMany(Velden),
        System.Text.Json.JsonValueKind.Object when deel.TryGetProperty("id", out var id) && id.ValueEquals("antwoord") =>
            [deel.GetProperty("value").GetString()],
        System.Text.Json.JsonValueKind.Object =>
            deel.EnumerateObject().Where(l => l.Name is not ("fallback" or "data")).SelectMany(l => Velden(l.Value)),
        _ => [],
    };

    private async Task<IReadOnlyList<Teamsbericht>> KaartenAsync() => [.. (await AllesAsync()).Where(b => b.Titel == Vraag)];

    private async Task<IReadOnlyList<Teamsbericht>> AllesAsync() =>
        [.. (await Proeftuin.ChatberichtenAsync(Sanne)).Where(b => b.Kaart is not null)];

    private async Task TypAsync(string id, string tekst, string? wie = null)
    {
        var bericht = Activiteit.Bericht(
            Proeftuin.Adres, wie ?? Sanne, await Proeftuin.ChatAsync(wie ?? Sanne), "personal", tekst);
        bericht["id"] = id;
        await Proeftuin.LeverAsync(bericht);
        await Proeftuin.LeegAsync();
    }

    private async Task BewerkAsync(string id, string tekst, string? wie = null)
    {
        var om = (await Proeftuin.NuAsync()).AddSeconds(++_bewerkt);
        var bewerkt = Activiteit.Soort(
            Proeftuin.Adres, "messageUpdate", wie ?? Sanne, await Proeftuin.ChatAsync(wie ?? Sanne), "personal",
            ("channelData", """{"eventType":"editMessage"}"""));
        (bewerkt["id"], bewerkt["text"], bewerkt["timestamp"]) = (id, tekst, JsonValue.Create(om));
        await Proeftuin.LeverAsync(bewerkt);
        await Proeftuin.LeegAsync();
        await Proeftuin.LeegAsync();
    }
}
