using System.Globalization;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace TeamsHerstelBot.Tabellen;

/// <summary>The headers every request of the table service has.</summary>
internal sealed class TableHeadersPolicy(string version) : HttpPipelineSynchronousPolicy
{
    public const string Accept = "application/json;odata=minimalmetadata";
    public const string DataServiceVersion = "3.0";

    public override void OnSendingRequest(HttpMessage message)
    {
        var headers = message.Request.Headers;
        headers.SetValue("x-ms-version", version);
        headers.SetValue("DataServiceVersion", DataServiceVersion);
        headers.SetValue(HttpHeader.Names.Accept, Accept);
    }
}

/// <summary>Signs each attempt anew, as the service refuses a date of more than 15 minutes ago.</summary>
internal sealed class SharedKeyLitePolicy(TableSharedKeyCredential credential, TimeProvider time) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        var date = time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);
        message.Request.Headers.SetValue("x-ms-date", date);
        message.Request.Headers.SetValue(HttpHeader.Names.Authorization, credential.SharedKeyLite(date, message.Request.Uri.ToUri()));
    }
}

/// <summary>Adds a shared access signature to the address, once and with its present value.</summary>
internal sealed class SharedAccessSignaturePolicy(AzureSasCredential credential) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        var signature = credential.Signature.TrimStart('?');
        var query = message.Request.Uri.Query;
        if (query.Contains(signature, StringComparison.Ordinal)) return;
        message.Request.Uri.Query = query.Length <= 1 ? $"?{signature}" : $"{query}&{signature}";
    }
}

/// <summary>
/// Remembers that an attempt ended without a definite answer: the write may have been carried out, so a conflict on a later attempt may be
/// our own doing. A 429 or 503 is definite: the service did not begin.
/// </summary>
internal sealed class UncertainAttemptPolicy : HttpPipelinePolicy
{
    public static bool HadUncertainAttempt(HttpMessage message) => message.TryGetProperty(typeof(UncertainAttemptPolicy), out _);

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("Tables are read and written asynchronously.");

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var definite = false;
        try
        {
            await ProcessNextAsync(message, pipeline);
            definite = message.Response.Status is not (408 or 500 or 502 or 504);
        }
        finally
        {
            if (!definite) message.SetProperty(typeof(UncertainAttemptPolicy), true);
        }
    }
}
