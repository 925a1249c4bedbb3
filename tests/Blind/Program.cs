using TeamsHerstelBot.Blind;

const string Toon = "--toon";
var bestanden = args.Where(a => a != Toon).ToList();
if (bestanden.Count == 0)
{
    Console.Error.WriteLine("dotnet run --project tests/Blind -- FILE... [--toon]");
    Console.Error.WriteLine(
        "A file has three columns between tabs: stop|pass|danger|label, kind, sentence. --toon lists the mistakes: only for sentences "
        + "that move to the build set.");
    return 1;
}

// One set by itself is one voice; all together is the figure that counts.
foreach (var bestand in bestanden) Schrijf(Path.GetFileName(bestand), Blindzin.Lees(bestand));
if (bestanden.Count > 1) Schrijf("together", [.. bestanden.SelectMany(Blindzin.Lees)]);
return 0;

void Schrijf(string naam, IReadOnlyList<Blindzin> zinnen)
{
    var meting = new Meting(zinnen);
    Console.WriteLine($"== {naam}, {zinnen.Count} sentences");
    foreach (var regel in meting.Regels()) Console.WriteLine(regel);
    if (!args.Contains(Toon)) return;
    foreach (var regel in meting.Fouten()) Console.WriteLine(regel);
}
