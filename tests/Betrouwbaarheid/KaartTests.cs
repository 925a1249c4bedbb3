using Microsoft.Extensions.Diagnostics.HealthChecks;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Host.Gezondheid;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>
/// One card, whatever happens between the bot and Teams: copies, updates that are taken together, and what readiness says.
/// </summary>
public sealed class KaartTests : IAsyncLifetime
{
    private static readonly TimeSpan Tien = TimeSpan.FromMinutes(10);
    private static readonly string Kanaal = Wijk.Kanaal(1);
    private readonly Proefopstelling _proef = new();

    private Nepteams Teams => _proef.Teams;

    private Bot Eerste => _proef.Eerste;

    public async ValueTask InitializeAsync() => await _proef.RichtInAsync();

    public ValueTask DisposeAsync() => _proef.DisposeAsync();

    [Fact]
    public async Task Een_kopie_waarvan_het_antwoord_verloren_ging_loopt_mee_zodra_erop_geklikt_wordt()
    {
        Teams.StoorPlaatsen(Storing.Zwijgt);
        await MaandagAsync();
        await _proef.LaterAsync(Tien, Eerste);
        Assert.Equal(["1", "2"], Teams.In(Kanaal).Select(b => b.Id));

        await KlikAsync(Verbs.AgendaZetErop, op: "1");
        Assert.All(Teams.In(Kanaal), b => Assert.Equal(1, b.Wijzigingen));
        await _proef.LaterAsync(Tien, Eerste);
        await KlikAsync(Verbs.AgendaGeenOverleg, op: "2");
        Assert.All(Teams.In(Kanaal), b => Assert.Equal(2, b.Wijzigingen));
        Assert.Single(Teams.In(Kanaal).Select(b => b.Kaart).Distinct());
    }

    [Fact]
    public async Task Wie_klikt_op_een_kaart_waarvan_het_antwoord_verloren_ging_voorkomt_de_kopie()
    {
        Teams.StoorPlaatsen(Storing.Zwijgt);
        await MaandagAsync();
        await KlikAsync(Verbs.AgendaZetErop, op: "1");
        await _proef.LaterAsync(Tien, Eerste);
        var kaart = Assert.Single(Teams.In(Kanaal));
        Assert.Equal(1, kaart.Wijzigingen);
        Assert.Contains(Wijk.Vrager, kaart.Kaart, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_klik_op_een_andere_kaart_wordt_geen_kopie()
    {
        await MaandagAsync();
        await KlikAsync(Verbs.AgendaZetErop, op: "elders");
        Assert.Equal(1, Assert.Single(Teams.Alle).Wijzigingen);
        Assert.Equal(1, Teams.Wijzigingen);
    }

    [Fact]
    public async Task Een_kaart_die_iemand_verwijderde_komt_een_keer_terug()
    {
        await MaandagAsync();
        await Teams.DeleteActivityAsync(Wijk.ServiceUrl, Kanaal, "1", default);
        await KlikAsync(Verbs.AgendaZetErop, op: "1");
        Assert.Equal("2", Assert.Single(Teams.In(Kanaal)).Id);
    }

    [Fact]
    public async Task Drukte_voor_een_storing_kost_de_kaart_niet()
    {
        Teams.StoorPlaatsen(Storing.Druk, Storing.Druk, Storing.Stuk);
        await MaandagAsync();
        for (var keer = 0; keer < 4; keer++) await _proef.LaterAsync(Tien, Eerste);
        Assert.Single(Teams.In(Kanaal));
    }

    [Fact]
    public async Task Een_kaart_die_twee_keer_niet_aankwam_zonder_dat_iemand_het_weet_komt_alsnog()
    {
        Teams.StoorPlaatsen(Storing.Weg, Storing.Weg);
        await MaandagAsync();
        for (var keer = 0; keer < 4; keer++) await _proef.LaterAsync(Tien, Eerste);
        Assert.Single(Teams.In(Kanaal));
        Assert.Empty(await Afdruk.UitAsync(Eerste.Kluis));
    }

    [Fact]
    public async Task Als_Teams_een_dag_lang_stuk_is_komt_elke_kaart_daarna_een_keer()
    {
        Teams.Stoort = (soort, _) => Task.FromResult(soort == ConnectorCall.Create ? Storing.Stuk : null);
        await MaandagAsync();
        for (var uur = 0; uur < 24; uur++) await _proef.LaterAsync(TimeSpan.FromHours(1), Eerste);
        Assert.Empty(Teams.In(Kanaal));
        Teams.StoorPlaatsen();
        for (var uur = 0; uur < 6; uur++) await _proef.LaterAsync(TimeSpan.FromHours(1), Eerste);
        Assert.Single(Teams.In(Kanaal));
    }

    [Fact]
    public async Task Wat_twee_keer_onbeantwoord_bleef_wordt_niet_meer_geplaatst_als_iemand_erop_klikt()
    {
        Teams.StoorPlaatsen(Storing.Zwijgt, Storing.Zwijgt);
        await MaandagAsync();
        await _proef.LaterAsync(TimeSpan.FromMinutes(2), Eerste);
        Assert.Equal(["1", "2"], Teams.In(Kanaal).Select(b => b.Id));

        await KlikAsync(Verbs.AgendaZetErop, op: "2");
        Assert.Contains(Wijk.Vrager, Teams.In(Kanaal)[1].Kaart, StringComparison.Ordinal);
        for (var keer = 0; keer < 10; keer++) await _proef.LaterAsync(Tien, Eerste);
        await KlikAsync(Verbs.AgendaGeenOverleg, op: "1");
        Assert.Equal(2, Teams.In(Kanaal).Count);
        Assert.Single(Teams.In(Kanaal).Select(b => b.Kaart).Distinct());
    }

    [Fact]
    public async Task Elke_kopie_van_een_vraag_loopt_mee_zodra_erop_geklikt_wordt()
    {
        await MaandagAsync();
        Teams.Stoort = (soort, gesprek) =>
            Task.FromResult(
                soort == ConnectorCall.Create && gesprek == Wijk.Chat(Wijk.Vrager) && Teams.In(gesprek).Count < 2 ? Storing.Zwijgt : null);
        await KlikAsync(Verbs.VraagAdvies, op: "1");
        for (var keer = 0; keer < 3; keer++) await _proef.LaterAsync(Tien, Eerste);
        var kopieen = Teams.In(Wijk.Chat(Wijk.Vrager)).Select(b => b.Id).ToList();
        Assert.Equal(3, kopieen.Count);

        var aanvraag = await Afdruk.AanvraagAsync(Eerste);
        foreach (var (kopie, verb) in kopieen.Zip((string[])[Verbs.MatchDuo, Verbs.MatchGeenDuo, Verbs.MatchDuo]))
        {
            Assert.True(
                await Eerste.KlikAsync(Wijk.Vrager, Wijk.Chat(Wijk.Vrager), kopie, Verbs.AanvraagTonen, Soorten.Aanvraag, aanvraag));
            Assert.True(await Eerste.KlikAsync(Wijk.Coordinator, Wijk.PoolKanaal, null, verb, Soorten.Aanvraag, aanvraag));
            await _proef.LaterAsync(TimeSpan.FromSeconds(5), Eerste);
        }

        Assert.Single(Teams.In(Wijk.Chat(Wijk.Vrager)).Select(b => b.Kaart).Distinct());
    }

    [Fact]
    public async Task Twee_instanties_die_tegelijk_dezelfde_kaart_bijwerken_laten_de_laatste_stand_zien()
    {
        await MaandagAsync();
        var ander = await _proef.StartAsync();
        var eerste = true;
        Teams.Stoort = async (soort, _) =>
        {
            if (soort != ConnectorCall.Change || !eerste) return null;
            eerste = false;

            // While the first answer is on its way, somebody changes it through the other instance, which delivers first.
            Assert.True(await ander.KlikAsync("tom", Kanaal, "1", Verbs.AgendaGeenOverleg, Soorten.Agenda, "2026-W48"));
            await ander.LeegAsync();
            return null;
        };
        await KlikAsync(Verbs.AgendaZetErop, op: "1");
        await _proef.LaterAsync(TimeSpan.FromMinutes(1), Eerste, ander);

        Assert.Contains("tom", Assert.Single(Teams.In(Kanaal)).Kaart, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wijzigingen_kort_na_elkaar_zijn_een_update_van_de_laatste_stand()
    {
        await MaandagAsync();
        await Eerste.Dienst<Bezorger>().StopAsync(default);
        await KlikAsync(Verbs.AgendaZetErop, op: "1");
        await RondeAsync();
        Assert.Equal(1, Teams.Wijzigingen);

        foreach (var verb in (string[])[Verbs.AgendaGeenOverleg, Verbs.AgendaDitKeerNiet, Verbs.AgendaJa])
        {
            await KlikAsync(verb, op: "1");
            Assert.True((await RondeAsync()).Gespaard);
        }

        Assert.Equal(1, Teams.Wijzigingen);
        var eerste = Teams.In(Kanaal)[0].Kaart;
        _proef.Klok.Advance(TimeSpan.FromSeconds(3));
        Assert.Null((await RondeAsync()).Straks);
        Assert.Equal(2, Teams.Wijzigingen);
        Assert.NotEqual(eerste, Teams.In(Kanaal)[0].Kaart);
    }

    [Fact]
    public async Task Een_gespaarde_update_komt_vanzelf_en_Leeg_wacht_er_niet_op()
    {
        await MaandagAsync();
        await KlikAsync(Verbs.AgendaZetErop, op: "1");
        await KlikAsync(Verbs.AgendaGeenOverleg, op: "1");
        Assert.Equal(2, Teams.Wijzigingen);
    }

    [Fact]
    public async Task Gereedheid_zegt_hoe_lang_het_oudste_bericht_wacht_en_wordt_rood_na_tien_minuten()
    {
        Teams.Stoort = (soort, _) => Task.FromResult(soort == ConnectorCall.Create ? Storing.Druk : null);
        await MaandagAsync();
        await _proef.LaterAsync(Tien, Eerste);
        Assert.Equal((HealthStatus.Healthy, 600L), await GereedAsync());
        await _proef.LaterAsync(TimeSpan.FromSeconds(1), Eerste);
        Assert.Equal((HealthStatus.Unhealthy, 601L), await GereedAsync());

        Teams.StoorPlaatsen();
        await _proef.LaterAsync(Tien, Eerste);
        Assert.Equal((HealthStatus.Healthy, 0L), await GereedAsync());
    }

    [Fact]
    public async Task Wat_opzij_gelegd_is_telt_niet_mee_voor_gereedheid()
    {
        Teams.Stoort = (soort, _) => Task.FromResult(soort == ConnectorCall.Create ? Storing.Geblokkeerd : null);
        await MaandagAsync();
        await _proef.LaterAsync(2 * Tien, Eerste);
        Assert.Equal((HealthStatus.Healthy, 0L), await GereedAsync());
        Assert.Empty(Teams.Alle);
    }

    /// <summary>The night, in which the roster is read, and then the weekly card.</summary>
    private async Task MaandagAsync()
    {
        await _proef.LaterAsync(Wijk.Maandag.AddHours(-1) - _proef.Klok.GetUtcNow(), Eerste);
        await _proef.LaterAsync(Wijk.Maandag - _proef.Klok.GetUtcNow(), Eerste);
    }

    private async Task KlikAsync(string verb, string op)
    {
        Assert.True(await Eerste.KlikAsync(Wijk.Vrager, Kanaal, op, verb, Soorten.Agenda, "2026-W48"));
        await Eerste.LeegAsync();
    }

    private Task<Rondeverslag> RondeAsync() =>
        Eerste.Dienst<Bestelronde>().LoopAsync(
            new(new(Wijk.Tenant, Tabel.Agenda, Sleutel.AgendaPartitie(Kanaal)), Baan.Bezorgen), Meenemen.Niets, default);

    private async Task<(HealthStatus Stand, object Seconden)> GereedAsync()
    {
        var post = (await Eerste.Dienst<HealthCheckService>().CheckHealthAsync()).Entries["post"];
        return (post.Status, post.Data[PostCheck.Leeftijd]);
    }
}
