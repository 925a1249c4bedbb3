using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Berichten;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>A card that only says something.</summary>
public static class MeldingKaart
{
    /// <summary>A title and a text, for who did something.</summary>
    public static Kaartbeeld Maak(string titel, string tekst) => Maak(titel, tekst, Teksten.AlleenJij);

    private static Kaartbeeld Maak(string titel, string tekst, string wieZietDit) =>
        Kaart(new Kaartkop(IconName.Info, titel), null, [Alinea(tekst), Voet(wieZietDit)], tekst);

    /// <summary>A button that is not known any more.</summary>
    public static Kaartbeeld KnopOnbekend() =>
        Maak("Deze knop werkt niet meer", "De kaart is oud, of doorgestuurd. Er is niets veranderd. Typ “hulp” om te zien wat er kan.");

    /// <summary>Something went wrong on our side before there was anything to fill in.</summary>
    public static Kaartbeeld Storing(string code) => Maak("Dit lukte niet", Teksten.OpenenLukteNiet(code));

    /// <summary>What is stored cannot be reached, and somebody wrote something.</summary>
    public static Kaartbeeld OpslagWeg() => Maak("Dit lukt nu even niet", Teksten.OpslagWeg);

    /// <summary>Something that is not for this person, or cannot be now, where there is no card to show it on.</summary>
    public static Kaartbeeld Weigering(Reden reden, string? wie = null) =>
        Maak("Dit kan nu niet", Teksten.Voor(reden, wie)) with { Reden = reden };

    /// <summary>Somebody who is no coördinator opened what only coördinatoren see.</summary>
    /// <param name="reden">Why somebody who is one does not count as one now, or null.</param>
    /// <param name="wieWel">Who may see it, when teamleiders may too.</param>
    public static Kaartbeeld NietTeBekijken(Reden? reden = null, string wieWel = Teksten.AlleenCoordinatorKijkt) =>
        reden == Reden.LidOnbekend
            ? Weigering(Reden.LidOnbekend)
            : Maak("Dit kan nu niet", wieWel) with { Reden = Reden.AlleenCoordinator };

    /// <summary>A profile is for who is in the team of a pool.</summary>
    public static Kaartbeeld NietInPool() =>
        Maak("Dit kan nu niet", "Dit is voor mensen in het team van een pool. Wil je meedenken? Vraag een coördinator of je erbij mag.");

    /// <summary>The app was added to a group chat.</summary>
    public static Kaartbeeld Groepschat() =>
        Maak(
            "Ik werk in een kanaal en in een eigen chat",
            "In een groepschat kan ik niets doen. Zet me in een kanaal van je team, of praat met me in een eigen chat.",
            Teksten.IedereenHier);

    /// <summary>In a channel, to who asked something there and has no chat with the bot.</summary>
    public static Kaartbeeld NietTeBereiken() =>
        Maak(
            "Ik kan je geen eigen bericht sturen",
            $"Mijn antwoord is alleen voor jou. Zoek {Teksten.Botnaam} bij Apps, en klik op Toevoegen. Dan krijg je het daar.",
            Teksten.IedereenHier);

    /// <summary>The app was added to a private or shared channel.</summary>
    public static Kaartbeeld GewoonKanaal() =>
        Maak(
            "Kies een gewoon kanaal",
            "In een privékanaal of gedeeld kanaal kan ik niet zien wie er lid is. Zet me in een gewoon kanaal van je team.",
            Teksten.IedereenHier);

    /// <summary>Somebody asks who is in no wijkteam that has the app.</summary>
    /// <param name="archief">Name of the own wijkteam that was put away in Teams, or null.</param>
    public static Kaartbeeld GeenWijkteam(string? archief = null) => Maak(Teksten.VraagTitel, Teksten.ZonderWijkteam(archief));

    /// <summary>Settings were asked for outside a channel.</summary>
    public static Kaartbeeld InstellingenInKanaal() =>
        Maak("Instellingen staan bij het kanaal", "Ga naar het kanaal van je team of pool. Noem me daar en typ “instellingen”.");
}
