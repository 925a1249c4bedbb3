using System.Globalization;
using System.Runtime.CompilerServices;

namespace TeamsHerstelBot.Gereedschap;

/// <summary>
/// <c>TEAMSHERSTELBOT_CULTUUR=tr-TR dotnet test</c> runs the tests as on a machine that is set to that language and region, together with
/// every process they start. Part of each test assembly.
/// </summary>
internal static class Cultuur
{
    public const string Variabele = "TEAMSHERSTELBOT_CULTUUR";

    [ModuleInitializer]
    internal static void NeemOver()
    {
        if (Environment.GetEnvironmentVariable(Variabele) is not { Length: > 0 } naam) return;
        var cultuur = CultureInfo.GetCultureInfo(naam);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = cultuur;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = cultuur;

        // The bot has no switch for this; like any program it takes over what the machine says.
        // Not by LC_ALL: a shell on the way would warn on standard error that the locale is not installed.
        Environment.SetEnvironmentVariable("LC_ALL", null);
        Environment.SetEnvironmentVariable("LC_MESSAGES", null);
        Environment.SetEnvironmentVariable("LANG", naam.Replace('-', '_') + ".UTF-8");
    }
}
