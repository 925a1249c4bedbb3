using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Inhoud;

namespace TeamsHerstelBot.Host.Borgingsweken;

/// <summary>
/// The teamleider brings a question to the team: its talking point stands on the next card of the channel, and the question is answered by
/// that. The team first: when only that is stored, the same click again does the rest.
/// </summary>
public sealed class ZetBorgingOpAgenda(
    Borgingskast kast, Borgingsblad blad, Kanalen kanalen, Inhoudboek inhoud, Kluis kluis) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (Isoweek.Lees(klik.Id) is not { } week) return MeldingKaart.KnopOnbekend();
        var (vraag, waarom) = await kast.LeesGeleidAsync(klik.TenantId, klik.Wie.Id, week, ct);
        if (vraag is null) return waarom!;

        if (inhoud.Borgingsvraag(vraag.VraagId).Punt is not { } punt) return MeldingKaart.KnopOnbekend();
        var nu = Isoweek.Van(Weekmoment.Lokaal(kluis.Nu).Date);
        if (!await kanalen.WijzigTeamAsync(klik.TenantId, vraag.KanaalId, t => t.Stel(new Puntvoorstel(punt, nu)), ct))
        {
            return MeldingKaart.KnopOnbekend();
        }

        var gedaan = await kast.BeslisAsync(
            klik.TenantId, klik.Wie.Id, week, b => b.Beantwoord(BorgingAntwoord.Gedaan, klik.Wie, kluis.Nu), ct);
        return await blad.MaakAsync(klik.TenantId, gedaan ?? vraag, ct);
    }
}
