using BenchmarkDotNet.Attributes;
using TeamsHerstelBot.Domein.Privacy;

namespace TeamsHerstelBot.Snelheid;

/// <summary>The privacy check on texts of 300 characters, as people type them: at most 100 microseconds, 99 times of 100.</summary>
[MemoryDiagnoser]
public class Privacymeting
{
    private const int Lengte = 300;

    private static readonly string[] Stukken =
    [
        "Een bewoner durft de post niet open te maken en de stapel wordt elke week hoger. ",
        "We hebben al samen aan tafel gezeten, maar dan gaat het over van alles behalve over geld. ",
        "Ik zoek iemand die dit kent en met mij wil meedenken over een eerste kleine stap. ",
        "Op 12 december is er weer een overleg met de schuldhulp, daarvoor wil ik wat bedacht hebben. ",
        "hij zegt steeds dat het morgen wel komt, en dan is er toch weer iets anders dat voorgaat ",
        "Mevrouw woont al dertig jaar in dezelfde straat en kent iedereen, toch voelt ze zich alleen. ",
        "Kan iemand vertellen hoe je zoiets aanpakt zonder dat het op controle gaat lijken? ",
    ];

    /// <summary>Each begins somewhere else in the same pieces.</summary>
    internal static readonly string[] Zinnen =
    [
        .. Enumerable.Range(0, Stukken.Length).Select(i => string.Concat(Stukken[i..].Concat(Stukken))[..Lengte]),
    ];

    /// <summary>The sentences of a file of the build set one after another, cut in texts of the same length.</summary>
    internal static string[] Gemengd(string bestand)
    {
        var zinnen = File.ReadLines(bestand).Where(r => r.Length > 0 && r[0] != '#').Select(r => r.Split('\t')[^1]);
        var alles = string.Join(' ', zinnen);
        return [.. Enumerable.Range(0, alles.Length / Lengte).Select(i => alles.Substring(i * Lengte, Lengte))];
    }

    [Benchmark]
    [Arguments(0)]
    [Arguments(3)]
    [Arguments(5)]
    public int Lees(int zin) => Privacycheck.Lees(Zinnen[zin]).Count;
}
