using System.CommandLine;
using Microsoft.Extensions.Logging.Abstractions;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Beheer;

/// <summary>The rows of one organisation, as an administrator names them or as the settings of the bot do.</summary>
internal sealed record Persoonsplek(string TenantId, ITableStore Opslag, Kluis Kluis)
{
    /// <summary>Where the bot keeps its rows when no setting says so.</summary>
    private const string Bestand = "teamsherstelbot.db";

    /// <summary>Null, or a sentence that says what to do.</summary>
    public static async Task<string?> DoeAsync(
        string? opslag, string? tenant, Func<Persoonsplek, Task<string?>> doe, CancellationToken ct)
    {
        var instellingen = WebApplication.CreateBuilder([]).Configuration;
        var tenantId = tenant ?? instellingen["MicrosoftAppTenantId"] ?? "";
        if (tenantId.Length == 0) return "Het is niet duidelijk welke organisatie het is. Geef --tenant met de tenant-id.";
        var waar = new[] { opslag, instellingen["ConnectionStrings:Tables"], instellingen["Opslag:Pad"] }
            .FirstOrDefault(plek => plek is { Length: > 0 }) ?? Bestand;
        await using var plek = Opslagplek.Open(waar, "de bot", moetErZijn: true);
        if (plek.Opslag is not { } tabellen) return plek.Waarom;
        var kluis = new Kluis(tabellen, TimeProvider.System, new(NullLogger<Onleesbaar>.Instance));
        await kluis.MaakTabellenAsync(ct);
        return await doe(new(tenantId, tabellen, kluis));
    }

    public static Option<string?> Tenant() => new("--tenant")
    {
        Description = "De organisatie (tenant-id). Zonder deze optie die van de instellingen van de bot.",
        HelpName = "id",
    };

    public static Option<string?> Waar() => new("--opslag")
    {
        Description = "Een databestand, verbindingstekst of https-adres. Zonder deze optie de opslag van de bot.",
        HelpName = "plek",
    };
}
