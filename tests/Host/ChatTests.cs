using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Serialization.Json;
using Moq;
using NodaTime;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Graph;
using TeamsHerstelBot.Host.Matches;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Teams.Connector;
using static TeamsHerstelBot.Host.Tests.MetGraph;
using Match = TeamsHerstelBot.Domein.Dossiers.Match;
using WebApplication = Microsoft.AspNetCore.Builder.WebApplication;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>The people of a match get a chat: a real one where Graph makes it, else a link that opens one, and never a fault.</summary>
public sealed class ChatTests : IAsyncDisposable
{
    private const string Wijkkanaal = "19:wijk@thread.tacv2";
    private const string Poolkanaal = "19:pool@thread.tacv2";
    private const string Link = "https://teams.microsoft.com/l/chat/0/0?users=sanne%40waterrijk.example,karin%40waterrijk.example";
    private const string Webadres = "https://teams.microsoft.com/l/chat/19%3Aabc%40unq.gbl.spaces/0?tenantId=x";

    private static readonly Persoon Sanne = new("sanne-id", "Sanne Bakker");
    private static readonly Persoon Karin = new("karin-id", "Karin Smit");
    private static readonly Persoon Els = new("els-id", "Els Kuipers");

    private readonly string _map = Directory.CreateTempSubdirectory("chat-").FullName;
    private readonly Mock<IRequestAdapter> _graph = new();
    private readonly Mock<IConnector> _teams = new(MockBehavior.Strict);
    private readonly List<(Uri Adres, JsonElement Inhoud)> _gevraagd = [];
    private Func<Chat?> _antwoord = () => new Chat { WebUrl = Webadres };
    private GraphServiceClient? _client;
    private TeamsMember? _gast;
    private WebApplication? _app;

    public ChatTests()
    {
        _graph.SetupProperty(g => g.BaseUrl, "https://graph.microsoft.com/v1.0");
        _graph.Setup(g => g.SerializationWriterFactory).Returns(new JsonSerializationWriterFactory());
        _graph.Setup(g => g.SendAsync(
                It.IsAny<RequestInformation>(), It.IsAny<ParsableFactory<Chat>>(),
                It.IsAny<Dictionary<string, ParsableFactory<IParsable>>>(), It.IsAny<CancellationToken>()))
            .Callback(
                (RequestInformation vraag, object _, object _, CancellationToken _) =>
                    _gevraagd.Add((vraag.URI, JsonDocument.Parse(vraag.Content).RootElement.Clone())))
            .ReturnsAsync(() => _antwoord());
    }

    [Fact]
    public async Task Een_chat_van_twee_wordt_gemaakt_zonder_onderwerp_en_het_adres_opent_hem()
    {
        Assert.Equal(Webadres, (await OpenAsync("sanne-id", "karin-id"))?.AbsoluteUri);
        var (adres, inhoud) = Assert.Single(_gevraagd);
        Assert.Equal("https://graph.microsoft.com/v1.0/chats", adres.AbsoluteUri);
        Assert.Equal("oneOnOne", inhoud.GetProperty("chatType").GetString());
        Assert.False(inhoud.TryGetProperty("topic", out _), "A chat of two has no name.");
        Assert.Equal(
            ["https://graph.microsoft.com/v1.0/users('sanne-id')", "https://graph.microsoft.com/v1.0/users('karin-id')"],
            inhoud.GetProperty("members").EnumerateArray().Select(m => m.GetProperty("user@odata.bind").GetString()));
        Assert.All(
            inhoud.GetProperty("members").EnumerateArray(),
            m => Assert.Equal("owner", Assert.Single(m.GetProperty("roles").EnumerateArray()).GetString()));
    }

    [Fact]
    public async Task Een_chat_van_drie_heet_naar_het_nummer_en_zegt_niet_waar_het_over_gaat()
    {
        Assert.NotNull(await OpenAsync("sanne-id", "karin-id", "bram-id"));
        var inhoud = Assert.Single(_gevraagd).Inhoud;
        Assert.Equal(
            ("group", "H-2026-0142", 3),
            (
                inhoud.GetProperty("chatType").GetString(), inhoud.GetProperty("topic").GetString(),
                inhoud.GetProperty("members").GetArrayLength()));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(429)]
    [InlineData(503)]
    public async Task Als_Graph_weigert_te_druk_is_of_iemand_niet_kent_is_er_geen_chat_en_geen_fout(int status)
    {
        _antwoord = () => throw new ODataError { ResponseStatusCode = status };
        Assert.Null(await OpenAsync("sanne-id", "karin-id"));
        Assert.Single(_gevraagd);
    }

    [Fact]
    public async Task Als_Graph_niet_antwoordt_of_geen_adres_geeft_is_er_geen_chat()
    {
        foreach (var antwoord in new Func<Chat?>[]
        {
            () => throw new HttpRequestException("no route"), () => throw new TaskCanceledException("too slow"), () => null,
            () => new Chat(),
            () => new Chat { WebUrl = "http://teams.example/onveilig" },
        })
        {
            _antwoord = antwoord;
            Assert.Null(await OpenAsync("sanne-id", "karin-id"));
        }
    }

    [Fact]
    public async Task Wie_zelf_stopt_met_wachten_krijgt_dat_te_horen()
    {
        using var klaar = new CancellationTokenSource();
        await klaar.CancelAsync();
        _antwoord = () => throw new OperationCanceledException(klaar.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Chats().OpenAsync(["sanne-id", "karin-id"], "H-2026-0142", klaar.Token));
    }

    [Fact]
    public async Task Met_Graph_staat_bij_de_match_de_echte_chat()
    {
        Assert.Equal(Webadres, await ChatVanDeMatchAsync(graph: "true"));
        Assert.Single(_gevraagd);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(429)]
    public async Task Als_Graph_geen_chat_maakt_staat_er_een_link_die_er_een_opent(int status)
    {
        _antwoord = () => throw new ODataError { ResponseStatusCode = status };
        Assert.Equal(Link, await ChatVanDeMatchAsync(graph: "true"));
        Assert.Single(_gevraagd);
    }

    [Fact]
    public async Task Zonder_Graph_of_na_een_val_wordt_er_niets_gemaakt_en_is_er_de_link()
    {
        Assert.Equal(Link, await ChatVanDeMatchAsync(graph: "false"));
        Assert.Empty(_gevraagd);
    }

    [Fact]
    public async Task Na_een_val_met_Graph_wordt_er_geen_tweede_chat_gemaakt()
    {
        Assert.Equal(Link, await ChatVanDeMatchAsync(graph: "true", alleenLink: true));
        Assert.Empty(_gevraagd);
    }

    [Fact]
    public async Task Wie_Teams_niet_kent_houdt_een_kaart_met_woorden_in_plaats_van_een_kapotte_link()
    {
        _antwoord = () => throw new ODataError { ResponseStatusCode = 404 };
        Assert.Null(await ChatVanDeMatchAsync(graph: "true", onbekend: "29:karin-id"));
    }

    [Theory]
    [InlineData(
        "karin@ervaring.example", "https://teams.microsoft.com/l/chat/0/0?users=sanne%40waterrijk.example,karin%40ervaring.example")]
    [InlineData(null, null)]
    public async Task De_link_naar_een_gast_heeft_het_mailadres_en_zonder_dat_is_er_geen_link(string? mail, string? link)
    {
        _gast = new("29:karin-id", "Karin", "karin-id", "user", Tenant, "karin_ervaring.example#EXT#@waterrijk.example", mail);
        Assert.Equal(link, await ChatVanDeMatchAsync(graph: "false"));
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null) await _app.DisposeAsync();
        _client?.Dispose();
        Directory.Delete(_map, recursive: true);
    }

    private GraphChats Chats() => new(_client ??= new GraphServiceClient(_graph.Object), NullLogger<GraphChats>.Instance);

    private Task<Uri?> OpenAsync(params string[] personen) =>
        Chats().OpenAsync(personen, "H-2026-0142", TestContext.Current.CancellationToken);

    /// <summary>A match that was just made; gives the address that its card gets.</summary>
    private async Task<string?> ChatVanDeMatchAsync(string graph, bool alleenLink = false, string? onbekend = null)
    {
        var ct = TestContext.Current.CancellationToken;
        _app = await MetGraph.BouwAsync(_map, graph, _graph, _teams);
        foreach (var (kanaal, wie) in new[] { (Wijkkanaal, "sanne"), (Poolkanaal, "karin") })
        {
            var mri = $"29:{wie}-id";
            _teams.Setup(t => t.GetMemberAsync(It.IsAny<string>(), kanaal, mri, It.IsAny<CancellationToken>()))
                .ReturnsAsync(onbekend == mri
                    ? new ConnectorResult<TeamsMember>(
                        null, new ConnectorError(404, "MemberNotFoundInConversation", DeliveryAdvice.Disable))
                    : new ConnectorResult<TeamsMember>(
                        _gast?.Id == mri ? _gast : new(mri, wie, $"{wie}-id", "user", Tenant, $"{wie}@waterrijk.example"), null));
        }

        var kluis = _app.Services.GetRequiredService<Kluis>();
        var aanvraag = await ZetKlaarAsync(kluis, ct);
        await _app.Services.GetRequiredService<Matchchat>().OpenAsync(new(Tenant, Tabel.Pool, "pool-1"), aanvraag, alleenLink, ct);
        return (await kluis.LeesAsync<Match>(Tabel.Pool, "pool-1", Sleutel.Match(aanvraag), ct))!.Waarde.Chat;
    }

    private static async Task<Guid> ZetKlaarAsync(Kluis kluis, CancellationToken ct)
    {
        var (id, nu) = (kluis.NieuwId(), kluis.Nu);
        var wijkteam = new Wijkteam(
            Wijkkanaal, "De Linde", new(IsoDayOfWeek.Tuesday, new LocalTime(9, 30)), new(IsoDayOfWeek.Monday, new LocalTime(9, 0)),
            "pool-1", Els);
        var aanvraag = new Aanvraag(
            id, "H-2026-0142", "pool-1", new(Wijkkanaal, "De Linde"), Sanne, Vraag.EvenSparren(["rouw"]), nu, AanvraagStatus.Lopend, 4,
            new(Karin, VoorgesteldDoor: Els, AanvaardDoor: Els));
        await BewaarAsync(new Beurt(new(Tenant, Tabel.Wijkteams, Tenant))
            .Voeg(Sleutel.Kanaal(Wijkkanaal), new Kanaal(Wijkkanaal, "Overleg", "t1", "De Linde", "https://smba.example/", wijkteam, null))
            .Voeg(Sleutel.Kanaal(Poolkanaal), new Kanaal(Poolkanaal, "Aanvragen", "t2", "Pool", "https://smba.example/", null, "pool-1"))
            .Voeg(Sleutel.Leden(Wijkkanaal), new Ledenlijst([new Lid(Sanne.Id, Sanne.Naam, "29:sanne-id")], nu))
            .Voeg(
                Sleutel.Leden(Poolkanaal),
                new Ledenlijst([new Lid(Karin.Id, Karin.Naam, "29:karin-id"), new Lid(Els.Id, Els.Naam, "29:els-id")], nu)));
        await BewaarAsync(new Beurt(new(Tenant, Tabel.Pool, "pool-1"))
            .Voeg(Sleutel.PoolRij, new Pool("pool-1", "Pool", Poolkanaal, "H", [Els], 2026, 142))
            .Voeg(Sleutel.Ed(Karin.Id), new Ervaringsdeskundige(Karin, "De Brug", [new("rouw")], [], 2, 1, Pauze: false, nu, 2))
            .Voeg(Sleutel.Aanvraag(id), aanvraag)
            .Voeg(Sleutel.Match(id), new Match(id, new(Sanne.Id, Karin.Id, CoordinatorId: Els.Id), new(nu, nu))));
        return id;

        async Task BewaarAsync(Beurt beurt) => Assert.True((await kluis.BewaarAsync(beurt, ct)).Succeeded);
    }
}
