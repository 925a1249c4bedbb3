using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Host.Klikken;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wijkteams;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>An aanvraag in the eyes of whoever clicked: the coördinator's view with candidates, or what all may see.</summary>
public sealed class Poolblik(Poolkast kast, Kanalen kanalen)
{
    public async Task<Kaartbeeld> ToonAsync(Klik klik, Dossier dossier, Melding? melding, CancellationToken ct)
    {
        if (dossier.Pool.IsCoordinator(klik.Wie.Id))
        {
            var leden = await kanalen.LedenAsync(klik.TenantId, dossier.Pool.KanaalId, ct);
            var kandidaten = await kast.KandidatenAsync(dossier, ct);
            return PoolKaart.VoorCoordinator(dossier, [.. kandidaten.Where(k => leden.Kent(k.Ed.Wie.Id))], melding);
        }

        return klik.GesprekId == dossier.Pool.KanaalId
            ? await BasisAsync(klik.TenantId, dossier, melding, ct)
            : MeldingKaart.Weigering(Reden.AlleenCoordinator);
    }

    public async Task<Kaartbeeld> BasisAsync(string tenantId, Dossier dossier, Melding? melding, CancellationToken ct)
    {
        var leden = await kanalen.LedenAsync(tenantId, dossier.Pool.KanaalId, ct);
        return PoolKaart.Basis(dossier, [.. dossier.Pool.Coordinatoren.Select(c => leden.Vind(c.Id)?.Mri).OfType<string>()], melding);
    }
}
