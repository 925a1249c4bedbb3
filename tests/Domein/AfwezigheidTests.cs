using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Pools;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>A coördinator is away until a day.</summary>
public sealed class AfwezigheidTests
{
    private static readonly LocalDate Vandaag = new(2026, 12, 1);
    private static readonly Pool Pool = new("pool", "Pool", "19:pool", "H", [new("els", "Els"), new("ravi", "Ravi")], 2026, 0);

    [Fact]
    public void Een_dag_na_vandaag_en_binnen_een_half_jaar_kan() => Assert.Equal(
        [false, true, true, false],
        new[] { Vandaag, Vandaag.PlusDays(1), Vandaag.PlusMonths(6), Vandaag.PlusMonths(6).PlusDays(1) }
            .Select(d => Afwezigheid.Kan(d, Vandaag)));

    [Fact]
    public void Wie_afwezig_is_blijft_coordinator_en_een_andere_dag_komt_in_de_plaats_van_de_eerste()
    {
        var weg = Pool.MeldAfwezig(new("els", Vandaag.PlusDays(3)));
        Assert.Equal((true, false, true), (weg.IsCoordinator("els"), weg.IsErNu("els"), weg.IsErNu("ravi")));
        Assert.Same(weg, weg.MeldAfwezig(new("els", Vandaag.PlusDays(3))));
        var later = weg.MeldAfwezig(new("els", Vandaag.PlusDays(5)));
        Assert.Equal([new("els", Vandaag.PlusDays(5))], later.Afwezig);
        Assert.True(later.MeldTerug("els").IsErNu("els"));
        Assert.Same(Pool, Pool.MeldTerug("els"));
    }

    [Fact]
    public void Van_wie_geen_coordinator_is_of_weggaat_blijft_niets_staan()
    {
        Assert.Same(Pool, Pool.MeldAfwezig(new("tom", Vandaag.PlusDays(3))));
        var weg = Pool.MeldAfwezig(new("els", Vandaag.PlusDays(3)));
        Assert.Empty(weg.Zonder("els", Instant.FromUtc(2026, 12, 2, 9, 0))!.Afwezig);
    }

    [Fact]
    public void Het_is_voorbij_als_die_dag_begint()
    {
        var einde = new Afwezigheid("els", new(2027, 1, 4)).Einde("pool");
        Assert.Equal(new(WekkerSoort.CoordinatorTerug, "pool/els", Instant.FromUtc(2027, 1, 3, 23, 0)), einde);
        Assert.Equal(("pool", "els"), Afwezigheid.Over(einde));
    }
}
