using Azure;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Opslag;

/// <summary>
/// What one decision changes in one partition: saved in one transaction, together with what must be told. A row is added, or changed
/// with the ETag that was read.
/// </summary>
public sealed class Beurt(Partitie partitie)
{
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

    /// <summary>The writes in order: own rows first, then one outbox row per message with an id from <paramref name="nieuwId"/>.</summary>
    public IReadOnlyList<TableWrite> Writes(Func<Guid> nieuwId) =>
        [.. _writes, .. _uit.Select(u => new TableWrite.Insert(Rijvorm.Naar(Partitie.Sleutel, Sleutel.Uit(nieuwId()), u)))];
}
