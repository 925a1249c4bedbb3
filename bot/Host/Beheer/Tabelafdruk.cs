using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Beheer;

/// <summary>
/// Number of rows and a hash of all keys, names, types and values of a table; ETags and timestamps belong to a store and do not count.
/// The order of the rows does not matter, as two stores may give their partitions in different order.
/// </summary>
public sealed class Tabelafdruk
{
    private readonly byte[] _som = new byte[SHA256.HashSizeInBytes];

    public long Rijen { get; private set; }

    public string Hash => Convert.ToHexStringLower(_som);

    public void Tel(TableEntity rij)
    {
        var afdruk = Van(rij);
        for (var i = 0; i < _som.Length; i++) _som[i] ^= afdruk[i];
        Rijen++;
    }

    public bool Gelijk(Tabelafdruk ander) => Rijen == ander.Rijen && Hash == ander.Hash;

    public static bool Gelijk(TableEntity een, TableEntity ander) => Van(een).AsSpan().SequenceEqual(Van(ander));

    public static async Task<Tabelafdruk> MaakAsync(IAsyncEnumerable<TableEntity> rijen, CancellationToken ct)
    {
        var afdruk = new Tabelafdruk();
        await foreach (var rij in rijen.WithCancellation(ct)) afdruk.Tel(rij);
        return afdruk;
    }

    private static byte[] Van(TableEntity rij)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Tekst(hash, rij.PartitionKey);
        Tekst(hash, rij.RowKey);
        foreach (var (naam, waarde) in rij.Properties.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            Tekst(hash, naam);
            Tekst(hash, waarde.GetType().Name);
            Bytes(hash, Inhoud(waarde));
        }

        return hash.GetHashAndReset();
    }

    private static byte[] Inhoud(object waarde) => waarde switch
    {
        string tekst => Encoding.UTF8.GetBytes(tekst),
        int getal => BitConverter.GetBytes(getal),
        long getal => BitConverter.GetBytes(getal),
        double getal => BitConverter.GetBytes(getal),
        bool waar => BitConverter.GetBytes(waar),
        DateTimeOffset moment => BitConverter.GetBytes(moment.UtcTicks),
        Guid id => id.ToByteArray(),
        byte[] bytes => bytes,
        _ => throw new InvalidDataException($"A row holds a value of type {waarde.GetType().Name}."),
    };

    private static void Tekst(IncrementalHash hash, string tekst) => Bytes(hash, Encoding.UTF8.GetBytes(tekst));

    // With its length first, so that no two rows give the same bytes.
    private static void Bytes(IncrementalHash hash, byte[] bytes)
    {
        Span<byte> lengte = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(lengte, bytes.Length);
        hash.AppendData(lengte);
        hash.AppendData(bytes);
    }
}
