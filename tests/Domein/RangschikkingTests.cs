using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Matching;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

public sealed class RangschikkingTests
{
    private static readonly Persoon[] Mensen = [.. Enumerable.Range(1, 5).Select(i => new Persoon($"p{i}", $"Persoon {i}"))];

    [Fact]
    public void Eerst_het_thema_dan_de_wijk_dan_de_ruimte()
    {
        var volgorde = Rangschikking.Maak(Nieuw("schulden"),
        [
            Ed(Mensen[0], themas: ["rouw"], wijken: ["19:linde"], max: 5),
            Ed(Mensen[1], themas: [Themas.Herstel], wijken: ["19:linde"]),
            Ed(Mensen[2], themas: ["schulden"], wijken: ["19:haven"], max: 5),
            Ed(Mensen[3], themas: ["schulden"], wijken: ["19:linde"], max: 1),
            Ed(Mensen[4], themas: ["schulden"], wijken: ["19:linde"], max: 3),
        ], Nu);
        Assert.Equal(["p5", "p4", "p3", "p2", "p1"], volgorde.Select(k => k.Ed.Wie.Id));
    }

    [Fact]
    public void Elke_kandidaat_heeft_een_tot_drie_redenen()
    {
        var kandidaten = Rangschikking.Maak(Nieuw("schulden"), [Ed(Karin, wijken: ["19:linde"]), Ed(Bram, themas: ["rouw"], wijken: ["19:haven"])], Nu);
        Assert.Equal(2, kandidaten.Count);
        Assert.Equal(
            [new Matchreden.PastBijThema("schulden"), new Matchreden.WerktGraagInWijk("De Linde"), new Matchreden.HeeftRuimte(2)],
            kandidaten[0].Redenen);
        Assert.All(kandidaten, k => Assert.InRange(k.Redenen.Count, 1, 3));
    }

    [Fact]
    public void Wie_pauze_heeft_vol_zit_of_nee_zei_staat_er_niet_bij()
    {
        var nee = Voorgesteld().Na(d => Aanvraagverloop.Antwoord(d, AanbodStatus.Nee, Karin));
        var kandidaten = Rangschikking.Maak(nee, [Ed(Karin), Ed(Bram, pauze: true), Ed(Mensen[0], max: 1, lopend: 1), Ed(Mensen[1])], Nu);
        Assert.Equal("p2", Assert.Single(kandidaten).Ed.Wie.Id);
    }

    [Fact]
    public void Wie_het_langst_geen_match_had_gaat_voor()
    {
        var kandidaten = Rangschikking.Maak(Nieuw(), [Ed(Karin) with { LaatsteMatch = Nu }, Ed(Bram)], Nu);
        Assert.Equal(["bram", "karin"], kandidaten.Select(k => k.Ed.Wie.Id));
    }

    [Fact]
    public void Niemand_is_kandidaat_voor_de_eigen_vraag() => Assert.Empty(Rangschikking.Maak(Nieuw(), [Ed(Tom)], Nu));

    [Fact]
    public void De_volgorde_hangt_niet_af_van_de_volgorde_waarin_mensen_gelezen_zijn()
    {
        var pool = Mensen.Select(m => Ed(m)).ToArray();
        var heen = Rangschikking.Maak(Nieuw(), pool, Nu).Select(k => k.Ed.Wie.Id);
        var terug = Rangschikking.Maak(Nieuw(), pool.Reverse(), Nu).Select(k => k.Ed.Wie.Id);
        Assert.Equal(heen, terug);
    }
}
