using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace TeamsHerstelBot.Tabellen;

/// <summary>
/// The attempts of one write, for who wrote: whether one of them ended without a definite answer. Then it may have been carried out, and a
/// conflict on a later attempt may be our own doing. A 429 or 503 is definite: the service did not begin.
/// </summary>
internal sealed class Attempts : IDisposable
{
    private readonly IDisposable _scope;

    public Attempts() => _scope = HttpPipeline.CreateHttpMessagePropertiesScope(
        new Dictionary<string, object?> { [nameof(Attempts)] = this });

    public bool AnyUncertain { get; private set; }

    public void Dispose() => _scope.Dispose();

    /// <summary>
    /// The options with our eyes on every attempt. Given none: five retries with exponential, jittered delays from 0.4 s, Retry-After
    /// honoured.
    /// </summary>
    public static TableClientOptions Seen(TableClientOptions? options)
    {
        if (options is null)
        {
            options = new TableClientOptions();
            options.Retry.Mode = RetryMode.Exponential;
            options.Retry.MaxRetries = 5;
            options.Retry.Delay = TimeSpan.FromSeconds(0.4);
            options.Retry.MaxDelay = TimeSpan.FromSeconds(8);
            options.Retry.NetworkTimeout = TimeSpan.FromSeconds(10);
            options.Diagnostics.ApplicationId = "TeamsHerstelBot";
        }

        options.AddPolicy(new EachAttempt(), HttpPipelinePosition.PerRetry);
        return options;
    }

    private sealed class EachAttempt : HttpPipelinePolicy
    {
        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
            throw new NotSupportedException("Tables are read and written asynchronously.");

        public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            // HttpClient sends a request without a body again by itself when the answer got lost, and nobody would know.
            if (message.Request.Method == RequestMethod.Delete)
                message.Request.Content ??= RequestContent.Create(ReadOnlyMemory<byte>.Empty);
            var definite = false;
            try
            {
                await ProcessNextAsync(message, pipeline);
                definite = message.Response.Status is not (408 or 500 or 502 or 504);
            }
            finally
            {
                if (!definite && message.TryGetProperty(nameof(Attempts), out var attempts)) ((Attempts)attempts!).AnyUncertain = true;
            }
        }
    }
}
