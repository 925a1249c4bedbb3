namespace TeamsHerstelBot.Host.Opslag;

/// <summary>A partition that can hold undelivered messages.</summary>
public sealed record Partitie(string TenantId, string Tabel, string Sleutel);
