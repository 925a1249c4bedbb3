using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Azure;
using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Opslag;

/// <summary>Reads rows as values and saves a <see cref="Beurt"/>; says when something was saved that must be told.</summary>
public sealed partial class Kluis(ITableStore tabellen, TimeProvider klok, Onleesbaar onleesbaar)
{
    private const int Pogingen = 12;

    private readonly ConcurrentDictionary<Partitie, Instant> _bekend = new();
    private readonly Wachtlijnen _lijnen = new();
    private long _laatsteId;
    private int _kanaalwijzigingen;
    private volatile Action<Beurt>? _hoort;

    /// <summary>
    /// This process among those that share the tables. It stands in every row that instances compete for, so that no two of them write the
    /// same and each knows its own write again when the answer got lost.
    /// </summary>
    public string Instantie { get; } = Guid.NewGuid().ToString("N");

    /// <summary>How often this process wrote about channels: whoever remembers what it read of them before, reads again.</summary>
    public int Kanaalwijzigingen => Volatile.Read(ref _kanaalwijzigingen);

    /// <summary>Tells whoever delivers what was saved to be told. Losing it loses nothing: the rows stay.</summary>
    public void Hang(Action<Beurt>? hoort) => _hoort = hoort;

    public Instant Nu => Instant.FromDateTimeOffset(klok.GetUtcNow());

    /// <summary>An id that sorts after every id this instance gave before, so that what belongs together keeps its order.</summary>
    public Guid NieuwId()
    {
        while (true)
        {
            var laatste = Volatile.Read(ref _laatsteId);
            var nieuw = Math.Max(klok.GetUtcNow().ToUnixTimeMilliseconds(), laatste + 1);
            if (Interlocked.CompareExchange(ref _laatsteId, nieuw, laatste) == laatste)
            {
                return Guid.CreateVersion7(DateTimeOffset.FromUnixTimeMilliseconds(nieuw));
            }
        }
    }

    public async Task MaakTabellenAsync(CancellationToken ct)
    {
        foreach (var tabel in Tabel.Alle) await tabellen.CreateTableIfNotExistsAsync(tabel, ct);
    }

    public async Task<Rij<T>?> LeesAsync<T>(string tabel, string partitie, string rij, CancellationToken ct)
        where T : class => await tabellen.GetAsync(tabel, partitie, rij, ct) is { } entity ? Rijvorm.Lees<T>(entity) : null;

    public Task<List<Rij<T>>> ZoekAsync<T>(string tabel, string partitie, string prefix, CancellationToken ct)
        where T : class => ZoekAsync<T>(tabel, partitie, RowKeyRange.Prefix(prefix), ct);

    public async Task<List<Rij<T>>> ZoekAsync<T>(string tabel, string partitie, RowKeyRange bereik, CancellationToken ct)
        where T : class
    {
        var rijen = new List<Rij<T>>();
        await foreach (var (_, rij) in ZoekMetSleutelAsync<T>(tabel, partitie, bereik, ct)) rijen.Add(rij);
        return rijen;
    }

    public async IAsyncEnumerable<(string Sleutel, Rij<T> Rij)> ZoekMetSleutelAsync<T>(
        string tabel, string partitie, RowKeyRange bereik, [EnumeratorCancellation] CancellationToken ct)
        where T : class
    {
        await foreach (var entity in tabellen.QueryAsync(tabel, partitie, bereik, ct))
        {
            if (onleesbaar.Lees<T>(tabel, entity) is { } rij) yield return (entity.RowKey, rij);
        }
    }

    /// <summary>Where the cards about one thing are remembered, whoever got them.</summary>
    public async IAsyncEnumerable<(string Sleutel, Rij<Kaartrij> Rij)> KaartenOverAsync(
        Partitie partitie, string id, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var soort in Enum.GetValues<KaartSoort>())
        {
            var bereik = RowKeyRange.Prefix(Sleutel.KaartPrefix(soort, id));
            await foreach (var kaart in ZoekMetSleutelAsync<Kaartrij>(partitie.Tabel, partitie.Sleutel, bereik, ct)) yield return kaart;
        }
    }

    /// <summary>Each card about one thing, to be shown as it is now.</summary>
    public async Task<IReadOnlyList<Bericht>> OpnieuwAsync(Partitie partitie, string id, CancellationToken ct) =>
        await KaartenOverAsync(partitie, id, ct).Select(k => Sleutel.KaartUit(k.Sleutel))
            .Where(k => k is not null).Select(Bericht (k) => new Bericht.ToonKaart(k!.Value.Kaart, k.Value.Aan)).ToListAsync(ct);

    /// <summary>Each card of one kind about one thing, to be shown as it is now.</summary>
    public async Task<IReadOnlyList<Bericht>> OpnieuwAsync(Partitie partitie, KaartSoort soort, string id, CancellationToken ct) =>
        [.. (await KaartenAsync(partitie, Sleutel.KaartPrefix(soort, id), ct)).Where(k => k.Kaart.Id == id)];

    /// <summary>Each card of one kind that was shown.</summary>
    public Task<IReadOnlyList<Bericht.ToonKaart>> KaartenAsync(Partitie partitie, KaartSoort soort, CancellationToken ct) =>
        KaartenAsync(partitie, Sleutel.KaartPrefix(soort), ct);

    private async Task<IReadOnlyList<Bericht.ToonKaart>> KaartenAsync(Partitie partitie, string prefix, CancellationToken ct) =>
        await ZoekMetSleutelAsync<Kaartrij>(partitie.Tabel, partitie.Sleutel, RowKeyRange.Prefix(prefix), ct)
            .Select(k => Sleutel.KaartUit(k.Sleutel))
            .Where(k => k is not null).Select(k => new Bericht.ToonKaart(k!.Value.Kaart, k.Value.Aan)).ToListAsync(ct);

    /// <summary>Those of these cards that were shown: the others would be new.</summary>
    public async Task<IReadOnlyList<Bericht>> GetoondAsync(
        Partitie partitie, IReadOnlyList<Bericht.ToonKaart> kaarten, CancellationToken ct)
    {
        var getoond = await Task.WhenAll(kaarten.Select(
            async k => await LeesAsync<Kaartrij>(partitie.Tabel, partitie.Sleutel, Sleutel.Kaart(k.Kaart, k.Aan), ct) is not null));
        return [.. kaarten.Where((_, nummer) => getoond[nummer])];
    }

    /// <summary>Takes rows away, in as many transactions as they need.</summary>
    public async Task VerwijderAsync(Partitie partitie, IEnumerable<(string Sleutel, ETag ETag)> rijen, CancellationToken ct)
    {
        foreach (var deel in rijen.Chunk(Beurt.MeesteRijen))
        {
            var beurt = new Beurt(partitie);
            foreach (var (sleutel, etag) in deel) beurt.Verwijder(sleutel, etag);
            if (!(await BewaarAsync(beurt, ct)).Succeeded) throw new TableStoreException("A row changed while it was being taken away.");
        }
    }

    /// <summary>One transaction. What it has to tell is delivered afterwards, also when this process ends right after it.</summary>
    public async Task<WriteResult> BewaarAsync(Beurt beurt, CancellationToken ct)
    {
        if (beurt.Partitie.Tabel != Tabel.Wekkers) await MaakBekendAsync(beurt.Partitie, ct);
        WriteResult? resultaat = null;
        try
        {
            return resultaat = await tabellen.WriteAsync(beurt.Partitie.Tabel, beurt.Writes(NieuwId), ct);
        }
        finally
        {
            // Before the bell rings: a card that is drawn at once must not be drawn from what was remembered.
            if (beurt.Partitie.Tabel == Tabel.Wijkteams) Interlocked.Increment(ref _kanaalwijzigingen);

            // Without an answer it may have been saved all the same, and doing it again then saves nothing that would ring.
            if (resultaat is null or { Succeeded: true } && beurt.Uit.Count > 0) _hoort?.Invoke(beurt);
        }
    }

    /// <summary>
    /// Load, decide, save: the one way in which rows change that somebody may change at the same time. Who decides about the same partition
    /// in this process waits for its turn; when another process was first, it is loaded and decided once more on what is there by then.
    /// </summary>
    /// <param name="over">Where it saves.</param>
    /// <param name="beslis">Loads and decides; saves nothing itself.</param>
    /// <param name="pogingen">Where many instances write the same row, more are needed.</param>
    public Task<T> BesluitAsync<T>(Partitie over, Func<Task<Besluit<T>>> beslis, CancellationToken ct, int pogingen = Pogingen) =>
        _lijnen.AanDeBeurtAsync(over, _ => ProbeerAsync(beslis, pogingen, ct), ct);

    /// <summary>Decides about one row: as it is now, and why nothing changed if it did not. Null when there is no such row.</summary>
    /// <param name="gelezen">The row when it was read already; who had to wait reads it again.</param>
    public Task<(T Nu, Uitkomst<T>.Geweigerd? Weigering)?> BeslisAsync<T>(
        Partitie partitie, string rij, Func<T, Uitkomst<T>> beslis, CancellationToken ct, Rij<T>? gelezen = null)
        where T : class => _lijnen.AanDeBeurtAsync(partitie, gewacht => ProbeerAsync<(T, Uitkomst<T>.Geweigerd?)?>(async () =>
    {
        var nu = (gewacht ? null : gelezen) ?? await LeesAsync<T>(partitie.Tabel, partitie.Sleutel, rij, ct);
        gelezen = null;
        if (nu is null) return new(null);
        var uitkomst = beslis(nu.Waarde);
        if (uitkomst is not Uitkomst<T>.Gelukt gelukt) return new((nu.Waarde, (Uitkomst<T>.Geweigerd)uitkomst));
        if (ReferenceEquals(gelukt.Nieuw, nu.Waarde)) return new((nu.Waarde, null));
        return new((gelukt.Nieuw, null), new Beurt(partitie).Vervang(rij, gelukt.Nieuw, nu.ETag).Bericht(gelukt.Berichten));
    }, Pogingen, ct), ct);

    private async Task<T> ProbeerAsync<T>(Func<Task<Besluit<T>>> beslis, int pogingen, CancellationToken ct)
    {
        for (var i = 0; i < pogingen; i++)
        {
            var besluit = await beslis();
            if (besluit.Gelezen && (besluit.Beurt is null || (await BewaarAsync(besluit.Beurt, ct)).Succeeded)) return besluit.Antwoord;
        }

        throw new TableStoreException(
            TableFault.Throttled, $"What a {typeof(T).Name} is about kept changing while a decision about it was being saved.");
    }
}
