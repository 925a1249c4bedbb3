using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;
using TeamsHerstelBot.Teams.Activities;
using TeamsHerstelBot.Teams.Authentication;
using TeamsHerstelBot.Teams.Logging;

namespace TeamsHerstelBot.Teams;

/// <summary>
/// Receives activities: transport, sender, body, fit, bot, in that order. Refusals carry a status and no body; nothing a caller sent
/// is ever echoed or logged.
/// </summary>
internal sealed partial class MessagesEndpoint(
    ChannelAuthentication authentication, ActivityCheck check, TimeProvider time, ILogger<MessagesEndpoint> logger)
{
    /// <summary>Largest body in bytes; Teams itself stays near 100 KB.</summary>
    public const int LargestBody = 1024 * 1024;

    /// <summary>Time in which the body must have arrived.</summary>
    public static readonly TimeSpan ReadTimeout = TimeSpan.FromSeconds(10);

    /// <summary>A click is some thousand bytes.</summary>
    private const int UsualBody = 4 * 1024;

    private const int LongestCorrelation = 128;
    private const string RetryAfterSeconds = "5";

    public async Task HandleAsync(HttpContext context)
    {
        try
        {
            await AnswerAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The caller hung up; there is nobody to answer.
        }
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.StatusCode = TransportStatus(request);
        if (response.StatusCode != StatusCodes.Status200OK)
        {
            if (response.StatusCode == StatusCodes.Status405MethodNotAllowed)
                response.Headers.Allow = HttpMethods.Post;
            return;
        }

        var identity = await authentication.AuthenticateAsync(request.Headers.Authorization, context.RequestAborted);
        if (identity is not ChannelIdentity.Proven sender)
        {
            Refuse(response, identity);
            return;
        }

        var (status, body) = await ReadBodyAsync(request, context.RequestAborted);
        if (status != StatusCodes.Status200OK)
        {
            response.StatusCode = status;
            return;
        }

        if (!ActivityJson.TryRead(body, out var activity) || !ActivityCheck.IsComplete(activity))
        {
            response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (check.Objection(activity, sender) is { } objection)
        {
            Log.DoesNotFit(logger, objection);
            response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        await WriteAsync(response, await AskBotAsync(context, activity), context.RequestAborted);
    }

    private static int TransportStatus(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method))
            return StatusCodes.Status405MethodNotAllowed;

        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !string.Equals(type.MediaType, "application/json", StringComparison.OrdinalIgnoreCase)
            || !(type.CharSet is null || string.Equals(type.CharSet.Trim('"'), "utf-8", StringComparison.OrdinalIgnoreCase))
            || !StringValues.IsNullOrEmpty(request.Headers.ContentEncoding))
            return StatusCodes.Status415UnsupportedMediaType;

        return request.ContentLength > LargestBody ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status200OK;
    }

    private void Refuse(HttpResponse response, ChannelIdentity identity)
    {
        if (identity is not ChannelIdentity.Undecided)
        {
            if (identity is ChannelIdentity.OffClock clock)
                Log.OffClock(logger, (long)clock.By.TotalMinutes, clock.IsAhead ? "ahead" : "behind");
            else if (identity is ChannelIdentity.Unknown unknown)
                Log.SenderUnknown(logger, unknown.Reason);
            response.StatusCode = StatusCodes.Status401Unauthorized;
            response.Headers.WWWAuthenticate = "Bearer";
            return;
        }

        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        response.Headers.RetryAfter = RetryAfterSeconds;
    }

    private async Task<(int Status, ArraySegment<byte> Body)> ReadBodyAsync(HttpRequest request, CancellationToken aborted)
    {
        using var late = new CancellationTokenSource(ReadTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(aborted, late.Token);
        using var body = new MemoryStream((int)Math.Min(request.ContentLength ?? UsualBody, UsualBody));
        var chunk = ArrayPool<byte>.Shared.Rent(UsualBody);
        try
        {
            while (await request.Body.ReadAsync(chunk, either.Token) is > 0 and var count)
            {
                if (body.Length + count > LargestBody)
                    return (StatusCodes.Status413PayloadTooLarge, []);

                await body.WriteAsync(chunk.AsMemory(0, count), aborted);
            }
        }
        catch (BadHttpRequestException exception)
        {
            return (exception.StatusCode, []);
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !aborted.IsCancellationRequested)
        {
            return (StatusCodes.Status408RequestTimeout, []);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk, clearArray: true);
        }

        return (StatusCodes.Status200OK, new(body.GetBuffer(), 0, (int)body.Length));
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever the bot throws, the caller gets a status and the log gets the fault.")]
    private async Task<InvokeResponse> AskBotAsync(HttpContext context, Activity activity)
    {
        // The correlation vector is what Microsoft's support asks for.
        var correlation = context.Request.Headers["MS-CV"].ToString();
        correlation = correlation.Length <= LongestCorrelation ? correlation : correlation[..LongestCorrelation];
        try
        {
            var bot = context.RequestServices.GetRequiredService<ITeamsBot>();
            if (activity.Type is ActivityTypes.Invoke)
                return await bot.OnInvokeAsync(activity, context.RequestAborted);

            await bot.OnActivityAsync(activity, context.RequestAborted);
            return new InvokeResponse(StatusCodes.Status200OK);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception)
        {
            Log.BotFailed(logger, exception, LogText.Of(activity.Type)!, correlation);
            return activity is { Type: ActivityTypes.Invoke, Name: InvokeNames.AdaptiveCardAction }
                ? InvokeResponse.Error(
                    StatusCodes.Status500InternalServerError, "InternalServerError", "Er ging iets mis. Probeer het opnieuw.")
                : new InvokeResponse(StatusCodes.Status500InternalServerError);
        }
    }

    private static async Task WriteAsync(HttpResponse response, InvokeResponse answer, CancellationToken cancellationToken)
    {
        response.StatusCode = answer.Status;
        if (answer.Utf8() is not { } body)
            return;

        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Refused a request: sender not proven ({Reason})")]
        public static partial void SenderUnknown(ILogger logger, string reason);

        [LoggerMessage(2, LogLevel.Warning, "Refused an activity: {Objection}")]
        public static partial void DoesNotFit(ILogger logger, string objection);

        [LoggerMessage(
            4, LogLevel.Warning,
            "Refused a request: its token is right but not for now. Look at the clock of this machine, which is {Minutes} minutes or more "
            + "{Direction}; or somebody sent an old token again")]
        public static partial void OffClock(ILogger logger, long minutes, string direction);

        [LoggerMessage(3, LogLevel.Error, "The bot failed on an activity of type {Type}, correlation {Correlation}")]
        public static partial void BotFailed(ILogger logger, Exception exception, string type, string correlation);
    }
}
