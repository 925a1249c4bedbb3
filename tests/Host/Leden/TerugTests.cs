using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Tests.Leden;

/// <summary>A team that was away so long that who is in it was forgotten, and came back.</summary>
public sealed class TerugTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _klok = new(Wijk.Maandag);
    private readonly Nepteams _teams = new() { Leden = [Wijk.Vrager, Wijk.Leider, Wijk.Collega, Wijk.Coordinator, Wijk.Ed, Wijk.Ed2] };
    private Bot _bot = null!;

    public async ValueTask InitializeAsync()
    {
        _bot = Bot.Maak(new Geheugentabellen(), _teams, _klok);
        await _bot.StartAsync();
        await Wijk.RichtRustigInAsync(_bot);
        foreach (var kanaal in (string[])[Wijk.PoolKanaal, Wijk.Kanaal(1)]) await _bot.GeefTeamAsync(kanaal);
        await _bot.WerkAsync();
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [InlineData(5, false)]
    [InlineData(35, false)]
    [InlineData(5, true)]
    [InlineData(35, true)]
    public async Task Een_coordinator_die_wegging_leest_ook_na_een_archief_geen_vraag_meer(int dagen, bool blijftWeg)
    {
        await _bot.MeldAsync(Ledenspel.Lid(Wijk.PoolKanaal, "teamMemberRemoved", Wijk.Coordinator2));
        await _bot.WerkAsync();
        var id = await Ledenspel.VraagAsync(_bot, _klok);
        Assert.DoesNotContain(Ledenspel.Nummer, await BekijkAsync(Wijk.Coordinator2), StringComparison.Ordinal);

        await _bot.MeldAsync(Ledenspel.Team(Wijk.PoolKanaal, "teamArchived"));
        await DagenAsync(dagen);
        if (!blijftWeg) await _bot.MeldAsync(Ledenspel.Team(Wijk.PoolKanaal, "teamUnarchived"));
        Assert.DoesNotContain(Ledenspel.Nummer, await BekijkAsync(Wijk.Coordinator2), StringComparison.Ordinal);
        await _bot.WerkAsync();
        Assert.DoesNotContain(Ledenspel.Nummer, await BekijkAsync(Wijk.Coordinator2), StringComparison.Ordinal);
        if (!blijftWeg) Assert.Contains(Ledenspel.Nummer, await BekijkAsync(Wijk.Coordinator), StringComparison.Ordinal);

        Task<string> BekijkAsync(string wie) =>
            _bot.LeesAntwoordAsync(wie, Wijk.Chat(wie), Verbs.AanvraagBekijken, Soorten.Aanvraag, $"{Wijk.PoolId}/{id}");
    }

    [Theory]
    [InlineData("vraag", Wijk.Vrager)]
    [InlineData("cijfers", Wijk.Vrager)]
    [InlineData("wie is wie", Wijk.Vrager)]
    [InlineData("borging", Wijk.Leider)]
    public async Task Wie_in_een_wijkteam_zit_dat_in_het_archief_staat_leest_dat_en_niet_dat_het_onbekend_is(string getypt, string wie)
    {
        const string archief = "Je wijkteam Wijk 1 staat in Teams in het archief";
        Assert.DoesNotContain(archief, await ZegAsync("a", wie), StringComparison.Ordinal);
        await _bot.MeldAsync(Ledenspel.Team(Wijk.Kanaal(1), "teamArchived"));
        await _bot.WerkAsync();
        Assert.Contains(archief, await ZegAsync("b", wie), StringComparison.Ordinal);
        Assert.DoesNotContain("Wijk 1", await ZegAsync("c", Wijk.Ed2), StringComparison.Ordinal);
        await _bot.MeldAsync(Ledenspel.Team(Wijk.Kanaal(1), "teamUnarchived"));
        await _bot.WerkAsync();
        Assert.DoesNotContain(archief, await ZegAsync("d", wie), StringComparison.Ordinal);

        async Task<string> ZegAsync(string id, string van)
        {
            await _bot.MeldAsync(
                Wijk.Activiteit(van, Wijk.Chat(van)) with { Id = id + van, Type = ActivityTypes.Message, Text = getypt });
            await _bot.LeegAsync();
            return _teams.In(Wijk.Chat(van))[^1].Kaart;
        }
    }

    [Theory]
    [InlineData("teamArchived", "teamUnarchived", 35)]
    [InlineData("teamArchived", "teamUnarchived", 5)]
    [InlineData("teamDeleted", "teamRestored", 20)]
    [InlineData("teamArchived", "bericht", 35)]
    [InlineData("verwijderd", "bericht", 35)]
    [InlineData("verwijderd", "toegevoegd", 35)]
    public async Task Wie_in_een_kanaal_zit_dat_terugkomt_kan_meteen_weer_vragen(string weg, string terug, int dagen)
    {
        await _bot.MeldAsync(Gebeurt(weg));
        await DagenAsync(dagen);
        await _bot.MeldAsync(Gebeurt(terug));
        await _bot.WerkAsync();
        _teams.Wis();
        await _bot.MeldAsync(
            Wijk.Activiteit(Wijk.Vrager, Wijk.Chat(Wijk.Vrager)) with { Id = "v1", Type = ActivityTypes.Message, Text = "vraag" });
        await _bot.WerkAsync();
        Assert.Contains(Verbs.VraagStellen, _teams.In(Wijk.Chat(Wijk.Vrager))[^1].Kaart, StringComparison.Ordinal);
    }

    private static Activity Gebeurt(string wat) => wat switch
    {
        "bericht" => Wijk.Activiteit(Wijk.Vrager, Wijk.Kanaal(1)) with { Id = "b1", Type = ActivityTypes.Message, Text = "hulp" },
        "verwijderd" => Ledenspel.Installatie(Wijk.Kanaal(1), "remove"),
        "toegevoegd" => Ledenspel.Installatie(Wijk.Kanaal(1), "add"),
        _ => Ledenspel.Team(Wijk.Kanaal(1), wat),
    };

    private async Task DagenAsync(int dagen)
    {
        for (var i = 0; i < dagen; i++)
        {
            _klok.Advance(TimeSpan.FromDays(1));
            await _bot.WerkAsync();
        }
    }
}
