using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Teamvragen;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Tests.Leden;

/// <summary>What comes after somebody left: answers to who left, both of a duo, and what only Teams knows yet.</summary>
public sealed partial class WisselTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Een_antwoord_aan_een_coordinator_die_wegging_hoort_wie_er_nu_coordineert(bool naOvername)
    {
        await VraagEdAsync();
        await GaatWegAsync(Wijk.PoolKanaal, Wijk.Coordinator, metGebeurtenis: true);
        if (naOvername) await KlikAsync(Wijk.Ed2, Verbs.RolOvernemen, Wijk.Coordinator, Soorten.Rol, Wijk.PoolKanaal);
        var gekregen = InChat(Wijk.Coordinator).Count;
        await KlikAsync(Wijk.Ed, Verbs.AanbodJa, $"{Wijk.PoolId}/{_vraag}/{Wijk.Ed}", Soorten.Aanbod);
        Assert.Equal(gekregen, InChat(Wijk.Coordinator).Count);
        foreach (var wie in naOvername ? [Wijk.Coordinator2, Wijk.Ed2] : new[] { Wijk.Coordinator2 })
        {
            Assert.Single(InChat(wie), k => k.Contains(Verbs.MatchAanvaarden, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task De_uitleg_waar_een_coordinator_die_wegging_om_vroeg_leest_wie_er_nu_coordineert()
    {
        Assert.True(
            await _bot.KlikAsync(
                Wijk.Coordinator, Wijk.Chat(Wijk.Coordinator), "1", Verbs.VerduidelijkingVragen, Soorten.Aanvraag,
                $"{Wijk.PoolId}/{_vraag}", (Velden.Verduidelijking, Keuzes.Verduidelijkingen[0])));
        await WerkAsync();
        await GaatWegAsync(Wijk.PoolKanaal, Wijk.Coordinator, metGebeurtenis: true);
        var (gekregen, collega) = (InChat(Wijk.Coordinator).Count, InChat(Wijk.Coordinator2).Count);
        Assert.True(
            await _bot.KlikAsync(
                Wijk.Vrager, Wijk.Chat(Wijk.Vrager), "1", Verbs.VerduidelijkingGeven, Soorten.Verduidelijking, $"{Wijk.PoolId}/{_vraag}",
                (Velden.Antwoord, "In de ochtend.")));
        await WerkAsync();
        Assert.Equal((gekregen, collega + 1), (InChat(Wijk.Coordinator).Count, InChat(Wijk.Coordinator2).Count));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Gaan_beide_mensen_van_een_duo_weg_dan_gaat_de_match_met_geen_van_hen_verder(bool samen)
    {
        await MaakDuoAsync();
        if (samen)
        {
            _teams.LedenIn[Wijk.PoolKanaal] = [Wijk.Coordinator, Wijk.Coordinator2];
            await _bot.MeldAsync(Ledenspel.Lid(Wijk.PoolKanaal, "teamMemberRemoved", Wijk.Ed, Wijk.Ed2));
            await WerkAsync();
            await WerkAsync();
        }
        else
        {
            await KlikAsync(Wijk.Ed, Verbs.MatchPauze, $"{Wijk.PoolId}/{_vraag}", Soorten.Match);
            await GaatWegAsync(Wijk.PoolKanaal, Wijk.Ed2, metGebeurtenis: true);
        }

        await KlikAsync(Wijk.Coordinator, Verbs.OverdrachtVervanger, $"{Wijk.PoolId}/{_vraag}", Soorten.Matchvraag);
        Assert.False((await MatchAsync()).Loopt);
        Assert.Equal(AanvraagStatus.Nieuw, (await AanvraagAsync()).Status);
    }

    /// <summary>Teams tells of the event before its roster does.</summary>
    [Fact]
    public async Task Wie_weggaat_krijgt_geen_welkom_omdat_de_ledenlijst_achterloopt()
    {
        _teams.NogOpDeLijst[Wijk.Kanaal(1)] = Wijkleden;
        await GaatWegAsync(Wijk.Kanaal(1), Wijk.Collega, metGebeurtenis: true);
        await DagenAsync(1);
        Assert.DoesNotContain(InChat(Wijk.Collega), k => k.Contains("Welkom", StringComparison.Ordinal));
    }

    /// <summary>A page that was left out, or a list that stops too early: about whoever has a role Teams is asked first.</summary>
    [Fact]
    public async Task Wie_alleen_op_de_ledenlijst_ontbreekt_houdt_rol_en_open_vraag()
    {
        await VraagEdAsync();
        _teams.NogOpDeLijst[Wijk.PoolKanaal] = [Wijk.Coordinator2, Wijk.Ed2];
        await DagenAsync(8);
        Assert.True((await PoolAsync()).IsCoordinator(Wijk.Coordinator));
        Assert.DoesNotContain(_teams.In(Wijk.PoolKanaal), b => b.Kaart.Contains(Verbs.RolOvernemen, StringComparison.Ordinal));
        Assert.NotEqual(AanvraagStatus.Nieuw, (await AanvraagAsync()).Status);
    }

    [Fact]
    public async Task Wie_alleen_volgens_Teams_weg_is_krijgt_geen_herinnering()
    {
        await VraagEdAsync();
        var gekregen = InChat(Wijk.Ed).Count;
        _teams.LedenIn[Wijk.PoolKanaal] = [.. Poolleden.Except([Wijk.Ed])];
        await DagenAsync(3);
        Assert.Equal(gekregen, InChat(Wijk.Ed).Count);
        Assert.Equal(AanvraagStatus.Nieuw, (await AanvraagAsync()).Status);
    }

    [Fact]
    public async Task Wie_er_volgens_Teams_nog_is_krijgt_de_herinnering()
    {
        await VraagEdAsync();
        var gekregen = InChat(Wijk.Ed).Count;
        await DagenAsync(3);
        Assert.Equal(gekregen + 1, InChat(Wijk.Ed).Count);
    }

    [Fact]
    public async Task Wie_uit_een_van_twee_pools_gaat_houdt_wat_er_bij_de_andere_gevraagd_is()
    {
        const string AndereWijk = "19:wijk0002@thread.tacv2";
        var rij = new Kanaal(AndereWijk, null, null, null, Wijk.ServiceUrl, Wijk.Team(2) with { PoolId = "pool-2" }, null);
        Assert.True((await _bot.Kluis.BewaarAsync(
            new Beurt(new(Wijk.Tenant, Tabel.Wijkteams, Wijk.Tenant)).Voeg(Sleutel.Kanaal(AndereWijk), rij), default)).Succeeded);
        var profiel = (await _bot.Kluis.LeesAsync<Ervaringsdeskundige>(Tabel.Pool, Wijk.PoolId, Sleutel.Ed(Wijk.Ed), default))!.Waarde;
        Assert.True((await _bot.Kluis.BewaarAsync(
            new Beurt(new(Wijk.Tenant, Tabel.Pool, "pool-2")).Voeg(Sleutel.Ed(Wijk.Ed), profiel), default)).Succeeded);
        await PlantAsync(Wijk.Kanaal(1));
        await PlantAsync(AndereWijk);
        await GaatWegAsync(Wijk.PoolKanaal, Wijk.Ed, metGebeurtenis: true);
        Assert.Equal(TeamvraagStatus.Ingetrokken, await StandAsync(Wijk.Kanaal(1)));
        Assert.Equal(TeamvraagStatus.Open, await StandAsync(AndereWijk));

        async Task PlantAsync(string kanaal)
        {
            var vraag = new Teamvraag(
                _vraag, kanaal, "Wijk", new(Wijk.Ed, "Karim"), TeamvraagSoort.Vraag, Teamvraag.Vragen[0], [Themas.Herstel], "Hoe gaat dat?",
                null, _bot.Kluis.Nu, TeamvraagStatus.Open, Rev: 1);
            Assert.True((await _bot.Kluis.BewaarAsync(
                new Beurt(new(Wijk.Tenant, Tabel.Agenda, Sleutel.AgendaPartitie(kanaal))).Voeg(Sleutel.Teamvraag(_vraag), vraag),
                default)).Succeeded);
        }

        async Task<TeamvraagStatus> StandAsync(string kanaal) => (await _bot.Kluis.LeesAsync<Teamvraag>(
            Tabel.Agenda, Sleutel.AgendaPartitie(kanaal), Sleutel.Teamvraag(_vraag), default))!.Waarde.Status;
    }

    [Fact]
    public async Task Dezelfde_twee_mensen_horen_ook_van_hun_tweede_match_en_van_het_einde_daarvan()
    {
        for (var keer = 1; keer <= 2; keer++)
        {
            await MaakMatchAsync();
            Assert.Single(InChat(Wijk.Vrager), k => k.Contains(Verbs.MatchAfronden, StringComparison.Ordinal));
            Assert.Single(InChat(Wijk.Ed), k => k.Contains(Verbs.MatchTeruggeven, StringComparison.Ordinal));
            Assert.Equal(keer, InChat(Wijk.Vrager).Count(IsMatchkaart));
            await KlikAsync(Wijk.Ed, Verbs.MatchTeruggeven, Matchvraag, Soorten.Match);
            _klok.Advance(Terugweg.Bedenktijd.ToTimeSpan());
            await WerkAsync();
            Assert.False((await AanvraagAsync()).MatchLoopt);
            Assert.Equal(keer, InChat(Wijk.Vrager).Count(k => k.Contains("Het gaat nu niet door met Karim", StringComparison.Ordinal)));
        }

        static bool IsMatchkaart(string kaart) => kaart.Contains(Verbs.MatchAfronden, StringComparison.Ordinal)
            || kaart.Contains("Deze match is voorbij", StringComparison.Ordinal);
    }

    private async Task MaakDuoAsync()
    {
        await KlikAsync(Wijk.Coordinator, Verbs.MatchDuo, $"{Wijk.PoolId}/{_vraag}", Soorten.Aanvraag);
        foreach (var ed in (string[])[Wijk.Ed, Wijk.Ed2])
        {
            await KlikAsync(Wijk.Coordinator, Verbs.MatchVoorstellen, $"{Wijk.PoolId}/{_vraag}/{ed}", Soorten.Aanvraag);
        }

        foreach (var ed in (string[])[Wijk.Ed, Wijk.Ed2])
        {
            await KlikAsync(ed, Verbs.AanbodJa, $"{Wijk.PoolId}/{_vraag}/{ed}", Soorten.Aanbod);
        }

        await KlikAsync(Wijk.Coordinator, Verbs.MatchAanvaarden, $"{Wijk.PoolId}/{_vraag}", Soorten.Aanvraag);
        Assert.Equal(2, (await AanvraagAsync()).Eds.Count());
        Assert.True((await AanvraagAsync()).MatchLoopt);
    }

    private async Task<Match> MatchAsync() =>
        (await _bot.Kluis.LeesAsync<Match>(Tabel.Pool, Wijk.PoolId, Sleutel.Match(_vraag), default))!.Waarde;
}
