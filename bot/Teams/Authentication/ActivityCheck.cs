using Microsoft.Extensions.Options;
using TeamsHerstelBot.Teams.Activities;
using TeamsHerstelBot.Teams.Configuration;

namespace TeamsHerstelBot.Teams.Authentication;

/// <summary>Checks a parsed activity: is it complete, and does it fit the token it came with?</summary>
internal sealed class ActivityCheck(ServiceUrls serviceUrls, IOptions<TeamsBotOptions> options)
{
    private const string TeamsChannel = "msteams";

    /// <summary>
    /// Longest id or name in characters. Those of Teams stay below 260; ids become keys, so a host must be able to rely on it.
    /// </summary>
    private const int LongestName = 512;

    /// <summary>
    /// True when the members are there without which an activity means nothing, and no id or name is longer than any of Teams.
    /// </summary>
    public static bool IsComplete(Activity activity) =>
        !string.IsNullOrWhiteSpace(activity.Type)
        && !string.IsNullOrEmpty(activity.ChannelId)
        && !string.IsNullOrEmpty(activity.ServiceUrl)
        && !string.IsNullOrEmpty(activity.Conversation?.Id)
        && !string.IsNullOrEmpty(activity.From?.Id)
        && !string.IsNullOrEmpty(activity.Recipient?.Id)
        && Names(activity).All(name => name is null || name.Length <= LongestName);

    private static IEnumerable<string?> Names(Activity activity)
    {
        var data = activity.ChannelData;
        IEnumerable<ChannelAccount?> accounts =
            [activity.From, activity.Recipient, .. activity.MembersAdded ?? [], .. activity.MembersRemoved ?? []];
        IEnumerable<ChannelInfo?> channels = [data?.Channel, data?.Settings?.SelectedChannel];
        return
        [
            activity.Id, activity.ReplyToId, activity.Conversation?.Id, activity.Conversation?.Name, activity.Conversation?.TenantId,
            data?.Tenant?.Id,
            data?.Team?.Id, data?.Team?.Name, data?.Team?.AadGroupId,
            .. channels.SelectMany(channel => new[] { channel?.Id, channel?.Name }),
            .. accounts.SelectMany(account => new[] { account?.Id, account?.AadObjectId, account?.Name }),
        ];
    }

    /// <summary>Why a complete activity does not fit its token or this bot, or null when it does.</summary>
    public string? Objection(Activity activity, ChannelIdentity.Proven sender)
    {
        if (activity.ChannelId is not TeamsChannel)
            return "not the Teams channel";

        if (!sender.Endorsements.Contains(TeamsChannel))
            return "key not endorsed for Teams";

        if (!ServiceUrls.Same(sender.ServiceUrl, activity.ServiceUrl))
            return "serviceUrl differs from the token";

        if (!serviceUrls.TryAllow(activity.ServiceUrl, out _))
            return "serviceUrl not allowed";

        if (!IsThisBot(activity.Recipient!.Id!))
            return "another bot";

        return IsAcceptedTenant(activity) ? null : "tenant not allowed";
    }

    private bool IsThisBot(string recipient) =>
        string.Equals(recipient, options.Value.BotId, StringComparison.OrdinalIgnoreCase)
        || string.Equals(recipient, options.Value.AppId, StringComparison.OrdinalIgnoreCase);

    /// <summary>Teams names the tenant in two places; at least one must be there and neither may be a stranger.</summary>
    private bool IsAcceptedTenant(Activity activity)
    {
        string?[] named = [activity.Conversation!.TenantId, activity.ChannelData?.Tenant?.Id];
        var tenants = named.Where(tenant => !string.IsNullOrEmpty(tenant)).ToArray();
        return tenants.Length > 0 && tenants.All(tenant => options.Value.AcceptsTenant(tenant!));
    }
}
