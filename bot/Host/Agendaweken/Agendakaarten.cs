using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Inhoud;

namespace TeamsHerstelBot.Host.Agendaweken;

/// <summary>Draws the agendavraag of a week.</summary>
public sealed class Agendakaarten(Kanalen kanalen, Agendakast kast, Inhoudboek inhoud) : IKaartbron
{
    public async Task<Kaartbeeld?> MaakAsync(Partitie partitie, Toonbericht toon, CancellationToken ct)
    {
        if (toon.KanaalId is not { } kanaalId || Isoweek.Lees(toon.Id) is not { } week) return null;
        if (await kanalen.VindAsync(partitie.TenantId, kanaalId, ct) is not { Weg: false, Wijkteam: { } team }) return null;
        return await kast.LeesAsync(kanaalId, week, ct) is { Waarde: var vraag }
            ? AgendaKaart.Maak(vraag, team, inhoud.Gesprekspunt(vraag.Gesprekspunt))
            : null;
    }

    public async Task<bool> IsTeLaatAsync(Partitie partitie, Toonbericht toon, CancellationToken ct) =>
        toon.KanaalId is { } kanaalId
            && Isoweek.Lees(toon.Id) is { } week
            && await kast.IsTeLaatAsync(partitie.TenantId, kanaalId, week, ct);
}
