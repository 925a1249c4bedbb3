using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using TeamsHerstelBot.Teams.Configuration;

namespace TeamsHerstelBot.Teams.Connector;

/// <summary>One call: where, what, and whether a second try matters.</summary>
internal sealed record ConnectorRequest(ConnectorCall Call, HttpMethod Method, string ServiceUrl, IReadOnlyList<string> Segments)
{
    public string Query { get; init; } = "";

    public byte[]? Body { get; init; }
}

/// <summary>
/// Sends one call: address check, token, HTTP, and the failure as a value. A refused token is replaced once; a tenant of the government
/// cloud is tried once at its own host. Everything else is left to the caller, who has the outbox.
/// </summary>
internal sealed partial class ConnectorPipeline(
    IHttpClientFactory clients, ConnectorTokens tokens, ServiceUrls serviceUrls, TimeProvider time, ILogger<ConnectorPipeline> logger)
{
    public const string TraceSource = "TeamsHerstelBot.Teams";

    private static readonly ActivitySource Source = new(TraceSource);

    private const string WrongHost = "InvalidBotApiHost";

    // The largest real one is a page of a roster, below 1 MiB.
    private const long LargestAnswer = 4 * 1024 * 1024;

    /// <param name="request">The call.</param>
    /// <param name="read">Reads the body of a success; null means that it does not hold what was asked for.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public async Task<ConnectorResult<T>> SendAsync<T>(ConnectorRequest request, Func<byte[], T?> read, CancellationToken cancellationToken)
        where T : class
    {
        using var span = Source.StartActivity($"connector {request.Call}", ActivityKind.Client);
        var result = await SendSafelyAsync(request, read, cancellationToken);
        if (result.Error is { } error)
        {
            // Ids of conversations and people are in the address, so that is not told; nor is a code that nobody knows.
            span?.SetStatus(ActivityStatusCode.Error).SetTag("http.response.status_code", error.Status)
                .SetTag("code", error.KnownCode).SetTag("advice", error.Advice.ToString());
        }

        return result;
    }

    private async Task<ConnectorResult<T>> SendSafelyAsync<T>(
        ConnectorRequest request, Func<byte[], T?> read, CancellationToken cancellationToken)
        where T : class
    {
        if (!serviceUrls.TryAllow(request.ServiceUrl, out var host))
            return Failed<T>(request, new Answer(0, DeliveryTable.ServiceUrlNotAllowed));

        // "." and ".." survive escaping and would climb out of the path.
        if (request.Segments.Any(segment => segment is "" or "." or ".."))
            return Failed<T>(request, new Answer(0, DeliveryTable.InvalidId));

        var answer = await SendWithTokenAsync(request, host, cancellationToken);
        if (answer is { Status: 403, Code: WrongHost } && ServiceUrls.GovernmentAlternative(host) is { } government)
            answer = await SendWithTokenAsync(request, government, cancellationToken);

        if (answer.Status is < 200 or > 299)
            return Failed<T>(request, answer);

        return read(answer.Body) is { } value
            ? new ConnectorResult<T>(value, null)
            : Failed<T>(request, new Answer(200, DeliveryTable.UnreadableAnswer));
    }

    private async Task<Answer> SendWithTokenAsync(ConnectorRequest request, Uri host, CancellationToken cancellationToken)
    {
        var (token, code) = await tokens.GetAsync(refused: null, cancellationToken);
        if (token is null)
            return new Answer(0, code);

        var answer = await SendOnceAsync(request, host, token, cancellationToken);
        if (answer.Status != (int)HttpStatusCode.Unauthorized)
            return answer;

        (token, code) = await tokens.GetAsync(refused: token, cancellationToken);
        return token is null ? new Answer(0, code) : await SendOnceAsync(request, host, token, cancellationToken);
    }

    private async Task<Answer> SendOnceAsync(ConnectorRequest request, Uri host, string token, CancellationToken cancellationToken)
    {
        using var message = new HttpRequestMessage(request.Method, Address(request, host));
        message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        message.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        message.Headers.UserAgent.Add(new ProductInfoHeaderValue("TeamsHerstelBot", "1.0"));
        if (request.Body is not null)
        {
            message.Content = new ByteArrayContent(request.Body);
            message.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        }

        try
        {
            using var client = clients.CreateClient(ConnectorClient.HttpClientName);
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(client.Timeout);
            using var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            var body = await BodyAsync(response.Content, limit.Token);
            return response.IsSuccessStatusCode
                ? new Answer((int)response.StatusCode, null) { Body = body }
                : new Answer((int)response.StatusCode, ErrorBody.CodeOf(body)) { RetryAfter = Wait(response) };
        }
        catch (HttpRequestException exception)
        {
            return new Answer(0, NothingWasSent(exception) ? DeliveryTable.NotConnected : DeliveryTable.NoAnswer);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Answer(0, DeliveryTable.NoAnswer);
        }
    }

    /// <summary>Nothing when the answer is larger than any real one; it is not read further then.</summary>
    private static async Task<byte[]> BodyAsync(HttpContent content, CancellationToken cancellationToken)
    {
        try
        {
            await content.LoadIntoBufferAsync(LargestAnswer, cancellationToken);
            return await content.ReadAsByteArrayAsync(cancellationToken);
        }
        catch (HttpRequestException exception) when (exception.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded)
        {
            return [];
        }
    }

    private static Uri Address(ConnectorRequest request, Uri host) =>
        new(host.AbsoluteUri + string.Join('/', request.Segments.Select(Uri.EscapeDataString)) + request.Query);

    private static bool NothingWasSent(HttpRequestException exception) => exception.HttpRequestError
        is HttpRequestError.NameResolutionError
        or HttpRequestError.ConnectionError
        or HttpRequestError.SecureConnectionError
        or HttpRequestError.ProxyTunnelError;

    /// <summary>Seconds or a date; a date counts from the service's own clock when it tells that.</summary>
    private TimeSpan? Wait(HttpResponseMessage response)
    {
        var asked = response.Headers.RetryAfter;
        var wait = asked?.Delta ?? asked?.Date - (response.Headers.Date ?? time.GetUtcNow());
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private ConnectorResult<T> Failed<T>(ConnectorRequest request, Answer answer)
        where T : class
    {
        var advice = DeliveryTable.Advise(request.Call, answer.Status, answer.Code);
        Log.CallFailed(logger, request.Method.Method, answer.Status, answer.Code, advice);
        return new ConnectorResult<T>(null, new ConnectorError(answer.Status, answer.Code, advice, answer.RetryAfter));
    }

    private sealed record Answer(int Status, string? Code)
    {
        public byte[] Body { get; init; } = [];

        public TimeSpan? RetryAfter { get; init; }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Connector {Method} failed with {Status} {Code}: {Advice}")]
        public static partial void CallFailed(ILogger logger, string method, int status, string? code, DeliveryAdvice advice);
    }
}
