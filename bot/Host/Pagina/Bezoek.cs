using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Host.Brieven;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Pagina;

/// <summary>Somebody whose device was opened with a code, and who may still in.</summary>
/// <param name="Wie">Without a name for who is in no pool any more: nobody knows it there.</param>
/// <param name="InPool">Whether there is anything to do, beside seeing what is held and being forgotten.</param>
/// <param name="Cookie">Of this device, which its forms are made for.</param>
public sealed record Bezoek(Houder Houder, Persoon Wie, bool InPool, string Cookie)
{
    /// <summary>The same as a click in Teams, from a page in the place of a chat.</summary>
    public Klik Klik()
    {
        var hier = $"pagina/{Wie.Id}";
        return new(new Plek(Houder.TenantId, hier, hier, "", Pleksoort.Pagina), Wie);
    }
}
