namespace TeamsHerstelBot.Teams.Configuration;

/// <summary>
/// The registration of the bot, under the configuration keys that the Bot Framework SDK uses, plus keys of our own. Bound from the
/// root of the configuration and validated at start by <see cref="TeamsBotOptionsValidator"/>.
/// </summary>
public sealed class TeamsBotOptions
{
    /// <summary><c>SingleTenant</c> (secret, certificate or federated identity) or <c>UserAssignedMSI</c> (managed identity).</summary>
    public string MicrosoftAppType { get; set => field = Clean(value); } = AppTypes.SingleTenant;

    /// <summary>Application (client) id of the bot, a GUID.</summary>
    public string MicrosoftAppId { get; set => field = Clean(value); } = "";

    /// <summary>Client secret, for <c>SingleTenant</c> without certificate.</summary>
    public string MicrosoftAppPassword { get; set => field = Clean(value); } = "";

    /// <summary>Path of a PFX or PEM file with certificate and key, for <c>SingleTenant</c> without secret.</summary>
    public string MicrosoftAppCertificatePath { get; set => field = Clean(value); } = "";

    /// <summary>
    /// Client id of the user-assigned managed identity that stands in for a secret, for <c>SingleTenant</c>: the registration trusts it as
    /// a federated credential.
    /// </summary>
    public string MicrosoftAppFederatedClientId { get; set => field = Clean(value); } = "";

    /// <summary>Tenant that owns the registration, a GUID.</summary>
    public string MicrosoftAppTenantId { get; set => field = Clean(value); } = "";

    /// <summary>
    /// Empty for the public cloud, <c>https://botframework.azure.us</c> or <c>https://botframework.azure.cn</c> for the sovereign ones.
    /// </summary>
    public string ChannelService { get; set => field = Clean(value); } = "";

    /// <summary>OpenID metadata with the keys of the channel; empty takes the one of the cloud. Plain http for loopback only.</summary>
    public string ToBotFromChannelOpenIdMetadataUrl { get; set => field = Clean(value); } = "";

    /// <summary>Issuer of the channel's tokens, compared exactly; empty takes the one of the cloud.</summary>
    public string ToBotFromChannelTokenIssuer { get; set => field = Clean(value); } = "";

    /// <summary>Authority for the bot's own tokens, with or without the tenant; empty takes the one of the cloud.</summary>
    public string ToChannelFromBotLoginUrl { get; set => field = Clean(value); } = "";

    /// <summary>Scope (or resource) of the bot's own tokens; empty takes the one of the cloud.</summary>
    public string ToChannelFromBotOAuthScope { get; set => field = Clean(value); } = "";

    /// <summary>Tenants whose activities are accepted; empty means only <see cref="MicrosoftAppTenantId"/>.</summary>
    public IList<string> ToegestaneTenants { get; } = [];

    /// <summary>
    /// Addresses beside Microsoft's own that may be a <c>serviceUrl</c>, such as <c>http://127.0.0.1:5000/proeftuin/connector/</c>: the
    /// origin must be equal and the path must start with this path. Plain http for loopback only.
    /// </summary>
    public IList<string> ToegestaneServiceUrls { get; } = [];

    /// <summary>App id in the form the wire has.</summary>
    internal string AppId => Guid.TryParse(MicrosoftAppId, out var id) ? id.ToString("D") : MicrosoftAppId;

    /// <summary>The bot as a channel account, <c>28:{app id}</c>.</summary>
    internal string BotId => $"28:{AppId}";

    internal string OpenIdMetadataUrl => Chosen(ToBotFromChannelOpenIdMetadataUrl, Cloud?.OpenIdMetadataUrl);

    internal string TokenIssuer => Chosen(ToBotFromChannelTokenIssuer, Cloud?.TokenIssuer);

    internal Uri LoginAuthority => new(new Uri(Chosen(ToChannelFromBotLoginUrl, Cloud?.LoginUrl)).GetLeftPart(UriPartial.Authority));

    internal string TokenScope
    {
        get
        {
            const string everything = "/.default";
            var scope = Chosen(ToChannelFromBotOAuthScope, Cloud?.Scope);
            return scope.EndsWith(everything, StringComparison.Ordinal) ? scope : scope.TrimEnd('/') + everything;
        }
    }

    internal Cloud? Cloud => Cloud.Of(ChannelService);

    /// <summary>True when an activity of this tenant is welcome.</summary>
    internal bool AcceptsTenant(string tenantId) => ToegestaneTenants.Count == 0
        ? string.Equals(tenantId, MicrosoftAppTenantId, StringComparison.OrdinalIgnoreCase)
        : ToegestaneTenants.Contains(tenantId, StringComparer.OrdinalIgnoreCase);

    /// <summary>An empty value in a settings file arrives as null, a pasted one often with spaces.</summary>
    private static string Clean(string? value) => value?.Trim() ?? "";

    private static string Chosen(string configured, string? ofCloud) => configured.Length > 0 ? configured : ofCloud ?? "";
}

/// <summary>Values of <see cref="TeamsBotOptions.MicrosoftAppType"/>.</summary>
public static class AppTypes
{
    /// <summary>A registration of one tenant, with a secret, a certificate or a federated managed identity.</summary>
    public const string SingleTenant = "SingleTenant";

    /// <summary>A user-assigned managed identity.</summary>
    public const string UserAssignedMsi = "UserAssignedMSI";
}
