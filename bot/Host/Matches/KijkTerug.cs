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

/// <summary>Somebody of a match looks back; the answers are only added up.</summary>
public sealed class KijkTerug(Matchbesluit besluit) : IKlikHandler
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
            return await besluit.LaadAsync(klik, ct) is { } dossier && Matchbesluit.Is(dossier, klik.Wie.Id)
                ? TerugblikKaart.Maak(dossier, klik.Wie.Id, velden.Formulier())
                : MeldingKaart.Weigering(Reden.AlleenBetrokkene);
        }

        return await besluit.NeemAsync(
            klik, d => Matchbesluit.Inbreng(d, klik.Wie.Id, i => i.Teruggekeken),
            (d, _) =>
                d.Aanvraag.Aanvrager.Id == klik.Wie.Id
                    ? Matchverloop.KijkTerug(d, vanVrager, klik.Wie)
                    : Matchverloop.KijkTerug(d, ervaring, klik.Wie),
            (d, melding) => TerugblikKaart.Maak(d, klik.Wie.Id, melding: melding), ct);
    }
}
