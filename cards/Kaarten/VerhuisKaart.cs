using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>An ED without Teams got an account, and takes the profile along with a code.</summary>
public static class VerhuisKaart
{
    /// <summary>What its buttons are about: whoever presses them.</summary>
    public static Actiedata Data { get; } = new(Soorten.Hulp, "verhuizen", 0);

    /// <summary>The code, and where to type it.</summary>
    /// <param name="code">Shown once, on the device of the ED.</param>
    public static Kaartbeeld Code(string code) => Kaart(
        new Kaartkop(IconName.PeopleTeam, "Ik heb toch Teams"),
        null,
        [
            Alinea("Je profiel gaat mee naar je account in Teams. Open daar je eigen chat met de bot, en typ dit:"),
            Vet($"{Teksten.Verhuisopdracht} {code}"),
            Vervolg("De code werkt een kwartier. Geef hem aan niemand: wie hem typt, krijgt je profiel."),
            Vervolg("Daarna stopt de mail, en werkt deze pagina niet meer. Wat je eerder deed, staat er dan zonder je naam."),
            Knoppen(Knop("Maak een nieuwe code", Verbs.EdVerhuizen, Data)),
            Voet(Teksten.AlleenJij),
        ],
        "Neem je profiel mee naar Teams.");

    /// <summary>It was typed where others read it, so it is of no use any more.</summary>
    public static Kaartbeeld NietHier() => MeldingKaart.Maak(
        "Typ dit in je eigen chat", "Anderen lezen hier mee, dus deze code werkt niet meer. Maak een nieuwe op je pagina.");
}
