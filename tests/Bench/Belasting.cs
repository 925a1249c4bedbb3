using System.Globalization;

namespace TeamsHerstelBot.Bench;

/// <summary>What this machine does beside the bench; zero where nobody tells.</summary>
internal static class Belasting
{
    private const int PerSeconde = 100;

    /// <summary>Time that all processors together were busy since the machine started.</summary>
    public static TimeSpan Bezet()
    {
        if (!File.Exists("/proc/stat")) return TimeSpan.Zero;
        var delen = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..]
            .Select(d => long.Parse(d, CultureInfo.InvariantCulture)).ToList();

        // All but idle, waiting for a disk, and what is counted in another column already.
        return TimeSpan.FromSeconds((delen[0] + delen[1] + delen[2] + delen[5] + delen[6]) / (double)PerSeconde);
    }

    public static string Gemiddeld() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
}
