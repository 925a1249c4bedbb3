using TeamsHerstelBot.Domein.Pools;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>What a coördinator writes down for an ED who also chooses by themself.</summary>
public sealed class ThemakeuzeTests
{
    [Fact]
    public void Wat_iemand_voor_zich_houdt_blijft_voor_zich_ook_als_een_coordinator_themas_kiest()
    {
        Themakeuze[] eerder = [new("rouw", Zichtbaarheid.Niemand), new("angst", Zichtbaarheid.Teams), new("schulden")];
        Themakeuze[] verwacht = [new("rouw", Zichtbaarheid.Niemand), new("angst", Zichtbaarheid.Teams), new("herstel")];
        Assert.Equal(verwacht, Themakeuze.Kies(eerder, ["angst", "herstel"]));

        // Nor does a guess make it known.
        Assert.Equal([eerder[0]], Themakeuze.Kies(eerder, ["rouw"]));
    }
}
