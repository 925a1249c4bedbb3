using TeamsHerstelBot.Domein.Pools;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>Every pool has letters of its own, however many there are.</summary>
public sealed class PoollettersTests
{
    [Theory]
    [InlineData(0, "H")]
    [InlineData(1, "HB")]
    [InlineData(25, "HZ")]
    [InlineData(26, "HAA")]
    [InlineData(27, "HAB")]
    [InlineData(701, "HZZ")]
    [InlineData(702, "HAAA")]
    public void Na_de_Z_gaan_de_letters_verder(int vergeven, string letters)
    {
        List<string> er = [];
        for (var n = 0; n < vergeven; n++) er.Add(Poolletters.Volgende(er));
        Assert.Equal(letters, Poolletters.Volgende(er));
        Assert.Equal(er.Count, er.Distinct().Count());
        Assert.All(er, l => Assert.All(l, teken => Assert.InRange(teken, 'A', 'Z')));
    }

    [Fact]
    public void Wat_een_pool_heeft_blijft_van_die_pool_ook_als_er_een_uit_de_rij_is()
    {
        Assert.Equal("HD", Poolletters.Volgende(["H", "HB", "HC"]));
        Assert.Equal("HAB", Poolletters.Volgende([.. Enumerable.Range(0, 25).Select(n => $"x{n}"), "HAA"]));
    }
}
