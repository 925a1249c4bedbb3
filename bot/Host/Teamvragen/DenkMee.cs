using NodaTime;
using NodaTime.Text;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Domein.Teamvragen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Teamvragen;

/// <summary>A colleague in the channel thinks along; the first is the contact, the second stands by.</summary>
public sealed class DenkMee(Teamvraagkast kast) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) => klik.InKanaal
        ? await kast.BeslisAsync(
            klik, Kijker.Kanaallid, v => v.DenkMee(klik.Wie),

            // Who said so before sees how it stands, without a warning.
            (vraag, weigering) =>
                TeamvraagKaart.InKanaal(vraag, weigering?.Reden == Reden.AlBeantwoord ? null : weigering.AlsMelding()),
            ct)
        : MeldingKaart.KnopOnbekend();
}
