using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>
/// Nobody reacted for a while: who is up hears of it, once. Who was told is in the aanvraag, so that going off twice tells nobody twice; a
/// wekker that is late waits for working hours.
/// </summary>
public sealed class BewaakReactietermijn(Poolkast kast, Kluis kluis) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if (Wekkersleutel.Lees(wekker) is not var (poolId, aanvraagId)) return null;
        if (!Werktijd.Is(kluis.Nu)) return wekker with { Om = Werktijd.Begin(kluis.Nu) };
        var beslissing = await kast.BeslisAsync(tenantId, poolId, aanvraagId, null, (dossier, _) => Reactietermijn.GaAf(dossier, kluis.Nu), ct);
        return beslissing is not null && Reactietermijn.Volgende(beslissing.Dossier) is { } om && om > wekker.Om ? Reactietermijn.Wekker(beslissing.Dossier.Aanvraag, om) : null;
    }
}

/// <summary>Around the day of an aanvraag: a reminder before, one question after.</summary>
public sealed class BewaakAfspraakdag(Poolkast kast, Kluis kluis) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if (Wekkersleutel.Lees(wekker) is not var (poolId, aanvraagId) || await kast.LaadAsync(tenantId, poolId, aanvraagId, ct) is not { } stand) return null;
        var berichten = Afspraakdag.GaAf(stand.Aanvraag.Waarde, wekker, kluis.Nu);
        if (berichten.Count > 0) await kluis.BewaarAsync(new Beurt(new(tenantId, Tabel.Pool, poolId)).Bericht(berichten), ct);
        return null;
    }
}

/// <summary>Reminds an asker of a question for which there was nobody; not when the day was changed or the aanvraag is gone.</summary>
public sealed class HerinnerAanLater(Poolkast kast, Kluis kluis) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if (Wekkersleutel.Lees(wekker) is not var (poolId, aanvraagId) || await kast.LaadAsync(tenantId, poolId, aanvraagId, ct) is not { Dossier.Aanvraag: var aanvraag }) return null;
        if (aanvraag is not { Status: AanvraagStatus.GeenMatch, Later: { } dag } || Werktijd.Ochtend(dag) != wekker.Om) return null;
        var kaart = new Bericht.ToonKaart(new Kaart(KaartSoort.LaterOpnieuw, aanvraag.Id.ToString(), aanvraag.Aanvrager.Id), new Ontvanger.Iemand(aanvraag.Aanvrager.Id));
        await kluis.BewaarAsync(new Beurt(new(tenantId, Tabel.Pool, poolId)).Bericht([kaart]), ct);
        return null;
    }
}

internal static class Wekkersleutel
{
    /// <summary>The pool and the aanvraag of a wekker about one.</summary>
    public static (string PoolId, Guid AanvraagId)? Lees(Wekker wekker) =>
        wekker.Sleutel.Split('|') is [var poolId, var tekst] && Guid.TryParse(tekst, out var aanvraagId) ? (poolId, aanvraagId) : null;
}
