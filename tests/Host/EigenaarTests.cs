using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using Moq;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Teams;
using TeamsHerstelBot.Teams.Activities;
using TeamsHerstelBot.Teams.Connector;
using static TeamsHerstelBot.Host.Tests.MetGraph;
using TeamInfo = TeamsHerstelBot.Teams.Activities.TeamInfo;
using WebApplication = Microsoft.AspNetCore.Builder.WebApplication;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>Who owns the team is proposed as teamleider on the settings card; without Graph that is whoever added the app.</summary>
public sealed class EigenaarTests : IAsyncDisposable
{
    private const string Team = "19:algemeen@thread.tacv2";
    private const string Kanaal = "19:overleg@thread.tacv2";
    private const string Groep = "b2e00000-0000-4000-8000-000000000009";
    private const string Anna = "anna";
    private const string Bart = "bart";
    private const string Carla = "carla";

    private readonly string _map = Directory.CreateTempSubdirectory("eigenaar-").FullName;
    private readonly Mock<IConnector> _teams = new(MockBehavior.Strict);
    private readonly Mock<IRequestAdapter> _graph = new();
    private readonly List<Uri> _gevraagd = [];
    private readonly Queue<Func<ConversationMemberCollectionResponse>> _antwoorden = new();
    private readonly List<Activity> _gestuurd = [];
    private WebApplication? _app;

    public EigenaarTests()
    {
        TeamsMember[] leden = [Lid(Anna), Lid(Bart), Lid(Carla)];
        _teams.Setup(t => t.GetPagedMembersAsync(It.IsAny<string>(), Kanaal, It.IsAny<int>(), null, It.IsAny<CancellationToken>()))
            .ReturnsAsync(new ConnectorResult<PagedMembers>(new(leden, null), null));
        _teams.Setup(t => t.SendToConversationAsync(It.IsAny<string>(), Kanaal, Capture.In(_gestuurd), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new ConnectorResult<ResourceResponse>(new("1"), null));
        _teams.Setup(t => t.UpdateActivityAsync(It.IsAny<string>(), Kanaal, "1", Capture.In(_gestuurd), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new ConnectorResult<ResourceResponse>(new("1"), null));
        _graph.SetupProperty(g => g.BaseUrl, "https://graph.microsoft.com/v1.0");
        _graph.Setup(g => g.SendAsync(
                It.IsAny<RequestInformation>(), It.IsAny<ParsableFactory<ConversationMemberCollectionResponse>>(),
                It.IsAny<Dictionary<string, ParsableFactory<IParsable>>>(), It.IsAny<CancellationToken>()))
            .Callback((RequestInformation vraag, object _, object _, CancellationToken _) => _gevraagd.Add(vraag.URI))
            .ReturnsAsync(() => _antwoorden.Dequeue()());
    }

    [Fact]
    public async Task Een_eigenaar_van_het_team_is_de_voorgestelde_teamleider()
    {
        TeamIs(Groep);
        Antwoordt(
            Pagina([("dirk", "guest"), (Bart, null)], vervolg: "https://graph.microsoft.com/v1.0/teams/x/members?$skiptoken=2"),
            Pagina([(Carla, "owner")]));
        Assert.Equal(Carla, await VoorgesteldAsync(graph: "true"));
        Assert.Equal(
            [
                $"https://graph.microsoft.com/v1.0/teams/{Groep}/members?$top=999",
                "https://graph.microsoft.com/v1.0/teams/x/members?$skiptoken=2",
            ],
            _gevraagd.Select(u => u.OriginalString.Replace("%24", "$", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Van_meer_eigenaren_gaat_wie_de_app_toevoegde_voor()
    {
        TeamIs(Groep);
        Antwoordt(Pagina([(Carla, "owner"), (Anna, "owner"), (Bart, "owner")]));
        Assert.Equal(Bart, await VoorgesteldAsync(graph: "true", door: Bart));
    }

    [Fact]
    public async Task Zonder_Graph_is_het_wie_de_app_toevoegde_en_wordt_er_niets_gevraagd()
    {
        Assert.Equal(Anna, await VoorgesteldAsync(graph: "false"));
        Assert.Empty(_gevraagd);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(429)]
    [InlineData(503)]
    public async Task Als_Graph_weigert_is_het_wie_de_app_toevoegde(int status)
    {
        TeamIs(Groep);
        _antwoorden.Enqueue(() => throw new ODataError { ResponseStatusCode = status });
        Assert.Equal(Anna, await VoorgesteldAsync(graph: "true"));
        Assert.Single(_gevraagd);
    }

    [Fact]
    public async Task Zonder_groep_van_het_team_is_het_wie_de_app_toevoegde()
    {
        TeamIs(null);
        Assert.Equal(Anna, await VoorgesteldAsync(graph: "true"));
        Assert.Empty(_gevraagd);
    }

    [Fact]
    public async Task Wie_niet_in_het_team_zit_wordt_niet_voorgesteld_en_dan_kiest_iemand_zelf()
    {
        TeamIs(Groep);
        Antwoordt(Pagina([("dirk", "owner")]));
        Assert.Null(await VoorgesteldAsync(graph: "true", door: "een beheerder"));
    }

    [Fact]
    public async Task Een_eigenaar_die_weggaat_wordt_meteen_niet_meer_voorgesteld()
    {
        TeamIs(Groep);
        Antwoordt(Pagina([(Carla, "owner")]), Pagina([(Carla, "owner")]));
        Assert.Equal(Carla, await VoorgesteldAsync(graph: "true"));

        var lijst = new Ledenlijst([new(Anna, "Anna", "29:anna"), new(Carla, "Carla", "29:carla")], default, [Carla]);
        var zonder = lijst.Zonder([new ChannelAccount { Id = "29:carla" }]);
        Assert.Equal(Anna, zonder.Vermoedelijk(Anna)?.Id);
        Assert.Null(zonder.Vermoedelijk(Carla));
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null) await _app.DisposeAsync();
        Directory.Delete(_map, recursive: true);
    }

    /// <summary>Adds the app to the channel and gives who is chosen as teamleider on the card that arrives.</summary>
    private async Task<string?> VoorgesteldAsync(string graph, string door = Anna)
    {
        _app = await MetGraph.BouwAsync(_map, graph, _graph, _teams);
        await _app.Services.GetRequiredService<Bezorger>().StartAsync(default);
        await _app.Services.GetRequiredService<ITeamsBot>().OnActivityAsync(Installatie(door), default);
        await _app.Services.GetRequiredService<Bezorger>().LeegAsync(default);
        await _app.Services.GetRequiredService<Bezorger>().StopAsync(default);
        return Gekozen(Assert.Single(_gestuurd).Attachments![0].Content!.Value);
    }

    private void TeamIs(string? groep) => _teams
        .Setup(t => t.GetTeamAsync(It.IsAny<string>(), Team, It.IsAny<CancellationToken>()))
        .ReturnsAsync(new ConnectorResult<TeamDetails>(new(Team, "Wijkteam", groep), null));

    private void Antwoordt(params ConversationMemberCollectionResponse[] paginas)
    {
        foreach (var pagina in paginas) _antwoorden.Enqueue(() => pagina);
    }

    private static ConversationMemberCollectionResponse Pagina((string Id, string? Rol)[] leden, string? vervolg = null) => new()
    {
        Value =
        [
            .. leden.Select(l => (ConversationMember)new AadUserConversationMember { UserId = l.Id, Roles = l.Rol is null ? [] : [l.Rol] })
        ],
        OdataNextLink = vervolg,
    };

    private static TeamsMember Lid(string id) => new("29:" + id, id, id, "user", Tenant);

    private static Activity Installatie(string door) => new()
    {
        Type = ActivityTypes.InstallationUpdate,
        Action = "add",
        Id = "f:1",
        ServiceUrl = "https://smba.trafficmanager.net/emea/",
        ChannelId = "msteams",
        From = new ChannelAccount { Id = "29:" + door, AadObjectId = door },
        Recipient = new ChannelAccount { Id = "28:bot" },
        Conversation = new ConversationAccount { Id = Kanaal, ConversationType = "channel", TenantId = Tenant },
        ChannelData =
            new ChannelData
            {
                Team = new TeamInfo { Id = Team, Name = "Wijkteam" },
                Channel = new ChannelInfo { Id = Kanaal, Name = "Overleg" },
            },
    };

    /// <summary>The value of the choice of the teamleider, wherever it stands on the card.</summary>
    private static string? Gekozen(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Select(Gekozen).FirstOrDefault(v => v is not null),
        JsonValueKind.Object when element.TryGetProperty("id", out var id) && id.ValueEquals("teamleider") =>
            element.TryGetProperty("value", out var waarde) ? waarde.GetString() : null,
        JsonValueKind.Object => element.EnumerateObject().Select(p => Gekozen(p.Value)).FirstOrDefault(v => v is not null),
        _ => null,
    };
}
