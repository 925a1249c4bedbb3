using System.Reflection;
using System.Text.RegularExpressions;

namespace TeamsHerstelBot.Afspraken.Tests;

/// <summary>No text that somebody types keeps a regular expression busy for long.</summary>
public sealed class RegexTests
{
    private const BindingFlags Statisch = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Fact]
    public void Elke_reguliere_expressie_kijkt_niet_terug_of_heeft_een_einde()
    {
        string[] projecten = ["Host", "Domein", "Cards", "Teams", "Inhoud", "Tabellen"];
        var alle = projecten.SelectMany(p => Assembly.Load("TeamsHerstelBot." + p).GetTypes())
            .Where(t => !t.ContainsGenericParameters).SelectMany(Van).Distinct().ToList();

        Assert.True(alle.Count > 20, $"Only {alle.Count} expressions were found.");
        Assert.All(alle, regex => Assert.True(
            regex.Options.HasFlag(RegexOptions.NonBacktracking) || regex.MatchTimeout < TimeSpan.FromSeconds(5), regex.ToString()));
    }

    private static IEnumerable<Regex> Van(Type type)
    {
        var waarden = type.GetFields(Statisch).Where(f => IsRegex(f.FieldType)).Select(f => f.GetValue(null))
            .Concat(type.GetMethods(Statisch).Where(m => IsRegex(m.ReturnType) && m.GetParameters().Length == 0)
                .Select(m => m.Invoke(null, null)));
        return waarden.SelectMany(w => w switch
        {
            Regex een => [een],
            IReadOnlyDictionary<string, Regex> veel => veel.Values,
            _ => Enumerable.Empty<Regex>(),
        });
    }

    private static bool IsRegex(Type type) =>
        typeof(Regex).IsAssignableFrom(type) || type == typeof(IReadOnlyDictionary<string, Regex>);
}
