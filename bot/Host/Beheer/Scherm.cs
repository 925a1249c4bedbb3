using System.CommandLine;
using System.Text.Json;
using Spectre.Console;

namespace TeamsHerstelBot.Host.Beheer;

/// <summary>What a command writes: for a person at a screen, in a file, or as JSON for another program.</summary>
internal static class Scherm
{
    /// <summary>A line of another program is not folded.</summary>
    private const int Breed = 400;

    private static readonly JsonSerializerOptions Vorm = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static Option<bool> AlsJson() => new("--json") { Description = "Schrijft json, voor een ander programma." };

    public static IAnsiConsole Van(ParseResult gelezen)
    {
        var scherm = AnsiConsole.Create(
            new AnsiConsoleSettings { Out = new AnsiConsoleOutput(gelezen.InvocationConfiguration.Output) });
        if (!scherm.Profile.Out.IsTerminal) scherm.Profile.Width = Breed;
        return scherm;
    }

    /// <summary>A table with lines on a screen, and columns of plain text in a file or for another program.</summary>
    public static void Toon(IAnsiConsole uit, string[] kop, IEnumerable<string[]> regels)
    {
        var tabel = new Table().Border(uit.Profile.Out.IsTerminal ? TableBorder.Rounded : TableBorder.None).AddColumns(kop);
        foreach (var regel in regels) tabel.AddRow([.. regel.Select(Markup.Escape)]);
        uit.Write(tabel);
    }

    public static Task SchrijfJsonAsync(ParseResult gelezen, object waarde) =>
        gelezen.InvocationConfiguration.Output.WriteLineAsync(JsonSerializer.Serialize(waarde, Vorm));
}
