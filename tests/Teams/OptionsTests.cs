using Azure.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeamsHerstelBot.Teams.Configuration;
using TeamsHerstelBot.Teams.Connector;
using TeamsHerstelBot.Teams.Tests.Infrastructure;

namespace TeamsHerstelBot.Teams.Tests;

/// <summary>What an administrator reads when the configuration is wrong, and what the bot does when it is right.</summary>
public sealed class OptionsTests
{
    [Theory]
    [InlineData("MicrosoftAppType", "MultiTenant", "MicrosoftAppType is 'MultiTenant'")]
    [InlineData("MicrosoftAppType", "", "MicrosoftAppType is ''")]
    [InlineData("MicrosoftAppId", "", "MicrosoftAppId is leeg")]
    [InlineData("MicrosoftAppId", null, "MicrosoftAppId is leeg")]
    [InlineData("MicrosoftAppId", "mijn-bot", "MicrosoftAppId is geen toepassings-id")]
    [InlineData("MicrosoftAppTenantId", "", "MicrosoftAppTenantId is leeg")]
    [InlineData("MicrosoftAppTenantId", "gemeente.nl", "MicrosoftAppTenantId is geen tenant-id")]
    [InlineData("MicrosoftAppPassword", "", "MicrosoftAppPassword is leeg")]
    [InlineData("MicrosoftAppCertificatePath", "/bestaat/niet.pfx", "zijn tegelijk ingevuld", "bestand dat er niet is")]
    [InlineData(
        "MicrosoftAppFederatedClientId", "6f1d2b4a-0c5e-4a8b-9d37-5e2f8c1a7b60",
        "MicrosoftAppPassword en MicrosoftAppFederatedClientId zijn tegelijk ingevuld")]
    [InlineData("MicrosoftAppFederatedClientId", "beheerd", "zijn tegelijk ingevuld", "MicrosoftAppFederatedClientId is geen client-id")]
    [InlineData("ChannelService", "https://example.nl", "ChannelService is onbekend")]
    [InlineData(
        "ToBotFromChannelOpenIdMetadataUrl", "http://example.nl/keys", "ToBotFromChannelOpenIdMetadataUrl moet een https-adres zijn")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "keys", "ToBotFromChannelOpenIdMetadataUrl moet een https-adres zijn")]
    [InlineData("ToChannelFromBotLoginUrl", "http://localhost/login", "ToChannelFromBotLoginUrl moet een https-adres zijn")]
    [InlineData("ToChannelFromBotLoginUrl", "https://login.microsoftonline.com/botframework.com", "noemt een andere tenant")]
    [InlineData("ToegestaneTenants:0", "gemeente.nl", "ToegestaneTenants bevat 'gemeente.nl'")]
    [InlineData("ToegestaneServiceUrls:0", "http://example.nl/", "ToegestaneServiceUrls bevat 'http://example.nl/'")]
    [InlineData("ToegestaneServiceUrls:0", "https://a:b@example.nl/", "ToegestaneServiceUrls bevat")]
    public void Each_mistake_is_one_sentence_at_start(string key, string? value, params string[] sentences)
    {
        var mistakes = Mistakes((key, value));

        Assert.Equal(sentences.Length, mistakes.Count);
        Assert.All(mistakes.Zip(sentences), pair => Assert.Contains(pair.Second, pair.First, StringComparison.Ordinal));
        Assert.All(mistakes, mistake => Assert.EndsWith(".", mistake, StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_configuration_names_every_missing_value_at_once()
    {
        using var services = new ServiceCollection().AddLogging().AddTeamsBot(new ConfigurationBuilder().Build()).BuildServiceProvider();

        var failure = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<TeamsBotOptions>>().Value);

        Assert.Equal(3, failure.Failures.Count());
    }

    [Fact]
    public void Mapping_without_a_bot_fails_at_start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddTeamsBot(builder.Configuration);
        using var application = (IDisposable)builder.Build();

        Assert.Throws<InvalidOperationException>(() => ((IEndpointRouteBuilder)application).MapTeamsBot());
    }

    [Fact]
    public void A_right_configuration_has_no_mistakes()
    {
        Assert.Empty(Mistakes());
        Assert.Empty(Mistakes(
            ("ToBotFromChannelOpenIdMetadataUrl", "http://localhost:5000/keys"), ("ToegestaneServiceUrls:0", "http://127.0.0.1:1/a")));
        Assert.Empty(Mistakes(("MicrosoftAppType", "UserAssignedMSI"), ("MicrosoftAppPassword", "")));
        Assert.Empty(Mistakes(("MicrosoftAppFederatedClientId", "6f1d2b4a-0c5e-4a8b-9d37-5e2f8c1a7b60"), ("MicrosoftAppPassword", "")));
        Assert.Empty(Mistakes(("ToChannelFromBotLoginUrl", $"https://login.microsoftonline.com/{Channel.TenantId}"), (
            "ChannelService", "https://botframework.azure.us/")));
    }

    [Fact]
    public void A_host_with_a_credential_of_its_own_needs_no_secret_and_keeps_it()
    {
        var own = new FixedCredential();
        using var services = Services(collection => collection.AddSingleton<TokenCredential>(own), ("MicrosoftAppPassword", ""));

        Assert.Equal(Channel.AppId, services.GetRequiredService<IOptions<TeamsBotOptions>>().Value.MicrosoftAppId);
        Assert.Same(own, services.GetRequiredService<TokenCredential>());
    }

    [Fact]
    public void Without_one_the_credential_comes_from_the_configuration()
    {
        using var services = Services(_ => { });

        Assert.IsType<RegistrationCredential>(services.GetRequiredService<TokenCredential>());
    }

    [Theory]
    [InlineData(
        "", "https://login.botframework.com/v1/.well-known/openidconfiguration", "https://api.botframework.com",
        "https://api.botframework.com/.default")]
    [InlineData(
        "https://botframework.azure.us", "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        "https://api.botframework.us", "https://api.botframework.us/.default")]
    public void A_cloud_brings_its_addresses(string channelService, string metadata, string issuer, string scope)
    {
        using var services = Services(_ => { }, ("ChannelService", channelService));
        var options = services.GetRequiredService<IOptions<TeamsBotOptions>>().Value;

        Assert.Equal((metadata, issuer, scope), (options.OpenIdMetadataUrl, options.TokenIssuer, options.TokenScope));
    }

    [Fact]
    public void A_value_of_its_own_goes_before_the_cloud()
    {
        using var services = Services(
            _ => { },
            ("ToBotFromChannelTokenIssuer", " https://issuer "),
            ("ToChannelFromBotOAuthScope", "https://resource/"),
            ("ToChannelFromBotLoginUrl", $"https://login.example/{Channel.TenantId}"),
            ("ToegestaneTenants:0", "9F0F3C1A-4444-4f3e-8a1d-5c7e9b1d4444"));
        var options = services.GetRequiredService<IOptions<TeamsBotOptions>>().Value;

        Assert.Equal(("https://issuer", "https://resource/.default"), (options.TokenIssuer, options.TokenScope));
        Assert.Equal(new Uri("https://login.example/"), options.LoginAuthority);
        Assert.True(options.AcceptsTenant("9f0f3c1a-4444-4f3e-8a1d-5c7e9b1d4444"));
        Assert.False(options.AcceptsTenant(Channel.TenantId));
    }

    private static IReadOnlyList<string> Mistakes(params (string Key, string? Value)[] changes)
    {
        using var services = Services(_ => { }, changes);
        try
        {
            _ = services.GetRequiredService<IOptions<TeamsBotOptions>>().Value;
            return [];
        }
        catch (OptionsValidationException exception)
        {
            return [.. exception.Failures];
        }
    }

    private static ServiceProvider Services(Action<IServiceCollection> first, params (string Key, string? Value)[] changes)
    {
        var values = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppId"] = Channel.AppId,
            ["MicrosoftAppPassword"] = "geheim",
            ["MicrosoftAppTenantId"] = Channel.TenantId,
        };
        foreach (var (key, value) in changes)
            values[key] = value;

        var services = new ServiceCollection().AddLogging();
        first(services);
        return services.AddTeamsBot(new ConfigurationBuilder().AddInMemoryCollection(values).Build()).BuildServiceProvider();
    }
}
