using System.Net;
using System.Text;
using System.Text.Json;
using TeamsHerstelBot.Teams.Activities;
using TeamsHerstelBot.Teams.Connector;
using TeamsHerstelBot.Teams.Tests.Infrastructure;

namespace TeamsHerstelBot.Teams.Tests;

/// <summary>Where the bot sends its token to, and where never.</summary>
public sealed class ConnectorAddressTests
{
    private const string Thread = "19:abc@thread.tacv2;messageid=1";
    private const string EscapedThread = "19%3Aabc%40thread.tacv2%3Bmessageid%3D1";

    private static readonly Activity Text = new() { Type = ActivityTypes.Message, Text = "Hoi", Summary = "Hoi" };

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("")]
    [InlineData("nonsense")]
    public async Task No_token_is_even_asked_for_an_address_that_is_not_trusted(string serviceUrl)
    {
        await using var teams = new ScriptedConnector();
        await teams.StartAsync();

        var result = await teams.Client.SendToConversationAsync(serviceUrl, Thread, Text, default);

        Assert.Equal(new ConnectorError(0, DeliveryTable.ServiceUrlNotAllowed, DeliveryAdvice.Disable), result.Error);
        Assert.Equal(0, teams.Credential.Count);
        Assert.Empty(teams.Calls);
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    public async Task An_id_that_would_change_the_path_goes_nowhere(string id)
    {
        await using var teams = new ScriptedConnector();
        await teams.StartAsync();

        var result = await teams.Client.SendToConversationAsync(teams.ServiceUrl, id, Text, default);

        Assert.Equal(new ConnectorError(0, DeliveryTable.InvalidId, DeliveryAdvice.Dead), result.Error);
        Assert.Empty(teams.Calls);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var teams = new ScriptedConnector();
        await teams.Then(307, "", ("Location", "https://evil.example/")).StartAsync();

        var result = await teams.Client.SendToConversationAsync(teams.ServiceUrl, Thread, Text, default);

        Assert.Equal(new ConnectorError(307, null, DeliveryAdvice.RetryFew), result.Error);
    }

    [Theory]
    [InlineData(201, true)]
    [InlineData(403, false)]
    public async Task A_tenant_of_the_government_cloud_is_tried_once_at_its_own_host(int second, bool succeeds)
    {
        using var handler = new TwoHosts((HttpStatusCode)second);
        await using var teams = new ScriptedConnector { Handler = () => handler };
        await teams.StartAsync();

        var result = await teams.Client.SendToConversationAsync("https://smba.trafficmanager.net/amer/", Thread, Text, default);

        Assert.Equal(succeeds, result.Succeeded);
        Assert.Equal(
            [$"https://smba.trafficmanager.net/amer/v3/conversations/{EscapedThread}/activities",
             $"https://smba.infra.gcc.teams.microsoft.com/teams/v3/conversations/{EscapedThread}/activities"],
            handler.Asked);
    }

    /// <summary>Stands in for Microsoft's hosts; nothing leaves this machine.</summary>
    private sealed class TwoHosts(HttpStatusCode second) : HttpMessageHandler
    {
        public List<string> Asked { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked.Add(request.RequestUri!.AbsoluteUri);
            var error = JsonSerializer.Serialize(new { error = new { code = "InvalidBotApiHost" } });
            return Task.FromResult(new HttpResponseMessage(Asked.Count == 1 ? HttpStatusCode.Forbidden : second)
            {
                Content = new StringContent(error, Encoding.UTF8, "application/json"),
            });
        }
    }
}
