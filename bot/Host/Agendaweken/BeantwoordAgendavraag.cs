using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Inhoud;

namespace TeamsHerstelBot.Host.Agendaweken;

/// <summary>Anyone in the channel says whether it is on the agenda.</summary>
public sealed class BeantwoordAgendavraag(Agendakast kast, Inhoudboek inhoud, Kluis kluis) : IKlikHandler<AgendaAntwoord>, INeemtGeenTekst
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, AgendaAntwoord antwoord, CancellationToken ct)
    {
        if (await kast.LaadAsync(klik, ct) is not { } stand) return MeldingKaart.KnopOnbekend();
        var week = await kast.WijzigAsync(stand, w => w.Beantwoord(antwoord, klik.Wie, kluis.Nu), ct);
        return AgendaKaart.Maak(
            week, stand.Team, inhoud.Gesprekspunt(week.Gesprekspunt),
            week.Gesloten ? Melding.Info(Teksten.AgendaVanEerder(week.Overleg)) : null);
    }
}
