using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Agendaweken;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>The card about a silence in a channel, as it stands with it now.</summary>
public sealed class Stilteblad(Kanalen kanalen, Agendakast agenda, Kluis kluis) : IKaartbron
{
    public async Task<Kaartbeeld?> MaakAsync(Partitie partitie, Toonbericht toon, CancellationToken ct) =>
        await LeesAsync(partitie, toon, ct) is var (over, team) ? await MaakAsync(over, team, ct) : null;

    /// <summary>Nobody waits for it any more: there was an answer or a choice, or the teamleider left.</summary>
    public async Task<bool> IsTeLaatAsync(Partitie partitie, Toonbericht toon, CancellationToken ct)
    {
        if (await LeesAsync(partitie, toon, ct) is not var (over, team)) return false;
        return team.LeiderWeg is not null || over.IsGewijzigd(team) || over.IsBeantwoord(await WekenAsync(over, ct));
    }

    public async Task<Kaartbeeld> MaakAsync(Stiltebericht over, Wijkteam team, CancellationToken ct, Formulier? formulier = null)
    {
        var weken = await WekenAsync(over, ct);
        var nu = team.Op(Weekmoment.Lokaal(kluis.Nu).Date);
        var stil = Agendastilte.Van(team, Straks, weken).Keer;
        return StilteKaart.Maak(new(over, nu, over.IsBeantwoord(weken), nu.VolgendeKaart(kluis.Nu, stil)), formulier);
    }

    private Isoweek Straks => Isoweek.Van(Weekmoment.Lokaal(kluis.Nu).Date).Plus(1);

    private Task<IReadOnlyList<Agendaweek>> WekenAsync(Stiltebericht over, CancellationToken ct) =>
        agenda.EerderAsync(over.KanaalId, Straks, ct);

    /// <summary>Null when somebody else leads the wijkteam by now.</summary>
    private async Task<(Stiltebericht Over, Wijkteam Team)?> LeesAsync(Partitie partitie, Toonbericht toon, CancellationToken ct)
    {
        var keer = Kaartkeer.Lees(toon.Extra);
        return Stiltebericht.Lees(toon.Id, keer.Wat, keer.Keer) is { } over
            && (await kanalen.LeesAsync(partitie.TenantId, toon.Id, ct))?.Waarde is { Weg: false, Wijkteam: { } team }
            && team.Teamleider.Id == toon.PersoonId
            ? (over, team)
            : null;
    }
}
