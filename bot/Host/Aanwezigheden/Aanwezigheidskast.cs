using NodaTime;
using NodaTime.Text;
using TeamsHerstelBot.Domein.Aanwezigheden;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Aanwezigheden;

/// <summary>Who is at a wijkteam on a day, in the partition of its channel.</summary>
public sealed class Aanwezigheidskast(Kluis kluis, Kanalen kanalen)
{
    public Task<Rij<Aanwezigheidsdag>?> LeesAsync(string kanaalId, LocalDate dag, CancellationToken ct) =>
        kluis.LeesAsync<Aanwezigheidsdag>(Tabel.Agenda, Sleutel.AgendaPartitie(kanaalId), Sleutel.Aanwezig(dag), ct);

    /// <summary>Inserts the day before anything is posted; a second attempt finds it there and does nothing.</summary>
    public async Task OpenAsync(string tenantId, Uitkomst<Aanwezigheidsdag>.Gelukt dag, CancellationToken ct)
    {
        var nieuw = dag.Nieuw;
        var beurt = new Beurt(Partitie(tenantId, nieuw.KanaalId)).Voeg(Sleutel.Aanwezig(nieuw.Dag), nieuw).Bericht(dag.Berichten);
        var resultaat = await kluis.BewaarAsync(beurt, ct);
        if (!resultaat.Succeeded && resultaat.Error != WriteError.Conflict)
        {
            throw new TableStoreException("An aanwezigheidsdag could not be inserted.");
        }
    }

    /// <summary>Somebody will not be at any wijkteam any more today: the cards say so, and nobody waits for them.</summary>
    public async Task MeldAfAsync(string tenantId, Ervaringsdeskundige ed, CancellationToken ct)
    {
        var vandaag = Weekmoment.Lokaal(kluis.Nu).Date;
        foreach (var kanaalId in ed.Kiest.Aanwezig.Where(a => a.Dag == vandaag.DayOfWeek).Select(a => a.KanaalId).Distinct())
        {
            await BeslisAsync(tenantId, kanaalId, vandaag, d => d.MeldAf(ed.Wie), ct);
        }
    }

    /// <summary>What a button of <c>{channel}/{day}/{edId}</c> decides.</summary>
    public async Task<(Aanwezigheidsdag Nu, Uitkomst<Aanwezigheidsdag>.Geweigerd? Weigering)?> BeslisAsync(
        Klik klik, Func<Aanwezigheidsdag, Uitkomst<Aanwezigheidsdag>> beslis, CancellationToken ct) =>
        Over(klik.Id) is var (kanaalId, dag, _) ? await BeslisAsync(klik.TenantId, kanaalId, dag, beslis, ct) : null;

    /// <summary>Load, decide, save. Null when there is no such day in a channel of this tenant.</summary>
    private async Task<(Aanwezigheidsdag Nu, Uitkomst<Aanwezigheidsdag>.Geweigerd? Weigering)?> BeslisAsync(
        string tenantId, string kanaalId, LocalDate dag, Func<Aanwezigheidsdag, Uitkomst<Aanwezigheidsdag>> beslis, CancellationToken ct)
    {
        if (await kanalen.VindAsync(tenantId, kanaalId, ct) is null) return null;
        return await kluis.BeslisAsync(Partitie(tenantId, kanaalId), Sleutel.Aanwezig(dag), beslis, ct);
    }

    /// <summary>The days that are still remembered.</summary>
    public async Task<IReadOnlyList<Aanwezigheidsdag>> DagenAsync(string kanaalId, CancellationToken ct) =>
        [.. (await kluis.ZoekAsync<Aanwezigheidsdag>(Tabel.Agenda, Sleutel.AgendaPartitie(kanaalId), Sleutel.AanwezigPrefix, ct))
            .Select(r => r.Waarde)];

    /// <summary>The parts of <c>{channel}/{day}/{edId}</c>.</summary>
    public static (string KanaalId, LocalDate Dag, string EdId)? Over(string tekst) =>
        tekst.Split('/') is [var kanaalId, var dag, var edId] && LocalDatePattern.Iso.Parse(dag) is { Success: true, Value: var op }
            ? (kanaalId, op, edId)
            : null;

    private static Partitie Partitie(string tenantId, string kanaalId) => new(tenantId, Tabel.Agenda, Sleutel.AgendaPartitie(kanaalId));
}
