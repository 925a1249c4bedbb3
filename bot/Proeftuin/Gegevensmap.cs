using System.Globalization;
using System.Security.Cryptography;

namespace TeamsHerstelBot.Proeftuin;

/// <summary>The folder with the data of one Proeftuin, held by one process at a time.</summary>
internal sealed class Gegevensmap : IDisposable
{
    private readonly string _pad;
    private readonly FileStream _slot;

    private Gegevensmap(string pad)
    {
        _pad = pad;
        Directory.CreateDirectory(pad);
        _slot = File.Open(Path.Combine(pad, "slot"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
    }

    /// <summary>Null when it cannot be used, or another process has it.</summary>
    public static Gegevensmap? Open(string pad)
    {
        try
        {
            return new(pad);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public string Botbestand => Path.Combine(_pad, "bot.db");

    public string Teamsbestand => Path.Combine(_pad, "teams.db");

    /// <summary>The port of the last run: the bot has kept it in its service addresses.</summary>
    public int? VorigePoort => PoortIn(_pad);

    /// <summary>The key of the issuer: read, or made when there is none.</summary>
    public RSA Sleutel()
    {
        var bestand = Path.Combine(_pad, "sleutel.pem");
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

    public void BewaarPoort(int poort) => File.WriteAllText(Poortbestand(_pad), poort.ToString(CultureInfo.InvariantCulture));

    /// <summary>Removes everything but the key.</summary>
    public void Wis()
    {
        foreach (var bestand in Directory.EnumerateFiles(_pad, "*.db*")) File.Delete(bestand);
    }

    public void Dispose() => _slot.Dispose();

    /// <summary>The port of the last run in a folder, which need not be open.</summary>
    public static int? PoortIn(string pad) =>
        File.Exists(Poortbestand(pad)) && int.TryParse(File.ReadAllText(Poortbestand(pad)), CultureInfo.InvariantCulture, out var poort)
            ? poort
            : null;

    private static string Poortbestand(string pad) => Path.Combine(pad, "poort");
}
