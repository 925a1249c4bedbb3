using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Inhoud;

namespace TeamsHerstelBot.Host.Agendaweken;

/// <summary>Shows the agendavraag again, after a look at something else.</summary>
public sealed class ToonAgendavraag(Agendakast kast, Inhoudboek inhoud) : IKlikHandler, IToont
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        await kast.LaadAsync(klik, ct) is { } stand
            ? AgendaKaart.Maak(stand.Week.Waarde, stand.Team, inhoud.Gesprekspunt(stand.Week.Waarde.Gesprekspunt))
            : MeldingKaart.KnopOnbekend();
}
