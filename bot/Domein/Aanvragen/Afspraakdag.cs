using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Domein.Aanvragen;

/// <summary>
/// An aanvraag with a day, such as that of an overleg: both hear of it the working day before; afterwards the asker can say what came out.
/// </summary>
public static class Afspraakdag
{
    /// <summary>What to do around the day, once there is a match; nothing after the fact.</summary>
    public static IEnumerable<Wekker> Wekkers(Aanvraag? oud, Aanvraag nieuw, Instant nu)
    {
        if (nieuw is not { HeeftMatch: true, Vraag.Werkwijze.Dag: { } dag }
            || (oud is { HeeftMatch: true } && oud.Vraag.Werkwijze.Dag == dag))
        {
            return [];
        }

        var sleutel = $"{nieuw.PoolId}/{nieuw.Id}";
        return new Wekker[]
        {
            new(WekkerSoort.DagErvoor, sleutel, Ervoor(dag)),
            new(WekkerSoort.DagErna, sleutel, Erna(dag)),
        }.Where(w => w.Om > nu);
    }

    /// <summary>The same of a match; none beforehand while it waits for somebody.</summary>
    public static IReadOnlyList<Bericht> GaAf(Dossier dossier, Wekker wekker, Instant nu) =>
        wekker.Soort == WekkerSoort.DagErvoor && Wacht(dossier) ? [] : GaAf(dossier.Aanvraag, wekker, nu);

    /// <summary>Nobody knows yet whether there is anything to come to.</summary>
    public static bool Wacht(Dossier dossier) => dossier.Aanvraag.VragerWeg || dossier.Match?.Pauze is not null;

    /// <summary>The cards that are due; none when the day changed, passed or is too long ago, or the match is over.</summary>
    public static IReadOnlyList<Bericht> GaAf(Aanvraag aanvraag, Wekker wekker, Instant nu) => aanvraag switch
    {
        { HeeftMatch: true, Vraag.Werkwijze.Dag: { } dag } when wekker.Soort == WekkerSoort.DagErvoor
            && Ervoor(dag) == wekker.Om
            && Weekmoment.Lokaal(nu).Date < dag =>
            [.. aanvraag.Eds.Append(aanvraag.Aanvrager).Select(p => Toon(KaartSoort.Dagherinnering, aanvraag, p))],
        { HeeftMatch: true, Afloop.Uitkomst: null, Vraag.Werkwijze.Dag: { } dag } when wekker.Soort == WekkerSoort.DagErna
            && Erna(dag) == wekker.Om
            && !wekker.IsVerlopen(nu) =>
            [Toon(KaartSoort.Uitkomstvraag, aanvraag, aanvraag.Aanvrager)],
        _ => [],
    };

    private static Instant Ervoor(LocalDate dag) => Werktijd.Ochtend(Werkdagen.Voor(dag));

    private static Instant Erna(LocalDate dag) => Werktijd.Ochtend(Werkdagen.Vanaf(dag.PlusDays(1)));

    internal static Bericht Toon(KaartSoort soort, Aanvraag aanvraag, Persoon aan) =>
        new Bericht.ToonKaart(new Kaart(soort, aanvraag.Id.ToString(), aan.Id), new Ontvanger.Iemand(aan.Id));
}
