using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Inkomst;

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
