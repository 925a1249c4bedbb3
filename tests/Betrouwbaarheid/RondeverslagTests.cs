using NodaTime;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>What makes the bot say that it is not fit: everything that waits, but not what one conversation keeps from arriving.</summary>
public sealed class RondeverslagTests
{
    private static readonly Instant Nu = Instant.FromDateTimeOffset(Wijk.Maandag);

    [Theory]
    [InlineData(UitStatus.Wachtend, 0, true)]
    [InlineData(UitStatus.Onbekend, 1, true)]
    [InlineData(UitStatus.Onbekend, 3, true)]
    [InlineData(UitStatus.Onbekend, 4, false)]
    [InlineData(UitStatus.Geparkeerd, 0, false)]
    public void Een_kaart_die_blijft_hangen_maakt_de_bot_niet_ziek(UitStatus status, int onzeker, bool telt)
    {
        var bestelling = new Bestelling(
            [(Sleutel.Uit(new Guid(1, 0, 0, new byte[8])), new Rij<Uitrij>(new Uitrij(Status: status, Onzeker: onzeker), default))]);
        var verslag = new Rondeverslag(null, null, Gespaard: false).Met(bestelling, Nu, status);
        Assert.Equal(Nu, verslag.Straks);
        Assert.Equal(telt, verslag.Oudste is not null);
    }
}
