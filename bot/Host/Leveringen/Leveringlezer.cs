using NodaTime;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Leveringen;

/// <summary>What is on its way from one partition, and what somebody does about it.</summary>
public sealed class Leveringlezer(Kluis kluis)
{
    /// <summary>What was saved a moment ago is simply being delivered.</summary>
    private static readonly Duration Gewoon = Duration.FromMinutes(1);

    /// <param name="naam">Name of a channel or person.</param>
    /// <param name="over">Which of them, or null for all.</param>
    public async Task<IReadOnlyList<Leveringregel>> OnderwegAsync(
        Partitie partitie, string plek, Func<Ontvanger, Task<string>> naam, CancellationToken ct, Func<Bestelling, bool>? over = null)
    {
        var onderweg = new List<Leveringregel>();
        foreach (var bestelling in (await BestellingenAsync(partitie, ct)).Where(b => IsOnderweg(b) && over?.Invoke(b) != false))
        {
            onderweg.Add(new(
                $"{plek}/{bestelling.Rijen[0].Sleutel[Sleutel.UitPrefix.Length..]}", bestelling.Eerste.Toon?.Soort,
                await naam(Aan(bestelling)), bestelling.Sinds, Stand(bestelling), bestelling.Eerste.Code));
        }

        return onderweg;
    }

    /// <summary>Where cards stand, newest first.</summary>
    public async Task<IReadOnlyList<(Kaart Kaart, Ontvanger Aan, Instant Sinds)>> AangekomenAsync(Partitie partitie, CancellationToken ct)
    {
        var gevonden = new List<(Kaart, Ontvanger, Instant Sinds)>();
        await foreach (var (sleutel, rij) in kluis.ZoekMetSleutelAsync<Kaartrij>(
            partitie.Tabel, partitie.Sleutel, RowKeyRange.Prefix(Sleutel.KaartenPrefix), ct))
        {
            var laatst = Instant.Max(rij.Waarde.Verzonden, rij.Waarde.Bijgewerkt ?? Instant.MinValue);
            if (Sleutel.KaartUit(sleutel) is var (kaart, aan)) gevonden.Add((kaart, aan, laatst));
        }

        return [.. gevonden.OrderByDescending(g => g.Sinds)];
    }

    /// <summary>
    /// Takes the rows away, and for another try saves what they ask for anew, which is heard and delivered at once. False when it was not
    /// on its way any more.
    /// </summary>
    /// <param name="over">Which of them may be decided about, or null for all.</param>
    public async Task<bool> BeslisAsync(
        Partitie partitie, string rij, bool opnieuw, CancellationToken ct, Func<Bestelling, bool>? over = null)
    {
        var bestelling = (await BestellingenAsync(partitie, ct))
            .FirstOrDefault(b => b.Rijen.Any(r => r.Sleutel == Sleutel.UitPrefix + rij));
        if (bestelling is null || !IsOnderweg(bestelling) || over?.Invoke(bestelling) == false) return false;
        if (opnieuw && bestelling is { IsDood: true, Eerste.Toon: null }) return false;
        var beurt = new Beurt(partitie);
        foreach (var (sleutel, gelezen) in bestelling.Rijen) beurt.Verwijder(sleutel, gelezen.ETag);
        if (opnieuw)
        {
            // A post that may have arrived stays one: a click on it is still recognised.
            beurt.Los().Bericht(bestelling.Eerste with
            {
                Status = UitStatus.Wachtend,
                NietVoor = null,
                Pogingen = 0,
                Onzeker = bestelling.Onzeker,
                Door = null,
            });
        }

        return (await kluis.BewaarAsync(beurt, ct)).Succeeded;
    }

    private async Task<List<Bestelling>> BestellingenAsync(Partitie partitie, CancellationToken ct)
    {
        var rijen = await kluis.ZoekMetSleutelAsync<Uitrij>(
            partitie.Tabel, partitie.Sleutel, RowKeyRange.Prefix(Sleutel.UitPrefix), ct).ToListAsync(ct);
        return [.. Bestelling.Groepeer(rijen.Where(r => r.Rij.Waarde is { Toon: not null } or { Los: not null }))];
    }

    private bool IsOnderweg(Bestelling bestelling) =>
        bestelling.Eerste.Status is UitStatus.Geparkeerd or UitStatus.Dood or UitStatus.Onbekend
            || kluis.Nu - bestelling.Sinds > Gewoon;

    private static Leveringstand Stand(Bestelling bestelling) => bestelling.Eerste.Status switch
    {
        UitStatus.Geparkeerd => Leveringstand.Opzij,
        UitStatus.Dood => Leveringstand.Opgegeven,
        UitStatus.Onbekend => Leveringstand.Onzeker,
        _ => Leveringstand.Wacht,
    };

    private static Ontvanger Aan(Bestelling bestelling) => bestelling.KanaalId is { } kanaalId && bestelling.PersoonId is null
        ? new Ontvanger.Kanaal(kanaalId)
        : new Ontvanger.Iemand(bestelling.PersoonId ?? "");
}
