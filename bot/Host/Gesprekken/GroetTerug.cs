using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Gesprekken;

/// <summary>Somebody greets or thanks, and hears something back as from a person.</summary>
public sealed class GroetTerug(Rolzoeker rollen) : IKlikHandler, IVoorIedereen
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        Omgangstaal.Versta(klik.Getypt ?? "") == Omgangsvorm.Dank
            ? WelkomKaart.NaDank()
            : WelkomKaart.Groet(klik.Wie, VerwelkomPersoon.Eerste(await rollen.HierAsync(klik, ct)));
}
