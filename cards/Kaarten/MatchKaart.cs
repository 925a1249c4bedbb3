using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>A match, in the chat of each of its two or three people.</summary>
public static partial class MatchKaart
{
    /// <summary>For who asked.</summary>
    /// <param name="dossier">The aanvraag.</param>
    /// <param name="melding">Notice on top.</param>
    /// <param name="edId">The ED of this card; when somebody else has the match by now, the card says that this one is over.</param>
    /// <param name="invoer">A form that came back, drawn open.</param>
    public static Kaartbeeld VoorVrager(Dossier dossier, Melding? melding = null, string? edId = null, Matchinvoer? invoer = null)
    {
        var aanvraag = dossier.Aanvraag;
        var vanIemandAnders = edId is not null && !aanvraag.IsEd(edId);
        if (!aanvraag.MatchLoopt || aanvraag.Toezegging.Ed is not { } ed || vanIemandAnders)
        {
            return VoorbijVoorVrager(dossier, melding, edId, invoer);
        }

        var wie = aanvraag.Toezegging.Tweede is { } tweede
            ? Markdown.Van($"{Genoemd(ed)} en {tweede.Naam} denken met je mee.")
            : Markdown.Van($"{Genoemd(ed)} denkt met je mee.");
        return Lopend(dossier, aanvraag.Aanvrager, ed, wie, melding, invoer);
    }

    /// <summary>For who had to do with it and has not any more: nothing of the question or the match. It is never a new message.</summary>
    /// <param name="dossier">The aanvraag.</param>
    /// <param name="wie">Who reads it; null for who asked.</param>
    public static Kaartbeeld VoorWieWegging(Dossier dossier, string? wie = null) => Kaart(
        new Kaartkop(IconName.Handshake, "Je doet hier niet meer aan mee"), null,
        [
            Alinea(
                wie is null || wie == dossier.Aanvraag.Aanvrager.Id
                    ? "Je werkt niet meer in dit wijkteam. De coördinator gaat hier verder mee. Je hoeft niets te doen."
                    : "Anderen gaan hiermee verder. Je hoeft niets te doen."),
            Voet(Teksten.AlleenJij),
        ],
        $"Je doet niet meer mee aan {dossier.Aanvraag.Nummer}.") with
    { AlleenBijwerken = true };

    /// <summary>For an ED who has the match.</summary>
    /// <param name="dossier">The aanvraag.</param>
    /// <param name="melding">Notice on top.</param>
    /// <param name="edId">Whose card it is; when somebody else has the match by now, the card says that this one is over.</param>
    /// <param name="invoer">A form that came back, drawn open.</param>
    public static Kaartbeeld VoorErvaringsdeskundige(
        Dossier dossier, Melding? melding = null, string? edId = null, Matchinvoer? invoer = null)
    {
        var aanvraag = dossier.Aanvraag;
        var vanIemandAnders = edId is not null && !aanvraag.IsEd(edId);
        if (!aanvraag.MatchLoopt || vanIemandAnders)
        {
            if (aanvraag.Afloop.OpWensVanBewoner && !vanIemandAnders) return Voorbij(aanvraag, Teksten.OpWensVanBewoner, melding, []);
            var terug = Terugknop.Van(dossier, edId, Actiedata.VoorMatch(aanvraag));
            var hoe = edId is null || dossier.Match?.IsEd(edId) == true ? dossier.Match?.Einde?.Hoe : null;
            return Voorbij(aanvraag, Teksten.NaMatchEd(vanIemandAnders ? AanvraagStatus.Nieuw : aanvraag.Status, hoe), melding, terug);
        }

        var ik = aanvraag.Eds.FirstOrDefault(e => e.Id == edId) ?? aanvraag.Toezegging.Ed!;
        var collega = aanvraag.Eds.FirstOrDefault(e => e.Id != ik.Id);
        var vrager = Genoemd(aanvraag.Aanvrager);
        var wie = collega is null
            ? Markdown.Van($"{vrager} van {aanvraag.Herkomst.TeamNaam} wil graag met je samenwerken.")
            : Markdown.Van(
                $"{vrager} van {aanvraag.Herkomst.TeamNaam} wil graag met je samenwerken. Je doet dit samen met {collega.Naam}.");
        return Lopend(dossier, ik, aanvraag.Aanvrager, wie, melding, invoer);
    }

    /// <summary>Who has no account, or was forgotten, cannot be mentioned.</summary>
    private static Markdown Genoemd(Persoon ed) =>
        Persoon.IsBereikbaar(ed.Id) ? Markdown.Vermelding(ed.Naam) : Markdown.Van($"{Teksten.Hoofdletter(ed.Naam)}");

    private static Kaartbeeld Lopend(Dossier dossier, Persoon ik, Persoon ander, Markdown wie, Melding? melding, Matchinvoer? invoer)
    {
        var (aanvraag, match) = (dossier.Aanvraag, dossier.Match);
        var vrager = ik.Id == aanvraag.Aanvrager.Id;
        if (invoer?.Formulier.Fouten.Count > 0) melding ??= Melding.Waarschuwing(Teksten.NogNietBewaard);
        return Kaart(
            Kaartkop.Van(IconName.Handshake, Teksten.Matchtitel(aanvraag, match), aanvraag, Kaartstand.Van(aanvraag.Status, match)),
            melding,
            [
                Alinea(wie),
                aanvraag.Vraag.Tekst.Toelichting is null ? null : Vraagfeiten.Tekst(aanvraag, "De vraag", ""),
                Feiten(aanvraag, match),
                .. dossier.Aanbiedingen.Where(
                    a => a is { Status: AanbodStatus.Ja, Toont: not null }
                        && aanvraag.IsEd(a.Ed.Id)).Select(a => Vervolg($"{Voornaam(a.Ed)} laat zien: {Teksten.ToontVan(a.Toont!)}.")),
                match?.Pauze is { } pauze
                    ? Vak(
                    [
                        Vervolg(Wacht(dossier, pauze, vrager, ik)),
                        .. Teksten.Gepland(aanvraag, match) is { } gepland ? new[] { Vervolg(gepland) } : [],
                    ])
                    : null,
                match?.Pauze is null ? Begin(aanvraag, match, ander, vrager) : null,
                .. EerstDeChat(aanvraag, match) ? [] : Stand(aanvraag, match, ik),
                .. invoer is null ? [] : Open(aanvraag, match, ik, invoer),
                .. Knoppenrijen(aanvraag, match, ik, vrager, invoer?.Welk),
                .. EerstDeChat(aanvraag, match) ? Stand(aanvraag, match, ik) : [],
                aanvraag.Vraag.MetBewoner ? BijGevaar(dossier) : null,
                Voet(Teksten.MatchVoet),
            ],
            $"{Teksten.Matchtitel(aanvraag, match)}: {aanvraag.Nummer}.",
            vermeld: Persoon.IsBereikbaar(ander.Id) ? ander : null);
    }

    /// <summary>The ED reads nowhere else what the team agreed.</summary>
    private static CardElement BijGevaar(Dossier dossier) => dossier.BijGevaar is { } afspraak
        ? Vak(Rustig(Teksten.BijGevaarSprakAf(afspraak.Op)), Vervolg(afspraak.Tekst))
        : Rustig(Teksten.BijGevaar) with { Spacing = Spacing.Medium };

    /// <summary>Role, theme and what they agreed; what was not filled in is not there.</summary>
    private static FactSet Feiten(Aanvraag aanvraag, Match? match)
    {
        var afspraken = match?.Afspraken;
        List<Fact> feiten = [
            new("Thema", Teksten.Hoofdletter(Teksten.Themafeit(aanvraag.Vraag))),
            new("Vorm", Teksten.Hoofdletter(Teksten.Vorm(aanvraag.Vraag.Vorm))),
        ];
        Voeg("Rol", (afspraken?.Rol ?? aanvraag.Vraag.Werkwijze.Rol) is { } rol ? Teksten.Hoofdletter(Teksten.Rolnaam(rol)) : null);
        Voeg("Dit spreken we af", afspraken?.Wel);
        Voeg("Hoort er niet bij", afspraken?.Niet);
        Voeg("Ruimte", afspraken?.Ruimte);
        if (aanvraag.Vraag.MetBewoner)
        {
            Voeg(
                "Delen met het team",
                afspraken is null
                    ? Teksten.NogNietsOverDelen
                    : Teksten.Hoofdletter(Teksten.Matchkeuze(Matchkeuzes.Delen, afspraken.Delen))
                        + (afspraken.BewonerWeet == true ? ". De bewoner weet dat." : ""));
            Voeg(
                "Als het zwaar wordt",
                afspraken?.AlsHetMoeilijkWordt is { } zwaar ? Teksten.Hoofdletter(Teksten.Matchkeuze(Matchkeuzes.Moeilijk, zwaar)) : null);
        }

        foreach (var wie in aanvraag.Eds.Prepend(aanvraag.Aanvrager)) Voeg(
            $"Wie doet wat, volgens {Voornaam(wie)}", match?.Van(wie.Id).Taken);
        foreach (var gesprek in (match?.Onderweg.Ontmoetingen ?? []).OrderBy(o => o.Dag).TakeLast(2)) Voeg(
            "Gesprek",
            $"{Teksten.Hoofdletter(Teksten.Matchkeuze(Matchkeuzes.Ontmoetingen, gesprek.Soort))}, {Teksten.Wanneer(gesprek)}");
        Voeg("Laatste stap", match?.Onderweg.Stappen.OrderBy(s => s.Ronde).LastOrDefault(s => s.Tekst is not null)?.Tekst);
        return new FactSet(feiten) { Spacing = Spacing.Medium };

        void Voeg(string naam, string? waarde)
        {
            if (waarde is not null) feiten.Add(new(naam, waarde));
        }
    }

    private static string Wacht(Dossier dossier, Matchpauze pauze, bool vrager, Persoon ik) => vrager
        ? Teksten.PauzeVoorVrager(
            pauze, Teksten.Coordinator(dossier))
        : Teksten.PauzeVoorEd(pauze, ik.Id);

    private static Container? Begin(Aanvraag aanvraag, Match? match, Persoon ander, bool vrager) =>
        aanvraag.Status == AanvraagStatus.Lopend ? null : Vak(
        Rustig("Zo begin je"),
        Vervolg(
            !Persoon.IsBereikbaar(ander.Id)
                ? $"De coördinator vertelt je hoe je {Voornaam(ander)} bereikt."
                : match?.Chat is null
                    ? $"Stuur {Voornaam(ander)} een bericht om af te spreken."
                    : $"Open de chat met {Voornaam(ander)} om af te spreken."),
        aanvraag.Vraag.MetBewoner ? Vervolg($"{Teksten.EersteOntmoeting} {Teksten.BewonerBepaalt}") : null,
        Vervolg(vrager ? Teksten.MatchVragerLetOp : Teksten.MatchEdLetOp));

    /// <summary>The one thing that is asked now: whether it clicks.</summary>
    private static IEnumerable<CardElement> Stand(Aanvraag aanvraag, Match? match, Persoon ik)
    {
        if (aanvraag.Status != AanvraagStatus.Kennismaking || match?.Pauze is not null) yield break;
        var (data, klik) = (Actiedata.VoorMatch(aanvraag), match?.Van(ik.Id).Klik);
        yield return Alinea(Teksten.KlikStand(klik));
        if (aanvraag.Vraag.Vorm == Vormen.Tandem && match?.TakenVerdeeld != true) yield return Vervolg(Teksten.TandemBegin);
        yield return Knoppen(
        [
            .. klik == Klikkeuze.Ja ? []
                : EerstDeChat(aanvraag, match) ? [Knop("Het klikt", Verbs.MatchKlikJa, data)]
                : new[] { Hoofdknop("Het klikt", Verbs.MatchKlikJa, data) },
            .. klik is null ? new[] { Knop("Nog een keer", Verbs.MatchNogEenKeer, data) } : [],
            Knop("Liever iemand anders", Verbs.MatchAnder, data),
        ]);
    }

    /// <summary>Whether it clicks is known only after they spoke: until somebody says something about that, the chat comes first.</summary>
    private static bool EerstDeChat(Aanvraag aanvraag, Match? match) =>
        aanvraag.Status == AanvraagStatus.Kennismaking && match is { Chat: not null, Pauze: null }
        && !match.Inbrengen.Any(i => i.Contact == Contactantwoord.Ja || i.Klik is not null);

    private static IEnumerable<CardElement> Open(Aanvraag aanvraag, Match? match, Persoon ik, Matchinvoer invoer) => invoer.Welk switch
    {
        Matchformulier.Afspraken => Matchvelden.Afspraken(aanvraag, match, ik.Id, invoer.Formulier),
        Matchformulier.Ontmoeting => Matchvelden.Ontmoeting(aanvraag, invoer.Formulier),
        Matchformulier.Afronden => Matchvelden.Afronden(aanvraag, invoer.Formulier),
        _ => [],
    };

    private static Kaartbeeld VoorbijVoorVrager(Dossier dossier, Melding? melding, string? edId, Matchinvoer? invoer)
    {
        var aanvraag = dossier.Aanvraag;
        var hier = dossier.Match?.Loopt == false && (edId is null || dossier.Match.IsEd(edId));
        var hoe = hier ? dossier.Match!.Einde?.Hoe : null;
        if (hier && aanvraag.Afloop.OpWensVanBewoner) return Voorbij(aanvraag, Teksten.OpWensVanBewoner, melding, []);
        var bedank = !hier ? [] : TeBedanken(dossier).Select(ed => Bedanken(dossier, ed, invoer)).ToList();
        return Voorbij(
            aanvraag, Teksten.NaMatchVrager(hier || aanvraag.IsVoorbij ? aanvraag.Status : AanvraagStatus.Nieuw, hoe), melding,
            [.. Terugknop.Van(dossier, hier ? aanvraag.Aanvrager.Id : null, Actiedata.VoorMatch(aanvraag)), .. bedank]);
    }

    /// <summary>The EDs of a match that ended, as far as a word of thanks can reach them.</summary>
    internal static IEnumerable<Persoon> TeBedanken(Dossier dossier) => dossier.Match is { Loopt: false } match
        ? match.Betrokkenen.Skip(1).Select(id => Wie(dossier, id)).OfType<Persoon>()
            .Where(ed => Persoon.IsBereikbaar(ed.Id) && !dossier.Bedankt.Contains(ed.Id))
        : [];

    /// <summary>
    /// One click is enough, and words are welcome. A field id is unique in a card, so the second of a duo is thanked without words.
    /// </summary>
    private static CardElement Bedanken(Dossier dossier, Persoon ed, Matchinvoer? invoer)
    {
        var bedank = Knop($"Bedank {Voornaam(ed)}", Verbs.BedankGeven, Actiedata.VoorMatch(dossier.Aanvraag, ed.Id)) with
        { AssociatedInputs = "none" };
        if (dossier.Match!.Wie.TweedeId == ed.Id) return Knoppen(bedank);
        var velden = Matchvelden.Bedanken(dossier.Aanvraag, ed.Id, invoer?.Formulier);
        return invoer is null
            ? Knoppen(bedank, new ActionShowCard("Met een eigen zin", AdaptiveCard.Inner(velden)))
            : new Container([.. velden]) { Spacing = Spacing.None };
    }

    private static Persoon? Wie(Dossier dossier, string edId) =>
        dossier.Aanvraag.Eds.FirstOrDefault(e => e.Id == edId) ?? dossier.AanbodAan(edId)?.Ed;

    private static Kaartbeeld Voorbij(Aanvraag aanvraag, string tekst, Melding? melding, IEnumerable<CardElement> rest) => Kaart(
        Kaartkop.Van(IconName.Handshake, "Deze match is voorbij", aanvraag, Kaartstand.Voorbij), melding,
        [Alinea(tekst), .. rest, Voet(Teksten.AlleenJij)],
        $"De match voor {aanvraag.Nummer} is voorbij.");
}
