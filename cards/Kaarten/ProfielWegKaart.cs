using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Pools;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>Before a profile is taken away: what runs still, and once more whether to do it.</summary>
public static class ProfielWegKaart
{
    /// <summary>Piece of the id that says: yes.</summary>
    public const string Zeker = "zeker";

    private const int MeestGetoond = 10;

    /// <summary>The question.</summary>
    /// <param name="poolId">The pool of the profile.</param>
    /// <param name="profiel">The profile.</param>
    /// <param name="lopend">Aanvragen in which this person has a running match.</param>
    public static Kaartbeeld Maak(string poolId, Ervaringsdeskundige profiel, IReadOnlyList<Aanvraag> lopend)
    {
        var plek = new Profielplek(poolId);
        return Kaart(
            new Kaartkop(IconName.Person, "Wil je je profiel verwijderen?"),
            null,
            [
                Alinea("Je thema’s en al je keuzes worden gewist. Je krijgt geen vragen meer. Een nieuw profiel maken kan altijd."),
                .. lopend.Count == 0 ? [] : Matches(lopend),
                Knoppen(
                    Knop("Ja, verwijder mijn profiel", Verbs.ProfielVerwijderen, (plek with { Onderdeel = Zeker }).Data(profiel)) with
                    { Style = ActionStyle.Destructive },
                    Knop("Nee, ik blijf", Verbs.ProfielTonen, plek.Data(profiel))),
                Voet("Even rust is ook goed. Typ dan “pauze”. Uitleg is niet nodig."),
            ],
            "Wil je je profiel verwijderen?");
    }

    /// <summary>It is gone.</summary>
    public static Kaartbeeld Weg() => MeldingKaart.Maak("Je profiel is verwijderd", Teksten.ProfielWeg);

    private static IEnumerable<CardElement> Matches(IReadOnlyList<Aanvraag> lopend) =>
    [
        Vet(lopend.Count == 1 ? "Je hebt nog één match." : $"Je hebt nog {Teksten.Getal(lopend.Count)} matches."),
        .. lopend.Take(MeestGetoond).Select(a => Vervolg($"{a.Nummer}, met {a.Aanvrager.Naam} van {a.Herkomst.TeamNaam}")),
        Vervolg("Ga je door, dan gaat de vraag terug naar de pool. Rond het liever eerst samen af."),
    ];
}
