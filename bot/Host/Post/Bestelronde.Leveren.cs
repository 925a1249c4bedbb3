using System.Diagnostics.CodeAnalysis;
using TeamsHerstelBot.Host.Metingen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Post;

/// <summary>One thing to deliver, whatever it is and whatever is wrong with it.</summary>
public sealed partial class Bestelronde
{
    private static readonly ConnectorError Kapot = new(0, "Kaart", DeliveryAdvice.Retry);

    /// <summary>A row or a card that is broken costs itself, not what waits behind it.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever is wrong with one message, the others go on; it is tried again.")]
    private async Task<Rest?> ProbeerAsync(Partitie partitie, Bestelling bestelling, Rij<Kaartrij>? kaart, CancellationToken ct)
    {
        try
        {
            return await LeverAsync(partitie, bestelling, kaart, ct);
        }
        catch (Exception fout) when (fout is not (OperationCanceledException or TableStoreException))
        {
            postbode.MeldKapot(bestelling.Wat, fout);
            return await MisluktAsync(partitie, bestelling, Kapot, ct);
        }
    }

    private async Task<Rest?> LeverAsync(Partitie partitie, Bestelling bestelling, Rij<Kaartrij>? kaart, CancellationToken ct)
    {
        using var spoor = Tracering.Vervolg($"bezorg {bestelling.Wat}", bestelling.Rijen.Select(r => r.Rij.Waarde.Spoor));
        var rest = await (bestelling.Eerste switch
        {
            { Toon: { } toon } => ToonAsync(partitie, bestelling, toon, kaart, ct),
            { Los: { } los } => StuurLosAsync(partitie, bestelling, los, ct),
            _ => DoeAsync(partitie, bestelling, ct),
        });
        if (rest is not null) spoor?.Mislukt(rest.Status.ToString());
        return rest;
    }
}
