using TeamsHerstelBot.Proeftuin.Gesprekken;

namespace TeamsHerstelBot.Proeftuin.Brieven;

/// <summary>A mail in a mailbox of the Proeftuin.</summary>
/// <param name="Over">How it came in: the encryption of the line, or nothing where there was no line.</param>
internal sealed record Postbusbrief(
    string Nummer, string Aan, DateTimeOffset Op, string Onderwerp, string Tekst, string Html, string Over = "");

/// <summary>The mailboxes of people without Teams: what came in for them, by the clock of the Proeftuin.</summary>
internal sealed class Postbussen(Boekhouding boek, TimeProvider klok) : IDisposable
{
    private const string Vak = "postbus";
    private readonly SemaphoreSlim _een = new(1, 1);

    /// <summary>Sent again with the same number it is the same mail.</summary>
    public async Task LegAsync(Postbusbrief brief, CancellationToken ct)
    {
        await _een.WaitAsync(ct);
        try
        {
            if ((await LeesAsync(ct)).Any(b => b.Nummer == brief.Nummer)) return;
            await boek.ZetAsync(Vak, brief.Nummer, brief with { Op = klok.GetUtcNow() }, ct);
        }
        finally
        {
            _een.Release();
        }
    }

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<Postbusbrief>> LeesAsync(CancellationToken ct)
    {
        List<Postbusbrief> brieven = [];
        await foreach (var brief in boek.LeesAsync<Postbusbrief>(Vak, ct)) brieven.Add(brief);
        return [.. brieven.OrderByDescending(b => b.Op)];
    }

    public void Dispose() => _een.Dispose();
}
