using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TeamsHerstelBot.Gereedschap;

/// <summary>
/// Microsoft's local Table Storage on a free port of 127.0.0.1, in memory, or in a temporary folder when it must be stopped and started
/// again. The first start on a machine installs it from the committed lock file. Tests that share one keep apart by their table names.
/// </summary>
public sealed class Azurite : IAsyncDisposable
{
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
    private static readonly TimeSpan StartTimeout = TimeSpan.FromMinutes(1);
    private readonly string? _folder;
    private readonly Doorgeefluik _door = new();
    private Process _process;
    private Task _closed;

    private Azurite(Process process, Task closed, int port, string? folder)
    {
        _process = process;
        _closed = closed;
        _folder = folder;
        if (folder is not null)
        {
            _door.Open(port);
            port = _door.Poort;
        }

        Endpoint = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/{Account}"));
    }

    /// <summary>Address of the table service, with the account in its path.</summary>
    public Uri Endpoint { get; }

    /// <summary>For <c>TableStore.Open</c> and any Azure SDK.</summary>
    public string ConnectionString => $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};TableEndpoint={Endpoint};";

    /// <summary>Starts one and waits until it answers.</summary>
    /// <exception cref="InvalidOperationException">Node or npm is missing, or Azurite did not start; the message says what to
    /// do.</exception>
    public static Task<Azurite> StartAsync() => StartAsync(folder: null);

    /// <summary>
    /// Starts one that keeps its data in a temporary folder, for <see cref="StopAsync"/> and <see cref="StartAgainAsync"/>.
    /// </summary>
    public static Task<Azurite> StartKeptAsync() => StartAsync(Directory.CreateTempSubdirectory("azurite-").FullName);

    private static async Task<Azurite> StartAsync(string? folder)
    {
        var attempts = 0;
        while (true)
        {
            // Between the choice of a free port and its use another process can take it.
            var port = FreePort();
            try
            {
                var (process, closed) = await LaunchAsync(port, folder);
                return new Azurite(process, closed, port, folder);
            }
            catch (InvalidOperationException exception) when (
                ++attempts < 3 && exception.Message.Contains("EADDRINUSE", StringComparison.Ordinal))
            {
                continue;
            }
        }
    }

    /// <summary>Runs a script of the folder npm/azurite with its arguments to its end and gives what it printed.</summary>
    /// <exception cref="InvalidOperationException">The script failed; the message is what it said.</exception>
    public static async Task<string> RunAsync(string script, params string[] arguments)
    {
        var start = await NodeAsync();
        foreach (var argument in (string[])[script, .. arguments]) start.ArgumentList.Add(argument);
        using var node = new Process { StartInfo = start };
        node.Start();
        node.StandardInput.Close();
        var errors = node.StandardError.ReadToEndAsync();
        var output = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        return node.ExitCode == 0 ? output : throw new InvalidOperationException($"{script} failed: {await errors}");
    }

    /// <summary>
    /// Connections break and are refused from here on; then a proper stop, in which it writes what it holds to its folder.
    /// </summary>
    public async Task StopAsync()
    {
        _door.Sluit();
        await Programma.SeinAsync("-INT", _process.Id);
        await _closed.WaitAsync(StartTimeout);
        _process.StandardInput.Close();
        await _process.WaitForExitAsync().WaitAsync(StartTimeout);
        _process.Dispose();
    }

    /// <summary>Starts again at the same address with the data it was stopped with.</summary>
    public async Task StartAgainAsync()
    {
        var port = FreePort();
        (_process, _closed) = await LaunchAsync(port, _folder);
        _door.Open(port);
    }

    /// <summary>Connections are taken and nothing is answered.</summary>
    public Task FreezeAsync() => Programma.SeinAsync("-STOP", _process.Id);

    /// <summary>Goes on where it was frozen.</summary>
    public Task ThawAsync() => Programma.SeinAsync("-CONT", _process.Id);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _door.Dispose();
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        if (_folder is not null) Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Node in the folder with Azurite's packages, which are installed when needed.</summary>
    private static async Task<ProcessStartInfo> NodeAsync() => new(await Npm.VereisNodeAsync())
    {
        UseShellExecute = false,
        WorkingDirectory = await Npm.ZorgVoorAsync("azurite"),
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    private static async Task<(Process Process, Task Closed)> LaunchAsync(int port, string? folder)
    {
        var start = await NodeAsync();
        foreach (var argument in (ReadOnlySpan<string>)
            ["--require", "./stop-with-parent.cjs", "node_modules/azurite/dist/src/table/main.js", "--skipApiVersionCheck",
            "--disableTelemetry", "--silent", "--tableHost", "127.0.0.1", "--tablePort", port.ToString(CultureInfo.InvariantCulture),
            "--tableKeepAliveTimeout", "60", .. folder is null ? (string[])["--inMemoryPersistence"] : ["--location", folder]])
        {
            start.ArgumentList.Add(argument);
        }

        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var closed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var output = new StringBuilder();
        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException($"Azurite stopped while starting: {Heard()}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await ready.Task.WaitAsync(StartTimeout);
            return (process, closed.Task);
        }
        catch (TimeoutException exception)
        {
            process.Kill(entireProcessTree: true);
            process.Dispose();
            throw new InvalidOperationException($"Azurite did not start within a minute: {Heard()}", exception);
        }

        void Hear(string? line)
        {
            lock (output) output.AppendLine(line);
            if (line?.Contains("successfully closed", StringComparison.Ordinal) == true) closed.TrySetResult();
            if (line?.Contains("successfully listens", StringComparison.Ordinal) == true ||
                line?.Contains("successfully started", StringComparison.Ordinal) == true) ready.TrySetResult();
        }

        string Heard()
        {
            lock (output) return output.ToString().Trim();
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
