using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Tests.Leden;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>
/// A question that was asked of a hundred and thirty people, before there was a limit: a transaction holds a hundred rows.
/// </summary>
public sealed class BreedGevraagdTests : IAsyncLifetime
{
    private const int Gevraagd = 130;
    private readonly FakeTimeProvider _klok = new(Wijk.Maandag);
    private Bot _bot = null!;
    private Guid _vraag;

    public async ValueTask InitializeAsync()
    {
        _bot = Bot.Maak(new Geheugentabellen(), new Nepteams(), _klok);
        await _bot.StartAsync();
        await Wijk.RichtRustigInAsync(_bot);
        _vraag = Guid.CreateVersion7(_klok.GetUtcNow());
        var aanvraag = new Aanvraag(
            _vraag, Ledenspel.Nummer, Wijk.PoolId, new(Wijk.Kanaal(1), "Wijk 1"), new(Wijk.Vrager, "Sanne"),
            Vraag.EvenSparren([], Ledenspel.Tekst), _bot.Kluis.Nu, AanvraagStatus.Voorgesteld, Rev: 1) with
        {
            Toezegging = new(VoorgesteldDoor: new(Wijk.Coordinator, "Els")),
        };
        await BewaarAsync(new Beurt(Pool)
            .Voeg(Sleutel.Aanvraag(_vraag), aanvraag)
            .Voeg(Sleutel.Open(_vraag), new Host.Pools.Verwijzing(_vraag, Wijk.PoolId)));
        foreach (var groep in Enumerable.Range(1, Gevraagd - 1).Select(n => $"ed{n}").Append(Wijk.Ed).Chunk(50))
        {
            var beurt = new Beurt(Pool);
            foreach (var ed in groep)
            {
                beurt.Voeg(
                    Sleutel.Aanbod(_vraag, ed),
                    new Aanbod(_vraag, new(ed, ed), AanbodStatus.Gevraagd, new(Wijk.Coordinator, "Els"), _bot.Kluis.Nu, Rev: 1));
            }

            await BewaarAsync(beurt);
        }
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Wie_ja_zegt_heeft_het_en_van_alle_anderen_vervalt_de_vraag()
    {
        await KlikAsync(Wijk.Ed, Verbs.AanbodJa, Soorten.Aanbod);
        Assert.Equal(AanvraagStatus.Toegezegd, (await AanvraagAsync()).Status);
        var aanbod = await AanbodAsync();
        Assert.Equal(Gevraagd, aanbod.Count);
        Assert.Equal(Wijk.Ed, Assert.Single(aanbod, a => a.Status == AanbodStatus.Ja).Ed.Id);
        Assert.Equal(Gevraagd - 1, aanbod.Count(a => a.Status == AanbodStatus.Vervallen));
        await _bot.WerkAsync();
    }

    [Fact]
    public async Task Wie_de_vraag_stelde_trekt_hem_in_en_de_tekst_is_weg()
    {
        await KlikAsync(Wijk.Vrager, Verbs.AanvraagIntrekken, Soorten.Aanvraag);
        Assert.Equal(AanvraagStatus.Ingetrokken, (await AanvraagAsync()).Status);
        Assert.All(await AanbodAsync(), a => Assert.Equal(AanbodStatus.Vervallen, a.Status));
    }

    [Fact]
    public async Task Een_collega_neemt_hem_over_en_leest_dat_er_nu_niemand_bij_kan()
    {
        await KlikAsync(Wijk.Coordinator2, Verbs.MatchOvernemen, Soorten.Aanvraag);
        Assert.All(await AanbodAsync(), a => Assert.Equal(Wijk.Coordinator2, a.GevraagdDoor.Id));
        Assert.Contains(
            "hoogstens twintig mensen tegelijk open", await KlikAsync(Wijk.Coordinator2, Verbs.AanvraagBekijken, Soorten.Aanvraag),
            StringComparison.Ordinal);
    }

    private static Partitie Pool => new(Wijk.Tenant, Tabel.Pool, Wijk.PoolId);

    private async Task BewaarAsync(Beurt beurt) => Assert.True((await _bot.Kluis.BewaarAsync(beurt, default)).Succeeded);

    private async Task<Aanvraag> AanvraagAsync() =>
        (await _bot.Kluis.LeesAsync<Aanvraag>(Tabel.Pool, Wijk.PoolId, Sleutel.Aanvraag(_vraag), default))!.Waarde;

    private async Task<List<Aanbod>> AanbodAsync() =>
        [.. (await _bot.Kluis.ZoekAsync<Aanbod>(Tabel.Pool, Wijk.PoolId, Sleutel.AanbodPrefix(_vraag), default)).Select(r => r.Waarde)];

    private Task<string> KlikAsync(string wie, string verb, string soort) =>
        _bot.LeesAntwoordAsync(wie, Wijk.Chat(wie), verb, soort, $"{Wijk.PoolId}/{_vraag}");
}
