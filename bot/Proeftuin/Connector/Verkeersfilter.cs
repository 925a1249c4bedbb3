using System.Text.Json;
using TeamsHerstelBot.Proeftuin.Gesprekken;

namespace TeamsHerstelBot.Proeftuin.Connector;

/// <summary>Notes each call of the bot before anything becomes of it.</summary>
internal sealed class Verkeersfilter(string operatie) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var inhoud = context.Arguments.OfType<JsonElement?>().FirstOrDefault();
        context.HttpContext.RequestServices.GetRequiredService<Verkeer>().Noteer(new(operatie, null, inhoud));
        return next(context);
    }
}
