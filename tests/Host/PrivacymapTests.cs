using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>A municipality's own folder of words and numbers: a mistake in it is one sentence at the start, and no stack trace.</summary>
public sealed class PrivacymapTests : IDisposable
{
    private readonly string _map = Directory.CreateTempSubdirectory("privacymap").FullName;

    [Theory]
    [InlineData("gevaar.txt", "# eigen woorden\nonzin zonder dubbele punt", "gevaar.txt, regel 2: ")]
    [InlineData("verwant.txt", "Buurman", "verwant.txt, regel 1: 'Buurman' moet in kleine letters zonder accenten.")]
    [InlineData("verwant.txt", "-bestaatniet", "verwant.txt, regel 1: 'bestaatniet' staat niet in de lijst, dus het kan er niet uit.")]
    [InlineData("verwnat.txt", "buurman", "verwnat.txt: de privacycheck heeft geen lijst met deze naam.")]
    public async Task Een_fout_in_de_eigen_map_geeft_bij_de_start_een_zin_met_bestand_en_regel(string bestand, string tekst, string begin)
    {
        await File.WriteAllTextAsync(Path.Combine(_map, bestand), tekst);

        var zin = await ZinBijStartAsync(_map);

        Assert.NotNull(zin);
        Assert.StartsWith(begin, zin, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', zin);
    }

    [Fact]
    public async Task Een_map_die_er_niet_is_geeft_bij_de_start_een_zin()
    {
        var weg = Path.Combine(_map, "weg");
        Assert.Equal(
            $"Privacy:Map is '{weg}', maar die map is er niet. Vul een map in, of laat het leeg.", await ZinBijStartAsync(weg));
    }

    [Fact]
    public async Task Een_lege_map_start_gewoon() => Assert.Null(await ZinBijStartAsync(_map));

    public void Dispose() => Directory.Delete(_map, recursive: true);

    private static async Task<string?> ZinBijStartAsync(string map)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?> { ["Privacy:Map"] = map, ["Opslag:Pad"] = Path.Combine(Path.GetTempPath(), "geen.db") });
        builder.AddTeamsHerstelBot();
        await using var app = builder.Build();
        try
        {
            _ = app.Services.GetRequiredService<IOptions<Instellingen>>().Value;
            return null;
        }
        catch (OptionsValidationException fout)
        {
            return Start.Zin(fout);
        }
    }
}
