using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>Somebody of a match looks back; the answers are only added up.</summary>
public sealed class KijkTerug(Matchbesluit besluit, Inzage inzage) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var velden = new Tekstvelden(klik);
        var vanVrager = new TerugblikVanVrager(
            velden.Kies(Velden.Geholpen, Matchkeuzes.Geholpen), [.. velden.KiesMeer(Velden.Winst, Matchkeuzes.Winst)],
            [.. velden.KiesMeer(Velden.Tegels, Matchkeuzes.Tegels)]);
        var ervaring = velden.Kies(Velden.ErvaringGebruikt, Matchkeuzes.Ervaring);
        if (!velden.Goed)
        {
            var (dossier, weigering) = await inzage.LaadAsync(klik, Kijker.Betrokkene, ct);
            return dossier is null ? weigering! : TerugblikKaart.Maak(dossier, klik.Wie.Id, velden.Formulier());
        }

        return await besluit.NeemAsync(
            klik, Kijker.Betrokkene, d => Matchbesluit.Inbreng(d, klik.Wie.Id, i => i.Teruggekeken),
            (d, _) =>
                d.Aanvraag.Aanvrager.Id == klik.Wie.Id
                    ? Matchverloop.KijkTerug(d, vanVrager, klik.Wie)
                    : Matchverloop.KijkTerug(d, ervaring, klik.Wie),
            (d, melding) => TerugblikKaart.Maak(d, klik.Wie.Id, melding: melding), ct);
    }
}
