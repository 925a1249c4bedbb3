using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Inhoud;

namespace TeamsHerstelBot.Host.Agendaweken;

/// <summary>Anyone in the channel says what came of it, after the overleg.</summary>
public sealed class GeefAgendagevolg(Agendakast kast, Inhoudboek inhoud) : IKlikHandler, INeemtGeenTekst
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (klik.Id.Split('/') is not [var week, var keuze]
            || Agendagevolgen.Lees(keuze) is not { } gevolg
            || await kast.LaadAsync(klik, week, ct) is not { } stand)
        {
            return MeldingKaart.KnopOnbekend();
        }

        var nieuw = await kast.WijzigAsync(stand, w => w.GeefGevolg(gevolg), ct);
        return AgendaKaart.Maak(
            nieuw, stand.Team, inhoud.Gesprekspunt(nieuw.Gesprekspunt),
            nieuw.Gesloten ? Melding.Info(Teksten.AgendaVanEerder(nieuw.Overleg)) : null);
    }
}
