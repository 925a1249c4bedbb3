using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanwezigheden;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Verhuizingen;

/// <summary>
/// Somebody types, in the own chat in Teams, the code of their page: Teams says who they are, the code that the profile is theirs. The
/// profile moves in one transaction; what is left under the old id is forgotten after that, as with <c>vergeet mij</c>.
/// </summary>
public sealed class VerhuisProfiel(Profielblad blad, Verhuiskast codes, Poolkast kast, Kluis kluis) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var (beeld, _) = await blad.LaadAsync(klik.TenantId, klik.Wie.Id, null, ct);
        if (await codes.VindAsync(klik.TenantId, beeld.Pools, Code(klik), ct) is not var (pool, ed))
        {
            // Whoever got no answer types the code again, which moved the profile and is gone.
            return beeld.Profiel?.Verhuisd + Verhuiscode.Geldig > kluis.Nu
                ? ProfielKaart.Maak(beeld, melding: Melding.Info(Teksten.ProfielVerhuisd))
                : MeldingKaart.Weigering(Reden.CodeKloptNiet);
        }

        if (klik.Plek.Soort != Pleksoort.Persoonlijk)
        {
            await codes.VergeetAsync(klik.TenantId, ed.Waarde.Wie.Id, ct);
            return VerhuisKaart.NietHier();
        }

        var uitkomst = await VerhuisAsync(klik, pool.Id, ed.Waarde.Wie.Id, beeld, ct);
        return uitkomst is Uitkomst<Ervaringsdeskundige>.Geweigerd geweigerd
            ? MeldingKaart.Weigering(geweigerd.Reden)
            : ProfielKaart.Maak(
                (await blad.LaadAsync(klik.TenantId, klik.Wie.Id, pool.Id, ct)).Beeld, melding: Melding.Info(Teksten.ProfielVerhuisd));
    }

    private Task<Uitkomst<Ervaringsdeskundige>> VerhuisAsync(
        Klik klik, string poolId, string oudId, ProfielBeeld beeld, CancellationToken ct)
    {
        var partitie = Poolkast.Partitie(klik.TenantId, poolId);
        return kluis.BesluitAsync<Uitkomst<Ervaringsdeskundige>>(partitie, async () =>
        {
            if (await kast.EdAsync(poolId, oudId, ct) is not { } oud)
            {
                return new(new Uitkomst<Ervaringsdeskundige>.Geweigerd(Reden.CodeKloptNiet));
            }

            var eigen = await kast.EdAsync(poolId, klik.Wie.Id, ct);
            var uitkomst = Verhuizing.Verhuis(oud.Waarde, klik.Wie, await IsBezigAsync(poolId, oudId, ct), eigen is not null, kluis.Nu);
            if (uitkomst is not Uitkomst<Ervaringsdeskundige>.Gelukt { Nieuw: var nieuw }) return new(uitkomst);
            var beurt = new Beurt(partitie)
                .Bericht(Aanwezigheidsplan.Wekkers(beeld.Wijkteams, poolId, nieuw, kluis.Nu))
                .Bericht([new Bericht.ZetWekker(new(WekkerSoort.Verhuisd, oudId, kluis.Nu))]);
            if (nieuw.PauzeTot is { } tot) beurt.Bericht([new Bericht.ZetWekker(Pauzeren.Vraag(poolId, nieuw.Wie.Id, tot))]);
            await kast.VerhuisEdAsync(beurt, oud, nieuw, ct);
            return new(uitkomst, beurt);
        }, ct);
    }

    /// <summary>Asked and not answered, or a ja that waits for the coördinator; a match is counted in the profile.</summary>
    private async Task<bool> IsBezigAsync(string poolId, string edId, CancellationToken ct) =>
        (await kast.WachtrijAsync(poolId, ct)).Any(a => a.IsEd(edId)) || (await kast.OpenAanbodAsync([poolId], edId, ct)).Count > 0;

    private static string Code(Klik klik)
    {
        var getypt = klik.Getypt ?? "";
        var begin = getypt.IndexOf(Teksten.Verhuisopdracht, StringComparison.OrdinalIgnoreCase);
        return begin < 0 ? "" : getypt[(begin + Teksten.Verhuisopdracht.Length)..];
    }
}
