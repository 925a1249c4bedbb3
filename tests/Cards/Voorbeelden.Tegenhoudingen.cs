using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Cijfers;
using TeamsHerstelBot.Domein.Privacy;
using static TeamsHerstelBot.Cards.Tests.Mensen;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>A text that goes no further: what was seen in it, or what helps at once.</summary>
internal static partial class Voorbeelden
{
    private const string Gebeld = "Kun je mevrouw Jansen bellen op 06-12345678? Zij durft de post niet meer open te maken.";
    private const string Naam = "Hoe praat ik met mevrouw Hoogendijk over geld?";
    private const string Veel = "Het gaat om J. Bakker, Kerkstraat 12, 1234 AB, geboren 03-05-1981, BSN 123456782.";
    private const string Mail = "Stuur het naar a.jansen@voorbeeld.nl en let op het kenteken AB-12-CD.";
    private const string Web = "Kijk op instagram.com/fatima.k en volg @fatima.k daar, rekening NL91 ABNA 0417 1643 00.";
    private const string Gevaar = "Hij zegt dat hij niet meer wil leven. Hoe praat ik met hem?";

    /// <summary>What people typed on these cards.</summary>
    public static IReadOnlyList<string> Tegengehouden { get; } =
        [Gebeld, Naam, Veel, Mail, Web, Gevaar, "Jansen", "een bewoner over geld", "Hoogendijk", "1234 AB"];

    private static IEnumerable<(string Naam, Kaartbeeld Beeld)> Tegenhoudingen()
    {
        var week = new Actiedata(Soorten.Agenda, "2026-W48", 0);
        var naam = Keuring(Verbs.VraagAdvies, week, (Velden.Toelichting, Naam), (Velden.Thema, "schulden"));
        yield return ("keur-naam", KeurKaart.Maak(naam));
        yield return ("keur-naam-voorstel", KeurKaart.Maak(naam.MetVoorstel(), Melding.Info(Teksten.VoorstelNeergezet)));
        yield return ("keur-twee", KeurKaart.Maak(Keuring(Verbs.VraagAdvies, week, (Velden.Toelichting, Gebeld))));
        var vraag = new Actiedata(Soorten.Vraag, "0193776e-0000-7000-8000-000000000778/19:linde@thread.tacv2/", 0);
        yield return ("keur-veel", KeurKaart.Maak(Keuring(Verbs.VraagStellen, vraag, (Velden.Toelichting, Veel), (Velden.Themas, "rouw"))));
        yield return (
            "keur-twee-velden",
            KeurKaart.Maak(Keuring(Verbs.VraagStellen, vraag, (Velden.Toelichting, Mail), (Velden.WaaromErvaring, Web))));
        yield return ("keur-bericht", KeurKaart.Maak(Keuring(Verbs.VraagTerug, vraag, (Velden.Toelichting, Naam))));
        var getypt = Keuring(Verbs.VraagTerug, vraag, (Velden.Toelichting, Naam));
        yield return (
            "keur-bericht-zo",
            KeurKaart.Maak(getypt with
            {
                Invoer = new Dictionary<string, string>(),
                Zo = Cards.Kaarten.Keuring.Voorstellen(getypt.Invoer, getypt.Gezien, getypt.Vandaag),
            }));
        var signaal = new Actiedata(Soorten.Signaal, "0193776e-0000-7000-8000-000000000779", 0);
        yield return ("keur-signaal", KeurKaart.Maak(Keuring(Verbs.SignaalGeven, signaal, (Velden.Signaal, Naam))));
        yield return (
            "keur-zonder-tekst",
            KeurKaart.Maak(
                Keuring(Verbs.SignaalGeven, signaal, (Velden.Signaal, Naam)) with { Invoer = new Dictionary<string, string>() }));
        yield return ("keur-na-nood", KeurKaart.Maak(Keuring(Verbs.SignaalGeven, signaal, (Velden.Signaal, Gevaar))));

        yield return (
            "keur-klopt-niet", KeurKaart.Maak(naam with { Geteld = true }, Melding.Info(Teksten.KloptNietGeteld(magZo: false))));
        yield return ("keur-alleen-waarschuwing", KeurKaart.Maak(naam with { AlleenWaarschuwing = true }));
        yield return ("controle-niets", ControleKaart.Maak(Mensen.Pool, Telling.Leeg));
        yield return ("controle", ControleKaart.Maak(Mensen.Pool with { AlleenWaarschuwen = ["Kenteken", "Naam"] }, Gezegd));
        yield return ("controle-bewaard", ControleKaart.Maak(
            Mensen.Pool, Telling.Leeg.Plus([Tellers.KloptNiet(VondstSoort.Web)]), Melding.Info(Teksten.ControleBewaard)));

        var inVraag = Keuring(Verbs.VraagAdvies, week, (Velden.Toelichting, Gevaar), (Velden.Thema, "rouw"));
        yield return ("nood-zelfdoding", NoodKaart.Maak([LindeMetAfspraken], [Noodaard.Zelfdoding], inVraag));
        yield return ("nood-geweld-formulier", NoodKaart.Maak([LindeMetAfspraak], [Noodaard.Geweld], Keuring(
            Verbs.VraagStellen, vraag, (Velden.Toelichting, Gevaar))));
        yield return ("nood-signaal", NoodKaart.Maak([LindeMetAfspraken], [Noodaard.Leven], Keuring(
            Verbs.SignaalGeven, signaal, (Velden.Signaal, Gevaar))));
        yield return ("nood-getypt-twee-teams", NoodKaart.Maak(
            [LindeMetAfspraken, LindeMetAfspraken with { Naam = "De Vliet", Afspraken = null }], [Noodaard.Geweld, Noodaard.Zelfdoding]));
        yield return ("nood-getypt-zonder-afspraak", NoodKaart.Maak([Linde], [Noodaard.Leven]));
        yield return ("zwaar-ervaringsdeskundige", ZwaarKaart.Maak(Rollen.Ervaringsdeskundige, [Nadia, Els]));
        yield return ("zwaar-collega", ZwaarKaart.Maak(Rollen.SociaalWerker, [Els]));
        yield return ("nood-ed-match", NoodKaart.Maak([LindeMetAfspraak], [Noodaard.Zelfdoding], inVraag, alsEd: true));
        yield return ("nood-ed-matches", NoodKaart.Maak([LindeMetAfspraken, Vliet], [Noodaard.Geweld], alsEd: true));
        yield return ("nood-ed-zonder-match", NoodKaart.Maak([], [Noodaard.Leven], alsEd: true));
        yield return ("nood-in-groep", NoodKaart.Maak([], [Noodaard.Leven], meelezers: true));
        yield return (
            "nood-bericht", NoodKaart.Maak([Linde], [Noodaard.Leven], inVraag with { Invoer = new Dictionary<string, string>() }));
        yield return (
            "keur-verbeterd",
            KeurKaart.Maak(naam with { Gezien = new Dictionary<string, IReadOnlyList<Vondst>> { [Velden.Toelichting] = [] } }));

        yield return ("bedoeld-pauze", BedoeldKaart.Maak([("pauze", "pauze")]));
        yield return ("bedoeld-weer", BedoeldKaart.Maak([("weer beschikbaar", "weer beschikbaar")]));
        yield return ("bedoeld-een", BedoeldKaart.Maak([("profiel", "profiel")]));
        yield return (
            "bedoeld-drie",
            BedoeldKaart.Maak([("status", "mijn aanvragen"), ("pauze", "pauze"), ("zonder teams", "zonder teams")]));
        yield return ("onbegrepen", BedoeldKaart.Onbegrepen(Rollen.SociaalWerker, inKanaal: false, []));
        yield return ("onbegrepen-zonder-rol", BedoeldKaart.Onbegrepen(Rollen.Geen, inKanaal: false, ["wachtrij"]));
        yield return ("onbegrepen-verschreven", BedoeldKaart.Onbegrepen(Rollen.Coordinator, inKanaal: false, ["wachtrij"]));
    }

    private static Telling Gezegd => Telling.Leeg.Plus(
        [.. Enumerable.Repeat(Tellers.KloptNiet(VondstSoort.Naam), 3), Tellers.KloptNiet(VondstSoort.Adres)]);

    private static Keuring Keuring(string knop, Actiedata over, params (string Veld, string Waarde)[] invoer)
    {
        var ingevuld = invoer.ToDictionary(i => i.Veld, i => i.Waarde);
        var gezien = ingevuld.Where(i => Schrijfvelden.Alle.ContainsKey(i.Key))
            .Select(i => (i.Key, Vondsten: Schrijfvelden.Keur(Schrijfvelden.Alle[i.Key], i.Value)))
            .Where(i => i.Vondsten.Count > 0).ToDictionary(i => i.Key, i => i.Vondsten);
        return new(knop, over, ingevuld, gezien, Vandaag);
    }
}
