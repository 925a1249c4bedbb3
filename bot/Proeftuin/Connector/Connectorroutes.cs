using System.Net.Http.Headers;
using TeamsHerstelBot.Proeftuin.Kern;

namespace TeamsHerstelBot.Proeftuin.Connector;

/// <summary>The Connector REST API of Teams under <c>/proeftuin/connector/v3</c>.</summary>
internal static class Connectorroutes
{
    public static void MapConnector(this WebApplication app)
    {
        var v3 = app.MapGroup("/proeftuin/connector/v3").AddEndpointFilter(VereisTokenAsync);
        var gesprek = v3.MapGroup("/conversations/{gesprek}");

        v3.MapPost("/conversations", Gespreksroutes.OpenAsync).Met("create");
        gesprek.MapPost("/activities", Activiteitsroutes.StuurAsync).Met("send");
        gesprek.MapPost("/activities/{activiteit}", Activiteitsroutes.BeantwoordAsync).Met("reply");
        gesprek.MapPut("/activities/{activiteit}", Activiteitsroutes.WijzigAsync).Met("update");
        gesprek.MapDelete("/activities/{activiteit}", Activiteitsroutes.VerwijderAsync).Met("delete");
        gesprek.MapGet("/members", Ledenroutes.Alle).Met("members");
        gesprek.MapGet("/pagedmembers", Ledenroutes.Bladzijde).Met("members");
        gesprek.MapGet("/members/{lid}", Ledenroutes.Een).Met("member");
        v3.MapGet("/teams/{team}", Ledenroutes.Team).Met("team");
        v3.MapGet("/teams/{team}/conversations", Ledenroutes.Kanalen).Met("channels");
    }

    private static void Met(this RouteHandlerBuilder route, string operatie) =>
        route.AddEndpointFilter(new Verkeersfilter(operatie)).AddEndpointFilter(new Storingsfilter(operatie));

    private static async ValueTask<object?> VereisTokenAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var uitgever = context.HttpContext.RequestServices.GetRequiredService<Uitgever>();
        return AuthenticationHeaderValue.TryParse(context.HttpContext.Request.Headers.Authorization, out var kop)
            && string.Equals(kop.Scheme, "Bearer", StringComparison.OrdinalIgnoreCase)
            && kop.Parameter is { } token
            && await uitgever.IsConnectortokenAsync(token)
                ? await next(context)
                : Connectorfout.GeenToken;
    }
}
