using NodaTime;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Profielen;

namespace TeamsHerstelBot.Host.Brieven;

/// <summary>A coördinator has a new link mailed to an ED without Teams who asked for it; pressed twice it is one mail.</summary>
public sealed class MailLink(ZonderTeamsblad blad, Kluis kluis) : IKlikHandler, IWijzigtLosseKaart
{
    private static readonly Duration Onlangs = Duration.FromMinutes(10);

    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (ZonderTeamsblad.Over(klik) is not var (poolId, edId)) return MeldingKaart.KnopOnbekend();
        if (await blad.PoolAsync(klik.TenantId, klik.Wie.Id, poolId, ct) is not { } pool)
        {
            return MeldingKaart.Weigering(Reden.AlleenCoordinator);
        }

        if (!blad.PerMail || await blad.EdAsync(poolId, edId, ct) is not { PerMail: true }) return MeldingKaart.KnopOnbekend();
        var partitie = Toegangskast.Partitie(klik.TenantId, edId);
        await kluis.BesluitAsync(partitie, async () =>
        {
            var rij = await kluis.LeesAsync<Briefstand>(partitie.Tabel, partitie.Sleutel, Sleutel.BriefstandRij, ct);
            var stand = rij?.Waarde ?? new();
            return kluis.Nu < stand.Link + Onlangs
                ? Besluit.Toon(false)
                : Besluit.Toon(true, new Beurt(partitie).Zet(Sleutel.BriefstandRij, stand with { Link = kluis.Nu }, rij)
                    .Bericht(new Uitrij(Mail: new(edId, Mailsoort.Link))));
        }, ct);
        return await blad.LijstAsync(pool, Melding.Info(Teksten.LinkGemaild), ct);
    }
}
