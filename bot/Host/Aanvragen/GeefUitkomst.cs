using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>The asker says in one click what came out of the day.</summary>
public sealed class GeefUitkomst(Inzage inzage) : IKlikHandler<string>
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, string uitkomst, CancellationToken ct)
    {
        var (beslissing, geenZicht) = await inzage.BeslisAsync(
            klik, Kijker.Aanvrager, (dossier, _) => Aanvraagverloop.GeefUitkomst(dossier, uitkomst, klik.Wie), ct);
        if (beslissing is null) return geenZicht!;
        var aanvraag = beslissing.Dossier.Aanvraag;
        return DagKaart.Uitkomst(aanvraag, aanvraag.Afloop.Uitkomst == uitkomst ? null : beslissing.Weigering.AlsMelding());
    }
}
