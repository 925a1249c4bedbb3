using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>What somebody can do here.</summary>
public static class HulpKaart
{
    private static readonly Actiedata Hulp = new(Soorten.Hulp, "hulp", 0);

    /// <summary>Three lines and the commands for the roles of this person; without a role, the general part.</summary>
    /// <param name="rollen">What this person is.</param>
    /// <param name="onbegrepen">It is the answer to a sentence that was not understood.</param>
    public static Kaartbeeld Maak(Rollen rollen, bool onbegrepen = false) => Kaart(
        new Kaartkop(IconName.Info, "Zo werkt het"),
        onbegrepen ? Melding.Waarschuwing(Teksten.Onbegrepen) : null,
        [
            Blok("Wat er gebeurt", Teksten.HulpWat(rollen)),
            Blok("Wie wat ziet", Teksten.HulpWie(rollen)),
            Blok("Hoe je stopt", Teksten.HulpStoppen(rollen)),
            Vet("Dit kun je typen"),
            new FactSet([.. Teksten.Opdrachten(rollen).Select(o => new Fact(o.Woord, o.Uitleg))]) { Spacing = Spacing.Small },
            Acties.Rij(
                Teksten.InHulp("mijn vragen", rollen) ? Knop("Mijn vragen", Verbs.MijnAanvragenTonen, Hulp) : null,
                Teksten.InHulp("profiel", rollen)
                    ? Knop("Mijn profiel", Verbs.ProfielTonen, new Actiedata(Soorten.Profiel, "nieuw", 0))
                    : null),
            Voet(Teksten.AlleenJij),
        ],
        $"Zo werkt {Teksten.Botnaam}, en dit kun je typen.");

    private static Container Blok(string kop, params IEnumerable<string> zinnen) =>
        new([Vet(kop), .. zinnen.Select((z, i) => new TextBlock(z) { Spacing = i == 0 ? Spacing.None : Spacing.Small })])
        { Spacing = Spacing.Medium };
}
