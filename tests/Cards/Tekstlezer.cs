using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>
/// Every sentence in <see cref="Cards.Teksten"/> and <see cref="Mailteksten"/>, found by reflection: a new one is read by the language
/// tests without being listed.
/// </summary>
internal static class Tekstlezer
{
    private const BindingFlags Vast = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>What is no sentence: a value of a choice, other names that only a search reads, and the same mail with tags.</summary>
    private static readonly string[] GeenZin = ["Id", "Ook", "Namen", "Html", "EqualityContract"];

    public static IReadOnlyList<string> Alle { get; } = Van(typeof(Cards.Teksten));

    /// <summary>Of the mails, each line by itself.</summary>
    public static IReadOnlyList<string> Mail { get; } =
        [.. Van(typeof(Mailteksten)).SelectMany(t => t.Split('\n')).Where(z => z.Any(char.IsLetter) && !z.StartsWith('<')).Distinct()];

    private static List<string> Van(Type teksten) =>
    [
        .. teksten.GetFields(Vast).Select(v => v.GetValue(null)).Concat(teksten.GetMethods(Vast).SelectMany(Uitkomsten))
            .SelectMany(Zinnen).Where(z => z.Any(char.IsLetter)).Distinct(),
    ];

    /// <summary>What a function gives for every value of its arguments, when these are choices, numbers or names.</summary>
    private static IEnumerable<object?> Uitkomsten(MethodInfo functie)
    {
        var soorten = functie.GetParameters().Select(p => Waarden(p.ParameterType)).ToList();
        if (functie.IsGenericMethod || functie.ReturnType == typeof(bool) || soorten.Any(s => s is null)) return [];
        IEnumerable<object?[]> argumenten = [[]];
        foreach (var waarden in soorten) argumenten = [.. argumenten.SelectMany(a => waarden!.Select(w => (object?[])[.. a, w]))];
        return argumenten.Select(a => Roep(functie, a));
    }

    /// <summary>A value that a function does not know is no sentence.</summary>
    private static object? Roep(MethodInfo functie, object?[] argumenten)
    {
        try
        {
            return functie.Invoke(null, argumenten);
        }
        catch (TargetInvocationException fout) when (
            fout.InnerException is ArgumentException or KeyNotFoundException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static IReadOnlyList<object?>? Waarden(Type soort) => soort switch
    {
        _ when Nullable.GetUnderlyingType(soort) is { } zonderNiets => Waarden(zonderNiets) is { } waarden ? [null, .. waarden] : null,
        _ when soort.IsEnum => [.. Enum.GetValues(soort).Cast<object>()],
        _ when soort == typeof(bool) => [true, false],
        _ when soort == typeof(int) => [1, 3],
        _ when soort == typeof(string) => ["Nadia"],
        _ => null,
    };

    private static IEnumerable<string> Zinnen(object? waarde) => waarde switch
    {
        null => [],
        string zin => [zin],
        IDictionary paren => paren.Values.Cast<object?>().SelectMany(Zinnen),
        IEnumerable rij => rij.Cast<object?>().SelectMany(Zinnen),
        ITuple delen =>
            Enumerable.Range(0, delen.Length).Select(i => delen[i]).Where(d => d is not IReadOnlyList<string>).SelectMany(Zinnen),
        _ when waarde.GetType().Namespace?.StartsWith("TeamsHerstelBot.Cards", StringComparison.Ordinal) == true
            && !waarde.GetType().IsEnum =>
            waarde.GetType().GetProperties().Where(p =>
                p.GetIndexParameters().Length == 0 && !GeenZin.Contains(p.Name)).Select(p => p.GetValue(waarde)).SelectMany(Zinnen),
        _ => [],
    };
}
