using System.CommandLine;
using System.Globalization;

namespace TeamsHerstelBot.Host.Beheer;

/// <summary>The command <c>controleer</c>: is this installation right? It posts nothing, and the bot may run meanwhile.</summary>
public static class Controleeropdracht
{
    public const string Naam = "controleer";

    /// <summary>Exit code when the command did its work and found something to repair.</summary>
    public const int IetsTeDoen = 2;

    public static Command Maak(Botbouw bot)
    {
        var json = Scherm.AlsJson();
        var pakket = new Option<FileInfo?>("--pakket")
        {
            Description = "Het Teams-pakket (zip), om te zien of het bij de instellingen hoort.",
            HelpName = "bestand",
        };
        var opdracht = new Command(
            Naam,
            "Bekijkt instellingen, tabellen, token, klok, kanalen, Graph en het Teams-pakket. Plaatst niets. "
            + "Code 0: alles goed. Code 2: er is iets te herstellen.") { pakket, json };
        opdracht.SetAction(async (gelezen, ct) =>
        {
            IReadOnlyList<Bevinding> gevonden = [];
            var code = await Opdracht.ProbeerAsync(gelezen, async () =>
            {
                var builder = WebApplication.CreateBuilder([]);
                bot.Voeg(builder);
                builder.Logging.ClearProviders();
                await using var app = builder.Build();
                gevonden = await new Installatiecontrole(app.Services).DoeAsync(gelezen.GetValue(pakket), ct);
                await ToonAsync(gelezen, gevonden, gelezen.GetValue(json));
                return null;
            });
            return code != 0 ? code : gevonden.Any(b => b.Soort is Bevindingsoort.Fout) ? IetsTeDoen : 0;
        });
        return opdracht;
    }

    internal static async Task ToonAsync(ParseResult gelezen, IReadOnlyList<Bevinding> gevonden, bool json)
    {
        if (json)
        {
            await Scherm.SchrijfJsonAsync(gelezen, gevonden.Select(b => new { b.Onderdeel, Uitkomst = Woord(b.Soort), b.Zin }));
            return;
        }

        foreach (var bevinding in gevonden)
        {
            await gelezen.InvocationConfiguration.Output.WriteLineAsync(
                string.Create(CultureInfo.InvariantCulture, $"{Woord(bevinding.Soort),-13} {bevinding.Onderdeel,-13} {bevinding.Zin}"));
        }
    }

    private static string Woord(Bevindingsoort soort) => soort switch
    {
        Bevindingsoort.Goed => "goed",
        Bevindingsoort.LetOp => "let op",
        Bevindingsoort.Fout => "fout",
        _ => "niet gekeken",
    };
}
