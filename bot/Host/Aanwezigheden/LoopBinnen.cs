using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Aanwezigheden;

/// <summary>A colleague in the channel walks in on an ED who is there today.</summary>
public sealed class LoopBinnen(Aanwezigheidskast kast) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (!klik.InKanaal || Aanwezigheidskast.Over(klik.Id) is not var (kanaalId, _, edId) || kanaalId != klik.GesprekId) return MeldingKaart.KnopOnbekend();
        return await kast.BeslisAsync(klik, d => d.LoopBinnen(edId, klik.Wie), ct) is var (dag, weigering)
            ? AanwezigKaart.InKanaal(dag, weigering?.Reden == Reden.AlBeantwoord ? null : weigering.AlsMelding())
            : MeldingKaart.KnopOnbekend();
    }
}

/// <summary>Back from the question form to who is there today.</summary>
public sealed class ToonAanwezigen(Aanwezigheidskast kast, Kanalen kanalen) : IKlikHandler, IToont
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (!klik.InKanaal || Aanwezigheidskast.Over(klik.Id) is not var (kanaalId, op, _) || kanaalId != klik.GesprekId) return MeldingKaart.KnopOnbekend();
        return await kanalen.VindAsync(klik.TenantId, kanaalId, ct) is not null && await kast.LeesAsync(kanaalId, op, ct) is { Waarde: var dag } ? AanwezigKaart.InKanaal(dag) : MeldingKaart.KnopOnbekend();
    }
}

/// <summary>The ED is not there after all, without a reason.</summary>
public sealed class MeldAf(Aanwezigheidskast kast) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (await kast.BeslisAsync(klik, d => d.MeldAf(klik.Wie), ct) is not var (dag, weigering)) return MeldingKaart.KnopOnbekend();
        return weigering?.Reden == Reden.AlleenGevraagde ? MeldingKaart.Weigering(Reden.AlleenGevraagde) : AanwezigKaart.VoorErvaringsdeskundige(dag, klik.Wie.Id);
    }
}
