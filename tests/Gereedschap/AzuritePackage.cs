using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;

namespace TeamsHerstelBot.Gereedschap;

/// <summary>The npm packages of Azurite, installed once per checkout by <c>npm ci</c>.</summary>
internal static class AzuritePackage
{
    /// <summary>Installs when needed and gives the folder.</summary>
    public static Task<string> InstallAsync() => Task.Run(Install);

    public static ProcessStartInfo Command(string program, string folder) => new(program)
    {
        UseShellExecute = false,
        WorkingDirectory = folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    public static void Start(Process process)
    {
        try
        {
            process.Start();
        }
        catch (Win32Exception exception)
        {
            throw new InvalidOperationException(
                $"'{process.StartInfo.FileName}' was not found: install Node.js 20 or later with npm, which the Azurite tests need.", exception);
        }
    }

    private static string Install()
    {
        var folder = Path.Combine(Root(), "tests", "Gereedschap", "npm", "azurite");
        var marker = Path.Combine(folder, "node_modules", ".installed");
        var wanted = Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, "package-lock.json"))));

        // Test projects run beside each other in processes of their own; the first one installs, the others wait here.
        using var mutex = new Mutex(initiallyOwned: false, $@"Global\TeamsHerstelBot-{HashOf(folder)}");
        Own(mutex);
        try
        {
            if (File.Exists(marker) && string.Equals(File.ReadAllText(marker), wanted, StringComparison.Ordinal)) return folder;
            RunNpm(folder);
            File.WriteAllText(marker, wanted);
            return folder;
        }
        finally
        {
            mutex.ReleaseMutex();
        }
    }

    private static void RunNpm(string folder)
    {
        var start = Command(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", folder);
        foreach (var argument in (ReadOnlySpan<string>)["ci", "--ignore-scripts", "--no-audit", "--no-fund"]) start.ArgumentList.Add(argument);
        using var npm = new Process { StartInfo = start };
        Start(npm);
        npm.StandardInput.Close();
        var errors = npm.StandardError.ReadToEndAsync();
        _ = npm.StandardOutput.ReadToEnd();
        npm.WaitForExit();
        if (npm.ExitCode != 0)
            throw new InvalidOperationException($"'npm ci' in tests/Gereedschap/npm/azurite failed: {errors.GetAwaiter().GetResult().Trim()}");
    }

    private static void Own(Mutex mutex)
    {
        try
        {
            mutex.WaitOne();
        }
        catch (AbandonedMutexException)
        {
            // The process that installed died; the marker tells whether it had finished, and the mutex is ours now.
        }
    }

    private static string HashOf(string folder) =>
        Convert.ToHexString(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(folder)).AsSpan(0, 8));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TeamsHerstelBot.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the checkout: TeamsHerstelBot.sln was not found above them.");
    }
}
