using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace TeamsHerstelBot.Host.Beheer;

/// <summary>Runs a command; whoever mistypes one gets one sentence and exit code 1. No value is repeated, as it may hold a key.</summary>
public static class Opdrachtregel
{
    /// <summary>Time to end in order after Ctrl+C.</summary>
    private static readonly TimeSpan Afronden = TimeSpan.FromSeconds(30);

    /// <param name="opdracht">The commands there are.</param>
    /// <param name="argumenten">What was typed.</param>
    /// <param name="waar">Where it writes to, and how it is stopped; the console when left out.</param>
    public static async Task<int> VoerUitAsync(RootCommand opdracht, IReadOnlyList<string> argumenten, InvocationConfiguration? waar = null)
    {
        waar ??= new() { ProcessTerminationTimeout = Afronden };
        var gelezen = opdracht.Parse(argumenten);
        if (gelezen.Action is not ParseErrorAction) return await gelezen.InvokeAsync(waar);
        await waar.Error.WriteLineAsync(Zin(gelezen));
        return 1;
    }

    /// <summary>What is wrong with what was typed.</summary>
    public static string Zin(ParseResult gelezen)
    {
        var opdracht = gelezen.CommandResult.Command;
        return $"{Vreemd(gelezen) ?? Optie(gelezen) ?? Ontbreekt(opdracht)} Met --help zie je hoe het moet.";
    }

    private static string? Vreemd(ParseResult gelezen) =>
        gelezen.UnmatchedTokens.FirstOrDefault(teken => teken.StartsWith('-')) is { } vreemd
            ? $"'{vreemd.Split('=')[0]}' is geen optie van '{gelezen.CommandResult.Command.Name}'."
            : null;

    private static string? Optie(ParseResult gelezen)
    {
        var gemist = gelezen.CommandResult.Command.Options.FirstOrDefault(
            optie => optie.Required && gelezen.GetResult(optie) is not { Implicit: false });
        if (gemist is not null) return $"{gemist.Name} ontbreekt.";
        return gelezen.Errors.Select(fout => Van(fout.SymbolResult) is { } optie ? Bij(optie, fout.Message) : null)
            .FirstOrDefault(zin => zin is not null);
    }

    private static string Bij(OptionResult optie, string zin) => optie.Tokens.Count switch
    {
        0 => $"Achter {optie.Option.Name} hoort een waarde.",
        var aantal when aantal > optie.Option.Arity.MaximumNumberOfValues => $"{optie.Option.Name} mag er maar een keer staan.",
        _ => zin,
    };

    private static OptionResult? Van(SymbolResult? waar) => waar as OptionResult ?? waar?.Parent as OptionResult;

    private static string Ontbreekt(Command opdracht) => opdracht.Subcommands.Count > 0
        ? $"Achter '{opdracht.Name}' hoort een opdracht: {string.Join(" of ", opdracht.Subcommands.Select(kind => kind.Name))}."
        : $"Achter '{opdracht.Name}' hoort {Argumenten(opdracht)}.";

    private static string Argumenten(Command opdracht) =>
        string.Join(" en ", opdracht.Arguments.Select(argument => $"<{argument.Name}>").DefaultIfEmpty("niets"));
}
