using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Tests.Leden;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Tests.Ankers;

/// <summary>Another bot kept people by their name: of two with one name it lost one, and a slash in it broke the rest.</summary>
public sealed class NaamgenotenTests : IAsyncLifetime
{
    private const string Naam = "Jan / de Boer? #1";
    private readonly FakeTimeProvider _klok = new(Wijk.Maandag);
    private readonly Nepteams _teams = new() { Leden = [.. Wijk.InWijkteam, Wijk.Coordinator, Wijk.Coordinator2, Wijk.Ed, Wijk.Ed2] };
    private Bot _bot = null!;

    public async ValueTask InitializeAsync()
    {
        _bot = Bot.Maak(new Geheugentabellen(), _teams, _klok);
        await _bot.StartAsync();
        await Wijk.RichtRustigInAsync(_bot);
        await WijzigAsync<Ledenlijst>(
            Tabel.Wijkteams, Wijk.Tenant, Sleutel.Leden(Wijk.Kanaal(1)),
            l => l with { Leden = [.. l.Leden.Select(lid => lid.Id == Wijk.Leider ? lid : lid with { Naam = Naam })] });
        foreach (var ed in (string[])[Wijk.Ed, Wijk.Ed2])
            await WijzigAsync<Ervaringsdeskundige>(Tabel.Pool, Wijk.PoolId, Sleutel.Ed(ed), e => e with { Wie = new(ed, Naam) });
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Twee_ervaringsdeskundigen_met_een_naam_staan_allebei_in_de_lijst_en_wie_gevraagd_wordt_is_wie_gekozen_is()
    {
        var id = await Ledenspel.VraagAsync(_bot, _klok);
        var kaart = await _bot.LeesAntwoordAsync(
            Wijk.Coordinator, Wijk.Chat(Wijk.Coordinator), Verbs.AanvraagBekijken, Soorten.Aanvraag, $"{Wijk.PoolId}/{id}");
        Assert.All([Wijk.Ed, Wijk.Ed2], ed => Assert.Contains($"{Wijk.PoolId}/{id}/{ed}\"", kaart, StringComparison.Ordinal));

        await _bot.LeesAntwoordAsync(
            Wijk.Coordinator, Wijk.Chat(Wijk.Coordinator), Verbs.MatchVoorstellen, Soorten.Aanvraag, $"{Wijk.PoolId}/{id}/{Wijk.Ed2}");
        await _bot.LeegAsync();
        Assert.Single(_teams.In(Wijk.Chat(Wijk.Ed2)), b => b.Kaart.Contains(Verbs.AanbodJa, StringComparison.Ordinal));
        Assert.Empty(_teams.In(Wijk.Chat(Wijk.Ed)));
    }

    [Fact]
    public async Task Twee_collegas_met_een_naam_kun_je_allebei_teamleider_maken_en_elk_krijgt_het_eigen_antwoord()
    {
        await _bot.MeldAsync(Wijk.Activiteit(Wijk.Leider, Wijk.Kanaal(1)) with
        {
            Id = "i1",
            Type = ActivityTypes.Message,
            Text = "instellingen",
        });
        await _bot.LeegAsync();
        var kaart = _teams.In(Wijk.Kanaal(1))[^1].Kaart;
        Assert.All([Wijk.Vrager, Wijk.Collega], wie => Assert.Contains($"\"value\":\"{wie}\"", kaart, StringComparison.Ordinal));

        foreach (var wie in (string[])[Wijk.Vrager, Wijk.Collega])
        {
            await _bot.MeldAsync(Wijk.Activiteit(wie, Wijk.Chat(wie)) with
            {
                Id = "m-" + wie,
                Type = ActivityTypes.Message,
                Text = "mijn aanvragen",
                From = new() { Id = "29:" + wie, Name = Naam, AadObjectId = wie },
            });
        }

        await _bot.LeegAsync();
        Assert.All([Wijk.Vrager, Wijk.Collega], wie => Assert.Single(_teams.In(Wijk.Chat(wie))));
    }

    private async Task WijzigAsync<T>(string tabel, string partitie, string sleutel, Func<T, T> wijzig)
        where T : class
    {
        var rij = (await _bot.Kluis.LeesAsync<T>(tabel, partitie, sleutel, default))!;
        var beurt = new Beurt(new(Wijk.Tenant, tabel, partitie)).Vervang(sleutel, wijzig(rij.Waarde), rij.ETag);
        Assert.True((await _bot.Kluis.BewaarAsync(beurt, default)).Succeeded);
    }
}
