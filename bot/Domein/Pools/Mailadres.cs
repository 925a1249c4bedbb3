using System.Text.RegularExpressions;

namespace TeamsHerstelBot.Domein.Pools;

/// <summary>The address to which an ED without Teams gets mail.</summary>
public static partial class Mailadres
{
    /// <summary>As long as a mail server takes.</summary>
    public const int Meest = 254;

    /// <summary>The address as it is used, or null when a mail would arrive nowhere.</summary>
    public static string? Lees(string? tekst) =>
        tekst?.Trim() is { Length: > 0 and <= Meest } adres && Vorm().IsMatch(adres) ? adres : null;

    /// <summary>What a browser takes for an address, with a domain that is one on the internet.</summary>
    [GeneratedRegex(
        @"\A[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Vorm();
}
