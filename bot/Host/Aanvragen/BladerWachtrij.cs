using System.Globalization;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>Another part of the wachtrij.</summary>
public sealed class BladerWachtrij(Wachtrijblik blik) : IKlikHandler, IToont
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        int.TryParse(klik.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var pagina) && !klik.InKanaal
            ? await blik.ToonAsync(klik.TenantId, klik.Wie.Id, pagina, ct)
            : MeldingKaart.KnopOnbekend();
}
