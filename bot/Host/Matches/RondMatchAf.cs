using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Klikken;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>Asker or ED ends a match: done.</summary>
public sealed class RondMatchAf(Matchbesluit besluit, Kluis kluis) : IKlikHandler
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        besluit.NeemAsync(klik, Aanvraagverloop.IsAfgerond, (dossier, eds) => Aanvraagverloop.RondAf(dossier, eds, klik.Wie, kluis.Nu), ct);
}

/// <summary>Asker or ED gives a match back: the question returns to the pool, without blame.</summary>
public sealed class GeefMatchTerug(Matchbesluit besluit, Kluis kluis) : IKlikHandler
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        besluit.NeemAsync(klik, Aanvraagverloop.IsTeruggegeven, (dossier, eds) => Aanvraagverloop.GeefTerug(dossier, eds, klik.Wie, kluis.Nu), ct);
}

/// <summary>What ending and giving back share: decide, then show the match to the side that clicked.</summary>
public sealed class Matchbesluit(Poolkast kast)
{
    /// <param name="gedaan">True when it came to this already: who clicks again sees that, without a warning.</param>
    public async Task<Kaartbeeld> NeemAsync(
        Klik klik, Func<Dossier, bool> gedaan, Func<Dossier, IReadOnlyList<Ervaringsdeskundige>, Uitkomst<Wijziging>> beslis, CancellationToken ct)
    {
        if (klik.Aanvraag() is not { } over) return MeldingKaart.KnopOnbekend();
        var beslissing = await kast.BeslisAsync(klik.TenantId, over.PoolId, over.AanvraagId, null, beslis, ct);
        if (beslissing is null) return MeldingKaart.KnopOnbekend();
        var (dossier, weigering) = beslissing;
        if (weigering?.Reden == Reden.AlleenBetrokkene) return MeldingKaart.Weigering(weigering.Reden, weigering.Wie);
        var melding = gedaan(dossier) ? null : weigering.AlsMelding();
        return dossier.Aanvraag.Aanvrager.Id == klik.Wie.Id
            ? MatchKaart.VoorVrager(dossier, melding)
            : MatchKaart.VoorErvaringsdeskundige(dossier, melding, klik.Wie.Id);
    }
}
