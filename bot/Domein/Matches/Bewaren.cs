using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Domein.Matches;

/// <summary>What is kept after the end: thirty days the text, a year who it was, and after that only what it was about.</summary>
public static class Bewaren
{
    /// <summary>When who it was goes too.</summary>
    public static Instant Tot(Instant vanaf) => Weekmoment.Zone.AtLeniently(Weekmoment.Lokaal(vanaf).PlusMonths(12)).ToInstant();

    /// <summary>Somebody wrote something that was not wiped yet.</summary>
    public static bool HeeftTekst(Dossier dossier) =>
        dossier.Aanvraag.Vraag.Tekst != default || dossier.Match?.HeeftTekst == true;

    /// <summary>The aanvraag and match without what somebody wrote, or null when it did not end.</summary>
    public static (Aanvraag Aanvraag, Match? Match)? ZonderTekst(Dossier dossier)
    {
        var (_, aanvraag, _, match) = dossier;
        if (!aanvraag.IsVoorbij || aanvraag.Afloop.Gesloten is null) return null;
        return (aanvraag with { Vraag = aanvraag.Vraag.ZonderTekst(), Rev = aanvraag.Rev + 1 }, match?.ZonderTekst());
    }

    /// <summary>Cards on which that text can stand: shown again, where they were shown, they lose it too.</summary>
    public static IReadOnlyList<Bericht.ToonKaart> Kaarten(Dossier dossier)
    {
        var (pool, aanvraag, aanbiedingen, match) = dossier;
        return
        [
            Kaart(KaartSoort.AanvraagVoorVrager, null, aanvraag.Aanvrager.Id),
            new(new Kaart(KaartSoort.AanvraagInPool, aanvraag.Id.ToString()), new Ontvanger.Kanaal(pool.KanaalId)),
            .. aanbiedingen.Select(a => Kaart(KaartSoort.Aanbod, a.Ed.Id, a.Ed.Id)),
            .. aanbiedingen.Select(a => Kaart(KaartSoort.HerinneringVoorErvaringsdeskundige, a.Ed.Id, a.Ed.Id)),
            .. aanvraag.Verduidelijking is { } vraag
                ?
                [
                    Kaart(KaartSoort.Verduidelijkingsvraag, aanvraag.Aanvrager.Id, aanvraag.Aanvrager.Id),
                    Kaart(KaartSoort.VerduidelijkingVoorCoordinator, vraag.Door.Id, vraag.Door.Id)
                ]
                : Array.Empty<Bericht.ToonKaart>(),
            .. match is null
                ? Array.Empty<Bericht.ToonKaart>()
                :
                [
                    Kaart(KaartSoort.MatchVoorVrager, match.Wie.EdId, match.Wie.AanvragerId),
                    .. match.Betrokkenen.Skip(1).Select(ed => Kaart(KaartSoort.MatchVoorErvaringsdeskundige, ed, ed)),
                    .. match.Betrokkenen.Select(b => Kaart(KaartSoort.Verwachting, match.Wie.EdId, b)),
                    .. match.Onderweg.Stappen.Select(
                        s => Kaart(KaartSoort.Succesvraag, Matchverloop.Getal(s.Ronde), match.Wie.AanvragerId)),
                    .. match.Onderweg.Stappen.SelectMany(
                        s => match.Betrokkenen.Skip(1).Select(ed => Kaart(KaartSoort.Stapvraag, Matchverloop.Getal(s.Ronde), ed))),
                ],
        ];

        Bericht.ToonKaart Kaart(KaartSoort soort, string? extra, string wie) => Matchverloop.Toon(soort, aanvraag, extra, wie);
    }
}
