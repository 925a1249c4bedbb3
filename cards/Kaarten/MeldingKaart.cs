using TeamsHerstelBot.Domein;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>A card that only says something.</summary>
public static class MeldingKaart
{
    /// <summary>A title and a text.</summary>
    public static Kaartbeeld Maak(string titel, string tekst) => Kaart(titel, null, null, [Alinea(tekst)], tekst);

    /// <summary>Something went wrong on our side.</summary>
    /// <param name="code">To find it in the logs.</param>
    public static Kaartbeeld Storing(string code) =>
        Maak("Er ging iets mis", $"Je antwoord is misschien niet bewaard. Probeer het zo nog eens. Code {code}.");

    /// <summary>A button that is not known any more.</summary>
    public static Kaartbeeld KnopOnbekend() => Maak("Deze knop werkt niet meer", "De kaart is te oud. Er is niets veranderd. Typ “hulp” om te zien wat er kan.");

    /// <summary>Something that is not for this person, or cannot be now, where there is no card to show it on.</summary>
    public static Kaartbeeld Weigering(Reden reden, string? wie = null) => Maak("Dit kan nu niet", Teksten.Voor(reden, wie));

    /// <summary>Settings were asked for outside a channel.</summary>
    public static Kaartbeeld InstellingenInKanaal() =>
        Maak("Instellingen staan bij het kanaal", "Ga naar het kanaal van je team of pool. Noem me daar en typ “instellingen”.");
}
