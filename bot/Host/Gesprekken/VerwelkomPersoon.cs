using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Gesprekken;

/// <summary>Somebody has the app in a 1:1 chat: remember where, say once what to expect, and deliver what was waiting for them.</summary>
public sealed class VerwelkomPersoon(LeerAdressen adressen, Rolzoeker rolzoeker, Kluis kluis) : IGebeurtenisHandler
{
    /// <summary>Who has several roles hears first of the one that asks most of them; the help tells the rest.</summary>
    private static readonly Rollen[] Volgorde = [Rollen.Coordinator, Rollen.Teamleider, Rollen.Ervaringsdeskundige, Rollen.SociaalWerker];

    public async Task HandelAsync(Klik bij, Activity activity, CancellationToken ct)
    {
        var rollen = await rolzoeker.VindAsync(bij.TenantId, bij.Wie.Id, ct);
        await adressen.ChatAsync(bij, await WelkomAsync(bij, Eerste(rollen), ct), ct);
    }

    /// <summary>
    /// Once: who came to a wijkteam before has the same card under way, and who got another role has its welcome waiting.
    /// </summary>
    private async Task<Uitrij?> WelkomAsync(Klik bij, Rollen rol, CancellationToken ct) => rol switch
    {
        Rollen.Geen => Antwoorder.Hier(bij, WelkomKaart.Persoonlijk()),
        Rollen.SociaalWerker => Uitrij.Van(Welkom.SociaalWerker(bij.Wie.Id)),
        _ when await WachtAsync(bij, rol, ct) => null,
        _ => Antwoorder.Hier(bij, WelkomKaart.Voor(rol)),
    };

    private async Task<bool> WachtAsync(Klik bij, Rollen rol, CancellationToken ct) =>
        (await kluis.ZoekAsync<Uitrij>(Tabel.Wijkteams, bij.TenantId, Sleutel.UitPrefix, ct)).Exists(
            u => u.Waarde.Toon is { Soort: KaartSoort.Welkom } toon && toon.PersoonId == bij.Wie.Id && toon.Id == rol.ToString());

    /// <summary>The role that is spoken to first.</summary>
    internal static Rollen Eerste(Rollen rollen) => Volgorde.FirstOrDefault(r => rollen.HasFlag(r));
}
