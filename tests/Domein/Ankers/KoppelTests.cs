using NodaTime;
using TeamsHerstelBot.Domein.Matching;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests.Ankers;

/// <summary>Another bot paired the same two people week after week.</summary>
public sealed class KoppelTests
{
    [Fact]
    public void Hetzelfde_koppel_staat_niet_weer_vooraan_zolang_een_ander_even_goed_past()
    {
        var (karin, bram) = (Ed(Karin), Ed(Bram));
        var eerste = Rangschikking.Maak(Nieuw(), [karin with { LaatsteMatch = Nu }, bram], Nu);
        Assert.Equal(["bram", "karin"], eerste.Select(k => k.Ed.Wie.Id));
        var week = Nu + Duration.FromDays(7);
        var tweede = Rangschikking.Maak(Nieuw(), [karin with { LaatsteMatch = Nu }, bram with { LaatsteMatch = week }], week);
        Assert.Equal(["karin", "bram"], tweede.Select(k => k.Ed.Wie.Id));
    }
}
