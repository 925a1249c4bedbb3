using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>A row as it is stored.</summary>
internal sealed record Tabelrij(string Tabel, string Partitie, string Rij, string Inhoud)
{
    /// <summary>Whether this text stands anywhere in it, its keys included.</summary>
    public bool Bevat(string tekst) => new[] { Partitie, Rij, Inhoud }.Any(d => d.Contains(tekst, StringComparison.Ordinal));
}

/// <summary>What the bot stored, row by row.</summary>
internal static class Tabelinhoud
{
    /// <summary>The rows of these tables, read while the process stands still.</summary>
    public static async Task<IReadOnlyList<Tabelrij>> RijenAsync(this Proeftuinproces proeftuin, params string[] tabellen)
    {
        await proeftuin.LeegAsync();
        await proeftuin.SlaDoodAsync();
        var rijen = new List<Tabelrij>();
        var bestand = Assert.Single(Directory.GetFiles(proeftuin.Map, "bot.db", SearchOption.AllDirectories));
        await using (var opslag = (SqliteTableStore)TableStore.Open("", bestand))
        {
            foreach (var tabel in tabellen)
            {
                await foreach (var rij in opslag.ScanAsync(tabel, TestContext.Current.CancellationToken))
                {
                    var inhoud = rij.GetString("Inhoud") ?? "";
                    for (var deel = 1; rij.GetString($"Inhoud{deel}") is { } vervolg; deel++) inhoud += vervolg;
                    rijen.Add(new(tabel, rij.PartitionKey, rij.RowKey, inhoud));
                }
            }
        }

        await proeftuin.StartOpnieuwAsync();
        return rijen;
    }
}
