using NodaTime;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matching;
using TeamsHerstelBot.Domein.Pools;
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

    [Fact]
    public void Wie_even_veel_deed_en_even_lang_geleden_komt_na_wie_deze_vrager_nog_niet_kent()
    {
        Ervaringsdeskundige[] pool = [Ed(Karin) with { LaatsteMatch = Nu }, Ed(Bram) with { LaatsteMatch = Nu }];
        Assert.Equal(["karin", "bram"], Volgorde(Samen(Tom, Bram), Samen(Els, Karin)));
        Assert.Equal(["bram", "karin"], Volgorde(Samen(Els, Bram), Samen(Tom, Karin)));

        IEnumerable<string> Volgorde(params Match[] matches) => Rangschikking.Maak(
            Nieuw(), pool, Nu + Duration.FromDays(7), Matchgeheugen.Van(matches, Nu + Duration.FromDays(7))).Select(k => k.Ed.Wie.Id);

        static Match Samen(Persoon vrager, Persoon ed) => new(Guid.Empty, new(vrager.Id, ed.Id, CoordinatorId: Ravi.Id), new(Nu));
    }
}
