using TeamsHerstelBot.Domein.Aanvragen;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    internal const string MatchVragerLetOp = "Noem geen namen van bewoners. Je collega kiest zelf wat hij of zij uit eigen ervaring deelt.";

    internal const string MatchEdLetOp = "Jij kiest wat je uit eigen ervaring deelt. Namen van bewoners heb je niet nodig.";

    internal static string NaMatchVrager(AanvraagStatus status) => status switch
    {
        AanvraagStatus.Afgerond or AanvraagStatus.Gestopt => "Jullie zijn klaar. Dankjewel dat je om een andere blik vroeg.",
        AanvraagStatus.Ingetrokken => "Je hebt je vraag ingetrokken. Je kunt altijd een nieuwe stellen.",
        _ => "De match is teruggegeven. Dat kan gebeuren. Je vraag staat weer bij de pool.",
    };

    internal static string NaMatchEd(AanvraagStatus status) => status switch
    {
        AanvraagStatus.Afgerond or AanvraagStatus.Gestopt => "Jullie zijn klaar. Dankjewel voor het meedenken.",
        AanvraagStatus.Ingetrokken => "Het wijkteam heeft de vraag ingetrokken. Dankjewel dat je wilde meedenken.",
        _ => "De match is teruggegeven. Dat is goed, uitleg is niet nodig.",
    };
}
