using System.Globalization;
using System.Runtime.InteropServices;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Tabelbeheer;

/// <summary>
/// The command line <c>tabellen kopieer &lt;van&gt; &lt;naar&gt;</c>, for an administrator while the bot is stopped. Each store is a
/// connection string, an https endpoint, or the path of a SQLite file.
/// </summary>
/// <param name="balk">Show a progress bar; not when the output goes to a file.</param>
public sealed class Tabelopdracht(TextWriter uit, TextWriter fout, bool balk)
{
    public const string Naam = "tabellen";

    /// <summary>Runs on the console; Ctrl+C stops it between two writes, and running it again goes on.</summary>
    public static async Task<int> VoerUitOpConsoleAsync(string[] argumenten)
    {
        using var stop = new CancellationTokenSource();
        using var onderbreking = PosixSignalRegistration.Create(PosixSignal.SIGINT, signaal =>
        {
            signaal.Cancel = true;
            stop.Cancel();
        });
        return await new Tabelopdracht(Console.Out, Console.Error, balk: !Console.IsOutputRedirected).VoerUitAsync(argumenten, stop.Token);
    }

    /// <summary>0 when both stores hold the same; otherwise 1, with one sentence that says what to do.</summary>
    public async Task<int> VoerUitAsync(IReadOnlyList<string> argumenten, CancellationToken ct)
    {
        if (await ProbeerAsync(argumenten, ct) is not { } zin) return 0;
        if (balk) await uit.WriteLineAsync();
        await fout.WriteLineAsync(zin);
        return 1;
    }

    private async Task<string?> ProbeerAsync(IReadOnlyList<string> argumenten, CancellationToken ct)
    {
        if (argumenten is not ["kopieer", var van, var naar])
        {
            return "Gebruik: tabellen kopieer <van> <naar>. Vul voor elk een databestand, een verbindingstekst of een https-adres in.";
        }

        if (IsBestand(van) && !File.Exists(van)) return $"Het databestand '{van}' bestaat niet. Controleer het pad van de bron.";
        if (IsZelfde(van, naar)) return "De bron en het doel zijn dezelfde opslag. Kies een ander doel.";

        var (bron, waaromGeenBron) = Open(van, "de bron");
        await using var bronBestand = bron as IAsyncDisposable;
        if (bron is null) return waaromGeenBron;
        var (doel, waaromGeenDoel) = Open(naar, "het doel");
        await using var doelBestand = doel as IAsyncDisposable;
        if (doel is null) return waaromGeenDoel;
        try
        {
            return await VertelAsync(await new KopieerTabellen(bron, doel, Toon).VoerUitAsync(ct));
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            return "Het kopiëren is gestopt. Geef dezelfde opdracht nog eens om verder te gaan.";
        }
        catch (TableStoreException oorzaak)
        {
            return Zin(oorzaak.Fault);
        }
    }

    private async Task<string?> VertelAsync(IReadOnlyList<Kopieresultaat> resultaten)
    {
        foreach (var r in resultaten)
        {
            await uit.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"{r.Tabel,-10} {r.Doel.Rijen} rijen in het doel, {r.Geschreven} geschreven, controlegetal {r.Doel.Hash[..16]}"));
        }

        string[] anders = [.. resultaten.Where(r => !r.Gelijk).Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Tabel} (bron {r.Bron.Rijen} rijen, doel {r.Doel.Rijen})"))];
        if (anders.Length > 0)
        {
            return $"De bron en het doel zijn niet gelijk in {string.Join(", ", anders)}. Controleer of de bot bij beide stilstaat, of begin met een leeg doel.";
        }

        await uit.WriteLineAsync("Klaar. De bron en het doel zijn gelijk.");
        return null;
    }

    private void Toon(Kopieerstand stand)
    {
        const int breedte = 30;
        if (!balk) return;
        var vol = stand.Totaal == 0 ? breedte : (int)(breedte * stand.Gedaan / stand.Totaal);
        uit.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"\r{stand.Tabel,-10} [{new string('#', vol)}{new string('.', breedte - vol)}] {stand.Gedaan} van {stand.Totaal} rijen"));
        if (stand.Gedaan == stand.Totaal) uit.WriteLine();
    }

    private static (IScannableTableStore? Opslag, string? Waarom) Open(string waar, string wat)
    {
        try
        {
            return ((IScannableTableStore)TableStore.Open(IsBestand(waar) ? null : waar, waar), null);
        }
        catch (ArgumentException)
        {
            // Without the text itself, as it holds a key.
            return (null, $"De verbindingstekst of het adres van {wat} klopt niet. Kopieer de tekst opnieuw uit de instellingen van het opslagaccount.");
        }
        catch (TableStoreException)
        {
            return (null, $"Het databestand '{waar}' van {wat} is niet te lezen. Het is beschadigd, van een ander programma, of niet toegankelijk.");
        }
    }

    private static bool IsZelfde(string van, string naar) =>
        van == naar || (IsBestand(van) && IsBestand(naar) && Path.GetFullPath(van) == Path.GetFullPath(naar));

    private static bool IsBestand(string waar) =>
        File.Exists(waar) ||
        !(waar.Contains('=', StringComparison.Ordinal) || waar.StartsWith("http:", StringComparison.OrdinalIgnoreCase) ||
        waar.StartsWith("https:", StringComparison.OrdinalIgnoreCase));

    private static string Zin(TableFault fout) => fout switch
    {
        TableFault.TableNotFound => "In de bron staan niet alle tabellen van de bot. Controleer of het de opslag van de bot is.",
        TableFault.Unauthorized => "De opslag weigert de toegang. Controleer de sleutel of de rol 'Storage Table Data Contributor'.",
        TableFault.Throttled => "De opslag heeft het te druk. Geef dezelfde opdracht later nog eens om verder te gaan.",
        TableFault.Unavailable => "De opslag is niet bereikbaar. Geef dezelfde opdracht nog eens om verder te gaan.",
        _ => "Het doel weigert een rij. Gebruik voor het doel een leeg opslagaccount of een nieuw databestand.",
    };
}
