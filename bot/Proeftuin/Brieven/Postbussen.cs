using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Proeftuin.Gesprekken;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Proeftuin.Brieven;

/// <summary>A mail in a mailbox of the Proeftuin.</summary>
internal sealed record Postbusbrief(string Nummer, string Aan, DateTimeOffset Op, string Onderwerp, string Tekst, string Html);

/// <summary>The mailboxes of people without Teams: mail of the bot goes here and never out of this machine.</summary>
internal sealed class Postbussen(Boekhouding boek, TimeProvider klok) : IMailbode, IDisposable
{
    private const string Vak = "postbus";
    private readonly SemaphoreSlim _een = new(1, 1);

    public async Task<ConnectorError?> StuurAsync(Brieftekst brief, CancellationToken ct)
    {
        await _een.WaitAsync(ct);
        try
        {
            // Sent again with the same number it is the same mail.
            if ((await LeesAsync(ct)).Any(b => b.Nummer == brief.Nummer)) return null;
            var nieuw = new Postbusbrief(brief.Nummer, brief.Aan, klok.GetUtcNow(), brief.Onderwerp, brief.Tekst, brief.Html);
            await boek.ZetAsync(Vak, brief.Nummer, nieuw, ct);
            return null;
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
