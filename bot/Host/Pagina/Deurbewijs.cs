using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using NodaTime;
using TeamsHerstelBot.Host.Brieven;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Pagina;

/// <summary>
/// Shows that a form was made by us for this browser: it holds what only the cookie of that browser fits. Another site can send a form, and
/// not this.
/// </summary>
public sealed class Deurbewijs(IDataProtectionProvider sleutels, Kluis kluis)
{
    /// <summary>A page may lie open for a day.</summary>
    private static readonly Duration Duur = Duration.FromHours(24);

    public string Maak(string cookie) => Sleutel.Protect(
        string.Create(CultureInfo.InvariantCulture, $"{(kluis.Nu + Duur).ToUnixTimeSeconds()}\n{Codes.Hash(cookie)}"));

    public bool Past(string? bewijs, string? cookie)
    {
        if (bewijs is not { Length: > 0 and < 2_000 } || cookie is not { Length: > 0 }) return false;
        try
        {
            return Sleutel.Unprotect(bewijs).Split('\n') is [var tot, var hash] && hash == Codes.Hash(cookie)
                && long.TryParse(tot, NumberStyles.None, CultureInfo.InvariantCulture, out var seconden)
                && Instant.FromUnixTimeSeconds(seconden) > kluis.Nu;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private IDataProtector Sleutel => sleutels.CreateProtector("ed", "formulier");
}
