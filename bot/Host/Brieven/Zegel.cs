using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using NodaTime;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Brieven;

/// <summary>Signs words for one use and a while, and reads them back. What it signs for one use is no use for another.</summary>
public sealed class Zegel(IDataProtectionProvider sleutels, Kluis kluis)
{
    private const char Tussen = '\n';
    private const int Langst = 2_000;

    public string Zet(string waarvoor, Duration duur, params IEnumerable<string> woorden) => Sleutel(waarvoor).Protect(
        string.Join(Tussen, woorden.Prepend((kluis.Nu + duur).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture))));

    /// <summary>Null when it is not ours, changed on the way, for another use, or over.</summary>
    public string[]? Lees(string waarvoor, string? bewijs)
    {
        if (bewijs is not { Length: > 0 and < Langst }) return null;
        try
        {
            return Sleutel(waarvoor).Unprotect(bewijs).Split(Tussen) is [var tot, .. var woorden]
                && long.TryParse(tot, NumberStyles.None, CultureInfo.InvariantCulture, out var seconden)
                && Instant.FromUnixTimeSeconds(seconden) > kluis.Nu
                ? woorden
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector Sleutel(string waarvoor) => sleutels.CreateProtector("ed", waarvoor);
}
