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
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Graph;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>
/// Who never had the app gets it with the first message, where the organisation wants that; who took it away is left alone.
/// </summary>
public sealed class InstallatieTests : IAsyncLifetime, IInstallaties
{
    private const string AppId = "3d1f7c58-8a55-4a8e-9d53-2f2a4a2f8a11";

    private readonly Demo _demo = new();
    private readonly Mock<IRequestAdapter> _graph = new();
    private readonly List<RequestInformation> _gevraagd = [];
    private readonly List<string> _toegevoegd = [];
    private TeamsApp? _inCatalogus = new()
    {
        Id = "catalogus-1",
        AppDefinitions =
        [
            new()
            {
                Authorization = new()
                {
                    RequiredPermissionSet = new() { ResourceSpecificPermissions = [new() { PermissionValue = "TeamMember.Read.Group" }] },
                },
            },
        ],
    };

    private Func<UserScopeTeamsAppInstallation?> _antwoord = () => new() { Id = "installatie-1" };

    private Geheugenproeftuin Proeftuin => _demo.Proeftuin;

    public async ValueTask InitializeAsync()
    {
        _graph.SetupProperty(g => g.BaseUrl, "https://graph.microsoft.com/v1.0");
        _graph.Setup(g => g.SerializationWriterFactory).Returns(new JsonSerializationWriterFactory());
        Vang<TeamsAppCollectionResponse>(() => new() { Value = _inCatalogus is null ? [] : [_inCatalogus] });
        Vang(() => _antwoord());
        await _demo.InitializeAsync();
        await Proeftuin.StartAndersAsync(b => b.Services.AddSingleton<IInstallaties>(this));
    }

    public ValueTask DisposeAsync() => _demo.DisposeAsync();

    /// <summary>As Teams does when the app was added: from now on the chat opens.</summary>
    async Task<bool> IInstallaties.VoegToeAsync(string persoonId, CancellationToken ct)
    {
        _toegevoegd.Add(persoonId);
        await Proeftuin.StoorNietMeerAsync();
        return true;
    }

    [Fact]
    public async Task Wie_de_app_nooit_had_krijgt_hem_en_kort_daarna_de_kaart()
    {
        await ChatUitAsync(Sanne);
        await StoorAsync("create", gesprek: null);
        var (nummer, _) = await _demo.VraagAsync(Linde, Sanne);
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(1));
        Assert.Equal(Sanne, Assert.Single(_toegevoegd));
        Assert.Single(await KaartenAsync(nummer));
    }

    [Fact]
    public async Task Wie_de_app_weghaalde_krijgt_hem_niet_terug_hoeveel_er_ook_wacht()
    {
        await StoorAsync("create", gesprek: null);
        await StoorAsync(operatie: null, await Proeftuin.ChatAsync(Sanne));
        foreach (var kanaal in new[] { Linde, Linde })
        {
            var (nummer, _) = await _demo.VraagAsync(kanaal, Sanne, ("thema", "rouw"));
            await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(1));
            Assert.Empty(await KaartenAsync(nummer));
        }

        Assert.Empty(_toegevoegd);
    }

    [Fact]
    public async Task Graph_krijgt_de_app_van_de_organisatie_met_wat_zij_van_een_team_vraagt()
    {
        Assert.True(await VoegToeAsync());
        Assert.Equal(2, _gevraagd.Count);
        Assert.Equal(
            (Method.GET, $"externalId eq '{AppId}'"),
            (_gevraagd[0].HttpMethod, _gevraagd[0].QueryParameters["%24filter"]));
        Assert.Equal(
            (Method.POST, "https://graph.microsoft.com/v1.0/users/karin-id/teamwork/installedApps"),
            (_gevraagd[1].HttpMethod, _gevraagd[1].URI.AbsoluteUri));
        using var lijf = await JsonDocument.ParseAsync(_gevraagd[1].Content);
        Assert.Equal(
            "https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/catalogus-1",
            lijf.RootElement.GetProperty("teamsApp@odata.bind").GetString());
        Assert.Equal(
            "TeamMember.Read.Group",
            lijf.RootElement.GetProperty("consentedPermissionSet").GetProperty("resourceSpecificPermissions")[0]
                .GetProperty("permissionValue").GetString());
    }

    [Fact]
    public async Task Een_app_die_niet_in_de_catalogus_staat_wordt_voor_niemand_toegevoegd()
    {
        _inCatalogus = null;
        Assert.False(await VoegToeAsync());
        Assert.Single(_gevraagd);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(429)]
    [InlineData(503)]
    public async Task Als_Graph_weigert_of_de_app_er_al_was_blijft_het_bij_wat_Teams_zei(int status)
    {
        _antwoord = () => throw new ODataError { ResponseStatusCode = status };
        Assert.False(await VoegToeAsync());
    }

    private async Task<bool> VoegToeAsync()
    {
        using var client = new GraphServiceClient(_graph.Object);
        return await new GraphInstallaties(client, AppId, NullLogger<GraphInstallaties>.Instance)
            .VoegToeAsync("karin-id", TestContext.Current.CancellationToken);
    }

    private void Vang<T>(Func<T?> antwoord)
        where T : class, IParsable =>
        _graph.Setup(g => g.SendAsync(
                It.IsAny<RequestInformation>(), It.IsAny<ParsableFactory<T>>(),
                It.IsAny<Dictionary<string, ParsableFactory<IParsable>>>(), It.IsAny<CancellationToken>()))
            .Callback((RequestInformation vraag, object _, object _, CancellationToken _) => _gevraagd.Add(vraag))
            .ReturnsAsync(antwoord);

    /// <summary>The bot never spoke with this person.</summary>
    private async Task ChatUitAsync(string wie)
    {
        var uit = 0;
        await foreach (var rij in Proeftuin.Tabellen.ScanAsync(Tabel.Personen, default))
        {
            if (rij.RowKey != Sleutel.GesprekRij || !rij.PartitionKey.Contains(wie, StringComparison.Ordinal)) continue;
            var weg = new TableWrite.Delete(rij.PartitionKey, rij.RowKey, rij.ETag);
            Assert.True((await Proeftuin.Tabellen.WriteAsync(Tabel.Personen, [weg], default)).Succeeded);
            uit++;
        }

        Assert.Equal(1, uit);
    }

    private Task StoorAsync(string? operatie, string? gesprek) => Proeftuin.StoorAsync(new
    {
        soort = "weiger",
        operatie,
        gesprek,
        status = 403,
        code = "ForbiddenOperationException",
    });

    private async Task<IReadOnlyList<Teamsbericht>> KaartenAsync(string nummer) =>
        [.. (await Proeftuin.ChatberichtenAsync(Sanne)).Where(b => b.Tekst.Contains(nummer, StringComparison.Ordinal))];
}
