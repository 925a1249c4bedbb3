using Azure;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Opslag;

/// <summary>
/// What one decision changes in one partition: saved in one transaction, together with what must be told. A row is added, or changed
/// with the ETag that was read.
/// </summary>
public sealed class Beurt(Partitie partitie)
{
    /// <summary>A transaction holds a hundred writes; a few are left to whoever adds something at the end.</summary>
    public const int MeesteRijen = 90;

    private const int MeestePakken = 40;

    /// <summary>Messages in one row: some dozens of kilobytes.</summary>
    private const int PerPak = 250;

    private readonly List<TableWrite> _writes = [];
    private readonly List<Uitrij> _uit = [];

    public Partitie Partitie { get; } = partitie;

    public IReadOnlyList<Uitrij> Uit => _uit;

    public Beurt Voeg<T>(string rij, T waarde)
        where T : class
    {
        _writes.Add(new TableWrite.Insert(Rijvorm.Naar(Partitie.Sleutel, rij, waarde)));
        return this;
    }

    public Beurt Vervang<T>(string rij, T waarde, ETag gelezen)
        where T : class
    {
        _writes.Add(new TableWrite.Replace(Rijvorm.Naar(Partitie.Sleutel, rij, waarde), gelezen));
        return this;
    }

    /// <summary>Adds the row when none was read, changes it otherwise.</summary>
    public Beurt Zet<T>(string rij, T waarde, Rij<T>? gelezen)
        where T : class => gelezen is null ? Voeg(rij, waarde) : Vervang(rij, waarde, gelezen.ETag);

    public Beurt Verwijder(string rij, ETag gelezen)
    {
        _writes.Add(new TableWrite.Delete(Partitie.Sleutel, rij, gelezen));
        return this;
    }

    public Beurt Bericht(IEnumerable<Bericht> berichten)
    {
        _uit.AddRange(berichten.Where(b => b.KanAankomen).Select(Uitrij.Van));
        return this;
    }

    public Beurt Bericht(Uitrij uit)
    {
        _uit.Add(uit);
        return this;
    }

    /// <summary>
    /// The writes in order: own rows first, then one outbox row per message with an id from <paramref name="nieuwId"/>. A transaction holds
    /// a hundred writes however many people or channels must hear of it, so what does not fit goes into a few rows that hold many.
    /// </summary>
    public IReadOnlyList<TableWrite> Writes(Func<Guid> nieuwId)
    {
        var past = _writes.Count + _uit.Count <= MeesteRijen;
        var los = past ? _uit.Count : Math.Max(0, MeesteRijen - MeestePakken - _writes.Count);
        var uit = _uit.Take(los).Concat(_uit.Skip(los).Chunk(PerPak).Select(pak => new Uitrij(Pak: pak)));
        return [.. _writes, .. uit.Select(u => new TableWrite.Insert(Rijvorm.Naar(Partitie.Sleutel, Sleutel.Uit(nieuwId()), u)))];
    }
}
