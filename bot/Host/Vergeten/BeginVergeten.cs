using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Vergeten;

/// <summary>Somebody says that they want to be forgotten.</summary>
public sealed class BeginVergeten(Vergeetbegin begin) : IKlikHandler, IWijzigtLosseKaart, INeemtGeenTekst
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) => VergeetKaart.Bezig(
        (await begin.BeginAsync(klik.TenantId, klik.Wie.Id, ct)).Nummer, opPagina: klik.Plek.Soort == Pleksoort.Pagina);
}
