using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>What follows from something that Teams tells by itself. It may tell it twice: that must be the same as once.</summary>
public interface IGebeurtenisHandler
{
    /// <param name="bij">Who did it, and where.</param>
    Task HandelAsync(Klik bij, Activity activity, CancellationToken ct);
}
