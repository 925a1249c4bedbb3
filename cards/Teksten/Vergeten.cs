using NodaTime;

namespace TeamsHerstelBot.Cards;

/// <summary>What is said when somebody wants to be forgotten.</summary>
public static partial class Teksten
{
    internal const string VergeetVraag = "Wil je dat ik je vergeet?";

    internal static IReadOnlyList<string> VergeetWatWeg { get; } =
    [
        "Je profiel, je instellingen, je eigen lijst en alles wat je schreef, gaan weg.",
        "Ik trek je vragen in die nog lopen. Een match die loopt, gaat eerst naar de coördinator.",
        "Waar anderen je naam nodig hadden, komt je rol: bijvoorbeeld “een ervaringsdeskundige”.",
        "Ben je teamleider of coördinator? Dan vraag ik je team wie het overneemt.",
    ];

    internal static IReadOnlyList<string> VergeetWatBlijft { get; } =
    [
        "Afspraken en de naam van een team of pool blijven. Die zijn van het team, ook als jij ze opschreef.",
        "Berichten die al in Teams staan, horen bij Teams. Ik wis mijn kaarten in je eigen chat, en werk andere kaarten bij.",
        "De ledenlijst van je team komt uit Teams. Zolang je in dat team zit, lees ik je naam daar later weer.",
    ];

    /// <summary>In the place of a name that was taken away.</summary>
    /// <param name="rol">What that person was there; nothing when it could be anybody of a team.</param>
    public static string ZonderNaam(Rollen rol) => rol == Rollen.Geen ? "een collega" : $"een {Rolnaam(rol)}";

    /// <summary>A receipt in lines.</summary>
    public static IEnumerable<(string Wat, string Hoeveel)> Bewijsregels(Bewijsbeeld bewijs) =>
    [
        ("Bewijs", bewijs.Nummer), ("Op", Datum(bewijs.Op)), ("Weggehaald", Regels(bewijs.Weg)),
        ("Naam vervangen door rol", Regels(bewijs.Ingekort)), ("Berichten die wachtten", Getal(bewijs.Berichten)),
        ("Taken voor later", Getal(bewijs.Taken)), ("Nog gevonden", Getal(0)),
    ];

    private static string Regels(int aantal) => aantal == 1 ? "1 regel" : $"{Getal(aantal)} regels";
}

/// <summary>What is left of somebody who was forgotten: how much, and when; never who.</summary>
/// <param name="Weg">Rows that were taken away.</param>
/// <param name="Ingekort">Rows of others in which a role stands in the place of the name.</param>
/// <param name="Berichten">Messages that were not delivered yet.</param>
/// <param name="Taken">Later work that was taken back.</param>
public sealed record Bewijsbeeld(string Nummer, LocalDate Op, int Weg, int Ingekort, int Berichten, int Taken);
