using Microsoft.Extensions.Options;

namespace TeamsHerstelBot.Teams.Configuration;

/// <summary>
/// Checks <see cref="TeamsBotOptions"/> at start. Each mistake is one Dutch sentence: it is read by the administrator who made it.
/// </summary>
/// <param name="needsSecret">False when the host brought a credential of its own, so that no secret is read from the configuration.</param>
internal sealed class TeamsBotOptionsValidator(bool needsSecret) : IValidateOptions<TeamsBotOptions>
{
    public ValidateOptionsResult Validate(string? name, TeamsBotOptions options)
    {
        var mistakes = Mistakes(options).ToList();
        return mistakes.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }

    private IEnumerable<string> Mistakes(TeamsBotOptions options) =>
    [
        .. Registration(options),
        .. needsSecret ? Secret(options) : [],
        .. Addresses(options),
        .. Lists(options),
    ];

    private static IEnumerable<string> Registration(TeamsBotOptions options)
    {
        if (options.MicrosoftAppType is not (AppTypes.SingleTenant or AppTypes.UserAssignedMsi))
            yield return $"MicrosoftAppType is '{options.MicrosoftAppType}', maar moet 'SingleTenant' of 'UserAssignedMSI' zijn.";

        if (options.MicrosoftAppId.Length == 0)
            yield return
                "MicrosoftAppId is leeg: vul de toepassings-id van de bot in, die op de overzichtspagina van de " +
                "app-registratie staat.";
        else if (!IsGuid(options.MicrosoftAppId))
            yield return "MicrosoftAppId is geen toepassings-id: verwacht wordt een waarde als 00000000-0000-0000-0000-000000000000.";

        if (options.MicrosoftAppTenantId.Length == 0)
            yield return "MicrosoftAppTenantId is leeg: vul de tenant-id van jullie Microsoft 365-omgeving in.";
        else if (!IsGuid(options.MicrosoftAppTenantId))
            yield return "MicrosoftAppTenantId is geen tenant-id: verwacht wordt een waarde als 00000000-0000-0000-0000-000000000000.";

        if (options.Cloud is null)
            yield return
                "ChannelService is onbekend: laat het leeg, of kies https://botframework.azure.us of " +
                "https://botframework.azure.cn.";
    }

    private static IEnumerable<string> Secret(TeamsBotOptions options)
    {
        if (options.MicrosoftAppType is not AppTypes.SingleTenant)
            yield break;

        (string Name, string Value)[] choices =
        [
            (nameof(options.MicrosoftAppPassword), options.MicrosoftAppPassword),
            (nameof(options.MicrosoftAppCertificatePath), options.MicrosoftAppCertificatePath),
            (nameof(options.MicrosoftAppFederatedClientId), options.MicrosoftAppFederatedClientId),
        ];
        var chosen = choices.Where(choice => choice.Value.Length > 0).Select(choice => choice.Name).ToList();
        if (chosen.Count == 0)
            yield return
                "MicrosoftAppPassword is leeg: bij SingleTenant is een clientgeheim nodig, een certificaat in " +
                "MicrosoftAppCertificatePath, of een beheerde identiteit in MicrosoftAppFederatedClientId.";
        else if (chosen.Count > 1)
            yield return $"{string.Join(" en ", chosen)} zijn tegelijk ingevuld: kies er een.";

        if (options.MicrosoftAppFederatedClientId.Length > 0 && !IsGuid(options.MicrosoftAppFederatedClientId))
            yield return
                "MicrosoftAppFederatedClientId is geen client-id van een beheerde identiteit: verwacht wordt een waarde " +
                "als 00000000-0000-0000-0000-000000000000.";

        if (options.MicrosoftAppCertificatePath.Length > 0 && !File.Exists(options.MicrosoftAppCertificatePath))
            yield return "MicrosoftAppCertificatePath wijst naar een bestand dat er niet is of dat de bot niet mag lezen.";
    }

    private static IEnumerable<string> Addresses(TeamsBotOptions options)
    {
        if (options.ToBotFromChannelOpenIdMetadataUrl.Length > 0 && !IsSafe(options.ToBotFromChannelOpenIdMetadataUrl))
            yield return
                "ToBotFromChannelOpenIdMetadataUrl moet een https-adres zijn; http mag alleen voor deze computer zelf " +
                "(localhost).";

        if (options.ToChannelFromBotLoginUrl.Length == 0)
            yield break;

        if (!Uri.TryCreate(options.ToChannelFromBotLoginUrl, UriKind.Absolute, out var login) || login.Scheme is not "https")
            yield return "ToChannelFromBotLoginUrl moet een https-adres zijn, zoals https://login.microsoftonline.com.";
        else if (login.AbsolutePath.Trim('/') is { Length: > 0 } tenant
            && !string.Equals(tenant, options.MicrosoftAppTenantId, StringComparison.OrdinalIgnoreCase))
            yield return "ToChannelFromBotLoginUrl noemt een andere tenant dan MicrosoftAppTenantId: laat de tenant weg of maak ze gelijk.";
    }

    private static IEnumerable<string> Lists(TeamsBotOptions options)
    {
        foreach (var tenant in options.ToegestaneTenants.Where(tenant => !IsGuid(tenant)))
            yield return $"ToegestaneTenants bevat '{tenant}', en dat is geen tenant-id.";

        foreach (var url in options.ToegestaneServiceUrls.Where(url => !IsSafe(url)))
            yield return
                $"ToegestaneServiceUrls bevat '{url}': het moet een https-adres zijn zonder ? of #; http mag alleen voor " +
                "deze computer zelf (localhost).";
    }

    private static bool IsGuid(string value) => Guid.TryParseExact(value, "D", out var id) && id != Guid.Empty;

    private static bool IsSafe(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (uri.Scheme is "https" || (uri.Scheme is "http" && uri.IsLoopback))
        && uri.UserInfo.Length + uri.Query.Length + uri.Fragment.Length == 0;
}
