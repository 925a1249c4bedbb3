using NodaTime;
using TeamsHerstelBot.Domein.Berichten;

namespace TeamsHerstelBot.Domein.Aanvragen;

/// <summary>
/// What follows from every decision about an aanvraag, whoever took it: the waiting begins or goes on, reminders that were sent change
/// along, and the wekkers of terms and days are set. Nothing goes to who has no account.
/// </summary>
public static class Vervolgwerk
{
    /// <param name="voor">Null for a new aanvraag.</param>
    /// <param name="na">As it is after the decision.</param>
    public static Uitkomst<Wijziging>.Gelukt Bij(Dossier? voor, Dossier na, Uitkomst<Wijziging>.Gelukt gelukt, Instant nu)
    {
        var aanvraag = gelukt.Nieuw.Aanvraag with { Wacht = Wachten.Na(voor?.Aanvraag, gelukt.Nieuw.Aanvraag, nu) };
        na = na with { Aanvraag = aanvraag };
        var wekkers = Afspraakdag.Wekkers(voor?.Aanvraag, aanvraag, nu).ToList();
        if (Reactietermijn.Volgende(na) is { } om && (voor is null || Reactietermijn.Volgende(voor) != om))
        {
            wekkers.Add(Reactietermijn.Wekker(aanvraag, om));
        }

        return new(
            gelukt.Nieuw with { Aanvraag = aanvraag },
            [
                .. gelukt.Berichten.Concat(Reactietermijn.Kaarten(aanvraag)).Distinct().Where(KanAankomen),
                .. wekkers.Select(w => new Bericht.ZetWekker(w)),
            ]);
    }

    private static bool KanAankomen(Bericht bericht) =>
        bericht is not Bericht.ToonKaart { Aan: Ontvanger.Iemand { PersoonId: var id } } || !new Persoon(id, "").ZonderTeams;
}
