using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Gesprekken;

/// <summary>Somebody has the app in a 1:1 chat: remember where, say once what to expect, and deliver what was waiting for them.</summary>
public sealed class VerwelkomPersoon(LeerAdressen adressen, Rolzoeker rolzoeker) : IGebeurtenisHandler
{
    /// <summary>Who has several roles hears first of the one that asks most of them; the help tells the rest.</summary>
    private static readonly Rollen[] Volgorde = [Rollen.Coordinator, Rollen.Teamleider, Rollen.Ervaringsdeskundige, Rollen.SociaalWerker];

    public async Task HandelAsync(Klik bij, Activity activity, CancellationToken ct)
    {
        var rollen = await rolzoeker.VindAsync(bij.TenantId, bij.Wie.Id, ct);
        var rol = Eerste(rollen);
        await adressen.ChatAsync(bij, Antwoorder.Hier(bij, rol == Rollen.Geen ? WelkomKaart.Persoonlijk() : WelkomKaart.Voor(rol)), ct);
    }

    /// <summary>The role that is spoken to first.</summary>
    internal static Rollen Eerste(Rollen rollen) => Volgorde.FirstOrDefault(r => rollen.HasFlag(r));
}
