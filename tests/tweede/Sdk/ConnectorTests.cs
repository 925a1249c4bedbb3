using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Rest;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Harnas;
using TeamsHerstelBot.Teams.Connector;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Sdk.Tests;

/// <summary>
/// The SDK's own Connector client talks to the local Teams: each operation that our bot uses means to it what it means to ours.
/// </summary>
public sealed class ConnectorTests(Gemeente gemeente) : IClassFixture<Gemeente>
{
    private const string LindeTeam = "19:waterrijk2algemeen@thread.tacv2";

    private Proeftuinproces Proeftuin => gemeente.Proeftuin;

    [Fact]
    public void Each_operation_of_our_client_has_its_test_here() => Assert.Equal(
        [
            "CreatePersonalConversationAsync", "CreateThreadAsync", "DeleteActivityAsync", "GetChannelsAsync", "GetMemberAsync",
            "GetPagedMembersAsync", "GetTeamAsync",
            "ReplyToActivityAsync", "SendToConversationAsync", "UpdateActivityAsync",
        ],
        typeof(IConnector).GetMethods().Select(method => method.Name).Order(StringComparer.Ordinal));

    [Fact]
    public async Task A_thread_an_answer_a_change_and_a_deletion()
    {
        using var client = new SdkClient(Proeftuin);
        var teams = client.Conversations;
        var thread = await teams.CreateConversationAsync(new ConversationParameters
        {
            IsGroup = true,
            Bot = new ChannelAccount(SdkClient.Mri),
            TenantId = Proefconnector.Tenant,
            ChannelData = new TeamsChannelData { Channel = new ChannelInfo(Linde) },
            Activity = SdkClient.Say("sdk draad"),
        });
        Assert.Equal($"{Linde};messageid={thread.ActivityId}", thread.Id);
        Assert.Equal(client.ServiceUrl, thread.ServiceUrl);

        var answer = await teams.ReplyToActivityAsync(Linde, thread.ActivityId, SdkClient.Say("sdk antwoord"));
        var within = await teams.SendToConversationAsync(thread.Id, SdkClient.Say("sdk in de draad"));
        Assert.Equal(answer.Id, (await teams.UpdateActivityAsync(thread.Id, answer.Id, SdkClient.Say("sdk gewijzigd"))).Id);
        await teams.DeleteActivityAsync(Linde, within.Id);

        var summaries = (await Proeftuin.BerichtenAsync(Sanne, Linde)).Select(message => message.Samenvatting).ToList();
        Assert.Contains("sdk draad", summaries);
        Assert.Contains("sdk gewijzigd", summaries);
        Assert.DoesNotContain("sdk antwoord", summaries);
        Assert.Equal(
            (404, "ActivityNotFoundInConversation"),
            await RefusalAsync(() => teams.UpdateActivityAsync(Linde, within.Id, SdkClient.Say("te laat"))));
    }

    [Fact]
    public async Task The_chat_with_a_person_is_the_same_for_both_clients()
    {
        using var client = new SdkClient(Proeftuin);
        await using var services = Proefconnector.Diensten(Proeftuin);
        var ours =
            await services.GetRequiredService<IConnector>().CreatePersonalConversationAsync(
                client.ServiceUrl, Proefconnector.Tenant, Sanne, default);

        foreach (var id in (string[])[Sanne, "29:1waterrijk-02"])
            Assert.Equal(ours.Value!.Id, (await client.Conversations.CreateConversationAsync(Personal(id))).Id);
        Assert.Equal(
            (400, "BadSyntax"),
            await RefusalAsync(() => client.Conversations.CreateConversationAsync(Personal(Guid.NewGuid().ToString()))));
    }

    [Fact]
    public async Task Members_come_page_by_page_and_one_by_one_and_are_those_of_our_client()
    {
        using var client = new SdkClient(Proeftuin);
        await using var services = Proefconnector.Diensten(Proeftuin);
        var connector = services.GetRequiredService<IConnector>();
        var ours = (await connector.GetPagedMembersAsync(client.ServiceUrl, Linde, 50, null, default)).Value!.Members;
        var theirs = new List<TeamsChannelAccount>();
        var pages = 0;
        await client.InTurnAsync(Linde, async (turn, cancellationToken) =>
        {
            string? next = null;
            do
            {
                var page = await TeamsInfo.GetPagedMembersAsync(turn, 2, next, cancellationToken);
                theirs.AddRange(page.Members);
                (next, pages) = (page.ContinuationToken, pages + 1);
            }
            while (next is not null);

            foreach (var id in (string[])[Sanne, "29:1waterrijk-02"])
                Assert.Equal("Sanne Bakker", (await TeamsInfo.GetMemberAsync(turn, id, cancellationToken)).Name);
            Assert.Equal(
                (404, "MemberNotFoundInConversation"), await RefusalAsync(() => TeamsInfo.GetMemberAsync(turn, Els, cancellationToken)));
            var wrong =
                await Assert.ThrowsAsync<HttpOperationException>(
                    () => TeamsInfo.GetPagedMembersAsync(turn, 2, "geen token", cancellationToken));
            Assert.Equal(400, (int)wrong.Response.StatusCode);
        });

        Assert.Equal(2, pages);
        Assert.Equal(3, ours.Count);
        Assert.Equal(ours, theirs.Select(member => new TeamsMember(
            member.Id, member.Name, member.AadObjectId, member.UserRole, member.TenantId, member.UserPrincipalName)));
    }

    [Fact]
    public async Task A_team_and_its_channels_are_those_of_our_client()
    {
        using var client = new SdkClient(Proeftuin);
        await using var services = Proefconnector.Diensten(Proeftuin);
        var connector = services.GetRequiredService<IConnector>();
        var team = (await connector.GetTeamAsync(client.ServiceUrl, LindeTeam, default)).Value!;
        var channels = (await connector.GetChannelsAsync(client.ServiceUrl, LindeTeam, default)).Value!.Conversations;

        var asked = false;
        await client.InTurnAsync(Linde, async (turn, cancellationToken) =>
        {
            var details = await TeamsInfo.GetTeamDetailsAsync(turn, LindeTeam, cancellationToken);
            Assert.Equal(
                (team.Id, team.Name, team.AadGroupId, team.MemberCount),
                (details.Id, details.Name, details.AadGroupId, details.MemberCount));
            Assert.Equal(channels.Count, details.ChannelCount);
            var theirs = await TeamsInfo.GetTeamChannelsAsync(turn, LindeTeam, cancellationToken);
            Assert.Equal(
                channels.Select(channel => (channel.Id!, channel.Name)), theirs.Select(channel => (channel.Id, (string?)channel.Name)));
            asked = true;
        });
        Assert.True(asked);
    }

    private static ConversationParameters Personal(string userId) => new()
    {
        IsGroup = false,
        Bot = new ChannelAccount(SdkClient.Mri),
        Members = [new ChannelAccount(userId)],
        TenantId = Proefconnector.Tenant,
        ChannelData = new TeamsChannelData { Tenant = new Microsoft.Bot.Schema.Teams.TenantInfo(Proefconnector.Tenant) },
    };

    /// <summary>Status and code of a refusal, as the SDK reads them from the answer.</summary>
    private static async Task<(int Status, string? Code)> RefusalAsync(Func<Task> call)
    {
        var refusal = await Assert.ThrowsAsync<ErrorResponseException>(call);
        return ((int)refusal.Response.StatusCode, refusal.Body?.Error?.Code);
    }
}
