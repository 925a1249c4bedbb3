using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Verhuizingen;

/// <summary>An ED without Teams reads, on the own page, the code that moves the profile to an account.</summary>
public sealed class MaakVerhuiscode(Verhuiskast kast) : IKlikHandler, IWijzigtLosseKaart, INeemtGeenTekst
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        klik.Plek.Soort == Pleksoort.Pagina && Persoon.IsZonderTeams(klik.Wie.Id)
            ? VerhuisKaart.Code(await kast.NieuwAsync(klik.TenantId, klik.Wie.Id, ct))
            : MeldingKaart.KnopOnbekend();
}
