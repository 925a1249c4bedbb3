using System.Diagnostics.CodeAnalysis;
using Azure;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Post;

/// <summary>What a decision saved as one row, because whoever clicked waited for it.</summary>
public sealed partial class Bestelronde
{
    /// <summary>Paks of which the notes are set beside each other.</summary>
    private const int Tegelijk = 32;

    /// <summary>
    /// Sets the notes and wekkers in it at once; what goes to Teams becomes a row of its own, which can be tried, set aside and counted by
    /// itself. What many clicks saved is opened in one transaction. When it stops half-way it is done again: setting a note twice is once.
    /// </summary>
    /// <param name="prefix">Where they are; of before they were among the messages.</param>
    private async Task OpenPakkenAsync(Partitie partitie, string prefix, CancellationToken ct)
    {
        while ((await LeesAsync(partitie, prefix, ct)).Where(r => r.Rij.Waarde.Pak is not null).ToList() is { Count: > 0 } pakken)
        {
            // Set beside each other: who writes to the same disk at once shares its one confirmation.
            var samen = pakken.Take(Samen(pakken)).ToList();
            var gezet = await Task.WhenAll(samen.Select(p => NoteerAsync(partitie, p.Rij.Waarde.Pak!, ct)));
            var beurt = new Beurt(partitie).Los();
            foreach (var ((sleutel, pak), rest) in samen.Zip(gezet))
            {
                if (beurt.Aantal >= Beurt.MeesteRijen - 1) break;
                Open(beurt, sleutel, pak.ETag, rest);
            }

            // When another instance was first there is less to read the next time.
            await kluis.BewaarAsync(beurt, ct);
        }
    }

    /// <summary>How many of them are opened in one transaction.</summary>
    private static int Samen(List<(string Sleutel, Rij<Uitrij> Rij)> pakken)
    {
        var rijen = 0;
        return Math.Clamp(
            pakken.TakeWhile(p => (rijen += 1 + p.Rij.Waarde.Pak!.Count(u => !u.IsNotitie)) < Beurt.MeesteRijen).Count(), 1, Tegelijk);
    }

    private static void Open(Beurt beurt, string sleutel, ETag gelezen, List<Uitrij> uit)
    {
        var past = Beurt.MeesteRijen - 1 - beurt.Aantal;
        foreach (var bericht in uit.Take(past)) beurt.Bericht(bericht);
        if (uit.Count <= past) beurt.Verwijder(sleutel, gelezen);
        else beurt.Vervang(sleutel, new Uitrij(Pak: [.. uit.Skip(past)]), gelezen);
    }

    /// <summary>Sets the notes and wekkers of one pak, in their order, and gives back what is still to be done.</summary>
    private async Task<List<Uitrij>> NoteerAsync(Partitie partitie, IReadOnlyList<Uitrij> pak, CancellationToken ct)
    {
        var rest = new List<Uitrij>();
        foreach (var uit in pak)
        {
            if (!uit.IsNotitie || !await NoteerAsync(partitie, uit, ct)) rest.Add(uit);
        }

        return rest;
    }

    [SuppressMessage(
        "Design", "CA1031", Justification = "One that fails becomes a row by itself, where it is tried again and told of.")]
    private async Task<bool> NoteerAsync(Partitie partitie, Uitrij uit, CancellationToken ct)
    {
        try
        {
            return await nawerk.DoeAsync(partitie, uit, nogEens: false, ct) is null;
        }
        catch (Exception) when (!ct.IsCancellationRequested)
        {
            return false;
        }
    }

    private async Task<List<(string Sleutel, Rij<Uitrij> Rij)>> LeesAsync(Partitie partitie, string prefix, CancellationToken ct) =>
        await kluis.ZoekMetSleutelAsync<Uitrij>(partitie.Tabel, partitie.Sleutel, RowKeyRange.Prefix(prefix), ct).ToListAsync(ct);
}
