using System.CommandLine;

namespace TeamsHerstelBot.Host.Beheer;

/// <summary>What an administrator can have the program do instead of being the bot.</summary>
public static class Beheeropdrachten
{
    private static readonly string[] Namen =
    [
        Controleeropdracht.Naam, Teamopdrachten.Naam, Inhoudopdrachten.Naam, Leveringopdracht.Naam, Tabelopdrachten.Naam,
        Teamsappopdracht.Naam, Persoonsopdrachten.Export, Persoonsopdrachten.Vergeet, Persoonsopdrachten.Bewijs,
    ];

    private static readonly string[] Hulp = ["--help", "-h", "-?", "/?", "--version"];

    /// <summary>
    /// Whether these arguments are for a command, for help or for completion. All others are settings of the bot, and none at all starts
    /// it.
    /// </summary>
    public static bool Vraagt(IReadOnlyList<string> argumenten) => argumenten is [var eerste, ..]
        && (
            Namen.Contains(eerste)
                || eerste.StartsWith("[suggest", StringComparison.Ordinal)
                || Hulp.Contains(eerste));

    public static RootCommand Maak(Botbouw bot) =>
        new(
            "TeamsHerstelBot. Zonder opdracht start de bot zelf, "
            + "met de instellingen uit appsettings.json, de omgeving en de opdrachtregel.")
    {
        Controleeropdracht.Maak(bot),
        Teamopdrachten.Maak(),
        Inhoudopdrachten.Maak(bot),
        Leveringopdracht.Maak(),
        Tabelopdrachten.Maak(),
        Teamsappopdracht.Maak(),
        Persoonsopdrachten.MaakExport(),
        Persoonsopdrachten.MaakVergeet(),
        Persoonsopdrachten.MaakBewijs(),
    };
}
