using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Dossiers;
using static TeamsHerstelBot.Cards.Tests.Mensen;

namespace TeamsHerstelBot.Cards.Tests;

internal static partial class Voorbeelden
{
    /// <summary>The asker is in no wijkteam any more.</summary>
    private static IEnumerable<(string Naam, Kaartbeeld Beeld)> ZonderVrager()
    {
        foreach (var keuze in new Overdracht?[] { null, Overdracht.Wachten, Overdracht.Afronden })
        {
            var weg = Weg(Wacht(new(Op(30), null, keuze)));
            yield return ($"overdracht-vrager-{keuze?.ToString().ToLowerInvariant() ?? "open"}", OverdrachtKaart.Maak(weg, Tom.Id));
        }

        var open = Weg(Wacht(new(Op(30), null)));
        var beiden = new Matchpauze(Op(30), Samir.Id, Vertrokken: true, Ander: new(Op(29), Karin.Id));
        yield return (
            "overdracht-duo-beiden",
            OverdrachtKaart.Maak(Samen(AanvraagStatus.Lopend, OpWeg with { Pauze = beiden }, duo: true), Karin.Id));
        yield return (
            "overdracht-duo-een-terug",
            OverdrachtKaart.Maak(Samen(AanvraagStatus.Lopend, OpWeg with { Pauze = beiden with { Ander = null } }, duo: true), Karin.Id));
        yield return ("overdracht-vrager-teamleider", OverdrachtKaart.Maak(Samen(AanvraagStatus.Lopend, OpWeg), "vroeger"));
        yield return ("overdracht-vrager-terug", OverdrachtKaart.Maak(Wacht(new(Op(30), null)), Tom.Id));
        yield return ("overdracht-vrager-teruggegeven", OverdrachtKaart.Maak(Weg(Samen(AanvraagStatus.Nieuw, Klaar)), Tom.Id));
        yield return ("overdracht-vrager-voorbij", OverdrachtKaart.Maak(Weg(Samen(AanvraagStatus.Gestopt, Klaar)), Tom.Id));
        yield return ("match-vrager-weg", MatchKaart.VoorWieWegging(open));
        yield return ("match-coordinator-weg", MatchKaart.VoorWieWegging(open, "vroeger"));
        var leeg = Pool with { Coordinatoren = [] };
        yield return ("aanvraag-zonder-coordinator", AanvraagKaart.Maak(Dossier(AanvraagStatus.Nieuw) with { Pool = leeg }));
        yield return ("aanvraag-pool-weg", AanvraagKaart.Maak(Dossier(AanvraagStatus.Nieuw) with { PoolWeg = true }));
        yield return ("aanvraag-match-wacht", AanvraagKaart.Maak(Wacht(new(Op(30), Karin.Id))));
        yield return ("match-pauze-zonder-coordinator", MatchKaart.VoorVrager(Wacht(new(Op(30), Karin.Id)) with { Pool = leeg }));
        yield return (
            "match-pauze-andere-coordinator",
            MatchKaart.VoorVrager(Wacht(new(Op(30), Karin.Id)) with { Pool = Pool with { Coordinatoren = [new("wim", "Wim Bos")] } }));
        yield return ("match-ervaringsdeskundige-vrager-weg", MatchKaart.VoorErvaringsdeskundige(open, edId: Karin.Id));
        yield return ("urgent-coordinator", UrgentKaart.VoorVrager(open, Karin.Id, null, wie: Els.Id));
        yield return (
            "urgent-ervaringsdeskundige-vrager-weg",
            UrgentKaart.VoorErvaringsdeskundige(open, null, Melding.Info(UrgentKaart.Verstuurd(open))));
        var niemand = open with { Pool = open.Pool with { Coordinatoren = [] } };
        yield return (
            "urgent-ervaringsdeskundige-niemand",
            UrgentKaart.VoorErvaringsdeskundige(niemand, null, Melding.Info(UrgentKaart.Verstuurd(niemand))));

        static Dossier Weg(Dossier dossier) => dossier with { Aanvraag = dossier.Aanvraag with { VragerWeg = true } };
    }
}
