using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matching;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>An aanvraag in the eyes of whoever clicked: the coördinator's view with candidates, or what all may see.</summary>
public sealed class Poolblik(Poolkast kast, Kanalen kanalen, Kluis kluis)
{
    public async Task<Kaartbeeld> ToonAsync(
        Klik klik, Dossier dossier, Melding? melding, CancellationToken ct, Formulier? formulier = null, string? aanGrensId = null)
    {
        var geenLid = await kanalen.WeigertAsync(klik.TenantId, dossier.Pool.KanaalId, klik.Wie.Id, ct);
        if (Zicht.Weigert(dossier, klik.Wie.Id, geenLid is null, Kijker.Coordinator) is null)
        {
            var uitWachtrij = klik.Plek.Soort == Pleksoort.Persoonlijk;
            if (!dossier.Aanvraag.WachtOpReactie)
            {
                return PoolKaart.VoorCoordinator(new(dossier, [], klik.Wie.Id, []) { UitWachtrij = uitWachtrij }, melding);
            }

            var leden = await kanalen.LedenAsync(klik.TenantId, dossier.Pool.KanaalId, ct);
            var kandidaten = (await kast.KandidatenAsync(dossier, ct)).Where(k => IsTeVragen(k.Ed, leden)).ToList();
            var eds = (await kast.EdsAsync(dossier.Pool.Id, ct)).Select(e => e.Waarde).Where(e => IsTeVragen(e, leden));
            Persoon[] keuze = [.. Rangschikking.EigenKeuze(dossier, eds, kluis.Nu).Select(e => e.Wie)];
            return PoolKaart.VoorCoordinator(
                new(dossier, kandidaten, klik.Wie.Id, keuze, Array.Find(keuze, p => p.Id == aanGrensId)) { UitWachtrij = uitWachtrij },
                melding, formulier);
        }

        return klik.GesprekId == dossier.Pool.KanaalId
            ? await BasisAsync(klik.TenantId, dossier, melding, ct)
            : Geweigerd(geenLid, melding);
    }

    /// <summary>Who wanted to do something reads that nothing changed; who looked, that it is not for them.</summary>
    private static Kaartbeeld Geweigerd(Reden? geenLid, Melding? melding) =>
        geenLid != Reden.LidOnbekend && melding?.Reden == Reden.AlleenCoordinator
            ? MeldingKaart.Weigering(Reden.AlleenCoordinator)
            : MeldingKaart.NietTeBekijken(geenLid);

    /// <summary>Still in the team of the pool; who has no account is in no team.</summary>
    private static bool IsTeVragen(Ervaringsdeskundige ed, Ledenlijst leden) => ed.ZonderTeams || leden.SluitNietUit(ed.Wie.Id);

    public async Task<Kaartbeeld> BasisAsync(string tenantId, Dossier dossier, Melding? melding, CancellationToken ct)
    {
        var leden = await kanalen.LedenAsync(tenantId, dossier.Pool.KanaalId, ct);
        return PoolKaart.Basis(dossier, [.. dossier.Pool.Coordinatoren.Select(c => leden.Vind(c.Id)?.Mri).OfType<string>()], melding);
    }
}
