using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using BenchmarkDotNet.Running;
using TeamsHerstelBot.Domein.Privacy;
using TeamsHerstelBot.Snelheid;

// "start": what the lists cost once. "p99": what one check costs, of many. Otherwise BenchmarkDotNet.
switch (args.FirstOrDefault())
{
    case "start":
        Start();
        break;
    case "p99":
        Percentiel();
        break;
    default:
        BenchmarkRunner.Run<Privacymeting>(args: args);
        break;
}

static void Start()
{
    var voor = GC.GetTotalMemory(forceFullCollection: true);
    var (klok, rekentijd, vertaald) = (Stopwatch.StartNew(), Rekentijd(), JitInfo.GetCompilationTime());
    _ = Privacycheck.Lees(Privacymeting.Zinnen[0]);
    Schrijf($"first check {klok.Elapsed.TotalMilliseconds:F0} ms by the clock");
    var gerekend = (Rekentijd() - rekentijd).TotalMilliseconds;
    Schrijf($"{gerekend:F0} ms of processor, of it to compile {(JitInfo.GetCompilationTime() - vertaald).TotalMilliseconds:F0} ms");
    Schrijf($"kept in memory {(GC.GetTotalMemory(forceFullCollection: true) - voor) / 1048576.0:F1} MB");
}

static TimeSpan Rekentijd() => Process.GetCurrentProcess().TotalProcessorTime;

static void Percentiel()
{
    const int keren = 40_000;
    const int warm = 4_000;
    var tijden = new double[keren];
    for (var i = -warm; i < keren; i++)
    {
        var begin = Stopwatch.GetTimestamp();
        _ = Privacycheck.Lees(Privacymeting.Zinnen[(i + warm) % Privacymeting.Zinnen.Length]);
        if (i >= 0) tijden[i] = Stopwatch.GetElapsedTime(begin).TotalMicroseconds;
    }

    Array.Sort(tijden);
    Schrijf($"median {tijden[keren / 2]:F0} us, p95 {tijden[keren * 95 / 100]:F0} us, p99 {tijden[keren * 99 / 100]:F0} us");
}

static void Schrijf(FormattableString regel) => Console.WriteLine(regel.ToString(CultureInfo.InvariantCulture));
