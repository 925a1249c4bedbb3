using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;

namespace TeamsHerstelBot.Domein.Matches;

/// <summary>What they agree on, and what each of them expects.</summary>
public static partial class Matchverloop
{
    /// <summary>
    /// Either side writes down what they agreed; both see it and both can change it. Who does what each says for themself.
    /// </summary>
    /// <param name="taken">Who does what in the eyes of <paramref name="door"/>, or null to leave that.</param>
    public static Uitkomst<Wijziging> SpreekAf(Dossier dossier, Afspraken afspraken, string? taken, Persoon door, Instant nu)
    {
        if (Gesloten(dossier, door) is { } gesloten) return gesloten;
        var match = dossier.Match!;
        var eerder = match.Van(door.Id);
        var nieuw = match with { Afspraken = afspraken };
        if (taken is not null) nieuw = nieuw.Met(eerder with { Taken = taken });
        return match.Afspraken == afspraken && (taken is null || taken == eerder.Taken)
            ? Weiger(Reden.AlBeantwoord)
            : Verder(dossier, nieuw, "afspraken", door, nu);
    }

    /// <summary>Gives expectations, or skips them. Nobody sees those of another before all did one of both.</summary>
    public static Uitkomst<Wijziging> GeefVerwachting(Dossier dossier, Verwachting verwachting, Persoon door)
    {
        if (Gesloten(dossier, door) is { } gesloten) return gesloten;
        var match = dossier.Match!;
        var eerder = match.Van(door.Id);
        if (eerder.Verwachting is not null && (eerder.Verwachting == verwachting || match.VerwachtingenOpen))
        {
            return Weiger(Reden.AlBeantwoord);
        }

        var nieuw = match.Met(eerder with { Verwachting = verwachting });
        var wie = nieuw.VerwachtingenOpen ? Betrokkenen(dossier.Aanvraag) : [door];
        return Gelukt(
            dossier, nieuw, "verwachting", door,
            wie.Select(p => Toon(Berichten.KaartSoort.Verwachting, dossier.Aanvraag, dossier.Aanvraag.Toezegging.Ed?.Id, p.Id)),
            zonderNaam: true);
    }

    /// <summary>The chat that was made for these people; refused when there is one already.</summary>
    /// <param name="opnieuw">The cards may stand there without it: show them again.</param>
    public static Uitkomst<Wijziging> KrijgtChat(Dossier dossier, string adres, bool opnieuw) =>
        dossier is { Aanvraag.MatchLoopt: true, Match: { Loopt: true, Chat: null } match }
            ? Gelukt(
                dossier, match with { Chat = adres }, "chat", dossier.Aanvraag.Aanvrager, opnieuw ? Matchkaarten(dossier) : [],
                zonderNaam: true)
            : Weiger(Reden.NietMeerOpen);
}
