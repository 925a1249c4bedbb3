using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>How far something reaches that Teams tells by itself.</summary>
public static class Reikwijdte
{
    /// <summary>
    /// It is about one shared or private channel, which has members of its own, and not about the team whose id comes along.
    /// </summary>
    public static bool IsEenKanaal(Klik bij, Activity activity) =>
        bij.Plek.Soort == Pleksoort.AfgeschermdKanaal
            || activity.ChannelData?.EventType?.StartsWith("channelMember", StringComparison.OrdinalIgnoreCase) == true;
}
