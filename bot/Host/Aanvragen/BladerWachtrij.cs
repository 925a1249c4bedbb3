using System.Globalization;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Matching;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>Another part of the wachtrij.</summary>
public sealed class BladerWachtrij(Wachtrijblik blik) : IKlikHandler, IToont
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        int.TryParse(klik.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var pagina) && !klik.InKanaal
            ? await blik.ToonAsync(klik.TenantId, klik.Wie.Id, pagina, ct)
            : MeldingKaart.KnopOnbekend();
}
