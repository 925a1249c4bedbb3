using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;

namespace TeamsHerstelBot.Domein.Matches;

/// <summary>A thank-you of the asker to an ED; also when it did not work out.</summary>
/// <param name="Tekst">Own words, or null for the plain one.</param>
/// <param name="Levering">The click that brought it; when Teams delivers that again it gets the same answer.</param>
public sealed record Bedankje(Guid AanvraagId, Persoon Van, string EdId, string? Tekst, Instant Op, string? Levering = null)
{
    public const int MaxTekst = 140;

    /// <summary>Why this cannot be, or null. Only who shared a match thanks.</summary>
    public static Reden? Bezwaar(Dossier dossier, string edId, Persoon door)
    {
        if (dossier.Aanvraag.Aanvrager.Id != door.Id) return Reden.AlleenAanvrager;
        return dossier.Match?.IsEd(edId) == true ? null : Reden.NietMeerOpen;
    }

    /// <summary>The ED reads it, and the card of the match asks for it no longer.</summary>
    public IReadOnlyList<Bericht> Berichten(Dossier dossier) =>
    [
        new Bericht.ToonKaart(new Kaart(KaartSoort.Bedankje, AanvraagId.ToString(), EdId), new Ontvanger.Iemand(EdId)),
        .. dossier.Match is { } match
            ?
            [
                Matchronde.Van(
                    dossier.Aanvraag,
                    new Bericht.ToonKaart(
                        new Kaart(KaartSoort.MatchVoorVrager, AanvraagId.ToString(), match.Wie.EdId), new Ontvanger.Iemand(Van.Id)))
            ]
            : Array.Empty<Bericht>(),
    ];
}
