using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace TeamsHerstelBot.Teams.Tests.Infrastructure;

/// <summary>
/// Stands in for Microsoft's identity platform and for the identity endpoint of a virtual machine; nothing leaves this machine.
/// </summary>
public sealed class IdentityPlatform : HttpMessageHandler
{
    private readonly ConcurrentQueue<TokenRequest> _requests = new();
    private int _count;

    /// <summary>What the next token requests are answered with; 200 gives a token.</summary>
    public ConcurrentQueue<int> Refusals { get; } = new();

    public IReadOnlyList<TokenRequest> Requests => [.. _requests];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!;
        if (address.AbsolutePath.Contains("discovery/instance", StringComparison.Ordinal))
            return Json(
                new()
                {
                    ["tenant_discovery_endpoint"] = $"https://{address.Host}/t/v2.0/.well-known/openid-configuration",
                    ["metadata"] = new JsonArray(),
                });

        if (address.AbsolutePath.EndsWith("openid-configuration", StringComparison.Ordinal))
        {
            var authority = address.AbsoluteUri[..address.AbsoluteUri.IndexOf("/v2.0/", StringComparison.Ordinal)];
            return Json(
                new()
                {
                    ["issuer"] = authority,
                    ["token_endpoint"] = authority + "/oauth2/v2.0/token",
                    ["authorization_endpoint"] = authority + "/oauth2/v2.0/authorize",
                });
        }

        var machine = string.Equals(address.Host, "169.254.169.254", StringComparison.Ordinal);
        if (!address.AbsolutePath.EndsWith("/token", StringComparison.Ordinal))
            return new HttpResponseMessage(HttpStatusCode.NotFound);

        var body = request.Content is null ? address.Query.TrimStart('?') : await request.Content.ReadAsStringAsync(cancellationToken);
        var fields = body.Split('&').Select(field => field.Split('=', 2)).ToDictionary(
            pair => pair[0], pair => Uri.UnescapeDataString(pair[1].Replace('+', ' ')), StringComparer.Ordinal);
        _requests.Enqueue(new TokenRequest(address.GetLeftPart(UriPartial.Path), fields));
        if (Refusals.TryDequeue(out var status))
            return Json(new() { ["error"] = "invalid_client", ["error_description"] = "AADSTS7000215: no" }, status);

        var token = string.Create(CultureInfo.InvariantCulture, $"{(machine ? "machine" : "app")}-{Interlocked.Increment(ref _count)}");
        var expires = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return Json(machine
            ? new()
            {
                ["access_token"] = token,
                ["expires_on"] = expires,
                ["expires_in"] = "3600",
                ["resource"] = fields["resource"],
                ["token_type"] = "Bearer",
                ["client_id"] = fields["client_id"],
            }

            : new() { ["access_token"] = token, ["expires_in"] = 3600, ["ext_expires_in"] = 3600, ["token_type"] = "Bearer" });
    }

    private static HttpResponseMessage Json(JsonObject body, int status = 200) =>
        new((HttpStatusCode)status) { Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json") };
}

/// <summary>A request for a token: the address without query, and the fields of query or form.</summary>
public sealed record TokenRequest(string Address, IReadOnlyDictionary<string, string> Fields);
