using NodaTime;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Cards.Tests.Mensen;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>What a coördinator sees and does, and what people hear when nothing happens.</summary>
internal static partial class Voorbeelden
{
    private static readonly Persoon Jan = new(Persoon.ZonderTeamsPrefix + "0f1e2d3c", "Jan Prins");

    private static readonly Vraag Tandem = new(
        "tandem",
        ["schulden", "wantrouwen"],
        new(
            "Iemand durft de post niet meer open te maken. Hoe begin ik daar rustig over?",
            "Wie dit zelf kent, weet hoe je met kleine stappen begint."),
        new(["contact", "hoop"], ["bang", "moe"], VoorWie: "bewoner"),
        new("bruggenbouwer", "samen", "thuis", "regelmatig", new LocalDate(2026, 12, 8)),
        new(new(Bewonerswens.Ja, new(2026, 11, 27), "contact-en-vraag"), "maakt-niet-uit"));

    internal static Poolbeeld Beeld(Dossier dossier, int kandidaten, string? wieId = null, int collegas = 3) => new(
        dossier, Kandidaten(kandidaten), wieId ?? Nadia.Id,
        [
            .. Enumerable.Range(0, collegas).Select(
                i => i switch { 0 => Karin, 1 => Samir, _ => new Persoon($"ed-{i}", $"Robin van der Berg-{i}") }),
        ]);

    private static Poolbeeld LangeNamen(Poolbeeld beeld)
    {
        static Persoon Lang(Persoon wie) => wie with { Naam = $"{wie.Naam} van Oosterwijk-Hendrikse tot Nieuwenhuizen" };
        return beeld with
        {
            Kandidaten =
            [
                .. beeld.Kandidaten.Select(
                    k =>
                        k with
                        {
                            Ed = k.Ed with
                            {
                                Wie = Lang(k.Ed.Wie),
                                Organisatie = "Vereniging voor herstel en ervaringskennis in de regio Midden",
                            },
                        })
            ],
            Collegas = [.. beeld.Collegas.Select(Lang)],
        };
    }

    private static Dossier Met(Func<Aanvraag, Aanvraag> anders, AanvraagStatus status = AanvraagStatus.Nieuw, params Aanbod[] aanbod) =>
        new(Pool, anders(Aanvraag(status)), [.. aanbod]);

    private static IEnumerable<(string Naam, Kaartbeeld Beeld)> Coordinatie()
    {
        Aanbod jan = Aanbod(AanbodStatus.Gevraagd) with { Ed = Jan };
        Verduidelijking vraag = new("moment", Nadia, Op(30));
        yield return ("coordinator-tandem", PoolKaart.VoorCoordinator(Beeld(Met(a => a with { Vraag = Tandem }), 3)));
        yield return ("coordinator-grote-pool", PoolKaart.VoorCoordinator(Beeld(Met(a => a with { Vraag = Tandem }), 11, collegas: 70)));
        yield return (
            "coordinator-lange-namen", PoolKaart.VoorCoordinator(LangeNamen(Beeld(Met(a => a with { Vraag = Tandem }), 11, collegas: 70))));
        yield return (
            "coordinator-duo",
            PoolKaart.VoorCoordinator(
                Beeld(
                    Met(
                        a => a with { Toezegging = a.Toezegging with { Duo = true } }, AanvraagStatus.Voorgesteld,
                        Aanbod(AanbodStatus.Ja), Aanbod(AanbodStatus.Gevraagd) with { Ed = Samir }),
                    2)));
        yield return (
            "coordinator-twee-gevraagd",
            PoolKaart.VoorCoordinator(
                Beeld(
                    Met(
                        a => a, AanvraagStatus.Voorgesteld, Aanbod(AanbodStatus.Gevraagd),
                        Aanbod(AanbodStatus.Gevraagd) with { Ed = Samir }),
                    2)));
        yield return (
            "coordinator-van-een-collega",
            PoolKaart.VoorCoordinator(
                Beeld(Dossier(AanvraagStatus.Voorgesteld, AanbodStatus.Gevraagd), 2, Els.Id),
                Teksten.MeldingVoor(Reden.AlVoorgesteld, Nadia.Naam)));
        yield return ("coordinator-zonder-teams", PoolKaart.VoorCoordinator(Beeld(Met(a => a, AanvraagStatus.Voorgesteld, jan), 2)));
        yield return ("coordinator-ja-vastgelegd", PoolKaart.VoorCoordinator(Beeld(
            Met(
                a => a with { Toezegging = a.Toezegging with { Ed = Jan } }, AanvraagStatus.Toegezegd,
                jan with { Status = AanbodStatus.Ja, Vastgelegd = new(Nadia, Op(30), "gebeld") }),
            0)));
        yield return ("coordinator-eerst-akkoord", PoolKaart.VoorCoordinator(
            Beeld(Dossier(AanvraagStatus.Nieuw), 1), Melding.Waarschuwing(Teksten.NogNietBewaard),
            Formulier(
                (Velden.EdNaam, "Jan Prins", null), (Velden.EdOrganisatie, "", Teksten.Verplicht), (Velden.Hoe, "gesproken", null),
                (Velden.Akkoord, "", Teksten.EerstAkkoordVanPersoon))));
        yield return (
            "coordinator-verduidelijking-gevraagd", PoolKaart.VoorCoordinator(Beeld(Met(a => a with { Verduidelijking = vraag }), 2)));
        yield return ("coordinator-verduidelijking-gegeven", PoolKaart.VoorCoordinator(Beeld(Verduidelijkt(vraag), 2)));
        yield return ("coordinator-past-nu-niet", PoolKaart.VoorCoordinator(
            Beeld(Dossier(AanvraagStatus.Nieuw), 3), Teksten.MeldingVoor(Reden.PastNuNiet, Samir.Naam),
            Formulier((Velden.Kandidaten, $"{Karin.Id},{Samir.Id}", null))));
        yield return (
            "coordinator-direct",
            PoolKaart.VoorCoordinator(
                Beeld(
                    Met(
                        a => a with { Toezegging = a.Toezegging with { Direct = true } }, AanvraagStatus.Toegezegd,
                        Aanbod(AanbodStatus.Ja)),
                    0)));

        yield return ("wachtrij", WachtrijKaart.Maak(Wachtrij(), 4, 1, Vandaag, [(Mensen.Pool, Gezegd)]));
        yield return ("wachtrij-veel", WachtrijKaart.Maak([.. Enumerable.Repeat(Wachtrij()[0], WachtrijKaart.PerPagina)], 15, 2, Vandaag));
        yield return (
            "coordinator-uit-wachtrij", PoolKaart.VoorCoordinator(Beeld(Dossier(AanvraagStatus.Nieuw), 2) with { UitWachtrij = true }));
        yield return ("wachtrij-leeg", WachtrijKaart.Maak([], 0, 1, Vandaag));

        yield return (
            "aanbod-tandem",
            AanbodKaart.Maak(Met(a => a with { Vraag = Tandem }, AanvraagStatus.Voorgesteld), Aanbod(AanbodStatus.Gevraagd)));
        yield return (
            "aanbod-boven-grens",
            AanbodKaart.Maak(
                Dossier(AanvraagStatus.Voorgesteld, AanbodStatus.Gevraagd),
                Aanbod(AanbodStatus.Gevraagd) with { BovenGrens = true, MetTweede = true }));
        yield return (
            "coordinator-aan-eigen-grens",
            PoolKaart.VoorCoordinator(
                Beeld(Dossier(AanvraagStatus.Nieuw), 3) with { AanGrens = Karin }, Teksten.MeldingVoor(Reden.AanEigenGrens, Karin.Naam)));
        yield return (
            "coordinator-aan-eigen-grens-niemand",
            PoolKaart.VoorCoordinator(
                Beeld(Dossier(AanvraagStatus.Voorgesteld, AanbodStatus.Overleg), 0) with { AanGrens = Samir },
                Teksten.MeldingVoor(Reden.AanEigenGrens, Samir.Naam)));
        foreach (
            var (naam, dossier) in new[]
            {
                ("vraag", Tonen(AanvraagStatus.Voorgesteld, null)),
                ("ja", Tonen(AanvraagStatus.Toegezegd, "voornaam")),
            })
        {
            yield return ($"aanbod-laat-zien-{naam}", AanbodKaart.Maak(dossier, dossier.Aanbiedingen[0]));
            if (naam == "ja") yield return ("reactie-laat-zien", ReactieKaart.Maak(dossier, dossier.Aanbiedingen[0]));
        }

        yield return ("aanbod-laat-zien-eerst", AanbodKaart.Maak(
            Tonen(AanvraagStatus.Voorgesteld, null), Tonen(AanvraagStatus.Voorgesteld, null).Aanbiedingen[0],
            Teksten.MeldingVoor(Reden.EerstTonen), Formulier((Velden.KentTeam, "nee", null), (Velden.Toont, "", Teksten.KiesEerst))));
        foreach (var keuze in Keuzes.Tonen)
        {
            yield return ($"match-laat-zien-{keuze}", MatchKaart.VoorVrager(Tonen(AanvraagStatus.Aanvaard, keuze)));
        }

        yield return (
            "aanbod-kent-team",
            AanbodKaart.Maak(
                Dossier(AanvraagStatus.Voorgesteld, AanbodStatus.Overleg), Aanbod(AanbodStatus.Overleg),
                Melding.Info(Teksten.KentTeam(Aanbod(AanbodStatus.Overleg)))));
        yield return (
            "aanbod-ander-was-voor",
            AanbodKaart.Maak(Dossier(AanvraagStatus.Toegezegd, AanbodStatus.Vervallen), Aanbod(AanbodStatus.Vervallen)));
        yield return (
            "reactie-Gevraagd-nog-niet",
            ReactieKaart.Maak(Dossier(AanvraagStatus.Voorgesteld, AanbodStatus.Gevraagd), Aanbod(AanbodStatus.Gevraagd)));

        foreach (
            var status in new[] { AanvraagStatus.Nieuw, AanvraagStatus.Voorgesteld, AanvraagStatus.Toegezegd, AanvraagStatus.Aanvaard })
        {
            yield return (
                $"herinnering-coordinator-{status}", TermijnKaart.VoorCoordinator(Dossier(status, AanbodStatus.Gevraagd), Nadia.Id));
        }

        yield return (
            "herinnering-coordinator-collega",
            TermijnKaart.VoorCoordinator(Dossier(AanvraagStatus.Voorgesteld, AanbodStatus.Overleg), Els.Id));
        yield return (
            "herinnering-ervaringsdeskundige",
            TermijnKaart.VoorErvaringsdeskundige(
                Dossier(AanvraagStatus.Voorgesteld, AanbodStatus.Gevraagd), Aanbod(AanbodStatus.Gevraagd)));
        yield return ("eerlijk-bericht", TermijnKaart.VoorVrager(Dossier(AanvraagStatus.Nieuw)));
        yield return ("eerlijk-bericht-daarna", TermijnKaart.VoorVrager(Dossier(AanvraagStatus.Aanvaard)));
        yield return ("themasignaal", TermijnKaart.Themasignaal("vluchten"));
        yield return ("verduidelijking", VerduidelijkingKaart.VoorVrager(Met(a => a with { Verduidelijking = vraag })));
        yield return ("verduidelijking-te-lang", VerduidelijkingKaart.VoorVrager(
            Met(a => a with { Verduidelijking = vraag }),
            Formulier((Velden.Antwoord, string.Concat(Enumerable.Repeat("Liefst na de vakantie. ", 15)), Teksten.TeLang(345, 300))),
            Melding.Waarschuwing(Teksten.NogNietBewaard)));
        yield return ("verduidelijking-getypt", VerduidelijkingKaart.IsDitJeAntwoord(
            Met(a => a with { Verduidelijking = vraag }), Formulier((Velden.Antwoord, "Het liefst overdag.", null))));
        yield return ("verduidelijking-gegeven", VerduidelijkingKaart.VoorVrager(Verduidelijkt(vraag)));
        yield return ("verduidelijking-coordinator", VerduidelijkingKaart.VoorCoordinator(Verduidelijkt(vraag)));

        foreach (var alternatief in Keuzes.Alternatieven)
        {
            yield return (
                $"aanvraag-geen-match-{alternatief}",
                AanvraagKaart.Maak(Met(a => a with { Afloop = a.Afloop with { Alternatief = alternatief } }, AanvraagStatus.GeenMatch)));
        }

        yield return (
            "aanvraag-geen-match-later",
            AanvraagKaart.Maak(Met(a => a with { Afloop = a.Afloop with { Later = new(2027, 1, 11) } }, AanvraagStatus.GeenMatch)));
        yield return (
            "aanvraag-geen-match-herstel-later",
            AanvraagKaart.Maak(Met(
                a => a with { Vraag = Vraag.EvenSparren([Themas.Herstel]), Afloop = a.Afloop with { Later = new(2027, 1, 11) } },
                AanvraagStatus.GeenMatch)));
        yield return ("later-opnieuw", NiemandKaart.LaterOpnieuw(Aanvraag(AanvraagStatus.GeenMatch)));

        var overleg = Aanvraag(
            AanvraagStatus.Aanvaard) with
        {
            Vraag = new Vraag("casuistiek", ["schulden"], Werkwijze: new(Dag: new LocalDate(2026, 12, 8)))
        };
        yield return ("dag-vrager", DagKaart.Herinnering(overleg, Tom.Id));
        yield return (
            "dag-vrager-duo", DagKaart.Herinnering(overleg with { Toezegging = overleg.Toezegging with { Tweede = Samir } }, Tom.Id));
        yield return ("dag-ervaringsdeskundige", DagKaart.Herinnering(overleg, Karin.Id));
        yield return ("dag-uitkomst", DagKaart.Uitkomst(overleg));
        yield return ("dag-uitkomst-gegeven", DagKaart.Uitkomst(overleg with { Afloop = overleg.Afloop with { Uitkomst = "afspraak" } }));
        yield return ("coordinator-match-zonder-teams", PoolKaart.VoorCoordinator(
            Beeld(Met(a => a with { Toezegging = a.Toezegging with { Ed = Jan } }, AanvraagStatus.Aanvaard), 0)));
        yield return (
            "match-zonder-teams",
            MatchKaart.VoorVrager(Met(a => a with { Toezegging = a.Toezegging with { Ed = Jan } }, AanvraagStatus.Aanvaard)));
    }

    private static Dossier Verduidelijkt(Verduidelijking vraag) => Met(a => a with
    {
        Verduidelijking = vraag with { Beantwoord = true },
        Vraag = a.Vraag with { Tekst = a.Vraag.Tekst with { Aanvulling = "Liefst voor het einde van de maand." } },
    });

    private static Dossier Tonen(AanvraagStatus status, string? toont)
    {
        var aanvraag = Aanvraag(status, "stigma", "Een les op school over vooroordelen.");
        return new(
            Pool,
            aanvraag with
            {
                Vraag = aanvraag.Vraag with
                {
                    Vorm = Vormen.Antistigma,
                    Achtergrond = aanvraag.Vraag.Achtergrond with { VoorWie = Keuzes.Jongere },
                },
            },
            [Aanbod(toont is null ? AanbodStatus.Gevraagd : AanbodStatus.Ja) with { Toont = toont }]);
    }
}
