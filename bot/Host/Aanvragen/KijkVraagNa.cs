using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>The last screen of a question form: what will be sent. What stands in the way is said here, and nothing is sent yet.</summary>
public sealed class KijkVraagNa(Vraagloket loket, Vraagpoort poort) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var (stand, weigering) = await loket.LaadAsync(klik, ct);
        if (stand is null) return weigering!;
        var lezing = await poort.LeesAsync(klik, stand, ct);
        return lezing.Kaart ?? Vraagtoets.Toon(klik, lezing.Beeld with { TeVersturen = lezing.Vraag }, Vraagstap.Nakijken);
    }
}
