using System.CommandLine;

namespace TeamsHerstelBot.Host.Beheer;

/// <summary>The command <c>inhoud controleer</c>: are the folders of a municipality right, before the bot starts with them?</summary>
internal static class Inhoudopdrachten
{
    public const string Naam = "inhoud";

    public static Command Maak(Botbouw bot)
    {
        var inhoud = Map("--inhoud", "De map met gesprekspunten en vragen. Zonder deze optie die van Inhoud:Map.");
        var woorden = Map("--woorden", "De map met woorden en nummers voor de privacycheck. Zonder deze optie die van Privacy:Map.");
        var json = Scherm.AlsJson();
        var controleer = new Command(
            "controleer",
            "Leest de mappen van de gemeente. Code 0: alles goed. Code 2: er is iets te herstellen.") { inhoud, woorden, json };
        controleer.SetAction(async (gelezen, ct) =>
        {
            var instellingen = WebApplication.CreateBuilder([]).Configuration;
            Bevinding[] gevonden =
            [
                .. Bekijk("inhoud", gelezen.GetValue(inhoud) ?? instellingen["Inhoud:Map"], bot.Inhoudfouten),
                .. Bekijk("woorden", gelezen.GetValue(woorden) ?? instellingen["Privacy:Map"], bot.Woordfouten),
            ];
            await Controleeropdracht.ToonAsync(gelezen, gevonden, gelezen.GetValue(json));
            return gevonden.Any(b => b.Soort is Bevindingsoort.Fout) ? Controleeropdracht.IetsTeDoen : 0;
        });
        return new Command(Naam, "Wat een gemeente aan de teksten van de bot verandert.") { controleer };
    }

    private static IEnumerable<Bevinding> Bekijk(string onderdeel, string? map, Func<string, IReadOnlyList<string>> fouten)
    {
        if (map is null or "") return [Bevinding.Goed(onderdeel, "Er is geen eigen map. De bot gebruikt wat hij meebrengt.")];
        var zinnen = fouten(map);
        return zinnen.Count == 0
            ? [Bevinding.Goed(onderdeel, $"'{map}' klopt.")]
            : zinnen.Select(zin => Bevinding.Fout(onderdeel, zin));
    }

    private static Option<string?> Map(string naam, string wat) => new(naam) { Description = wat, HelpName = "map" };
}
