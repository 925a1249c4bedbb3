using System.Diagnostics.CodeAnalysis;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Post;

/// <summary>What a decision saved as one row, because whoever clicked waited for it.</summary>
public sealed partial class Bestelronde
{
    /// <summary>
    /// Sets the notes and wekkers in it at once; what goes to Teams becomes a row of its own, which can be tried, set aside and counted by
    /// itself. What many clicks saved is opened in one transaction. When it stops half-way it is done again: setting a note twice is once.
    /// </summary>
    /// <param name="prefix">Where they are; of before they were among the messages.</param>
    private async Task OpenPakkenAsync(Partitie partitie, string prefix, CancellationToken ct)
    {
        while ((await LeesAsync(partitie, prefix, ct)).Where(r => r.Rij.Waarde.Pak is not null).ToList() is { Count: > 0 } pakken)
        {
            var beurt = new Beurt(partitie).Los();
            foreach (var (sleutel, pak) in pakken)
            {
                if (beurt.Aantal >= Beurt.MeesteRijen - 1) break;
                await OpenAsync(beurt, sleutel, pak, ct);
            }

            // When another instance was first there is less to read the next time.
            await kluis.BewaarAsync(beurt, ct);
        }
    }

    private async Task OpenAsync(Beurt beurt, string sleutel, Rij<Uitrij> pak, CancellationToken ct)
    {
        var (rest, past) = (new List<Uitrij>(), Beurt.MeesteRijen - 1 - beurt.Aantal);
        foreach (var uit in pak.Waarde.Pak!)
        {
            if (uit.IsNotitie && await NoteerAsync(beurt.Partitie, uit, ct)) continue;
            if (past-- > 0) beurt.Bericht(uit);
            else rest.Add(uit);
        }

        if (rest.Count == 0) beurt.Verwijder(sleutel, pak.ETag);
        else beurt.Vervang(sleutel, new Uitrij(Pak: rest), pak.ETag);
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
