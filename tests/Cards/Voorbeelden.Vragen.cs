using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Privacy;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Cards.Tests.Mensen;

namespace TeamsHerstelBot.Cards.Tests;

internal static partial class Voorbeelden
{
    /// <summary>Somebody's words with a label in them.</summary>
    public const string Etiket = "Iemand heeft ptss. Hoe begin ik daar rustig over?";

    private const string Schuldenvraag =
        "Iemand durft de post niet open te maken en doet niet open als ik kom. Hoe begin ik over de schulden?";

    private static Actiedata NieuweVraag => new(Soorten.Vraag, $"01940000-0000-7000-8000-000000000001/{Linde.KanaalId}/chat", 0);

    private static Domein.Wijkteams.Wijkteam LindeMetAfspraak =>
        Linde with { AfspraakUrgent = "Bel de wacht van het team, dag en nacht. Blijf bij de bewoner tot er iemand is." };

    private static VraagBeeld Vraagbeeld(params (string Veld, string Waarde, string? Fout)[] velden) =>
        new(NieuweVraag, [LindeMetAfspraak], Formulier(velden)) { Afspraak = LindeMetAfspraak.AfspraakUrgent };

    /// <summary>The same with the tip about what stands in its text.</summary>
    private static VraagBeeld MetTip(VraagBeeld beeld) => beeld with
    {
        Formulier = MetTip(beeld.Formulier, Velden.Toelichting, Teksten.Etikethint(Etiket, Privacycheck.Lees(Etiket))),
    };

    private static Formulier MetTip(Formulier formulier, string veld, string tip) =>
        formulier with { Tips = new Dictionary<string, string> { [veld] = tip } };

    private static IEnumerable<(string Naam, Kaartbeeld Beeld)> Vragen()
    {
        const string klus = "Boodschappen doen, want we zijn krap.";
        var metBewoner = Vraagbeeld(
            (Velden.Vorm, "bruggenbouwer", null), (Velden.Themas, "wantrouwen,huisoporde", null),
            (Velden.Toelichting, "Iemand vertrouwt hulp niet meer.", null));
        yield return ("vraag-geen-wijkteam-met-tekst", VraagKaart.GeenWijkteam(
            Vraagbeeld((Velden.Toelichting, "Hoe begin ik rustig over geld?", null), (Velden.Themas, "schulden", null)) with
            {
                Teams = [],
            }));
        yield return ("vraag-leeg", VraagKaart.Maak(Vraagbeeld()));
        yield return (
            "vraag-van-de-agendakaart",
            VraagKaart.Maak(
                Vraagbeeld(
                    (Velden.Themas, "rouw", null)) with
                {
                    Week = Week.ToString(),
                    Over = NieuweVraag with { Id = NieuweVraag.Id.Replace("chat", Week.ToString(), StringComparison.Ordinal) }
                }));
        yield return ("vraag-kies-team", VraagKaart.Maak(
            Vraagbeeld((Velden.Wijkteam, "", Teksten.KiesEerst)) with { Teams = [Linde, Vliet] },
            melding: Melding.Waarschuwing(Teksten.NogNietVerstuurd)));
        yield return (
            "vraag-uit-bericht",
            VraagKaart.Maak(Vraagbeeld((Velden.Toelichting, "Hoe begin ik rustig over de post?", null)) with { UitBericht = true }));
        yield return ("vraag-vol", VraagKaart.Maak(Vraagbeeld(
            (Velden.Toelichting, string.Concat(Enumerable.Repeat("Hoe begin ik hierover? ", 15)), Teksten.TeLang(345, 300)),
            (Velden.Themas, "angst,rouw,naaste,schulden", Teksten.TeVeelThemas),
            (Velden.Vorm, "gescheiden", null), (Velden.Hoopt, "woorden,hoop", null), (Velden.Rol, "vertaler", null),
            (Velden.Samenwerking, "samen", null), (Velden.Plek, "buiten", null),
            (Velden.Dag, "2026-12-01", null), (Velden.Duur, "kort", null), (Velden.Aanleiding, "collega", null),
            (Velden.VoorWie, "naaste", null), (Velden.Ervaring, "zelfde", null),
            (Velden.Wens, "Ja", null), (Velden.ToestemmingOp, "2026-11-23", null), (Velden.Reikwijdte, "contact", null)),
            melding: Melding.Waarschuwing(Teksten.NogNietVerstuurd)));
        yield return ("vraag-alle-vormen", VraagKaart.Maak(Vraagbeeld((Velden.Vorm, "driegesprek", null)), Vraagstap.AlleKeuzes));
        yield return ("vraag-keuze", VraagKaart.Maak(Vraagbeeld((Velden.Toelichting, Schuldenvraag, null)), Vraagstap.Keuze));
        yield return (
            "vraag-keuze-zonder-voorstel",
            VraagKaart.Maak(Vraagbeeld((Velden.Toelichting, "Hoe begin ik rustig?", null)), Vraagstap.Keuze));
        yield return (
            "vraag-keuze-gekozen",
            VraagKaart.Maak(
                Vraagbeeld((Velden.Toelichting, Schuldenvraag, null), (Velden.Themas, "rouw", null), (Velden.Vorm, "driegesprek", null)),
                Vraagstap.Keuze));
        yield return ("vraag-nakijken", VraagKaart.Maak(
            Vraagbeeld((Velden.Toelichting, Schuldenvraag, null)) with
            {
                TeVersturen = new(Vormen.Casuistiek, ["schulden", "wantrouwen"], new(Schuldenvraag), Werkwijze: new(Duur: "kort")),
            },
            Vraagstap.Nakijken));
        yield return ("vraag-nakijken-leeg", VraagKaart.Maak(
            Vraagbeeld() with { TeVersturen = Vraag.EvenSparren() }, Vraagstap.Nakijken));
        yield return ("vraag-nakijken-concept", VraagKaart.Maak(
            metBewoner with
            {
                TeVersturen = new(
                    "bruggenbouwer", ["wantrouwen"], new("Iemand vertrouwt hulp niet meer."),
                    Bewoner: new(new(Bewonerswens.NogNietGevraagd, null, null))),
            },
            Vraagstap.Nakijken));
        yield return ("vraag-gestopt", VraagKaart.Gestopt());
        yield return (
            "vraag-keuzehulp", VraagKaart.Maak(Vraagbeeld((Velden.Toelichting, "Iemand is veel alleen.", null)), Vraagstap.Keuzehulp));
        yield return ("vraag-keuzehulp-past", VraagKaart.Maak(
            Vraagbeeld(
                (Velden.Waarover, nameof(Waarover.Bewoner), null), (Velden.WilContact, "ja", null),
                (Velden.Tijdsduur, nameof(Tijdsduur.Langer), null)),
            Vraagstap.Keuzehulp));
        yield return ("vraag-wens", VraagKaart.Maak(metBewoner, Vraagstap.Wens));
        yield return ("vraag-wens-zonder-dag", VraagKaart.Maak(
            metBewoner with
            {
                Formulier = Formulier(
                    (Velden.Vorm, "bruggenbouwer", null), (Velden.Wens, "Ja", null), (Velden.ToestemmingOp, "", Teksten.DagVanJa),
                    (Velden.Reikwijdte, "", Teksten.WaarvoorJa)),
            },
            Vraagstap.Wens, Melding.Waarschuwing(Teksten.NogNietVerstuurd)));
        yield return (
            "vraag-wens-nee",
            VraagKaart.Maak(
                metBewoner.Met((Velden.Wens, "Nee")) with { Liever = Vormen.Sparren }, Vraagstap.Wens,
                Melding.Waarschuwing(Teksten.VoorBezwaar(Bezwaar.WensNee))));
        yield return (
            "vraag-zonder-afspraak",
            VraagKaart.Maak(metBewoner with { Teams = [Linde] }, Vraagstap.Afspraak));
        yield return (
            "vraag-afspraak-leeg",
            VraagKaart.Maak(
                metBewoner with { Teams = [Linde], Formulier = Formulier((Velden.TeamUrgent, "", Teksten.Verplicht)) },
                Vraagstap.Afspraak));
        yield return ("vraag-etiket", VraagKaart.Maak(
            MetTip(Vraagbeeld((Velden.Toelichting, Etiket, null))) with { MagZo = true },
            melding: Melding.Waarschuwing(Teksten.EtiketGezien)));
        yield return ("vraag-etiket-en-fout", VraagKaart.Maak(
            MetTip(Vraagbeeld((Velden.Toelichting, Etiket, null), (Velden.WaaromErvaring, "", Teksten.TeLang(312, 300)))),
            melding: Melding.Waarschuwing(Teksten.NogNietVerstuurd)));
        yield return ("vraag-nakijken-etiket", VraagKaart.Maak(
            MetTip(Vraagbeeld((Velden.Toelichting, Etiket, null))) with { TeVersturen = Vraag.EvenSparren([], Etiket) },
            Vraagstap.Nakijken));
        yield return (
            "vraag-klus",
            VraagKaart.Maak(
                Vraagbeeld((Velden.Toelichting, klus, null)) with { VraagErvaring = true },
                melding: Melding.Waarschuwing(Teksten.VoorBezwaar(Bezwaar.Klus))));
        yield return ("vraag-verhaal", VraagKaart.Maak(
            Vraagbeeld((Velden.Toelichting, "Kun je je verhaal vertellen?", null)) with { Liever = Vormen.Ervaringsverhaal },
            melding: Melding.Waarschuwing(Teksten.VoorBezwaar(Bezwaar.VerhaalOpVerzoek))));
        yield return ("vraag-verstuurd", VraagKaart.Verstuurd(Aanvraag(AanvraagStatus.Nieuw)));
        yield return ("vraag-verstuurd-concept", VraagKaart.Verstuurd(Aanvraag(AanvraagStatus.Concept)));
        yield return ("vraag-wijzigen", VraagKaart.Maak(
            new VraagBeeld(
                Actiedata.Voor(Aanvraag(AanvraagStatus.Nieuw)), [Linde],
                Formulier((Velden.Toelichting, "Hoe begin ik rustig?", null)))
            { Nummer = "H-2026-0142" },
            melding: Melding.Waarschuwing(Teksten.IntussenGewijzigd)));

        var kort = new Dossier(
            Pool,
            Aanvraag(
                AanvraagStatus.Lopend) with
            {
                Vraag = new(
                    "tandem", ["wantrouwen"], Bewoner: new(Toestemming: new(Bewonerswens.Ja, new(2026, 11, 23), "contact")),
                    Tekst: new(WaaromErvaring: "Samen oefenen."))
            },
            []);
        yield return ("aanvraag-met-toestemming", AanvraagKaart.Maak(kort));
        yield return (
            "aanvraag-op-wens-van-bewoner",
            AanvraagKaart.Maak(
                kort with
                {
                    Aanvraag = kort.Aanvraag with
                    {
                        Status = AanvraagStatus.Ingetrokken,
                        Afloop = kort.Aanvraag.Afloop with { OpWensVanBewoner = true },
                        Vraag = new("tandem", ["wantrouwen"]),
                    },
                }));
        yield return (
            "aanvraag-meteen-begonnen",
            AanvraagKaart.Maak(
                new(
                    Pool,
                    Aanvraag(
                        AanvraagStatus.Toegezegd) with
                    {
                        Toezegging = Aanvraag(
                            AanvraagStatus.Toegezegd).Toezegging with
                        { Direct = true }
                    },
                    [])));
        yield return ("aanvraag-uit-lijst", AanvraagKaart.Maak(Dossier(AanvraagStatus.Afgerond), uitLijst: true));
        yield return (
            "mijn-aanvragen",
            MijnAanvragenKaart.Maak([.. Enum.GetValues<AanvraagStatus>().Take(MijnAanvragenKaart.PerPagina).Select(s => Dossier(s))]));
        yield return (
            "mijn-aanvragen-bedanken",
            MijnAanvragenKaart.Maak(
                [
                    Bedankt(AanvraagStatus.Afgerond), Bedankt(AanvraagStatus.Gestopt, Samir.Id),
                    Bedankt(AanvraagStatus.Afgerond, zonderTeams: true),
                ]));
        yield return (
            "mijn-aanvragen-veel",
            MijnAanvragenKaart.Maak(
                [.. Enumerable.Range(0, MijnAanvragenKaart.PerPagina).Select(i => LangDossier(i))], meer: true, eerste: false));
        yield return (
            "mijn-aanvragen-vol",
            MijnAanvragenKaart.Maak([.. Enumerable.Repeat(Bedankt(AanvraagStatus.Gestopt, Samir.Id), MijnAanvragenKaart.PerPagina)]));
        yield return ("mijn-aanvragen-leeg", MijnAanvragenKaart.Maak([]));
        yield return (
            "herinnering-bewoner", ToestemmingKaart.Maak(Aanvraag(AanvraagStatus.Concept) with { Vraag = new("tandem", ["wantrouwen"]) }));
        yield return ("herinnering-bewoner-geregeld", ToestemmingKaart.Maak(Aanvraag(AanvraagStatus.Nieuw)));
    }

    /// <summary>A match that ended: with one ED, with two, or with somebody without Teams, whom a word of thanks cannot reach.</summary>
    private static Dossier Bedankt(AanvraagStatus status, string? tweede = null, bool zonderTeams = false)
    {
        var ed = zonderTeams ? Jan : Karin;
        var aanvraag = Aanvraag(status);
        return new(
            Pool, aanvraag with { Toezegging = aanvraag.Toezegging with { Ed = ed, Tweede = tweede is null ? null : Samir } },
            [Aanbod(AanbodStatus.Ja) with { Ed = ed }],
            new(aanvraag.Id, new(Tom.Id, ed.Id, tweede, Nadia.Id), new(Op(24), Tot: Op(30))));
    }

    /// <summary>As long as it gets: pool ids are UUIDs, and a match with a bewoner has the most buttons.</summary>
    private static Dossier LangDossier(int nummer) =>
        new(Pool, Aanvraag(nummer % 2 == 0 ? AanvraagStatus.Nieuw : AanvraagStatus.Lopend) with
        {
            PoolId = Guid.Empty.ToString(),
            Vraag = new("tandem", ["angst", "zelfstandigwonen", "lichamelijk", Themas.Herstel]),
        }, []);
}
