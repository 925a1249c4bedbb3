namespace TeamsHerstelBot.Gereedschap;

/// <summary>Where tests leave what a person may want to look at: screenshots, logs, packages. Git ignores it.</summary>
public static class Uitvoer
{
    /// <summary>
    /// Absolute path of <c>artifacts/test-output/{naam}</c> in the repository; created when it is not there. What is in it stays.
    /// </summary>
    public static string Map(string naam) => Directory.CreateDirectory(Broncode.Pad("artifacts", "test-output", naam)).FullName;
}
