using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using NodaTime;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Brieven;

/// <summary>Whose page a link or a device is for.</summary>
/// <param name="Versie">Of the access that it was given out with.</param>
/// <param name="Adres">What it was mailed to, as a hash: with another address everything of before is of no use.</param>
public sealed record Houder(string TenantId, string PersoonId, int Versie, string Adres);

/// <summary>
/// Signs links and devices for one person and a while, and reads them back. What it signs for one use is no use for another.
/// </summary>
public sealed class Toegangsbewijs(IDataProtectionProvider sleutels, Kluis kluis)
{
    /// <summary>As long as a mail is of use.</summary>
    private static readonly Duration Linkduur = Duration.FromDays(14);

    private static readonly Duration Apparaatduur = Duration.FromDays(30);

    public string Link(Houder wie) => Maak(nameof(Link), wie, Linkduur);

    public string Apparaat(Houder wie) => Maak(nameof(Apparaat), wie, Apparaatduur);

    /// <summary>Null when it is not ours, changed on the way, or over.</summary>
    public Houder? LeesLink(string? bewijs) => Lees(nameof(Link), bewijs);

    public Houder? LeesApparaat(string? bewijs) => Lees(nameof(Apparaat), bewijs);

    private string Maak(string waarvoor, Houder wie, Duration duur) => Sleutel(waarvoor).Protect(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(kluis.Nu + duur).ToUnixTimeSeconds()}\n{wie.Versie}\n{wie.Adres}\n{wie.TenantId}\n{wie.PersoonId}"));

    private Houder? Lees(string waarvoor, string? bewijs)
    {
        if (bewijs is not { Length: > 0 and < 2_000 }) return null;
        try
        {
            return Sleutel(waarvoor).Unprotect(bewijs).Split('\n') is [var tot, var versie, var adres, var tenantId, var persoonId]
                && long.TryParse(tot, NumberStyles.None, CultureInfo.InvariantCulture, out var seconden)
                && Instant.FromUnixTimeSeconds(seconden) > kluis.Nu
                && int.TryParse(versie, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer)
                ? new(tenantId, persoonId, nummer, adres)
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector Sleutel(string waarvoor) => sleutels.CreateProtector("ed", waarvoor);
}
