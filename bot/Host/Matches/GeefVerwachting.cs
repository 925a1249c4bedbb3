using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>One side says what it expects and wants to bring, or skips it.</summary>
public sealed class GeefVerwachting(Matchbesluit besluit, Inzage inzage) : IKlikHandler<bool>
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, bool overslaan, CancellationToken ct)
    {
        var velden = new Tekstvelden(klik);
        var verwachting = overslaan
            ? new Verwachting(null, null)
            : new(velden.Lees(Velden.Verwacht, Afspraken.MaxTekst), velden.Lees(Velden.Brengt, Afspraken.MaxTekst));
        if (velden.Goed)
        {
            return await besluit.NeemAsync(
                klik, Kijker.Betrokkene, d => Matchbesluit.Inbreng(d, klik.Wie.Id, i => i.Verwachting == verwachting),
                (d, _) => Matchverloop.GeefVerwachting(d, verwachting, klik.Wie),
                (d, melding) => VerwachtingKaart.Maak(d, klik.Wie.Id, null, melding), ct);
        }

        var (dossier, weigering) = await inzage.LaadAsync(klik, Kijker.Betrokkene, ct);
        return dossier is null ? weigering! : VerwachtingKaart.Maak(dossier, klik.Wie.Id, velden.Formulier(), null);
    }
}
