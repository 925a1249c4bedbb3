using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Teams.Activities;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>
/// Who did it. Teams sometimes leaves out the name of a person, or the id that says who it is in Entra, though the roster knows both: what
/// is missing is looked up there, and Teams is asked when no roster has it.
/// </summary>
public sealed class Afzender(Ledenboek leden, IConnector connector, RateLadder ladder)
{
    /// <summary>Whoever clicked waits for it.</summary>
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(3);

    public async Task<Activity> HerkenAsync(Activity activity, CancellationToken ct)
    {
        if (activity.From is not { Id: { Length: > 0 } mri } wie) return activity;

        // Nobody reads the name of who Teams says did something by itself.
        var doetIets = activity.Type is ActivityTypes.Message or ActivityTypes.Invoke;
        if (wie.AadObjectId is { Length: > 0 } && (wie.Name is { Length: > 0 } || !doetIets)) return activity;
        if (!Lid.IsMri(mri) || Tenant(activity) is not { } tenantId) return activity;
        var lid = await ZoekAsync(wie, tenantId, mri, ct) ?? await VraagAsync(activity, tenantId, mri, ct);
        if (lid is null) return activity;
        var naam = wie.Name is { Length: > 0 } eigen ? eigen : lid.Naam;
        return activity with { From = wie with { Name = naam, AadObjectId = wie.AadObjectId is { Length: > 0 } bekend ? bekend : lid.Id } };
    }

    private static string? Tenant(Activity activity) => activity.Conversation?.TenantId ?? activity.ChannelData?.Tenant?.Id;

    /// <summary>Without tables it goes on with what there is: who types about danger waits for nothing.</summary>
    private async Task<Lid?> ZoekAsync(ChannelAccount wie, string tenantId, string mri, CancellationToken ct)
    {
        using var genoeg = CancellationTokenSource.CreateLinkedTokenSource(ct);
        genoeg.CancelAfter(Geduld);
        try
        {
            return wie.AadObjectId is { Length: > 0 } id
                ? (await leden.VindAsync(tenantId, id, genoeg.Token))?.Lid
                : await leden.VindMriAsync(tenantId, mri, genoeg.Token);
        }
        catch (Exception fout) when (!ct.IsCancellationRequested && ZonderOpslag.IsWeg(fout))
        {
            return null;
        }
    }

    private async Task<Lid?> VraagAsync(Activity activity, string tenantId, string mri, CancellationToken ct)
    {
        if (activity is not { ServiceUrl: { } adres, Conversation.Id: { } gesprek }) return null;
        var kanaal = ConversationId.WithoutThread(gesprek);

        // A click never stands in line for a name: when Teams was asked enough for now, it goes on with what there is.
        if (!ladder.TryReserve(tenantId, "members|" + kanaal, out _)) return null;
        using var genoeg = CancellationTokenSource.CreateLinkedTokenSource(ct);
        genoeg.CancelAfter(Geduld);
        try
        {
            var gevonden = await connector.GetMemberAsync(adres, kanaal, mri, genoeg.Token);
            return gevonden.Value is { AadObjectId: { } id } lid && lid.Id == mri ? new(id, lid.Name ?? "", lid.Id) : null;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return null;
        }
    }
}
