using System.Text.Json;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace TeamsHerstelBot.Host.Gezondheid;

/// <summary>The readiness answer: a line per check, nothing about people or messages.</summary>
public static class Gezondheidsblad
{
    public static Task SchrijfAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "application/json";
        var blad = report.Entries.ToDictionary(e => e.Key, object (e) => e.Value.Status.ToString());
        foreach (var (naam, waarde) in report.Entries.Values.SelectMany(e => e.Data)) blad[naam] = waarde;
        return context.Response.WriteAsync(JsonSerializer.Serialize(blad), context.RequestAborted);
    }
}
