using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace TeamsHerstelBot.Gereedschap;

/// <summary>How a program ended: its exit code, and what it wrote to standard output and standard error.</summary>
public sealed record Afloop(int Code, string Uit, string Fout)
{
    /// <summary>The program ended with exit code 0.</summary>
    public bool Gelukt => Code == 0;

    /// <summary>The last line that says something, for a one-sentence error.</summary>
    public string LaatsteRegel => (Fout + "\n" + Uit)
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .LastOrDefault("no output");
}

/// <summary>Programs of the machine that tests lean on: node, npm, a browser.</summary>
public static class Programma
{
    private static readonly string[] Achtervoegsels = OperatingSystem.IsWindows() ? [".exe", ".cmd", ".bat"] : [""];

    /// <summary>Absolute path of the first of <paramref name="namen"/> that is on PATH, or null.</summary>
    public static string? Zoek(params ReadOnlySpan<string> namen)
    {
        var mappen = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        foreach (var naam in namen)
        {
            var gevonden = mappen
                .SelectMany(map => Achtervoegsels.Select(achter => Path.Combine(map, naam + achter)))
                .FirstOrDefault(File.Exists);
            if (gevonden is not null)
                return gevonden;
        }

        return null;
    }

    /// <summary>Sends a signal, such as <c>-STOP</c>, to a process.</summary>
    /// <exception cref="InvalidOperationException">There is no program kill, or no such process.</exception>
    public static async Task SeinAsync(string sein, int proces)
    {
        var kill = Zoek("kill") ?? throw new InvalidOperationException("A signal needs the program kill.");
        var afloop = await VoerUitAsync(kill, [sein, proces.ToString(CultureInfo.InvariantCulture)]);
        if (!afloop.Gelukt) throw new InvalidOperationException($"The signal {sein} did not arrive: {afloop.LaatsteRegel}");
    }

    /// <summary>Runs a program to its end without a shell and without input.</summary>
    /// <param name="bestand">Absolute path, for example from <see cref="Zoek"/>.</param>
    /// <param name="argumenten">Passed one by one; no quoting is needed.</param>
    /// <param name="map">Working directory; the current one when left out.</param>
    /// <param name="limiet">After this time the program and its children are killed; five minutes when left out.</param>
    /// <param name="omgeving">Variables to set beside those of this process.</param>
    /// <exception cref="TimeoutException">The limit passed.</exception>
    /// <exception cref="Win32Exception">The file cannot be started.</exception>
    public static async Task<Afloop> VoerUitAsync(
        string bestand, IEnumerable<string> argumenten, string? map = null, TimeSpan? limiet = null,
        params (string Naam, string Waarde)[] omgeving)
    {
        using var proces = new Process
        {
            StartInfo = new ProcessStartInfo(bestand, argumenten)
            {
                WorkingDirectory = map ?? "",
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            },
        };
        foreach (var (naam, waarde) in omgeving)
            proces.StartInfo.Environment[naam] = waarde;

        proces.Start();
        proces.StandardInput.Close();
        var uit = proces.StandardOutput.ReadToEndAsync();
        var fout = proces.StandardError.ReadToEndAsync();

        using var tijd = new CancellationTokenSource(limiet ?? TimeSpan.FromMinutes(5));
        try
        {
            await proces.WaitForExitAsync(tijd.Token);
        }
        catch (OperationCanceledException teLaat)
        {
            proces.Kill(entireProcessTree: true);
            throw new TimeoutException($"{Path.GetFileName(bestand)} did not end in time and was stopped.", teLaat);
        }

        return new Afloop(proces.ExitCode, await uit, await fout);
    }
}
