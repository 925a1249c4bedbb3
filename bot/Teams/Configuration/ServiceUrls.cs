using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Options;

namespace TeamsHerstelBot.Teams.Configuration;

/// <summary>
/// The addresses the bot trusts as a <c>serviceUrl</c>. A token goes nowhere else, so this is asked both when an activity comes in and
/// before a call goes out.
/// </summary>
internal sealed class ServiceUrls(IOptionsMonitor<TeamsBotOptions> options)
{
    private const string PublicHost = "smba.trafficmanager.net";
    private const string GccUrl = "https://smba.infra.gcc.teams.microsoft.com/teams/";

    // Exact names: trafficmanager.net is a shared domain, so anybody can own a neighbour.
    private static readonly FrozenSet<string> TeamsHosts = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        PublicHost,
        "smba.infra.gcc.teams.microsoft.com",
        "smba.infra.gov.teams.microsoft.us",
        "smba.infra.dod.teams.microsoft.us");

    private IEnumerable<Uri> Configured => options.CurrentValue.ToegestaneServiceUrls.Select(url => new Uri(WithSlash(url)));

    /// <summary>True when this is an address the bot may talk to; <paramref name="uri"/> then ends with a slash.</summary>
    public bool TryAllow(string? serviceUrl, [NotNullWhen(true)] out Uri? uri)
    {
        if (!TryParse(serviceUrl, out uri))
            return false;

        var (asked, path) = (uri, uri.AbsolutePath);
        return (asked.Scheme is "https" && asked.IsDefaultPort && TeamsHosts.Contains(asked.Host))
            || Configured.Any(known => SameOrigin(known, asked) && path.StartsWith(known.AbsolutePath, StringComparison.Ordinal));
    }

    /// <summary>The address for a tenant in the government community cloud, when <paramref name="refused"/> was the public one.</summary>
    public static Uri? GovernmentAlternative(Uri refused) =>
        string.Equals(refused.Host, PublicHost, StringComparison.OrdinalIgnoreCase) ? new Uri(GccUrl) : null;

    /// <summary>Scheme, host and port without case, path exactly, one slash at the end forgiven.</summary>
    public static bool Same(string? left, string? right) =>
        TryParse(left, out var a) && TryParse(right, out var b) && SameOrigin(a, b)
        && string.Equals(a.AbsolutePath, b.AbsolutePath, StringComparison.Ordinal);

    private static bool SameOrigin(Uri a, Uri b) =>
        a.Port == b.Port
        && string.Equals(a.Scheme, b.Scheme, StringComparison.Ordinal)
        && string.Equals(a.Host, b.Host, StringComparison.OrdinalIgnoreCase);

    private static bool TryParse(string? url, [NotNullWhen(true)] out Uri? uri)
    {
        uri = null;
        return url is { Length: > 0 and <= 2048 }
            && Uri.TryCreate(url, UriKind.Absolute, out var parsed)
            && parsed.UserInfo.Length + parsed.Query.Length + parsed.Fragment.Length == 0
            && !url.Contains('@', StringComparison.Ordinal)
            && Uri.TryCreate(WithSlash(url), UriKind.Absolute, out uri);
    }

    private static string WithSlash(string url) => url.EndsWith('/') ? url : url + "/";
}
