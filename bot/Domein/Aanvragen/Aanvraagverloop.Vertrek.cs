using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;

namespace TeamsHerstelBot.Domein.Aanvragen;

/// <summary>What it means for an aanvraag that somebody left the team.</summary>
public static partial class Aanvraagverloop
{
    /// <summary>
    /// An ED without a match here left the team of the pool. What was asked of them goes back as with a pause, a ja that led to no match
    /// yet too.
    /// </summary>
    public static Uitkomst<Wijziging> EdVertrekt(Dossier dossier, string edId) =>
        dossier.AanbodAan(edId) is { Status: AanbodStatus.Ja } ja && dossier.Aanvraag.WachtOpReactie
            ? LaatJaVervallen(dossier, ja)
            : LaatVervallen(dossier, edId);

    /// <summary>In a duo the ja of the other stands; without one the question waits for a proposal again.</summary>
    private static Uitkomst<Wijziging> LaatJaVervallen(Dossier dossier, Aanbod ja)
    {
        var (pool, aanvraag, _, _) = dossier;
        var ander = aanvraag.Eds.FirstOrDefault(e => e.Id != ja.Ed.Id);
        var niemandMeer = ander is null && !dossier.Open.Any();
        var nieuw = aanvraag with
        {
            Status = niemandMeer ? AanvraagStatus.Nieuw : AanvraagStatus.Voorgesteld,
            Toezegging = aanvraag.Toezegging with
            {
                Ed = ander,
                Tweede = null,
                VoorgesteldDoor = niemandMeer ? null : aanvraag.Toezegging.VoorgesteldDoor,
            },
            Rev = aanvraag.Rev + 1,
        };
        var vervallen = Vervallen(ja);
        return new Uitkomst<Wijziging>.Gelukt(
            new Wijziging("vervallen", ja.GevraagdDoor, nieuw, [vervallen]),
            [
                ToonAanbod(vervallen), ToonInPool(pool, nieuw), ToonVrager(nieuw), .. ToonReactie(pool, nieuw, vervallen),
                .. Nieuws.Vertel(dossier, Besluiten.JaVervallen, ja.Ed, aanvraag.Aanvrager),
            ]);
    }
}
