using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Post;

/// <summary>Whether a question waits a day, because this person was asked one today; by where the cards of a pool stand.</summary>
public sealed class Vraagrust(Kluis kluis)
{
    /// <summary>When it may come, or null for now.</summary>
    public async Task<Instant?> TotAsync(Partitie partitie, Toonbericht toon, CancellationToken ct)
    {
        if (toon.PersoonId is not { } wie || !Vraagdag.Soorten.Contains(toon.Soort)) return null;
        var vandaag = Weekmoment.Lokaal(kluis.Nu).Date;
        foreach (var soort in Vraagdag.Soorten)
        {
            var bereik = RowKeyRange.Prefix(Sleutel.KaartPrefix(soort));
            await foreach (var (sleutel, kaart) in kluis.ZoekMetSleutelAsync<Kaartrij>(partitie.Tabel, partitie.Sleutel, bereik, ct))
            {
                if (Weekmoment.Lokaal(kaart.Waarde.Verzonden).Date == vandaag
                    && Sleutel.KaartUit(sleutel)?.Aan == new Ontvanger.Iemand(wie))
                {
                    return Vraagdag.Volgende(kluis.Nu);
                }
            }
        }

        return null;
    }
}
