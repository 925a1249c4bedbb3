using System.Security.Cryptography;
using System.Text;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Wijkteams;

namespace TeamsHerstelBot.Host.Adressen;

/// <summary>Where the page for bewoners is; null where a municipality has none.</summary>
public sealed record Bewonerskeuze(Uri? Adres);

/// <summary>The page of a wijkteam for bewoners: a short name that does not tell which channel it is.</summary>
public sealed class Bewonersadres(Bewonerskeuze keuze, Kanalen kanalen)
{
    private const int Lengte = 12;

    public Bewonerspagina? Van(string tenantId, string kanaalId) => keuze.Adres is { } adres
        ? new(new(adres, $"wijk/{Naam(tenantId, kanaalId)}"), new(adres, $"wijk/{Naam(tenantId, kanaalId)}/code.png"))
        : null;

    /// <summary>The wijkteam of a page, and where it is; null for any other name, and where there are no pages.</summary>
    public async Task<(Wijkteam Team, Bewonerspagina Pagina)?> VindAsync(IEnumerable<string> tenants, string naam, CancellationToken ct)
    {
        if (keuze.Adres is null || naam.Length != Lengte) return null;
        foreach (var tenantId in tenants)
        {
            var kanaal = (await kanalen.AlleAsync(tenantId, ct)).FirstOrDefault(
                k => k is { Weg: false, Wijkteam: not null } && Naam(tenantId, k.Id) == naam);
            if (kanaal is not null) return (kanaal.Wijkteam!, Van(tenantId, kanaal.Id)!);
        }

        return null;
    }

    private static string Naam(string tenantId, string kanaalId) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"wijk|{tenantId}|{kanaalId}")))[..Lengte];
}
