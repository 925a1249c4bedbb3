using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Host.Brieven;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Pagina;

/// <summary>Somebody whose device was opened with a code, and who may still in.</summary>
/// <param name="Cookie">Of this device, which its forms are made for.</param>
public sealed record Bezoek(Houder Houder, InPool InPool, string Cookie)
{
    public Persoon Wie => InPool.Ed.Waarde.Wie;

    /// <summary>The same as a click in Teams, from a page in the place of a chat.</summary>
    public Klik Klik()
    {
        var hier = $"pagina/{Wie.Id}";
        return new(new Plek(Houder.TenantId, hier, hier, "", Pleksoort.Pagina), Wie);
    }
}
