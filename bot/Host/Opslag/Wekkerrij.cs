using NodaTime;
using TeamsHerstelBot.Domein.Berichten;

namespace TeamsHerstelBot.Host.Opslag;

/// <summary>A wekker of a tenant.</summary>
public sealed record Wekkerrij(string TenantId, WekkerSoort Soort, string Sleutel, Instant Om)
{
    public Wekker Wekker => new(Soort, Sleutel, Om);
}
