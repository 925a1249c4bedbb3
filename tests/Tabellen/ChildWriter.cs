using System.Diagnostics;
using System.Globalization;

namespace TeamsHerstelBot.Tabellen.Tests;

/// <summary>Another process on the same file: inserts rows and says the key of each one when the store has confirmed it.</summary>
internal static class ChildWriter
{
    public const string Verb = "--child-writer";

    /// <summary>Writes rows with texts, takes the texts away again, says "wiped" and waits to be killed.</summary>
    public static Process StartWiper(string path) => Start(path, "wiper", 0, 0);

    public static Process Start(string path, string name, int writers, int rows)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
            start.ArgumentList.Add(typeof(ChildWriter).Assembly.Location);
        foreach (var argument in (ReadOnlySpan<string>)
            [Verb, path, name, writers.ToString(CultureInfo.InvariantCulture), rows.ToString(CultureInfo.InvariantCulture)])
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    public static async Task<int> RunAsync(string path, string name, int writers, int rows)
    {
        await using var store = new SqliteTableStore(path);
        if (writers == 0)
        {
            await SqliteWipingTests.FillAndWipeAsync(store);
            await Console.Out.WriteLineAsync("wiped");
            await Task.Delay(Timeout.Infinite);
        }

        await Task.WhenAll(Enumerable.Range(0, writers).Select(async writer =>
        {
            for (var i = 0; i < rows; i++)
            {
                var entity = new TableEntity(name, $"{writer:D2}|{i:D6}") { { "N", i } };
                var result = await store.WriteAsync("Notes", [new TableWrite.Insert(entity)], default);
                if (!result.Succeeded) throw new InvalidOperationException(result.Error.ToString());
                await Console.Out.WriteLineAsync(entity.RowKey);
            }
        }));
        return 0;
    }
}
