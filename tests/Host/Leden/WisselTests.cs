using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Tests.Leden;

/// <summary>
/// Who leaves a team leaves nobody waiting, and who joins a wijkteam is welcome. With the event, or when only the roster tells.
/// </summary>
public sealed partial class WisselTests : IAsyncLifetime
{
    private static readonly string[] Wijkleden = [Wijk.Vrager, Wijk.Leider, Wijk.Collega];
    private static readonly string[] Poolleden = [Wijk.Coordinator, Wijk.Coordinator2, Wijk.Ed, Wijk.Ed2];

    /// <summary>Who has no chat with the bot yet is known there as the roster knows her.</summary>
    private const string Noor = "29:noor";
    private readonly FakeTimeProvider _klok = new(Wijk.Maandag);
    private readonly Nepteams _teams = new();
    private Bot _bot = null!;
    private Guid _vraag;

    public async ValueTask InitializeAsync()
    {
        _teams.LedenIn[Wijk.Kanaal(1)] = Wijkleden;
        _teams.LedenIn[Wijk.PoolKanaal] = Poolleden;
        _bot = Bot.Maak(new Geheugentabellen(), _teams, _klok);
        await _bot.StartAsync();
        await Wijk.RichtRustigInAsync(_bot);
        foreach (var kanaal in (string[])[Wijk.PoolKanaal, Wijk.Kanaal(1)]) await _bot.GeefTeamAsync(kanaal);
        Assert.True(
            await _bot.KlikAsync(
                Wijk.Vrager, Wijk.Chat(Wijk.Vrager), "1", Verbs.VraagStellen, Soorten.Vraag, $"{Guid.NewGuid()}/{Wijk.Kanaal(1)}/",
                (Velden.Thema, Themas.Herstel), (Velden.Toelichting, "Hoe begin ik?")));
        await WerkAsync();
        _vraag = Assert.Single(await _bot.Kluis.ZoekAsync<Aanvraag>(Tabel.Pool, Wijk.PoolId, Sleutel.AanvraagPrefix, default)).Waarde.Id;
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Een_open_vraag_aan_wie_weggaat_gaat_terug_en_die_hoort_er_niets_meer_van(bool metGebeurtenis)
    {
        await VraagEdAsync();
        Assert.Single(InChat(Wijk.Ed), k => k.Contains(Verbs.AanbodJa, StringComparison.Ordinal));
        await GaatWegAsync(Wijk.PoolKanaal, Wijk.Ed, metGebeurtenis);
        Assert.Equal(AanvraagStatus.Nieuw, (await AanvraagAsync()).Status);
        Assert.Contains(InChat(Wijk.Coordinator), k => k.Contains("De vraag aan Karim", StringComparison.Ordinal));

        var gekregen = InChat(Wijk.Ed).Count;
        await DagenAsync(5);
        Assert.Equal(gekregen, InChat(Wijk.Ed).Count);
    }

    [Fact]
    public async Task Een_ja_van_wie_weggaat_wacht_niet_op_een_match()
    {
        await VraagEdAsync();
        await KlikAsync(Wijk.Ed, Verbs.AanbodJa, $"{Wijk.PoolId}/{_vraag}/{Wijk.Ed}", Soorten.Aanbod);
        Assert.Equal(AanvraagStatus.Toegezegd, (await AanvraagAsync()).Status);
        await GaatWegAsync(Wijk.PoolKanaal, Wijk.Ed, metGebeurtenis: true);
        Assert.Equal((AanvraagStatus.Nieuw, null), ((await AanvraagAsync()).Status, (await AanvraagAsync()).Toezegging.Ed));
        Assert.Contains(InChat(Wijk.Coordinator), k => k.Contains("doet niet meer mee", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true, Verbs.OverdrachtVervanger)]
    [InlineData(false, Verbs.OverdrachtWachten)]
    [InlineData(true, Verbs.OverdrachtAfronden)]
    public async Task Een_match_van_wie_weggaat_gaat_naar_de_coordinator_en_de_vrager_leest_een_eerlijk_woord(
        bool metGebeurtenis, string keuze)
    {
        await MaakMatchAsync();
        var gekregen = InChat(Wijk.Ed).Count;
        await GaatWegAsync(Wijk.PoolKanaal, Wijk.Ed, metGebeurtenis);

        var overdracht = Assert.Single(
            InChat(Wijk.Coordinator), k => k.Contains("Karim is niet meer in de pool", StringComparison.Ordinal));
        foreach (var verb in (string[])[Verbs.OverdrachtVervanger, Verbs.OverdrachtWachten, Verbs.OverdrachtAfronden])
        {
            Assert.Contains(verb, overdracht, StringComparison.Ordinal);
        }

        Assert.Single(InChat(Wijk.Vrager), k => k.Contains("Karim werkt niet meer mee in de pool", StringComparison.Ordinal)
            && k.Contains("Je hoeft nu niets te doen", StringComparison.Ordinal));
        await KlikAsync(Wijk.Coordinator, keuze, $"{Wijk.PoolId}/{_vraag}", Soorten.Matchvraag);
        await DagenAsync(30);
        Assert.Equal(gekregen, InChat(Wijk.Ed).Count);
        var match = (await _bot.Kluis.LeesAsync<Match>(Tabel.Pool, Wijk.PoolId, Sleutel.Match(_vraag), default))!.Waarde;
        Assert.Equal(keuze != Verbs.OverdrachtVervanger, match.Loopt);
    }

    [Fact]
    public async Task Wie_terugkomt_wordt_gevraagd_of_de_match_verder_gaat()
    {
        await MaakMatchAsync();
        await GaatWegAsync(Wijk.PoolKanaal, Wijk.Ed, metGebeurtenis: true);
        await KomtAsync(Wijk.PoolKanaal, Wijk.Ed);
        Assert.Contains(InChat(Wijk.Ed), k => k.Contains(Verbs.MatchHervatten, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Een_coordinator_die_weggaat_wordt_in_een_klik_vervangen(bool metGebeurtenis)
    {
        await GaatWegAsync(Wijk.PoolKanaal, Wijk.Coordinator, metGebeurtenis);
        var kaart = Assert.Single(_teams.In(Wijk.PoolKanaal), b => b.Kaart.Contains(Verbs.RolOvernemen, StringComparison.Ordinal));
        Assert.Contains("is vrij", kaart.Kaart, StringComparison.Ordinal);
        var gekregen = InChat(Wijk.Coordinator).Count;
        await DagenAsync(4);
        Assert.Equal(gekregen, InChat(Wijk.Coordinator).Count);

        Assert.DoesNotContain(
            Verbs.RolOvernemen, await _bot.LeesAntwoordAsync("vreemde", Wijk.PoolKanaal, Verbs.RolOvernemen, Soorten.Rol, Wijk.Coordinator),
            StringComparison.Ordinal);
        await KlikAsync(Wijk.Ed2, Verbs.RolOvernemen, Wijk.Coordinator, Soorten.Rol, Wijk.PoolKanaal);
        Assert.Equal(
            [Wijk.Coordinator2, Wijk.Ed2], (await PoolAsync()).Coordinatoren.Select(c => c.Id).Order(StringComparer.Ordinal).Reverse());
        var daarna = Assert.Single(_teams.In(Wijk.PoolKanaal), b => b.Id == kaart.Id).Kaart;
        Assert.DoesNotContain(Verbs.RolOvernemen, daarna, StringComparison.Ordinal);
        Assert.Contains(Wijk.Ed2, daarna, StringComparison.Ordinal);

        // Who is back later has no role that somebody else took.
        await KomtAsync(Wijk.PoolKanaal, Wijk.Coordinator);
        Assert.False((await PoolAsync()).IsCoordinator(Wijk.Coordinator));
    }

    [Fact]
    public async Task Een_coordinator_die_terugkomt_voor_iemand_het_overnam_is_het_weer()
    {
        await GaatWegAsync(Wijk.PoolKanaal, Wijk.Coordinator, metGebeurtenis: true);
        await KomtAsync(Wijk.PoolKanaal, Wijk.Coordinator);
        Assert.True((await PoolAsync()).IsCoordinator(Wijk.Coordinator));
        Assert.DoesNotContain(_teams.In(Wijk.PoolKanaal), b => b.Kaart.Contains(Verbs.RolOvernemen, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Een_teamleider_die_weggaat_wordt_in_een_klik_vervangen(bool metGebeurtenis)
    {
        await GaatWegAsync(Wijk.Kanaal(1), Wijk.Leider, metGebeurtenis);
        Assert.Single(_teams.In(Wijk.Kanaal(1)), b => b.Kaart.Contains(Verbs.RolOvernemen, StringComparison.Ordinal));
        await KlikAsync(Wijk.Collega, Verbs.RolOvernemen, Wijk.Leider, Soorten.Rol, Wijk.Kanaal(1));
        var kanaal = (await _bot.Kluis.LeesAsync<Kanaal>(Tabel.Wijkteams, Wijk.Tenant, Sleutel.Kanaal(Wijk.Kanaal(1)), default))!.Waarde;
        Assert.Equal(Wijk.Collega, kanaal.Wijkteam!.Teamleider.Id);
        Assert.DoesNotContain(_teams.In(Wijk.Kanaal(1)), b => b.Kaart.Contains(Verbs.RolOvernemen, StringComparison.Ordinal));
        Assert.Contains(InChat(Wijk.Collega), k => k.Contains("teamleider", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Wie_bij_een_wijkteam_komt_krijgt_een_keer_een_welkom_met_een_eerste_stap(bool metGebeurtenis)
    {
        _teams.LedenIn[Wijk.Kanaal(1)] = [.. Wijkleden, "noor"];
        if (metGebeurtenis) await _bot.MeldAsync(Ledenspel.Lid(Wijk.Kanaal(1), "teamMemberAdded", "noor"));
        else await DagenAsync(8);
        await WerkAsync();
        await WerkAsync();
        var welkom = Assert.Single(InChat(Noor));
        Assert.Contains(Verbs.VraagFormulier, welkom, StringComparison.Ordinal);

        await GaatWegAsync(Wijk.Kanaal(1), "noor", metGebeurtenis);
        _teams.LedenIn[Wijk.Kanaal(1)] = [.. Wijkleden, "noor"];
        await DagenAsync(9);
        Assert.Single(InChat(Noor));
        Assert.DoesNotContain(Wijkleden.SelectMany(InChat), k => k.Contains(Verbs.VraagFormulier, StringComparison.Ordinal));
    }

    private IReadOnlyList<string> InChat(string wie) => [.. _teams.In(Wijk.Chat(wie)).Select(b => b.Kaart)];

    private async Task<Aanvraag> AanvraagAsync() =>
        (await _bot.Kluis.LeesAsync<Aanvraag>(Tabel.Pool, Wijk.PoolId, Sleutel.Aanvraag(_vraag), default))!.Waarde;

    private async Task<Pool> PoolAsync() =>
        (await _bot.Kluis.LeesAsync<Pool>(Tabel.Pool, Wijk.PoolId, Sleutel.PoolRij, default))!.Waarde;

    private Task VraagEdAsync() =>
        KlikAsync(Wijk.Coordinator, Verbs.MatchVoorstellen, $"{Wijk.PoolId}/{_vraag}/{Wijk.Ed}", Soorten.Aanvraag);

    private async Task MaakMatchAsync()
    {
        await VraagEdAsync();
        await KlikAsync(Wijk.Ed, Verbs.AanbodJa, $"{Wijk.PoolId}/{_vraag}/{Wijk.Ed}", Soorten.Aanbod);
        await KlikAsync(Wijk.Coordinator, Verbs.MatchAanvaarden, $"{Wijk.PoolId}/{_vraag}", Soorten.Aanvraag);
        Assert.True((await AanvraagAsync()).MatchLoopt);
    }

    private async Task KlikAsync(string wie, string verb, string id, string soort, string? waar = null)
    {
        Assert.True(await _bot.KlikAsync(wie, waar ?? Wijk.Chat(wie), "1", verb, soort, id));
        await WerkAsync();
    }

    /// <summary>Somebody leaves; when the event is missed, the roster of a week later tells.</summary>
    private async Task GaatWegAsync(string kanaal, string wie, bool metGebeurtenis)
    {
        _teams.LedenIn[kanaal] = [.. _teams.LedenIn[kanaal].Where(l => l != wie)];
        if (metGebeurtenis) await _bot.MeldAsync(Ledenspel.Lid(kanaal, "teamMemberRemoved", wie));
        else await DagenAsync(8);
        await WerkAsync();
        await WerkAsync();
    }

    private async Task KomtAsync(string kanaal, string wie)
    {
        _teams.LedenIn[kanaal] = [.. _teams.LedenIn[kanaal], wie];
        await _bot.MeldAsync(Ledenspel.Lid(kanaal, "teamMemberAdded", wie));
        await WerkAsync();
        await WerkAsync();
        await WerkAsync();
    }

    /// <summary>All that is to be done now, and after that what waited to see whether somebody comes back at once.</summary>
    private async Task WerkAsync()
    {
        await _bot.WerkAsync();
        _klok.Advance(Ledenwissel.Bedenktijd.ToTimeSpan());
        await _bot.WerkAsync();
    }

    private async Task DagenAsync(int dagen)
    {
        for (var i = 0; i < dagen; i++)
        {
            _klok.Advance(TimeSpan.FromDays(1));
            await WerkAsync();
        }
    }
}
