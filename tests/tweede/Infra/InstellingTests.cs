using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeamsHerstelBot.Host;

namespace TeamsHerstelBot.Infra.Tests;

/// <summary>The app settings of the template against the bot itself: it knows each of them, and is content with them.</summary>
public sealed class InstellingTests(Bicep bicep)
{
    /// <summary>Not read by the bot but by what it runs on.</summary>
    private static readonly string[] VanHetPlatform = ["AZURE_CLIENT_ID", "WEBSITE_RUN_FROM_PACKAGE", "WEBSITES_CONTAINER_STOP_TIME_LIMIT"];

    public static TheoryData<string> Bestanden => [Bicep.Productie, Bicep.Test];

    [Theory]
    [MemberData(nameof(Bestanden))]
    public async Task The_bot_starts_with_exactly_these_settings_and_reads_every_one(string bestand)
    {
        var instellingen = Ingevuld(bestand);

        Assert.Equal(8, instellingen.Count);
        var (fouten, gelezen) = await KeurAsync(instellingen);

        Assert.Empty(fouten);
        Assert.All(instellingen.Keys, sleutel => Assert.Contains(sleutel, gelezen));
    }

    [Theory]
    [InlineData("MicrosoftAppType")]
    [InlineData("MicrosoftAppId")]
    [InlineData("MicrosoftAppTenantId")]
    public async Task Without_one_of_them_the_bot_says_which_is_missing(string sleutel)
    {
        var instellingen = Ingevuld(Bicep.Productie);
        Assert.True(instellingen.Remove(sleutel));

        var (fouten, _) = await KeurAsync(instellingen);

        // Without a type the bot takes itself for a registration with a secret, and asks for that.
        Assert.Contains(
            fouten, fout => fout.StartsWith(sleutel == "MicrosoftAppType" ? "MicrosoftAppPassword" : sleutel, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Bestanden))]
    public void The_data_goes_to_the_tables_of_the_account_that_the_identity_may_write(string bestand)
    {
        var uitrol = bicep.Uitrollen[bestand];
        var account = uitrol.Bron("Microsoft.Storage/storageAccounts").GetProperty("id").GetString();

        Assert.StartsWith($"[reference('{account}', ", uitrol.Instellingen["ConnectionStrings__Tables"], StringComparison.Ordinal);
        Assert.EndsWith(".primaryEndpoints.table]", uitrol.Instellingen["ConnectionStrings__Tables"], StringComparison.Ordinal);
    }

    /// <summary>The bot's own settings, with in the place of what Azure gives out a value of that kind.</summary>
    private Dictionary<string, string?> Ingevuld(string bestand) => bicep.Uitrollen[bestand].Instellingen
        .Where(instelling => !VanHetPlatform.Contains(instelling.Key))
        .ToDictionary(
                instelling => instelling.Key.Replace("__", ":", StringComparison.Ordinal), string? (instelling) => instelling.Value switch
        {
            var waarde when waarde.EndsWith(".clientId]", StringComparison.Ordinal) => "33333333-3333-4333-8333-333333333333",
            var waarde when waarde.EndsWith(".tenantId]", StringComparison.Ordinal) => Uitrol.Tenant,
            var waarde when waarde.EndsWith(".ConnectionString]", StringComparison.Ordinal) =>
                "InstrumentationKey=44444444-4444-4444-8444-444444444444;IngestionEndpoint=https://voorbeeld.example/",
            var waarde when waarde.EndsWith(".primaryEndpoints.table]", StringComparison.Ordinal) =>
                "https://voorbeeld.table.core.windows.net/",
            var waarde => waarde,
        });

    /// <summary>Puts the bot together with nothing but these settings: what it finds wrong, and which keys it read.</summary>
    private static async Task<(
        IReadOnlyList<string> Fouten, IReadOnlyCollection<string> Gelezen)> KeurAsync(Dictionary<string, string?> instellingen)
    {
        var builder =
            WebApplication.CreateBuilder(
                new WebApplicationOptions { EnvironmentName = "Production", ContentRootPath = Path.GetTempPath() });
        builder.Configuration.Sources.Clear();
        var bron = new Meelezer(instellingen);
        builder.Configuration.Sources.Add(bron);
        builder.AddTeamsHerstelBot();
        await using var app = builder.Build();
        try
        {
            app.Services.GetRequiredService<IStartupValidator>().Validate();
            return ([], bron.Gelezen);
        }
        catch (OptionsValidationException fout)
        {
            return ([.. fout.Failures], bron.Gelezen);
        }
        catch (AggregateException fouten)
        {
            return ([.. fouten.InnerExceptions.OfType<OptionsValidationException>().SelectMany(fout => fout.Failures)], bron.Gelezen);
        }
    }

    /// <summary>Settings that remember which of them were asked for.</summary>
    private sealed class Meelezer(Dictionary<string, string?> instellingen) : ConfigurationProvider, IConfigurationSource
    {
        private readonly ConcurrentDictionary<string, bool> _gelezen = new(StringComparer.OrdinalIgnoreCase);

        public IReadOnlyCollection<string> Gelezen => [.. _gelezen.Keys];

        public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

        public override void Load() => Data = new Dictionary<string, string?>(instellingen, StringComparer.OrdinalIgnoreCase);

        public override bool TryGet(string key, out string? value)
        {
            _gelezen[key] = true;
            return base.TryGet(key, out value);
        }
    }
}
