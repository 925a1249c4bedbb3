using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Teams.Activities;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Tests.Leden;

/// <summary>A team of three hundred: its roster is cut off, and stays known as cut off.</summary>
public sealed class GrootTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _klok = new(Wijk.Maandag);

    /// <summary>The coördinatoren, EDs and asker come last in the alphabet; z500 is somebody of the team without a role.</summary>
    private readonly Nepteams _teams = new()
    {
        Leden =
        [
            .. Enumerable.Range(0, 300).Select(i => $"a{i:D3}"), Wijk.Coordinator, Wijk.Coordinator2, Wijk.Ed, Wijk.Ed2, "zwaan",
        ],
    };

    private Bot _bot = null!;
    private Guid _vraag;

    public async ValueTask InitializeAsync()
    {
        _bot = Bot.Maak(new Geheugentabellen(), _teams, _klok);
        await _bot.StartAsync();
        await Wijk.RichtRustigInAsync(_bot);
        await _bot.GeefTeamAsync(Wijk.PoolKanaal);
        await _bot.MeldAsync(Ledenspel.Lid(Wijk.PoolKanaal, "teamMemberAdded", "a001"));
        await _bot.WerkAsync();
        Assert.Equal(Ledenlezer.Meeste, (await LedenAsync()).Leden.Count);
        _vraag = await Ledenspel.VraagAsync(_bot, _klok);
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Een_coordinator_blijft_het_als_een_ander_weggaat_terwijl_Teams_geen_leden_geeft()
    {
        _teams.Stoort = (soort, _) => Task.FromResult(soort == ConnectorCall.Read ? Storing.Stuk : null);
        await _bot.MeldAsync(Ledenspel.Lid(Wijk.PoolKanaal, "teamMemberRemoved", "a007"));
        await _bot.WerkAsync();
        Assert.DoesNotContain((await LedenAsync()).Leden, l => l.Id == "a007");
        Assert.True((await LedenAsync()).Afgekapt);
        Assert.Contains(Ledenspel.Nummer, await BekijkAsync(Wijk.Coordinator), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_niet_in_het_team_zit_komt_er_ook_bij_een_afgekapte_lijst_niet_in()
    {
        Assert.False(await _bot.Dienst<Kanalen>().IsLidAsync(Wijk.Tenant, Wijk.PoolKanaal, "vreemde", default));
        _teams.Leden = [.. _teams.Leden.Where(l => l != Wijk.Coordinator)];
        await _bot.MeldAsync(Ledenspel.Lid(Wijk.PoolKanaal, "teamMemberRemoved", Wijk.Coordinator));
        await _bot.WerkAsync();
        var antwoord = await BekijkAsync(Wijk.Coordinator);
        Assert.DoesNotContain(Ledenspel.Nummer, antwoord, StringComparison.Ordinal);
        Assert.Contains("lid is van dit team", antwoord, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_voorbij_de_afkapping_staat_wordt_opgezocht_en_kan_coordinator_worden()
    {
        Assert.DoesNotContain((await LedenAsync()).Leden, l => l.Id == "zwaan");
        var antwoord = await _bot.LeesAntwoordAsync(
            Wijk.Coordinator, Wijk.PoolKanaal, Verbs.InrichtenPool, Soorten.Inrichten, "kanaal",
            (Velden.PoolNaam, "Pool"), (Velden.Coordinatoren, $"{Wijk.Coordinator},zwaan"));
        Assert.DoesNotContain(Teksten.GeenLid, antwoord, StringComparison.Ordinal);
        await _bot.WerkAsync();
        Assert.Contains((await LedenAsync()).Leden, l => l.Id == "zwaan");

        // Teams tells nothing any more: who was asked for once is known.
        _teams.Stoort = (soort, _) => Task.FromResult(soort == ConnectorCall.Read ? Storing.Stuk : null);
        Assert.Contains(Ledenspel.Nummer, await BekijkAsync("zwaan"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_in_een_groot_wijkteam_komt_krijgt_een_welkom_ook_als_Teams_alleen_een_eigen_nummer_geeft()
    {
        const string nieuw = "zz-nieuw";
        await _bot.GeefTeamAsync(Wijk.Kanaal(1));
        await _bot.MeldAsync(Ledenspel.Lid(Wijk.Kanaal(1), "teamMemberAdded", "a001"));
        await _bot.WerkAsync();
        Assert.True((await _bot.Dienst<Kanalen>().LedenAsync(Wijk.Tenant, Wijk.Kanaal(1), default)).Afgekapt);
        _teams.Leden = [.. _teams.Leden, nieuw];
        await _bot.MeldAsync(
            Ledenspel.Lid(Wijk.Kanaal(1), "teamMemberAdded") with { MembersAdded = [new ChannelAccount { Id = "29:" + nieuw }] });
        await _bot.WerkAsync();
        _klok.Advance(TimeSpan.FromMinutes(10));
        await _bot.WerkAsync();
        Assert.Single(_teams.In(Wijk.Chat(nieuw)));
    }

    [Fact]
    public async Task Wie_de_app_toevoegde_of_een_rol_heeft_staat_op_de_lijst_ook_voorbij_de_bladzijden_die_gelezen_worden()
    {
        var rij = (await _bot.Kluis.LeesAsync<Kanaal>(Tabel.Wijkteams, Wijk.Tenant, Sleutel.Kanaal(Wijk.PoolKanaal), default))!;
        var door = new Beurt(new(Wijk.Tenant, Tabel.Wijkteams, Wijk.Tenant))
            .Vervang(Sleutel.Kanaal(Wijk.PoolKanaal), rij.Waarde with { DoorId = "zwaan" }, rij.ETag);
        Assert.True((await _bot.Kluis.BewaarAsync(door, default)).Succeeded);
        var bladzijde = 0;
        _teams.Bladert = _ =>
        {
            bladzijde++;
            return new PagedMembers(
                [
                    .. Enumerable.Range(0, 200).Select(n => $"b{bladzijde}-{n}")
                        .Select(n => new TeamsMember("29:" + n, n, n, "user", Wijk.Tenant, null, null))
                ],
                $"verder-{bladzijde}");
        };
        await _bot.MeldAsync(Ledenspel.Lid(Wijk.PoolKanaal, "teamMemberAdded", "a001"));
        await _bot.WerkAsync();
        Assert.True(bladzijde >= 20);
        string[] erop = [Wijk.Coordinator, Wijk.Coordinator2, Wijk.Ed, Wijk.Ed2, "zwaan"];
        var leden = (await LedenAsync()).Leden;
        Assert.Equal(Ledenlezer.Meeste, leden.Count);
        Assert.All(erop, wie => Assert.Contains(leden, l => l.Id == wie));
    }

    private Task<Ledenlijst> LedenAsync() => _bot.Dienst<Kanalen>().LedenAsync(Wijk.Tenant, Wijk.PoolKanaal, default);

    private Task<string> BekijkAsync(string wie) =>
        _bot.LeesAntwoordAsync(wie, Wijk.Chat(wie), Verbs.AanvraagBekijken, Soorten.Aanvraag, $"{Wijk.PoolId}/{_vraag}");
}
