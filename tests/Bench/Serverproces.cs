using System.Diagnostics;
using System.Text.Json;

namespace TeamsHerstelBot.Bench;

/// <summary>One of the servers, in a process of its own, so that its processor time is its own.</summary>
internal sealed class Serverproces : IAsyncDisposable
{
    private readonly Process _proces;
    private readonly HttpClient _http;

    private Serverproces(Process proces, Aanmelding aanmelding)
    {
        _proces = proces;
        (Adres, Token) = (new(aanmelding.Adres), aanmelding.Token);
        _http = new() { BaseAddress = Adres, Timeout = TimeSpan.FromMinutes(5) };
    }

    public Uri Adres { get; }

    public string Token { get; }

    public static async Task<Serverproces> StartAsync(string soort)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet")
        {
            start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "TeamsHerstelBot.Bench.dll"));
        }

        start.ArgumentList.Add(soort);
        var proces = Process.Start(start)!;
        var regel = await proces.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start.");
        return new(proces, JsonSerializer.Deserialize<Aanmelding>(regel)!);
    }

    public async Task<Serverstand> StandAsync() => (await _http.GetFromJsonAsync<Serverstand>("/bench/stand"))!;

    public async Task<Dictionary<string, int>> BewaardAsync() => (await _http.GetFromJsonAsync<Dictionary<string, int>>("/bench/bewaard"))!;

    public async Task<string> DoeAsync(string pad)
    {
        using var antwoord = await _http.PostAsync(new Uri(pad, UriKind.Relative), null);
        return await antwoord.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        _proces.StandardInput.Close();
        await _proces.WaitForExitAsync();
        _proces.Dispose();
    }
}
