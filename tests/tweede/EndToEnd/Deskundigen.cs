using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.EndToEnd.Tests;

/// <summary>The EDs of the demo municipality, and who of them is asked whether a question suits.</summary>
internal static class Deskundigen
{
    public static IReadOnlyList<string> Alle { get; } = [.. Enumerable.Range(11, 6).Select(n => $"a1d00000-0000-4000-8000-0000000000{n}")];

    public static async Task<IReadOnlyList<string>> GevraagdAsync(this Proeftuinproces proeftuin)
    {
        var gevraagd = new List<string>();
        foreach (var ed in Alle)
        {
            if ((await proeftuin.ChatberichtenAsync(ed)).Any(b => b.Knop("aanbod-ja") is not null)) gevraagd.Add(ed);
        }

        return gevraagd;
    }
}
