using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>The answer to something typed stays in the own chat for a month; of who is forgotten it goes at once.</summary>
public sealed class GetyptAntwoordTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _klok = new(Wijk.Maandag);
    private readonly Nepteams _teams = new();
    private Bot _bot = null!;

    public async ValueTask InitializeAsync()
    {
        _bot = Bot.Maak(new Geheugentabellen(), _teams, _klok);
        await _bot.StartAsync();
        await Wijk.RichtRustigInAsync(_bot);
        (_teams.LedenIn[Wijk.Kanaal(1)], _teams.LedenIn[Wijk.PoolKanaal]) = (Wijk.InWijkteam, Wijk.InPoolteam);
        await TypAsync("profiel");
        Assert.DoesNotContain("Dit is voorbij", Antwoord.Kaart, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Na_een_maand_staat_er_een_regel_in_de_plaats_van_het_antwoord()
    {
        _klok.Advance(TimeSpan.FromDays(29));
        await _bot.WerkAsync();
        Assert.DoesNotContain("Dit is voorbij", Antwoord.Kaart, StringComparison.Ordinal);
        for (var dag = 0; dag < 3; dag++)
        {
            _klok.Advance(TimeSpan.FromDays(1));
            await _bot.WerkAsync();
        }

        Assert.Contains("Dit is voorbij", Antwoord.Kaart, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_vergeten_wordt_houdt_ook_het_eigen_profiel_niet_in_de_chat()
    {
        await _bot.KlikAsync(Wijk.Ed, Wijk.Chat(Wijk.Ed), null, Verbs.VergeetMij, Soorten.Hulp, "hulp");
        for (var keer = 0; keer < 4; keer++)
        {
            _klok.Advance(TimeSpan.FromMinutes(3));
            await _bot.WerkAsync();
        }

        Assert.Contains("Deze kaart is gewist", Antwoord.Kaart, StringComparison.Ordinal);
    }

    private Nepbericht Antwoord => _teams.In(Wijk.Chat(Wijk.Ed))[0];

    private async Task TypAsync(string tekst)
    {
        await _bot.MeldAsync(
            Wijk.Activiteit(Wijk.Ed, Wijk.Chat(Wijk.Ed)) with { Id = "getypt", Type = ActivityTypes.Message, Text = tekst });
        await _bot.WerkAsync();
    }
}
