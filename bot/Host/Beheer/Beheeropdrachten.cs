using System.CommandLine;

namespace TeamsHerstelBot.Host.Beheer;

/// <summary>What an administrator can have the program do instead of being the bot.</summary>
public static class Beheeropdrachten
{
    private static readonly string[] Hulp = ["--help", "-h", "-?", "/?", "--version"];

    /// <summary>
    /// Whether these arguments are for a command, for help or for completion. All others are settings of the bot, and none at all starts
    /// it.
    /// </summary>
    public static bool Vraagt(IReadOnlyList<string> argumenten) => argumenten is [var eerste, ..]
        && (
            eerste is Tabelopdrachten.Naam or Teamsappopdracht.Naam or Persoonsopdrachten.Export or Persoonsopdrachten.Vergeet
                    or Persoonsopdrachten.Bewijs
                || eerste.StartsWith("[suggest", StringComparison.Ordinal)
                || Hulp.Contains(eerste));

    public static RootCommand Maak() =>
        new(
            "TeamsHerstelBot. Zonder opdracht start de bot zelf, "
            + "met de instellingen uit appsettings.json, de omgeving en de opdrachtregel.")
    {
        Tabelopdrachten.Maak(),
        Teamsappopdracht.Maak(),
        Persoonsopdrachten.MaakExport(),
        Persoonsopdrachten.MaakVergeet(),
        Persoonsopdrachten.MaakBewijs(),
    };
}
