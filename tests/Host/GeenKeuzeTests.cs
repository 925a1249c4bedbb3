using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Signalen;
using TeamsHerstelBot.Domein.Teamvragen;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Teamvragen;
using TeamsHerstelBot.Host.Tests.Leden;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>A choice that is no choice is an error at its field: nothing is saved in its place, and what was typed stays.</summary>
public sealed class GeenKeuzeTests : IAsyncLifetime
{
    private const string GeenKeuze = "Deze keuze bestaat niet meer";
    private static readonly Guid Id = new(7, 7, 7, new byte[8]);
    private readonly FakeTimeProvider _klok = new(Wijk.Maandag);
    private Bot _bot = null!;

    public async ValueTask InitializeAsync()
    {
        _bot = Bot.Maak(new Geheugentabellen(), new Nepteams(), _klok);
        await _bot.StartAsync();
        await Wijk.RichtRustigInAsync(_bot);
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Een_dag_die_niet_te_lezen_is_wordt_geen_afspraak_zonder_dag()
    {
        var vraag = new Teamvraag(
            Id, Wijk.Kanaal(1), "Wijk 1", new(Wijk.Ed, "Karim"), TeamvraagSoort.Vraag, Teamvraag.Vragen[0], [], null, null, _bot.Kluis.Nu,
            TeamvraagStatus.Opgepakt, Rev: 2, Contact: new(Wijk.Vrager, "Sanne"));
        var partitie = Teamvraagkast.Partitie(Wijk.Tenant, vraag.KanaalId);
        await BewaarAsync(new Beurt(partitie).Voeg(Sleutel.Teamvraag(Id), vraag));
        var antwoord = await KlikAsync(
            Wijk.Vrager, Verbs.TeamvraagAfspreken, Soorten.Teamvraag, $"{Wijk.Kanaal(1)}/{Id}",
            (Velden.Vervolgvorm, Teamvraag.Vervolgvormen[2]), (Velden.Vervolgdag, "volgende vrijdag"));
        Assert.Contains(Teksten.OngeldigeDatum, antwoord, StringComparison.Ordinal);
        Assert.Contains($"\"value\":\"{Teamvraag.Vervolgvormen[2]}\"", antwoord, StringComparison.Ordinal);
        var nu = (await _bot.Kluis.LeesAsync<Teamvraag>(partitie.Tabel, partitie.Sleutel, Sleutel.Teamvraag(Id), default))!.Waarde;
        Assert.Null(nu.Vorm);
    }

    [Fact]
    public async Task Een_tweede_die_er_niet_is_wordt_niet_weggelaten()
    {
        var vraag = await Ledenspel.VraagAsync(_bot, _klok);
        var antwoord = await KlikAsync(
            Wijk.Coordinator, Verbs.MatchEigenKeuze, Soorten.Aanvraag, $"{Wijk.PoolId}/{vraag}/{Wijk.Ed}", (Velden.Tweede, "vreemde"));
        Assert.Contains(GeenKeuze, antwoord, StringComparison.Ordinal);
        Assert.Empty(await _bot.Kluis.ZoekAsync<Aanbod>(Tabel.Pool, Wijk.PoolId, Sleutel.AanbodPrefix(vraag), default));
    }

    [Fact]
    public async Task Een_wijkteam_dat_er_niet_is_valt_niet_uit_een_signaal()
    {
        var antwoord = await KlikAsync(
            Wijk.Ed, Verbs.SignaalGeven, Soorten.Signaal, Id.ToString(), (Velden.Signaal, "De wachttijd is lang."),
            (Velden.Signaalwens, nameof(SignaalWens.AlleenDelen)), (Velden.Wijkteam, "19:weg@thread.tacv2"));
        Assert.Contains(GeenKeuze, antwoord, StringComparison.Ordinal);
        Assert.Contains("De wachttijd is lang.", antwoord, StringComparison.Ordinal);
        Assert.Empty(await _bot.Kluis.ZoekAsync<Signaal>(Tabel.Pool, Wijk.PoolId, Sleutel.SignaalPrefix, default));
    }

    [Fact]
    public async Task Een_termijn_die_niet_kan_is_geen_bewaard()
    {
        var antwoord = await KlikAsync(
            Wijk.Coordinator, Verbs.InrichtenPool, Soorten.Inrichten, "kanaal", Wijk.PoolKanaal, (Velden.PoolNaam, "Nieuwe naam"),
            (Velden.Coordinatoren, Wijk.Coordinator), (Velden.HerinnerNa, "99"));
        Assert.Contains(GeenKeuze, antwoord, StringComparison.Ordinal);
        Assert.Contains("Nieuwe naam", antwoord, StringComparison.Ordinal);
        Assert.DoesNotContain(Teksten.Bewaard.Tekst, antwoord, StringComparison.Ordinal);
        var pool = (await _bot.Kluis.LeesAsync<Pool>(Tabel.Pool, Wijk.PoolId, Sleutel.PoolRij, default))!.Waarde;
        Assert.Equal(("Pool", Pool.GewoonHerinnerNa), (pool.Naam, pool.HerinnerNa));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Hoe_een_ja_gegeven_werd_wordt_niet_geraden(bool gevraagd)
    {
        var vraag = await Ledenspel.VraagAsync(_bot, _klok);
        var henk = Domein.Persoon.ZonderTeamsPrefix + "henk";
        var pool = new Partitie(Wijk.Tenant, Tabel.Pool, Wijk.PoolId);
        if (gevraagd)
        {
            await BewaarAsync(new Beurt(pool).Voeg(
                Sleutel.Ed(henk), Ervaringsdeskundige.ZonderAccount(new(henk, "Henk"), "Stichting", _bot.Kluis.Nu)));
            await KlikAsync(Wijk.Coordinator, Verbs.MatchVoorstellen, Soorten.Aanvraag, $"{Wijk.PoolId}/{vraag}/{henk}");
        }

        var antwoord = await KlikAsync(
            Wijk.Coordinator, Verbs.JaVastleggen, Soorten.Aanvraag, $"{Wijk.PoolId}/{vraag}{(gevraagd ? "/" + henk : "")}",
            (Velden.EdNaam, "Henk"), (Velden.EdOrganisatie, "Stichting"), (Velden.Akkoord, Velden.Ja), (Velden.Hoe, "per-duif"));
        Assert.Contains(GeenKeuze, antwoord, StringComparison.Ordinal);
        var aanbod = await _bot.Kluis.ZoekAsync<Aanbod>(Tabel.Pool, Wijk.PoolId, Sleutel.AanbodPrefix(vraag), default);
        Assert.DoesNotContain(aanbod, a => a.Waarde.Status == AanbodStatus.Ja);
    }

    [Fact]
    public async Task Een_schoolregio_die_er_niet_is_haalt_de_gekozen_regio_niet_weg()
    {
        await KiesRegioAsync(nameof(Schoolregio.Noord));
        var antwoord = await KiesRegioAsync("Oost");
        Assert.Contains(GeenKeuze, antwoord, StringComparison.Ordinal);
        var team = (await _bot.Dienst<Kanalen>().LeesAsync(Wijk.Tenant, Wijk.Kanaal(1), default))!.Waarde.Wijkteam!;
        Assert.Equal(Schoolregio.Noord, team.Schoolregio);

        Task<string> KiesRegioAsync(string regio) => KlikAsync(
            Wijk.Leider, Verbs.SchoolregioKiezen, Soorten.Inrichten, "kanaal", Wijk.Kanaal(1), (Velden.Schoolregio, regio));
    }

    [Theory]
    [InlineData(Velden.OverBewoner, "misschien")]
    [InlineData(Velden.Wijkteam, "19:weg@thread.tacv2")]
    public async Task Een_vraag_aan_een_wijkteam_gaat_niet_weg_met_iets_dat_niemand_koos(string veld, string waarde)
    {
        (string, string)[] goed =
        [
            (Velden.Wijkteam, Wijk.Kanaal(1)), (Velden.Wat, Teamvraag.Vragen[0]), (Velden.OverBewoner, TeamvraagKaart.NietOverBewoner),
        ];
        await KlikAsync(
            Wijk.Ed, Verbs.TeamvraagVersturen, Soorten.Teamvraag, $"vraag/{Id}",
            [.. goed.Where(g => g.Item1 != veld), (veld, waarde)]);
        Assert.Null(await _bot.Dienst<Teamvraagkast>().LeesAsync(Wijk.Kanaal(1), Id, default));
    }

    [Fact]
    public async Task Een_soort_die_niet_te_kiezen_is_zet_de_controle_niet_anders()
    {
        var antwoord = await KlikAsync(
            Wijk.Coordinator, Verbs.ControleInstellen, Soorten.Controle, Wijk.PoolId, (Velden.AlleenWaarschuwen, "Bsn"));
        Assert.Contains(GeenKeuze, antwoord, StringComparison.Ordinal);
        Assert.DoesNotContain(Teksten.ControleBewaard, antwoord, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_stand_die_er_niet_is_laat_de_startlijst_zoals_hij_was()
    {
        await VulAsync(Startstand.Gedaan.ToString());
        var antwoord = await VulAsync("ooit");
        Assert.Contains(GeenKeuze, antwoord, StringComparison.Ordinal);
        Assert.DoesNotContain(Teksten.StartlijstBewaard, antwoord, StringComparison.Ordinal);
        var lijst = (await _bot.Kluis.LeesAsync<Startlijst>(Tabel.Pool, Wijk.PoolId, Sleutel.Startlijst(Wijk.Ed), default))!.Waarde;
        Assert.Equal((1, Startstand.Gedaan), (lijst.Rev, lijst.Stand(Startlijst.Alle[0])));

        Task<string> VulAsync(string stand) => KlikAsync(
            Wijk.Ed, Verbs.StartlijstOpslaan, Soorten.Startlijst, Wijk.PoolId, (Velden.Startpunt(Startlijst.Alle[0]), stand));
    }

    private async Task BewaarAsync(Beurt beurt) => Assert.True((await _bot.Kluis.BewaarAsync(beurt, default)).Succeeded);

    private Task<string> KlikAsync(string wie, string verb, string soort, string id, params (string Veld, string Waarde)[] invoer) =>
        KlikAsync(wie, verb, soort, id, Wijk.Chat(wie), invoer);

    private Task<string> KlikAsync(
        string wie, string verb, string soort, string id, string waar, params (string Veld, string Waarde)[] invoer) =>
        _bot.LeesAntwoordAsync(wie, waar, verb, soort, id, invoer);
}
