using System.Security.Cryptography;
using System.Text;
using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.Cards.Tests.Tekeningen;

/// <summary>
/// Which cards were drawn in every theme and found good, by their content and that of what draws them. A run of everything writes it anew.
/// </summary>
internal sealed class Tekenboek
{
    private static readonly string Bestand = Broncode.Pad("tests", "tweede", "Tekeningen", "getekend.txt");
    private readonly HashSet<string> _bekend;
    private readonly byte[] _tekenaar;

    private Tekenboek(byte[] tekenaar, IEnumerable<string> bekend) =>
        (_tekenaar, _bekend) = (tekenaar, new(bekend, StringComparer.Ordinal));

    public static async Task<Tekenboek> LeesAsync() =>
        new(await TekenaarAsync(), File.Exists(Bestand) ? await File.ReadAllLinesAsync(Bestand) : []);

    public static async Task BewaarAsync(IEnumerable<string> kaarten)
    {
        var boek = new Tekenboek(await TekenaarAsync(), []);
        await File.WriteAllTextAsync(
            Bestand, string.Concat(kaarten.Select(boek.Merk).Distinct().Order(StringComparer.Ordinal).Select(m => m + "\n")));
    }

    public bool Kent(string kaart) => _bekend.Contains(Merk(kaart));

    private string Merk(string kaart) => Convert.ToHexStringLower(SHA256.HashData([.. _tekenaar, .. Encoding.UTF8.GetBytes(kaart)]))[..16];

    /// <summary>
    /// The renderer by its lock file, what draws the elements of Teams, and the page; a checkout may have changed the line ends.
    /// </summary>
    private static async Task<byte[]> TekenaarAsync()
    {
        string[] mappen =
        [
            Broncode.Pad("tests", "tweede", "Clients", "Kaarten"), Broncode.Pad("bot", "Proeftuin", "wwwroot", "js", "teams"),
        ];
        var bestanden = mappen.SelectMany(Directory.GetFiles).Order(StringComparer.Ordinal)
            .Append(Broncode.Pad("bot", "Proeftuin", "wwwroot", "css", "teams.css"))
            .Append(Broncode.Pad("bot", "Proeftuin", "wwwroot", "js", "bouw.js"))
            .Append(Broncode.Pad("tests", "Gereedschap", "npm", "kaarten", "package-lock.json"));
        var inhoud = await Task.WhenAll(bestanden.Select(b => File.ReadAllTextAsync(b)));
        return SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(inhoud).ReplaceLineEndings("\n")));
    }
}
