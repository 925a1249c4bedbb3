using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Klikken;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host.Gesprekken;

/// <summary>Somebody has the app in a 1:1 chat: remember where, say once what to expect, and deliver what was waiting for them.</summary>
public sealed class VerwelkomPersoon(Gespreksboek gesprekken, Antwoorder antwoorder, Bezorger bezorger)
{
    public async Task WelkomAsync(Inkomend op, CancellationToken ct)
    {
        if (await LeerAsync(op, ct)) await antwoorder.AntwoordHierAsync(op, WelkomKaart.Persoonlijk(), ct);
    }

    /// <summary>True when this chat was new.</summary>
    public async Task<bool> LeerAsync(Inkomend op, CancellationToken ct)
    {
        if (!op.Persoonlijk || op.Wie.Id.Length == 0) return false;
        var nieuw = await gesprekken.LeerAsync(op.TenantId, op.Wie.Id, new Gesprek(op.GesprekId, op.Activity.ServiceUrl!), ct);
        if (nieuw) _ = bezorger.ProbeerGeparkeerdAsync();
        return nieuw;
    }
}
