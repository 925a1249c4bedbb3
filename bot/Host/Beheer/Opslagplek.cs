using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Beheer;

/// <summary>A store as an administrator names it: a connection string, an https endpoint, or the path of a SQLite file.</summary>
/// <param name="Opslag">The store, or null.</param>
/// <param name="Waarom">One sentence why there is none. It never repeats a connection string, as that holds a key.</param>
internal sealed record Opslagplek(IScannableTableStore? Opslag, string? Waarom) : IAsyncDisposable
{
    public static Opslagplek Open(string waar, string wat, bool moetErZijn)
    {
        if (moetErZijn && IsBestand(waar) && !File.Exists(waar))
        {
            return new(null, $"Het databestand '{waar}' bestaat niet. Controleer het pad van {wat}.");
        }

        try
        {
            return new((IScannableTableStore)TableStore.Open(IsBestand(waar) ? null : waar, waar), null);
        }
        catch (ArgumentException)
        {
            return new(
                null,
                $"De verbindingstekst of het adres van {wat} klopt niet. "
                + "Kopieer de tekst opnieuw uit de instellingen van het opslagaccount.");
        }
        catch (TableStoreException)
        {
            return new(
                null,
                $"Het databestand '{waar}' van {wat} is niet te lezen. Het is beschadigd, van een ander programma, of niet toegankelijk.");
        }
    }

    public static bool IsZelfde(string van, string naar) =>
        van == naar || (IsBestand(van) && IsBestand(naar) && Path.GetFullPath(van) == Path.GetFullPath(naar));

    public static string Zin(TableFault fout) => fout switch
    {
        TableFault.TableNotFound => "In de bron staan niet alle tabellen van de bot. Controleer of het de opslag van de bot is.",
        TableFault.Unauthorized => "De opslag weigert de toegang. Controleer de sleutel of de rol 'Storage Table Data Contributor'.",
        TableFault.Throttled => "De opslag heeft het te druk. Geef dezelfde opdracht later nog eens om verder te gaan.",
        TableFault.Unavailable => "De opslag is niet bereikbaar. Geef dezelfde opdracht nog eens om verder te gaan.",
        _ => "Het doel weigert een rij. Gebruik voor het doel een leeg opslagaccount of een nieuw databestand.",
    };

    public async ValueTask DisposeAsync()
    {
        if (Opslag is IAsyncDisposable bestand) await bestand.DisposeAsync();
    }

    private static bool IsBestand(string waar) =>
        File.Exists(waar) ||
        !(waar.Contains('=', StringComparison.Ordinal) || waar.StartsWith("http:", StringComparison.OrdinalIgnoreCase) ||
        waar.StartsWith("https:", StringComparison.OrdinalIgnoreCase));
}
