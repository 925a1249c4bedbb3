using System.Globalization;

namespace TeamsHerstelBot.Proeftuin.Connector;

/// <summary>A fault that the local Connector shows to the bot.</summary>
/// <param name="Soort">
/// <c>weiger</c> (answer <paramref name="Status"/>), <c>vertraag</c> (wait first), <c>breek</c> (drop the connection), <c>zwijg</c> (deliver, then
/// drop it) or <c>dubbel</c> (deliver twice).
/// </param>
/// <param name="Operatie"><c>send</c>, <c>reply</c>, <c>update</c>, <c>delete</c>, <c>create</c>, <c>members</c>, <c>member</c>, <c>team</c>, <c>channels</c>, or null for all.</param>
/// <param name="Gesprek">Part of the conversation id, or null for all.</param>
/// <param name="Aantal">How many calls it strikes; null until it is taken away.</param>
/// <param name="Status">HTTP status of a <c>weiger</c>.</param>
/// <param name="Code">Error code of a <c>weiger</c>.</param>
/// <param name="RetryAfter">Value of the Retry-After header, as sent.</param>
/// <param name="Milliseconden">Wait of a <c>vertraag</c>, in real milliseconds.</param>
internal sealed record Storing(
    string Soort, string? Operatie = null, string? Gesprek = null, int? Aantal = null, int Status = 503, string? Code = null,
    string? RetryAfter = null, int Milliseconden = 0)
{
    public const string Weiger = "weiger";
    public const string Vertraag = "vertraag";
    public const string Breek = "breek";
    public const string Zwijg = "zwijg";
    public const string Dubbel = "dubbel";

    public bool IsGeldig() => Soort is Weiger or Vertraag or Breek or Zwijg or Dubbel && Status is >= 400 and <= 599 && Milliseconden is >= 0 and <= 120_000;
}

/// <summary>The faults that are switched on, in the order they were given; each call meets at most the first that fits.</summary>
internal sealed class Storingen
{
    private readonly Lock _slot = new();
    private readonly List<(Storing Storing, int Over)> _aan = [];

    public IReadOnlyList<Storing> Aan
    {
        get
        {
            lock (_slot) return [.. _aan.Select(s => s.Storing with { Aantal = s.Storing.Aantal is null ? null : s.Over })];
        }
    }

    public void ZetAan(Storing storing)
    {
        lock (_slot) _aan.Add((storing, storing.Aantal ?? int.MaxValue));
    }

    public void ZetAllesUit()
    {
        lock (_slot) _aan.Clear();
    }

    public Storing? Tref(string operatie, string? gesprek)
    {
        lock (_slot)
        {
            var plaats = _aan.FindIndex(s =>
                (s.Storing.Operatie is null || s.Storing.Operatie == operatie)
                && (s.Storing.Gesprek is null || gesprek?.Contains(s.Storing.Gesprek, StringComparison.Ordinal) == true));
            if (plaats < 0) return null;
            var (storing, over) = _aan[plaats];
            if (over == 1) _aan.RemoveAt(plaats);
            else if (storing.Aantal is not null) _aan[plaats] = (storing, over - 1);
            return storing;
        }
    }
}

/// <summary>Lets each Connector call meet the faults that are switched on.</summary>
internal sealed class Storingsfilter(string operatie) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var storing = http.RequestServices.GetRequiredService<Storingen>().Tref(operatie, http.GetRouteValue("gesprek")?.ToString());
        switch (storing?.Soort)
        {
            case Storing.Weiger:
                if (storing.RetryAfter is { } wacht) http.Response.Headers.RetryAfter = wacht;
                return Connectorfout.Maak(storing.Status, storing.Code ?? Gewoon(storing.Status), "Fault of the Proeftuin.");
            case Storing.Vertraag:
                await Task.Delay(storing.Milliseconden, http.RequestAborted);
                return await next(context);
            case Storing.Breek:
                http.Abort();
                return Results.Empty;
            case Storing.Zwijg:
                await next(context);
                http.Abort();
                return Results.Empty;
            case Storing.Dubbel:
                await next(context);
                return await next(context);
            default:
                return await next(context);
        }
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
