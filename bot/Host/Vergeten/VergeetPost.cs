using Azure;
using NodaTime;
using TeamsHerstelBot.Domein.Vergeten;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Vergeten;

/// <summary>What every partition has: messages that could not be delivered, and where cards stand in the chats of people.</summary>
public sealed class VergeetPost(Kluis kluis)
{
    public async Task VergeetAsync(Partitie partitie, CancellationToken ct)
    {
        var nu = kluis.Nu;
        List<(string, ETag)> rijen = [];
        await foreach (var (sleutel, rij) in Zoek<Uitrij>(Sleutel.UitPrefix))
        {
            // What was not tried yet is delivered first, however long nothing ran.
            if (rij.Waarde is { Pogingen: 0, Status: UitStatus.Wachtend or UitStatus.Bezig }) continue;
            if (Termijnen.Onbestelbaar.IsOm(Sleutel.UitMoment(sleutel), nu)) rijen.Add((sleutel, rij.ETag));
        }

        await foreach (var (sleutel, rij) in Zoek<Kaartrij>(Sleutel.KaartenPrefix))
        {
            var laatst = Instant.Max(rij.Waarde.Verzonden, rij.Waarde.Bijgewerkt ?? Instant.MinValue);
            if (Sleutel.IsKaartAanIemand(sleutel) && Termijnen.Kaart.IsOm(laatst, nu)) rijen.Add((sleutel, rij.ETag));
        }

        await kluis.VerwijderAsync(partitie, rijen, ct);

        IAsyncEnumerable<(string Sleutel, Rij<T> Rij)> Zoek<T>(string prefix)
            where T : class => kluis.ZoekMetSleutelAsync<T>(partitie.Tabel, partitie.Sleutel, RowKeyRange.Prefix(prefix), ct);
    }
}
