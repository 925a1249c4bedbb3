using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>Somebody wants to be forgotten: the question, that it is being done, and the receipt.</summary>
public static class VergeetKaart
{
    private static readonly CardElement[] Niets = [];
    private static readonly Actiedata Data = new(Soorten.Hulp, "hulp", 0);

    /// <summary>What goes, what stays and why, and once more whether to do it.</summary>
    public static Kaartbeeld Vraag() => Kaart(
        new Kaartkop(IconName.LockClosed, Teksten.VergeetVraag),
        null,
        [
            Vet("Dit gebeurt er"),
            .. Teksten.VergeetWatWeg.Select(z => Vervolg(z)),
            Vet("Dit blijft, en daarom"),
            .. Teksten.VergeetWatBlijft.Select(z => Vervolg(z)),
            Alinea("Dit kan niet terug. Daarna mag je gewoon opnieuw beginnen. Ik ken je dan niet meer."),
            Knoppen(
                Knop("Ja, vergeet mij", Verbs.VergeetMij, Data) with { Style = ActionStyle.Destructive },
                Opdrachtknop.Naar("mijn gegevens", "Bekijk eerst mijn gegevens")),
            Voet(Teksten.AlleenJij),
        ],
        Teksten.VergeetVraag);

    /// <summary>It began.</summary>
    /// <param name="nummer">Of the receipt.</param>
    /// <param name="opPagina">There is no chat in which it can come.</param>
    public static Kaartbeeld Bezig(string nummer, bool opPagina = false) => Kaart(
        new Kaartkop(IconName.Clock, "Ik ben je aan het vergeten"),
        null,
        [
            Alinea(
                "Dit duurt een paar minuten. Ik geef eerst door wat nog loopt. "
                + (opPagina ? "Daarna is deze pagina niet meer van jou." : "Daarna krijg je hier een bewijs.")),
            .. opPagina ? [Vervolg("Het bewijs komt op een eigen pagina. Bewaar die link: hij werkt dertig dagen.")] : Niets,
            Vervolg($"Het nummer van het bewijs is {nummer}. Bewaar dat als je het later wilt laten nakijken."),
            Voet(Teksten.AlleenJij),
        ],
        "Ik ben je aan het vergeten.");

    /// <summary>It was done, and how much it was.</summary>
    /// <param name="bewijs">The receipt.</param>
    /// <param name="opPagina">There is no chat in which it comes.</param>
    public static Kaartbeeld Klaar(Bewijsbeeld bewijs, bool opPagina = false) => Kaart(
        new Kaartkop(IconName.CheckmarkCircle, "Ik ben je vergeten"),
        null,
        [
            Inhoud.Feiten(Teksten.Bewijsregels(bewijs).Select(r => new Fact(r.Wat, r.Hoeveel))),
            Alinea("In het bewijs staat niet wie je bent. De beheerder van de bot kan het met het nummer nakijken, een jaar lang."),
            Vervolg(
                opPagina
                    ? "Je krijgt geen mail meer. Wil je later weer meedoen? Bel dan de coördinator."
                    : "Dit is mijn laatste bericht. Schrijf je me weer, dan begin je opnieuw."),
            Voet(Teksten.AlleenJij),
        ],
        "Ik ben je vergeten. Dit is het bewijs.");

    /// <summary>In the place of each card in the chat of somebody who was forgotten.</summary>
    public static Kaartbeeld Gewist() =>
        Kaart(new Kaartkop(IconName.Info, "Deze kaart is gewist"), null, [Voet(Teksten.AlleenJij)], "Deze kaart is gewist.");
}
