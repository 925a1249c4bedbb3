using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Aanwezigheden;

/// <summary>A colleague in the channel walks in on an ED who is there today.</summary>
public sealed class LoopBinnen(Aanwezigheidskast kast) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (!klik.InKanaal || Aanwezigheidskast.Over(klik.Id) is not var (kanaalId, _, edId) || kanaalId != klik.GesprekId)
        {
            return MeldingKaart.KnopOnbekend();
        }

        return await kast.BeslisAsync(klik, d => d.LoopBinnen(edId, klik.Wie), ct) is var (dag, weigering)
            ? AanwezigKaart.InKanaal(dag, weigering?.Reden == Reden.AlBeantwoord ? null : weigering.AlsMelding())
            : MeldingKaart.KnopOnbekend();
    }
}
