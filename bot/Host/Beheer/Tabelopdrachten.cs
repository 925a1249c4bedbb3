using System.CommandLine;
using System.Globalization;
using Spectre.Console;

namespace TeamsHerstelBot.Host.Beheer;

/// <summary>The commands <c>tabellen …</c>, for an administrator while the bot is stopped.</summary>
public static class Tabelopdrachten
{
    public const string Naam = "tabellen";

    private const string Waar = "Een databestand, een verbindingstekst van een opslagaccount, of het https-adres van zijn tabellen.";

    /// <param name="scherm">What shows the progress; the console when left out, and nothing when that is a file or another program.</param>
    public static Command Maak(IAnsiConsole? scherm = null) =>
        new(Naam, "De opgeslagen gegevens van de bot. Zet de bot eerst stil.") { Kopieer(scherm), Afdruk() };

    private static Command Kopieer(IAnsiConsole? scherm)
    {
        var (van, naar) = (
            new Argument<string>("van") { Description = "De bron. " + Waar },
            new Argument<string>("naar") { Description = "Het doel. " + Waar });
        var opdracht = new Command("kopieer", "Kopieert alle tabellen en vergelijkt ze. Mag halverwege stoppen en nog eens.") { van, naar };
        opdracht.SetAction((gelezen, ct) =>
        {
            var (bron, doel) = (gelezen.GetRequiredValue(van), gelezen.GetRequiredValue(naar));
            return Opdracht.ProbeerAsync(gelezen, () => Opslagplek.IsZelfde(bron, doel)
                ? Task.FromResult<string?>("De bron en het doel zijn dezelfde opslag. Kies een ander doel.")
                : KopieerAsync(bron, doel, Scherm.Van(gelezen), scherm ?? Scherm.Van(gelezen), ct));
        });
        return opdracht;
    }

    private static Command Afdruk()
    {
        var van = new Argument<string>("van") { Description = Waar };
        var opdracht = new Command(
            "afdruk",
            "Toont van elke tabel het aantal rijen en een controlegetal. Twee opslagen met dezelfde getallen zijn gelijk.") { van };
        opdracht.SetAction((gelezen, ct) => Opdracht.ProbeerAsync(
            gelezen, () => DrukAfAsync(gelezen.GetRequiredValue(van), Scherm.Van(gelezen), ct)));
        return opdracht;
    }

    private static async Task<string?> KopieerAsync(string van, string naar, IAnsiConsole uit, IAnsiConsole scherm, CancellationToken ct)
    {
        await using var bron = Opslagplek.Open(van, "de bron", moetErZijn: true);
        if (bron.Opslag is null) return bron.Waarom;
        await using var doel = Opslagplek.Open(naar, "het doel", moetErZijn: false);
        if (doel.Opslag is null) return doel.Waarom;

        var resultaten = await Voortgang.ToonAsync(scherm, meld => new KopieerTabellen(bron.Opslag, doel.Opslag, meld).VoerUitAsync(ct));
        Scherm.Toon(
            uit, ["Tabel", "Rijen in het doel", "Geschreven", "Controlegetal"],
            resultaten.Select(r => new[] { r.Tabel, Getal(r.Doel.Rijen), Getal(r.Geschreven), r.Doel.Hash[..16] }));
        string[] anders =
        [
            .. resultaten.Where(r => !r.Gelijk).Select(
                r => string.Create(CultureInfo.InvariantCulture, $"{r.Tabel} (bron {r.Bron.Rijen} rijen, doel {r.Doel.Rijen})"))
        ];
        if (anders.Length > 0)
        {
            return $"De bron en het doel zijn niet gelijk in {string.Join(", ", anders)}. "
                + "Controleer of de bot bij beide stilstaat, of begin met een leeg doel.";
        }

        uit.WriteLine("Klaar. De bron en het doel zijn gelijk.");
        return null;
    }

    private static async Task<string?> DrukAfAsync(string van, IAnsiConsole uit, CancellationToken ct)
    {
        await using var bron = Opslagplek.Open(van, "de bron", moetErZijn: true);
        if (bron.Opslag is null) return bron.Waarom;
        var regels = new List<string[]>();
        foreach (var tabel in Opslag.Tabel.Alle)
        {
            var afdruk = await Tabelafdruk.MaakAsync(bron.Opslag.ScanAsync(tabel, ct), ct);
            regels.Add([tabel, Getal(afdruk.Rijen), afdruk.Hash[..16]]);
        }

        Scherm.Toon(uit, ["Tabel", "Rijen", "Controlegetal"], regels);
        return null;
    }

    private static string Getal(long getal) => getal.ToString(CultureInfo.InvariantCulture);
}
