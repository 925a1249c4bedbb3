using System.CommandLine;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Beheer;

/// <summary>What every command does when it does not work out.</summary>
internal static class Opdracht
{
    /// <summary>0 when there is nothing to say; otherwise 1, with one sentence that says what to do.</summary>
    public static async Task<int> ProbeerAsync(ParseResult gelezen, Func<Task<string?>> doe)
    {
        if (await ZinAsync(doe) is not { } zin) return 0;
        await gelezen.InvocationConfiguration.Error.WriteLineAsync(zin);
        return 1;
    }

    private static async Task<string?> ZinAsync(Func<Task<string?>> doe)
    {
        try
        {
            return await doe();
        }
        catch (OperationCanceledException)
        {
            return "De opdracht is gestopt. Geef dezelfde opdracht nog eens om verder te gaan.";
        }
        catch (TableStoreException oorzaak)
        {
            return Opslagplek.Zin(oorzaak.Fault);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            return $"Het bestand is niet te schrijven. {fout.Message}";
        }
    }
}
