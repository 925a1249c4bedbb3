using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Vergeten;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Tests.Leden;

/// <summary>A team whose roster was never read: it says nothing about anybody, so Teams is asked about who clicks.</summary>
public sealed class OngelezenTests : IAsyncLifetime
{
    private const string Onbekend = "Ik kan nu niet zien";

    private readonly FakeTimeProvider _klok = new(Wijk.Maandag);
    private readonly Nepteams _teams = new() { Leden = [Wijk.Coordinator, Wijk.Ed, Wijk.Vrager, Wijk.Leider] };
    private Bot _bot = null!;
    private Guid _vraag;

    public async ValueTask InitializeAsync()
    {
        _bot = Bot.Maak(new Geheugentabellen(), _teams, _klok);
        await _bot.StartAsync();
        await Wijk.BewaarAsync(_bot.Kluis, [Wijk.Team(1)], Wijk.Tenant, Wijk.ServiceUrl);
        _vraag = await Ledenspel.VraagAsync(_bot, _klok);
        Assert.Empty((await _bot.Dienst<Kanalen>().LedenAsync(Wijk.Tenant, Wijk.PoolKanaal, default)).Leden);
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Wie_niet_in_het_team_zit_heeft_ook_zonder_ledenlijst_geen_recht_en_wie_er_wel_in_zit_merkt_er_niets_van()
    {
        Assert.False(await IsLidAsync("vreemde"));
        Assert.True(await IsLidAsync(Wijk.Coordinator));
        Assert.Contains(Ledenspel.Nummer, await BekijkAsync(Wijk.Coordinator), StringComparison.Ordinal);
        Assert.Contains("Alleen een coördinator van de pool kan dit doen", await InrichtAsync("vreemde"), StringComparison.Ordinal);
        Assert.Equal([Wijk.Coordinator], (await PoolAsync()).Coordinatoren.Select(c => c.Id));
    }

    [Fact]
    public async Task Kan_Teams_het_niet_zeggen_dan_leest_wie_klikt_dat_en_probeert_het_zo_nog_eens()
    {
        Zwijg();
        Assert.Contains(Onbekend, await BekijkAsync(Wijk.Coordinator), StringComparison.Ordinal);
        Assert.Contains(Onbekend, await InrichtAsync(Wijk.Coordinator), StringComparison.Ordinal);
        var wachtrij = await KlikAsync(Wijk.Coordinator, Wijk.Chat(Wijk.Coordinator), Verbs.WachtrijTonen, Soorten.Wachtrij, "1");
        Assert.Contains(Onbekend, wachtrij, StringComparison.Ordinal);
        var afspraken = await KlikAsync(
            Wijk.Vrager, Wijk.Kanaal(1), Verbs.AfsprakenOpslaan, Soorten.Afspraken, Wijk.Kanaal(1),
            (Velden.TeamUrgent, "Bel samen de wacht."));
        Assert.Contains(Onbekend, afspraken, StringComparison.Ordinal);
        Assert.Contains("Bel samen de wacht.", afspraken, StringComparison.Ordinal);

        _teams.Stoort = (_, _) => Task.FromResult<Storing?>(null);
        Assert.Contains(Ledenspel.Nummer, await BekijkAsync(Wijk.Coordinator), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_gevraagd_wordt_moet_er_ook_bij_horen_en_anders_leest_de_coordinator_dat_het_nu_niet_te_zien_is()
    {
        Assert.Contains("Karim", await BekijkAsync(Wijk.Coordinator), StringComparison.Ordinal);
        await GeefLijstAsync(Wijk.PoolKanaal, Wijk.Coordinator);
        Zwijg();
        Assert.Contains($"{Onbekend} of Karim", await VraagKarimAsync(), StringComparison.Ordinal);

        _teams.Stoort = (_, _) => Task.FromResult<Storing?>(null);
        Assert.DoesNotContain(Onbekend, await VraagKarimAsync(), StringComparison.Ordinal);
        var rij = await _bot.Kluis.LeesAsync<Aanbod>(Tabel.Pool, Wijk.PoolId, Sleutel.Aanbod(_vraag, Wijk.Ed), default);
        Assert.Equal(AanbodStatus.Gevraagd, rij?.Waarde.Status);
    }

    [Fact]
    public async Task Een_rol_komt_pas_vrij_als_Teams_zegt_dat_iemand_weg_is()
    {
        await GeefLijstAsync(Wijk.Kanaal(1), Wijk.Vrager);
        Zwijg();
        await NeemOverAsync();
        Assert.Equal(Wijk.Leider, await LeiderAsync());

        _teams.Stoort = (_, _) => Task.FromResult<Storing?>(null);
        _teams.Leden = [Wijk.Vrager];
        await NeemOverAsync();
        Assert.Equal(Wijk.Vrager, await LeiderAsync());

        Task<string> NeemOverAsync() => KlikAsync(Wijk.Vrager, Wijk.Kanaal(1), Verbs.RolOvernemen, Soorten.Rol, Wijk.Leider);

        async Task<string> LeiderAsync() =>
            (await _bot.Dienst<Kanalen>().LeesAsync(Wijk.Tenant, Wijk.Kanaal(1), default))!.Waarde.Wijkteam!.Teamleider.Id;
    }

    [Fact]
    public async Task Wie_niet_te_zien_is_wordt_niet_vergeten_als_iemand_die_wegging()
    {
        Zwijg();
        var partitie = new Partitie(Wijk.Tenant, Tabel.Pool, Wijk.PoolId);
        var pool = (await _bot.Kluis.LeesAsync<Pool>(Tabel.Pool, Wijk.PoolId, Sleutel.PoolRij, default))!;
        await _bot.Dienst<VergeetPoolmensen>().VergeetAsync(partitie, pool, null, default);
        Assert.Null(await _bot.Kluis.LeesAsync<Vertrokken>(Tabel.Pool, Wijk.PoolId, Sleutel.VertrokkenUit(Wijk.Ed), default));

        _teams.Stoort = (_, _) => Task.FromResult<Storing?>(null);
        _teams.Leden = [Wijk.Coordinator];
        await _bot.Dienst<VergeetPoolmensen>().VergeetAsync(partitie, pool, null, default);
        Assert.NotNull(await _bot.Kluis.LeesAsync<Vertrokken>(Tabel.Pool, Wijk.PoolId, Sleutel.VertrokkenUit(Wijk.Ed), default));
    }

    [Fact]
    public async Task Wie_het_eigen_profiel_wil_zien_terwijl_Teams_niets_zegt_leest_niet_dat_die_uit_de_pool_is()
    {
        Zwijg();
        var antwoord = await KlikAsync(Wijk.Ed, Wijk.Chat(Wijk.Ed), Verbs.ProfielTonen, Soorten.Profiel, Wijk.PoolId);
        Assert.Contains("Ik kan nu niet zien of je bij dit team hoort", antwoord, StringComparison.Ordinal);
        Assert.DoesNotContain("Vraag een coördinator of je erbij mag", antwoord, StringComparison.Ordinal);
    }

    /// <summary>A roster that is cut off after this person.</summary>
    private async Task GeefLijstAsync(string kanaal, string wie)
    {
        var lijst = new Ledenlijst([new(wie, wie, "29:" + wie)], _bot.Kluis.Nu, Afgekapt: true);
        var beurt = new Beurt(new(Wijk.Tenant, Tabel.Wijkteams, Wijk.Tenant)).Voeg(Sleutel.Leden(kanaal), lijst);
        Assert.True((await _bot.Kluis.BewaarAsync(beurt, default)).Succeeded);
    }

    private void Zwijg() => _teams.Stoort = (soort, _) => Task.FromResult(soort == ConnectorCall.Read ? Storing.Stuk : null);

    private Task<bool> IsLidAsync(string wie) => _bot.Dienst<Kanalen>().IsLidAsync(Wijk.Tenant, Wijk.PoolKanaal, wie, default);

    private async Task<Pool> PoolAsync() => (await _bot.Kluis.LeesAsync<Pool>(Tabel.Pool, Wijk.PoolId, Sleutel.PoolRij, default))!.Waarde;

    private Task<string> InrichtAsync(string wie) => KlikAsync(
        wie, Wijk.PoolKanaal, Verbs.InrichtenPool, Soorten.Inrichten, "kanaal", (Velden.PoolNaam, "Andere naam"),
        (Velden.Coordinatoren, wie));

    private Task<string> VraagKarimAsync() =>
        KlikAsync(Wijk.Coordinator, Wijk.PoolKanaal, Verbs.MatchVoorstellen, Soorten.Aanvraag, $"{Wijk.PoolId}/{_vraag}/{Wijk.Ed}");

    private Task<string> BekijkAsync(string wie) =>
        KlikAsync(wie, Wijk.Chat(wie), Verbs.AanvraagBekijken, Soorten.Aanvraag, $"{Wijk.PoolId}/{_vraag}");

    private Task<string> KlikAsync(
        string wie, string gesprek, string verb, string soort, string id, params (string Veld, string Waarde)[] invoer) =>
        _bot.LeesAntwoordAsync(wie, gesprek, verb, soort, id, invoer);
}
