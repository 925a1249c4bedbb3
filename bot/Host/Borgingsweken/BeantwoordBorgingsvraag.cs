using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Borgingsweken;

/// <summary>
/// The teamleider says gedaan, later or past niet. The own partition is the right: nobody else's question is in it; who left the team lost
/// it.
/// </summary>
public sealed class BeantwoordBorgingsvraag(Borgingskast kast, Borgingsblad blad, Kluis kluis)
    : IKlikHandler<BorgingAntwoord>
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, BorgingAntwoord antwoord, CancellationToken ct)
    {
        if (Isoweek.Lees(klik.Id) is not { } week) return MeldingKaart.KnopOnbekend();
        if (await kast.LeesGeleidAsync(klik.TenantId, klik.Wie.Id, week, ct) is (null, { } waarom)) return waarom;

        return await kast.BeslisAsync(klik.TenantId, klik.Wie.Id, week, b => b.Beantwoord(antwoord, klik.Wie, kluis.Nu), ct) is { } nieuw
            ? await blad.MaakAsync(klik.TenantId, nieuw, ct)
            : MeldingKaart.Weigering(Reden.NietMeerOpen);
    }
}
