using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Aanwezigheden;

/// <summary>Back from the question form to who is there today.</summary>
public sealed class ToonAanwezigen(Aanwezigheidskast kast, Kanalen kanalen) : IKlikHandler, IToont
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (!klik.InKanaal || Aanwezigheidskast.Over(klik.Id) is not var (kanaalId, op, _) || kanaalId != klik.GesprekId)
        {
            return MeldingKaart.KnopOnbekend();
        }

        return await kanalen.VindAsync(klik.TenantId, kanaalId, ct) is not null
            && await kast.LeesAsync(kanaalId, op, ct) is { Waarde: var dag }
            ? AanwezigKaart.InKanaal(dag)
            : MeldingKaart.KnopOnbekend();
    }
}
