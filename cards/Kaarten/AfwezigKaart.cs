using NodaTime;
using NodaTime.Text;
using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Pools;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>For a coördinator: to be away for a while, and to be there again. Why is asked nowhere.</summary>
public static class AfwezigKaart
{
    private static readonly Actiedata Data = new(Soorten.Hulp, "afwezig", 0);

    /// <param name="pools">Those of which this person is coördinator; at least one.</param>
    /// <param name="wieId">This person.</param>
    /// <param name="formulier">The day as it was sent, when it cannot be.</param>
    public static Kaartbeeld Maak(IReadOnlyList<Pool> pools, string wieId, Formulier? formulier = null)
    {
        var alleen = pools.Where(p => !Anderen(p, wieId).Any()).Select(p => p.Naam).ToList();
        var namen = pools.SelectMany(p => Anderen(p, wieId)).DistinctBy(c => c.Id).Select(c => c.Naam).ToList();
        var tot = pools.Select(p => p.AfwezigheidVan(wieId)?.Tot).FirstOrDefault(t => t is not null);
        return Kaart(
            new Kaartkop(IconName.PauseCircle, tot is null ? "Ben je er even niet?" : "Je bent er even niet"),
            formulier is null ? null : Melding.Waarschuwing(Teksten.NogNietBewaard),
            [
                tot is { } dag ? Alinea(Teksten.AfwezigTot(dag)) : null,
                namen.Count > 0 ? Alinea(Teksten.AfwezigWaarneming(namen)) : null,
                alleen.Count > 0 ? Alinea(Teksten.AfwezigAlleen(alleen)) : null,
                .. tot is null ? Vraag(formulier, null) : Terug(formulier, tot),
                Voet(Teksten.AfwezigVoet),
            ],
            tot is null ? "Ben je er even niet?" : Teksten.AfwezigTot(tot.Value));
    }

    /// <summary>Who is there to hear it; who is away as well hears nothing for somebody else.</summary>
    private static IEnumerable<Persoon> Anderen(Pool pool, string wieId) =>
        pool.Coordinatoren.Where(c => c.Id != wieId && pool.IsErNu(c.Id));

    private static IEnumerable<CardElement> Vraag(Formulier? formulier, LocalDate? tot) =>
    [
        .. Dagveld(formulier, tot),
        Knoppen(Hoofdknop("Geef het door", Verbs.AfwezigMelden, Data)),
    ];

    private static IEnumerable<CardElement> Terug(Formulier? formulier, LocalDate? tot)
    {
        if (formulier is not null) return Vraag(formulier, tot);
        var anders = AdaptiveCard.Inner([.. Dagveld(null, tot), Knoppen(Knop("Bewaar deze dag", Verbs.AfwezigMelden, Data))]);
        return [Knoppen(Hoofdknop("Ik ben er weer", Verbs.AfwezigVoorbij, Data), new ActionShowCard("Andere dag", anders))];
    }

    private static IEnumerable<CardElement> Dagveld(Formulier? formulier, LocalDate? tot) => Veld(
        new InputDate("Op welke dag ben je er weer?") { IsRequired = true, ErrorMessage = Teksten.KiesEerst }, Velden.AfwezigTot, formulier,
        tot is { } dag ? LocalDatePattern.Iso.Format(dag) : null);
}
