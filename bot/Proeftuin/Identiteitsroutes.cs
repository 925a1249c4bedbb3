using System.Globalization;
using TeamsHerstelBot.Proeftuin.Kern;

namespace TeamsHerstelBot.Proeftuin;

/// <summary>
/// The managed identity of a bot in a process of its own, as App Service offers it: the Host finds it in <c>IDENTITY_ENDPOINT</c> and
/// <c>IDENTITY_HEADER</c>, with <c>MicrosoftAppType</c> UserAssignedMSI.
/// </summary>
internal static class Identiteitsroutes
{
    public const string Pad = "/proeftuin/identiteit";

    /// <summary>Value of <c>IDENTITY_HEADER</c>; on loopback it keeps nobody out, it only has to be there.</summary>
    public const string Geheim = "proeftuin";

    public static void MapIdentiteit(this WebApplication app) => app.MapGet(Pad, (HttpRequest verzoek, Uitgever uitgever) =>
    {
        if (verzoek.Headers["X-IDENTITY-HEADER"] != Geheim) return Results.Unauthorized();
        var token = uitgever.Connectortoken();
        return Results.Json(new
        {
            access_token = token.Token,
            expires_on = token.ExpiresOn.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            resource = verzoek.Query["resource"].ToString(),
            token_type = "Bearer",
        });
    });
}
