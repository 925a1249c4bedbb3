namespace TeamsHerstelBot.Gereedschap;

/// <summary>The checked-out repository that the running test was built from.</summary>
public static class Broncode
{
    private const string Solution = "TeamsHerstelBot.sln";

    /// <summary>Absolute path of the folder that holds TeamsHerstelBot.sln, found by walking up from the test's own folder.</summary>
    /// <exception cref="DirectoryNotFoundException">The test does not run from inside a checkout.</exception>
    public static string Wortel { get; } = ZoekOmhoog(AppContext.BaseDirectory);

    /// <summary>Absolute path of a file or folder, given its parts relative to <see cref="Wortel"/>.</summary>
    public static string Pad(params ReadOnlySpan<string> delen) => Path.Combine([Wortel, .. delen]);

    private static string ZoekOmhoog(string begin)
    {
        for (var map = new DirectoryInfo(begin); map is not null; map = map.Parent)
        {
            if (File.Exists(Path.Combine(map.FullName, Solution)))
                return map.FullName;
        }

        throw new DirectoryNotFoundException($"{Solution} was not found above {begin}: run the tests from a checkout of the repository.");
    }
}
