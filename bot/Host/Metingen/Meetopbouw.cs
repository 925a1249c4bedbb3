using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace TeamsHerstelBot.Host.Metingen;

/// <summary>
/// Sends what is seen to whoever keeps it, when a setting says to whom. Only our own spans, requests to the bot and figures of the runtime:
/// what the libraries below tell of a call holds addresses with ids of people.
/// </summary>
public static class Meetopbouw
{
    /// <summary>The setting that says where it goes; empty is nowhere.</summary>
    public const string Sleutel = "Metingen:Naar";

    public const string Console = "console";
    public const string Otlp = "otlp";
    public const string Azure = "azure";

    /// <summary>Where Azure keeps it, under the name that Azure gives it.</summary>
    public const string AzurePlek = "APPLICATIONINSIGHTS_CONNECTION_STRING";

    private const string Eindpunt = "/api/messages";

    public static WebApplicationBuilder AddMetingen(this WebApplicationBuilder builder)
    {
        builder.Services.AddMetrics().TryAddSingleton<Meetpunten>();
        var (naar, plek) = (builder.Configuration[Sleutel]?.Trim(), builder.Configuration[AzurePlek]?.Trim());
        if (naar is not (Console or Otlp or Azure) || (naar is Azure && string.IsNullOrEmpty(plek))) return builder;
        builder.Services.AddOpenTelemetry()
            .WithTracing(sporen =>
            {
                sporen.SetSampler(new AlwaysOnSampler())
                    .AddSource(Tracering.Bron)
                    .AddSource(TeamsHerstelBot.Teams.TeamsBotRegistration.TraceSource)
                    .AddAspNetCoreInstrumentation(o => o.Filter = verzoek => verzoek.Request.Path == Eindpunt);
                _ = naar switch
                {
                    Console => sporen.AddConsoleExporter(),
                    Otlp => sporen.AddOtlpExporter(),
                    _ => sporen.AddAzureMonitorTraceExporter(o => Stel(o, plek)),
                };
            })
            .WithMetrics(maten =>
            {
                maten.AddMeter(Meetpunten.Naam, "Microsoft.AspNetCore.Hosting", "System.Runtime");
                _ = naar switch
                {
                    Console => maten.AddConsoleExporter(),
                    Otlp => maten.AddOtlpExporter(),
                    _ => maten.AddAzureMonitorMetricExporter(o => Stel(o, plek)),
                };
            });
        if (naar is not Console) builder.Logging.AddOpenTelemetry(logboek => Stel(logboek, naar, plek));
        return builder;
    }

    private static void Stel(OpenTelemetryLoggerOptions logboek, string naar, string? plek)
    {
        (logboek.IncludeScopes, logboek.IncludeFormattedMessage) = (true, true);
        _ = naar is Otlp ? logboek.AddOtlpExporter() : logboek.AddAzureMonitorLogExporter(o => Stel(o, plek));
    }

    /// <summary>Nothing is kept on the disk of the machine, which may be read-only.</summary>
    private static void Stel(AzureMonitorExporterOptions naarAzure, string? plek) =>
        (naarAzure.ConnectionString, naarAzure.DisableOfflineStorage) = (plek, true);
}
