using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Dossiers;
using static TeamsHerstelBot.Cards.Tests.Mensen;

namespace TeamsHerstelBot.Cards.Tests;

internal static partial class Voorbeelden
{
    /// <summary>Right after somebody ended it or gave it away, for who did.</summary>
    private static IEnumerable<(string Naam, Kaartbeeld Beeld)> Terugwegen()
    {
        var terug = Samen(
            AanvraagStatus.Nieuw, OpWeg with { Tijd = OpWeg.Tijd with { Tot = Op(30) }, Einde = new(Matchkeuzes.Teruggegeven) });
        terug = terug with { Aanvraag = terug.Aanvraag with { Toezegging = default } };
        yield return ("match-terug-vrager-ongedaan", MatchKaart.VoorVrager(Met(terug, Tom), edId: Karin.Id));
        yield return ("match-terug-ervaringsdeskundige-ongedaan", MatchKaart.VoorErvaringsdeskundige(Met(terug, Karin), edId: Karin.Id));
        yield return ("match-afgerond-vrager-ongedaan", MatchKaart.VoorVrager(Met(Samen(AanvraagStatus.Afgerond, Klaar), Tom)));
        var klaar = Samen(AanvraagStatus.Afgerond, Klaar);
        yield return ("match-terug-klaar-vrager", MatchTerugKaart.Maak(klaar, Tom.Id, Karin.Id));
        yield return ("match-terug-klaar-ervaringsdeskundige", MatchTerugKaart.Maak(klaar, Karin.Id, Karin.Id));
        yield return (
            "match-terug-ingetrokken",
            MatchTerugKaart.Maak(Samen(AanvraagStatus.Ingetrokken, Klaar with { Einde = null }), Karin.Id, Karin.Id));
        yield return (
            "overdracht-gestopt-ongedaan",
            OverdrachtKaart.Maak(Met(Samen(AanvraagStatus.Gestopt, Klaar), Nadia, beheer: true), Karin.Id, wie: Nadia.Id));
        yield return ("aanvraag-ingetrokken-ongedaan", AanvraagKaart.Maak(Met(Samen(AanvraagStatus.Ingetrokken, null), Tom)));
        yield return (
            "aanvraag-weer-ongedaan",
            AanvraagKaart.Maak(Samen(AanvraagStatus.Nieuw, null), melding: Melding.Info(Teksten.Ongedaan)));

        foreach (var status in new[] { AanbodStatus.Ja, AanbodStatus.Nee })
        {
            var stand = Dossier(status == AanbodStatus.Ja ? AanvraagStatus.Toegezegd : AanvraagStatus.Nieuw, status);
            var aanbod = Aanbod(status);
            yield return (
                $"aanbod-{status}-ongedaan",
                AanbodKaart.Maak(
                    stand with
                    {
                        Aanvraag = stand.Aanvraag with
                        {
                            Terugweg = new(
                                Karin.Id, Op(30), AanvraagStatus.Voorgesteld, default, default,
                                Aanbiedingen: [new(Karin.Id, AanbodStatus.Gevraagd)]),
                        },
                    },
                    aanbod));
        }

        static Dossier Met(Dossier dossier, Domein.Persoon door, bool beheer = false) => dossier with
        {
            Aanvraag = dossier.Aanvraag with { Terugweg = new(door.Id, Op(30), AanvraagStatus.Lopend, default, default, Beheer: beheer) },
        };
    }
}
