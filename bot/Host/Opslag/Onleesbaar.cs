using System.Collections.Concurrent;
using System.Text.Json;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Opslag;

/// <summary>
/// Rows that cannot be read: damaged, or of a version that this one does not know. A list goes on without them, so that one row does not
/// stop a pool or its forgetting; the readiness check and the log say that they are there. The row itself stays as it is.
/// </summary>
public sealed partial class Onleesbaar(ILogger<Onleesbaar> logger)
{
    private const int MeesteOnthouden = 1_000;

    private readonly ConcurrentDictionary<(string Tabel, string Partitie, string Rij), bool> _rijen = new();

    /// <summary>How many were met since the start, each once.</summary>
    public int Aantal => _rijen.Count;

    /// <summary>The value of a row, or null when it cannot be read.</summary>
    public Rij<T>? Lees<T>(string tabel, TableEntity rij)
        where T : class
    {
        try
        {
            return Rijvorm.Lees<T>(rij);
        }
        catch (Exception fout) when (
            fout is JsonException or InvalidDataException or FormatException or InvalidOperationException or NotSupportedException)
        {
            if (_rijen.Count < MeesteOnthouden && _rijen.TryAdd((tabel, rij.PartitionKey, rij.RowKey), true))
            {
                Log.Overgeslagen(logger, typeof(T).Name, tabel);
            }

            return null;
        }
    }

    /// <summary>What was unreadable was mended, or is gone.</summary>
    public void Vergeet(string tabel, string partitie, string rij) => _rijen.TryRemove((tabel, partitie, rij), out _);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A row with a {Type} in table {Table} cannot be read: it is left out, and stays as it is")]
        public static partial void Overgeslagen(ILogger logger, string type, string table);
    }
}
