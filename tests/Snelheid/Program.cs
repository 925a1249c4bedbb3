using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using BenchmarkDotNet.Running;
using TeamsHerstelBot.Domein.Privacy;
using TeamsHerstelBot.Snelheid;

// "start": what the lists cost once. "p99": what one check costs, of many, of our own texts or, behind it, of the sentences of a file of
// the build set, put together. Otherwise BenchmarkDotNet.
switch (args.FirstOrDefault())
{
    case "start":
        Start();
        break;
    case "p99":
        Percentiel(args.Length > 1 ? Privacymeting.Gemengd(args[1]) : Privacymeting.Zinnen);
        break;
    default:
        BenchmarkRunner.Run<Privacymeting>(args: args);
        break;
}

static void Start()
{
    var tekst = Privacymeting.Zinnen[0];
    var voor = GC.GetTotalMemory(forceFullCollection: true);
    var (klok, rekentijd, vertaald) = (Stopwatch.StartNew(), Rekentijd(), JitInfo.GetCompilationTime());
    _ = Privacycheck.Lees(tekst);
    Schrijf($"first check {klok.Elapsed.TotalMilliseconds:F0} ms by the clock");
    var gerekend = (Rekentijd() - rekentijd).TotalMilliseconds;
    Schrijf($"{gerekend:F0} ms of processor, of it to compile {(JitInfo.GetCompilationTime() - vertaald).TotalMilliseconds:F0} ms");
    Schrijf($"kept in memory {(GC.GetTotalMemory(forceFullCollection: true) - voor) / 1048576.0:F1} MB");
}

static TimeSpan Rekentijd() => Process.GetCurrentProcess().TotalProcessorTime;

static void Percentiel(string[] teksten)
{
    const int keren = 40_000;
    const int warm = 20_000;
    var tijden = new double[keren];
    var (rekentijd, bytes) = (Rekentijd(), 0L);
    for (var i = -warm; i < keren; i++)
    {
        if (i == 0) (rekentijd, bytes) = (Rekentijd(), GC.GetAllocatedBytesForCurrentThread());
        var begin = Stopwatch.GetTimestamp();
        _ = Privacycheck.Lees(teksten[(i + warm) % teksten.Length]);
        if (i >= 0) tijden[i] = Stopwatch.GetElapsedTime(begin).TotalMicroseconds;
    }

    var gerekend = (Rekentijd() - rekentijd).TotalMicroseconds / keren;
    var gebruikt = (GC.GetAllocatedBytesForCurrentThread() - bytes) / keren;
    Array.Sort(tijden);
    Schrijf($"median {tijden[keren / 2]:F0} us, p95 {tijden[keren * 95 / 100]:F0} us, p99 {tijden[keren * 99 / 100]:F0} us");
    Schrijf($"{teksten.Length} texts, {gerekend:F0} us of processor and {gebruikt} bytes for each check on average");
}

static void Schrijf(FormattableString regel) => Console.WriteLine(regel.ToString(CultureInfo.InvariantCulture));
