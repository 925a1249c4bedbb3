using TeamsHerstelBot.Domein.Dossiers;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    /// <summary>What happens next, for the asker.</summary>
    public static string Vervolg(Aanvraag aanvraag) => aanvraag.Status switch
    {
        AanvraagStatus.Nieuw or AanvraagStatus.Voorgesteld when aanvraag.Verduidelijking is { Beantwoord: false, Door: var door } =>
            $"{door.Naam} wil eerst iets van je weten. Je antwoord geef je op een aparte kaart in onze chat.",
        AanvraagStatus.Nieuw when aanvraag.WachtLang =>
            "Je vraag staat bij de pool. Een coördinator zoekt nog een ervaringsdeskundige die past.",
        AanvraagStatus.Nieuw =>
            "Je vraag staat bij de pool. Een coördinator zoekt een ervaringsdeskundige die past. Je hoeft nu niets te doen.",
        AanvraagStatus.Voorgesteld => "We zoeken met je mee. Er is een ervaringsdeskundige gevraagd. Je hoort het als er een ja is.",
        AanvraagStatus.Toegezegd when aanvraag.Toezegging.Direct =>
            $"{Wie(aanvraag)} met je mee. Jullie kunnen meteen beginnen: kijk op de aparte kaart in onze chat.",
        AanvraagStatus.Toegezegd => "Een ervaringsdeskundige zei ja. De coördinator maakt de match.",
        AanvraagStatus.Aanvaard or AanvraagStatus.Kennismaking or AanvraagStatus.Lopend =>
            $"{Wie(aanvraag)} met je mee. Op een aparte kaart in onze chat staat hoe je begint.",
        AanvraagStatus.Afgerond => "Deze vraag is afgerond. Fijn dat je hem stelde.",
        AanvraagStatus.Ingetrokken when aanvraag.Afloop.OpWensVanBewoner => "Dit stopt op wens van de bewoner. Je tekst is gewist.",
        AanvraagStatus.Ingetrokken => "Je hebt deze vraag ingetrokken. Je kunt altijd een nieuwe stellen.",
        AanvraagStatus.Concept => "Je vraag gaat naar de pool zodra de bewoner ja zegt.",
        AanvraagStatus.GeenMatch when aanvraag.Afloop.Verlopen => Verlopen(aanvraag),
        AanvraagStatus.GeenMatch => "In de pool is nu niemand die past. Dat ligt niet aan je vraag.",
        AanvraagStatus.Gestopt => "Jullie zijn gestopt. Fijn dat je de vraag stelde.",
        _ => throw new ArgumentOutOfRangeException(nameof(aanvraag), aanvraag.Status, "Every status has its sentence."),
    };

    /// <summary>The same, with what only shows beside the question: that the match waits, or that nobody coördinates the pool.</summary>
    public static string Vervolg(Dossier dossier) => dossier switch
    {
        { Aanvraag.MatchLoopt: true, Match: { Loopt: true, Pauze: not null } } =>
            $"{ContactWacht} Op de kaart van de match in onze chat staat wat er nu gebeurt.",
        { Aanvraag: { WachtOpReactie: true, MatchLoopt: false }, PoolWeg: true } => PoolWeg,
        { Aanvraag: { WachtOpReactie: true, MatchLoopt: false }, Pool.Coordinatoren.Count: 0 } => GeenCoordinator,
        _ => Vervolg(dossier.Aanvraag),
    };

    private const string PoolWeg =
        $"{PoolNietHier} Je vraag blijft staan, maar er zoekt nu niemand. Je krijgt bericht als de pool terug is.";

    private const string GeenCoordinator =
        "De pool heeft nu geen coördinator. In het kanaal van de pool staat de vraag wie het wordt. Je vraag blijft staan. "
        + "Je hoeft nu niets te doen.";

    /// <summary>Where it is now, for everybody in the pool channel: it waits for nobody who left.</summary>
    internal static string InPool(Dossier dossier)
    {
        var (aanvraag, overleg) = (dossier.Aanvraag, dossier.Open.FirstOrDefault(a => a.Status == AanbodStatus.Overleg)?.Status);
        var wacht = overleg is not null || aanvraag.Status == AanvraagStatus.Toegezegd;
        return InPool(
            wacht && dossier.Bezig is null && aanvraag.Toezegging.VoorgesteldDoor is { } weg
                ? aanvraag with { Toezegging = aanvraag.Toezegging with { VoorgesteldDoor = weg with { Naam = "een coördinator" } } }
                : aanvraag,
            overleg);
    }

    /// <summary>Where it is, for everybody in the pool channel; nobody is named but a coördinator.</summary>
    public static string InPool(Aanvraag aanvraag, AanbodStatus? aanbod = null) => aanvraag.Status switch
    {
        AanvraagStatus.Voorgesteld when aanbod == AanbodStatus.Overleg =>
            $"Er is iemand gevraagd, die eerst wil overleggen met {aanvraag.Toezegging.VoorgesteldDoor?.Naam ?? "een coördinator"}.",
        AanvraagStatus.Nieuw => "Wacht op een voorstel.",
        AanvraagStatus.Voorgesteld when aanvraag.Toezegging.VoorgesteldDoor is null => "Het wijkteam vroeg zelf iemand die er vandaag is.",
        AanvraagStatus.Voorgesteld => $"{aanvraag.Toezegging.VoorgesteldDoor.Naam} vroeg iemand die past.",
        AanvraagStatus.Toegezegd when aanvraag.Toezegging.Direct =>
            "Er is een ja. De twee zijn al begonnen. Een coördinator maakt de match.",
        AanvraagStatus.Toegezegd =>
            $"Er is een ja. {Hoofdletter(aanvraag.Toezegging.VoorgesteldDoor?.Naam ?? "een coördinator")} kan de match maken.",
        AanvraagStatus.Aanvaard or AanvraagStatus.Kennismaking or AanvraagStatus.Lopend =>
            $"Opgepakt door {aanvraag.Toezegging.AanvaardDoor?.Naam ?? "een coördinator"}. Er is een match.",
        AanvraagStatus.Afgerond or AanvraagStatus.Gestopt => "Afgerond.",
        AanvraagStatus.Concept => "Het wijkteam denkt nog na over deze vraag.",
        AanvraagStatus.GeenMatch when aanvraag.Afloop.Verlopen => VerlopenInPool(aanvraag),
        AanvraagStatus.GeenMatch => "Nu is er niemand die past. Het wijkteam kreeg een ander voorstel.",
        AanvraagStatus.Ingetrokken => "Ingetrokken door het wijkteam.",
        _ => throw new ArgumentOutOfRangeException(nameof(aanvraag), aanvraag.Status, "Every status has its sentence."),
    };

    private static string Wie(Aanvraag aanvraag) => aanvraag.Eds.ToList() switch
    {
        [] => "Een ervaringsdeskundige denkt",
        [var een] => $"{een.Naam} denkt",
        var twee => $"{Opsomming([.. twee.Select(p => p.Naam)])} denken",
    };

    internal const string NiemandHeeftRuimte =
        "Op dit moment heeft niemand in de pool ruimte. De vraag blijft hier staan. Kijk later nog eens, of bespreek het met het wijkteam.";

    /// <summary>What a wijkteam comes with, for everybody in the pool channel.</summary>
    internal static string Titel(Aanvraag aanvraag) =>
        aanvraag.Vraag.Vorm == Domein.Vragen.Vormen.Sparren
            ? $"{aanvraag.Herkomst.TeamNaam} vraagt advies"
            : $"{aanvraag.Herkomst.TeamNaam} stelt een vraag";

    internal const string AanbodDuo = "Dit wordt een duo: je doet het samen met een tweede ervaringsdeskundige.";

    internal static string AanbodVraag(Aanvraag aanvraag) => aanvraag.Vraag.Themas.Count > 0
        ? $"Een wijkteam zoekt iemand die meedenkt over {Onderwerp(aanvraag)}. Past dit bij je, en past het nu?"
        : "Een wijkteam zoekt iemand die meedenkt. Past dit bij je, en past het nu?";

    /// <summary>The first theme, and how many more: for a line in a list.</summary>
    internal static string OnderwerpKort(Aanvraag aanvraag) => aanvraag.Vraag.Themas switch
    {
        [var eerste, _, ..] themas => $"{Thema(eerste)} en nog {Getal(themas.Count - 1)}",
        _ => Themaregel(aanvraag),
    };

    /// <summary>The same in a line that does not say "thema" beside it.</summary>
    internal static string Themaregel(Aanvraag aanvraag) =>
        aanvraag.Vraag.Themas.Count == 0 ? "thema maakt niet uit" : Onderwerp(aanvraag);

    /// <summary>The themes as they were chosen; none is a choice too.</summary>
    internal static string Themafeit(Domein.Vragen.Vraag vraag) => vraag.Themas.Count == 0 ? "maakt niet uit" : Onderwerp(vraag);

    /// <summary>Nothing was written, for who reads the question.</summary>
    internal static string GeenToelichting(Domein.Vragen.Vraag vraag) => vraag.Vorm == Domein.Vragen.Vormen.Sparren
        ? "Er is geen toelichting. Het gaat om even sparren."
        : "Er is geen toelichting.";

    internal static string Onderwerp(Aanvraag aanvraag) => Onderwerp(aanvraag.Vraag);

    private static string Onderwerp(Domein.Vragen.Vraag vraag) => Opsomming([.. vraag.Themas.Select(Thema)]);

    /// <summary>"a", "a en b", "a, b en c".</summary>
    internal static string Opsomming(IReadOnlyList<string> delen) =>
        delen.Count < 2 ? string.Concat(delen) : $"{string.Join(", ", delen.SkipLast(1))} en {delen[^1]}";
}
