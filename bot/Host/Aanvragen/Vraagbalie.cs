using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Privacy;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Klikken;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>Why a question was not asked, for the form it came from.</summary>
public sealed record Bezwaar(Formulier Formulier, Melding? Melding);

/// <summary>
/// Where every question to the pool passes, from whatever card or dialog. A sentence that points at a person, or speaks of danger, is stored
/// nowhere; a question that comes twice is one aanvraag.
/// </summary>
public sealed class Vraagbalie(Poolkast kast, Kluis kluis)
{
    private const int Pogingen = 50;

    /// <summary>What stands in the way of this question, or null.</summary>
    /// <param name="antwoordIsBericht">The answer is stored, so a refused text is not in it; the client still shows it.</param>
    public static Bezwaar? Bezwaar(string? thema, string? toelichting, IReadOnlyDictionary<string, string> invoer, bool antwoordIsBericht = false)
    {
        var fouten = new Dictionary<string, string>();
        if (toelichting?.Length > Vraag.MaxToelichting) fouten[Velden.Toelichting] = Teksten.TeLang(toelichting.Length, Vraag.MaxToelichting);
        if (thema is not null && !Themas.Alle.Contains(thema)) fouten[Velden.Thema] = Teksten.OngeldigeKeuze;
        if (fouten.Count > 0) return new(Terug(invoer, fouten, antwoordIsBericht), null);

        var vondsten = Privacycheck.Lees(toelichting ?? "");
        if (Teksten.Tegengehouden(vondsten) is not { } melding) return null;
        fouten[Velden.Toelichting] = Teksten.Tekstfout(antwoordIsBericht ? "" : toelichting!, vondsten);
        return new(Terug(invoer, fouten, antwoordIsBericht), melding);
    }

    /// <summary>The aanvraag that this question became, or had become already; null when the pool is gone.</summary>
    /// <param name="sleutel">One question: <see cref="Sleutel.Klik"/>.</param>
    /// <param name="eerder">What to do with the aanvraag that it became before; null asks again.</param>
    public async Task<Dossier?> StelAsync(
        string tenantId, Wijkteam team, Agendaweek? week, Persoon wie, Vraag vraag, string sleutel, Func<Verwijzing, Task<Dossier?>> eerder, CancellationToken ct)
    {
        if (team.PoolId is not { } poolId) return null;
        for (var poging = 0; poging < Pogingen; poging++)
        {
            var pool = kast.PoolAsync(poolId, ct);
            var klik = kluis.LeesAsync<Verwijzing>(Tabel.Pool, poolId, sleutel, ct);
            await Task.WhenAll(pool, klik);
            if (await pool is not { } gelezen) return null;
            if (await klik is { } verwijzing && await eerder(verwijzing.Waarde) is { } bestaand) return bestaand;

            var gelukt = (Uitkomst<Wijziging>.Gelukt)Aanvraagverloop.Stel(
                kluis.NieuwId(), gelezen.Waarde, team, week, wie, vraag, kluis.Nu);
            if (await kast.VoegToeAsync(tenantId, gelezen, gelukt.Nieuw, gelukt.Berichten, sleutel, await klik, [], ct)) return new(gelezen.Waarde, gelukt.Nieuw.Aanvraag, []);
        }

        throw new TableStoreException(TableFault.Throttled, "A pool kept changing while an aanvraag was being added.");
    }

    private static Formulier Terug(IReadOnlyDictionary<string, string> invoer, Dictionary<string, string> fouten, bool antwoordIsBericht) =>
        new(antwoordIsBericht ? invoer.Where(i => !fouten.ContainsKey(i.Key)).ToDictionary() : invoer, fouten);
}
