using NodaTime;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Inhoud;
using static TeamsHerstelBot.Cards.Tests.Mensen;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>Every card in every state, by the name of its snapshot. All card rules run over these.</summary>
internal static partial class Voorbeelden
{
    /// <summary>What a person might type to break a card.</summary>
    public const string Vreemd = "1. *vet* _schuin_ [klik](https://x.nl) <at>Els</at> & \"aanhaling\" \\ {{DATE(2026-01-01)}} `code` " +
        "~weg~ ${rs:x}\n# kop\n- lijst\n> citaat";

    public static IReadOnlyDictionary<string, Kaartbeeld> Alle { get; } = Agendas()
        .Concat(Aanvragen())
        .Concat(Vensters())
        .Concat(Vragen())
        .Concat(Pools())
        .Concat(Aanbiedingen())
        .Concat(Matches())
        .Concat(Teams())
        .Concat(Richtingen())
        .Concat(Samen())
        .Concat(Taal())
        .Concat(Tegenhoudingen())
        .Concat(Rest())
        .Concat(Profielen())
        .Concat(Coordinatie())
        .Concat(Herinneringen())
        .Concat(Gegevens())
        .Concat(Leveringen())
        .Concat(Stiltes())
        .Concat(Ritmes())
        .ToDictionary(v => v.Naam, v => v.Beeld);

    public static TheoryData<string> Namen { get; } = [.. Alle.Keys];

    public static Formulier Formulier(params (string Veld, string Waarde, string? Fout)[] velden) => new(
        velden.ToDictionary(v => v.Veld, v => v.Waarde),
        velden.Where(v => v.Fout is not null).ToDictionary(v => v.Veld, v => v.Fout!));

    private static IEnumerable<(string Naam, Kaartbeeld Beeld)> Agendas()
    {
        yield return ("agenda-vraag", AgendaKaart.Maak(Agenda(), Linde, Punt));
        foreach (var antwoord in Enum.GetValues<AgendaAntwoord>()) yield return ($"agenda-{antwoord}", AgendaKaart.Maak(
            Agenda(antwoord), Linde, Punt));
        yield return ("agenda-gesloten", AgendaKaart.Maak(Agenda() with { Gesloten = true }, Linde, Punt));
        yield return ("agenda-gesloten-geklikt", AgendaKaart.Maak(
            Agenda(AgendaAntwoord.StaatErop) with { Gesloten = true }, Linde, Punt,
            melding: Melding.Info(Teksten.AgendaVanEerder(Agenda().Overleg))));
        yield return ("agenda-vroeg", AgendaKaart.Maak(
            Agenda(AgendaAntwoord.StaatErop) with { Op = Agenda().Overleg - Duration.FromDays(9) }, Linde, Punt));
        yield return ("agenda-geen-pool", AgendaKaart.Maak(Agenda(), Linde, Punt, Teksten.MeldingVoor(Reden.GeenPool)));
        yield return ("agenda-kort", AgendaKaart.Maak(Agenda() with { Kort = true }, Linde, Punt));
        var na = Agenda(AgendaAntwoord.StaatErop) with { VraagtGevolg = true };
        yield return ("agenda-kwam-er-iets-uit", AgendaKaart.Maak(na, Linde, Punt));
        foreach (var gevolg in Enum.GetValues<Agendagevolg>())
        {
            yield return ($"agenda-gevolg-{gevolg}", AgendaKaart.Maak(na with { Gevolg = gevolg }, Linde, Punt));
        }
    }

    private static Gesprekspunt Punt => Inhoudboek.Standaard.Gesprekspunt(Agenda().Gesprekspunt);

    private static IEnumerable<(string Naam, Kaartbeeld Beeld)> Aanvragen()
    {
        foreach (var status in Enum.GetValues<AanvraagStatus>()) yield return ($"aanvraag-{status}", AanvraagKaart.Maak(Dossier(status)));
        yield return ("aanvraag-in-kanaal", AanvraagKaart.Maak(Dossier(AanvraagStatus.Nieuw), inKanaal: true));
        yield return ("aanvraag-zonder-thema", AanvraagKaart.Maak(new(Pool, Aanvraag(AanvraagStatus.Nieuw, null, null), [])));
        yield return ("aanvraag-vreemde-tekens", AanvraagKaart.Maak(new(Pool, Aanvraag(AanvraagStatus.Nieuw, toelichting: Vreemd), [])));
        yield return ("aanvraag-al-ingetrokken", AanvraagKaart.Maak(
            Dossier(AanvraagStatus.Ingetrokken), melding: Teksten.MeldingVoor(Reden.AlIngetrokken)));
    }

    private static IEnumerable<(string Naam, Kaartbeeld Beeld)> Vensters()
    {
        yield return ("vraag-geen-wijkteam", MeldingKaart.GeenWijkteam());
        yield return ("vraag-geen-wijkteam-archief", MeldingKaart.GeenWijkteam("De Linde"));
        yield return ("venster-lukte-niet", MeldingKaart.Storing("1a2b3c4d"));
        foreach (var status in Enum.GetValues<AanvraagStatus>()) yield return ($"gedeeld-{status}", AanvraagKaart.OmTeDelen(
            Aanvraag(status)));
    }

    private static IEnumerable<(string Naam, Kaartbeeld Beeld)> Pools()
    {
        foreach (var status in Enum.GetValues<AanvraagStatus>())
        {
            yield return ($"pool-{status}", PoolKaart.Basis(Dossier(status), ["29:nadia"]));
            yield return ($"coordinator-{status}", PoolKaart.VoorCoordinator(Beeld(Dossier(status, AanbodStatus.Gevraagd), 2)));
        }

        yield return ("pool-overleg", PoolKaart.Basis(Dossier(AanvraagStatus.Voorgesteld, AanbodStatus.Overleg), ["29:nadia"]));
        yield return ("pool-zonder-coordinator-en-thema", PoolKaart.Basis(new(Pool, Aanvraag(AanvraagStatus.Nieuw, null), []), []));
        yield return ("coordinator-veel-kandidaten", PoolKaart.VoorCoordinator(
            Beeld(new(Pool, Aanvraag(AanvraagStatus.Nieuw, null, null), []), 11)));
        yield return ("coordinator-niemand-heeft-ruimte", PoolKaart.VoorCoordinator(Beeld(Dossier(AanvraagStatus.Nieuw), 0)));
        yield return ("coordinator-overleg", PoolKaart.VoorCoordinator(
            Beeld(Dossier(AanvraagStatus.Voorgesteld, AanbodStatus.Overleg), 1)));
        yield return ("coordinator-al-opgepakt", PoolKaart.VoorCoordinator(
            Beeld(Dossier(AanvraagStatus.Aanvaard), 0), Teksten.MeldingVoor(Reden.AlOpgepakt, Nadia.Naam)));
    }

    private static IEnumerable<(string Naam, Kaartbeeld Beeld)> Aanbiedingen()
    {
        (AanvraagStatus Aanvraag, AanbodStatus Aanbod)[] standen =
        [
            (AanvraagStatus.Voorgesteld, AanbodStatus.Gevraagd), (AanvraagStatus.Voorgesteld, AanbodStatus.Overleg),
            (AanvraagStatus.Toegezegd, AanbodStatus.Ja), (AanvraagStatus.Aanvaard, AanbodStatus.Ja),
            (AanvraagStatus.Afgerond, AanbodStatus.Ja), (AanvraagStatus.Voorgesteld, AanbodStatus.Ja),
            (AanvraagStatus.Nieuw, AanbodStatus.Nee), (AanvraagStatus.Nieuw, AanbodStatus.Vervallen),
            (AanvraagStatus.Voorgesteld, AanbodStatus.Vervallen), (AanvraagStatus.Toegezegd, AanbodStatus.Vervallen),
            (AanvraagStatus.Ingetrokken, AanbodStatus.Vervallen),
        ];
        foreach (var (aanvraag, aanbod) in standen)
        {
            yield return ($"aanbod-{aanbod}-{aanvraag}", AanbodKaart.Maak(Dossier(aanvraag, aanbod), Aanbod(aanbod)));
            yield return ($"reactie-{aanbod}-{aanvraag}", ReactieKaart.Maak(Dossier(aanvraag, aanbod), Aanbod(aanbod)));
        }

        yield return ("aanbod-al-beantwoord", AanbodKaart.Maak(
            Dossier(AanvraagStatus.Toegezegd, AanbodStatus.Ja), Aanbod(AanbodStatus.Ja), Teksten.MeldingVoor(Reden.AlBeantwoord)));
    }

    private static IEnumerable<(string Naam, Kaartbeeld Beeld)> Matches()
    {
        foreach (var status in new[] { AanvraagStatus.Aanvaard, AanvraagStatus.Afgerond, AanvraagStatus.Ingetrokken, AanvraagStatus.Nieuw })
        {
            yield return ($"match-vrager-{status}", MatchKaart.VoorVrager(Dossier(status)));
            yield return ($"match-ervaringsdeskundige-{status}", MatchKaart.VoorErvaringsdeskundige(Dossier(status)));
        }

        yield return ("match-ervaringsdeskundige-van-iemand-anders", MatchKaart.VoorErvaringsdeskundige(
            Dossier(AanvraagStatus.Aanvaard), edId: Samir.Id));
    }

    private static IEnumerable<(string Naam, Kaartbeeld Beeld)> Teams()
    {
        Inrichting nieuw = new("19:linde@thread.tacv2", "Algemeen", "De Linde", [Tom, Els, Nadia], [Pool], null, null);
        foreach (var (naam, beeld) in Borgingen().Concat(Cijfers())) yield return (naam, beeld);
        yield return ("rol-overgegaan", RolKaart.Overgegaan(Linde));
        yield return ("inrichten", InrichtKaart.Maak(nieuw));
        yield return ("inrichten-zonder-pool", InrichtKaart.Maak(nieuw with { Pools = [], KanaalNaam = null, TeamNaam = null }));
        yield return ("inrichten-eigenaar-voorgesteld", InrichtKaart.Maak(nieuw with { VermoedelijkeLeider = Els.Id }));
        yield return ("inrichten-wijkteam-fout", InrichtKaart.Maak(nieuw, Formulier(
            (Velden.Naam, "De Linde", null), (Velden.OverlegDag, "3", null), (
                Velden.OverlegTijd, "kwart over", Teksten.OngeldigeTijd), (Velden.KaartDag, "2", null),
            (Velden.KaartTijd, "08:30", null), (Velden.Pool, Velden.Geen, null), (Velden.Teamleider, "weg", Teksten.GeenLid))));
        yield return ("inrichten-pool-fout", InrichtKaart.Maak(
            nieuw, Formulier((Velden.PoolNaam, "Pool Herstel", null), (Velden.Coordinatoren, "", Teksten.KiesEerst))));
        yield return ("inrichten-wijkteam-klaar", InrichtKaart.Maak(nieuw with { Wijkteam = Linde }));
        yield return ("inrichten-wijkteam-klaar-zonder-pool", InrichtKaart.Maak(
            nieuw with { Wijkteam = Linde with { PoolId = null }, Pools = [] }));
        var groot = nieuw with
        {
            Leden = [
                .. nieuw.Leden,
                .. Enumerable.Range(101, 240).Select(n => new Persoon($"11111111-0000-4000-8000-{n:D12}", $"Robin van der Berg-{n}")),
            ],
        };
        yield return ("inrichten-groot-team", InrichtKaart.Maak(groot with { Wijkteam = Linde }));
        yield return ("inrichten-grote-pool-fout", InrichtKaart.Maak(
            groot, Formulier((Velden.PoolNaam, "", Teksten.Verplicht), (Velden.Coordinatoren, Nadia.Id, null))));
        var dicht = Linde with
        {
            Schoolregio = Schoolregio.Midden,
            Sluitingen = [
                new(new(2026, 1, 1), new(2026, 1, 2)), new(new(2026, 3, 6), new(2026, 3, 6), "Studiedag"),
                new(new(2026, 7, 18), new(2026, 8, 30), "Zomervakantie"),
            ],
        };
        var februari = Weekmoment.Zone.AtLeniently(new LocalDateTime(2026, 2, 2, 11, 0)).ToInstant();
        yield return ("sluitingen-leeg", SluitingKaart.Maak(Linde, februari));
        yield return ("sluitingen", SluitingKaart.Maak(dicht, februari));
        yield return ("sluitingen-zonder-schooljaar", SluitingKaart.Maak(
            Linde with { Schoolregio = Schoolregio.Zuid }, Weekmoment.Zone.AtLeniently(new LocalDateTime(2028, 10, 2, 9, 0)).ToInstant()));
        yield return ("sluitingen-fout", SluitingKaart.Maak(
            dicht, februari, Formulier(
                (Velden.SluitingVan, "2026-12-24", null), (Velden.SluitingTot, "2026-12-20", Teksten.OngeldigePeriode),
                (Velden.SluitingNaam, "Kerst", null)), Melding.Waarschuwing(Teksten.NogNietBewaard)));
        yield return ("rol-coordinator", RolKaart.VoorCoordinator(Pool.Zonder(Nadia.Id, default)!, Nadia.Id));
        yield return ("rol-coordinator-geregeld", RolKaart.VoorCoordinator(Pool, "weg"));
        yield return ("rol-teamleider", RolKaart.VoorTeamleider(Linde, Linde.Teamleider.Id, open: true));
        yield return ("rol-teamleider-geregeld", RolKaart.VoorTeamleider(Linde, "weg", open: false));
        Inrichting vanElsZelf = new(Linde.KanaalId, "Algemeen", "De Linde", [Els, Tom], [Pool], Linde, null);
        yield return ("mijn-aanvragen-intrekken", MijnAanvragenKaart.Maak(
            [Dossier(AanvraagStatus.Nieuw), Dossier(AanvraagStatus.Aanvaard), Dossier(AanvraagStatus.Ingetrokken)], intrekken: true));
        yield return ("vraag-stond-er-al", VraagKaart.StondErAl(Aanvraag(AanvraagStatus.Nieuw)));
        yield return ("borging-overgegaan", BorgingKaart.Maak(Borging() with { Gesloten = true, Overgegaan = true }, Borgingsvoorbeeld));
        yield return ("welkom-teamleider-van", WelkomKaart.Voor(Rollen.Teamleider, Linde.Naam));
        yield return ("instellingen-leiden", InrichtKaart.Lees([Linde], [Pool], vanElsZelf));
        yield return ("instellingen-bewaard", InrichtKaart.Lees([Linde], [Pool], vanElsZelf, melding: Teksten.Bewaard));
        yield return ("instellingen-leiden-fout", InrichtKaart.Lees(
            [Linde], [Pool], vanElsZelf, Formulier((Velden.Naam, "", Teksten.Verplicht))));
        yield return ("instellingen-lezen", InrichtKaart.Lees([Linde], [Pool]));
        yield return ("instellingen-stil", InrichtKaart.Lees(
            [Linde], [Pool], vanElsZelf, stil: [new(Linde.Naam, IsWeg: false), new("Wijkteam Haven", IsWeg: true)]));
        yield return ("instellingen-alleen-stil", InrichtKaart.Lees([], [Pool], stil: [new(Pool.Naam, IsWeg: true)]));
        yield return ("inrichten-pool-klaar", InrichtKaart.Maak(nieuw with { Pool = Pool }));
    }

    private static IEnumerable<(string Naam, Kaartbeeld Beeld)> Rest()
    {
        yield return ("welkom", WelkomKaart.Persoonlijk());
        yield return ("stoppen-sociaal-werker", StopKaart.Maak(Rollen.SociaalWerker));
        yield return ("stoppen-teamleider", StopKaart.Maak(Rollen.Teamleider));
        yield return ("stoppen-ervaringsdeskundige", StopKaart.Maak(Rollen.Ervaringsdeskundige));
        yield return ("wie-is-wie", WieKaart.Maak(
            [
                new(Linde.Naam, Linde.Teamleider, null),
                new(Pool.Naam, null, Pool with { Coordinatoren = [Nadia, Els], Afwezig = [new(Els.Id, new(2027, 1, 4))] }),
            ]));
        yield return ("wie-is-wie-onbekend", WieKaart.Maak([]));
        yield return ("hulp-zonder-rol", HulpKaart.Maak(Rollen.Geen));
        yield return ("hulp-in-kanaal", HulpKaart.Maak(Rollen.SociaalWerker, inKanaal: true));
        yield return ("hulp-alle-rollen", HulpKaart.Maak(
            Rollen.SociaalWerker | Rollen.Teamleider | Rollen.Coordinator | Rollen.Ervaringsdeskundige));
        yield return ("weigering", MeldingKaart.Weigering(Reden.AlleenTeamleider));
        yield return ("weigering-teamleider-nu", MeldingKaart.Weigering(Reden.AlleenTeamleider, Tom.Naam));
        yield return ("niet-in-pool", MeldingKaart.NietInPool());
        yield return ("instellingen-elders", MeldingKaart.InstellingenInKanaal());
        yield return ("groepschat", MeldingKaart.Groepschat());
        yield return ("gewoon-kanaal", MeldingKaart.GewoonKanaal());
        yield return ("opslag-weg", OpslagWegKaart.Maak(Verbs.AgendaZetErop, Actiedata.Voor(Agenda()), new Dictionary<string, string>()));
        yield return ("opslag-weg-bericht", MeldingKaart.OpslagWeg());
        yield return ("opslag-weg-met-invoer", OpslagWegKaart.Maak(
            Verbs.VraagAdvies, Actiedata.Voor(Agenda()), new Dictionary<string, string>
            {
                [Velden.Thema] = "schulden",
                [Velden.Toelichting] = "Hoe begin ik rustig over de post?",
            }));
        yield return ("knop-onbekend", MeldingKaart.KnopOnbekend());
    }
}
