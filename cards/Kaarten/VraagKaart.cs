using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Dossiers;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>
/// The question form, in three screens: the question, what suits it, and what will be sent. Nothing in it has to be filled in, and it can
/// be left on every screen.
/// </summary>
public static partial class VraagKaart
{
    /// <summary>What the button chooses that sends a question with labels and wants no tips about them any more.</summary>
    public const string ZonderTip = "zonder-tip";

    /// <summary>What a button chooses on a part with questions of its own: they were seen, also when they were left empty.</summary>
    public const string Gezien = "gezien";

    /// <summary>One screen of the form; what was filled in on another is in it, out of sight.</summary>
    public static Kaartbeeld Maak(VraagBeeld beeld, Vraagstap stap = Vraagstap.Vraag, Melding? melding = null)
    {
        var toontTips = stap is Vraagstap.Vraag or Vraagstap.Nakijken && beeld.Formulier.Tips.Count > 0;
        if (toontTips) beeld = beeld.Met((Velden.TipGezien, Velden.Ja));
        IReadOnlyList<CardElement> inhoud = [.. Scherm(beeld, stap)];
        return Kaart(
            new Kaartkop(IconName.QuestionCircle, Titel(beeld, stap), Onder(beeld, stap)),
            melding,
            [
                .. inhoud,
                .. Bewaard(beeld.Formulier, inhoud),
                Voet(stap == Vraagstap.Afspraak ? Teksten.AfspraakVoet
                    : Teksten.AanvraagVoet(stap == Vraagstap.Vraag || beeld.Formulier.Waarde(Velden.Toelichting) is { Length: > 0 })),
            ],
            beeld.Nummer is null ? "Stel je vraag aan de pool." : $"Wijzig je vraag {beeld.Nummer}.");
    }

    /// <summary>What takes the place of a form that was sent from a message of its own.</summary>
    public static Kaartbeeld Verstuurd(Aanvraag aanvraag) =>
        MeldingKaart.Maak("Verstuurd", Teksten.NaVersturen(aanvraag)) with { Blijft = true };

    /// <summary>Somebody is in no wijkteam any more: what was typed stays, for when they are.</summary>
    /// <param name="beeld">What was typed.</param>
    /// <param name="archief">Name of the own wijkteam that was put away in Teams, or null.</param>
    public static Kaartbeeld GeenWijkteam(VraagBeeld beeld, string? archief = null) => Kaart(
        new Kaartkop(IconName.QuestionCircle, Teksten.VraagTitel), Melding.Waarschuwing(Teksten.ZonderWijkteam(archief)),
        [
            beeld.Formulier.Waarde(Velden.Toelichting) is { Length: > 0 } tekst ? Inhoud.Citaat("Wat je schreef", Vervolg(tekst)) : null,
            .. Bewaard(beeld.Formulier, []),
            Knoppen(Knop("Probeer het opnieuw", Verbs.VraagTerug, beeld.Over)),
            Voet(Teksten.AlleenJij),
        ],
        Teksten.ZonderWijkteam(archief));

    /// <summary>What takes the place of a form that asks what was asked before.</summary>
    public static Kaartbeeld StondErAl(Aanvraag aanvraag) => Kaart(
        new Kaartkop(IconName.QuestionCircle, Teksten.StondErAl, aanvraag.Nummer), null,
        [
            Alinea(Teksten.StondErAlUitleg),
            Knoppen(Knop($"Bekijk {aanvraag.Nummer}", Verbs.AanvraagTonen, Actiedata.Voor(aanvraag))),
            Voet(Teksten.AlleenJij),
        ],
        $"{Teksten.StondErAl}: {aanvraag.Nummer}.") with
    { Blijft = true };

    /// <summary>What takes the place of a form that was left.</summary>
    public static Kaartbeeld Gestopt() => Kaart(
        new Kaartkop(IconName.QuestionCircle, Teksten.NietsVerstuurd), null,
        [
            Alinea(Teksten.NietsVerstuurdUitleg),
            Knoppen(Opdrachtknop.Naar("vraag"), Opdrachtknop.Hulp("Hulp")),
            Voet(Teksten.AlleenJij),
        ],
        $"{Teksten.NietsVerstuurd}.") with
    { Blijft = true };

    private static IEnumerable<CardElement> Scherm(VraagBeeld beeld, Vraagstap stap) => stap switch
    {
        Vraagstap.Keuze => Keuze(beeld),
        Vraagstap.AlleKeuzes => AlleKeuzes(beeld),
        Vraagstap.Keuzehulp => Keuzehulp(beeld),
        Vraagstap.Afspraak => Afspraak(beeld),
        Vraagstap.Wens => Wens(beeld),
        Vraagstap.Nakijken => Nakijken(beeld),
        _ => Vraag(beeld),
    };

    private static string Titel(VraagBeeld beeld, Vraagstap stap) => stap switch
    {
        Vraagstap.Keuze or Vraagstap.AlleKeuzes => "Wat past erbij?",
        Vraagstap.Keuzehulp => "Welke vorm past?",
        Vraagstap.Afspraak => "Eerst een afspraak van jullie team",
        Vraagstap.Wens => "Wat wil de bewoner?",
        Vraagstap.Nakijken => "Klopt het zo?",
        _ => beeld.Nummer is { } nummer ? $"Wijzig {nummer}" : Teksten.VraagTitel,
    };

    /// <summary>The wijkteam, and for a new question which of the three screens this is.</summary>
    private static string? Onder(VraagBeeld beeld, Vraagstap stap)
    {
        var scherm = (beeld.Nummer, stap) switch
        {
            ({ }, _) or (_, Vraagstap.Keuzehulp or Vraagstap.Afspraak) => null,
            (_, Vraagstap.Vraag) => "stap 1 van 3",
            (_, Vraagstap.Nakijken) => "stap 3 van 3",
            _ => "stap 2 van 3",
        };
        string?[] delen = [beeld.Teams is [var team] ? team.Naam : null, scherm];
        return delen.OfType<string>().ToList() is { Count: > 0 } er ? string.Join(" · ", er) : null;
    }

    /// <summary>Goes on; a question that is changed is kept at once.</summary>
    private static ActionExecute Verder(VraagBeeld beeld, string verb, Actiedata? wat = null) => beeld.Nummer is null
        ? Hoofdknop("Verder", verb, wat ?? beeld.Over)
        : Hoofdknop("Bewaar", Verbs.VraagStellen, wat ?? beeld.Over);

    /// <summary>Leaves the form, back to where it was opened.</summary>
    private static CardAction Stop(VraagBeeld beeld) => beeld switch
    {
        { Nummer: not null } => Knop("Niet wijzigen", Verbs.AanvraagTonen, beeld.Over),
        { Week: { } week } => Knop("Terug naar de agendavraag", Verbs.AgendaTonen, new Actiedata(Soorten.Agenda, week, 0)),
        { Aanwezig: { } dag } => Knop("Terug naar wie er is", Verbs.AanwezigTonen, dag),
        _ => Knop("Niet versturen", Verbs.VraagStoppen, beeld.Over),
    };

    /// <summary>Fields of another screen, out of sight: a client sends them along with every button.</summary>
    private static IEnumerable<CardElement> Bewaard(Formulier formulier, IEnumerable<CardElement> inhoud)
    {
        var gezien = Ids(inhoud).ToHashSet(StringComparer.Ordinal);
        return Velden.Vraagformulier.Append(Velden.Thema).Where(v => !gezien.Contains(v) && formulier.Waarde(v) is { Length: > 0 })
            .Select(v => Bouwstenen.Bewaard(v, formulier.Waarde(v)!));
    }

    private static IEnumerable<string> Ids(IEnumerable<CardElement> elementen) =>
        elementen.SelectMany(e => e is Container vak ? Ids(vak.Items) : e is CardInput { Id: { } id } ? [id] : []);

    private static Actiedata Met(Actiedata over, string keuze) => over with { Id = $"{over.Id}/{keuze}" };
}
