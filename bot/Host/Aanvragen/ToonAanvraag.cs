using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>The asker looks at an own aanvraag.</summary>
public sealed class ToonAanvraag(Inzage inzage) : IKlikHandler, IToont
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var (dossier, weigering) = await inzage.LaadAsync(klik, Kijker.Indiener, ct);
        return dossier is null ? weigering! : AanvraagKaart.Maak(dossier, klik.InKanaal, uitLijst: !klik.InKanaal);
    }
}
