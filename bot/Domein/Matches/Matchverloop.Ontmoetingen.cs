using System.Globalization;
using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Rechten;

namespace TeamsHerstelBot.Domein.Matches;

/// <summary>What happens along the way: talks with a date, small steps, contact, and when it becomes urgent.</summary>
public static partial class Matchverloop
{
    /// <summary>A second click within this time is the same click.</summary>
    private static readonly Duration ZelfdeMoment = Duration.FromMinutes(2);

    /// <summary>Either side plans a talk under this match. The others get it as a card, and everybody a reminder the day before.</summary>
    public static Uitkomst<Wijziging> Plan(
        Dossier dossier, string soort, LocalDate dag, LocalTime? tijd, string? rol, Persoon door, Instant nu)
    {
        if (Gesloten(dossier, door) is { } gesloten) return gesloten;
        var (aanvraag, match) = (dossier.Aanvraag, dossier.Match!);
        var eerder = match.Onderweg.Ontmoetingen;
        if (eerder.Any(o => (o.Soort, o.Dag, o.Tijd, o.Rol) == (soort, dag, tijd, rol))) return Weiger(Reden.AlBeantwoord);
        var ontmoeting = new Ontmoeting(eerder.Count + 1, soort, dag, tijd, rol, door.Id);
        return Gelukt(
            dossier, match with { Onderweg = match.Onderweg with { Ontmoetingen = [.. eerder, ontmoeting] } }, "ontmoeting", door,
            [
                .. Matchkaarten(dossier),
                .. Betrokkenen(aanvraag)
                    .Where(p => p.Id != door.Id)
                    .Select(p => Toon(KaartSoort.Ontmoeting, aanvraag, Nummer(ontmoeting), p.Id)),
                .. Matchritme.Ontmoeting(aanvraag, ontmoeting, nu) is { } wekker ? new Bericht[] { new Bericht.ZetWekker(wekker) } : [],
            ]);
    }

    /// <summary>The cards of the day before; none when that is over, or the match is or waits.</summary>
    public static IReadOnlyList<Bericht> MorgenOntmoeting(Dossier dossier, int nummer, Instant nu) =>
        dossier is { Aanvraag.MatchLoopt: true, Match: { Loopt: true, Pauze: null } match }
            && match.Onderweg.Ontmoetingen.FirstOrDefault(o => o.Nummer == nummer) is { } ontmoeting
            && Weekmoment.Lokaal(nu).Date < ontmoeting.Dag
            ? [.. Betrokkenen(dossier.Aanvraag).Select(p => Toon(KaartSoort.OntmoetingMorgen, dossier.Aanvraag, Nummer(ontmoeting), p.Id))]
            : [];

    /// <summary>The cards that ask which step was taken; none when the match is over or waits.</summary>
    public static IReadOnlyList<Bericht> VraagStap(Dossier dossier, int ronde) =>
        dossier is { Aanvraag.Status: AanvraagStatus.Lopend, Match: { Loopt: true, Pauze: null } }
            ? [.. dossier.Aanvraag.Eds.Select(ed => Toon(KaartSoort.Stapvraag, dossier.Aanvraag, Getal(ronde), ed.Id))]
            : [];

    /// <summary>
    /// An ED says which step was taken, or that there was contact. It stays between those of the match; a later answer replaces it.
    /// </summary>
    public static Uitkomst<Wijziging> ZetStap(Dossier dossier, int ronde, string? tekst, Persoon door, LocalDate vandaag)
    {
        if (Gesloten(dossier, door) is { } gesloten) return gesloten;
        var (aanvraag, match) = (dossier.Aanvraag, dossier.Match!);
        if (!match.IsEd(door.Id)) return Weiger(Reden.AlleenGevraagde);
        if (match.Tijd.LooptSinds is null || ronde < 1) return Weiger(Reden.NietMeerOpen);
        var stap = new Matchstap(ronde, vandaag, tekst);
        if (match.Onderweg.Stappen.FirstOrDefault(s => s.Ronde == ronde) is { } eerder && eerder.Tekst == tekst)
        {
            return Weiger(Reden.AlBeantwoord);
        }

        var (zonder, kaarten) = ZonderSucces(dossier, ronde);
        return Gelukt(
            dossier,
            zonder with { Onderweg = zonder.Onderweg with { Stappen = [.. match.Onderweg.Stappen.Where(s => s.Ronde != ronde), stap] } },
            "stap", door,
            [.. Matchkaarten(dossier), .. aanvraag.Eds.Select(ed => Toon(KaartSoort.Stapvraag, aanvraag, Getal(ronde), ed.Id)), .. kaarten],
            zonderNaam: true);
    }

    /// <summary>The cards that ask whether they spoke to each other; none when the match is over or waits.</summary>
    public static IReadOnlyList<Bericht> VraagContact(Dossier dossier) =>
        dossier is { Aanvraag.MatchLoopt: true, Match: { Loopt: true, Pauze: null } }
            ?
            [
                .. Betrokkenen(dossier.Aanvraag).Select(
                    p => Toon(KaartSoort.Contactvraag, dossier.Aanvraag, dossier.Aanvraag.Toezegging.Ed?.Id, p.Id))
            ]
            : [];

    /// <summary>
    /// A question that was to be asked some time ago would be asked of this person now: they belong to it, it runs, and they did not
    /// answer.
    /// </summary>
    public static bool VraagtNog(Dossier dossier, Bericht.ToonKaart kaart) => !dossier.IsVoorWieWegging(kaart)
        && kaart.Aan is Ontvanger.Iemand { PersoonId: var wie }
        && kaart.Kaart.Soort switch
        {
            KaartSoort.Contactvraag => VraagContact(dossier).Contains(kaart) && dossier.Match!.Van(wie).Contact is null,
            KaartSoort.Stapvraag => int.TryParse(kaart.Kaart.Extra, NumberStyles.None, CultureInfo.InvariantCulture, out var ronde)
                && VraagStap(dossier, ronde).Contains(kaart) && !dossier.Match!.Onderweg.Stappen.Any(s => s.Ronde == ronde),
            KaartSoort.Terugblik => KijktTerug(dossier) is { } match
                && match.Aanwezigen.Contains(wie) && !match.Van(wie).Teruggekeken && !IsHerinnerd(dossier, wie, kaart.Kaart.Extra ?? ""),
            _ => true,
        };

    /// <summary>They spoke, it is coming, or help is welcome: then a coördinator hears that, and nothing more.</summary>
    public static Uitkomst<Wijziging> MeldContact(Dossier dossier, Contactantwoord antwoord, Persoon door)
    {
        if (Gesloten(dossier, door) is { } gesloten) return gesloten;
        var (aanvraag, match) = (dossier.Aanvraag, dossier.Match!);
        var eerder = match.Van(door.Id);
        if (eerder.Contact == antwoord) return Weiger(Reden.AlBeantwoord);
        return Gelukt(
            dossier, match.Met(eerder with { Contact = antwoord }), "contact", door,
            [
                Toon(KaartSoort.Contactvraag, aanvraag, aanvraag.Toezegging.Ed?.Id, door.Id),
                .. antwoord == Contactantwoord.HulpNodig
                    ? Beheerders(dossier).Select(c => Toon(KaartSoort.Sein, aanvraag, $"{Sein.Hulp}|{door.Id}", c.Id))
                    : [],
            ],
            zonderNaam: true);
    }

    /// <summary>
    /// An ED says that it becomes urgent: the asker gets a message without content, every coördinator when the asker left, and the moment
    /// is all that is kept.
    /// </summary>
    public static Uitkomst<Wijziging> MeldUrgent(Dossier dossier, Persoon door, Instant nu)
    {
        if (Gesloten(dossier, door) is { } gesloten) return gesloten;
        var match = dossier.Match!;
        if (!match.IsEd(door.Id)) return Weiger(Reden.AlleenGevraagde);
        if (nu - match.Onderweg.Urgent < ZelfdeMoment) return Weiger(Reden.AlBeantwoord);
        return Gelukt(
            dossier, match with { Onderweg = match.Onderweg with { Urgent = nu, UrgentDoor = door.Id } }, "urgent", door,
            [.. ToonUrgent(dossier, door.Id, nu), new Bericht.ZetWekker(TweedeOproep(dossier.Aanvraag, nu))], zonderNaam: true);
    }

    /// <summary>That ED pressed it by mistake, minutes ago: the message of the asker says so.</summary>
    public static Uitkomst<Wijziging> NeemUrgentTerug(Dossier dossier, Persoon door, Instant nu)
    {
        if (Gesloten(dossier, door) is { } gesloten) return gesloten;
        if (!MagUrgentTerug(dossier, door.Id, nu)) return Weiger(Reden.NietOngedaan);
        var match = dossier.Match!;
        var sinds = match.Onderweg.Urgent!.Value;
        return Gelukt(
            dossier, match with { Onderweg = match.Onderweg with { Urgent = null, UrgentDoor = null, GeenGevaar = sinds } },
            "niet-urgent", door, ToonUrgent(dossier, door.Id, sinds), zonderNaam: true);
    }

    /// <summary>
    /// Who was called for takes it up: the alarm ends there, and the ED hears that it was seen. Of who it was only the role is kept.
    /// </summary>
    /// <param name="leidt">Leads the wijkteam of the asker: counts once they were called.</param>
    public static Uitkomst<Wijziging> PakUrgentOp(Dossier dossier, Persoon door, Instant nu, bool leidt = false)
    {
        var (pool, aanvraag, _, match) = dossier;
        var vrager = !aanvraag.VragerWeg && door.Id == aanvraag.Aanvrager.Id;
        var coordinator = pool.IsCoordinator(door.Id);
        var geroepen = leidt && Zicht.Op(dossier, door.Id, inPoolteam: false, leidt: true).HasFlag(Kijker.Geroepen);
        if (!vrager && !coordinator && !geroepen) return Weiger(Reden.AlleenAanvrager);
        if (match is not { Loopt: true, Onderweg: { Urgent: { } sinds, UrgentDoor: { } edId } onderweg }) return Weiger(Reden.NietMeerOpen);
        if (onderweg.IsOpgepakt) return Weiger(Reden.AlBeantwoord);
        return Gelukt(
            dossier,
            match with
            {
                Onderweg = onderweg with
                {
                    Opgepakt = nu,
                    OpgepaktDoor = vrager ? Oppakkers.Vrager : coordinator ? Oppakkers.Coordinator : Oppakkers.Teamleider,
                },
            },
            "opgepakt", door,
            [
                .. ToonUrgent(dossier, edId, sinds),
                .. Nieuws.Vertel(dossier, Besluiten.UrgentOpgepakt, door, aanvraag.Eds.Where(e => e.Id == edId)),
            ],
            zonderNaam: true);
    }

    /// <summary>Whether this person said so and can still take it back.</summary>
    public static bool MagUrgentTerug(Dossier dossier, string persoonId, Instant nu) =>
        dossier.Match is { Loopt: true, Onderweg: { Urgent: { } sinds, UrgentDoor: var wie } }
            && wie == persoonId && nu - sinds < Terugweg.Bedenktijd;

    /// <summary>The message of this moment was a mistake.</summary>
    public static bool IsGeenGevaar(Match? match, string moment) =>
        match?.Onderweg.GeenGevaar is { } geen && Kaartkeer.Moment(geen) == moment;

    /// <summary>This alarm, by the extra part of its card, is the last of a match that runs, or was taken back last.</summary>
    public static bool IsLaatsteAlarm(Dossier dossier, string extra) => dossier is { Aanvraag.MatchLoopt: true, Match: { } match }
        && Kaartkeer.Lees(extra) is { Wat: var edId, Keer: { } moment } keer && match.IsEd(edId)
        && ((match.Onderweg.Urgent is { } urgent && keer.IsVan(urgent)) || IsGeenGevaar(match, moment));

    internal static IEnumerable<Bericht> ToonUrgent(Dossier dossier, string edId, Instant moment) =>
        (dossier.Aanvraag.VragerWeg ? dossier.Pool.Coordinatoren : [dossier.Aanvraag.Aanvrager])
            .Select(p => Alarmkaart(dossier.Aanvraag, edId, moment, p));

    /// <summary>Each alarm is a message of its own.</summary>
    private static Bericht.ToonKaart Alarmkaart(Aanvraag aanvraag, string edId, Instant sinds, Persoon aan) =>
        Toon(KaartSoort.Urgent, aanvraag, new Kaartkeer(edId, sinds).ToString(), aan.Id);

    internal static string Nummer(Ontmoeting ontmoeting) => Getal(ontmoeting.Nummer);

    internal static string Getal(int getal) => getal.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>What a coördinator is told about somebody of a match. Stored: never rename, never reuse.</summary>
public static class Sein
{
    /// <summary>Help with the contact is welcome.</summary>
    public const string Hulp = "hulp";

    /// <summary>An ED wants to talk after an inzet.</summary>
    public const string Overleg = "overleg";

    /// <summary>Somebody of it left the team.</summary>
    public const string Vertrokken = "vertrokken";
}
