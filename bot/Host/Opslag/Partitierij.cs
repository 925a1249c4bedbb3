namespace TeamsHerstelBot.Host.Opslag;

/// <summary>A partition that is known: undelivered messages are looked for in it after a crash, and every night what is over.</summary>
/// <param name="Wekt">It has a wekker for that; a row of before does not.</param>
public sealed record Partitierij(string TenantId, string Tabel, string Sleutel, bool Wekt = false)
{
    public Partitie Partitie => new(TenantId, Tabel, Sleutel);
}
