using NodaTime.Text;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanwezigheden;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host.Aanwezigheden;

/// <summary>Draws who is at a wijkteam today.</summary>
public sealed class Aanwezigheidskaarten(Kluis kluis) : IKaartbron
{
    public async Task<Kaartbeeld?> MaakAsync(Partitie partitie, Toonbericht toon, CancellationToken ct)
    {
        if (LocalDatePattern.Iso.Parse(toon.Id) is not { Success: true, Value: var op }) return null;
        if (await kluis.LeesAsync<Aanwezigheidsdag>(partitie.Tabel, partitie.Sleutel, Sleutel.Aanwezig(op), ct) is not { Waarde: var dag })
        {
            return null;
        }

        return toon.Soort switch
        {
            KaartSoort.VandaagAanwezig => AanwezigKaart.InKanaal(dag),
            KaartSoort.AanwezigVoorErvaringsdeskundige => AanwezigKaart.VoorErvaringsdeskundige(dag, toon.Extra!),
            KaartSoort.TochNietAanwezig => AanwezigKaart.TochNiet(dag, toon.Extra!),
            _ => null,
        };
    }

    /// <summary>The channel hears it in the morning, the others as long as the day lasts.</summary>
    public Task<bool> IsTeLaatAsync(Partitie partitie, Toonbericht toon, CancellationToken ct) => Task.FromResult(
        LocalDatePattern.Iso.Parse(toon.Id) is { Success: true, Value: var dag }
            && (toon.Soort == KaartSoort.VandaagAanwezig
                ? !Aanwezigheidsplan.IsNieuws(dag, kluis.Nu)
                : dag < Weekmoment.Lokaal(kluis.Nu).Date));
}
