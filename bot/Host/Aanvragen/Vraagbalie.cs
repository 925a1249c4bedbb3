using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matching;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>
/// Where every question to the pool passes, from whatever card or dialog. A question that comes twice is one aanvraag; an ED who gave the
/// ja beforehand is coupled at once.
/// </summary>
public sealed class Vraagbalie(Poolkast kast, Kanalen kanalen, Kluis kluis)
{
    private const int Pogingen = 50;

    /// <summary>The aanvraag that this question became, or had become already; null without a pool that has the bot.</summary>
    /// <param name="sleutel">One question: <see cref="Sleutel.Klik"/>.</param>
    /// <param name="eerder">What to do with the aanvraag that it became before; null asks again.</param>
    /// <param name="aanwezigId">The ED who is asked because they are at this wijkteam today, or null.</param>
    /// <param name="kaart">The message of the form, when that becomes the card of the aanvraag.</param>
    /// <param name="gezegd">Mark of what the form says.</param>
    /// <param name="na">The question that it follows on.</param>
    public async Task<Dossier?> StelAsync(
        string tenantId, Wijkteam team, Agendaweek? week, Persoon wie, Vraag vraag, string sleutel,
        Func<Verwijzing, Task<Dossier?>> eerder, CancellationToken ct,
        string? aanwezigId = null, Kaartrij? kaart = null, string? gezegd = null, Eerder? na = null)
    {
        if (team.PoolId is not { } poolId || await kanalen.VanPoolAsync(tenantId, poolId, ct) is not { Weg: false }) return null;
        return await kluis.BesluitAsync<Dossier?>(
            Poolkast.Partitie(tenantId, poolId),
            async () =>
            {
                // One load: what can be needed is asked for at the same time.
                var pool = kast.PoolAsync(poolId, ct);
                var klik = kluis.LeesAsync<Verwijzing>(Tabel.Pool, poolId, sleutel, ct);
                var aanwezig = aanwezigId is null ? Task.FromResult<Rij<Ervaringsdeskundige>?>(null) : kast.EdAsync(poolId, aanwezigId, ct);
                await Task.WhenAll(pool, klik, aanwezig);
                if (await pool is not { } gelezen) return new(null);
                if (await klik is { } verwijzing && await eerder(verwijzing.Waarde) is { } bestaand) return new(bestaand);

                var gevraagd = (await aanwezig)?.Waarde;
                IReadOnlyList<Rij<Ervaringsdeskundige>> eds = [];
                if (vraag.Vorm == Vormen.Sparren) (gelezen, eds) = await kast.DirectenAsync(gelezen, ct);
                var direct = gevraagd is not null
                    ? null
                    : await DirectAsync(tenantId, gelezen.Waarde, team, wie, vraag, [.. eds.Select(e => e.Waarde)], na, ct);
                var (nieuw, berichten) = (Uitkomst<Wijziging>.Gelukt)Aanvraagverloop.Stel(
                    kluis.NieuwId(), gelezen.Waarde, team, week, wie, vraag, kluis.Nu, direct, gevraagd, na);
                return new(
                    new(gelezen.Waarde, nieuw.Aanvraag, nieuw.Aanbiedingen, nieuw.Match),
                    kast.VoegToe(tenantId, gelezen, nieuw, berichten, sleutel, await klik, eds, kaart, gezegd));
            },
            ct, Pogingen);
    }

    /// <summary>
    /// The best ED of those who gave their ja beforehand and are in the pool's team; only when there are any, more is read.
    /// </summary>
    private async Task<Ervaringsdeskundige?> DirectAsync(
        string tenantId, Pool pool, Wijkteam team, Persoon wie, Vraag vraag, IReadOnlyList<Ervaringsdeskundige> eds, Eerder? na,
        CancellationToken ct)
    {
        if (eds.Count == 0) return null;
        var leden = kanalen.LedenAsync(tenantId, pool.KanaalId, ct);
        var geheugen = kast.GeheugenAsync(pool, null, ct);
        await Task.WhenAll(leden, geheugen);
        var inTeam = await leden;
        return Rangschikking.EersteDirecte(team, wie, vraag, eds.Where(e => inTeam.Kent(e.Wie.Id)), kluis.Nu, await geheugen, na);
    }
}
