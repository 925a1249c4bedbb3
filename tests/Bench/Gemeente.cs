using System.Globalization;

namespace TeamsHerstelBot.Bench;

/// <summary>
/// A made-up municipality of twenty wijkteams, one for each slice of a run, so that none works in what another left behind.
/// </summary>
/// <param name="Nummer">The tenant.</param>
/// <param name="Pools">One pool for all of them, or one for each.</param>
internal sealed record Gemeente(int Nummer, int Pools)
{
    public const int Teams = 20;

    /// <summary>Tenants that the bot lets in.</summary>
    public const int Meeste = 64;

    public const int EdsPerPool = 20;

    public string Tenant => TenantVan(Nummer);

    public static string TenantVan(int nummer) =>
        string.Create(CultureInfo.InvariantCulture, $"00000000-0000-4000-8000-{nummer:D12}");

    public string Kanaal(int team) => string.Create(CultureInfo.InvariantCulture, $"19:g{Nummer:D2}wijk{team:D2}@thread.tacv2");

    public string PoolKanaal(int pool) => string.Create(CultureInfo.InvariantCulture, $"19:g{Nummer:D2}pool{pool:D2}@thread.tacv2");

    public string PoolVan(int team) => PoolId(team % Pools);

    public string PoolId(int pool) => string.Create(CultureInfo.InvariantCulture, $"g{Nummer:D2}pool{pool:D2}");
}
