using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;

namespace TeamsHerstelBot.Domein.Matches;

/// <summary>Somebody of a match left the team.</summary>
public static partial class Matchverloop
{
    /// <summary>
    /// An ED left the team of the pool: a match that runs waits, what was asked of them goes back. Of a ja that counts no more the
    /// coördinatoren hear.
    /// </summary>
    public static Uitkomst<Wijziging> EdVertrekt(Dossier dossier, Persoon ed, Instant nu)
    {
        if (dossier.Aanvraag.MatchLoopt && dossier.Aanvraag.IsEd(ed.Id)) return LaatWachten(dossier, ed, nu);
        var uitkomst = Aanvraagverloop.EdVertrekt(dossier, ed.Id);
        return uitkomst is Uitkomst<Wijziging>.Gelukt gelukt && dossier.AanbodAan(ed.Id) is { Status: AanbodStatus.Ja }
            ? gelukt with { Berichten = [.. gelukt.Berichten, .. SeinVertrek(dossier, ed.Id)] }
            : uitkomst;
    }

    /// <summary>
    /// The match waits and a coördinator chooses, as with a pause, also when it waited already; the asker reads that the ED is there no
    /// more.
    /// </summary>
    private static Uitkomst<Wijziging> LaatWachten(Dossier dossier, Persoon ed, Instant nu)
    {
        if (Gesloten(dossier, ed) is { } gesloten) return gesloten;
        var match = dossier.Match!;
        var eerder = match.Pauze?.EdId == ed.Id ? match.Pauze : null;
        if (!match.IsEd(ed.Id) || match.Pauze?.IsVertrokken(ed.Id) == true) return Weiger(Reden.AlBeantwoord);

        // That it waits for who comes back was chosen; that they do not is news.
        var pauze = (eerder ?? new(nu, ed.Id)) with
        {
            Vertrokken = true,
            EdVerder = false,
            Keuze = eerder?.Keuze == Overdracht.Wachten ? null : eerder?.Keuze,

            // Of a duo both may be away; the pause of the asker is no reason any more.
            Ander = eerder is null && match.Pauze is { EdId: { } ander } al && ander != ed.Id ? al with { Ander = null } : eerder?.Ander,
        };
        var wacht = match with { Pauze = pauze, Pauzes = match.Pauze is null ? match.Pauzes + 1 : match.Pauzes };
        return Gelukt(
            dossier, wacht, "vertrokken", ed,
            [
                .. Matchkaarten(dossier), .. Overdrachtkaarten(dossier with { Match = wacht }, ed.Id),
                Toon(KaartSoort.Sein, dossier.Aanvraag, Vertrokken(ed.Id), dossier.Aanvraag.Aanvrager.Id),
            ],
            zonderNaam: true);
    }

    /// <summary>
    /// The ED is back in the team: whether the match goes on is asked as after a pause. While the other of a duo is not available, it
    /// waits for that one.
    /// </summary>
    public static Uitkomst<Wijziging> EdIsTerug(Dossier dossier, string edId) =>
        dossier is { Aanvraag.MatchLoopt: true, Match: { Loopt: true, Pauze: { } pauze } match } && pauze.IsVertrokken(edId)
            ? Gelukt(
                dossier, match with { Pauze = ZonderVertrek(pauze, edId) }, "terug", Persoon.Bot,
                [.. Matchkaarten(dossier), .. Overdrachtkaarten(dossier, edId)], zonderNaam: true)
            : Weiger(Reden.NietMeerOpen);

    private static Matchpauze ZonderVertrek(Matchpauze pauze, string edId) => pauze switch
    {
        { Ander: { } ander } when ander.EdId == edId => pauze with { Ander = null },
        { Ander: { } ander } => ander,
        _ => pauze with { Vertrokken = false },
    };

    /// <summary>Who has the aanvraag, or every coördinator, hears who is there no more.</summary>
    private static IEnumerable<Bericht> SeinVertrek(Dossier dossier, string persoonId) =>
        Beheerders(dossier).Select(c => Toon(KaartSoort.Sein, dossier.Aanvraag, Vertrokken(persoonId), c.Id));

    private static string Vertrokken(string persoonId) => $"{Sein.Vertrokken}|{persoonId}";
}
