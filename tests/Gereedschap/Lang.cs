using System.Globalization;

namespace TeamsHerstelBot.Gereedschap;

/// <summary>
/// Heavy tests do what they must in a few minutes. With <c>TEAMSHERSTELBOT_LANG=1</c> they do more of the same, for as long as it takes.
/// </summary>
public static class Lang
{
    public const string Variabele = "TEAMSHERSTELBOT_LANG";

    public static bool Aan { get; } = Environment.GetEnvironmentVariable(Variabele) == "1";

    /// <summary>How many cases a property is tried with that reads whatever comes in; <c>FUZZ_CASES</c> says another number.</summary>
    public static int Gevallen { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("FUZZ_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var gevallen)
            ? gevallen
            : Aan
            ? 100_000
            : 2_000;
}
