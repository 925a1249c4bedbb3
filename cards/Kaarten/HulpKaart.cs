using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>What somebody can do here.</summary>
public static class HulpKaart
{
    private const string Meerblok = "meer";

    /// <summary>Who has every role would get a card of two pages.</summary>
    private const int InZicht = 6;

    /// <summary>What happens, and a button for everything that can be typed by somebody with these roles.</summary>
    /// <param name="rollen">What this person is; nothing when that is not known.</param>
    /// <param name="inKanaal">Others read along, and the channel has settings.</param>
    public static Kaartbeeld Maak(Rollen rollen, bool inKanaal = false)
    {
        var groepen = Opdrachtknop.Voor(rollen, inKanaal).ToList();
        var meer = Acties.Meer(
            Meerblok,
            [
                .. groepen.Skip(InZicht).SelectMany(Groep), Blok("Wie wat ziet", Teksten.HulpWie(rollen)),
                Blok("Hoe je stopt", Teksten.HulpStoppen(rollen)),
            ],
            out var knop);
        return Kaart(
            new Kaartkop(IconName.Info, "Zo werkt het"),
            null,
            [
                .. Teksten.HulpWat(rollen).Select((zin, nummer) => nummer == 0 ? Alinea(zin) : Vervolg(zin)),
                .. groepen.Take(InZicht).SelectMany(Groep),
                Knoppen(knop with { Title = groepen.Count > InZicht ? "Meer, en wie ziet wat?" : "Wie ziet wat, en hoe stop ik?" }),
                meer,
                Voet(Teksten.AlleenJij),
            ],
            $"Zo werkt {Teksten.Botnaam}, en dit kun je doen.");
    }

    private static IEnumerable<CardElement> Groep((string Kop, IReadOnlyList<(string Opdracht, string Knop)> Opdrachten) groep) =>
    [
        Rustig(groep.Kop) with { Spacing = Spacing.Medium },
        Knoppen(groep.Opdrachten.Select(o => Opdrachtknop.Naar(o.Opdracht))) with { Spacing = Spacing.Small },
    ];

    private static Container Blok(string kop, params IEnumerable<string> zinnen) =>
        new([Vet(kop), .. zinnen.Select((z, i) => new TextBlock(z) { Spacing = i == 0 ? Spacing.None : Spacing.Small })])
        { Spacing = Spacing.Medium };
}
