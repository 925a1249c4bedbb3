using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.Processen.Tests;

/// <summary>
/// One crowd of processes at a time and nothing beside it: they measure real time, and on a busy machine every post would look unanswered.
/// </summary>
[CollectionDefinition(nameof(Drukte), DisableParallelization = true)]
public static class Drukte
{
    /// <summary>The value of the trait of those that .ci/run gives the machine to, when the other suites are done.</summary>
    public const string Alleen = "alleen";
}

/// <summary>On Microsoft's Azurite.</summary>
[Collection(nameof(Drukte))]
[Trait(nameof(Drukte), Drukte.Alleen)]
public sealed class AzuriteInstantieTests(ITestOutputHelper uitvoer)
{
    [Fact]
    public async Task Drie_processen_op_Azure_Table_Storage_plaatsen_elke_kaart_en_beantwoorden_elke_klik()
    {
        for (var ronde = 1; ronde <= Instantieproef.Ronden; ronde++)
        {
            await using var azurite = await Azurite.StartAsync();
            await new Instantieproef(uitvoer, "azurite").DoeAsync(azurite.ConnectionString, "");
        }
    }
}

/// <summary>On one SQLite file.</summary>
[Collection(nameof(Drukte))]
[Trait(nameof(Drukte), Drukte.Alleen)]
public sealed class SqliteInstantieTests(ITestOutputHelper uitvoer)
{
    [Fact]
    public async Task Drie_processen_op_een_bestand_plaatsen_elke_kaart_en_beantwoorden_elke_klik()
    {
        using var schijf = new Schijf();
        for (var ronde = 1; ronde <= Instantieproef.Ronden; ronde++)
        {
            await new Instantieproef(uitvoer, "sqlite").DoeAsync("", schijf.Nieuw());
        }
    }
}
