namespace TeamsHerstelBot.Host.Opslag;

/// <summary>A partition of a table, and whose it is.</summary>
public sealed record Partitie(string TenantId, string Tabel, string Sleutel)
{
    /// <summary>The key of its nightly wekker.</summary>
    public string Naam => $"{Tabel}|{Sleutel}";

    public static Partitie Uit(string tenantId, string naam)
    {
        var streep = naam.IndexOf('|', StringComparison.Ordinal);
        return new(tenantId, naam[..streep], naam[(streep + 1)..]);
    }
}
