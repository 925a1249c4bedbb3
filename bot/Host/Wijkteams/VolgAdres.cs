using TeamsHerstelBot.Host.Klikken;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Teams;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>
/// Every activity tells where Teams is reached now. A channel is posted to long after it was last heard of, so a new address is kept before
/// anything else; for a 1:1 chat the <c>Gespreksboek</c> does that.
/// </summary>
public sealed class VolgAdres(WijkteamBot bot, Kanalen kanalen, Kluis kluis) : ITeamsBot
{
    public async Task OnActivityAsync(Activity activity, CancellationToken cancellationToken)
    {
        await VolgAsync(new(activity), cancellationToken);
        await bot.OnActivityAsync(activity, cancellationToken);
    }

    public async Task<InvokeResponse> OnInvokeAsync(Activity activity, CancellationToken cancellationToken)
    {
        await VolgAsync(new(activity), cancellationToken);
        return await bot.OnInvokeAsync(activity, cancellationToken);
    }

    private async Task VolgAsync(Inkomend op, CancellationToken ct)
    {
        if (!op.InKanaal || op.Activity.ServiceUrl is not { } adres) return;
        if ((await kanalen.AlleAsync(op.TenantId, ct)).FirstOrDefault(k => k.Id == op.GesprekId) is not { } bekend || bekend.ServiceUrl == adres) return;
        if (await kanalen.LeesAsync(op.TenantId, op.GesprekId, ct) is not { } rij || rij.Waarde.ServiceUrl == adres) return;

        // Who is second finds it done, or does it at the next activity.
        var beurt = new Beurt(new(op.TenantId, Tabel.Wijkteams, op.TenantId)).Vervang(Sleutel.Kanaal(op.GesprekId), rij.Waarde with { ServiceUrl = adres }, rij.ETag);
        await kluis.BewaarAsync(beurt, ct);
        kanalen.Vergeet(op.TenantId);
    }
}
