using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Wekkers;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>Asker or ED lets one match wait, without a reason.</summary>
public sealed class PauzeerMatch(Matchbesluit besluit, Kluis kluis) : IKlikHandler
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        besluit.NeemAsync(klik, d => d.Match?.Pauze is not null, (d, _) => Matchverloop.Pauzeer(d, klik.Wie, kluis.Nu), ct);
}

/// <summary>The match goes on: the ED wants to, and then the asker.</summary>
public sealed class HervatMatch(Matchbesluit besluit) : IKlikHandler
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        besluit.NeemAsync(klik, Verder, (d, _) => Matchverloop.Hervat(d, klik.Wie), ct);

    private static bool Verder(Dossier dossier) => dossier is { Aanvraag.MatchLoopt: true, Match: { Loopt: true, Pauze: null or { EdVerder: true } } };
}

/// <summary>A coördinator chooses what happens with a match whose ED is not available.</summary>
public sealed class KiesOverdracht(Matchbesluit besluit, Kluis kluis) : IKlikHandler<Overdracht>, IVoorPoollid
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, Overdracht keuze, CancellationToken ct)
    {
        // A vervanger takes the pause away, and with it who paused: read before, so that the card can say so.
        var edId = (await besluit.LaadAsync(klik, ct))?.Match is { } eerder ? eerder.Pauze?.EdId ?? eerder.EdId : "";
        return await besluit.NeemAsync(
            klik, d => keuze == Overdracht.Vervanger ? d.Aanvraag.WachtOpReactie : d.Match?.Pauze?.Keuze == keuze,
            (d, eds) => Matchverloop.KiesOverdracht(d, eds, keuze, klik.Wie, kluis.Nu), (d, melding) => OverdrachtKaart.Maak(d, edId, melding), ct);
    }
}

/// <summary>A coördinator closes a match that ends with care.</summary>
public sealed class StopMatch(Matchbesluit besluit, Kluis kluis) : IKlikHandler, IVoorPoollid
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) => besluit.NeemAsync(
        klik, Aanvraagverloop.IsAfgerond, (d, eds) => Matchverloop.Stop(d, eds, klik.Wie, kluis.Nu), (d, melding) => OverdrachtKaart.Maak(d, d.Match?.Pauze?.EdId ?? "", melding), ct);
}

/// <summary>
/// An ED paused or is back: every running match of that person waits, or is asked about. It looks at the profile as it is now, so going off
/// twice, or late, does no harm.
/// </summary>
public sealed class PasMatchesAanPauzeAan(Poolkast kast, Kluis kluis) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if (wekker.Sleutel.Split('/') is not [var poolId, var edId] || await kast.EdAsync(poolId, edId, ct) is not { Waarde: var profiel }) return null;
        var matches = await kluis.ZoekAsync<Match>(Tabel.Pool, poolId, RowKeyRange.Prefix(Sleutel.MatchPrefix), ct);
        foreach (var match in matches.Select(m => m.Waarde).Where(m => m.Loopt && m.IsEd(edId)))
        {
            if (profiel.Pauze) await kast.BeslisAsync(tenantId, poolId, match.AanvraagId, null, (d, _) => Matchverloop.Pauzeer(d, profiel.Wie, kluis.Nu), ct);
            else if (await kast.LaadAsync(tenantId, poolId, match.AanvraagId, ct) is { } stand && Matchverloop.VraagHervatten(stand.Dossier, edId) is { Count: > 0 } vragen)
            {
                await kluis.BewaarAsync(new Beurt(new(tenantId, Tabel.Pool, poolId)).Bericht(vragen), ct);
            }
        }

        return null;
    }
}
