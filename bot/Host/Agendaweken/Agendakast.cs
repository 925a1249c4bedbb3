using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Agendaweken;

/// <summary>The agendavraag of a week with the wijkteam it belongs to.</summary>
public sealed record Agendastand(string TenantId, Wijkteam Team, Rij<Agendaweek> Week)
{
    public string TeamNaam => Team.Naam;
}

/// <summary>The table of agendaweken, one partition per channel.</summary>
public sealed class Agendakast(Kluis kluis, Kanalen kanalen)
{
    /// <summary>Longer than it takes for every talking point to have had its turn, and than a pause.</summary>
    private const int Geschiedenis = 60;

    /// <summary>The week a click is about, in the channel it was clicked in; null when the card is not of this channel.</summary>
    public Task<Agendastand?> LaadAsync(Klik klik, CancellationToken ct) => LaadAsync(klik, klik.Id, ct);

    /// <param name="tekst">The week in the id of the button.</param>
    public async Task<Agendastand?> LaadAsync(Klik klik, string tekst, CancellationToken ct)
    {
        if (!klik.InKanaal || Isoweek.Lees(tekst) is not { } week) return null;
        var kanaal = kanalen.VindAsync(klik.TenantId, klik.GesprekId, ct);
        var rij = LeesAsync(klik.GesprekId, week, ct);
        await Task.WhenAll(kanaal, rij);
        return (await kanaal)?.Wijkteam is { } team && await rij is { } gelezen ? new(klik.TenantId, team, gelezen) : null;
    }

    public Task<Rij<Agendaweek>?> LeesAsync(string kanaalId, Isoweek week, CancellationToken ct) =>
        kluis.LeesAsync<Agendaweek>(Tabel.Agenda, Sleutel.AgendaPartitie(kanaalId), week.ToString(), ct);

    /// <summary>Decides and saves; reads and decides again when somebody else answered in between.</summary>
    public async Task<Agendaweek> WijzigAsync(
        Agendastand stand, Func<Agendaweek, Uitkomst<Agendaweek>.Gelukt> beslis, CancellationToken ct) =>
        (await kluis.BeslisAsync(Partitie(stand.TenantId, stand.Team.KanaalId), stand.Week.Waarde.Week.ToString(), beslis, ct, stand.Week)
            ?? throw new TableStoreException("An agendaweek disappeared.")).Nu;

    /// <summary>Inserts the week before anything is posted; a second attempt, by whoever, finds it there and does nothing.</summary>
    public async Task OpenAsync(string tenantId, Uitkomst<Agendaweek>.Gelukt vraag, CancellationToken ct)
    {
        var week = vraag.Nieuw;
        var beurt = new Beurt(Partitie(tenantId, week.KanaalId)).Voeg(week.Week.ToString(), week).Bericht(vraag.Berichten);
        var resultaat = await kluis.BewaarAsync(beurt, ct);
        if (!resultaat.Succeeded && resultaat.Error != WriteError.Conflict)
        {
            throw new TableStoreException("An agendaweek could not be inserted.");
        }
    }

    /// <summary>These cards become a line: one of a later week came.</summary>
    public async Task SluitAsync(string tenantId, IEnumerable<Agendaweek> weken, CancellationToken ct)
    {
        foreach (var eerder in weken.Where(w => w.HeeftOpenKaart))
        {
            await kluis.BeslisAsync<Agendaweek>(Partitie(tenantId, eerder.KanaalId), eerder.Week.ToString(), w => w.Sluit(), ct);
        }
    }

    /// <summary>The overleg of this week was.</summary>
    public Task VraagGevolgAsync(string tenantId, string kanaalId, Isoweek week, CancellationToken ct) =>
        kluis.BeslisAsync<Agendaweek>(Partitie(tenantId, kanaalId), week.ToString(), w => w.VraagGevolg(), ct);

    /// <summary>The card of this week was not posted yet: when its overleg is over it is recorded as skipped.</summary>
    public async Task<bool> IsTeLaatAsync(string tenantId, string kanaalId, Isoweek week, CancellationToken ct)
    {
        if (await LeesAsync(kanaalId, week, ct) is not { } rij || rij.Waarde.Overleg > kluis.Nu) return false;
        await kluis.BeslisAsync<Agendaweek>(Partitie(tenantId, kanaalId), week.ToString(), w => w.SlaOver(), ct, rij);
        return true;
    }

    /// <summary>The weeks of a team before this one, as many as matter.</summary>
    public Task<IReadOnlyList<Agendaweek>> EerderAsync(string kanaalId, Isoweek week, CancellationToken ct) =>
        LaatsteAsync(kanaalId, week.Plus(-1), Geschiedenis, ct);

    /// <summary>How many cards got no answer by now, the one of this week included.</summary>
    public async Task<Agendastilte> StilteAsync(Wijkteam team, CancellationToken ct)
    {
        var straks = Isoweek.Van(Weekmoment.Lokaal(kluis.Nu).Date).Plus(1);
        return Agendastilte.Van(team, straks, await EerderAsync(team.KanaalId, straks, ct));
    }

    /// <summary>The last weeks of a team, this one included.</summary>
    public async Task<IReadOnlyList<Agendaweek>> LaatsteAsync(string kanaalId, Isoweek week, int aantal, CancellationToken ct)
    {
        var bereik = new RowKeyRange(week.Plus(1 - aantal).ToString(), week.Plus(1).ToString());
        return [.. (await kluis.ZoekAsync<Agendaweek>(Tabel.Agenda, Sleutel.AgendaPartitie(kanaalId), bereik, ct)).Select(r => r.Waarde)];
    }

    private static Partitie Partitie(string tenantId, string kanaalId) => new(tenantId, Tabel.Agenda, Sleutel.AgendaPartitie(kanaalId));
}
