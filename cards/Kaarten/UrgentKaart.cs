using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>
/// The ED says that it becomes urgent: a message without content for the asker, or for the coördinatoren when the asker left.
/// </summary>
public static class UrgentKaart
{
    /// <summary>Who to call, and nothing else.</summary>
    /// <param name="dossier">The aanvraag.</param>
    /// <param name="edId">Who said so.</param>
    /// <param name="afspraak">What the team agreed, or null.</param>
    /// <param name="moment">Of the message; it says so when that ED took it back.</param>
    /// <param name="wie">Who reads it; a coördinator in the place of an asker who left.</param>
    /// <param name="tweede">Who leads the wijkteam, or null.</param>
    /// <param name="bel">Opens a call to that ED in Teams, or null when nobody knows where.</param>
    public static Kaartbeeld VoorVrager(
        Dossier dossier, string edId, string? afspraak, string moment = "", string? wie = null, Persoon? tweede = null, Uri? bel = null)
    {
        var aanvraag = dossier.Aanvraag;
        var vervangt = wie is not null && wie != aanvraag.Aanvrager.Id;
        var magOppakken = !vervangt || dossier.Pool.IsCoordinator(wie!) || tweede?.Id == wie;
        var naam = aanvraag.Eds.FirstOrDefault(e => e.Id == edId)?.Naam ?? "je contactpersoon";
        if (Matchverloop.IsGeenGevaar(dossier.Match, moment))
        {
            return Kaart(
                Kaartkop.Van(IconName.Info, "Er is geen gevaar", aanvraag, Kaartstand.Voorbij), null,
                [Alinea($"{Teksten.Hoofdletter(naam)} laat weten dat er geen gevaar is. Je hoeft niets te doen."), Voet(Teksten.AlleenJij)],
                $"{Teksten.Hoofdletter(naam)} laat weten dat er geen gevaar is.");
        }

        if (dossier.Match is { Loopt: false } or { Onderweg.IsOpgepakt: true })
        {
            return NaOppakken(dossier, wie ?? aanvraag.Aanvrager.Id, melding: null);
        }

        return Kaart(
            Kaartkop.Van(IconName.Warning, $"Bel {naam} nu", aanvraag), null,
            [
                Alinea($"{Teksten.Hoofdletter(naam)} ziet dat er gevaar dreigt, en wacht op jou. Wat er speelt, hoor je in het gesprek."),
                vervangt ? Vervolg(WaaromJij(aanvraag)) : null,
                Acties.Rij(
                    bel is null ? null : new ActionOpenUrl($"Bel {naam} in Teams", bel.AbsoluteUri),
                    magOppakken ? Hoofdknop("Ik pak dit op", Verbs.UrgentOppakken, Actiedata.VoorMatch(aanvraag)) : null),
                magOppakken ? Vervolg(Teksten.DaarnaOppakken) : null,
                Alinea(Markdown.Van($"Is er nu gevaar en krijg je geen gehoor? Bel {Markdown.Belnummer("112", "112")}.")),
                Tweede(dossier, tweede?.Id == wie ? null : tweede, vervangt) is { } ander
                    ? Vervolg($"Kun jij nu niet bellen? Vraag dan meteen {ander}.")
                    : null,
                Vak(
                    Rustig(vervangt ? "Dit heeft het wijkteam afgesproken" : "Dit heeft jullie team afgesproken"),
                    Vervolg(afspraak ?? (vervangt ? NietsAfgesproken : Teksten.GeenAfspraakUrgent))),
                Voet(vervangt && aanvraag.VragerWeg ? "Alleen coördinatoren zien dit." : Teksten.AlleenJij),
            ],
            $"{Teksten.Hoofdletter(naam)} ziet gevaar. Bel nu.");
    }

    /// <summary>For who is called in the place of the asker, or after them.</summary>
    private static string WaaromJij(Aanvraag aanvraag) => aanvraag.VragerWeg
        ? $"{aanvraag.Aanvrager.Naam} van {aanvraag.Herkomst.TeamNaam} werkt niet meer in het wijkteam. Daarom krijgen alle "
            + "coördinatoren dit bericht."
        : $"{aanvraag.Aanvrager.Naam} van {aanvraag.Herkomst.TeamNaam} kreeg dit eerst. Nog niemand pakte het op. Daarom vraag ik het jou.";

    /// <summary>It is no alarm any more: somebody took it up, or the match is over.</summary>
    public static Kaartbeeld NaOppakken(Dossier dossier, string wie, Melding? melding)
    {
        var (aanvraag, onderweg) = (dossier.Aanvraag, dossier.Match?.Onderweg);
        var (titel, tekst) = (onderweg, dossier.Match) switch
        {
            ({ IsOpgepakt: true, Opgepakt: { } op, OpgepaktDoor: var door }, _) =>
                ("Dit bericht is gezien", Teksten.Opgepakt(op, door, IsOppakker(dossier, door, wie))),
            (_, { Loopt: true }) => ("Er is geen gevaar", "Je collega laat weten dat er geen gevaar is. Je hoeft niets te doen."),
            _ => ("Deze match is voorbij", "Je hoeft hier niets meer te doen. Is er nu gevaar? Bel 112."),
        };
        return Kaart(
            Kaartkop.Van(IconName.Info, titel, aanvraag, Kaartstand.Voorbij), melding, [Alinea(tekst), Voet(Teksten.AlleenJij)],
            $"{aanvraag.Nummer}: {Teksten.Kleineletter(titel)}.");
    }

    /// <summary>A coördinator is one of more, and of who leads the wijkteam there is one.</summary>
    private static bool IsOppakker(Dossier dossier, string? door, string wie) => door == Oppakkers.Teamleider
        ? wie != dossier.Aanvraag.Aanvrager.Id && !dossier.Pool.IsCoordinator(wie) && !dossier.Aanvraag.IsEd(wie)
        : wie == dossier.Aanvraag.Aanvrager.Id;

    /// <summary>Who can be asked when the first cannot: who leads the wijkteam, or else the coördinatoren; never who reads it.</summary>
    private static string? Tweede(Dossier dossier, Persoon? teamleider, bool vervangt)
    {
        if (teamleider is not null && teamleider.Id != dossier.Aanvraag.Aanvrager.Id) return $"{teamleider.Naam}, teamleider";
        var anderen = dossier.Pool.Coordinatoren.Where(c => c.Id != dossier.Aanvraag.Aanvrager.Id).Take(2).ToList();
        return vervangt || anderen.Count == 0 ? null : $"{string.Join(" of ", anderen.Select(c => c.Naam))}, coördinator";
    }

    /// <summary>What follows from it, before it happens.</summary>
    internal static Markdown Uitleg(Aanvraag aanvraag) => aanvraag.VragerWeg
        ? Markdown.Van(
            $"Is er nu gevaar? Bel {Markdown.Belnummer("112", "112")}. {Voornaam(aanvraag.Aanvrager)} werkt niet meer in het wijkteam. De "
            + $"coördinatoren van de pool krijgen meteen het bericht om jou te bellen. Wat er speelt, staat er niet in.")
        : Markdown.Van(
            $"Is er nu gevaar? Bel {Markdown.Belnummer("112", "112")}. {Voornaam(aanvraag.Aanvrager)} krijgt meteen het bericht om jou te "
            + $"bellen. Wat er speelt, staat er niet in.");

    /// <summary>The button below that.</summary>
    internal static string Waarschuw(Aanvraag aanvraag) =>
        aanvraag.VragerWeg ? "Ja, waarschuw de coördinatoren" : $"Ja, waarschuw {Voornaam(aanvraag.Aanvrager)}";

    /// <summary>Who hears it, after it happened.</summary>
    public static string Verstuurd(Dossier dossier) => dossier switch
    {
        { Aanvraag.VragerWeg: false } => Teksten.UrgentVerstuurd,
        { Pool.Coordinatoren.Count: > 0 } => Teksten.UrgentNaarCoordinatoren,
        _ => Teksten.UrgentNaarNiemand,
    };

    private const string NietsAfgesproken = "Het team heeft nog niets afgesproken. Bel bij gevaar 112.";

    /// <summary>What the ED sees at once: the agreement of the team, and the way back from a mistake.</summary>
    public static Kaartbeeld VoorErvaringsdeskundige(
        Dossier dossier, string? afspraak, Melding? melding, bool magTerug = false, Persoon? tweede = null)
    {
        var aanvraag = dossier.Aanvraag;
        var data = Actiedata.VoorMatch(aanvraag);
        return Kaart(
            Kaartkop.Van(IconName.Warning, "Dit heeft het team afgesproken", aanvraag), melding,
            [
                Alinea(afspraak ?? NietsAfgesproken),
                Vervolg("Ik kan hier niet snel genoeg bij helpen. Is er nu gevaar? Bel 112."),
                dossier.Aanvraag.VragerWeg || Tweede(dossier, tweede, vervangt: false) is not { } ander
                    ? null
                    : Vervolg($"Hoor je niets van {Voornaam(aanvraag.Aanvrager)}? Bel dan {ander}."),
                magTerug ? Vervolg(Teksten.UrgentVergist) : null,
                Knoppen(
                [
                    .. magTerug ? new[] { Knop("Er is geen gevaar", Verbs.MatchGeenGevaar, data) } : [],
                    Knop("Terug naar de match", Verbs.MatchTonen, data),
                ]),
                Voet(Teksten.AlleenJij),
            ],
            "Dit heeft het team afgesproken.");
    }
}
