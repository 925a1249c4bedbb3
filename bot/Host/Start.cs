using Microsoft.Extensions.Options;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host;

/// <summary>Runs an app; what an administrator can repair is one clear sentence and exit code 1, not a stack trace.</summary>
public static class Start
{
    public static async Task<int> VoerUitAsync(Func<WebApplication> maak)
    {
        try
        {
            await using var app = maak();
            await app.RunAsync();
            return 0;
        }
        catch (Exception fout) when (Zin(fout) is { } zin)
        {
            await Console.Error.WriteLineAsync(zin);
            return 1;
        }
    }

    /// <summary>The sentence for a mistake in settings, address or data file; null for a fault in the program.</summary>
    public static string? Zin(Exception fout) => fout switch
    {
        OptionsValidationException instellingen => string.Join(Environment.NewLine, instellingen.Failures),
        TableStoreException { Fault: TableFault.Unauthorized } =>
            "De opslag weigert de bot. Controleer de sleutel of de rechten van de identiteit.",
        TableStoreException opslag => $"De opgeslagen gegevens zijn niet te lezen of niet te bereiken. {opslag.Message}",
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } =>
            "Dit adres is al in gebruik. Sluit het andere programma, of kies een ander adres met --urls.",
        AggregateException { InnerException: { } eerste } => Zin(eerste),
        _ => null,
    };
}
