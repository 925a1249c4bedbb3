using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace TeamsHerstelBot.Tabellen.Tests;

/// <summary>
/// A table service that answers what a test scripts, for what Azurite never does: throttle, fail half-way, give empty pages.
/// </summary>
internal sealed class FakeService : HttpMessageHandler
{
    public const string Account = "devstoreaccount1";
    public const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
    private readonly Queue<Func<HttpResponseMessage>> _answers = new();

    public List<(HttpMethod Method, Uri Uri, HttpRequestHeaders Headers, string Body)> Requests { get; } = [];

    /// <summary>No answer is left over: every request the test expected was made.</summary>
    public bool IsDone => _answers.Count == 0;

    public FakeService Answer(int status, string body = "", params (string Name, string Value)[] headers)
    {
        _answers.Enqueue(() =>
        {
            var content = new StringContent(body);
            var response = new HttpResponseMessage((HttpStatusCode)status) { Content = content };
            foreach (var (name, value) in headers)
            {
                if (response.Headers.TryAddWithoutValidation(name, value)) continue;
                content.Headers.Remove(name);
                content.Headers.TryAddWithoutValidation(name, value);
            }

            return response;
        });
        return this;
    }

    public FakeService Error(int status, string code, string message = "text") =>
        Answer(status, ErrorBody(code, message), ("x-ms-error-code", code), ("x-ms-request-id", "id-1"));

    public FakeService BreakConnection()
    {
        _answers.Enqueue(() => throw new HttpRequestException("connection reset"));
        return this;
    }

    public static string ErrorBody(string code, string message) =>
        $$$$"""{"odata.error":{"code":"{{{{code}}}}","message":{"lang":"en-US","value":"{{{{message}}}}\nRequestId:1\nTime:2"}}}""";

    public TableClientOptions Options()
    {
        var options = new TableClientOptions { Transport = new HttpClientTransport(this) };
        options.Retry.Delay = TimeSpan.Zero;
        options.Retry.MaxDelay = TimeSpan.Zero;
        options.Retry.MaxRetries = 5;
        return options;
    }

    public AzureTableStore Open() =>
        new(new Uri($"http://127.0.0.1:10002/{Account}"), new TableSharedKeyCredential(Account, Key), Options());

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : Encoding.UTF8.GetString(await request.Content.ReadAsByteArrayAsync(cancellationToken));
        Requests.Add((request.Method, request.RequestUri!, request.Headers, body));
        Assert.True(_answers.Count > 0, $"An unexpected {request.Method} {request.RequestUri}.");
        return _answers.Dequeue()();
    }
}
