using NodaTime;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>
/// However much an ED is asked on one day: the first question is a message, and while that waits for its answer what follows is one more,
/// which names everything of that day. A question that cannot wait is always a message of its own. Who was asked late in the day and does
/// not look has the reminder, which is one a day too.
/// </summary>
public sealed class Aanbodbundel(Kluis kluis, Poolkast kast)
{
    public async Task<Toonbericht?> InPlaatsVanAsync(Partitie partitie, Toonbericht toon, CancellationToken ct)
    {
        if (toon is not { Soort: KaartSoort.Aanbod, PersoonId: { } edId } || !Guid.TryParse(toon.Id, out var id)
            || await kluis.LeesAsync<Aanbod>(partitie.Tabel, partitie.Sleutel, Sleutel.Aanbod(id, edId), ct) is not { Waarde: var aanbod }
            || toon.Extra != aanbod.Kaart.ToString())
        {
            return null;
        }

        if (await kast.RijAsync(partitie.Sleutel, id, ct) is not { Waarde: var eigen } || IsLos(eigen, aanbod)) return null;
        var samen = Toonbericht.Van(aanbod.VanDeDag);
        if (await StaatAsync(partitie, samen, ct)) return samen;
        if (!aanbod.IsOpen) return null;

        // Which was first is what was asked first, whichever could be delivered first.
        var eerder = (await kast.OpenAanbodAsync([partitie.Sleutel], edId, ct))
            .Where(o => o.Aanbod.Status == AanbodStatus.Gevraagd && Dag(o.Aanbod) == Dag(aanbod) && !IsLos(o.Aanvraag, o.Aanbod))
            .Any(o => Volgorde(o.Aanbod).CompareTo(Volgorde(aanbod)) < 0);
        return eerder ? samen : null;
    }

    /// <summary>The card of a day.</summary>
    public async Task<Kaartbeeld> MaakAsync(Partitie partitie, Toonbericht toon, CancellationToken ct)
    {
        List<Dossier> dossiers = [];
        foreach (var (aanvraag, _) in await VanDagAsync(partitie, toon, ct))
        {
            if (await kast.DossierAsync(partitie.TenantId, partitie.Sleutel, aanvraag.Id, ct) is { } dossier) dossiers.Add(dossier);
        }

        return AanbiedingenKaart.Maak([.. dossiers.OrderBy(d => d.Aanvraag.Nummer, StringComparer.Ordinal)], toon.PersoonId ?? "");
    }

    /// <summary>Something of that day still waits for an answer.</summary>
    public async Task<bool> IsOpenAsync(Partitie partitie, Toonbericht toon, CancellationToken ct) =>
        (await VanDagAsync(partitie, toon, ct)).Any(w => w.Aanbod.IsOpen);

    private async Task<IEnumerable<(Aanvraag Aanvraag, Aanbod Aanbod)>> VanDagAsync(
        Partitie partitie, Toonbericht toon, CancellationToken ct) =>
        (await kast.WachtendAanbodAsync([partitie.Sleutel], toon.PersoonId ?? "", ct))
            .Where(w => w.Aanbod.VanDeDag.Kaart == toon.Kaart);

    private static LocalDate Dag(Aanbod aanbod) => Weekmoment.Lokaal(aanbod.GevraagdOp).Date;

    private async Task<bool> StaatAsync(Partitie partitie, Toonbericht toon, CancellationToken ct) =>
        await kluis.LeesAsync<Kaartrij>(partitie.Tabel, partitie.Sleutel, Sleutel.Kaart(toon.Kaart, toon.Aan), ct) is not null;

    private static (Instant, Guid) Volgorde(Aanbod aanbod) => (aanbod.GevraagdOp, aanbod.AanvraagId);

    /// <summary>A colleague asked it directly, or it is about a day that is there before a reminder is.</summary>
    private static bool IsLos(Aanvraag aanvraag, Aanbod aanbod) =>
        aanbod.Rechtstreeks || aanvraag.Vraag.Werkwijze.Dag is { } over && over <= Werkdagen.Plus(Dag(aanbod), 1);
}
