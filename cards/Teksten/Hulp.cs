namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    internal const string Onbegrepen = "Dit begreep ik niet";
    internal const string BedoeldDit = "Bedoelde je dit?";
    internal const string BedoeldEen = "Bedoelde je een van deze?";
    internal const string BedoeldVraag = "Wil je dit aan een ervaringsdeskundige vragen?";
    internal const string BedoeldVraagUitleg = "Ik zet je zin alvast in het formulier. Je kunt hem daar nog wijzigen.";
    internal const string BedoeldKeuze = "Wat bedoelde je?";
    internal const string BedoeldUitleg = "Ik weet het niet zeker, dus er is nog niets gebeurd.";

    internal const string StopTitel = "Waarmee wil je stoppen?";
    internal const string StopMatch = "Ben je klaar met een match? Rond hem af op de kaart van de match.";
    internal const string SchrijfZelf = "Je kunt ze zelf een bericht sturen in Teams.";

    internal static string Bedoeld(string woorden, string opdracht) => opdracht switch
    {
        "pauze" => "Wil je pauze?",
        "weer beschikbaar" => "Ben je weer beschikbaar?",
        _ => $"Bedoelde je “{woorden}”?",
    };

    /// <summary>Somebody without a known role may well work in a wijkteam.</summary>
    internal static bool VraagtAdvies(Rollen rollen) => rollen == Rollen.Geen || rollen.HasFlag(Rollen.SociaalWerker);

    internal static IEnumerable<string> HulpWat(Rollen rollen)
    {
        if (VraagtAdvies(rollen))
        {
            yield return
                "Vóór jullie overleg vraag ik in het kanaal of ervaringsdeskundigheid op de agenda staat. Met één klik vraag je advies.";
        }

        if (rollen.HasFlag(Rollen.Teamleider)) yield return "Als teamleider krijg je af en toe één korte vraag. Jij kiest hoe vaak.";
        if (rollen.HasFlag(Rollen.Coordinator)) yield return "Als coördinator kies je wie je vraagt, en maak je de match na een ja.";
        if (rollen.HasFlag(Rollen.Ervaringsdeskundige))
        {
            yield return "Als ervaringsdeskundige krijg je soms een vraag. Je zegt ja, nee of eerst overleggen.";
        }
    }

    internal static IEnumerable<string> HulpWie(Rollen rollen)
    {
        yield return "In het kanaal ziet iedereen het antwoord op de agendavraag. " +
            "De pool ziet van elke vraag het wijkteam en het thema. Alleen de coördinatoren en wie gevraagd wordt, zien de tekst.";
        if (rollen.HasFlag(Rollen.Teamleider)) yield return "Jouw cijfers gaan over het team, niet over mensen.";
        if (rollen.HasFlag(Rollen.Coordinator)) yield return "Een ervaringsdeskundige koos zelf wat jij ziet.";
        if (rollen.HasFlag(Rollen.Ervaringsdeskundige))
        {
            yield return $"Alleen jij en de coördinatoren zien je profiel. Een teamleider ziet het niet. {WieThemasZiet}";
        }
    }

    internal static IEnumerable<string> HulpStoppen(Rollen rollen)
    {
        yield return "Je kunt een vraag altijd intrekken, en een match altijd teruggeven. Uitleg is niet nodig.";
        if (rollen.HasFlag(Rollen.Teamleider)) yield return "Past de vraag van de week niet? Je mag hem overslaan.";
        if (rollen.HasFlag(Rollen.Coordinator)) yield return "Ben je er even niet? Een andere coördinator kan het van je overnemen.";
        if (rollen.HasFlag(Rollen.Ervaringsdeskundige)) yield return "Even geen vragen? Typ “pauze”. Helemaal stoppen kan bij je profiel.";
    }

    /// <summary>What happens, who sees what and how to stop, for one role.</summary>
    internal static IReadOnlyList<string> Welkom(Rollen rol) => rol switch
    {
        Rollen.SociaalWerker =>
        [
            "Vóór jullie overleg komt er in je kanaal een korte vraag. Met één klik vraag je advies aan een ervaringsdeskundige.",
            "Je team ziet hoeveel vragen er zijn, niet van wie. Alleen de coördinatoren en wie gevraagd wordt, zien de tekst.",
            "Een vraag intrekken kan altijd, zonder uitleg.",
        ],
        Rollen.Teamleider =>
        [
            "Je krijgt hier af en toe een korte vraag over jullie samenwerking met ervaringsdeskundigen. Jij kiest hoe vaak.",
            "Je ziet cijfers van het team. Daarin staat niet wie wat deed.",
            "Past een vraag niet? Dan klik je hem weg, en komt hij voorlopig niet terug.",
        ],
        Rollen.Coordinator =>
        [
            "Je ziet elke vraag met een voorstel en de reden. Jij kiest wie je vraagt, en na een ja maak jij de match.",
            "Alleen jij, de andere coördinatoren en wie gevraagd wordt, zien de vraag.",
            "Ben je er even niet? Een andere coördinator kan het van je overnemen.",
        ],
        Rollen.Ervaringsdeskundige => StartErvaringsdeskundige,
        _ => throw new ArgumentOutOfRangeException(nameof(rol), rol, "Every single role has its three lines."),
    };

    internal static string Rolnaam(Rollen rol) => rol switch
    {
        Rollen.SociaalWerker => "sociaal werker",
        Rollen.Teamleider => "teamleider",
        Rollen.Coordinator => "coördinator",
        Rollen.Ervaringsdeskundige => "ervaringsdeskundige",
        _ => throw new ArgumentOutOfRangeException(nameof(rol), rol, "Every single role has its name."),
    };
}
