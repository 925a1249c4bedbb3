using NodaTime;
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
