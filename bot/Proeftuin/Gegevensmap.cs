using System.Globalization;

namespace TeamsHerstelBot.Proeftuin;

/// <summary>The folder with the data of one Proeftuin, held by one process at a time.</summary>
internal sealed class Gegevensmap(string pad) : IDisposable
{
    private readonly FileStream _slot = Vergrendel(pad);

    public string Botbestand => Path.Combine(pad, "bot.db");

    public string Teamsbestand => Path.Combine(pad, "teams.db");

    public string Sleutelbestand => Path.Combine(pad, "sleutel.pem");

    /// <summary>The port of the last run: the bot has kept it in its service addresses.</summary>
    public int? VorigePoort =>
        File.Exists(Poortbestand) && int.TryParse(File.ReadAllText(Poortbestand), CultureInfo.InvariantCulture, out var poort) ? poort : null;

    private string Poortbestand => Path.Combine(pad, "poort");

    public void BewaarPoort(int poort) => File.WriteAllText(Poortbestand, poort.ToString(CultureInfo.InvariantCulture));

    /// <summary>Removes everything but the key.</summary>
    public void Wis()
    {
        foreach (var bestand in Directory.EnumerateFiles(pad, "*.db*")) File.Delete(bestand);
    }

    public void Dispose() => _slot.Dispose();

    private static FileStream Vergrendel(string pad)
    {
        try
        {
            Directory.CreateDirectory(pad);
            return File.Open(Path.Combine(pad, "slot"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            throw new IOException(
                $"De map {pad} is niet te gebruiken, of een andere Proeftuin gebruikt haar al: stop die of kies een andere map met --data.", fout);
        }
    }
}
