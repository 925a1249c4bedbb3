using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>The sociaal werker says ja too, or not yet: then it stays a draft, and nobody asks again.</summary>
public sealed class KeurSuccesGoed(Matchbesluit besluit, Inzage inzage) : IKlikHandler<bool>
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, bool ja, CancellationToken ct)
    {
        if (klik.Aanvraag()?.Nummer is not { } ronde) return MeldingKaart.KnopOnbekend();
        if (!ja)
        {
            var (dossier, weigering) = await inzage.LaadAsync(klik, Kijker.Aanvrager, ct);
            return dossier is null ? weigering! : SuccesKaart.Maak(dossier, ronde, Melding.Info(Teksten.SuccesNogNiet));
        }

        return await besluit.NeemAsync(
            klik, Kijker.Aanvrager, d => d.Match?.Onderweg.Succes is { VragerJa: true } s && s.Ronde == ronde,
            (d, _) => Matchverloop.KeurSuccesGoed(d, ronde, klik.Wie), (d, melding) => SuccesKaart.Maak(d, ronde, melding), ct);
    }
}
