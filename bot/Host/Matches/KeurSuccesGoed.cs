using System.Globalization;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>The sociaal werker says ja too, or not yet: then it stays a draft, and nobody asks again.</summary>
public sealed class KeurSuccesGoed(Matchbesluit besluit) : IKlikHandler<bool>
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, bool ja, CancellationToken ct)
    {
        if (StelSuccesVoor.Ronde(klik) is not { } ronde) return MeldingKaart.KnopOnbekend();
        if (!ja)
        {
            return await besluit.LaadAsync(klik, ct) is { } dossier && dossier.Aanvraag.Aanvrager.Id == klik.Wie.Id
                ? SuccesKaart.Maak(dossier, ronde, Melding.Info(Teksten.SuccesNogNiet))
                : MeldingKaart.Weigering(Domein.Reden.AlleenAanvrager);
        }

        return await besluit.NeemAsync(
            klik, d => d.Match?.Onderweg.Succes is { VragerJa: true } s && s.Ronde == ronde,
            (d, _) => Matchverloop.KeurSuccesGoed(d, ronde, klik.Wie), (d, melding) => SuccesKaart.Maak(d, ronde, melding), ct);
    }
}
