using NodaTime;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Cijfers;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Cards.Tests.Mensen;

namespace TeamsHerstelBot.Cards.Tests;

internal static partial class Voorbeelden
{
    /// <summary>A match about which nobody chose or said anything yet.</summary>
    internal static Dossier ZonderKeuzes
    {
        get
        {
            var er = Samen(AanvraagStatus.Kennismaking, null);
            return er with { Aanvraag = er.Aanvraag with { Vraag = er.Aanvraag.Vraag with { Themas = [] } } };
        }
    }

    /// <summary>A success of a question for which nobody chose a theme.</summary>
    internal static Dossier SuccesZonderThema
    {
        get
        {
            var er = Samen(AanvraagStatus.Lopend, OpWeg with { Onderweg = OpWeg.Onderweg with { Succes = new(1, BewonerJa: true) } });
            return er with { Aanvraag = er.Aanvraag with { Vraag = er.Aanvraag.Vraag with { Themas = [] } } };
        }
    }

    private static IEnumerable<(string Naam, Kaartbeeld Beeld)> Successen()
    {
        foreach (
            var (naam, succes) in new (string, Succes?)[]
            {
                ("vraag", null),
                ("eerst-bewoner", new(1)),
                ("concept", new(1, BewonerJa: true)),
                ("klaar", new(1, BewonerJa: true, VragerJa: true)),
            })
        {
            var dossier = Samen(AanvraagStatus.Lopend, OpWeg with { Onderweg = OpWeg.Onderweg with { Succes = succes } });
            yield return ($"succes-{naam}-ervaringsdeskundige", StapKaart.Maak(dossier, 1));
            if (succes is not null) yield return ($"succes-{naam}-vrager", SuccesKaart.Maak(dossier, 1));
        }

        yield return ("terugblik-verderop", TerugblikKaart.Verderop(ZonderKeuzes.Aanvraag));
        yield return ("match-vrager-niets-gekozen", MatchKaart.VoorVrager(ZonderKeuzes));
        yield return (
            "succes-nog-niet",
            SuccesKaart.Maak(
                Samen(AanvraagStatus.Lopend, OpWeg with { Onderweg = OpWeg.Onderweg with { Succes = new(1, BewonerJa: true) } }), 1,
                Melding.Info(Teksten.SuccesNogNiet)));
        yield return (
            "lessen",
            LessenKaart.Maak(
                [
                    (
                        Linde.KanaalId, Linde.Naam,
                        Telling.Leeg.Plus(
                            [
                                Tellers.Les(Linde.KanaalId, "beter-luisteren"), Tellers.Les(Linde.KanaalId, "beter-luisteren"),
                                Tellers.Les(Linde.KanaalId, "beter-luisteren"), Tellers.Les(Linde.KanaalId, "andere-woorden"),
                            ])),
                    (Vliet.KanaalId, Vliet.Naam, Telling.Leeg),
                ]));
        yield return ("lessen-geen-team", LessenKaart.Maak([]));
        var bespreken = Samen(AanvraagStatus.Aanvaard, null, Vormen.Casuistiek).Aanvraag;
        bespreken =
            bespreken with
            {
                Vraag = bespreken.Vraag with
                {
                    Werkwijze = bespreken.Vraag.Werkwijze with { Dag = new LocalDate(2026, 12, 8) },
                    Bewoner = bespreken.Vraag.Bewoner with { Erbij = true },
                },
            };
        yield return ("dag-met-bewoner", DagKaart.Herinnering(bespreken, Karin.Id));
        yield return (
            "uitkomst-met-les",
            DagKaart.Uitkomst(
                bespreken with { Afloop = bespreken.Afloop with { Uitkomst = "afspraak", Lessen = ["beter-luisteren"] } },
                Melding.Info(Teksten.LesBewaard)));
        yield return (
            "aanbod-met-bewoner-erbij",
            AanbodKaart.Maak(
                new(Pool, bespreken with { Status = AanvraagStatus.Voorgesteld, Toezegging = bespreken.Toezegging with { Ed = null } }, []),
                Aanbod(AanbodStatus.Gevraagd)));
        yield return (
            "vraag-uitnodigen", VraagKaart.Maak(Vraagbeeld((Velden.Vorm, Vormen.Teamoverleg, null)) with { Week = Week.ToString() }));
        yield return (
            "vraag-wens-bewoner-erbij",
            VraagKaart.Maak(
                Vraagbeeld(
                    (Velden.Vorm, Vormen.Casuistiek, null), (Velden.BewonerErbij, Velden.Ja, null), (Velden.Dag, "2026-12-08", null)),
                Vraagstap.Wens));
    }
}
