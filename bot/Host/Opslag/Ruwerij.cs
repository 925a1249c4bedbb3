using Azure;

namespace TeamsHerstelBot.Host.Opslag;

/// <summary>A row as it is stored, whatever it holds.</summary>
public sealed record Ruwerij(Partitie Partitie, string Sleutel, string Json, ETag ETag)
{
    /// <summary>Begins with this, so it is of that kind.</summary>
    public bool Is(string tabel, string prefix) => Partitie.Tabel == tabel && Sleutel.StartsWith(prefix, StringComparison.Ordinal);

    public T Als<T>()
        where T : class => Rijvorm.Uit<T>(Json);
}
