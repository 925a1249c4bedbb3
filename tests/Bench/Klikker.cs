using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Vragen;

namespace TeamsHerstelBot.Bench;

/// <summary>What one slice came to.</summary>
/// <param name="Tijden">Milliseconds of each answer, in order.</param>
/// <param name="Fouten">Answers that were no card; nobody was told that something was saved.</param>
/// <param name="Cpu">Milliseconds of processor of the server.</param>
/// <param name="Anderen">How many processors other programs took.</param>
internal sealed record Meting(
    double Seconden, IReadOnlyList<double> Tijden, int Fouten, double Cpu, Tabelstand Tabellen, double Anderen, int Bytes)
{
    public double PerSeconde => Tijden.Count / Seconden;

    public double CpuPerKlik => Tijden.Count == 0 ? double.NaN : Cpu / Tijden.Count;

    public double Percentiel(double deel) =>
        Tijden.Count == 0 ? double.NaN : Tijden[Math.Min(Tijden.Count - 1, (int)(Tijden.Count * deel))];
}

/// <summary>One request.</summary>
/// <param name="Verwacht">In every right answer.</param>
/// <param name="Partitie">Where it says to have saved something.</param>
internal sealed record Klik(string Pad, string Inhoud, string Verwacht, string? Partitie);

/// <summary>Clicks on a server over a number of connections at once, and keeps what each answer promised.</summary>
internal sealed class Klikker(Serverproces server)
{
    private const string Pad = "/api/messages";
    private const string Wie = "Een collega";
    private long _nummer;
    private int _bytes;

    /// <summary>Answers that said that something was saved, by partition.</summary>
    public ConcurrentDictionary<string, int> Beloofd { get; } = new();

    public async Task<Meting> MeetAsync(
        Func<long, Klik> klik, int verbindingen, TimeSpan duur, int meeste = int.MaxValue)
    {
        using var lijnen = new SocketsHttpHandler { MaxConnectionsPerServer = verbindingen, UseProxy = false };
        using var http = new HttpClient(lijnen);
        http.BaseAddress = server.Adres;
        http.DefaultRequestHeaders.Authorization = new("Bearer", server.Token);
        var (voor, eigen, druk) = (await server.StandAsync(), Environment.CpuUsage.TotalTime, Belasting.Bezet());
        var (begin, gedaan) = (Stopwatch.GetTimestamp(), 0);
        var delen = await Task.WhenAll(Enumerable.Range(0, verbindingen).Select(_ => Task.Run(KlikDoorAsync)));
        var seconden = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        var na = await server.StandAsync();
        var bezet = (na.Cpu - voor.Cpu) / 1000 + (Environment.CpuUsage.TotalTime - eigen).TotalSeconds;
        return new(
            seconden, [.. delen.SelectMany(d => d.Tijden).Order()], delen.Sum(d => d.Fouten), na.Cpu - voor.Cpu,
            na.Tabellen - voor.Tabellen, Math.Max(0, (Belasting.Bezet() - druk).TotalSeconds - bezet) / seconden, _bytes);

        async Task<(List<double> Tijden, int Fouten)> KlikDoorAsync()
        {
            var (tijden, fouten) = (new List<double>(), 0);
            while (Stopwatch.GetElapsedTime(begin) < duur && Interlocked.Increment(ref gedaan) <= meeste)
            {
                var deze = klik(Interlocked.Increment(ref _nummer));
                var van = Stopwatch.GetTimestamp();
                if (await DrukAsync(http, deze))
                {
                    tijden.Add(Stopwatch.GetElapsedTime(van).TotalMilliseconds);
                    if (deze.Partitie is { } partitie) Beloofd.AddOrUpdate(partitie, 1, (_, n) => n + 1);
                }
                else fouten++;
            }

            return (tijden, fouten);
        }
    }

    private async Task<bool> DrukAsync(HttpClient http, Klik klik)
    {
        using var inhoud = new ByteArrayContent(Encoding.UTF8.GetBytes(klik.Inhoud));
        inhoud.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var antwoord = await http.PostAsync(new Uri(klik.Pad, UriKind.Relative), inhoud);
        var bytes = await antwoord.Content.ReadAsByteArrayAsync();
        _bytes = bytes.Length;
        return antwoord.IsSuccessStatusCode && bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(klik.Verwacht)) >= 0;
    }

    /// <summary>Somebody asks for advice on the weekly card; every time somebody else.</summary>
    public static Klik VraagAdvies(Gemeente gemeente, string week, long nummer)
    {
        var team = (int)(nummer % Gemeente.Teams);
        var velden = $",\"{Velden.Thema}\":\"{Themas.Herstel}\",\"{Velden.Toelichting}\":\"Hoe begin ik rustig?\"";
        return new(
            Pad, Activiteit(gemeente, team, nummer, Verbs.VraagAdvies, week, velden), $"P-{week[..4]}-", gemeente.PoolVan(team));
    }

    /// <summary>Somebody answers the agendavraag otherwise than who was before.</summary>
    public static Klik Agenda(Gemeente gemeente, string week, long nummer)
    {
        var team = (int)(nummer % Gemeente.Teams);
        return new(
            Pad, Activiteit(gemeente, team, nummer, Verbs.AgendaJa, week, ""), Wie,
            Host.Opslag.Sleutel.AgendaPartitie(gemeente.Kanaal(team)));
    }

    /// <summary>A card that is shown again: nothing is stored.</summary>
    public static Klik Toon(Gemeente gemeente, string week, long nummer) =>
        new(Pad, Activiteit(gemeente, (int)(nummer % Gemeente.Teams), nummer, Verbs.AgendaTonen, week, ""), Verbs.AgendaJa, null);

    private static string Activiteit(Gemeente gemeente, int team, long nummer, string verb, string week, string velden)
    {
        var (kanaal, wie) = (gemeente.Kanaal(team), string.Create(CultureInfo.InvariantCulture, $"g{gemeente.Nummer}p{nummer}"));
        return $$"""
            {"type":"invoke","name":"adaptiveCard/action","channelId":"msteams","id":"f:{{wie}}","serviceUrl":"{{Botserver.ServiceUrl}}",
            "from":{"id":"29:{{wie}}","aadObjectId":"{{wie}}","name":"{{Wie}}"},"recipient":{"id":"28:{{Botserver.App}}"},
            "conversation":{"id":"{{kanaal}}","conversationType":"channel","tenantId":"{{gemeente.Tenant}}"},"replyToId":"m{{team}}",
            "channelData":{"tenant":{"id":"{{gemeente.Tenant}}"},"channel":{"id":"{{kanaal}}"} },
            "value":{"trigger":"manual","action":{"type":"Action.Execute","verb":"{{verb}}",
            "data":{"v":1,"soort":"{{Soorten.Agenda}}","id":"{{week}}","rev":1{{velden}} } } } }
            """;
    }
}
