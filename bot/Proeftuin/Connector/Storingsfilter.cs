using System.Globalization;
using TeamsHerstelBot.Proeftuin.Gesprekken;

namespace TeamsHerstelBot.Proeftuin.Connector;

/// <summary>Lets each Connector call meet the faults that are switched on.</summary>
internal sealed class Storingsfilter(string operatie) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var diensten = http.RequestServices;
        var (storingen, stopt) = (
            diensten.GetRequiredService<Storingen>(), diensten.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
        var gesprek = http.GetRouteValue("gesprek")?.ToString() ?? "";
        WerkDoorNaOphangen(context);

        var storing = storingen.Tref(operatie, gesprek);
        switch (storing?.Soort)
        {
            case Storing.Weiger:
                await HaalWegAsync(http, storing, diensten.GetRequiredService<LokaalTeams>(), stopt);
                return Weiger(http, storing);
            case Storing.Vertraag:
                await Task.Delay(storing.Milliseconden, stopt);
                break;
            case Storing.Zwijg:
                await next(context);
                http.Abort();
                return Results.Empty;
            case Storing.Verbreek:
                http.Abort();
                return Results.Empty;
            case Storing.Ingehaald:
                // It waits before the connection is dropped: the next call may come at once.
                var ingehaald = storingen.DoeNaVolgendeAsync(gesprek, async () => await next(context), stopt);
                http.Abort();
                await ingehaald;
                return Results.Empty;
            case Storing.Dubbel:
                await next(context);
                break;
        }

        var antwoord = await next(context);
        await storingen.LaatIngehaaldeVolgenAsync(gesprek);
        return antwoord;
    }

    /// <summary>What Teams took in it does, also when nobody waits for the answer any more, or while the Proeftuin stops.</summary>
    private static void WerkDoorNaOphangen(EndpointFilterInvocationContext context)
    {
        for (var i = 0; i < context.Arguments.Count; i++)
        {
            if (context.Arguments[i] is CancellationToken) context.Arguments[i] = CancellationToken.None;
        }
    }

    /// <summary>Who says that a message is gone takes it away, so that people see what the bot is told.</summary>
    private static async Task HaalWegAsync(HttpContext http, Storing storing, LokaalTeams teams, CancellationToken stopt)
    {
        var overBericht = storing.Code is "ActivityNotFoundInConversation" || (storing.Code is null && storing.Lijf is not null);
        if (storing.Status == 404 && overBericht && http.GetRouteValue("activiteit")?.ToString() is { } id
            && teams.Bericht(http.GetRouteValue("gesprek")!.ToString()!, id) is { } bericht)
            await teams.VerwijderAsync(bericht, stopt);
    }

    private static IResult Weiger(HttpContext http, Storing storing)
    {
        if (storing.RetryAfter is { } wacht) http.Response.Headers.RetryAfter = wacht;
        return storing.Lijf switch
        {
            null => Connectorfout.Maak(storing.Status, storing.Code ?? Gewoon(storing.Status), "Fault of the Proeftuin."),
            "" => Results.StatusCode(storing.Status),
            var lijf => Results.Text(lijf, lijf.StartsWith('<') ? "text/html" : "application/json", statusCode: storing.Status),
        };
    }

    private static string Gewoon(int status) => status switch
    {
        401 => "Unauthorized",
        403 => "BotNotInConversationRoster",
        404 => "ConversationNotFound",
        412 => "PreconditionFailed",
        413 => "MessageSizeTooBig",
        429 => "Throttled",
        500 => "ServiceError",
        502 or 503 or 504 => "ServiceUnavailable",
        _ => status.ToString(CultureInfo.InvariantCulture),
    };
}
