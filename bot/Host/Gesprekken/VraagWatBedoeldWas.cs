using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Aanvragen;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Gesprekken;

/// <summary>
/// Somebody says a sentence that is no command: which of the commands in it was meant is asked; or else whether it is a question for the
/// pool, the commands that look like it, or what this person does most. Nothing is done.
/// </summary>
public sealed class VraagWatBedoeldWas(Rolzoeker rolzoeker, Chatvraag chatvraag) : IKlikHandler, IVoorIedereen
{
    /// <summary>A question has at least this many words; fewer are a greeting.</summary>
    private const int MinsteWoorden = 4;

    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var getypt = klik.Getypt ?? "";
        var rollen = await rolzoeker.HierAsync(klik, ct);
        var genoemd = BedoeldKaart.Kan(rollen, klik.InKanaal, Opdrachten.Genoemd(getypt));
        if (genoemd.Count > 0) return BedoeldKaart.Maak(genoemd);
        if (klik.Plek.Soort != Pleksoort.Persoonlijk || getypt.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length < MinsteWoorden)
        {
            return BedoeldKaart.Onbegrepen(rollen, klik.InKanaal, Opdrachten.Lijkt(getypt));
        }

        var (vraag, kaart, omTekst) = await chatvraag.BeginAsync(klik, getypt, ct);
        return omTekst ? kaart! : BedoeldKaart.Onbegrepen(rollen, klik.InKanaal, Opdrachten.Lijkt(getypt), vraag?.Beeld);
    }
}
