using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Profielen;

/// <summary>An ED looks at the own profile, or opens a part of it to change.</summary>
public sealed class ToonProfiel(Profielblad blad, Collegas collegas) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var plek = Profielplek.Lees(klik.Id);
        var (beeld, _) = await blad.LaadAsync(klik.TenantId, klik.Wie.Id, plek.PoolId, ct);
        if (beeld.Pools.Count == 0) return Profielblad.NietInPool(beeld);
        if (plek.Onderdeel == Profielonderdelen.LieverNiet) beeld = beeld with { Namen = await collegas.AlleAsync(klik.TenantId, ct) };
        if (plek is { Onderdeel: Profielonderdelen.Aanwezig, Deel: null }
            && klik.Keuze(Velden.Wijkteam) is { } kanaal
            && beeld.Wijkteams.Any(w => w.KanaalId == kanaal))
        {
            plek = plek with { Deel = kanaal };
        }

        return plek.Onderdeel is null
            ? ProfielKaart.Maak(await blad.MetMatchesAsync(beeld, klik.Wie.Id, ct))
            : ProfielKaart.Onderdeel(beeld, plek);
    }
}
