using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Teams.Activities;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Tests.Leden;

/// <summary>A team with two wijkteams in it loses the app, gets it back, and is told of it in another order than it happened.</summary>
public sealed class TeamTerugTests : IAsyncLifetime
{
    private static readonly string[] Kanalen = [Wijk.Kanaal(1), Wijk.Kanaal(2)];
    private readonly FakeTimeProvider _klok = new(Wijk.Maandag);
    private readonly Nepteams _teams = new() { Leden = [Wijk.Vrager, Wijk.Leider, Wijk.Collega] };
    private Bot _bot = null!;

    public async ValueTask InitializeAsync()
    {
        _bot = Bot.Maak(new Geheugentabellen(), _teams, _klok);
        await _bot.StartAsync();
        await Wijk.BewaarAsync(_bot.Kluis, [Wijk.Team(1), Wijk.Team(2)], Wijk.Tenant, Wijk.ServiceUrl);
        foreach (var kanaal in Kanalen) await _bot.GeefTeamAsync(kanaal, Kanalen[0]);
        await _bot.MeldAsync(Installatie(Kanalen[0], "add"));
        await _bot.WerkAsync();
        Assert.Equal([false, false], await WegAsync());
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Welk_kanaal_er_ook_gekozen_wordt_het_hele_team_heeft_de_bot_weer()
    {
        await GebeurtAsync(Installatie(Kanalen[0], "remove"));
        Assert.Equal([true, true], await WegAsync());
        await GebeurtAsync(Installatie(Kanalen[1], "add"));
        Assert.Equal([false, false], await WegAsync());
    }

    [Fact]
    public async Task Een_verwijdering_van_voor_het_toevoegen_die_laat_aankomt_verandert_niets()
    {
        var eerder = Installatie(Kanalen[0], "remove");
        await GebeurtAsync(eerder);
        await GebeurtAsync(Installatie(Kanalen[0], "add"));
        await GebeurtAsync(eerder with { Id = "nog eens" });
        Assert.Equal([false, false], await WegAsync());
    }

    [Fact]
    public async Task Een_kanaal_dat_zelf_verwijderd_is_komt_niet_terug_met_zijn_team()
    {
        await GebeurtAsync(
            Ledenspel.Team(Kanalen[0], "channelDeleted") with
            {
                ChannelData = new()
                {
                    EventType = "channelDeleted",
                    Team = new() { Id = Ledenspel.TeamVan(Kanalen[0]) },
                    Channel = new() { Id = Kanalen[1] },
                },
            });
        Assert.Equal([false, true], await WegAsync());
        await GebeurtAsync(Ledenspel.Team(Kanalen[0], "teamArchived"));
        await GebeurtAsync(Ledenspel.Team(Kanalen[0], "teamUnarchived"));
        Assert.Equal([false, true], await WegAsync());
    }

    /// <summary>That it came back was told while nobody listened: whoever can read the roster is in the team.</summary>
    [Fact]
    public async Task Is_het_terugkomen_gemist_dan_merkt_de_bot_het_binnen_een_week()
    {
        await GebeurtAsync(Installatie(Kanalen[0], "remove"));
        _teams.Stoort = (soort, _) => Task.FromResult(soort == ConnectorCall.Read ? Storing.Verwijderd : null);
        await DagenAsync(8);
        Assert.Equal([true, true], await WegAsync());
        _teams.Stoort = (_, _) => Task.FromResult<Storing?>(null);
        await DagenAsync(8);
        Assert.Equal([false, false], await WegAsync());
    }

    /// <summary>That it went was told while nobody listened: everything is refused, and that is all there is.</summary>
    [Fact]
    public async Task Is_het_verwijderen_gemist_dan_gaan_de_namen_toch_op_hun_termijn()
    {
        _teams.Stoort = (_, _) => Task.FromResult<Storing?>(Storing.Verwijderd);
        await DagenAsync(45);
        var leden = await _bot.Kluis.LeesAsync<Ledenlijst>(Tabel.Wijkteams, Wijk.Tenant, Sleutel.Leden(Kanalen[0]), default);
        Assert.Empty(leden!.Waarde.Leden);
        Assert.Equal([true, true], await WegAsync());
    }

    private async Task GebeurtAsync(Activity activity)
    {
        _klok.Advance(TimeSpan.FromMinutes(5));
        await _bot.MeldAsync(activity);
        await _bot.WerkAsync();
    }

    private async Task DagenAsync(int dagen)
    {
        for (var i = 0; i < dagen; i++)
        {
            _klok.Advance(TimeSpan.FromDays(1));
            await _bot.WerkAsync();
        }
    }

    /// <summary>Both are of one team, and Teams tells when.</summary>
    private Activity Installatie(string kanaal, string actie) => Ledenspel.Installatie(Kanalen[0], actie) with
    {
        Timestamp = _klok.GetUtcNow().AddMinutes(5),
        ChannelData = new()
        {
            Team = new() { Id = Ledenspel.TeamVan(Kanalen[0]) },
            Channel = new() { Id = Kanalen[0] },
            Settings = new() { SelectedChannel = new() { Id = kanaal } },
        },
    };

    private async Task<IEnumerable<bool>> WegAsync()
    {
        List<bool> weg = [];
        foreach (var kanaal in Kanalen)
        {
            weg.Add(
                (await _bot.Kluis.LeesAsync<Kanaal>(Tabel.Wijkteams, Wijk.Tenant, Sleutel.Kanaal(kanaal), default))!.Waarde.Weg);
        }

        return weg;
    }
}
