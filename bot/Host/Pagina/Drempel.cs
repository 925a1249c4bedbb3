using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using TeamsHerstelBot.Host.Brieven;

namespace TeamsHerstelBot.Host.Pagina;

/// <summary>How often somebody may knock: far more than a person does, far less than a machine that guesses.</summary>
public sealed class Drempel(Toegangsbewijs bewijs) : IDisposable
{
    public const int PerMinuut = 60;

    /// <summary>Asking for a code and typing one.</summary>
    public const int CodesPerMinuut = 20;

    /// <summary>One house has as many addresses of the new kind as it likes, which begin the same.</summary>
    private const int BytesVanEenHuis = 8;

    private readonly PartitionedRateLimiter<string> _gewoon = Limiet(PerMinuut);
    private readonly PartitionedRateLimiter<string> _codes = Limiet(CodesPerMinuut);

    /// <summary>
    /// A device by a cookie that we signed, and who has none by where they come from: nobody is kept out by somebody else's guessing.
    /// </summary>
    public bool LaatDoor(HttpContext vraag)
    {
        var wie = Koekjes.LeesApparaat(vraag) is { } cookie && bewijs.LeesApparaat(cookie) is not null
            ? "d" + Codes.Hash(cookie)
            : "a" + Huis(vraag.Connection.RemoteIpAddress);
        return Mag(_gewoon, wie) && (!IsCode(vraag.Request) || Mag(_codes, wie));
    }

    public void Dispose()
    {
        _gewoon.Dispose();
        _codes.Dispose();
    }

    private static bool Mag(PartitionedRateLimiter<string> limiet, string wie)
    {
        using var pas = limiet.AttemptAcquire(wie);
        return pas.IsAcquired;
    }

    private static bool IsCode(HttpRequest vraag) =>
        HttpMethods.IsPost(vraag.Method) && vraag.Path.Value?.TrimEnd('/') is "/ed/code" or "/ed/open";

    private static string Huis(IPAddress? adres)
    {
        if (adres is null) return "";
        if (adres.IsIPv4MappedToIPv6) return adres.MapToIPv4().ToString();
        return adres.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexString(adres.GetAddressBytes().AsSpan(0, BytesVanEenHuis))
            : adres.ToString();
    }

    private static PartitionedRateLimiter<string> Limiet(int meest) => PartitionedRateLimiter.Create<string, string>(wie =>
        RateLimitPartition.GetFixedWindowLimiter(
            wie, _ => new() { PermitLimit = meest, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));
}
