using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Host.Aanvragen;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Gesprekken;

/// <summary>
/// Somebody says that it is too much, or types an answer instead of pressing it. What they get is for them alone, and nothing of it is kept
/// or passed on.
/// </summary>
public sealed class Luister(
    Rolzoeker rolzoeker, Profielblad blad, EigenTeams eigenTeams, Poolkast kast, VraagWatBedoeldWas bedoeld, Antwoordloket antwoord)
    : IKlikHandler, IOpenAntwoord
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var vorm = Omgangstaal.Versta(klik.Getypt ?? "");
        var (beeld, _) = await blad.LaadAsync(klik.TenantId, klik.Wie.Id, null, ct);
        if (vorm == Omgangsvorm.Zwaar)
        {
            var rollen = await rolzoeker.VindAsync(klik.TenantId, klik.Wie.Id, ct);
            return ZwaarKaart.Maak(rollen, await WieLuistertAsync(klik, beeld, rollen, ct));
        }

        var open = await kast.OpenAanbodAsync(beeld.Pools.Select(p => p.Id), klik.Wie.Id, ct);
        return open.Count == 0
            ? await bedoeld.HandelAsync(klik, ct)
            : AntwoordKaart.Maak(open, ja: vorm == Omgangsvorm.Ja, nee: vorm != Omgangsvorm.Ja, kent: vorm == Omgangsvorm.IkKenDit);
    }

    public async Task<bool> WachtOpAntwoordAsync(Klik klik, CancellationToken ct)
    {
        var (beeld, _) = await blad.LaadAsync(klik.TenantId, klik.Wie.Id, null, ct);
        return beeld.Pools.Count > 0 && (await kast.OpenAanbodAsync(beeld.Pools.Select(p => p.Id), klik.Wie.Id, ct)).Count > 0;
    }

    /// <summary>A ja or a nee is for the question that asks for one.</summary>
    public async Task<Antwoordvoorstel?> VoorstelAsync(Klik klik, CancellationToken ct) =>
        Omgangstaal.Versta(klik.Getypt ?? "") is not null && await WachtOpAntwoordAsync(klik, ct)
            ? null
            : await antwoord.OpenAsync(klik, ct);

    /// <summary>The coördinatoren of an ED; of who works in a wijkteam who leads it.</summary>
    private async Task<IReadOnlyList<Persoon>> WieLuistertAsync(Klik klik, ProfielBeeld beeld, Rollen rollen, CancellationToken ct)
    {
        IEnumerable<Persoon> wie = [];
        if (rollen.HasFlag(Rollen.Ervaringsdeskundige))
        {
            wie = beeld.Pools.Where(p => p.Id == beeld.PoolId).SelectMany(p => p.Coordinatoren);
        }
        else if (rollen.HasFlag(Rollen.SociaalWerker))
        {
            wie = (await eigenTeams.VanAsync(klik.TenantId, klik.Wie.Id, ct)).Select(t => t.Teamleider);
        }

        return [.. wie.Where(p => p.Id != klik.Wie.Id).DistinctBy(p => p.Id)];
    }
}
