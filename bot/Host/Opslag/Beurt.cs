using Azure;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Metingen;
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

    /// <summary>Messages in one row: some dozens of kilobytes, and with a card in each some hundreds.</summary>
    private const int PerPak = 250;

    private readonly List<TableWrite> _writes = [];
    private readonly List<Uitrij> _uit = [];
    private bool _los;

    public Partitie Partitie { get; } = partitie;

    public IReadOnlyList<Uitrij> Uit => _uit;

    /// <summary>
    /// One row lists what must be told, however many people or channels that is: a row less for each, and nothing more than a note to set
    /// when the row is opened. One message by itself is a row that can be delivered as it is.
    /// </summary>
    public bool InPak => !_los && (_uit.Count > 1 || _uit is [{ IsNotitie: true }]);

    /// <summary>How many writes it is by now.</summary>
    public int Aantal => _writes.Count + (InPak ? Pakken.Count() : _uit.Count);

    private IEnumerable<Uitrij[]> Pakken => _uit.Chunk(PerPak);

    /// <summary>Every message is a row of its own.</summary>
    public Beurt Los()
    {
        _los = true;
        return this;
    }

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

    /// <summary>A row of what is JSON already; changed with the ETag that was read, or added without one.</summary>
    public Beurt ZetJson(string rij, string json, ETag? gelezen)
    {
        var entity = Rijvorm.UitJson(Partitie.Sleutel, rij, json);
        _writes.Add(gelezen is { } etag ? new TableWrite.Replace(entity, etag) : new TableWrite.Insert(entity));
        return this;
    }

    public Beurt Verwijder(string rij, ETag gelezen)
    {
        _writes.Add(new TableWrite.Delete(Partitie.Sleutel, rij, gelezen));
        return this;
    }

    public Beurt Bericht(IEnumerable<Bericht> berichten)
    {
        foreach (var bericht in berichten.Where(b => b.KanAankomen)) Bericht(Uitrij.Van(bericht));
        return this;
    }

    public Beurt Bericht(Uitrij uit)
    {
        _uit.Add(uit.Spoor is null && Tracering.Nu is { } spoor ? uit with { Spoor = spoor } : uit);
        return this;
    }

    /// <summary>The writes in order: own rows first, then what must be told, with ids from <paramref name="nieuwId"/>.</summary>
    public IReadOnlyList<TableWrite> Writes(Func<Guid> nieuwId) =>
    [
        .. _writes,
        .. InPak
            ? Pakken.Select(pak => Rij(Sleutel.Pak(nieuwId()), new(Pak: pak)))
            : _uit.Select(u => Rij(Sleutel.Uit(nieuwId()), u)),
    ];

    private TableWrite.Insert Rij(string sleutel, Uitrij uit) => new(Rijvorm.Naar(Partitie.Sleutel, sleutel, uit));
}
