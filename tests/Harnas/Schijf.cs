using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Harnas;

/// <summary>
/// What outlives a process: the tables. They are opened by one process after another, and copied while none has them open.
/// </summary>
public interface ISchijf
{
    ITableStore Open();

    ISchijf Kopie();

    /// <summary>Nobody needs it any more.</summary>
    void Weg();
}

/// <summary>Tables in memory, which keep the contract of the real ones.</summary>
public sealed class Geheugenschijf(Geheugentabellen tabellen) : ISchijf
{
    public ITableStore Open() => tabellen;

    public ISchijf Kopie() => new Geheugenschijf(tabellen.Kopie());

    public void Weg()
    {
    }
}

/// <summary>One SQLite file.</summary>
public sealed class Bestandsschijf(Schijf map, string bestand) : ISchijf
{
    /// <summary>The file and what stands beside it.</summary>
    public IReadOnlyList<string> Bestanden => Directory.GetFiles(Path.GetDirectoryName(bestand)!);

    public ITableStore Open() => new SqliteTableStore(bestand);

    public ISchijf Kopie() => new Bestandsschijf(map, map.Kopie(bestand));

    public void Weg() => Schijf.Weg(bestand);
}

/// <summary>
/// A folder with database files that can be copied while no process has them open; on a disk in memory when the machine has one.
/// </summary>
public sealed class Schijf : IDisposable
{
    private const string InGeheugen = "/dev/shm";
    private readonly string _map = Directory.Exists(InGeheugen)
        ? Directory.CreateDirectory(Path.Combine(InGeheugen, "omvallen-" + Guid.NewGuid().ToString("N"))).FullName
        : Directory.CreateTempSubdirectory("omvallen-").FullName;

    public string Nieuw() => Path.Combine(Directory.CreateDirectory(Path.Combine(_map, Guid.NewGuid().ToString("N"))).FullName, "bot.db");

    public string Kopie(string bestand)
    {
        var kopie = Nieuw();
        foreach (var deel in Directory.GetFiles(Path.GetDirectoryName(bestand)!))
        {
            File.Copy(deel, Path.Combine(Path.GetDirectoryName(kopie)!, Path.GetFileName(deel)));
        }

        return kopie;
    }

    public static void Weg(string bestand) => Directory.Delete(Path.GetDirectoryName(bestand)!, recursive: true);

    public void Dispose() => Directory.Delete(_map, recursive: true);
}
