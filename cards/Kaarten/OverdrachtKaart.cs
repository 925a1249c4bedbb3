using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>A match whose ED is not available for now, or whose asker left, for the coördinator.</summary>
public static class OverdrachtKaart
{
    /// <summary>The three choices, or what became of it.</summary>
    /// <param name="dossier">The aanvraag.</param>
    /// <param name="wegId">Who is not available: an ED, or the asker of then.</param>
    /// <param name="melding">Notice on top.</param>
    /// <param name="wie">Who looks at it.</param>
    public static Kaartbeeld Maak(Dossier dossier, string wegId, Melding? melding = null, string wie = "")
    {
        var isEd = wegId.Length == 0 || dossier.Aanvraag.IsEd(wegId) || dossier.AanbodAan(wegId) is not null;
        return isEd ? VanEd(dossier, wegId, melding, wie) : VanVrager(dossier, wegId, melding, wie);
    }

    private static Kaartbeeld VanVrager(Dossier dossier, string wegId, Melding? melding, string wie)
    {
        var aanvraag = dossier.Aanvraag;
        var vrager = aanvraag.Aanvrager;
        var pauze = aanvraag.VragerWeg && vrager.Id == wegId && dossier.Match is { Loopt: true } match ? match.Pauze : null;
        var titel = (vrager.Id == wegId, aanvraag.VragerWeg) switch
        {
            (false, _) => $"{vrager.Naam} gaat verder met deze match",
            (_, true) => $"{vrager.Naam} is niet meer in het wijkteam",
            _ => $"{vrager.Naam} is weer in het wijkteam",
        };
        return Kaart(
            Kaartkop.Van(IconName.Handshake, titel, aanvraag),
            melding,
            [
                Alinea(VragerTekst(aanvraag, pauze, wegId)),
                pauze is not null && Teksten.Gepland(aanvraag, dossier.Match) is { } gepland ? Vervolg(gepland) : null,
                pauze is null
                    ? null
                    : Knoppen(
                        Keuzes(
                            pauze,
                            Acties.Zeker(
                                "Geef aan de teamleider", $"De teamleider van {aanvraag.Herkomst.TeamNaam} gaat dan verder met deze match.",
                                Knop("Ja, geef aan de teamleider", Verbs.OverdrachtVervanger, Actiedata.VoorMatchvraag(aanvraag, wegId))),
                            Actiedata.VoorMatchvraag(aanvraag, wegId))),
                .. Terugknop.Van(dossier, wie, Actiedata.VoorMatchvraag(aanvraag)),
                Voet("Alleen jij ziet deze kaart. Wie de match heeft, weet het ook."),
            ],
            $"{aanvraag.Nummer}: {titel}.");
    }

    private static string VragerTekst(Aanvraag aanvraag, Matchpauze? pauze, string wegId) => pauze switch
    {
        null when aanvraag.IsVoorbij => "Deze match is voorbij.",
        null when aanvraag.Aanvrager.Id != wegId => "De teamleider nam het over, en heeft nu de kaart van de match.",
        null when !aanvraag.VragerWeg => "Die kiest zelf wanneer het contact verder gaat.",
        null => "De match is teruggegeven. Vraag het team of de vraag nog speelt. Zo niet, dan kun je de vraag sluiten.",
        { Keuze: Overdracht.Wachten } => "Dit contact wacht. Je kunt hieronder nog iets anders kiezen.",
        { Keuze: Overdracht.Afronden } => "Wie de match heeft, rondt het zorgvuldig af. Lukt dat niet, dan sluit jij de match.",
        _ => "Het contact wacht. Bel met het team en met wie de match heeft: wat past nu?",
    };

    private static Kaartbeeld VanEd(Dossier dossier, string edId, Melding? melding, string wie)
    {
        var aanvraag = dossier.Aanvraag;
        var naam = (aanvraag.Eds.FirstOrDefault(e => e.Id == edId) ?? dossier.AanbodAan(edId)?.Ed)?.Naam ?? Teksten.EenCollega;
        var nu = dossier.Match is { Loopt: true } match ? match.Pauze : null;
        var pauze = nu?.EdId == edId ? nu : nu?.Ander?.EdId == edId ? nu.Ander with { Keuze = nu.Keuze } : null;
        var weg = pauze?.IsVertrokken(edId) == true;
        var titel = (weg, pauze, nu, dossier.Aanvraag.MatchLoopt) switch
        {
            (true, _, _, _) => $"{naam} is niet meer in de pool",
            (_, { EdVerder: true }, _, _) => $"{naam} wil weer verder",
            (_, { Gevraagd: true }, _, _) => $"{naam} is weer beschikbaar",
            (_, null, null, true) when aanvraag.IsEd(edId) => $"Het contact met {naam} gaat weer verder",
            (_, null, _, true) when aanvraag.IsEd(edId) => $"{naam} kan weer verder",
            (_, null, _, _) => $"De match met {naam} is voorbij",
            _ => $"{naam} is even niet beschikbaar",
        };
        return Kaart(
            Kaartkop.Van(IconName.Handshake, titel, aanvraag),
            melding,
            [
                Alinea(Tekst(aanvraag, pauze, elders: nu is not null)),
                pauze is not null && Teksten.Gepland(aanvraag, dossier.Match) is { } gepland ? Vervolg(gepland) : null,
                pauze is null
                    ? null
                    : Knoppen(
                        Keuzes(
                            pauze,
                            Acties.Zeker(
                                "Zoek een vervanger",
                                $"De match met {naam} stopt. "
                                + (aanvraag.Toezegging.Tweede is null
                                    ? "Wie de match heeft, hoort dat na tien minuten. De vraag gaat terug naar de pool."
                                    : "Wie de match heeft, hoort dat na tien minuten. Kan de ander alleen verder, dan gaat die door. "
                                    + "Anders gaat de vraag terug naar de pool."),
                                Knop("Ja, zoek een vervanger", Verbs.OverdrachtVervanger, Actiedata.VoorMatchvraag(aanvraag))),
                            Actiedata.VoorMatchvraag(aanvraag))),
                .. Terugknop.Van(dossier, wie, Actiedata.VoorMatchvraag(aanvraag)),
                Voet(
                    weg ? "Alleen jij ziet deze kaart. De sociaal werker weet het ook."
                        : pauze is null or { EdVerder: true } or { Gevraagd: true } ? "Alleen jij ziet deze kaart."
                        : $"Alleen jij ziet deze kaart. De sociaal werker weet dat {naam} even niet beschikbaar is, niet waarom."),
            ],
            $"{aanvraag.Nummer}: {titel}.");
    }

    /// <param name="elders">It waits for somebody else.</param>
    private static string Tekst(Aanvraag aanvraag, Matchpauze? pauze, bool elders) => pauze switch
    {
        null when aanvraag.IsVoorbij => "Deze match is voorbij.",
        null when aanvraag.WachtOpReactie => "De vraag staat weer bij de pool. Stel iemand anders voor.",
        null when elders => "Het contact wacht nog op iemand anders.",
        null => "Het contact gaat verder.",
        { EdVerder: true } => $"{aanvraag.Aanvrager.Naam} kijkt nu of dat past. Je hoeft niets te doen. Iets anders kiezen kan nog.",
        { Gevraagd: true } => "De vraag om verder te gaan is gesteld. Wacht daar even op. Iets anders kiezen kan nog.",
        { Keuze: Overdracht.Wachten } => "Dit contact wacht, in overleg met de bewoner. Je kunt hieronder nog iets anders kiezen.",
        { Keuze: Overdracht.Afronden } => $"{aanvraag.Aanvrager.Naam} rondt het zorgvuldig af. Lukt dat niet, dan sluit jij de match.",
        _ => "Wat past bij deze match? Kies samen met de sociaal werker. Die vraagt het ook aan de bewoner.",
    };

    private static IEnumerable<CardAction> Keuzes(Matchpauze pauze, CardAction vervanger, Actiedata data)
    {
        if (pauze.Keuze == Overdracht.Afronden)
        {
            yield return Acties.Zeker(
                "Sluit de match", "De match stopt nu. Wie de match heeft, hoort dat na tien minuten.",
                Knop("Ja, sluit de match", Verbs.MatchStoppen, data));
        }

        yield return vervanger;
        if (pauze.Keuze != Overdracht.Wachten) yield return Knop("Even wachten", Verbs.OverdrachtWachten, data);
        if (pauze.Keuze != Overdracht.Afronden) yield return Knop("Zorgvuldig afronden", Verbs.OverdrachtAfronden, data);
    }
}

/// <summary>Whether a match that waits goes on: first asked of the ED, then of the asker.</summary>
public static class HervatKaart
{
    /// <summary>The question to this person, or how it went on.</summary>
    public static Kaartbeeld Maak(Dossier dossier, string persoonId, Melding? melding = null)
    {
        var (aanvraag, match) = (dossier.Aanvraag, dossier.Match);
        var data = Actiedata.VoorMatchvraag(aanvraag);
        var vrager = persoonId == aanvraag.Aanvrager.Id;
        var pauze = aanvraag.MatchLoopt && match is { Loopt: true } ? match.Pauze : null;
        var vraagt = pauze is not null
            && pauze.Keuze != Overdracht.Afronden && (vrager ? pauze.EdVerder : pauze.EdId == persoonId && !pauze.EdVerder);
        return Kaart(
            Kaartkop.Van(IconName.Handshake, "Verder samen?", aanvraag),
            melding,
            [
                Alinea(vraagt ? Vraag(aanvraag, pauze!, vrager) : Stand(aanvraag, pauze)),
                vraagt
                    ? Knoppen(
                        [
                            Hoofdknop("Ja, verder", Verbs.MatchHervatten, data),
                            .. vrager ? [] : new[]
                            {
                                Acties.Zeker(
                                    "Geef terug", Teksten.GeefTerugUitleg,
                                    Knop("Ja, geef terug", Verbs.MatchTeruggeven, Actiedata.VoorMatch(aanvraag))),
                            },
                        ])
                    : null,
                vraagt ? Vervolg("Nog niet? Laat deze kaart dan gewoon staan.") : null,
                Voet("Alleen jij ziet deze kaart. Uitleg is niet nodig."),
            ],
            $"{aanvraag.Nummer}: verder samen?");
    }

    private static string Vraag(Aanvraag aanvraag, Matchpauze pauze, bool vrager) => vrager
        ? $"{aanvraag.Eds.FirstOrDefault(e => e.Id == pauze.EdId)?.Naam ?? "Je contactpersoon"} kan weer verder. " +
            "Past dat ook voor jou en de bewoner?"
        : $"Je bent weer beschikbaar. Wil je verder met {aanvraag.Aanvrager.Naam} van {aanvraag.Herkomst.TeamNaam}?";

    private static string Stand(Aanvraag aanvraag, Matchpauze? pauze) => (aanvraag.MatchLoopt, pauze) switch
    {
        (false, _) => "Deze match is voorbij. Je hoeft niets te doen.",
        (_, null) => "Jullie gaan weer verder. Fijn.",
        (_, { EdVerder: true }) => "Je wilt weer verder. Nu kijkt je collega of het ook daar past.",
        _ => Teksten.ContactWacht,
    };
}

/// <summary>Somebody of a match wants to talk, for the coördinator.</summary>
public static class SeinKaart
{
    /// <summary>Who, about which number; never why.</summary>
    /// <param name="dossier">The aanvraag.</param>
    /// <param name="soort">One of <see cref="Sein"/>.</param>
    /// <param name="persoonId">Who wants to talk, or left.</param>
    /// <param name="aan">Who reads it.</param>
    public static Kaartbeeld Maak(Dossier dossier, string soort, string persoonId, string aan)
    {
        var aanvraag = dossier.Aanvraag;
        var wie = Wie(dossier, persoonId)?.Naam ?? Teksten.EenCollega;
        if (soort == Sein.Vertrokken) return Vertrokken(dossier, wie, persoonId, aan);
        var titel = soort == Sein.Overleg ? $"{wie} wil graag overleg" : $"{wie} wil graag hulp bij het contact";
        return Kaart(
            Kaartkop.Van(IconName.Handshake, titel, aanvraag), null,
            [Alinea($"Neem je contact op met {wie}? Er is geen tekst bij."), Voet("Alleen jij ziet deze kaart.")],
            $"{titel}.");
    }

    private static Kaartbeeld Vertrokken(Dossier dossier, string wie, string persoonId, string aan)
    {
        var aanvraag = dossier.Aanvraag;
        var titel = $"{wie} doet niet meer mee";
        var vrager = persoonId == aanvraag.Aanvrager.Id;
        var voorCoordinator = aan != aanvraag.Aanvrager.Id && !aanvraag.IsEd(aan);
        return Kaart(
            Kaartkop.Van(IconName.Handshake, titel, aanvraag), null,
            [
                Alinea(Teksten.NaVertrek(aanvraag, wie, vrager, aan)),
                Teksten.Gepland(aanvraag, dossier.Match) is { } gepland ? Vervolg(gepland) : null,
                voorCoordinator ? Knoppen(Knop("Bekijk de vraag", Verbs.AanvraagBekijken, Actiedata.Voor(aanvraag))) : null,
                Voet("Alleen jij ziet deze kaart."),
            ],
            $"{titel}.");
    }

    private static Persoon? Wie(Dossier dossier, string id) =>
        dossier.Aanvraag.Eds.Prepend(dossier.Aanvraag.Aanvrager).FirstOrDefault(p => p.Id == id) ?? dossier.AanbodAan(id)?.Ed;
}
