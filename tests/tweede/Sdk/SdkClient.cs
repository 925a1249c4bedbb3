using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Rest;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Harnas;

namespace TeamsHerstelBot.Sdk.Tests;

/// <summary>What a bot on the SDK calls the Connector with, pointed at the local Teams and in the name of our bot.</summary>
internal sealed class SdkClient(Proeftuinproces proeftuin) : IDisposable
{
    public const string Mri = "28:" + Proefconnector.Bot;

    private readonly ConnectorClient _client =
        new(new Uri(Proefconnector.ServiceUrl(proeftuin)), Credentials(proeftuin), (HttpClient?)null);

    public string ServiceUrl { get; } = Proefconnector.ServiceUrl(proeftuin);

    public IConversations Conversations => _client.Conversations;

    public CloudAdapter Adapter { get; } =
        new(new ConfigurationBotFrameworkAuthentication(Configuration, new Known(Credentials(proeftuin))));

    /// <summary>Does something in a turn of this conversation, without anything that came in.</summary>
    public Task InTurnAsync(string conversation, BotCallbackHandler turn) =>
        Adapter.ContinueConversationAsync(Proefconnector.Bot, Reference(conversation), turn, CancellationToken.None);

    public ConversationReference Reference(string conversation) => new()
    {
        Bot = new ChannelAccount(Mri),
        ChannelId = "msteams",
        ServiceUrl = ServiceUrl,
        Conversation = new ConversationAccount(id: conversation, tenantId: Proefconnector.Tenant),
    };

    public static Activity Say(string text) => new(ActivityTypes.Message) { Text = text, Summary = text };

    public void Dispose() => _client.Dispose();

    private static TokenCredentials Credentials(Proeftuinproces proeftuin) => new(Proefconnector.Token(proeftuin));

    private static IConfiguration Configuration { get; } = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["MicrosoftAppId"] = Proefconnector.Bot,
    }).Build();

    private sealed class Known(ServiceClientCredentials credentials) : ServiceClientCredentialsFactory
    {
        public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
            Task.FromResult(appId == Proefconnector.Bot);

        public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

        public override Task<ServiceClientCredentials> CreateCredentialsAsync(
            string appId, string audience, string loginEndpoint, bool validateAuthority,
            CancellationToken cancellationToken) => Task.FromResult(credentials);
    }
}
