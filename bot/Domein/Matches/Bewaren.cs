using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;

namespace TeamsHerstelBot.Domein.Matches;

/// <summary>An aanvraag and its match without what was written, and the cards on which that stands.</summary>
public static class Bewaren
{
    /// <summary>Somebody wrote something that was not wiped yet.</summary>
    public static bool HeeftTekst(Dossier dossier) =>
        dossier.Aanvraag.Vraag.Tekst != default || dossier.Match?.HeeftTekst == true;

    /// <summary>
    /// When it ended, or when the app left its pool if that was before: then nobody can go on with it. Null while it goes on.
    /// </summary>
    public static Instant? Einde(Aanvraag aanvraag, Instant? poolWeg) =>
        aanvraag.IsVoorbij && aanvraag.Afloop.Gesloten is { } gesloten ? Instant.Min(gesloten, poolWeg ?? gesloten) : poolWeg;

    /// <summary>The aanvraag and match without what somebody wrote.</summary>
    public static (Aanvraag Aanvraag, Match? Match) ZonderTekst(Dossier dossier) =>
        (dossier.Aanvraag with { Vraag = dossier.Aanvraag.Vraag.ZonderTekst(), Rev = dossier.Aanvraag.Rev + 1 },
            dossier.Match?.ZonderTekst());

    /// <summary>Cards on which that text can stand: shown again, where they were shown, they lose it too.</summary>
    public static IReadOnlyList<Bericht.ToonKaart> Kaarten(Dossier dossier)
    {
        var (pool, aanvraag, aanbiedingen, match) = dossier;
        return
        [
            Kaart(KaartSoort.AanvraagVoorVrager, null, aanvraag.Aanvrager.Id),
            new(new Kaart(KaartSoort.AanvraagInPool, aanvraag.Id.ToString()), new Ontvanger.Kanaal(pool.KanaalId)),
            .. aanbiedingen.SelectMany(a => a.Kaarten.Select(k => Kaart(KaartSoort.Aanbod, k.ToString(), a.Ed.Id))),
            .. aanbiedingen.Select(a => Kaart(KaartSoort.HerinneringVoorErvaringsdeskundige, a.Ed.Id, a.Ed.Id)),
            .. Reactietermijn.Kaarten(aanvraag).OfType<Bericht.ToonKaart>()
                .Where(k => k.Kaart.Soort == KaartSoort.HerinneringVoorErvaringsdeskundige),
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
