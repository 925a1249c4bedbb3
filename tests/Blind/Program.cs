using TeamsHerstelBot.Blind;
using TeamsHerstelBot.Domein.Privacy;

const string Toon = "--toon";
const string Leer = "--leer";
const string LeerNamen = "--leer-namen";
const string LaatWeg = "--proef";
const string Lijsten = "--lijsten";
const string Bouwset = "tests/Domein/Privacy/Bouwset";
var bestanden = args.Where(a => a is not (Toon or Leer or LeerNamen or LaatWeg) && !a.StartsWith(Lijsten, StringComparison.Ordinal))
    .ToList();
var leert = args.Contains(Leer) || args.Contains(LeerNamen) || args.Contains(LaatWeg);
if (leert && bestanden.Count == 0)
{
    bestanden = [.. Directory.EnumerateFiles(Bouwset, "*.tsv", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}

if (bestanden.Count == 0)
{
    Console.Error.WriteLine("dotnet run --project tests/Blind -- FILE... [--toon]   measures the check on sentences");
    Console.Error.WriteLine("dotnet run --project tests/Blind -- --leer [FILE...]   learns the weights of gevaartaal.txt");
    Console.Error.WriteLine("dotnet run --project tests/Blind -- --leer-namen [FILE...]  learns the weights of naamtaal.txt");
    Console.Error.WriteLine("dotnet run --project tests/Blind -- --proef [FILE...]  learns without each opened set, and tries on it");
    Console.Error.WriteLine("dotnet run --project tests/Blind -- FILE... --lijsten=FOLDER  measures with other lines in lists");
    Console.Error.WriteLine(
        "A file has three columns between tabs: stop|pass|danger|label, kind, sentence. --toon lists the mistakes: only for sentences "
        + "that move to the build set.");
    return 1;
}

if (leert)
{
    var zinnen = bestanden.SelectMany(Blindzin.Lees);
    var regels = args.Contains(Leer) ? new Leraar(zinnen).Regels()
        : args.Contains(LeerNamen) ? new Naamleraar(zinnen).Regels()
        : Proef.Regels(bestanden);
    foreach (var regel in regels) Console.WriteLine(regel);

    return 0;
}

// Weights that were learned without a set, to measure the whole check on that set: lines that come, and with "-" lines that leave.
if (Array.Find(args, a => a.StartsWith(Lijsten, StringComparison.Ordinal)) is { } map)
{
    Privacylijsten.Gebruik(
        [.. Directory.EnumerateFiles(map[(Lijsten.Length + 1)..], "*.txt")
            .SelectMany(b => File.ReadLines(b).Select((r, i) => new Lijstregel(Path.GetFileNameWithoutExtension(b), i + 1, r)))]);
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
