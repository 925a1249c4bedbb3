using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>Two days after the end: everybody is asked to look back.</summary>
public sealed class VraagTerugblik(Matchwekker match) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        await match.StuurAsync(tenantId, wekker, Matchverloop.VraagTerugblik, ct);
        return Matchritme.TerugblikNogEens(wekker.Sleutel, wekker.Om);
    }
}

/// <summary>One reminder for who did not look back; then it is quiet.</summary>
public sealed class HerinnerAanTerugblik(Poolkast kast) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if (Matchwekker.Over(wekker) is var (poolId, aanvraagId)) await kast.BeslisAsync(tenantId, poolId, aanvraagId, null, (d, _) => Matchverloop.HerinnerAanTerugblik(d), ct);
        return null;
    }
}

/// <summary>Somebody of a match looks back; the answers are only added up.</summary>
public sealed class KijkTerug(Matchbesluit besluit) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var velden = new Tekstvelden(klik);
        var vanVrager = new TerugblikVanVrager(
            velden.Kies(Velden.Geholpen, Matchkeuzes.Geholpen), velden.KiesMeer(Velden.Winst, Matchkeuzes.Winst), velden.KiesMeer(Velden.Tegels, Matchkeuzes.Tegels));
        var ervaring = velden.Kies(Velden.ErvaringGebruikt, Matchkeuzes.Ervaring);
        if (!velden.Goed)
        {
            return await besluit.LaadAsync(klik, ct) is { } dossier && Matchbesluit.Is(dossier, klik.Wie.Id)
                ? TerugblikKaart.Maak(dossier, klik.Wie.Id, velden.Formulier())
                : MeldingKaart.Weigering(Reden.AlleenBetrokkene);
        }

        return await besluit.NeemAsync(
            klik, d => Matchbesluit.Inbreng(d, klik.Wie.Id, i => i.Teruggekeken),
            (d, _) => d.Aanvraag.Aanvrager.Id == klik.Wie.Id ? Matchverloop.KijkTerug(d, vanVrager, klik.Wie) : Matchverloop.KijkTerug(d, ervaring, klik.Wie),
            (d, melding) => TerugblikKaart.Maak(d, klik.Wie.Id, melding: melding), ct);
    }
}

/// <summary>The ED wants to talk: a coördinator sees that, and nothing more.</summary>
public sealed class VraagOverleg(Matchbesluit besluit) : IKlikHandler
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) => besluit.NeemAsync(
        klik, d => Matchbesluit.Inbreng(d, klik.Wie.Id, i => i.WilOverleg), (d, _) => Matchverloop.VraagOverleg(d, klik.Wie),
        (d, melding) => TerugblikKaart.Maak(d, klik.Wie.Id, melding: melding), ct);
}
