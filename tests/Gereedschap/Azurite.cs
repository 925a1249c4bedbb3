using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TeamsHerstelBot.Gereedschap;

/// <summary>
/// Microsoft's local Table Storage, in memory, on a free port of 127.0.0.1. The first start on a machine installs it from the committed
/// lock file. Tests that share one keep apart by their table names.
/// </summary>
public sealed class Azurite : IAsyncDisposable
{
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
    private static readonly TimeSpan StartTimeout = TimeSpan.FromMinutes(1);
    private readonly Process _process;

    private Azurite(Process process, int port)
    {
        _process = process;
        Endpoint = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/{Account}"));
    }

    /// <summary>Address of the table service, with the account in its path.</summary>
    public Uri Endpoint { get; }

    /// <summary>For <c>TableStore.Open</c> and any Azure SDK.</summary>
    public string ConnectionString => $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};TableEndpoint={Endpoint};";

    /// <summary>Starts one and waits until it answers.</summary>
    /// <exception cref="InvalidOperationException">Node or npm is missing, or Azurite did not start; the message says what to do.</exception>
    public static async Task<Azurite> StartAsync()
    {
        var attempts = 0;
        while (true)
        {
            // Between the choice of a free port and its use another process can take it.
            var port = FreePort();
            try
            {
                return await StartAsync(port);
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

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
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

    private static async Task<Azurite> StartAsync(int port)
    {
        var start = await NodeAsync();
        foreach (var argument in (ReadOnlySpan<string>)
            ["--require", "./stop-with-parent.cjs", "node_modules/azurite/dist/src/table/main.js", "--inMemoryPersistence", "--skipApiVersionCheck",
            "--disableTelemetry", "--silent", "--tableHost", "127.0.0.1", "--tablePort", port.ToString(CultureInfo.InvariantCulture),
            "--tableKeepAliveTimeout", "60"])
        {
            start.ArgumentList.Add(argument);
        }

        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var output = new StringBuilder();
        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException($"Azurite stopped while starting: {Heard()}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var azurite = new Azurite(process, port);
        try
        {
            await ready.Task.WaitAsync(StartTimeout);
            return azurite;
        }
        catch (TimeoutException exception)
        {
            await azurite.DisposeAsync();
            throw new InvalidOperationException($"Azurite did not start within a minute: {Heard()}", exception);
        }

        void Hear(string? line)
        {
            lock (output) output.AppendLine(line);
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
