using System.Globalization;
using System.Security.Cryptography;

namespace TeamsHerstelBot.Proeftuin;

/// <summary>The folder with the data of one Proeftuin, held by one process at a time.</summary>
internal sealed class Gegevensmap(string pad) : IDisposable
{
    private readonly FileStream _slot = Vergrendel(pad);

    public string Botbestand => Path.Combine(pad, "bot.db");

    public string Teamsbestand => Path.Combine(pad, "teams.db");

    /// <summary>The port of the last run: the bot has kept it in its service addresses.</summary>
    public int? VorigePoort =>
        File.Exists(Poortbestand) && int.TryParse(File.ReadAllText(Poortbestand), CultureInfo.InvariantCulture, out var poort)
            ? poort
            : null;

    private string Poortbestand => Path.Combine(pad, "poort");

    /// <summary>The key of the issuer: read, or made when there is none.</summary>
    public RSA Sleutel()
    {
        var bestand = Path.Combine(pad, "sleutel.pem");
        var rsa = RSA.Create(2048);
        try
        {
            if (File.Exists(bestand)) rsa.ImportFromPem(File.ReadAllText(bestand));
            else File.WriteAllText(bestand, rsa.ExportPkcs8PrivateKeyPem());
            return rsa;
        }
        catch
        {
            rsa.Dispose();
            throw;
        }
    }

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
                $"De map {pad} is niet te gebruiken, of een andere Proeftuin gebruikt haar al: stop die of kies een andere map met --data.",
                fout);
        }
    }
}
