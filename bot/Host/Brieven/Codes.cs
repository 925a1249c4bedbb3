using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace TeamsHerstelBot.Host.Brieven;

/// <summary>Makes codes and recognises them.</summary>
public static class Codes
{
    private const int Cijfers = 6;

    public static (string Code, Codeslot Slot) Maak(string poging, Instant nu)
    {
        var code = RandomNumberGenerator.GetString("0123456789", Cijfers);
        var zout = RandomNumberGenerator.GetHexString(32, lowercase: true);
        return (code, new(zout, Hash(zout + code), poging, nu + Codeslot.Geldig));
    }

    /// <summary>Also as people type one over: with a space in it.</summary>
    public static bool Past(Codeslot slot, string? getypt)
    {
        var code = string.Concat((getypt ?? "").Where(char.IsAsciiDigit));
        return Gelijk(slot.Hash, Hash(slot.Zout + code));
    }

    public static string Hash(string tekst) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)));

    private static bool Gelijk(string een, string ander) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(een), Encoding.UTF8.GetBytes(ander));
}
