using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Dossiers;
using static TeamsHerstelBot.Cards.Tests.Mensen;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>What somebody else decided, and what a pause means for the matches that run.</summary>
internal static partial class Voorbeelden
{
    private static IEnumerable<(string Naam, Kaartbeeld Beeld)> Besluitkaarten()
    {
        var duo = Samen(AanvraagStatus.Lopend, OpWeg with { Pauze = new(Op(30), Karin.Id) }, duo: true);
        var keuze = Wacht(new(Op(30), Karin.Id, Overdracht.Wachten));
        (string Naam, Dossier Dossier, string Wat, string Aan)[] nieuws =
        [
            ("ed-wacht", Wacht(new(Op(30), Karin.Id)), Besluiten.EdWacht, Tom.Id),
            ("ed-wacht-duo", duo, Besluiten.EdWacht, Samir.Id),
            ("vrager-wacht", Wacht(new(Op(30), null)), Besluiten.VragerWacht, Karin.Id),
            ("wachten", keuze, Besluiten.Wachten, Tom.Id),
            ("wachten-ed", keuze, Besluiten.Wachten, Samir.Id),
            ("afronden", Wacht(new(Op(30), Karin.Id, Overdracht.Afronden)), Besluiten.Afronden, Tom.Id),
            ("een-gaat-door", Samen(AanvraagStatus.Lopend, OpWeg), Besluiten.EenGaatDoor, Tom.Id),
            ("een-gaat-door-ed", Samen(AanvraagStatus.Lopend, OpWeg), Besluiten.EenGaatDoor, Karin.Id),
            ("vervangen", Samen(AanvraagStatus.Lopend, OpWeg), Besluiten.Vervangen, Samir.Id),
            ("verder", Samen(AanvraagStatus.Lopend, OpWeg), Besluiten.Verder, Karin.Id),
            ("andere-vrager", Samen(AanvraagStatus.Lopend, OpWeg), Besluiten.AndereVrager, Karin.Id),
            ("overgenomen", new(Pool, Aanvraag(AanvraagStatus.Voorgesteld), []), Besluiten.Overgenomen, Tom.Id),
            ("ja-vervallen", new(Pool, Aanvraag(AanvraagStatus.Nieuw), []), Besluiten.JaVervallen, Tom.Id),
            ("pool-weg", Dossier(AanvraagStatus.Nieuw) with { PoolWeg = true }, Besluiten.PoolWeg, Tom.Id),
            ("pool-weg-match", Samen(AanvraagStatus.Lopend, OpWeg) with { PoolWeg = true }, Besluiten.PoolWeg, Karin.Id),
            ("pool-terug", Dossier(AanvraagStatus.Nieuw), Besluiten.PoolTerug, Tom.Id),
            ("pool-terug-match", Samen(AanvraagStatus.Lopend, OpWeg), Besluiten.PoolTerug, Karin.Id),
            ("intussen-anders", Samen(AanvraagStatus.Lopend, OpWeg), Besluiten.Wachten, Tom.Id),
            ("intussen-voorbij", Samen(AanvraagStatus.Gestopt, Klaar), Besluiten.Wachten, Karin.Id),
        ];
        foreach (var (naam, dossier, wat, aan) in nieuws) yield return ($"nieuws-{naam}", NieuwsKaart.Maak(dossier, wat, aan));

        var gezien = Samen(
            AanvraagStatus.Lopend,
            OpWeg with
            {
                Onderweg = OpWeg.Onderweg with
                {
                    Urgent = Op(29),
                    UrgentDoor = Karin.Id,
                    Opgepakt = Op(30),
                    OpgepaktDoor = Oppakkers.Vrager,
                },
            });
        yield return ("nieuws-urgent-opgepakt", NieuwsKaart.Maak(gezien, Besluiten.UrgentOpgepakt, Karin.Id));
        yield return ("urgent-opgepakt", UrgentKaart.VoorVrager(gezien, Karin.Id, null));
        yield return ("urgent-opgepakt-coordinator", UrgentKaart.NaOppakken(gezien, Els.Id, null));
        Persoon marit = new("marit", "Marit de Vries");
        var doorLeider = gezien with
        {
            Match = gezien.Match! with { Onderweg = gezien.Match.Onderweg with { OpgepaktDoor = Oppakkers.Teamleider } },
        };
        yield return ("nieuws-urgent-opgepakt-teamleider", NieuwsKaart.Maak(doorLeider, Besluiten.UrgentOpgepakt, Karin.Id));
        yield return ("urgent-opgepakt-door-teamleider", UrgentKaart.NaOppakken(doorLeider, Tom.Id, null));
        yield return ("urgent-opgepakt-ik-teamleider", UrgentKaart.NaOppakken(doorLeider, marit.Id, null));
        yield return ("urgent-match-voorbij", UrgentKaart.VoorVrager(Samen(AanvraagStatus.Gestopt, Klaar), Karin.Id, null));
        yield return ("urgent-geen-gevaar-geklikt", UrgentKaart.NaOppakken(Samen(AanvraagStatus.Lopend, OpWeg), Tom.Id, null));
        yield return (
            "urgent-vrager-bellen",
            UrgentKaart.VoorVrager(
                Samen(AanvraagStatus.Lopend, OpWeg), Karin.Id, "Bel eerst elkaar.", wie: Tom.Id, tweede: Nadia,
                bel: new("https://teams.microsoft.com/l/call/0/0?users=karin%40waterrijk.example")));
        foreach (var (naam, wie) in ((string, Persoon)[])[("coordinator", Nadia), ("teamleider", marit)])
        {
            yield return (
                $"urgent-tweede-oproep-{naam}",
                UrgentKaart.VoorVrager(
                    Samen(AanvraagStatus.Lopend, OpWeg), Karin.Id, "Bel eerst elkaar.", wie: wie.Id, tweede: marit,
                    bel: new("https://teams.microsoft.com/l/call/0/0?users=karin%40waterrijk.example")));
        }

        yield return ("reactie-verderop", ReactieKaart.Verderop(
            Dossier(AanvraagStatus.Toegezegd, AanbodStatus.Ja), Aanbod(AanbodStatus.Ja)));
        yield return ("coordinator-vervolg", PoolKaart.VoorCoordinator(Beeld(Met(Vervolgd), 3)));
        yield return ("pool-vervolg", PoolKaart.Basis(Met(Vervolgd), []));
        var afgerond = Aanvraag(AanvraagStatus.Afgerond);
        yield return ("dag-voorbij", DagKaart.Herinnering(
            afgerond with { Vraag = afgerond.Vraag with { Werkwijze = new(Dag: new(2026, 12, 3)) } }, Tom.Id));

        yield return (
            "urgent-ervaringsdeskundige-tweede",
            UrgentKaart.VoorErvaringsdeskundige(
                Samen(AanvraagStatus.Lopend, OpWeg), "Bel eerst elkaar.", Melding.Info(Teksten.UrgentVerstuurd), tweede: Nadia));

        var profiel = new ProfielBeeld([Pool], Pool.Id, [Linde, Vliet], Vol, Nu: Op(30));
        var loopt = Loopt(null);
        yield return ("profiel-match", ProfielKaart.Maak(profiel with { Matches = [loopt] }));
        yield return ("profiel-matches", ProfielKaart.Maak(profiel with { Matches = [loopt, loopt, loopt] }));
        yield return ("profiel-match-terug", ProfielKaart.Maak(profiel with { Matches = [Loopt(new(Op(30), Karin.Id))] }));
        yield return (
            "profiel-pauze-matches",
            ProfielKaart.Maak(
                profiel with
                {
                    Profiel = Vol with { Pauze = true },
                    Matches =
                    [
                        Loopt(new(Op(30), Karin.Id)), loopt, Loopt(new(Op(30), Karin.Id, EdVerder: true)),
                        Loopt(new(Op(30), Karin.Id, Overdracht.Afronden)),
                    ],
                },
                melding: Melding.Info(Teksten.PauzeGestart)));

        static LopendeMatch Loopt(Matchpauze? pauze) =>
            new(Samen(AanvraagStatus.Lopend, OpWeg).Aanvraag, OpWeg with { Pauze = pauze });
    }

    private static IEnumerable<(string Naam, Kaartbeeld Beeld)> Pauzes()
    {
        (string Naam, Matchpauze Pauze)[] pauzes =
        [
            ("wacht", new(Op(30), Karin.Id)), ("wachten", new(Op(30), Karin.Id, Overdracht.Wachten)),
            ("afronden", new(Op(30), Karin.Id, Overdracht.Afronden)),
            ("wil-verder", new(Op(30), Karin.Id, Overdracht.Wachten, EdVerder: true)), ("vrager", new(Op(30), null)),
            ("gevraagd", new(Op(30), Karin.Id, Overdracht.Wachten, Gevraagd: true)),
            ("vertrokken", new(Op(30), Karin.Id, Vertrokken: true)),
        ];
        foreach (var (naam, pauze) in pauzes)
        {
            yield return ($"match-vrager-pauze-{naam}", MatchKaart.VoorVrager(Wacht(pauze)));
            yield return ($"match-ervaringsdeskundige-pauze-{naam}", MatchKaart.VoorErvaringsdeskundige(Wacht(pauze), edId: Karin.Id));
            if (pauze.EdId is not null) yield return ($"overdracht-{naam}", OverdrachtKaart.Maak(Wacht(pauze), Karin.Id));
        }

        yield return (
            "overdracht-klaar",
            OverdrachtKaart.Maak(
                Samen(AanvraagStatus.Nieuw, OpWeg with { Tijd = OpWeg.Tijd with { Tot = Op(30) }, Einde = new(Matchkeuzes.Overgedragen) }),
                Karin.Id));
        yield return ("overdracht-gestopt", OverdrachtKaart.Maak(Samen(AanvraagStatus.Gestopt, Klaar), Karin.Id));
        foreach (var kaart in ZonderVrager()) yield return kaart;
        yield return ("hervatten-ervaringsdeskundige", HervatKaart.Maak(Wacht(pauzes[1].Pauze), Karin.Id));
        yield return ("hervatten-vrager", HervatKaart.Maak(Wacht(pauzes[3].Pauze), Tom.Id));
        yield return ("hervatten-gevraagd", HervatKaart.Maak(Wacht(pauzes[3].Pauze), Karin.Id));
        yield return ("hervatten-klaar", HervatKaart.Maak(Samen(AanvraagStatus.Lopend, OpWeg), Karin.Id));
    }

    private static Aanvraag Vervolgd(Aanvraag aanvraag) => aanvraag with
    {
        Herkomst = aanvraag.Herkomst with { Na = new(Guid.Empty, "H-2026-0101", "rouw") },
    };
}
