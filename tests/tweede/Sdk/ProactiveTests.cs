using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Harnas;
using TeamsHerstelBot.Teams.Connector;
using static TeamsHerstelBot.Gereedschap.Waterrijk;
using OurActivity = TeamsHerstelBot.Teams.Activities.Activity;

namespace TeamsHerstelBot.Sdk.Tests;

/// <summary>A bot speaks first: by the SDK's calls and by ours the same message stands in the same place of the local Teams.</summary>
public sealed class ProactiveTests(Gemeente gemeente) : IClassFixture<Gemeente>
{
    private static readonly string[] PerMessage = ["id", "tijd", "draad"];

    private Proeftuinproces Proeftuin => gemeente.Proeftuin;

    [Theory]
    [InlineData(Linde)]
    [InlineData(null)]
    public async Task In_a_conversation_that_is_known(string? channel)
    {
        var place = channel ?? await Proeftuin.ChatAsync(Sanne);
        await SameEndAsync(
            place,
            (client, text) =>
                client.InTurnAsync(place, (turn, cancellationToken) => turn.SendActivityAsync(SdkClient.Say(text), cancellationToken)),
            async (connector, url, text) => (await connector.SendToConversationAsync(url, place, Say(text), default)).Succeeded);
    }

    [Fact]
    public async Task As_a_new_thread_in_a_channel() => await SameEndAsync(
        Linde,
        (client, text) => client.InTurnAsync(Linde, async (turn, cancellationToken) =>
        {
            var (reference, id) =
                await TeamsInfo.SendMessageToTeamsChannelAsync(turn, SdkClient.Say(text), Linde, Proefconnector.Bot, cancellationToken);
            Assert.Equal($"{Linde};messageid={id}", reference.Conversation.Id);
        }),
        async (connector, url, text) =>
        {
            var thread = await connector.CreateThreadAsync(url, Proefconnector.Tenant, Linde, Say(text), default);
            Assert.Equal($"{Linde};messageid={thread.Value!.ActivityId}", thread.Value.Id);
            return thread.Succeeded;
        });

    [Fact]
    public async Task To_a_person_whose_chat_is_not_known_yet() => await SameEndAsync(
        await Proeftuin.ChatAsync(Sanne),
        (client, text) => client.Adapter.CreateConversationAsync(
            Proefconnector.Bot,
            "msteams",
            client.ServiceUrl,
            "https://api.botframework.com",
            new ConversationParameters
            {
                IsGroup = false,
                Bot = new ChannelAccount(SdkClient.Mri),
                Members = [new ChannelAccount(Sanne)],
                TenantId = Proefconnector.Tenant,
            },
            (turn, cancellationToken) => turn.SendActivityAsync(SdkClient.Say(text), cancellationToken),
            CancellationToken.None),
        async (connector, url, text) =>
        {
            var chat = await connector.CreatePersonalConversationAsync(url, Proefconnector.Tenant, Sanne, default);
            return (await connector.SendToConversationAsync(url, chat.Value!.Id, Say(text), default)).Succeeded;
        });

    /// <summary>Says the same twice, by the SDK and by our client, and compares what people then see there.</summary>
    private async Task SameEndAsync(string place, Func<SdkClient, string, Task> sdk, Func<IConnector, string, string, Task<bool>> ours)
    {
        using var client = new SdkClient(Proeftuin);
        await using var services = Proefconnector.Diensten(Proeftuin);
        var text = "Voor het eerst " + Guid.NewGuid();
        var before = (await SeenAsync(place)).Count;

        await sdk(client, text);
        var first = Assert.Single((await SeenAsync(place)).Skip(before));
        Assert.True(await ours(services.GetRequiredService<IConnector>(), client.ServiceUrl, text));
        var second = Assert.Single((await SeenAsync(place)).Skip(before + 1));

        Assert.Contains(text, first, StringComparison.Ordinal);
        Assert.Equal(first, second);
    }

    private async Task<List<string>> SeenAsync(string place)
    {
        using var question = new HttpRequestMessage(
            HttpMethod.Get, new Uri($"proeftuin/gesprekken/{Uri.EscapeDataString(place)}/berichten?persoon={Sanne}", UriKind.Relative));
        using var answer = await Proeftuin.VraagAsync(question);
        answer.EnsureSuccessStatusCode();
        var messages = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsArray();
        return [.. messages.Select(message => WithoutMoment(message!.AsObject()))];
    }

    /// <summary>A thread of its own is one whose first message is the message itself.</summary>
    private static string WithoutMoment(JsonObject message)
    {
        message["begint draad"] = message["draad"] is not { } thread
            || thread.GetValueKind() == JsonValueKind.Null
            || thread.GetValue<string>() == message["id"]!.GetValue<string>();
        foreach (var name in PerMessage) message.Remove(name);
        return message.ToJsonString();
    }

    private static OurActivity Say(string text) => new() { Type = "message", Text = text, Summary = text };
}
