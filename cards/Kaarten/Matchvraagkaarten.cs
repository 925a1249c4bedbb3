using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Matches;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>"Hebben jullie elkaar gesproken?", once.</summary>
public static class ContactKaart
{
    /// <summary>The question, or what was answered.</summary>
    public static Kaartbeeld Maak(Dossier dossier, string persoonId, Melding? melding = null)
    {
        var (aanvraag, match) = (dossier.Aanvraag, dossier.Match);
        var antwoord = match?.Van(persoonId).Contact;
        var data = Actiedata.VoorMatchvraag(aanvraag);
        var loopt = aanvraag.MatchLoopt && match is { Loopt: true };
        return Kaart(
            Kaartkop.Van(IconName.Handshake, "Hebben jullie elkaar gesproken?", aanvraag),
            melding,
            [
                Alinea(Tekst(loopt, antwoord)),
                loopt && antwoord is not Contactantwoord.Ja
                    ? Knoppen(
                    [
                        Hoofdknop("Ja", Verbs.MatchGesproken, data),
                        .. antwoord is null ? new[] { Knop("Komt eraan", Verbs.MatchGesprokenStraks, data) } : [],
                        .. antwoord is Contactantwoord.HulpNodig ? [] : new[] { Knop("Ik wil graag hulp", Verbs.MatchGesprokenHulp, data) },
                    ])
                    : null,
                Voet("Alleen jij ziet dit antwoord. De coördinator hoort alleen of je hulp wilt."),
            ],
            $"Hebben jullie elkaar gesproken over {aanvraag.Nummer}?");
    }

    private static string Tekst(bool loopt, Contactantwoord? antwoord) => (loopt, antwoord) switch
    {
        (false, _) => "Deze match is voorbij. Je hoeft niets te doen.",
        (_, { } gegeven) => Teksten.ContactNa(gegeven),
        _ => "Zo weten we of jullie op weg zijn. Elk antwoord is goed.",
    };
}

/// <summary>"Welke stap is er gezet?", for an ED in a match that runs for months.</summary>
public static class StapKaart
{
    /// <summary>The question of this round, or what was told.</summary>
    public static Kaartbeeld Maak(Dossier dossier, int ronde, Formulier? formulier = null, Melding? melding = null)
    {
        var (aanvraag, match) = (dossier.Aanvraag, dossier.Match);
        var stap = match?.Onderweg.Stappen.FirstOrDefault(s => s.Ronde == ronde);
        var data = Actiedata.VoorMatchvraag(aanvraag, Teksten.Getal(ronde));
        var vraagt = aanvraag.MatchLoopt && match is { Loopt: true } && (stap is null || formulier is not null);
        return Kaart(
            Kaartkop.Van(IconName.Handshake, "Welke stap is er gezet?", aanvraag),
            melding,
            vraagt
                ?
                [
                    Alinea("Een kleine stap is een hele stap. Geen stap is ook goed."),
                    .. Matchvelden.Tekstveld("In één regel, als je wilt", Velden.Stap, formulier, null, Afspraken.MaxTekst),
                    Knoppen(
                        Hoofdknop("Deel deze stap", Verbs.StapZetten, data),
                        Knop("Geen stap, wel contact", Verbs.StapGeen, data) with { AssociatedInputs = "none" }),
                    Voet(Teksten.TussenJullie),
                ]
                :
                [
                    stap?.Tekst is { } tekst ? Vak(Vervolg(tekst)) : null,
                    Alinea(
                        stap is null
                            ? "Deze match is voorbij. Je hoeft niets te doen."
                            : stap.Tekst is null ? "Er is contact. Dat is genoeg." : "Dankjewel. Je collega ziet deze stap ook."),
                    .. stap?.Tekst is not null && aanvraag.MatchLoopt && match is { Loopt: true }
                        ? SuccesKaart.Vraag(dossier, ronde, data)
                        : [],
                    Voet("Dit blijft tussen jullie."),
                ],
            $"Welke stap is er gezet bij {aanvraag.Nummer}?");
    }
}

/// <summary>A talk with a date under a match, for those who did not plan it, and for all the day before.</summary>
public static class OntmoetingKaart
{
    /// <summary>What, when and with whom.</summary>
    public static Kaartbeeld Maak(Dossier dossier, Ontmoeting ontmoeting, bool morgen = false)
    {
        var aanvraag = dossier.Aanvraag;
        var wat = Teksten.Matchkeuze(Matchkeuzes.Ontmoetingen, ontmoeting.Soort);
        var gaatDoor = aanvraag.MatchLoopt && dossier.Match is { Loopt: true };
        var wasEr = dossier.Match?.Tijd.Tot is { } tot && ontmoeting.Dag < Weekmoment.Lokaal(tot).Date;
        var voorbij = wasEr ? "Deze afspraak is voorbij" : "Deze afspraak is vervallen";
        return Kaart(
            Kaartkop.Van(
                IconName.Handshake, gaatDoor ? $"{(morgen ? "Morgen" : "Er staat een afspraak")}: {wat}" : voorbij, aanvraag),
            null,
            [
                new FactSet(
                [
                    new Fact("Wanneer", Teksten.Wanneer(ontmoeting)),
                    .. gaatDoor
                        ? new[] { new Fact("Met", Teksten.Opsomming([.. aanvraag.Eds.Prepend(aanvraag.Aanvrager).Select(p => p.Naam)])) }
                        : [],
                    .. ontmoeting.Rol is { } rol
                        ? new[] { new Fact("Rol", Teksten.Hoofdletter(Teksten.Matchkeuze(Matchkeuzes.Ontmoetingsrollen, rol))) }
                        : [],
                ])
                {
                    Spacing = Spacing.Medium,
                },
                Alinea(
                    gaatDoor
                        ? "Past dit moment niet? Laat het je collega weten. Namen van bewoners staan hier niet."
                        : wasEr ? "De match is voorbij. Je hoeft niets te doen." : "De match is voorbij. Dit gesprek gaat niet door."),
                gaatDoor && Teksten.Gepland(aanvraag, dossier.Match) is not null ? Vervolg(Teksten.ContactWacht) : null,
                Voet("Alleen jullie zien dit."),
            ],
            gaatDoor
                ? $"{Teksten.Hoofdletter(wat)}: {Teksten.Wanneer(ontmoeting)}."
                : $"{aanvraag.Nummer}: {Teksten.Kleineletter(voorbij)}.");
    }
}

/// <summary>A thank-you of the asker, for the ED.</summary>
public static class BedankKaart
{
    /// <summary>The words, and from whom.</summary>
    public static Kaartbeeld Maak(Aanvraag aanvraag, Bedankje bedankje) => Kaart(
        Kaartkop.Van(IconName.Handshake, $"{Voornaam(bedankje.Van)} bedankt je", aanvraag), null,
        [Vak(Vervolg(bedankje.Tekst ?? Teksten.GewoneDank)), Voet("Alleen jij ziet deze kaart. Antwoorden hoeft niet.")],
        $"{bedankje.Van.Naam} bedankt je.");
}
