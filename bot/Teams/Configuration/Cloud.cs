namespace TeamsHerstelBot.Teams.Configuration;

/// <summary>The addresses of one Microsoft cloud, as the Bot Framework SDK knows them.</summary>
internal sealed record Cloud(
    string ChannelService, string TokenIssuer, string OpenIdMetadataUrl, string LoginUrl, string Scope, string FederatedScope)
{
    private static readonly Cloud[] All =
    [
        new(
            "",
            "https://api.botframework.com",
            "https://login.botframework.com/v1/.well-known/openidconfiguration",
            "https://login.microsoftonline.com",
            "https://api.botframework.com/.default",
            "api://AzureADTokenExchange/.default"),
        new(
            "https://botframework.azure.us",
            "https://api.botframework.us",
            "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
            "https://login.microsoftonline.us",
            "https://api.botframework.us/.default",
            "api://AzureADTokenExchangeUSGov/.default"),
        new(
            "https://botframework.azure.cn",
            "https://api.botframework.azure.cn",
            "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration",
            "https://login.partner.microsoftonline.cn",
            "https://api.botframework.azure.cn/.default",
            "api://AzureADTokenExchangeChina/.default"),
    ];

    /// <summary>The cloud with this channel service, or null when there is none.</summary>
    public static Cloud? Of(string channelService) => Array.Find(
        All, cloud => string.Equals(cloud.ChannelService, channelService.TrimEnd('/'), StringComparison.OrdinalIgnoreCase));
}
