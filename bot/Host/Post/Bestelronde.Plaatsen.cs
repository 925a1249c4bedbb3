using System.Text.Json;
using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Post;

public sealed partial class Bestelronde
{
    /// <summary>What may pass between saying so and posting: with the call itself it ends before another instance takes over.</summary>
    private static readonly Duration Stilstand = Duration.FromSeconds(4);

    /// <summary>Longer than Teams takes on a common day.</summary>
    private static readonly Duration Leestijd = Duration.FromSeconds(5);

    private static readonly ConnectorError StondStil = new(0, nameof(StondStil), DeliveryAdvice.Retry);

    /// <summary>
    /// Posts a new message. Posting twice is the one thing that cannot be taken back, so the row says <see cref="UitStatus.Bezig"/>
    /// before the call: found so after a crash, nobody knows whether it arrived, and it is posted again. A process that stood still in
    /// between (a machine that slept) posts nothing, because by now another may have.
    /// </summary>
    private async Task<Rest?> PlaatsAsync(
        Partitie partitie, Bestelling bestelling, Gesprek gesprek, JsonElement kaart, string samenvatting,
        Func<Bestelling, string?, Task<Rest?>> klaar, CancellationToken ct)
    {
        var sleutel = (partitie, bestelling.Rijen[0].Sleutel);
        if (_geplaatst.TryGetValue(sleutel, out var eerder)) return await BewaarAsync(bestelling, eerder);
        await postbode.WachtOpBeurtAsync(partitie.TenantId, gesprek, ct);
        var onzeker = bestelling.Onzeker + 1;
        var bezig =
            bestelling.Eerste with { Status = UitStatus.Bezig, Door = kluis.Instantie, NietVoor = kluis.Nu + Bezigtijd, Onzeker = onzeker };
        if (await VervangAsync(partitie, bestelling, bezig, ct) is not { } bezet) return new(kluis.Nu + Bezigtijd, UitStatus.Bezig);
        if (kluis.Nu > bezig.NietVoor - Bezigtijd + Stilstand) return await MisluktAsync(partitie, bezet, StondStil, ct, onzeker - 1);
        var geplaatst = await postbode.PlaatsAsync(gesprek, kaart, samenvatting, ct);
        if (!geplaatst.Succeeded)
        {
            return await MisluktAsync(
                partitie, bezet, geplaatst.Error, ct, geplaatst.Error.Advice == DeliveryAdvice.Unknown ? onzeker : onzeker - 1);
        }

        _geplaatst[sleutel] = geplaatst.Value.Id;
        return await BewaarAsync(bezet, geplaatst.Value.Id);

        // When the tables are away the id stays here until they are back.
        async Task<Rest?> BewaarAsync(Bestelling bezet, string? id)
        {
            var rest = await klaar(bezet, id);
            _geplaatst.TryRemove(sleutel, out _);
            return rest;
        }
    }

    /// <summary>
    /// What is no message. Asking for a chat twice may make two, so that row says <see cref="UitStatus.Bezig"/> first: found so after a
    /// crash, it is done another way. A mail is sent again then, with the same number.
    /// </summary>
    private async Task<Rest?> DoeAsync(Partitie partitie, Bestelling bestelling, CancellationToken ct)
    {
        var nogEens = bestelling.Eerste.Status == UitStatus.Bezig;
        if (bestelling.Eerste.Mail is not null || (bestelling.Eerste.Chat is not null && !nogEens))
        {
            var bezig = bestelling.Eerste with { Status = UitStatus.Bezig, Door = kluis.Instantie, NietVoor = kluis.Nu + Bezigtijd };
            if (await VervangAsync(partitie, bestelling, bezig, ct) is not { } bezet) return new(kluis.Nu + Bezigtijd, UitStatus.Bezig);
            bestelling = bezet;
        }

        var fout = bestelling.Eerste.Mail is { } mail
            ? await brieven.StuurAsync(partitie, bestelling.Rijen[0].Sleutel, mail, ct)
            : await nawerk.DoeAsync(partitie, bestelling.Eerste, nogEens, ct);
        return fout is null ? await KlaarAsync(partitie, bestelling, null, ct) : await MisluktAsync(partitie, bestelling, fout, ct);
    }

    private async Task<Rest?> StelUitAsync(Partitie partitie, Bestelling bestelling, Instant tot, CancellationToken ct)
    {
        await VervangAsync(partitie, bestelling, bestelling.Eerste with { NietVoor = tot, UitgesteldTot = tot }, ct);
        return new(tot, UitStatus.Wachtend, Uitgesteld: true);
    }

    /// <summary>Who has no Teams finds it on their page, in the state that it has then.</summary>
    private async Task<Rest?> LegKlaarAsync(Partitie partitie, Bestelling bestelling, IKaartbron bron, CancellationToken ct)
    {
        var toon = bestelling.Eerste.Toon!;
        if (!await bron.IsTeLaatAsync(partitie, toon, ct)) await brieven.LegAsync(partitie, toon, ct);
        return await KlaarAsync(partitie, bestelling, null, ct);
    }

    /// <summary>
    /// A settings card shows who can be chosen, so it waits a little while the roster of its channel is being read; null when it is not.
    /// </summary>
    private static Instant? OpLeden(Bestelling bestelling, IEnumerable<(string Sleutel, Rij<Uitrij> Rij)> rijen) =>
        bestelling.Eerste.Toon is { Soort: KaartSoort.Inrichten, KanaalId: { } kanaalId }
        && rijen.FirstOrDefault(r => r.Rij.Waarde is { Pogingen: 0 } uit && uit.LedenVan == kanaalId) is { Sleutel: { } sleutel }
            ? Sleutel.UitMoment(sleutel) + Leestijd
            : null;
}
