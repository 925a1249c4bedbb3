using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>The asker says in one click what came out of the day.</summary>
public sealed class GeefUitkomst(Poolkast kast) : IKlikHandler<string>
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, string uitkomst, CancellationToken ct)
    {
        if (klik.Aanvraag() is not { } over) return MeldingKaart.KnopOnbekend();
        var beslissing = await kast.BeslisAsync(
            klik.TenantId, over.PoolId, over.AanvraagId, null, (dossier, _) => Aanvraagverloop.GeefUitkomst(dossier, uitkomst, klik.Wie),
            ct);
        if (beslissing is null) return MeldingKaart.KnopOnbekend();
        var aanvraag = beslissing.Dossier.Aanvraag;
        return aanvraag.Aanvrager.Id == klik.Wie.Id
            ? DagKaart.Uitkomst(aanvraag, aanvraag.Afloop.Uitkomst == uitkomst ? null : beslissing.Weigering.AlsMelding())
            : MeldingKaart.Weigering(Reden.AlleenAanvrager);
    }
}
