using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>A plain <c>dotnet test</c> runs the first tier; .ci/run runs tests/tweede after it. See docs/bijdragen.md.</summary>
public sealed class TestlagenTests
{
    [Fact]
    public void Elk_project_van_tests_zit_in_precies_een_van_beide_lagen()
    {
        var eerste = Projecten("TeamsHerstelBot.sln");
        var tweede = Projecten("tests/tweede/TeamsHerstelBot.Tweede.slnx");
        var alle = Directory.EnumerateFiles(Broncode.Pad("tests"), "*.csproj", SearchOption.AllDirectories)
            .Select(Path.GetFullPath)
            .ToList();
        Assert.True(alle.Count >= 16);
        Assert.Empty(alle.Except(eerste).Except(tweede));
        Assert.Empty(eerste.Intersect(tweede));
        Assert.All(tweede.Where(IsTest), p => Assert.StartsWith(Broncode.Pad("tests", "tweede"), p, StringComparison.Ordinal));
    }

    private static bool IsTest(string project) => project.EndsWith(".Tests.csproj", StringComparison.Ordinal);

    /// <summary>The project files that a solution names, whichever slashes it writes.</summary>
    private static HashSet<string> Projecten(string oplossing)
    {
        var map = Path.GetDirectoryName(Broncode.Pad(oplossing))!;
        var delen = File.ReadAllText(Broncode.Pad(oplossing)).Split('"').Where(d => d.EndsWith(".csproj", StringComparison.Ordinal));
        return [.. delen.Select(d => Path.GetFullPath(Path.Combine(map, d.Replace('\\', '/'))))];
    }
}
