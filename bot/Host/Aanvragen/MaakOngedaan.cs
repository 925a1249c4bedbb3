using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>Who ended or gave away something by mistake goes back to how it was. The same card says so.</summary>
public sealed class MaakOngedaan(Inzage inzage, Kanalen kanalen, Poolkast kast, Kluis kluis) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var isHier = await IsHierAsync(klik, ct);
        var voor = Actiedata.Uit(klik.Invoer).Soort == Soorten.Aanbod ? Kijker.Gevraagde : Kijker.Betrokkene | Kijker.Coordinator;
        var (beslissing, geenZicht) = await inzage.BeslisAsync(
            klik, voor,
            (dossier, eds) => Aanvraagverloop.MaakOngedaan(dossier, [.. eds.Where(isHier)], klik.Wie, kluis.Nu), ct);
        if (beslissing is null) return geenZicht!;
        var (nu, weigering) = beslissing;
        return Aanvraagverloop.IsOngedaan(nu, klik.Wie.Id)
            ? Kaart(klik, nu, Melding.Info(Teksten.Ongedaan))
            : Kaart(klik, nu with { Aanvraag = nu.Aanvraag with { Terugweg = null } }, weigering.AlsMelding());
    }

    /// <summary>Who is in the team of the pool; when the asker left the wijkteam, nobody goes back to working with them.</summary>
    private async Task<Func<Ervaringsdeskundige, bool>> IsHierAsync(Klik klik, CancellationToken ct)
    {
        if (klik.Aanvraag() is not { } over
            || await kast.LaadAsync(klik.TenantId, over.PoolId, over.AanvraagId, ct) is not { Dossier: { Aanvraag.Terugweg: { } terug } d })
        {
            return _ => true;
        }

        if (await kanalen.WeetLidAsync(klik.TenantId, d.Aanvraag.Herkomst.KanaalId, d.Aanvraag.Aanvrager.Id, ct) == false)
        {
            return _ => false;
        }

        var eds = terug.Gevraagd.Concat(terug.Rust.Select(r => r.EdId)).ToList();
        var leden = await kanalen.LedenMetAsync(klik.TenantId, d.Pool.KanaalId, eds, ct);
        return ed => ed.ZonderTeams || leden.Kent(ed.Wie.Id);
    }

    /// <summary>The card on which the button stood. What a card says it is proves nothing, so first who it is.</summary>
    private static Kaartbeeld Kaart(Klik klik, Dossier dossier, Melding? melding)
    {
        var (wie, soort) = (klik.Wie.Id, Actiedata.Uit(klik.Invoer).Soort);
        if (soort == Soorten.Aanbod && dossier.AanbodAan(wie) is { } aanbod) return AanbodKaart.Maak(dossier, aanbod, melding);
        var betrokken = dossier.Aanvraag.Aanvrager.Id == wie || dossier.Aanvraag.IsEd(wie) || dossier.Match?.IsEd(wie) == true;
        if (dossier.Pool.IsCoordinator(wie) && (soort == Soorten.Matchvraag || !betrokken))
        {
            return OverdrachtKaart.Maak(dossier, Matchverloop.Ontbreekt(dossier) is [var weg, ..] ? weg : "", melding, wie);
        }

        if (dossier.Aanvraag.Aanvrager.Id != wie) return MatchKaart.VoorErvaringsdeskundige(dossier, melding, wie);
        return soort == Soorten.Match
            ? MatchKaart.VoorVrager(dossier, melding)
            : AanvraagKaart.Maak(dossier, klik.InKanaal, melding, uitLijst: !klik.InKanaal);
    }
}
