using TeamsHerstelBot.Domein.Aanvragen;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    /// <summary>What happens next, for the asker.</summary>
    public static string Vervolg(Aanvraag aanvraag) => aanvraag.Status switch
    {
        AanvraagStatus.Nieuw => "Je vraag staat bij de pool. Een coördinator zoekt een ervaringsdeskundige die past. Je hoeft nu niets te doen.",
        AanvraagStatus.Voorgesteld => "Er is een ervaringsdeskundige gevraagd. Je hoort het als er een ja is.",
        AanvraagStatus.Toegezegd => "Een ervaringsdeskundige zei ja. De coördinator maakt de match af.",
        AanvraagStatus.Aanvaard => $"{aanvraag.Kandidaat?.Naam ?? "Een ervaringsdeskundige"} denkt met je mee. Op een aparte kaart in onze chat staat hoe je begint.",
        AanvraagStatus.Afgerond => "Deze vraag is afgerond. Fijn dat je hem stelde.",
        AanvraagStatus.Ingetrokken => "Je hebt deze vraag ingetrokken. Je kunt altijd een nieuwe stellen.",
        _ => throw new ArgumentOutOfRangeException(nameof(aanvraag), aanvraag.Status, "Every status has its sentence."),
    };

    /// <summary>Where it is, for everybody in the pool channel; nobody is named but a coördinator.</summary>
    public static string InPool(Aanvraag aanvraag, AanbodStatus? aanbod = null) => aanvraag.Status switch
    {
        AanvraagStatus.Voorgesteld when aanbod == AanbodStatus.Overleg => $"Er is iemand gevraagd, die eerst wil overleggen met {aanvraag.VoorgesteldDoor?.Naam ?? "een coördinator"}.",
        AanvraagStatus.Nieuw => "Wacht op een voorstel.",
        AanvraagStatus.Voorgesteld => $"{aanvraag.VoorgesteldDoor?.Naam ?? "Een coördinator"} heeft iemand gevraagd.",
        AanvraagStatus.Toegezegd => $"Er is een ja. {aanvraag.VoorgesteldDoor?.Naam ?? "Een coördinator"} kan de match maken.",
        AanvraagStatus.Aanvaard => $"Opgepakt door {aanvraag.AanvaardDoor?.Naam ?? "een coördinator"}. Er is een match.",
        AanvraagStatus.Afgerond => "Afgerond.",
        AanvraagStatus.Ingetrokken => "Ingetrokken door het wijkteam.",
        _ => throw new ArgumentOutOfRangeException(nameof(aanvraag), aanvraag.Status, "Every status has its sentence."),
    };

    internal const string NiemandHeeftRuimte =
        "Op dit moment heeft niemand in de pool ruimte. De vraag blijft hier staan. Kijk later nog eens, of bespreek het met het wijkteam.";

    internal static string AanbodVraag(Aanvraag aanvraag) => aanvraag.Thema is { } thema
        ? $"Een wijkteam zoekt iemand die meedenkt over {Thema(thema)}. Past dit bij je, en past het nu?"
        : "Een wijkteam zoekt iemand die meedenkt. Past dit bij je, en past het nu?";

    internal static string Onderwerp(Aanvraag aanvraag) => Thema(aanvraag.Thema ?? Domein.Aanvragen.Themas.Herstel);
}
