using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>
/// To the second screen of a question form. It stores nothing, and still is no <see cref="IToont"/>: what points at a person or speaks of
/// danger is said here, while the asker has the sentence in mind, and not at the end.
/// </summary>
public sealed class KiesThemaEnVorm(Vraagloket loket) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var (stand, weigering) = await loket.LaadAsync(klik, ct);
        return stand is null ? weigering! : Vraagtoets.Toon(klik, stand.ZonderToestemming, Vraagstap.Keuze);
    }
}
