using NodaTime;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Cards.Tests.Mensen;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>The cards of a match with a bewoner, from the first day to the thank-you.</summary>
internal static partial class Voorbeelden
{
    private const string Chat = "https://teams.microsoft.com/l/chat/0/0?users=tom%40waterrijk.example,karin%40waterrijk.example";

    private static Match Basis =>
        new(Aanvraag(AanvraagStatus.Kennismaking).Id, new(Tom.Id, Karin.Id, CoordinatorId: Nadia.Id), new(Op(24)), Chat: Chat);

    private static Afspraken Volledig => new(
        "bondgenoot", "Elke week een uur samen naar buiten.", "Geen boodschappen of klussen.", "Karin kiest zelf waar ze naartoe gaan.",
        Matchkeuzes.WatDeBewonerWil, BewonerWeet: true, "bewoner-kiest");

    private static Ontmoeting Tafel =>
        new(1, Matchkeuzes.Keukentafel, new LocalDate(2026, 12, 3), new LocalTime(10, 30), Matchkeuzes.Vertrouwenspersoon, Tom.Id);

    private static Match OpWeg => Basis with
    {
        Tijd = Basis.Tijd with { LooptSinds = Op(25) },
        Afspraken = Volledig,
        Onderweg = new([Tafel], [new(1, new LocalDate(2026, 11, 30), "Samen tot de hoek van de straat gelopen.")]),
        Inbrengen =
        [
            new(Tom.Id, Klikkeuze.Ja, new("Dat je zegt wat ik niet zie.", null)),
            new(Karin.Id, Klikkeuze.Ja, new("Ruimte om rustig te beginnen.", "Humor, en tijd.")),
        ],
    };

    private static Match Klaar => OpWeg with { Tijd = OpWeg.Tijd with { Tot = Op(30) }, Einde = new("samen") };

    private static Dossier Samen(AanvraagStatus status, Match? match, string vorm = "ervaringsmaatje", bool duo = false)
    {
        var aanvraag = Aanvraag(status, "angst");
        var toestemming = new Toestemming(Bewonerswens.Ja, new LocalDate(2026, 11, 20), "contact");
        return new(
            Pool,
            aanvraag with
            {
                Herkomst = aanvraag.Herkomst with { Gesprekspunt = null },
                Toezegging = aanvraag.Toezegging with { Tweede = duo ? Samir : null },
                Vraag = aanvraag.Vraag with { Vorm = vorm, Bewoner = new(toestemming) },
            },
            [Aanbod(AanbodStatus.Ja), .. duo ? new[] { Aanbod(AanbodStatus.Ja) with { Ed = Samir } } : []],
            match is not null && duo ? match with { Wie = match.Wie with { TweedeId = Samir.Id } } : match);
    }

    private static Dossier Wacht(Matchpauze pauze) => Samen(AanvraagStatus.Lopend, OpWeg with { Pauze = pauze });

    private static IEnumerable<(string Naam, Kaartbeeld Beeld)> Samen() =>
        Samenkaarten().Concat(Pauzes()).Concat(Matchvragen()).Concat(Successen()).Concat(Einde()).Concat(Terugwegen())
        .Concat(Besluitkaarten());

    private static IEnumerable<(string Naam, Kaartbeeld Beeld)> Samenkaarten()
    {
        (string Naam, Dossier Dossier)[] standen =
        [
            ("kennismaking", Samen(AanvraagStatus.Kennismaking, Basis)),
            (
                "kennismaking-klikt",
                Samen(
                    AanvraagStatus.Kennismaking,
                    Basis with { Inbrengen = [new(Tom.Id, Klikkeuze.Ja), new(Karin.Id, Klikkeuze.NogEenKeer)] })),
            (
                "tandem",
                Samen(
                    AanvraagStatus.Kennismaking,
                    Basis with { Chat = null, Inbrengen = [new(Tom.Id, Taken: "Ik bel met de gemeente. Karin loopt mee.")] },
                    Vormen.Tandem)),
            ("lopend", Samen(AanvraagStatus.Lopend, OpWeg)),
            ("duo", Samen(AanvraagStatus.Lopend, OpWeg, duo: true)),
            ("groep", Samen(AanvraagStatus.Aanvaard, Basis with { Tijd = Basis.Tijd with { LooptSinds = Op(24) } }, "voorlichting")),
        ];
        foreach (var (naam, dossier) in standen)
        {
            yield return ($"match-vrager-{naam}", MatchKaart.VoorVrager(dossier));
            yield return ($"match-ervaringsdeskundige-{naam}", MatchKaart.VoorErvaringsdeskundige(dossier, edId: Karin.Id));
        }

        yield return ("match-gevaar", MatchKaart.VoorErvaringsdeskundige(
            Samen(AanvraagStatus.Lopend, OpWeg) with { BijGevaar = new("Bel samen de crisisdienst en de teamleider.", new(2026, 11, 24)) },
            edId: Karin.Id));
        yield return ("match-tweede", MatchKaart.VoorErvaringsdeskundige(Samen(AanvraagStatus.Lopend, OpWeg, duo: true), edId: Samir.Id));
        yield return ("match-afspraken-fout", MatchKaart.VoorVrager(
            Samen(AanvraagStatus.Kennismaking, Basis),
            invoer: new(
                Matchformulier.Afspraken,
                Formulier((Velden.AfspraakWel, new string('x', 210), Teksten.TeLang(210, 200)), (Velden.MatchRol, "coach", null)))));
        yield return ("match-ontmoeting-fout", MatchKaart.VoorVrager(
            Samen(AanvraagStatus.Lopend, OpWeg),
            invoer: new(
                Matchformulier.Ontmoeting,
                Formulier((Velden.OntmoetingDag, "2020-01-01", Teksten.OngeldigeDag), (Velden.OntmoetingTijd, "10:00", null)))));
        yield return ("match-afronden-fout", MatchKaart.VoorErvaringsdeskundige(
            Samen(AanvraagStatus.Lopend, OpWeg), edId: Karin.Id,
            invoer: new(Matchformulier.Afronden, Formulier((Velden.EindeHoe, "weg", Teksten.OngeldigeKeuze)))));
        yield return (
            "match-vreemde-tekens",
            MatchKaart.VoorVrager(Samen(AanvraagStatus.Lopend, OpWeg with { Afspraken = Volledig with { Wel = Vreemd } })));
    }

    private static IEnumerable<(string Naam, Kaartbeeld Beeld)> Matchvragen()
    {
        var kennis = Samen(AanvraagStatus.Kennismaking, Basis);
        yield return ("verwachting", VerwachtingKaart.Maak(kennis, Tom.Id));
        yield return (
            "verwachting-gegeven",
            VerwachtingKaart.Maak(
                Samen(AanvraagStatus.Kennismaking, Basis with { Inbrengen = [new(Tom.Id, Verwachting: new("Eerlijk zijn.", null))] }),
                Tom.Id));
        yield return ("verwachting-open", VerwachtingKaart.Maak(Samen(AanvraagStatus.Lopend, OpWeg), Tom.Id));
        yield return ("verwachting-overgeslagen", VerwachtingKaart.Maak(
            Samen(
                AanvraagStatus.Lopend,
                OpWeg with { Inbrengen = [new(Tom.Id, Verwachting: new(null, null)), new(Karin.Id, Verwachting: new(null, "Tijd."))] }),
            Karin.Id));
        yield return (
            "verwachting-fout",
            VerwachtingKaart.Maak(
                kennis, Karin.Id, Formulier((Velden.Verwacht, new string('x', 201), Teksten.TeLang(201, 200))),
                Melding.Waarschuwing(Teksten.TekstNogNietVerstuurd)));
        yield return ("contact-vraag", ContactKaart.Maak(kennis, Tom.Id));
        foreach (var antwoord in Enum.GetValues<Contactantwoord>())
        {
            yield return (
                $"contact-{antwoord}",
                ContactKaart.Maak(Samen(AanvraagStatus.Lopend, OpWeg with { Inbrengen = [new(Tom.Id, Contact: antwoord)] }), Tom.Id));
        }

        yield return ("contact-voorbij", ContactKaart.Maak(Samen(AanvraagStatus.Afgerond, Klaar), Tom.Id));
        yield return ("stap-vraag", StapKaart.Maak(Samen(AanvraagStatus.Lopend, OpWeg), 2));
        yield return ("stap-gezet", StapKaart.Maak(Samen(AanvraagStatus.Lopend, OpWeg), 1));
        yield return (
            "stap-geen",
            StapKaart.Maak(
                Samen(AanvraagStatus.Lopend, OpWeg with { Onderweg = OpWeg.Onderweg with { Stappen = [new(1, Vandaag, null)] } }), 1));
        yield return ("ontmoeting", OntmoetingKaart.Maak(Samen(AanvraagStatus.Lopend, OpWeg), Tafel));
        yield return (
            "ontmoeting-morgen",
            OntmoetingKaart.Maak(Samen(AanvraagStatus.Lopend, OpWeg), Tafel with { Tijd = null, Rol = null }, morgen: true));
        yield return ("ontmoeting-vervallen", OntmoetingKaart.Maak(Samen(AanvraagStatus.Afgerond, Klaar), Tafel));
        yield return (
            "urgent-vrager",
            UrgentKaart.VoorVrager(
                Samen(AanvraagStatus.Lopend, OpWeg), Karin.Id, "Bel eerst elkaar. Is niemand bereikbaar, bel dan de crisisdienst."));
        yield return (
            "urgent-vrager-geen-gevaar",
            UrgentKaart.VoorVrager(
                Samen(AanvraagStatus.Lopend, OpWeg with { Onderweg = OpWeg.Onderweg with { GeenGevaar = Op(30) } }), Karin.Id, null,
                Op(30).ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture)));
        yield return (
            "urgent-ervaringsdeskundige-terug",
            UrgentKaart.VoorErvaringsdeskundige(Samen(AanvraagStatus.Lopend, OpWeg), null, Melding.Info(Teksten.UrgentVerstuurd), true));
        yield return ("verwachting-voorbij-gegeven", VerwachtingKaart.Maak(Samen(AanvraagStatus.Nieuw, Klaar), Tom.Id));
        yield return (
            "urgent-ervaringsdeskundige",
            UrgentKaart.VoorErvaringsdeskundige(Samen(AanvraagStatus.Lopend, OpWeg), null, Melding.Info(Teksten.UrgentVerstuurd)));
        yield return ("sein-hulp", SeinKaart.Maak(kennis, Sein.Hulp, Tom.Id, Els.Id));
        yield return ("sein-overleg", SeinKaart.Maak(Samen(AanvraagStatus.Afgerond, Klaar), Sein.Overleg, Karin.Id, Els.Id));
        yield return ("sein-vertrokken-vrager", SeinKaart.Maak(kennis, Sein.Vertrokken, Karin.Id, Tom.Id));
        yield return ("sein-vertrokken-coordinator", SeinKaart.Maak(kennis, Sein.Vertrokken, Tom.Id, Els.Id));
        yield return ("sein-vertrokken-ervaringsdeskundige", SeinKaart.Maak(kennis, Sein.Vertrokken, Tom.Id, Karin.Id));
    }

    private static IEnumerable<(string Naam, Kaartbeeld Beeld)> Einde()
    {
        var klaar = Samen(AanvraagStatus.Afgerond, Klaar);
        foreach (var hoe in new[] { Matchkeuzes.IemandAnders, Matchkeuzes.Overgedragen, Matchkeuzes.Teruggegeven })
        {
            var terug = Samen(AanvraagStatus.Nieuw, OpWeg with { Tijd = OpWeg.Tijd with { Tot = Op(30) }, Einde = new(hoe) });
            yield return ($"match-vrager-{hoe}", MatchKaart.VoorVrager(terug, edId: Karin.Id));
            yield return ($"match-ervaringsdeskundige-{hoe}", MatchKaart.VoorErvaringsdeskundige(terug, edId: Karin.Id));
            yield return ($"match-terug-vrager-{hoe}", MatchTerugKaart.Maak(terug, Tom.Id, Karin.Id));
            yield return ($"match-terug-ervaringsdeskundige-{hoe}", MatchTerugKaart.Maak(terug, Karin.Id, Karin.Id));
            yield return ($"match-terug-coordinator-{hoe}", MatchTerugKaart.Maak(terug, Nadia.Id, Karin.Id));
        }

        var opWens = Samen(AanvraagStatus.Ingetrokken, Klaar with { Einde = null });
        opWens = opWens with { Aanvraag = opWens.Aanvraag with { Afloop = new(OpWensVanBewoner: true) } };
        yield return ("match-vrager-op-wens-van-bewoner", MatchKaart.VoorVrager(opWens, edId: Karin.Id));
        yield return ("match-ervaringsdeskundige-op-wens-van-bewoner", MatchKaart.VoorErvaringsdeskundige(opWens, edId: Karin.Id));
        yield return ("match-terug-op-wens-van-bewoner", MatchTerugKaart.Maak(opWens, Tom.Id, Karin.Id));
        yield return ("match-terug-verhaal", MatchTerugKaart.Maak(
            Samen(
                AanvraagStatus.Nieuw, OpWeg with { Tijd = OpWeg.Tijd with { Tot = Op(30) }, Einde = new(Matchkeuzes.Teruggegeven) },
                Vormen.Ervaringsverhaal),
            Tom.Id, Karin.Id));
        yield return ("match-vrager-klaar", MatchKaart.VoorVrager(klaar, edId: Karin.Id));
        yield return ("match-vrager-klaar-duo", MatchKaart.VoorVrager(Samen(AanvraagStatus.Afgerond, Klaar, duo: true), edId: Karin.Id));
        yield return ("match-bedanken-fout", MatchKaart.VoorVrager(
            klaar, Melding.Waarschuwing(Teksten.TekstNogNietVerstuurd), Karin.Id,
            new(
                Matchformulier.Bedanken,
                MetTip(
                    Formulier((Velden.Dank, "Dank voor je geduld met deze zorgmijder.", null)), Velden.Dank,
                    Teksten.Dankwoord("wil nog geen contact")))));
        yield return (
            "bedankje", BedankKaart.Maak(klaar.Aanvraag, new(klaar.Aanvraag.Id, Tom, Karin.Id, "Fijn hoe je luisterde.", Op(30))));
        yield return ("bedankje-gewoon", BedankKaart.Maak(klaar.Aanvraag, new(klaar.Aanvraag.Id, Tom, Karin.Id, null, Op(30))));
        yield return ("terugblik-vrager", TerugblikKaart.Maak(klaar, Tom.Id));
        yield return (
            "terugblik-vrager-zonder-bewoner", TerugblikKaart.Maak(Samen(AanvraagStatus.Afgerond, Klaar, Vormen.Sparren), Tom.Id));
        yield return ("terugblik-ervaringsdeskundige", TerugblikKaart.Maak(klaar, Karin.Id));
        yield return (
            "terugblik-fout",
            TerugblikKaart.Maak(klaar, Karin.Id, Formulier((Velden.ErvaringGebruikt, "misschien", Teksten.OngeldigeKeuze))));
        yield return (
            "terugblik-klaar",
            TerugblikKaart.Maak(Samen(AanvraagStatus.Afgerond, Klaar with { Inbrengen = [new(Tom.Id, Teruggekeken: true)] }), Tom.Id));
        yield return (
            "terugblik-overleg",
            TerugblikKaart.Maak(
                Samen(AanvraagStatus.Gestopt, Klaar with { Inbrengen = [new(Karin.Id, Teruggekeken: true, WilOverleg: true)] }), Karin.Id));
    }
}
