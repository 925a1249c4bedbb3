using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Vragen;
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
        return Kaart(
            Kaartkop.Van(
                IconName.Handshake, gaatDoor ? $"{(morgen ? "Morgen" : "Er staat een afspraak")}: {wat}" : "Deze afspraak is vervallen",
                aanvraag),
            null,
            [
                new FactSet(
                [
                    new Fact("Wanneer", Wanneer(ontmoeting)),
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
                        ? "Komt het niet uit? Laat het je collega weten. Namen van bewoners staan hier niet."
                        : "De match is voorbij. Dit gesprek gaat niet door."),
                Voet("Alleen jullie zien dit."),
            ],
            gaatDoor ? $"{Teksten.Hoofdletter(wat)}: {Wanneer(ontmoeting)}." : $"Een afspraak bij {aanvraag.Nummer} is vervallen.");
    }

    internal static string Wanneer(Ontmoeting ontmoeting) =>
        Teksten.Datum(ontmoeting.Dag) + (ontmoeting.Tijd is { } tijd ? $" om {Teksten.Tijd(tijd)}" : "");
}

/// <summary>The ED says that it becomes urgent: a message without content for the asker.</summary>
public static class UrgentKaart
{
    /// <summary>Who to call, and nothing else.</summary>
    public static Kaartbeeld VoorVrager(Dossier dossier, string edId, string? afspraak)
    {
        var aanvraag = dossier.Aanvraag;
        var naam = aanvraag.Eds.FirstOrDefault(e => e.Id == edId)?.Naam ?? "je contactpersoon";
        return Kaart(
            Kaartkop.Van(IconName.Warning, $"Neem contact op met {naam}", aanvraag), null,
            [
                Alinea("Doe dat nu, als je kunt. Wat er speelt, hoor je in het gesprek."),
                Vak(Rustig("Dit heeft jullie team afgesproken"), Vervolg(afspraak ?? Teksten.GeenAfspraakUrgent)),
                Voet(Teksten.AlleenJij),
            ],
            $"Neem contact op met {naam}.");
    }

    /// <summary>What the ED sees at once: the agreement of the team.</summary>
    public static Kaartbeeld VoorErvaringsdeskundige(Dossier dossier, string? afspraak, Melding? melding)
    {
        var aanvraag = dossier.Aanvraag;
        return Kaart(
            Kaartkop.Van(IconName.Warning, "Dit heeft het team afgesproken", aanvraag), melding,
            [
                Alinea(afspraak ?? "Het team heeft nog niets afgesproken. Bel bij gevaar 112."),
                Vervolg("Hier kan ik niet snel genoeg bij helpen. Is er nu gevaar? Bel 112."),
                Voet(Teksten.AlleenJij),
            ],
            "Dit heeft het team afgesproken.");
    }
}

/// <summary>A match ended for the moment, told to who did not do it.</summary>
public static class MatchTerugKaart
{
    /// <summary>That it stops, without a reason, and what can be done instead.</summary>
    public static Kaartbeeld Maak(Dossier dossier, string persoonId, string? edId)
    {
        var (aanvraag, match) = (dossier.Aanvraag, dossier.Match);
        var vrager = persoonId == aanvraag.Aanvrager.Id;
        var hoe = match?.Loopt == false ? match.Einde?.Hoe : null;
        var ed = edId is null ? null : dossier.AanbodAan(edId)?.Ed;
        if (aanvraag.Afloop.OpWensVanBewoner)
        {
            return Kaart(
                Kaartkop.Van(IconName.Handshake, "Deze match is voorbij", aanvraag), null,
                [Alinea(Teksten.OpWensVanBewoner), Voet(Teksten.ReactieVoet)], $"De match voor {aanvraag.Nummer} is voorbij.");
        }

        return Kaart(
            Kaartkop.Van(
                IconName.Handshake,
                vrager && ed is not null ? $"Het gaat nu niet door met {Voornaam(ed)}" : "Deze match gaat nu niet door", aanvraag),
            null,
            [
                Alinea(vrager ? Teksten.NaMatchVrager(AanvraagStatus.Nieuw, hoe) : Teksten.NaMatchEd(AanvraagStatus.Nieuw, hoe)),
                vrager && aanvraag.Vraag.Vorm == Vormen.Ervaringsverhaal
                    ? Vak(Rustig("Dit kan wel doorgaan"), Vervolg(
                        "Kijk samen met drie soorten kennis naar één situatie: die van het vak, van onderzoek en van ervaring."))
                    : null,
                Voet(vrager ? "Een uitleg is niet nodig. Je hoeft nu niets te doen." : "Alleen jij ziet deze kaart."),
            ],
            vrager ? $"{aanvraag.Nummer}: je contact verandert." : $"{aanvraag.Nummer}: deze match gaat nu niet door.");
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
