using System.Collections.Concurrent;
using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Post;

/// <summary>
/// Whether a question waits a day, because this person was asked one today. Who was asked is read once a day from where the cards of a pool
/// stand, and remembered: what another instance posts at the same moment may be one question more.
/// </summary>
public sealed class Vraagrust(Kluis kluis)
{
    private readonly ConcurrentDictionary<Partitie, Gevraagd> _vandaag = new();

    /// <summary>When it may come, or null for now.</summary>
    public async Task<Instant?> TotAsync(Partitie partitie, Toonbericht toon, CancellationToken ct) =>
        toon.PersoonId is { } wie && Vraagdag.Soorten.Contains(toon.Soort) && (await VandaagAsync(partitie, ct)).Wie.ContainsKey(wie)
            ? Vraagdag.Volgende(kluis.Nu)
            : null;

    /// <summary>This was posted.</summary>
    public void Noteer(Partitie partitie, Toonbericht toon)
    {
        if (toon.PersoonId is { } wie && Vraagdag.Soorten.Contains(toon.Soort) && _vandaag.TryGetValue(partitie, out var vandaag))
        {
            vandaag.Wie.TryAdd(wie, default);
        }
    }

    private async Task<Gevraagd> VandaagAsync(Partitie partitie, CancellationToken ct)
    {
        var dag = Weekmoment.Lokaal(kluis.Nu).Date;
        if (_vandaag.TryGetValue(partitie, out var bekend) && bekend.Dag == dag) return bekend;
        var nieuw = new Gevraagd(dag, new(StringComparer.Ordinal));
        foreach (var soort in Vraagdag.Soorten)
        {
            var bereik = RowKeyRange.Prefix(Sleutel.KaartPrefix(soort));
            await foreach (var (sleutel, kaart) in kluis.ZoekMetSleutelAsync<Kaartrij>(partitie.Tabel, partitie.Sleutel, bereik, ct))
            {
                if (Weekmoment.Lokaal(kaart.Waarde.Verzonden).Date == dag
                    && Sleutel.KaartUit(sleutel)?.Aan is Ontvanger.Iemand { PersoonId: var wie })
                {
                    nieuw.Wie.TryAdd(wie, default);
                }
            }
        }

        return _vandaag[partitie] = nieuw;
    }

    private sealed record Gevraagd(LocalDate Dag, ConcurrentDictionary<string, byte> Wie);
}
