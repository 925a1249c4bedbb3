using System.Text.Json;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace TeamsHerstelBot.Bench;

/// <summary>What a server says of itself.</summary>
/// <param name="Cpu">Milliseconds of processor since its start.</param>
/// <param name="Berichten">Posts and updates that arrived.</param>
internal sealed record Serverstand(double Cpu, Tabelstand Tabellen, long Berichten);

/// <summary>Where a server listens, and what it takes as proof.</summary>
internal sealed record Aanmelding(string Adres, string Token);

/// <summary>What both servers of the bench share.</summary>
internal static class Meetserver
{
    public static WebApplicationBuilder Bouwer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddSimpleConsole().SetMinimumLevel(LogLevel.Error);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(
            o => o.LogToStandardErrorThreshold = LogLevel.Trace);
        return builder;
    }

    public static Serverstand Stand(Tabelstand tabellen, long berichten) =>
        new(Environment.CpuUsage.TotalTime.TotalMilliseconds, tabellen, berichten);

    /// <summary>Says the address on the one line of output, and goes on until the input ends.</summary>
    public static async Task MeldEnWachtAsync(WebApplication app, string token)
    {
        var adres = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        await Console.Out.WriteLineAsync(JsonSerializer.Serialize(new Aanmelding(adres, token)));
        await Console.In.ReadToEndAsync();
        await app.StopAsync();
    }
}
