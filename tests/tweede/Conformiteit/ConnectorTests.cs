using Microsoft.Extensions.DependencyInjection;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Teams.Activities;
using TeamsHerstelBot.Teams.Connector;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Conformiteit.Tests;

/// <summary>Each operation of the Connector client against the local Connector: they mean the same by every address and body.</summary>
public sealed class ConnectorTests(Gemeente gemeente) : IClassFixture<Gemeente>
{
    private const string Tenant = Proefconnector.Tenant;
    private const string LindeTeam = "19:waterrijk2algemeen@thread.tacv2";

    private Proeftuinproces Proeftuin => gemeente.Proeftuin;

    private string ServiceUrl => Proefconnector.ServiceUrl(Proeftuin);

    [Fact]
    public async Task Een_nieuwe_draad_een_antwoord_een_wijziging_en_een_verwijdering()
    {
        await using var diensten = Proefconnector.Diensten(Proeftuin);
        var teams = diensten.GetRequiredService<IConnector>();
        var draad = (await teams.CreateThreadAsync(ServiceUrl, Tenant, Linde, Zeg("draad"), default)).Value!;
        Assert.Equal($"{Linde};messageid={draad.ActivityId}", draad.Id);
        var antwoord = (await teams.ReplyToActivityAsync(ServiceUrl, Linde, draad.ActivityId!, Zeg("antwoord"), default)).Value!.Id!;
        var inDraad = (await teams.SendToConversationAsync(ServiceUrl, draad.Id, Zeg("in de draad"), default)).Value!.Id!;
        Assert.True((await teams.UpdateActivityAsync(ServiceUrl, draad.Id, antwoord, Zeg("gewijzigd"), default)).Succeeded);
        Assert.True((await teams.DeleteActivityAsync(ServiceUrl, Linde, inDraad, default)).Succeeded);
        Assert.True((await teams.DeleteActivityAsync(ServiceUrl, Linde, inDraad, default)).Succeeded);
        var weg = await teams.UpdateActivityAsync(ServiceUrl, Linde, inDraad, Zeg("te laat"), default);
        Assert.Equal((404, DeliveryAdvice.PostAgain), (weg.Error!.Status, weg.Error.Advice));
        var samenvattingen = (await Proeftuin.BerichtenAsync(Sanne, Linde)).Select(b => b.Samenvatting).ToList();
        Assert.Contains("gewijzigd", samenvattingen);
        Assert.DoesNotContain("antwoord", samenvattingen);
    }

    [Fact]
    public async Task Een_chat_openen_geeft_steeds_dezelfde_en_zonder_app_een_reden()
    {
        await using var diensten = Proefconnector.Diensten(Proeftuin);
        var teams = diensten.GetRequiredService<IConnector>();
        var een = await teams.CreatePersonalConversationAsync(ServiceUrl, Tenant, Sanne, default);
        var twee = await teams.CreatePersonalConversationAsync(ServiceUrl, Tenant, "29:1waterrijk-02", default);
        Assert.Equal(await Proeftuin.ChatAsync(Sanne), een.Value!.Id);
        Assert.Equal(een.Value.Id, twee.Value!.Id);
        Assert.Equal(ServiceUrl, een.Value.ServiceUrl);
        var onbekend = await teams.CreatePersonalConversationAsync(ServiceUrl, Tenant, Guid.NewGuid().ToString(), default);
        Assert.Equal(400, onbekend.Error!.Status);
    }

    [Fact]
    public async Task Leden_komen_bladzijde_voor_bladzijde_en_een_voor_een()
    {
        await using var diensten = Proefconnector.Diensten(Proeftuin);
        var teams = diensten.GetRequiredService<IConnector>();
        var leden = new List<TeamsMember>();
        var (vervolg, bladzijden) = ((string?)null, 0);
        do
        {
            var bladzijde = (await teams.GetPagedMembersAsync(ServiceUrl, Linde + ";messageid=1", 2, vervolg, default)).Value!;
            leden.AddRange(bladzijde.Members);
            vervolg = bladzijde.ContinuationToken;
            bladzijden++;
        }
        while (vervolg is not null);

        Assert.Equal(2, bladzijden);
        Assert.Equal([Marit, Sanne, Tom], leden.Select(l => l.AadObjectId).Order(StringComparer.Ordinal));
        Assert.Equal("Sanne Bakker", (await teams.GetMemberAsync(ServiceUrl, Linde, Sanne, default)).Value!.Name);
        Assert.Equal(Sanne, (await teams.GetMemberAsync(ServiceUrl, Linde, "29:1waterrijk-02", default)).Value!.AadObjectId);
        Assert.Equal(404, (await teams.GetMemberAsync(ServiceUrl, Linde, Els, default)).Error!.Status);
        Assert.Equal(400, (await teams.GetPagedMembersAsync(ServiceUrl, Linde, 2, "geen token", default)).Error!.Status);
    }

    [Fact]
    public async Task Een_team_en_zijn_kanalen()
    {
        await using var diensten = Proefconnector.Diensten(Proeftuin);
        var teams = diensten.GetRequiredService<IConnector>();
        var team = (await teams.GetTeamAsync(ServiceUrl, LindeTeam, default)).Value!;
        Assert.Equal((LindeTeam, "Wijkteam De Linde", Tenant, 3), (team.Id, team.Name, team.TenantId, team.MemberCount));
        Assert.NotNull(team.AadGroupId);
        var kanalen = (await teams.GetChannelsAsync(ServiceUrl, LindeTeam, default)).Value!.Conversations;
        Assert.Equal([(LindeTeam, null), (Linde, "Teamoverleg")], kanalen.Select(k => (k.Id!, k.Name)));
        Assert.Equal(404, (await teams.GetTeamAsync(ServiceUrl, "19:elders@thread.tacv2", default)).Error!.Status);
    }

    private static Activity Zeg(string tekst) => new() { Type = ActivityTypes.Message, Text = tekst, Summary = tekst };
}
