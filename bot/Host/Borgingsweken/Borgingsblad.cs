using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Profielen;
using TeamsHerstelBot.Inhoud;

namespace TeamsHerstelBot.Host.Borgingsweken;

/// <summary>The card of a borgingsvraag, with what its teamleider chose and what their wijkteam is about to get.</summary>
public sealed class Borgingsblad(Voorkeuren voorkeuren, Inhoudboek inhoud, Kanalen kanalen)
{
    public async Task<Kaartbeeld> MaakAsync(
        string tenantId, Borgingsweek week, CancellationToken ct, Melding? melding = null, Formulier? formulier = null)
    {
        var vraag = inhoud.Borgingsvraag(week.VraagId);
        var team = (await kanalen.VindAsync(tenantId, week.KanaalId, ct))?.Wijkteam;
        var elke = (await voorkeuren.LeesAsync(tenantId, week.Teamleider.Id, ct)).BorgingElke;
        return BorgingKaart.Maak(week, vraag, elke, melding, team?.KrijgtPunt(vraag.Punt, week.Week) == true, formulier);
    }
}
