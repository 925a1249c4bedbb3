using NodaTime;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Vragen;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    /// <summary>The button of the ED for when the agreement of the team is needed.</summary>
    public const string ErDreigtGevaar = "Er dreigt gevaar";

    /// <summary>What everybody sees of a match that waits.</summary>
    public const string ContactWacht = "Het contact wacht even. Er is overleg.";

    internal const string MatchVragerLetOp = "Noem geen namen van bewoners. Je collega kiest zelf wat die uit eigen ervaring deelt.";

    internal const string MatchEdLetOp = "Jij kiest wat je uit eigen ervaring deelt. Namen van bewoners heb je niet nodig.";

    internal const string EersteOntmoeting = "Een eerste keer samen aan tafel werkt vaak het best.";

    internal const string BewonerBepaalt = "De bewoner bepaalt plek en tempo.";

    internal static string BijGevaarSprakAf(LocalDate op) =>
        $"Dreigt er gevaar? Bel 112 als het nu is. Dit sprak het team af, zoals het er op {Datum(op)} stond.";

    internal const string BijGevaar = "Dreigt er gevaar? Doe wat jullie team heeft afgesproken.";

    internal const string TandemBegin = "Een tandem begint als jullie allebei bij Afspraken schrijven wie wat doet.";

    internal const string GeenAfspraakUrgent = "Jullie team heeft nog niets afgesproken voor als er gevaar dreigt. Bel dan 112.";

    /// <summary>The bewoner took the consent back.</summary>
    internal const string OpWensVanBewoner = "Dit stopt op wens van de bewoner. De tekst is gewist. Dankjewel voor wat je deed.";

    internal static string NaMatchVrager(AanvraagStatus status, string? hoe = null) => (status, hoe) switch
    {
        (AanvraagStatus.Afgerond or AanvraagStatus.Gestopt, _) => "Jullie zijn klaar. Dankjewel dat je om een andere blik vroeg.",
        (AanvraagStatus.Ingetrokken, _) => "Je hebt je vraag ingetrokken. Je kunt altijd een nieuwe stellen.",
        (_, Domein.Dossiers.Matchkeuzes.Overgedragen) =>
            "Je contactpersoon kan dit nu niet verder doen. De coördinator zoekt met je mee naar een vervanger.",
        (_, Domein.Dossiers.Matchkeuzes.IemandAnders) =>
            "Jullie kijken verder naar iemand anders. Dat kan gebeuren. Je vraag staat weer bij de pool.",
        _ => "De match is teruggegeven. Dat kan gebeuren. Je vraag staat weer bij de pool.",
    };

    /// <summary>A match that went back, for who made it.</summary>
    internal static string MatchTerugVoorCoordinator(Aanvraag aanvraag) => aanvraag switch
    {
        { Status: AanvraagStatus.Nieuw } => "Dat kan gebeuren. Uitleg is niet nodig. De vraag staat weer open bij de pool.",
        { IsVoorbij: true } => "Dat kan gebeuren. De vraag is intussen gesloten. Je hoeft niets te doen.",
        { MatchLoopt: true } => "Dat kan gebeuren. Intussen is er een match. Je hoeft niets te doen.",
        _ => "Dat kan gebeuren. Intussen is er iemand anders gevraagd. Je hoeft niets te doen.",
    };

    internal static string NaMatchEd(AanvraagStatus status, string? hoe = null) => (status, hoe) switch
    {
        (AanvraagStatus.Afgerond or AanvraagStatus.Gestopt, _) =>
            "Jullie zijn klaar. Dankjewel voor het meedenken. Neem rustig de tijd om het te laten bezinken.",
        (AanvraagStatus.Ingetrokken, _) => "Het wijkteam heeft de vraag ingetrokken. Dankjewel dat je wilde meedenken.",
        (_, Domein.Dossiers.Matchkeuzes.Overgedragen) =>
            "Een collega gaat hiermee verder. Het zegt niets over jou. Dankjewel voor wat je deed.",
        (_, Domein.Dossiers.Matchkeuzes.IemandAnders) =>
            "De vraag gaat naar iemand anders. Dat kan gebeuren, en het zegt niets over jou. Dankjewel.",
        _ => "De match is teruggegeven. Dat is goed, uitleg is niet nodig.",
    };

    /// <summary>The same, for an ED who did not give it back: that is nobody's doing, and nobody is asked why.</summary>
    internal static string MatchStopt(string? hoe) =>
        hoe is Domein.Dossiers.Matchkeuzes.Overgedragen or Domein.Dossiers.Matchkeuzes.IemandAnders
        ? NaMatchEd(AanvraagStatus.Nieuw, hoe)
        : "Jullie match stopt. Dat kan gebeuren, en het zegt niets over jou.";

    internal static string Matchtitel(Aanvraag aanvraag, Match? match) => (aanvraag.Status, match?.Pauze) switch
    {
        (_, { Keuze: Overdracht.Afronden }) => "Jullie ronden dit zorgvuldig af",
        (_, not null) => "Het contact wacht even",
        (AanvraagStatus.Kennismaking, _) => "Jullie maken kennis",
        (AanvraagStatus.Lopend, _) => "Jullie zijn op weg",
        (AanvraagStatus.Toegezegd, _) => "Jullie kunnen beginnen",
        _ => "Er is een match",
    };

    /// <summary>What it means for who reads it that somebody left.</summary>
    internal static string NaVertrek(Aanvraag aanvraag, string wie, bool vrager, string aan) => (vrager, aanvraag) switch
    {
        (true, { IsVoorbij: true }) or (false, { IsVoorbij: true }) => "De vraag is voorbij. Je hoeft niets te doen.",
        (true, _) when aanvraag.IsEd(aan) =>
            $"{wie} werkt niet meer in dit wijkteam. Het contact wacht even. De coördinator kijkt met je wat past: een collega, " +
                "even wachten of afronden.",
        (true, { MatchLoopt: true }) => $"{wie} werkt niet meer in dit wijkteam. Bel met het team en met wie de match heeft: wat past nu?",
        (true, _) => $"{wie} werkt niet meer in dit wijkteam. Vraag het team of de vraag nog speelt. Zo niet, dan kun je de vraag sluiten.",
        (false, _) when aan == aanvraag.Aanvrager.Id =>
            $"{wie} werkt niet meer mee in de pool. De coördinator kijkt met je wat past: iemand anders, even wachten of afronden. " +
                "Je hoeft nu niets te doen.",
        _ => $"{wie} zei ja, en werkt niet meer mee in de pool. Kies samen met de pool iemand anders.",
    };

    /// <summary>What a match that waits means for the asker.</summary>
    internal static string PauzeVoorVrager(Matchpauze pauze, string coordinator) => pauze switch
    {
        { EdId: null } => $"{ContactWacht} Jij kiest wanneer jullie weer verder gaan.",
        { Keuze: Overdracht.Afronden } => "Rond het hieronder samen af, op een moment dat past. De bewoner hoort het van jullie.",
        { EdVerder: true } => "Je contactpersoon kan weer verder. Past dat ook voor jou en de bewoner?",
        { Vertrokken: true } => $"Je contactpersoon werkt niet meer mee in de pool. {coordinator} neemt contact met je op.",
        _ => $"{ContactWacht} Je contactpersoon is even niet beschikbaar. {coordinator} neemt contact met je op.",
    };

    /// <summary>What a match that waits means for an ED.</summary>
    internal static string PauzeVoorEd(Matchpauze pauze, string edId) => pauze switch
    {
        { Keuze: Overdracht.Afronden } => "Dit contact wordt zorgvuldig afgerond. Je hoeft niets te doen.",
        { EdVerder: true } when pauze.EdId == edId => "Je wilt weer verder. Nu kijkt je collega of het ook daar past.",
        _ when pauze.EdId == edId => "Dit contact wacht. Je hoeft niets te doen, en uitleg is niet nodig.",
        _ => $"{ContactWacht} Je hoeft nu niets te doen.",
    };

    internal static string KlikStand(Klikkeuze? eigen) => eigen switch
    {
        Klikkeuze.Ja => "Jij zei dat het klikt. Nu is je collega aan de beurt.",
        Klikkeuze.NogEenKeer => "Jullie zien elkaar nog een keer. Daarna kun je hier kiezen.",
        _ => "Klikt het? Vraag het ook aan de bewoner. Een uitleg is niet nodig.",
    };

    /// <summary>Name of a role; adviser when nobody chose.</summary>
    internal static string Rolnaam(string rol) => Keuze(Keuzes.Rollen, rol);
}
