using Azure;
using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Vergeten;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Vergeten;

/// <summary>What every partition has: messages that could not be delivered, and where cards stand in the chats of people.</summary>
public sealed class VergeetPost(WisKaarten kaarten, Kluis kluis)
{
    public async Task VergeetAsync(Partitie partitie, CancellationToken ct)
    {
        var nu = kluis.Nu;
        List<(string, ETag)> rijen = [];
        await foreach (var (sleutel, rij) in Zoek<Uitrij>(Sleutel.UitPrefix))
        {
            // What was not tried yet is delivered first, however long nothing ran.
            if (rij.Waarde is { Pogingen: 0, Status: UitStatus.Wachtend or UitStatus.Bezig }) continue;
            if (!Termijnen.Onbestelbaar.IsOm(Sleutel.UitMoment(sleutel), nu)) continue;
            if (!await StaatErAsync(partitie, rij.Waarde, ct)) rijen.Add((sleutel, rij.ETag));
        }

        await kluis.VerwijderAsync(partitie, rijen, ct);
        await kaarten.WisAsync(
            partitie, await Zoek<Kaartrij>(Sleutel.KaartenPrefix).Where(k => IsOud(k.Sleutel, k.Rij.Waarde)).ToListAsync(ct), ct);

        // What has a row of its own goes with that row, however long nothing changed.
        bool IsOud(string sleutel, Kaartrij kaart) => Sleutel.IsKaartAanIemand(sleutel)
            && Sleutel.KaartUit(sleutel) is var (wat, _) && (wat.Soort == KaartSoort.Antwoord || !Guid.TryParse(wat.Id, out _))
            && (wat.Soort == KaartSoort.Antwoord ? Termijnen.Getypt : Termijnen.Kaart)
                .IsOm(Instant.Max(kaart.Verzonden, kaart.Bijgewerkt ?? Instant.MinValue), nu);

        IAsyncEnumerable<(string Sleutel, Rij<T> Rij)> Zoek<T>(string prefix)
            where T : class => kluis.ZoekMetSleutelAsync<T>(partitie.Tabel, partitie.Sleutel, RowKeyRange.Prefix(prefix), ct);
    }

    /// <summary>
    /// An older state of the card stands in the chat of somebody who took the app away. Who has it again, however much later, must not read
    /// that: it waits as long as it is known that the card is there.
    /// </summary>
    private async Task<bool> StaatErAsync(Partitie partitie, Uitrij rij, CancellationToken ct) =>
        rij is { Status: UitStatus.Geparkeerd, Toon: { PersoonId: not null } toon }
        && await kluis.LeesAsync<Kaartrij>(partitie.Tabel, partitie.Sleutel, Sleutel.Kaart(toon.Kaart, toon.Aan), ct) is not null;
}
