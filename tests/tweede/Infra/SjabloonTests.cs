using System.Text.Json;

namespace TeamsHerstelBot.Infra.Tests;

/// <summary>What an administrator gets who deploys <c>infra/</c>, read from what the compiler made of it.</summary>
public sealed class SjabloonTests(Bicep bicep)
{
    private const string Identiteit = "Microsoft.ManagedIdentity/userAssignedIdentities";
    private const string Rol = "Microsoft.Authorization/roleAssignments";
    private const string Tabelschrijver = "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3";

    public static TheoryData<string> Bestanden => [Bicep.Productie, Bicep.Test];

    [Fact]
    public void The_template_and_both_parameter_files_compile_and_lint_without_a_warning()
    {
        Assert.Equal(6, bicep.Opmerkingen.Count);
        Assert.All(bicep.Opmerkingen, opmerking => Assert.True(opmerking.Value.Length == 0, $"bicep {opmerking.Key}: {opmerking.Value}"));
    }

    [Theory]
    [InlineData("param vergeten string", "no-unused-params")]
    [InlineData(
        "output sleutel string = listKeys(resourceId('Microsoft.Storage/storageAccounts', 'x'), '2023-05-01').keys[0].value",
        "outputs-should-not-contain-secrets")]
    [InlineData("resource x 'Microsoft.Storage/storageAccounts@2023-05-01' = { name: 'x' }", "BCP035")]
    public async Task The_compiler_really_reads(string tekst, string regel) =>
        Assert.Contains(regel, await bicep.LintAsync(tekst), StringComparison.Ordinal);

    [Fact]
    public void Production_keeps_answering_while_one_machine_is_away_and_has_its_data_in_three_buildings()
    {
        var productie = bicep.Uitrollen[Bicep.Productie];

        Assert.Equal(2, productie.Bron("Microsoft.Web/serverfarms").GetProperty("sku").GetProperty("capacity").GetInt32());
        Assert.Equal(
            "Standard_ZRS", productie.Bron("Microsoft.Storage/storageAccounts").GetProperty("sku").GetProperty("name").GetString());
        Assert.Equal("/health/ready", Site(productie).GetProperty("healthCheckPath").GetString());
        Assert.True(Site(productie).GetProperty("alwaysOn").GetBoolean());
    }

    [Fact]
    public void The_data_of_production_takes_a_deliberate_step_to_delete_and_a_test_is_thrown_away_at_once()
    {
        Assert.Equal(
            "CanNotDelete",
            bicep.Uitrollen[Bicep.Productie].Eigenschappen("Microsoft.Authorization/locks").GetProperty("level").GetString());
        Assert.DoesNotContain("Microsoft.Authorization/locks", bicep.Uitrollen[Bicep.Test].Soorten);
    }

    [Theory]
    [MemberData(nameof(Bestanden))]
    public void There_is_one_identity_and_it_may_do_one_thing(string bestand)
    {
        var uitrol = bicep.Uitrollen[bestand];
        var id = uitrol.Bron(Identiteit).GetProperty("id").GetString()!;

        Assert.Equal(
            [id],
            uitrol.Bron("Microsoft.Web/sites")
                .GetProperty("identity")
                .GetProperty("userAssignedIdentities")
                .EnumerateObject()
                .Select(een => een.Name));
        var bot = uitrol.Eigenschappen("Microsoft.BotService/botServices");
        Assert.Equal(id, bot.GetProperty("msaAppMSIResourceId").GetString());
        Assert.Equal(uitrol.Instellingen["MicrosoftAppType"], bot.GetProperty("msaAppType").GetString());
        Assert.Equal(uitrol.Instellingen["MicrosoftAppId"], bot.GetProperty("msaAppId").GetString());
        Assert.Equal(uitrol.Instellingen["MicrosoftAppTenantId"], bot.GetProperty("msaAppTenantId").GetString());
        Assert.Equal(uitrol.Instellingen["MicrosoftAppId"], uitrol.Instellingen["AZURE_CLIENT_ID"]);

        var rol = uitrol.Bron(Rol);
        Assert.EndsWith(
            Tabelschrijver, rol.GetProperty("properties").GetProperty("roleDefinitionId").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            $"[reference('{id}', '2023-01-31').principalId]", rol.GetProperty("properties").GetProperty("principalId").GetString());
        Assert.StartsWith(
            uitrol.Bron(
                "Microsoft.Storage/storageAccounts").GetProperty("id").GetString() + "/providers/" + Rol,
            rol.GetProperty("id").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Bestanden))]
    public void No_secret_is_made_asked_for_or_handed_out(string bestand)
    {
        var uitrol = bicep.Uitrollen[bestand];
        var sjabloon = bicep.Gecompileerd.GetRawText();

        foreach (
            var woord in (string[])
            [
                "listKeys", "listAccountSas", "listServiceSas", "AccountKey", "secureString", "secureObject", "MicrosoftAppPassword"
            ])
        {
            Assert.DoesNotContain(woord, sjabloon, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(woord, uitrol.Tekst, StringComparison.OrdinalIgnoreCase);
        }

        Assert.False(uitrol.Eigenschappen("Microsoft.Storage/storageAccounts").GetProperty("allowSharedKeyAccess").GetBoolean());
        Assert.True(uitrol.Eigenschappen("Microsoft.BotService/botServices").GetProperty("disableLocalAuth").GetBoolean());
        Assert.Equal(2, uitrol.Soorten.Count(soort => soort == "Microsoft.Web/sites/basicPublishingCredentialsPolicies"));
        Assert.Equal(
            ["botId", "domein", "opslagaccount", "principalId"],
            bicep.Gecompileerd.GetProperty("outputs").EnumerateObject().Select(een => een.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Somebody_hears_of_what_is_wrong_in_production_and_nobody_pays_for_that_in_a_test()
    {
        var (productie, test) = (bicep.Uitrollen[Bicep.Productie], bicep.Uitrollen[Bicep.Test]);
        const string Vraag = "Microsoft.Insights/scheduledQueryRules";

        Assert.Equal(4, productie.Soorten.Count(soort => soort == Vraag));
        Assert.Equal(2, productie.Soorten.Count(soort => soort == "Microsoft.Insights/metricAlerts"));
        Assert.DoesNotContain(Vraag, test.Soorten);
        var tekst = productie.Tekst;
        Assert.All(
            (string[])["bezorging.oudste", "Dood", "401", "mislukt", "Http5xx", "HealthCheckStatus"],
            woord => Assert.Contains(woord, tekst, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Bestanden))]
    public void Nothing_is_reached_over_plain_http_or_old_TLS(string bestand)
    {
        var uitrol = bicep.Uitrollen[bestand];

        Assert.True(uitrol.Eigenschappen("Microsoft.Storage/storageAccounts").GetProperty("supportsHttpsTrafficOnly").GetBoolean());
        Assert.Equal("TLS1_2", uitrol.Eigenschappen("Microsoft.Storage/storageAccounts").GetProperty("minimumTlsVersion").GetString());
        Assert.True(uitrol.Eigenschappen("Microsoft.Web/sites").GetProperty("httpsOnly").GetBoolean());
        Assert.Equal("1.2", Site(uitrol).GetProperty("minTlsVersion").GetString());
        Assert.Equal("Disabled", Site(uitrol).GetProperty("ftpsState").GetString());
    }

    [Theory]
    [MemberData(nameof(Bestanden))]
    public void Teams_finds_the_bot_where_it_listens(string bestand)
    {
        var uitrol = bicep.Uitrollen[bestand];

        Assert.Matches(
            @"format\('https://\{0\}/api/messages', reference\('[^']*/sites/[^']*', '[^']*'\)\.defaultHostName\)",
            uitrol.Eigenschappen("Microsoft.BotService/botServices").GetProperty("endpoint").GetString()!);
        Assert.True(
            uitrol.Eigenschappen("Microsoft.BotService/botServices/channels")
                .GetProperty("properties")
                .GetProperty("isEnabled")
                .GetBoolean());
        Assert.Equal("dotnet TeamsHerstelBot.Host.dll", Site(uitrol).GetProperty("appCommandLine").GetString());
        Assert.Equal($"DOTNETCORE|{Environment.Version.ToString(2)}", Site(uitrol).GetProperty("linuxFxVersion").GetString());
    }

    private static JsonElement Site(Uitrol uitrol) => uitrol.Eigenschappen("Microsoft.Web/sites").GetProperty("siteConfig");
}
