using System.Diagnostics;
using System.Text;

namespace TeamsHerstelBot.Gereedschap;

/// <summary>
/// The Proeftuin as a process of its own, the way a user starts it: the bot, its SQLite file and a local Teams. It can be killed at any
/// moment and started again on the same data.
/// </summary>
public sealed class Proeftuinproces : Proefteams
{
    private static readonly TimeSpan Starttijd = TimeSpan.FromSeconds(120);

    /// <summary>How a line begins that says how far the start is; the others are what the bot warns of.</summary>
    private const string Voortgang = "Proeftuin: ";

    private readonly string _map = Directory.CreateTempSubdirectory("proeftuin").FullName;
    private readonly string[] _opties;
    private Process? _proces;
    private HttpClient _http = new();

    private readonly string? _cultuur;

    private Proeftuinproces(string[] opties, string? cultuur) => (_opties, _cultuur) = (opties, cultuur);

    /// <inheritdoc/>
    protected override HttpClient Http => _http;

    /// <summary>Folder with the data of the bot and of the local Teams.</summary>
    public string Map => _map;

    /// <summary>
    /// Starts on an empty folder and a free port with nothing done before, and waits for the line that says it is ready.
    /// </summary>
    public static Task<Proeftuinproces> StartAsync(params string[] opties) => StartInAsync(null, opties);

    /// <summary>The same as a newcomer does it: after a month in which people used it.</summary>
    public static Task<Proeftuinproces> MetVerledenAsync(params string[] opties) => MaakAsync(new(opties, null));

    /// <summary>Starts on a machine that is set to this language and region, such as <c>tr-TR</c>; null leaves it as it is here.</summary>
    public static Task<Proeftuinproces> StartInAsync(string? cultuur, params string[] opties) =>
        MaakAsync(new([.. opties, "--kaal"], cultuur));

    private static async Task<Proeftuinproces> MaakAsync(Proeftuinproces proces)
    {
        await proces.StartOpnieuwAsync();
        return proces;
    }

    /// <summary>Runs the Proeftuin with these arguments until it ends by itself; for starts that must fail.</summary>
    public static Task<(int Code, string Uit, string Fout)> DraaiAsync(params string[] argumenten) =>
        DraaiAsync(Opdracht("Proeftuin", argumenten));

    /// <summary>Runs the Host with these arguments until it ends by itself; for starts that must fail.</summary>
    public static Task<(int Code, string Uit, string Fout)> DraaiHostAsync(params string[] argumenten) =>
        DraaiAsync(Opdracht("Host", argumenten));

    /// <summary>SIGKILL.</summary>
    public override async Task SlaDoodAsync()
    {
        if (_proces is null) return;
        _proces.Kill();
        await _proces.WaitForExitAsync();
        _proces.Dispose();
        _proces = null;
    }

    /// <inheritdoc/>
    public override async Task StartOpnieuwAsync()
    {
        string[] vast = ["--data", _map, "--urls", Adres.IsDefaultPort ? "http://127.0.0.1:0" : Adres.GetLeftPart(UriPartial.Authority)];
        var opdracht = Opdracht("Proeftuin", [.. vast, .. _opties]);
        if (_cultuur is not null) opdracht.Environment["LC_ALL"] = _cultuur.Replace('-', '_') + ".UTF-8";
        _proces = Process.Start(opdracht)!;
        _proces.ErrorDataReceived += (_, regel) =>
        {
            if (regel.Data is { Length: > 0 } tekst && !tekst.StartsWith(Voortgang, StringComparison.Ordinal)) Gehoord.Enqueue(tekst);
        };
        _proces.BeginErrorReadLine();
        using var genoeg = new CancellationTokenSource(Starttijd);
        var adres = await _proces.StandardOutput.ReadLineAsync(genoeg.Token)
            ?? throw new InvalidOperationException($"The Proeftuin did not start: {string.Join(' ', Gehoord)}");
        Adres = new Uri(adres);
        _http.Dispose();
        _http = new HttpClient { BaseAddress = Adres, Timeout = TimeSpan.FromMinutes(2) };
    }

    /// <summary>Looks in the bytes of its database and of the log beside it, in each encoding SQLite can use, and in its own log.</summary>
    public override async Task<bool> StaatErgensAsync(string tekst)
    {
        if (Gehoord.Any(r => r.Contains(tekst, StringComparison.Ordinal))) return true;
        var bestanden = Directory.GetFiles(_map, "bot.db*", SearchOption.AllDirectories);
        if (bestanden.Length == 0) throw new InvalidOperationException("There is no database to look in.");
        foreach (var bestand in bestanden)
        {
            await using var stroom = new FileStream(bestand, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var geheugen = new MemoryStream();
            await stroom.CopyToAsync(geheugen);
            var inhoud = geheugen.ToArray();
            Encoding[] vormen = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];
            if (vormen.Any(e => inhoud.AsSpan().IndexOf(e.GetBytes(tekst)) >= 0)) return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await SlaDoodAsync();
        _proces?.Dispose();
        _http.Dispose();
        Directory.Delete(_map, recursive: true);
    }

    private static async Task<(int Code, string Uit, string Fout)> DraaiAsync(ProcessStartInfo opdracht)
    {
        using var proces = Process.Start(opdracht)!;
        using var genoeg = new CancellationTokenSource(Starttijd);
        var uit = proces.StandardOutput.ReadToEndAsync(genoeg.Token);
        var fout = proces.StandardError.ReadToEndAsync(genoeg.Token);
        try
        {
            await proces.WaitForExitAsync(genoeg.Token);
            return (proces.ExitCode, await uit, await fout);
        }
        finally
        {
            if (!proces.HasExited) proces.Kill();
        }
    }

    /// <summary>How a program of the bot is started as a user starts it.</summary>
    internal static ProcessStartInfo Opdracht(string programma, params string[] argumenten)
    {
        // bin/Debug or bin/Release, the same as the tests.
        var bouw = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var dll = Broncode.Pad("bot", programma, "bin", bouw, "net10.0", $"TeamsHerstelBot.{programma}.dll");
        return new ProcessStartInfo("dotnet", [dll, .. argumenten])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
    }
}
