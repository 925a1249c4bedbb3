using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Tests.Leden;

/// <summary>A question that nobody answers has an end, and its asker hears it; who left hears nothing.</summary>
public sealed class OnbeantwoordTests : IAsyncLifetime
{
    private const string Tekst = "Is dit iets voor een maatje?";
    private readonly FakeTimeProvider _klok = new(Wijk.Maandag);
    private readonly Nepteams _teams = new();
    private Bot _bot = null!;

    public async ValueTask InitializeAsync()
    {
        _teams.LedenIn[Wijk.Kanaal(1)] = Wijk.InWijkteam;
        _teams.LedenIn[Wijk.PoolKanaal] = Wijk.InPoolteam;
        _bot = Bot.Maak(new Geheugentabellen(), _teams, _klok);
        await _bot.StartAsync();
        await Wijk.RichtRustigInAsync(_bot);
        foreach (var kanaal in (string[])[Wijk.PoolKanaal, Wijk.Kanaal(1)]) await _bot.GeefTeamAsync(kanaal);
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Na_drie_weken_horen_de_vrager_en_de_coordinatoren_het_nog_eens_en_na_twaalf_weken_is_de_vraag_met_een_woord_gesloten()
    {
        await VraagAsync();
        await DagenAsync(20);
        Assert.Empty(Met("Nog steeds geen match"));
        Assert.Contains("Je vraag blijft open tot maandag 15 februari.", Met("Je vraag is gesteld").Last(), StringComparison.Ordinal);
        Assert.DoesNotContain("niets te doen", Met("Je vraag is gesteld").Last(), StringComparison.Ordinal);
        var gehoord = _teams.In(Wijk.Chat(Wijk.Coordinator)).Count;
        await DagenAsync(3);
        Assert.Contains(
            "De vraag staat al 3 weken of langer open.", Assert.Single(_teams.In(Wijk.Chat(Wijk.Coordinator)).Skip(gehoord)).Kaart,
            StringComparison.Ordinal);
        var kaart = Assert.Single(Met("Nog steeds geen match"));
        Assert.All([Verbs.AanvraagOpnieuw, Verbs.AanvraagIntrekken], v => Assert.Contains($"\"{v}\"", kaart, StringComparison.Ordinal));
        var gekregen = _teams.In(Wijk.Chat(Wijk.Vrager)).Count;
        await DagenAsync(60);
        Assert.Equal(gehoord + 1, _teams.In(Wijk.Chat(Wijk.Coordinator)).Count);
        Assert.Equal((gekregen, AanvraagStatus.Nieuw), (_teams.In(Wijk.Chat(Wijk.Vrager)).Count, (await AanvraagAsync()).Status));

        await DagenAsync(3);
        var gesloten = await AanvraagAsync();
        Assert.Equal((AanvraagStatus.GeenMatch, true), (gesloten.Status, gesloten.Afloop.Verlopen));
        Assert.NotNull(gesloten.Afloop.Gesloten);
        var woord = _teams.In(Wijk.Chat(Wijk.Vrager))[gekregen].Kaart;
        Assert.Contains("We sluiten hem, zodat je niet blijft wachten", woord, StringComparison.Ordinal);
        Assert.Contains($"\"{Verbs.AanvraagOpnieuw}\"", woord, StringComparison.Ordinal);
        Assert.Empty(await _bot.Kluis.ZoekAsync<Verwijzing>(Tabel.Pool, Wijk.PoolId, Sleutel.OpenPrefix, default));
        Assert.Contains(_teams.In(Wijk.PoolKanaal), b => b.Kaart.Contains("stond 12 weken open", StringComparison.Ordinal));

        // What was written goes like that of every question that ended.
        await DagenAsync(32);
        Assert.Null((await AanvraagAsync()).Vraag.Tekst.Toelichting);
        Assert.Equal(gekregen + 1, _teams.In(Wijk.Chat(Wijk.Vrager)).Count);
    }

    [Fact]
    public async Task Wie_het_na_drie_weken_opnieuw_vraagt_wijzigt_de_vraag_die_nog_wacht_en_na_twaalf_weken_is_het_een_nieuwe()
    {
        await VraagAsync();
        await DagenAsync(23);
        var wijzig = await OpnieuwAsync("Nog steeds geen match");
        Assert.Contains("Je vraag staat nog open.", wijzig, StringComparison.Ordinal);
        Assert.Contains($"Wijzig {(await AanvraagAsync()).Nummer}", wijzig, StringComparison.Ordinal);

        await DagenAsync(65);
        Assert.Equal(AanvraagStatus.GeenMatch, (await AanvraagAsync()).Status);
        Assert.Contains("stap 1 van 3", await OpnieuwAsync("We sluiten hem"), StringComparison.Ordinal);
    }

    /// <summary>The answer to the button on the newest card that says this.</summary>
    private async Task<string> OpnieuwAsync(string kaart)
    {
        var bericht = _teams.In(Wijk.Chat(Wijk.Vrager)).Last(b => b.Kaart.Contains(kaart, StringComparison.Ordinal));
        using var json = JsonDocument.Parse(bericht.Kaart);
        var knop = Knoppen(json.RootElement).First(k => k.GetProperty("verb").ValueEquals(Verbs.AanvraagOpnieuw));
        return (await _bot.DrukAsync(Wijk.Vrager, bericht.Gesprek, bericht.Id, knop))!.Value.ToString();
    }

    private static IEnumerable<JsonElement> Knoppen(JsonElement deel) => deel.ValueKind switch
    {
        JsonValueKind.Array => deel.EnumerateArray().SelectMany(Knoppen),
        JsonValueKind.Object when deel.TryGetProperty("verb", out _) && deel.TryGetProperty("data", out _) => [deel],
        JsonValueKind.Object => deel.EnumerateObject().SelectMany(l => Knoppen(l.Value)),
        _ => [],
    };

    [Fact]
    public async Task Wie_een_vraag_intrekt_of_een_match_heeft_hoort_na_drie_en_twaalf_weken_niets()
    {
        await VraagAsync();
        var id = (await AanvraagAsync()).Id;
        Assert.True(
            await _bot.KlikAsync(
                Wijk.Vrager, Wijk.Chat(Wijk.Vrager), null, Verbs.AanvraagIntrekken, Soorten.Aanvraag, $"{Wijk.PoolId}/{id}"));
        await _bot.WerkAsync();
        var gekregen = _teams.In(Wijk.Chat(Wijk.Vrager)).Count;
        await DagenAsync(90);
        Assert.Equal(gekregen, _teams.In(Wijk.Chat(Wijk.Vrager)).Count);
        Assert.Equal(AanvraagStatus.Ingetrokken, (await AanvraagAsync()).Status);
    }

    [Fact]
    public async Task Wie_uit_het_team_is_krijgt_geen_eerlijk_bericht_en_de_vraag_sluit_in_stilte()
    {
        await VraagAsync();
        _teams.LedenIn[Wijk.Kanaal(1)] = [.. Wijk.InWijkteam.Except([Wijk.Vrager])];
        await _bot.MeldAsync(Ledenspel.Lid(Wijk.Kanaal(1), "teamMemberRemoved", Wijk.Vrager));
        await _bot.WerkAsync();
        var gekregen = _teams.In(Wijk.Chat(Wijk.Vrager)).ToList();
        await DagenAsync(90);
        Assert.Equal(gekregen, _teams.In(Wijk.Chat(Wijk.Vrager)));
        Assert.Equal(AanvraagStatus.GeenMatch, (await AanvraagAsync()).Status);

        // The coördinatoren were reminded all the same.
        Assert.Contains(_teams.In(Wijk.Chat(Wijk.Coordinator)), b => b.Kaart.Contains("is verder", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_vraag_van_voor_er_een_einde_was_sluit_in_de_nacht_ook_al_is_zijn_wekker_er_niet_meer()
    {
        await Ledenspel.VraagAsync(_bot, _klok);
        await DagenAsync(83);
        Assert.Equal(AanvraagStatus.Nieuw, (await AanvraagAsync()).Status);
        await DagenAsync(4);
        Assert.True((await AanvraagAsync()).Afloop.Verlopen);
    }

    private async Task VraagAsync()
    {
        Assert.True(
            await _bot.KlikAsync(
                Wijk.Vrager, Wijk.Chat(Wijk.Vrager), "1", Verbs.VraagStellen, Soorten.Vraag, $"{Guid.NewGuid()}/{Wijk.Kanaal(1)}/",
                (Velden.Thema, Themas.Herstel), (Velden.Toelichting, Tekst)));
        await _bot.WerkAsync();
    }

    private async Task<Aanvraag> AanvraagAsync() =>
        Assert.Single(await _bot.Kluis.ZoekAsync<Aanvraag>(Tabel.Pool, Wijk.PoolId, Sleutel.AanvraagPrefix, default)).Waarde;

    private IEnumerable<string> Met(string tekst) =>
        _teams.In(Wijk.Chat(Wijk.Vrager)).Select(b => b.Kaart).Where(k => k.Contains(tekst, StringComparison.Ordinal));

    private async Task DagenAsync(int dagen)
    {
        for (var dag = 0; dag < dagen; dag++)
        {
            _klok.Advance(TimeSpan.FromDays(1));
            await _bot.WerkAsync();
        }
    }
}
