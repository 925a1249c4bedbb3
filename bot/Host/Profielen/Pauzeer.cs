using NodaTime;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Profielen;

/// <summary>
/// An ED pauses or is back, at once and without a reason; by a button or by the command. It holds for every pool of that person. A
/// coördinator without a profile means something else by it, and finds that.
/// </summary>
public sealed class Pauzeer(Profielblad blad, Pauzekast kast, Kluis kluis) : IKlikHandler<bool>, IWijzigtLosseKaart
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, bool aan, CancellationToken ct)
    {
        var plek = Profielplek.Lees(klik.Id);
        if (!aan || plek.Onderdeel != Profielonderdelen.Pauze)
        {
            var begint = await kast.ZetAsync(klik.TenantId, klik.Wie.Id, Wil(aan), ct);
            return await ToonAsync(klik, aan, plek.PoolId, begint, ct);
        }

        var tekst = klik.Tekst(Velden.PauzeTot);
        LocalDate? tot = tekst is null
            ? null
            : klik.Dag(Velden.PauzeTot) ?? LocalDate.MinIsoValue;
        if (tot is { } gekozen && !Pauzeren.Kan(gekozen, Weekmoment.Lokaal(kluis.Nu).Date))
        {
            var (beeld, _) = await blad.LaadAsync(klik.TenantId, klik.Wie.Id, plek.PoolId, ct);
            return ProfielKaart.Maak(
                beeld,
                new Formulier(klik.Invoer, new Dictionary<string, string> { [Velden.PauzeTot] = Teksten.DagVoorbij }))
                with
            { NietVerstuurd = true };
        }

        var begon = await kast.ZetAsync(klik.TenantId, klik.Wie.Id, ed => Pauzeren.Zet(ed, aan: true, tot), ct);
        return await ToonAsync(klik, aan, plek.PoolId, begon, ct, tot is null ? Teksten.PauzeZonderDag : null);
    }

    /// <summary>Who pauses once more keeps the day that was chosen before.</summary>
    private static Func<Ervaringsdeskundige, Pauzewijziging?> Wil(bool aan) => ed => Pauzeren.Zet(ed, aan, ed.Pauze ? ed.PauzeTot : null);

    private async Task<Kaartbeeld> ToonAsync(Klik klik, bool aan, string? poolId, bool begint, CancellationToken ct, string? zin = null)
    {
        var (beeld, rij) = await blad.LaadAsync(klik.TenantId, klik.Wie.Id, poolId, ct);
        if (beeld.Pools.Count == 0) return Profielblad.NietInPool(beeld);
        if (rij is null)
        {
            var pools = beeld.Coordineert(klik.Wie.Id);
            return pools.Count == 0 ? ProfielKaart.Maak(beeld) : AfwezigKaart.Maak(pools, klik.Wie.Id);
        }

        beeld = await blad.MetMatchesAsync(beeld, klik.Wie.Id, ct);
        if (begint) beeld = beeld with { Matches = [.. beeld.Matches.Select(m => m.NaPauze(klik.Wie.Id, kluis.Nu))] };
        return ProfielKaart.Maak(
            beeld,
            melding: Melding.Info(
                zin is not null && rij.Waarde.Pauze
                    ? zin
                    : aan
                    ? Teksten.PauzeGestart
                    : rij.Waarde.RustTot > kluis.Nu
                    ? Teksten.PauzeVoorbijRust
                    : Teksten.PauzeVoorbij));
    }
}
