using TeamsHerstelBot.Tabellen.Tests;
using Xunit.Runner.InProc.SystemConsole;

// The test run starts this program again as another process that writes to the same file.
return args is [ChildWriter.Verb, var path, var name, var writers, var rows]
    ? await ChildWriter.RunAsync(path, name, int.Parse(writers, null), int.Parse(rows, null))
    : await ConsoleRunner.Run(args);
