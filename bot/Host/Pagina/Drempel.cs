using System.Threading.RateLimiting;
using TeamsHerstelBot.Host.Brieven;

namespace TeamsHerstelBot.Host.Pagina;

/// <summary>How often somebody may knock: far more than a person does, far less than a machine that guesses.</summary>
public sealed class Drempel(Toegangsbewijs bewijs) : IDisposable
{
    public const int PerMinuut = 60;

    private readonly PartitionedRateLimiter<string> _limiet = PartitionedRateLimiter.Create<string, string>(wie =>
        RateLimitPartition.GetFixedWindowLimiter(
            wie, _ => new() { PermitLimit = PerMinuut, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));

    /// <summary>
    /// A device by a cookie that we signed, and who has none by where they come from: nobody is kept out by somebody else's guessing.
    /// </summary>
    public bool LaatDoor(HttpContext vraag)
    {
        var wie = Koekjes.LeesApparaat(vraag) is { } cookie && bewijs.LeesApparaat(cookie) is not null
            ? "d" + Codes.Hash(cookie)
            : "a" + vraag.Connection.RemoteIpAddress;
        using var pas = _limiet.AttemptAcquire(wie);
        return pas.IsAcquired;
    }

    public void Dispose() => _limiet.Dispose();
}
