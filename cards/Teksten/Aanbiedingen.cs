using TeamsHerstelBot.Domein.Dossiers;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    internal const string ConceptVoet = "Alleen jij ziet dit nu. Na het ja ook de coördinatoren en wie gevraagd wordt.";

    private const string AanvraagVoetMetTekst =
        "De pool ziet je wijkteam en het thema. Alleen de coördinatoren en wie gevraagd wordt, zien je toelichting.";

    /// <summary>The same of a question that is only choices.</summary>
    private const string AanvraagVoetZonderTekst = "De pool ziet je wijkteam en het thema. Alleen de coördinatoren zien je naam.";

    internal const string IntrekkenKan = "Intrekken kan altijd en zonder uitleg.";

    internal static string AanvraagVoet(bool metTekst) => metTekst ? AanvraagVoetMetTekst : AanvraagVoetZonderTekst;

    internal const string PoolVoet = "Alleen de coördinatoren en wie gevraagd wordt, zien de vraag zelf.";

    internal const string CoordinatorVoet = "Alleen coördinatoren zien dit.";

    internal const string CoordinatorVolgorde = "Alleen coördinatoren zien dit. De volgorde is een voorstel, geen oordeel.";

    internal const string AanbodVoet = "Alleen jij ziet deze kaart. De coördinator ziet je antwoord. Even geen vragen? Typ “pauze”.";

    internal const string AanbodDichtVoet = "Alleen jij ziet deze kaart. Even geen vragen? Typ “pauze”.";

    internal const string AanbodBewoner = "Er is een bewoner bij betrokken. Die wil dit zelf. Wie het is, staat hier niet.";

    internal const string ReactieVoet = "Alleen jij ziet deze kaart.";

    internal const string MatchVoet = "Alleen jij ziet deze kaart. Stoppen kan altijd en zonder uitleg.";

    /// <summary>How it went on after the answer, for the ED.</summary>
    public static string NaAanbod(Aanvraag aanvraag, Aanbod aanbod) => (aanbod.Status, aanvraag.Status) switch
    {
        (AanbodStatus.Nee, _) => "Dankjewel voor je antwoord. Uitleg is niet nodig.",
        (_, AanvraagStatus.Ingetrokken) when aanvraag.Afloop.OpWensVanBewoner =>
            "Dit stopt op wens van de bewoner. Dankjewel dat je wilde kijken.",
        (_, AanvraagStatus.Ingetrokken) => "Het wijkteam heeft de vraag ingetrokken. Dankjewel dat je wilde kijken.",
        (
            AanbodStatus.Vervallen,
            AanvraagStatus.Toegezegd or AanvraagStatus.Aanvaard or AanvraagStatus.Kennismaking or AanvraagStatus.Lopend) =>
            "Iemand anders gaat mee. Dankjewel dat je wilde kijken. Je hoeft niets te doen.",
        (AanbodStatus.Vervallen, _) => "Je hoeft niets te doen. Een coördinator kijkt verder met het wijkteam.",
        (_, AanvraagStatus.Afgerond or AanvraagStatus.Gestopt) => "Deze vraag is afgerond. Dankjewel voor het meedenken.",
        (AanbodStatus.Ja, AanvraagStatus.Aanvaard or AanvraagStatus.Kennismaking or AanvraagStatus.Lopend) =>
            "Er is een match. Op de volgende kaart staat hoe je begint.",
        (AanbodStatus.Ja, _) when aanvraag.Toezegging.Direct =>
            "Dankjewel voor je ja. Jullie kunnen beginnen: kijk op de volgende kaart. Een coördinator maakt daarna de match.",
        (AanbodStatus.Ja, AanvraagStatus.Voorgesteld) =>
            $"Dankjewel voor je ja. Jullie worden een duo: {Coordinator(aanbod)} zoekt nog een tweede. Je hoeft nu niets te doen.",
        (AanbodStatus.Ja, _) => $"Dankjewel voor je ja. {Coordinator(aanbod)} maakt de match. Je hoeft nu niets te doen.",
        (AanbodStatus.Overleg, _) => $"{Coordinator(aanbod)} neemt contact met je op.",
        _ => "Deze vraag is al opgepakt. Je hoeft niets te doen.",
    };

    /// <summary>A ja that came when somebody else had just said it.</summary>
    internal const string LaatJa = "Dankjewel voor je ja. Er was al een ja van iemand anders. Je hoeft niets te doen.";

    /// <summary>Before the answer: this ED is not the only one who was asked.</summary>
    internal static string AnderenGevraagd(Aanvraag aanvraag) => aanvraag.Toezegging.Duo
        ? "Er zijn ook anderen gevraagd. Twee van jullie gaan mee."
        : "Er zijn ook anderen gevraagd. Eén van jullie gaat mee.";

    /// <summary>Who takes it from here, for the ED; a colleague who asked is no coördinator.</summary>
    internal static string Coordinator(Aanbod aanbod) => aanbod.Rechtstreeks ? "Een coördinator" : aanbod.GevraagdDoor.Naam;

    internal const string ToontVraag = "Wat laat je van jezelf zien?";

    internal const string ToontUitleg = "Minder is altijd goed, en je kunt later minder kiezen. " +
        "Zeg het dan tegen je collega van het wijkteam.";

    /// <summary>What an ED shows of themself.</summary>
    public static string Toont(string id) => id switch
    {
        "voornaam" => "alleen mijn voornaam",
        "naam" => "mijn naam",
        "naam-en-verhaal" => "mijn naam en het deel van mijn verhaal dat ik zelf kies",
        "spreek-ik-af" => "dat spreek ik vooraf af",
        _ => throw new ArgumentOutOfRangeException(nameof(id), id, "Every choice has its words."),
    };

    /// <summary>The same, for whoever works with that ED.</summary>
    internal static string ToontVan(string id) => id switch
    {
        "voornaam" => "alleen de voornaam",
        "naam" => "de eigen naam",
        "naam-en-verhaal" => "de eigen naam en een zelf gekozen deel van het verhaal",
        _ => "wat jullie vooraf afspreken",
    };

    /// <summary>It is more than somebody chose.</summary>
    internal static string BovenGrens(Aanbod aanbod) =>
        $"Dit is meer dan de grens die jij koos. {aanbod.GevraagdDoor.Naam} vraagt het toch, samen met een ervaren collega. " +
            "Nee zeggen is heel gewoon.";

    /// <summary>A colleague asks an ED who is there today.</summary>
    internal static string RechtstreeksGevraagd(Aanvraag aanvraag) =>
        $"{aanvraag.Aanvrager.Naam} vraagt dit aan jou, omdat je vandaag bij {aanvraag.Herkomst.TeamNaam} bent. Past dit bij je, en "
        + "past het nu?";

    /// <summary>What the coördinator who asked can do now.</summary>
    public static string NaReactie(Aanvraag aanvraag, Aanbod aanbod) => (aanbod.Status, aanvraag.Status) switch
    {
        (_, AanvraagStatus.Ingetrokken) => "Het wijkteam heeft de vraag ingetrokken. Je hoeft niets te doen.",
        (_, AanvraagStatus.Afgerond or AanvraagStatus.Gestopt) => "Deze vraag is afgerond.",
        (_, AanvraagStatus.Aanvaard or AanvraagStatus.Kennismaking or AanvraagStatus.Lopend) =>
            $"Opgepakt door {aanvraag.Toezegging.AanvaardDoor?.Naam ?? "een coördinator"}. Er is een match.",
        (AanbodStatus.Ja, AanvraagStatus.Toegezegd) when aanvraag.Toezegging.Direct =>
            $"{aanvraag.Aanvrager.Naam} vroeg {aanbod.Ed.Naam} zelf, bij {aanvraag.Herkomst.TeamNaam}. De twee zijn al begonnen. Maak "
            + "jij de match?",
        (AanbodStatus.Ja, AanvraagStatus.Toegezegd) => "Maak jij de match? Daarna krijgen beiden een bericht.",
        (AanbodStatus.Nee, _) => "Uitleg is niet nodig. Kies gerust iemand anders, hier of in het kanaal van de pool.",
        (AanbodStatus.Overleg, _) => $"Neem even contact op met {aanbod.Ed.Naam}. Daarna kan je collega zelf nog ja of nee kiezen.",
        (AanbodStatus.Gevraagd, _) => "Het antwoord is nog niet binnen.",
        (AanbodStatus.Ja, AanvraagStatus.Voorgesteld) =>
            "Dit wordt een duo. In het kanaal van de pool zie je of er al een tweede gevraagd is.",
        (_, AanvraagStatus.Nieuw) => "De vraag staat weer open. In het kanaal van de pool kies je iemand anders.",
        (_, AanvraagStatus.Voorgesteld) => "Er is nu iemand anders gevraagd. In het kanaal van de pool zie je hoe het staat.",
        (_, AanvraagStatus.Toegezegd) => "Iemand anders zei ja. In het kanaal van de pool zie je hoe het staat.",
        _ => InPool(aanvraag),
    };
}
