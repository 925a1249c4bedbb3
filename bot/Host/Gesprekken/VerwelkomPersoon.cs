using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host.Gesprekken;

/// <summary>Somebody has the app in a 1:1 chat: remember where, say once what to expect, and deliver what was waiting for them.</summary>
public sealed class VerwelkomPersoon(Gespreksboek gesprekken, Rolzoeker rolzoeker, Bezorger bezorger)
{
    /// <summary>Who has several roles hears first of the one that asks most of them; the help tells the rest.</summary>
    private static readonly Rollen[] Volgorde = [Rollen.Coordinator, Rollen.Teamleider, Rollen.Ervaringsdeskundige, Rollen.SociaalWerker];

    public async Task WelkomAsync(Inkomend op, CancellationToken ct)
    {
        var rollen = await rolzoeker.VindAsync(op.TenantId, op.Wie.Id, ct);
        var rol = Volgorde.FirstOrDefault(r => rollen.HasFlag(r));
        await LeerAsync(op, Antwoorder.Hier(op, rol == Rollen.Geen ? WelkomKaart.Persoonlijk() : WelkomKaart.Voor(rol)), ct);
    }

    /// <summary>Remembers the chat in which something was said or clicked.</summary>
    public Task LeerAsync(Inkomend op, CancellationToken ct) => LeerAsync(op, null, ct);

    private async Task LeerAsync(Inkomend op, Uitrij? welkom, CancellationToken ct)
    {
        if (!op.Persoonlijk || op.Wie.Id.Length == 0) return;
        var nieuw = await gesprekken.LeerAsync(op.TenantId, op.Wie.Id, new Gesprek(op.GesprekId, op.Activity.ServiceUrl!), ct, welkom);
        if (nieuw) _ = bezorger.ProbeerGeparkeerdAsync();
    }
}
