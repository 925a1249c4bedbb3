using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Privacy;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Controles;

/// <summary>A coördinator chooses of which kinds a text in the own pool only gets a warning.</summary>
public sealed class StelControleIn(Controleblad blad, Kluis kluis) : IKlikHandler
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) => Kluis.HerhaalAsync<Kaartbeeld>(async () =>
    {
        if (await blad.PoolAsync(klik, ct) is not { } rij) return (true, MeldingKaart.NietTeBekijken());
        var gekozen = klik.Lijst(Velden.AlleenWaarschuwen);
        var nieuw = rij.Waarde with { AlleenWaarschuwen = [.. Controle.Instelbaar.Select(s => s.ToString()).Where(gekozen.Contains)] };
        var bewaard = nieuw == rij.Waarde
            || (await kluis.BewaarAsync(
                new Beurt(new(klik.TenantId, Tabel.Pool, klik.Id)).Vervang(Sleutel.PoolRij, nieuw, rij.ETag), ct)).Succeeded;
        return (bewaard, await blad.ToonAsync(nieuw, Melding.Info(Teksten.ControleBewaard), ct));
    });
}
