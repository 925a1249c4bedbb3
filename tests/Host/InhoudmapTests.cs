using TeamsHerstelBot.Inhoud;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>The folder in which a municipality says it in its own words.</summary>
public sealed class InhoudmapTests : IDisposable
{
    private readonly string _map = Directory.CreateTempSubdirectory("inhoud").FullName;

    [Fact]
    public void Eigen_woorden_staan_op_de_kaart()
    {
        File.WriteAllText(
            Path.Combine(_map, "gesprekspunten.yaml"),
            "- id: talenten\n  titel: Wat kan iemand goed?\n  tekst: Noem het elkaar.\n  bron: eigen\n");
        Assert.Empty(Inhoudmap.Fouten(_map));
        Assert.Equal("Wat kan iemand goed?", Inhoudmap.Lees(_map).Gesprekspunt("talenten").Titel);
    }

    [Fact]
    public void Een_fout_houdt_de_start_tegen_met_een_zin()
    {
        File.WriteAllText(Path.Combine(_map, "gesprekspunten.yaml"), "- id: talenten\n  titel: Wat kan iemand goed?\n  bron: eigen\n");
        var uitkomst = new InstellingenValidatie().Validate(null, new() { Inhoud = new() { Map = _map } });
        Assert.Equal("gesprekspunten.yaml, regel 1: “tekst” mist.", Assert.Single(uitkomst.Failures!));
    }

    [Fact]
    public void Een_map_die_er_niet_is_ook()
    {
        var weg = Path.Combine(_map, "weg");
        Assert.Equal([$"Inhoud:Map is '{weg}', maar die map is er niet. Vul een map in, of laat het leeg."], Inhoudmap.Fouten(weg));
    }

    [Fact]
    public void Zonder_map_is_het_wat_het_product_meebrengt() => Assert.Same(Inhoudboek.Standaard, Inhoudmap.Lees(""));

    public void Dispose() => Directory.Delete(_map, recursive: true);
}
