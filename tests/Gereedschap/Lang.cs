namespace TeamsHerstelBot.Gereedschap;

/// <summary>
/// Heavy tests do what they must in a few minutes. With <c>TEAMSHERSTELBOT_LANG=1</c> they do more of the same, for as long as it takes.
/// </summary>
public static class Lang
{
    public const string Variabele = "TEAMSHERSTELBOT_LANG";

    public static bool Aan { get; } = Environment.GetEnvironmentVariable(Variabele) == "1";
}
