using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Leveringen;

/// <summary>Somebody has a card tried again, or lets it go.</summary>
public sealed class BeslisLevering(Leveringblad blad, Leveringlezer lezer) : IKlikHandler<bool>
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, bool keuze, CancellationToken ct)
    {
        if (klik.Tekst(Velden.Levering) is not { } id)
        {
            return await blad.ToonAsync(klik.TenantId, klik.Wie.Id, Melding.Waarschuwing("Kies eerst een kaart."), ct);
        }

        if (await blad.VindAsync(klik.TenantId, klik.Wie.Id, id, ct) is not var (plek, rij))
        {
            return MeldingKaart.Weigering(Reden.AlleenWieErOverGaat);
        }

        var gedaan = await lezer.BeslisAsync(plek.Partitie, rij, keuze, ct, plek.Gaat);
        var melding = (gedaan, keuze) switch
        {
            (false, _) => Melding.Info("Deze kaart is niet meer onderweg."),
            (_, true) => Melding.Info("De bot probeert het nu opnieuw."),
            _ => Melding.Info("De bot probeert deze kaart niet meer."),
        };
        return await blad.ToonAsync(klik.TenantId, klik.Wie.Id, melding, ct);
    }
}
