using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace TeamsHerstelBot.Gereedschap;

/// <summary>
/// The Host as a process of its own, as it runs in production: its documented configuration keys and a managed identity as App Service
/// offers it, both of a <see cref="Proeftuinproces"/> that was started with <c>--bot</c>.
/// </summary>
public sealed class Hostproces : IAsyncDisposable
{
    /// <summary>App id of the bot at the local Teams.</summary>
    public const string AppId = "6f1d2b4a-0c5e-4a8b-9d37-5e2f8c1a7b60";

    /// <summary>Tenant of the local Teams.</summary>
    public const string TenantId = "0b7c9e52-3d14-4f6a-8e21-a94d6c3f5b18";

    private const int Regels = 40;
    private static readonly TimeSpan Starttijd = TimeSpan.FromMinutes(2);
    private readonly Process _proces;
    private readonly HttpClient _http;
    private readonly ConcurrentQueue<string> _laatste = new();
    private readonly TaskCompletionSource _begonnen = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Hostproces(Process proces, Uri adres)
    {
        (_proces, Adres) = (proces, adres);
        _http = new HttpClient { BaseAddress = adres, Timeout = TimeSpan.FromSeconds(30) };
        proces.OutputDataReceived += (_, regel) => Hoor(regel.Data);
        proces.ErrorDataReceived += (_, regel) => Hoor(regel.Data);
        proces.Exited += (_, _) => _begonnen.TrySetException(new InvalidOperationException($"The Host stopped: {Laatste}"));
        proces.EnableRaisingEvents = true;
        proces.BeginOutputReadLine();
        proces.BeginErrorReadLine();
    }

    /// <summary>Where it listens.</summary>
    public Uri Adres { get; }

    /// <summary>What it wrote last, for a test that fails.</summary>
    public string Laatste => string.Join('\n', _laatste);

    /// <summary>An address of this computer that is free now.</summary>
    public static Uri VrijAdres()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return new UriBuilder("http", "127.0.0.1", ((IPEndPoint)luisteraar.LocalEndpoint).Port).Uri;
    }

    /// <summary>Starts it; it is not ready yet.</summary>
    /// <param name="adres">From <see cref="VrijAdres"/>.</param>
    /// <param name="teams">Address of the local Teams.</param>
    /// <param name="tables">Value of <c>ConnectionStrings:Tables</c>; empty for the file.</param>
    /// <param name="pad">Path of the SQLite file.</param>
    public static Hostproces Start(Uri adres, Uri teams, string tables, string pad)
    {
        var start = Proeftuinproces.Opdracht("Host", "--urls", adres.GetLeftPart(UriPartial.Authority));
        var basis = teams.GetLeftPart(UriPartial.Authority);
        foreach (var (naam, waarde) in ((string, string)[])
        [
            ("MicrosoftAppType", "UserAssignedMSI"),
            ("MicrosoftAppId", AppId),
            ("MicrosoftAppTenantId", TenantId),
            ("ToBotFromChannelOpenIdMetadataUrl", basis + "/proeftuin/.well-known/openidconfiguration"),
            ("ToBotFromChannelTokenIssuer", basis + "/proeftuin"),
            ("ToegestaneServiceUrls__0", basis),
            ("ConnectionStrings__Tables", tables),
            ("Opslag__Pad", pad),
            ("IDENTITY_ENDPOINT", basis + "/proeftuin/identiteit"),
            ("IDENTITY_HEADER", "proeftuin"),

            // In a crowd of these tests one person clicks for many.
            ("Klikrem__PerPersoon", "100000"),
            ("Klikrem__PerTenant", "100000"),
        ])
        {
            start.Environment[naam] = waarde;
        }

        return new(Process.Start(start)!, adres);
    }

    /// <summary>Returns when it says that it began, and readiness is green.</summary>
    /// <exception cref="InvalidOperationException">It stopped, or it took too long; the message holds what it wrote.</exception>
    public async Task WachtTotGereedAsync()
    {
        try
        {
            await _begonnen.Task.WaitAsync(Starttijd);
        }
        catch (TimeoutException teLaat)
        {
            throw new InvalidOperationException($"The Host did not begin: {Laatste}", teLaat);
        }

        if ((await GereedAsync()).Status != HttpStatusCode.OK) throw new InvalidOperationException($"The Host is not ready: {Laatste}");
    }

    /// <summary>The answer of <c>/health/ready</c>; nothing when nobody answers.</summary>
    public async Task<(HttpStatusCode? Status, JsonElement? Blad)> GereedAsync()
    {
        try
        {
            using var antwoord = await _http.GetAsync(new Uri("health/ready", UriKind.Relative));
            return (antwoord.StatusCode, JsonElement.Parse(await antwoord.Content.ReadAsStringAsync()));
        }
        catch (Exception fout) when (fout is HttpRequestException or TaskCanceledException)
        {
            return (null, null);
        }
    }

    /// <summary>SIGKILL: nothing gets a chance to finish.</summary>
    public void SlaDood() => _proces.Kill();

    /// <summary>SIGTERM, as a service manager does; the exit code.</summary>
    public async Task<int> StopAsync()
    {
        await Programma.SeinAsync("-TERM", _proces.Id);
        await _proces.WaitForExitAsync();
        return _proces.ExitCode;
    }

    /// <summary>SIGSTOP: it stands still where it is, its connections open.</summary>
    public Task BevriesAsync() => Programma.SeinAsync("-STOP", _proces.Id);

    /// <summary>SIGCONT: it goes on where it stood still and has missed the time in between.</summary>
    public Task OntdooiAsync() => Programma.SeinAsync("-CONT", _proces.Id);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_proces.HasExited) _proces.Kill();
        await _proces.WaitForExitAsync();
        _proces.Dispose();
        _http.Dispose();
    }

    private void Hoor(string? regel)
    {
        if (regel is null) return;
        if (regel.Contains("Application started", StringComparison.Ordinal)) _begonnen.TrySetResult();
        _laatste.Enqueue(regel);
        if (_laatste.Count > Regels) _laatste.TryDequeue(out _);
    }
}
