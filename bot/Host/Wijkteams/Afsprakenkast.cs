using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>The agreements of a wijkteam: saved with the card in its channel that shows the newest.</summary>
public sealed class Afsprakenkast(Kluis kluis)
{
    /// <summary>False when something of the channel changed since it was read.</summary>
    public async Task<bool> BewaarAsync(string tenantId, Rij<Kanaal> rij, Wijkteam nieuw, CancellationToken ct)
    {
        var kanaalId = rij.Waarde.Id;
        var beurt = Kanaalkast.Beurt(tenantId)
            .Vervang(Sleutel.Kanaal(kanaalId), rij.Waarde with { Wijkteam = nieuw }, rij.ETag)
            .Bericht([new Bericht.ToonKaart(new Kaart(KaartSoort.Afspraken, kanaalId), new Ontvanger.Kanaal(kanaalId))]);
        return (await kluis.BewaarAsync(beurt, ct)).Succeeded;
    }
}
