using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Aanwezigheden;

/// <summary>The ED is not there after all, without a reason.</summary>
public sealed class MeldAf(Aanwezigheidskast kast) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (await kast.BeslisAsync(klik, d => d.MeldAf(klik.Wie), ct) is not var (dag, weigering)) return MeldingKaart.KnopOnbekend();
        return weigering?.Reden == Reden.AlleenGevraagde
            ? MeldingKaart.Weigering(Reden.AlleenGevraagde)
            : AanwezigKaart.VoorErvaringsdeskundige(dag, klik.Wie.Id);
    }
}
