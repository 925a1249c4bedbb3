using NodaTime;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Agendaweken;

/// <summary>
/// Tells who leads a wijkteam that nobody answers, once at each step of a silence, also when somebody else leads it by then. The cards
/// that say how often the question comes follow where they stand, and notify nobody.
/// </summary>
public sealed class VertelStilte(Kanalen kanalen, Kluis kluis)
{
    /// <param name="week">Of now.</param>
    /// <param name="eerder">The weeks before it.</param>
    public async Task VertelAsync(
        string tenantId, Wijkteam team, Isoweek week, IReadOnlyList<Agendaweek> eerder, CancellationToken ct)
    {
        var partitie = Partitie(tenantId);
        var stilte = Agendastilte.Van(team, week, eerder);
        if (stilte.Vertel(team) is { } kaart)
        {
            var verteld = await kluis.OpnieuwAsync(partitie, kaart.Kaart.Soort, kaart.Kaart.Id, ct);
            if (verteld.OfType<Bericht.ToonKaart>().Any(v => v.Kaart == kaart.Kaart)) return;
            if (await kanalen.WeetLidAsync(tenantId, team.KanaalId, team.Teamleider.Id, ct) == false) return;
            var instellingen = stilte.IsMaandelijks ? await InstellingenAsync(partitie, team.KanaalId, ct) : [];
            await kluis.BewaarAsync(new Beurt(partitie).Bericht([kaart, .. instellingen]), ct);
        }
        else if (eerder.LastOrDefault(w => w.HadKaart) is { Kort: true, Antwoord: not null })
        {
            await kluis.BewaarAsync(new Beurt(partitie).Bericht(await StaandeAsync(partitie, team.KanaalId, ct)), ct);
        }
    }

    /// <summary>A pause that is over is taken out of the settings, so that a form of them is about now.</summary>
    public Task EindigPauzeAsync(string tenantId, string kanaalId, LocalDate vandaag, CancellationToken ct) =>
        kluis.BesluitAsync(Partitie(tenantId), async () =>
    {
        if (await kanalen.LeesAsync(tenantId, kanaalId, ct) is not { Waarde.Wijkteam: { } team } rij || team.Op(vandaag) == team)
        {
            return Besluit.Toon(false);
        }

        var beurt = new Beurt(Partitie(tenantId))
            .Vervang(Sleutel.Kanaal(kanaalId), rij.Waarde with { Wijkteam = team.Op(vandaag) }, rij.ETag)
            .Bericht(await StaandeAsync(Partitie(tenantId), kanaalId, ct));
        return Besluit.Toon(true, beurt);
    }, ct);

    /// <summary>The cards that stand somewhere and say how often the question comes.</summary>
    private async Task<IReadOnlyList<Bericht>> StaandeAsync(Partitie partitie, string kanaalId, CancellationToken ct) =>
        [.. await kluis.OpnieuwAsync(partitie, KaartSoort.Agendastilte, kanaalId, ct), .. await InstellingenAsync(partitie, kanaalId, ct)];

    private Task<IReadOnlyList<Bericht>> InstellingenAsync(Partitie partitie, string kanaalId, CancellationToken ct) =>
        kluis.GetoondAsync(partitie, [Kanaal.Instellingen(kanaalId)], ct);

    private static Partitie Partitie(string tenantId) => new(tenantId, Tabel.Wijkteams, tenantId);
}
