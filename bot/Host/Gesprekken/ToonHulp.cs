using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Klikken;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Profielen;
using TeamsHerstelBot.Host.Wijkteams;

namespace TeamsHerstelBot.Host.Gesprekken;

/// <summary>Help for who asks, by what that person is; where others read along, the help for everybody.</summary>
public sealed class ToonHulp(Kanalen kanalen, Profielblad blad) : IVoorIedereen
{
    public async Task<Kaartbeeld> HandelAsync(Opdracht opdracht, CancellationToken ct)
    {
        if (opdracht.Meelezers) return HulpKaart.Maak(Rollen.Geen);
        var (beeld, _) = await blad.LaadAsync(opdracht.TenantId, opdracht.Wie.Id, null, ct);
        var rollen = Rollen.Geen;
        foreach (var kanaal in (await kanalen.AlleAsync(opdracht.TenantId, ct)).Where(k => k.Wijkteam is not null))
        {
            if (kanaal.Wijkteam!.Teamleider.Id == opdracht.Wie.Id && await kanalen.IsLidAsync(opdracht.TenantId, kanaal.Id, opdracht.Wie.Id, ct)) rollen |= Rollen.Teamleider;
            else if ((await kanalen.LedenAsync(opdracht.TenantId, kanaal.Id, ct)).Vind(opdracht.Wie.Id) is not null) rollen |= Rollen.SociaalWerker;
        }

        if (beeld.Pools.Any(p => p.IsCoordinator(opdracht.Wie.Id))) rollen |= Rollen.Coordinator;
        if (beeld.Profiel is not null || beeld.Pools.Any(p => !p.IsCoordinator(opdracht.Wie.Id))) rollen |= Rollen.Ervaringsdeskundige;
        return HulpKaart.Maak(rollen);
    }
}
