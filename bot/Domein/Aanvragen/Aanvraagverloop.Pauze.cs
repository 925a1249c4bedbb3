using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;

namespace TeamsHerstelBot.Domein.Aanvragen;

/// <summary>What a pause means for a question that was not answered yet.</summary>
public static partial class Aanvraagverloop
{
    /// <summary>
    /// An ED who was asked is not available: the question goes back to the coördinator who asked, without a word about why, and nothing of
    /// it is kept with the name of the ED.
    /// </summary>
    public static Uitkomst<Wijziging> LaatVervallen(Dossier dossier, string edId)
    {
        var (pool, aanvraag, _, _) = dossier;
        if (Gesloten(aanvraag) is { } gesloten) return gesloten;
        if (dossier.AanbodAan(edId) is not { IsOpen: true } aanbod) return Weiger(Reden.AlBeantwoord);
        var niemandMeer = aanvraag.Toezegging.Ed is null && dossier.Open.All(a => a.Ed.Id == edId);
        var nieuw = aanvraag with
        {
            Status = niemandMeer ? AanvraagStatus.Nieuw : aanvraag.Status,
            Toezegging = niemandMeer ? aanvraag.Toezegging with { VoorgesteldDoor = null } : aanvraag.Toezegging,
            Rev = aanvraag.Rev + 1,
        };
        var vervallen = Vervallen(aanbod);
        return new Uitkomst<Wijziging>.Gelukt(
            new Wijziging("vervallen", aanbod.GevraagdDoor, nieuw, [vervallen]),
            [ToonAanbod(vervallen), ToonInPool(pool, nieuw), ToonVrager(nieuw), .. ToonReactie(pool, nieuw, vervallen)]);
    }
}
