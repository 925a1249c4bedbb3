using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Borgingsweken;

/// <summary>The borgingsvragen of a teamleider, in the partition of that person.</summary>
public sealed class Borgingskast(Kanalen kanalen, Kluis kluis)
{
    /// <summary>Longer than it takes for every question to have had its turn.</summary>
    private const int WekenGeschiedenis = 60;

    public Task<Rij<Borgingsweek>?> LeesAsync(string tenantId, string persoonId, Isoweek week, CancellationToken ct) =>
        kluis.LeesAsync<Borgingsweek>(Tabel.Personen, Sleutel.PersoonPartitie(tenantId, persoonId), Sleutel.Borging(week.ToString()), ct);

    /// <summary>The question of this week, or why not: there is none, or it is about a wijkteam that this person leads no more.</summary>
    public async Task<(Borgingsweek? Vraag, Kaartbeeld? Waarom)> LeesGeleidAsync(
        string tenantId, string persoonId, Isoweek week, CancellationToken ct)
    {
        if (await LeesAsync(tenantId, persoonId, week, ct) is not { Waarde: var vraag })
        {
            // Who leads a wijkteam is not told that this is for who does: their question of that week is gone.
            var leidt = (await kanalen.AlleAsync(tenantId, ct)).Any(k => k.Wijkteam?.Teamleider.Id == persoonId);
            return (null, MeldingKaart.Weigering(leidt ? Reden.NietMeerOpen : Reden.AlleenTeamleider));
        }

        return await kanalen.WeigertLeidenAsync(tenantId, vraag.KanaalId, persoonId, ct) is { } reden
            ? (null, MeldingKaart.Weigering(reden, await kanalen.AndereLeiderAsync(tenantId, vraag.KanaalId, persoonId, ct)))
            : (vraag, null);
    }

    public async Task<IReadOnlyList<Rij<Borgingsweek>>> EerderAsync(string tenantId, string persoonId, Isoweek week, CancellationToken ct)
    {
        var eerder = new List<Rij<Borgingsweek>>();
        var bereik = new RowKeyRange(Sleutel.Borging(week.Plus(-WekenGeschiedenis).ToString()), Sleutel.Borging(week.ToString()));
        await foreach (
            var (_, rij) in kluis.ZoekMetSleutelAsync<Borgingsweek>(
                Tabel.Personen, Sleutel.PersoonPartitie(tenantId, persoonId), bereik, ct))
        {
            eerder.Add(rij);
        }

        return eerder;
    }

    /// <summary>
    /// Inserts the week before anything is sent: one question per teamleider per week. The one before it closes in the same transaction.
    /// </summary>
    /// <param name="vorige">The latest question before this one, or null.</param>
    public async Task OpenAsync(string tenantId, Uitkomst<Borgingsweek>.Gelukt vraag, Rij<Borgingsweek>? vorige, CancellationToken ct)
    {
        var week = vraag.Nieuw;
        var beurt = new Beurt(Partitie(tenantId, week.Teamleider.Id)).Voeg(Sleutel.Borging(week.Week.ToString()), week);
        if (vorige is { Waarde.Gesloten: false })
        {
            var dicht = vorige.Waarde.Sluit();
            beurt.Vervang(Sleutel.Borging(vorige.Waarde.Week.ToString()), dicht.Nieuw, vorige.ETag).Bericht(dicht.Berichten);
        }

        var resultaat = await kluis.BewaarAsync(beurt.Bericht(vraag.Berichten), ct);
        if (!resultaat.Succeeded && resultaat.Error != WriteError.Conflict)
        {
            throw new TableStoreException("A borgingsweek could not be inserted.");
        }
    }

    /// <summary>Closes what is open about wijkteams that this person leads no more.</summary>
    public async Task SluitOvergegaanAsync(string tenantId, string persoonId, CancellationToken ct)
    {
        var totEnMet = Isoweek.Van(Weekmoment.Lokaal(kluis.Nu).Date).Plus(1);
        foreach (var rij in (await EerderAsync(tenantId, persoonId, totEnMet, ct)).Where(r => !r.Waarde.Gesloten))
        {
            if (!await kanalen.LeidtNietMeerAsync(tenantId, rij.Waarde.KanaalId, persoonId, ct)) continue;
            await BeslisAsync(tenantId, persoonId, rij.Waarde.Week, b => b.Sluit(overgegaan: true), ct);
        }
    }

    /// <summary>Load, decide, save. Null when this person has no question in this week or it is not theirs to answer.</summary>
    public async Task<Borgingsweek?> BeslisAsync(
        string tenantId, string persoonId, Isoweek week, Func<Borgingsweek, Uitkomst<Borgingsweek>> beslis, CancellationToken ct) =>
        await kluis.BeslisAsync(Partitie(tenantId, persoonId), Sleutel.Borging(week.ToString()), beslis, ct) is (var nu, null) ? nu : null;

    private static Partitie Partitie(string tenantId, string persoonId) =>
        new(tenantId, Tabel.Personen, Sleutel.PersoonPartitie(tenantId, persoonId));
}
