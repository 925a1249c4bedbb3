using System.Diagnostics.CodeAnalysis;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Tabellen;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>
/// A message is answered through the outbox, so it is not answered while the tables are away. Then, and after any other fault, whoever
/// wrote hears that at once and directly: the one thing that is sent without being saved. Nothing that was typed is in it.
/// </summary>
public sealed partial class ZonderOpslag(Postbode postbode, IConnector connector, Kliktijd tijd, ILogger<ZonderOpslag> logger)
{
    /// <summary>Whoever wrote waits for it, and so does Teams.</summary>
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(4);

    /// <summary>
    /// The tables do not answer, or not in time. Whether something was saved is then not known; doing it again is the same as once.
    /// </summary>
    public static bool IsWeg(Exception fout) =>
        fout is OperationCanceledException or TableStoreException { Fault: TableFault.Unavailable or TableFault.Throttled };

    /// <summary>What somebody reads and the log says, to find one by the other.</summary>
    public static string NieuweCode() => Guid.NewGuid().ToString("N")[..8];

    /// <summary>Does it in the time that a click has, and says so when it could not be done.</summary>
    /// <param name="nood">What is said in any case.</param>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever went wrong, whoever wrote hears that it did.")]
    public async Task HelpAsync(Klik klik, Kaartbeeld? nood, Func<CancellationToken, Task> doe, CancellationToken ct)
    {
        using var genoeg = CancellationTokenSource.CreateLinkedTokenSource(ct);
        genoeg.CancelAfter(tijd.Meeste);
        try
        {
            await doe(genoeg.Token);
        }
        catch (Exception fout) when (!ct.IsCancellationRequested)
        {
            var code = NieuweCode();
            if (IsWeg(fout)) Log.OpslagWeg(logger, fout.Message);
            else Log.Mislukt(logger, code, fout);
            if (nood is null && Omgangstaal.VraagtNiets(klik.Getypt ?? "")) return;
            if (!await StuurAsync(klik, nood ?? (IsWeg(fout) ? MeldingKaart.OpslagWeg() : MeldingKaart.Storing(code)), ct)) throw;
        }
    }

    /// <summary>
    /// One try. A message is answered where it stands; a click of an older client where others read along is about one person, and goes to
    /// their chat.
    /// </summary>
    private async Task<bool> StuurAsync(Klik klik, Kaartbeeld beeld, CancellationToken ct)
    {
        using var kort = CancellationTokenSource.CreateLinkedTokenSource(ct);
        kort.CancelAfter(Geduld);
        try
        {
            if (await WaarAsync(klik, kort.Token) is not { } waar) return false;
            await postbode.WachtOpBeurtAsync(klik.TenantId, waar, kort.Token);
            var geplaatst = await postbode.PlaatsAsync(waar, beeld.Kaart.ToElement(), beeld.Samenvatting, kort.Token);
            return geplaatst.Succeeded || geplaatst.Error.Advice == DeliveryAdvice.Unknown;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return false;
        }
    }

    private async Task<Gesprek?> WaarAsync(Klik klik, CancellationToken ct)
    {
        if (klik.Plek.Soort == Pleksoort.Persoonlijk || klik.Invoer.Count == 0) return klik.Plek.Draad;
        var url = klik.Plek.ServiceUrl;
        var chat = await connector.CreatePersonalConversationAsync(url, klik.TenantId, klik.Wie.Id, ct);
        return chat.Value is { } open ? new(open.Id, open.ServiceUrl ?? url) : null;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A message could not be handled without the tables, and who wrote it is told: {Reason}")]
        public static partial void OpslagWeg(ILogger logger, string reason);

        [LoggerMessage(2, LogLevel.Error, "A message could not be handled; the person who wrote it is told code {Code}")]
        public static partial void Mislukt(ILogger logger, string code, Exception exception);
    }
}
