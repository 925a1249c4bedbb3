using NodaTime;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanwezigheden;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Signalen;
using TeamsHerstelBot.Domein.Teamvragen;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Cards.Tests.Mensen;
using Dagdeel = TeamsHerstelBot.Domein.Pools.Dagdeel;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>Cards that go from an ervaringsdeskundige to a wijkteam.</summary>
internal static partial class Voorbeelden
{
    private static IEnumerable<(string Naam, Kaartbeeld Beeld)> Richtingen()
    {
        var id = Guid.Parse("0193776e-0000-7000-8000-000000000777");
        var vraag = new Teamvraag(
            id, Linde.KanaalId, Linde.Naam, Karin, TeamvraagSoort.Vraag, "regels", ["schulden"],
            "Iemand krijgt brieven over beslag. Wat kan dan nog?", Vandaag, Op(30), TeamvraagStatus.Open, 1);
        var opgepakt = vraag with { Status = TeamvraagStatus.Opgepakt, Contact = Tom, Achterwacht = Els };
        yield return ("teamvraag-invullen", TeamvraagKaart.Invullen(TeamvraagSoort.Vraag, id, [Linde, Vliet]));
        yield return ("teamvraag-invullen-fout", TeamvraagKaart.Invullen(
            TeamvraagSoort.Vraag, id, [Linde],
            Formulier(
                (Velden.Toelichting, "Hoe leg ik het uit?", null),
                (Velden.OverBewoner, TeamvraagKaart.NogVragen, Teksten.EerstToestemming))));
        yield return (
            "teamvraag-aanbod-invullen",
            TeamvraagKaart.Invullen(TeamvraagSoort.Aanbod, id, [Linde], melding: Melding.Waarschuwing(Teksten.AlAangebodenDezeWeek)));
        yield return ("teamvraag-in-kanaal", TeamvraagKaart.InKanaal(vraag));
        yield return ("teamvraag-in-kanaal-een", TeamvraagKaart.InKanaal(opgepakt with { Achterwacht = null }));
        yield return ("teamvraag-in-kanaal-twee", TeamvraagKaart.InKanaal(opgepakt, Teksten.MeldingVoor(Reden.AlOpgepakt, Tom.Naam)));
        yield return (
            "teamvraag-in-kanaal-klaar", TeamvraagKaart.InKanaal(opgepakt with { Status = TeamvraagStatus.Afgerond, Tekst = null }));
        yield return ("teamvraag-in-kanaal-aanbod", TeamvraagKaart.InKanaal(vraag with { Soort = TeamvraagSoort.Aanbod, Wat = "overleg" }));
        yield return ("teamvraag-ervaringsdeskundige", TeamvraagKaart.VoorErvaringsdeskundige(vraag));
        yield return (
            "teamvraag-ervaringsdeskundige-contact",
            TeamvraagKaart.VoorErvaringsdeskundige(opgepakt with { Vorm = "driegesprek", Dag = new LocalDate(2026, 12, 3) }));
        yield return (
            "teamvraag-ervaringsdeskundige-weg",
            TeamvraagKaart.VoorErvaringsdeskundige(vraag with { Status = TeamvraagStatus.Ingetrokken, Tekst = null }));
        yield return ("teamvraag-contact", TeamvraagKaart.VoorMeedenker(opgepakt, Tom.Id));
        yield return ("teamvraag-achterwacht", TeamvraagKaart.VoorMeedenker(opgepakt, Els.Id));
        yield return ("teamvraag-doorgegeven", TeamvraagKaart.VoorMeedenker(opgepakt with { Contact = Els, Achterwacht = null }, Tom.Id));
        yield return (
            "teamvraag-morgen", TeamvraagKaart.Morgen(opgepakt with { Vorm = "gescheiden", Dag = new LocalDate(2026, 12, 3) }, Karin.Id));

        var signaal = new Signaal(
            id, Pool.Id, Karin, SignaalWens.AgendaZonderNaam, "In het overleg gaat het vaak over mensen, en weinig met mensen.",
            Linde.KanaalId, Linde.Naam, Op(30), 1);
        var beantwoord = signaal with { Antwoord = "We nodigen volgende week een bewoner uit.", BeantwoordDoor = Nadia, OpAgenda = true };
        yield return ("signaal-invullen", SignaalKaart.Invullen(id, [Linde, Vliet]));
        yield return (
            "signaal-invullen-fout",
            SignaalKaart.Invullen(
                id, [Linde],
                Formulier(
                    (Velden.Signaal, "", Teksten.Verplicht), (Velden.Signaalwens, "AgendaMetNaam", null),
                    (Velden.Wijkteam, Velden.Geen, Teksten.KiesEerst))));
        yield return ("signaal-ervaringsdeskundige", SignaalKaart.VoorErvaringsdeskundige(signaal));
        yield return ("signaal-ervaringsdeskundige-antwoord", SignaalKaart.VoorErvaringsdeskundige(beantwoord));
        yield return ("signaal-coordinator", SignaalKaart.VoorCoordinator(signaal));
        yield return ("signaal-coordinator-antwoord", SignaalKaart.VoorCoordinator(beantwoord));
        yield return ("signaal-in-kanaal", SignaalKaart.InKanaal(signaal));
        yield return ("signaal-in-kanaal-met-naam", SignaalKaart.InKanaal(signaal with { Wens = SignaalWens.AgendaMetNaam }));

        var dag = new Aanwezigheidsdag(
            Linde.KanaalId, Linde.Naam, new LocalDate(2026, 12, 1),
            [new(Karin, [Dagdeel.Ochtend], ["schulden", "armoede"]), new(Samir, [Dagdeel.Ochtend, Dagdeel.Middag], [])],
            [new(Tom, Karin.Id)], 2);
        var afgemeld = dag with { Aanwezigen = [.. dag.Aanwezigen.Select(a => a with { Afgemeld = true })] };
        yield return ("aanwezig-in-kanaal", AanwezigKaart.InKanaal(dag));
        yield return ("aanwezig-in-kanaal-afgemeld", AanwezigKaart.InKanaal(afgemeld));
        yield return ("aanwezig-ervaringsdeskundige", AanwezigKaart.VoorErvaringsdeskundige(dag, Karin.Id));
        yield return ("aanwezig-ervaringsdeskundige-niemand", AanwezigKaart.VoorErvaringsdeskundige(dag, Samir.Id));
        yield return ("aanwezig-ervaringsdeskundige-afgemeld", AanwezigKaart.VoorErvaringsdeskundige(afgemeld, Karin.Id));
        yield return ("aanwezig-toch-niet", AanwezigKaart.TochNiet(afgemeld, Karin.Id));

        // A colleague asks an ED who is there; the coördinator confirms it afterwards.
        var bij = new Actiedata(Soorten.Aanwezig, $"{Linde.KanaalId}/{dag.Sleutel}/{Karin.Id}", 0);
        yield return (
            "vraag-aan-wie-er-is",
            VraagKaart.Maak(Vraagbeeld((Velden.Vorm, Vormen.SamenErheen, null)) with { Bij = Karin.Naam, Aanwezig = bij }));
        yield return ("aanvraag-aan-wie-er-is", AanvraagKaart.Maak(Rechtstreeks(AanbodStatus.Gevraagd), inKanaal: true, aanwezig: bij));
        yield return (
            "aanvraag-toch-naar-de-pool",
            AanvraagKaart.Maak(Dossier(AanvraagStatus.Nieuw), inKanaal: true, melding: Melding.Info(Teksten.NaarDePool), aanwezig: bij));
        foreach (var antwoord in new[] { AanbodStatus.Gevraagd, AanbodStatus.Overleg, AanbodStatus.Ja })
        {
            var dossier = Rechtstreeks(antwoord);
            yield return ($"rechtstreeks-{antwoord}-ervaringsdeskundige", AanbodKaart.Maak(dossier, dossier.Aanbiedingen[0]));
            yield return ($"rechtstreeks-{antwoord}-pool", PoolKaart.Basis(dossier, []));
            yield return ($"rechtstreeks-{antwoord}-coordinator", PoolKaart.VoorCoordinator(Beeld(dossier, 1)));
            if (antwoord != AanbodStatus.Gevraagd)
            {
                yield return ($"rechtstreeks-{antwoord}-reactie", ReactieKaart.Maak(dossier, dossier.Aanbiedingen[0]));
            }
        }
    }

    private static Dossier Rechtstreeks(AanbodStatus antwoord)
    {
        var status = antwoord == AanbodStatus.Ja ? AanvraagStatus.Toegezegd : AanvraagStatus.Voorgesteld;
        var aanvraag = Aanvraag(status, "eenzaamheid", "Iemand wil naar de inloop. Gaan we samen?");
        var toestemming = new Toestemming(Bewonerswens.Ja, new(2026, 11, 30), "contact");
        return new(
            Pool,
            aanvraag with
            {
                Herkomst = new(aanvraag.Herkomst.KanaalId, aanvraag.Herkomst.TeamNaam),
                Toezegging = aanvraag.Toezegging with { VoorgesteldDoor = null, Direct = antwoord == AanbodStatus.Ja },
                Vraag = aanvraag.Vraag with { Vorm = Vormen.SamenErheen, Bewoner = new(toestemming) },
            },
            [Aanbod(antwoord) with { GevraagdDoor = Tom, Rechtstreeks = true }]);
    }
}
