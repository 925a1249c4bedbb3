using Microsoft.Extensions.Diagnostics.HealthChecks;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Gezondheid;

/// <summary>
/// The tables give and take: a full disk still reads. All instances write the same row, so who comes second saw it work too.
/// </summary>
public sealed class OpslagCheck(ITableStore tabellen, Onleesbaar onleesbaar) : IHealthCheck
{
    /// <summary>Key of how many rows cannot be read.</summary>
    public const string Rijen = "onleesbareRijen";

    private const string Sleutel = "gezondheid";
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(3);

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1031", Justification = "Any fault of the store means not ready.")]
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        using var genoeg = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        genoeg.CancelAfter(Geduld);
        try
        {
            await LeesEnSchrijfAsync(genoeg.Token).WaitAsync(genoeg.Token);
            var gegevens = new Dictionary<string, object> { [Rijen] = onleesbaar.Aantal };
            return onleesbaar.Aantal == 0
                ? HealthCheckResult.Healthy(data: gegevens)
                : HealthCheckResult.Degraded("There are rows that cannot be read.", data: gegevens);
        }
        catch (Exception fout) when (!cancellationToken.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy(exception: fout);
        }
    }

    private async Task LeesEnSchrijfAsync(CancellationToken ct)
    {
        var er = await tabellen.GetAsync(Tabel.Wekkers, Sleutel, Sleutel, ct);
        var rij = new TableEntity(Sleutel, Sleutel) { { "V", 1 } };
        await tabellen.WriteAsync(Tabel.Wekkers, [er is null ? new TableWrite.Insert(rij) : new TableWrite.Replace(rij, er.ETag)], ct);
    }
}
