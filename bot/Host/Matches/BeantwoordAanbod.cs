using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Host.Klikken;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wijkteams;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>The ED says ja, nee, or wants to talk first. No reason is asked.</summary>
public sealed class BeantwoordAanbod(AanbodStatus antwoord, Poolkast kast) : IVoorPoollid
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (klik.Aanvraag() is not { } over) return MeldingKaart.KnopOnbekend();
        var beslissing = await kast.BeslisAsync(
            klik.TenantId, over.PoolId, over.AanvraagId, null, (dossier, _) => Aanvraagverloop.Antwoord(dossier, antwoord, klik.Wie), ct);
        if (beslissing is null) return MeldingKaart.KnopOnbekend();

        // Saying the same again, or Teams delivering it again, is no news.
        return beslissing.Dossier.AanbodAan(klik.Wie.Id) is { } aanbod
            ? AanbodKaart.Maak(beslissing.Dossier, aanbod, aanbod.Status == antwoord ? null : beslissing.Weigering.AlsMelding())
            : MeldingKaart.Weigering(beslissing.Weigering!.Reden, beslissing.Weigering.Wie);
    }
}
