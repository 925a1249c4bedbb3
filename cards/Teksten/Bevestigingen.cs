using TeamsHerstelBot.Domein.Dossiers;

namespace TeamsHerstelBot.Cards;

/// <summary>What follows from what cannot be taken back, asked once before it happens; and who sees a card.</summary>
public static partial class Teksten
{
    internal const string AlleenJij = "Alleen jij ziet dit.";
    internal const string IedereenHier = "Iedereen in dit gesprek ziet dit.";
    internal const string NietsGedaan = "Kies je niets, dan verandert er niets.";

    /// <summary>What was ended by mistake goes on.</summary>
    public const string Ongedaan = "Gelukt. Alles staat weer zoals het was.";

    internal const string Vergist = "Vergist? Binnen tien minuten kun je dit terugdraaien.";
    /// <summary>Why there is no way back any more, while the card still promised one.</summary>
    internal static string Verder(Aanvraag aanvraag) => aanvraag.Status == AanvraagStatus.Voorgesteld
        ? "Er is intussen iemand anders gevraagd. Terugdraaien kan niet meer."
        : "Iemand ging er intussen mee verder. Terugdraaien kan niet meer.";

    internal const string AfrondenUitleg = "Jullie samenwerking is dan klaar. De ander krijgt een bericht.";
    internal const string GeefTerugUitleg = "Jullie stoppen dan samen. De coördinator kijkt hoe het verder gaat. Uitleg is niet nodig.";
    internal const string ToestemmingWegUitleg = "Alles over deze vraag stopt dan. De tekst wordt gewist.";
    internal const string TeamvraagIntrekkenUitleg = "Het team hoeft dan niets meer te doen.";
    internal const string ToestemmingWegJa = "Ja, de bewoner wil stoppen";

    internal static string IntrekkenUitleg(Aanvraag aanvraag) => aanvraag switch
    {
        { Status: AanvraagStatus.Concept } => "Je vraag wordt dan niet gesteld.",
        { HeeftMatch: true } => "Jullie samenwerking stopt dan. De ander krijgt een bericht.",
        { Status: AanvraagStatus.Nieuw } => "De pool zoekt dan niet verder.",
        _ => "De pool zoekt dan niet verder. Wie gevraagd is, hoort dat het niet meer hoeft.",
    };
}
