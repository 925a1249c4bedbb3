using Kwartaaltelling = TeamsHerstelBot.Domein.Cijfers.Telling;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>A total says how often something happened, also when Teams tells it twice.</summary>
public sealed class TellingTests
{
    [Fact]
    public void Dezelfde_levering_telt_een_keer_en_een_andere_telt_mee()
    {
        var een = Kwartaaltelling.Leeg.Plus("bezwaar:Klus", "f:1")!;
        Assert.Null(een.Plus("bezwaar:Klus", "f:1"));
        Assert.Equal(2, een.Plus("bezwaar:Klus", "f:2")!.Aantallen["bezwaar:Klus"]);
        Assert.Equal(2, Kwartaaltelling.Leeg.Plus("ander", "")!.Plus("ander", "")!.Aantallen["ander"]);
    }

    [Fact]
    public void Er_blijven_maar_een_paar_leveringen_staan_en_andere_tellers_laten_ze_met_rust()
    {
        var telling = Enumerable.Range(1, 200).Aggregate(Kwartaaltelling.Leeg, (t, n) => t.Plus("bezwaar:Klus", $"f:{n}")!);
        Assert.Equal(200, telling.Aantallen["bezwaar:Klus"]);
        Assert.InRange(telling.Geleverd!.Count, 20, 50);
        Assert.Null(telling.Plus(["vorm:tandem"]).Plus("bezwaar:Klus", "f:200"));
    }
}
