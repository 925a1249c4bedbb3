using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using TeamsHerstelBot.Host.Gezondheid;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>The age of the oldest message is true while rounds follow each other.</summary>
public sealed class PostgezondheidTests
{
    private static readonly Postvak Vak = new(new("t", Tabel.Pool, "p"), Baan.Bezorgen);
    private static readonly Instant Toen = Instant.FromUtc(2026, 11, 23, 9, 0);

    [Fact]
    public void Wat_tijdens_een_ronde_bewaard_is_wacht_ook_als_die_ronde_alles_bezorgde()
    {
        var gezondheid = new Postgezondheid();
        gezondheid.Wacht(Vak, Toen);
        gezondheid.Begin(Vak);
        Assert.Equal(Toen, gezondheid.Oudste);
        gezondheid.Wacht(Vak, Toen + Duration.FromSeconds(5));
        gezondheid.Noteer(Vak, new(null, null, Gespaard: false));
        Assert.Equal(Toen + Duration.FromSeconds(5), gezondheid.Oudste);

        gezondheid.Begin(Vak);
        Assert.Equal(Toen + Duration.FromSeconds(5), gezondheid.Oudste);
        gezondheid.Noteer(Vak, new(null, null, Gespaard: false));
        Assert.Null(gezondheid.Oudste);
    }

    [Fact]
    public async Task Mail_die_niet_weg_kan_houdt_de_bot_niet_uit_de_lucht()
    {
        var (gezondheid, klok) = (new Postgezondheid(), new FakeTimeProvider(Toen.ToDateTimeOffset()));
        gezondheid.Wacht(Vak with { Baan = Baan.Mailen }, Toen);
        klok.Advance(TimeSpan.FromMinutes(11));
        await using var bot = Bot.Maak(new Geheugentabellen(), new Nepteams(), klok);
        var uitslag = await new PostCheck(gezondheid, bot.Kluis).CheckHealthAsync(new());
        Assert.Equal(HealthStatus.Degraded, uitslag.Status);
        Assert.Equal((0L, 660L), ((long)uitslag.Data[PostCheck.Leeftijd], (long)uitslag.Data[PostCheck.LeeftijdMail]));

        gezondheid.Wacht(Vak, Toen);
        Assert.Equal(HealthStatus.Unhealthy, (await new PostCheck(gezondheid, bot.Kluis).CheckHealthAsync(new())).Status);
    }

    [Fact]
    public void Wie_weer_te_bereiken_is_wekt_ook_een_lijst_zonder_moment_om_het_weer_te_proberen()
    {
        var rijen = new (string, Rij<Uitrij>)[]
        {
            (
                Sleutel.Uit(Guid.CreateVersion7(Toen.ToDateTimeOffset())),
                new(new Uitrij(LedenVan: "19:k", Status: UitStatus.Geparkeerd, Pogingen: 1), default)),
        };
        var bestelling = Assert.Single(Bestelling.Groepeer(rijen));
        Assert.True(bestelling.IsGewekt(System.Collections.Immutable.ImmutableDictionary<string, Instant>.Empty.Add("19:k", Toen)));
    }
}
