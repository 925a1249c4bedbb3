using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;

namespace TeamsHerstelBot.Domein.Matches;

/// <summary>The kennismaking: does it click, for everybody? Nobody is asked why.</summary>
public static partial class Matchverloop
{
    /// <summary>Says ja or "nog een keer". When all said ja the match runs; a tandem only when all wrote who does what as well.</summary>
    public static Uitkomst<Wijziging> Kies(Dossier dossier, Klikkeuze klik, Persoon door, Instant nu)
    {
        if (Gesloten(dossier, door) is { } gesloten) return gesloten;
        if (dossier.Aanvraag.Status != AanvraagStatus.Kennismaking) return Weiger(Reden.NietMeerOpen);
        var eerder = dossier.Match!.Van(door.Id);
        if (eerder.Klik == klik) return Weiger(Reden.AlBeantwoord);
        return Verder(dossier, dossier.Match.Met(eerder with { Klik = klik }), klik == Klikkeuze.Ja ? "klikt" : "nog-een-keer", door, nu);
    }

    /// <summary>One of them would rather have somebody else: the question returns to the pool, and who said so is kept nowhere.</summary>
    public static Uitkomst<Wijziging> LieverAnders(Dossier dossier, IReadOnlyList<Ervaringsdeskundige> eds, Persoon door, Instant nu) =>
        Gesloten(dossier, door) is { } gesloten
            ? gesloten
            : Aanvraagverloop.MetTerugweg(
                dossier, eds, Aanvraagverloop.TerugNaarPool(dossier, eds, door, nu, Matchkeuzes.IemandAnders), door, nu);

    /// <summary>Saves a step, and lets the match run when that was the last thing the kennismaking waited for.</summary>
    private static Uitkomst<Wijziging> Verder(Dossier dossier, Match match, string gebeurtenis, Persoon door, Instant nu)
    {
        var aanvraag = dossier.Aanvraag;
        if (!IsKennisgemaakt(aanvraag, match)) return Gelukt(dossier, match, gebeurtenis, door, Matchkaarten(dossier), zonderNaam: true);

        var lopend = aanvraag with { Status = AanvraagStatus.Lopend, Rev = aanvraag.Rev + 1 };
        return Gelukt(
            dossier, match with { Tijd = match.Tijd with { LooptSinds = nu } }, "lopend", door,
            [
                .. Matchkaarten(dossier), Aanvraagverloop.ToonInPool(dossier.Pool, lopend), Aanvraagverloop.ToonVrager(lopend),
                .. Stapwekker(aanvraag, nu),
            ],
            lopend, zonderNaam: true);
    }

    private static bool IsKennisgemaakt(Aanvraag aanvraag, Match match) =>
        aanvraag.Status == AanvraagStatus.Kennismaking && match.Klikt && (aanvraag.Vraag.Vorm != Vormen.Tandem || match.TakenVerdeeld);

    private static IEnumerable<Bericht> Stapwekker(Aanvraag aanvraag, Instant nu) =>
        Vormen.Vind(aanvraag.Vraag.Vorm)?.Lang == true ? [new Bericht.ZetWekker(Matchritme.Stap(aanvraag, nu, 1))] : [];
}
