using TeamsHerstelBot.Domein.Berichten;

namespace TeamsHerstelBot.Cards;

/// <summary>The sentences of the product, by subject: Dutch, B1, je-form.</summary>
public static partial class Teksten
{
    /// <summary>Name of the app, as in its manifest.</summary>
    public const string Botnaam = "TeamsHerstelBot";

    /// <summary>Something to look at was opened by somebody for whom it is not.</summary>
    public const string AlleenCoordinatorKijkt =
        "Alleen een coördinator van de pool kan dit bekijken. Is er een vraag voor jou? Dan hoor je het in je eigen chat.";

    /// <summary>The same, of what waits to arrive.</summary>
    public const string AlleenWieErOverGaatKijkt = "Alleen coördinatoren en teamleiders kunnen dit bekijken.";

    internal const string KaartNietTeZien = "Zie je de kaart niet? Werk Teams dan bij.";

    /// <summary>In the place of a card that Teams finds too large.</summary>
    internal const string KaartTeGroot = "De kaart past niet in Teams. Typ “hulp” om te zien wat er kan.";

    private const string NietsVeranderd = "Er is niets veranderd.";

    /// <summary>Why something was not done, and that nothing was lost.</summary>
    /// <param name="reden">Why.</param>
    /// <param name="wie">Name of the person it is about, when known.</param>
    public static string Voor(Reden reden, string? wie = null) => reden switch
    {
        Reden.AlleenCoordinator => $"Alleen een coördinator van de pool kan dit doen. {NietsVeranderd}",
        Reden.AlleenAanvrager => $"Alleen wie de vraag stelde, kan dit doen. {NietsVeranderd}",
        Reden.AlleenGevraagde => $"Deze vraag is aan iemand anders gesteld. {NietsVeranderd}",
        Reden.AlleenBetrokkene => $"Alleen wie hierbij hoort, kan dit doen. {NietsVeranderd}",
        Reden.AlleenTeamleider when wie is not null => $"Deze vraag is voor de teamleider. Dat is nu {wie}. {NietsVeranderd}",
        Reden.AlleenTeamleider => $"Deze vraag is voor de teamleider. {NietsVeranderd}",
        Reden.AlleenWieErOverGaat =>
            $"Deze kaart is van een andere pool of een ander wijkteam. Alleen wie daarover gaat, kan dit doen. {NietsVeranderd}",
        Reden.AlleenLid => $"Alleen wie lid is van dit team, kan dit doen. {NietsVeranderd}",
        Reden.AlOpgepakt =>
            wie is null ? $"Deze vraag is al opgepakt. {NietsVeranderd}" : $"Deze vraag is al opgepakt door {wie}. {NietsVeranderd}",
        Reden.AlVoorgesteld =>
            wie is null ? $"Hier is al iemand voor gevraagd. {NietsVeranderd}" : $"{wie} is hier al mee bezig. {NietsVeranderd}",
        Reden.AlBeantwoord => $"Je antwoord was al binnen. {NietsVeranderd}",
        Reden.AlIngetrokken => $"Deze vraag is al ingetrokken. {NietsVeranderd}",
        Reden.NietOngedaan => $"Dit kan niet meer terug. De tijd is om, of iemand ging er al mee verder. {NietsVeranderd}",
        Reden.AlAfgerond => $"Deze vraag is al afgerond. {NietsVeranderd}",
        Reden.NietMeerOpen => $"Dit kan nu niet meer. {NietsVeranderd}",
        Reden.NogGeenJa => $"Er is nog geen ja. Eerst zegt de ervaringsdeskundige ja, dan kun jij de match maken. {NietsVeranderd}",
        Reden.GeenRuimte => $"{wie ?? "Deze collega"} heeft nu geen ruimte. Kies gerust iemand anders.",
        Reden.NuVol =>
            $"{wie ?? "Deze collega"} heeft nu geen ruimte voor nog een match. Probeer het opnieuw als er een match is afgerond. " +
                $"{NietsVeranderd}",
        Reden.EigenVraag => $"{wie ?? "Deze collega"} stelde deze vraag zelf. Kies gerust iemand anders.",
        Reden.NietInPool => $"{wie ?? "Deze collega"} staat niet meer in de pool. Kies gerust iemand anders.",
        Reden.GeenPool => "Jullie team heeft nu geen pool. Je vraag is niet verstuurd. "
            + "Je teamleider kan een pool kiezen bij de instellingen van dit kanaal.",
        Reden.TweedeMoetErvaren =>
            $"{wie ?? "Deze collega"} werkt samen met een tweede die al ervaren is. Vraag die er ook bij. {NietsVeranderd}",
        Reden.AlleenErvaringsdeskundige =>
            "Dit is voor ervaringsdeskundigen met een profiel in een pool. Typ “profiel” om er een te maken.",
        Reden.AanEigenGrens =>
            $"{wie ?? "Deze collega"} heeft nu genoeg vragen. Vraag je het toch? Kies dan een ervaren tweede. Dan vraag ik ze samen. " +
                $"{NietsVeranderd}",
        Reden.EerstTonen => $"Kies eerst wat je van jezelf laat zien. Daarna gaat je ja verder. {NietsVeranderd}",
        Reden.PastNuNiet => $"{wie ?? "Deze collega"} past nu niet bij deze vraag. Kies gerust iemand anders.",
        Reden.AlGevraagd => $"{wie ?? "Een coördinator"} stelde hier al een vraag over. {NietsVeranderd}",
        Reden.EerstAkkoord => $"Vraag eerst of je {wie ?? "deze collega"} mag noteren. Leg dat vast met “zonder teams”. {NietsVeranderd}",
        Reden.GeenGast => $"Je bent gast in dit team. Laat een collega die geen gast is dit doen. {NietsVeranderd}",
        Reden.HeeftAlProfiel => "Je hebt hier al een profiel. Verwijder eerst een van de twee, en doe het dan opnieuw.",
        Reden.EerstAfronden => $"Er loopt nog een vraag of een match. Rond die eerst af, en verhuis dan je profiel. {NietsVeranderd}",
        Reden.CodeKloptNiet => "Deze code klopt niet, of is te oud. Maak een nieuwe op je pagina. "
            + "Sta je nog niet in het team van de pool? Vraag je coördinator om je toe te voegen.",
        Reden.VragerWeg =>
            $"{wie ?? "De vrager"} werkt niet meer in het wijkteam. Vraag het team of de vraag nog speelt. Zo ja, dan stelt een collega " +
                $"die opnieuw. {NietsVeranderd}",
        Reden.NietMeerInWijkteam =>
            $"Je zit niet meer in een wijkteam met deze bot. De coördinator gaat verder met wat je vroeg. {NietsVeranderd}",
        Reden.GeenOpvolger =>
            $"Er is nu geen teamleider in dit team die het kan overnemen. Bel met het team, of kies iets anders. {NietsVeranderd}",
        Reden.BreedGevraagd => $"{BreedGevraagd} {NietsVeranderd}",
        Reden.LidOnbekend => wie is null
            ? $"Ik kan nu niet zien of je bij dit team hoort. Probeer het zo nog eens. {NietsVeranderd}"
            : $"Ik kan nu niet zien of {wie} nog bij de pool hoort. Probeer het zo nog eens. {NietsVeranderd}",
        Reden.Verouderd => "Deze kaart was oud. Hieronder zie je hoe het nu staat.",
        _ => throw new ArgumentOutOfRangeException(nameof(reden), reden, "Every reden has its sentence."),
    };

    /// <summary>Title when what is stored cannot be reached.</summary>
    public const string OpslagWegTitel = "Je klik is nog niet bewaard";

    /// <summary>What is stored cannot be reached.</summary>
    public const string OpslagWeg = "Ik kan even niet bij de gegevens. Meestal duurt dat kort. Probeer het zo nog eens.";

    /// <summary>The same, for who filled something in.</summary>
    public const string OpslagWegMetInvoer = OpslagWeg + " Wat je invulde, gaat dan gewoon mee.";

    /// <summary>Something went wrong on our side.</summary>
    /// <param name="code">To find it in the logs.</param>
    public static string Storing(string code) =>
        $"Er ging iets mis. Je antwoord is misschien niet bewaard. Probeer het zo nog eens. Code {code}.";

    internal static string OpenenLukteNiet(string code) =>
        $"Er ging iets mis. Er is niets veranderd. Probeer het zo nog eens. Code {code}.";

    /// <summary>The notice for a refusal.</summary>
    public static Melding MeldingVoor(Reden reden, string? wie = null) => Melding.Waarschuwing(Voor(reden, wie)) with { Reden = reden };
}
