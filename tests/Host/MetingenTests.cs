using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using OpenTelemetry.Exporter;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Gezondheid;
using TeamsHerstelBot.Host.Metingen;
using TeamsHerstelBot.Host.Post;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>What an operator can see of the bot, and what nobody can.</summary>
public sealed class MetingenTests
{
    private const string Getypt = "Xyzzyvraag";

    [Fact]
    public async Task Wat_naar_buiten_gaat_telt_klikken_en_kaarten_en_heeft_geen_naam_geen_id_en_geen_woord_van_iemand()
    {
        await using var vanger = await Vanger.StartAsync();
        await using (var proeftuin = await Geheugenproeftuin.StartAsync(Maandag, "--klok", Waterrijk.Start))
        {
            await proeftuin.StartAndersAsync(vanger.Sluit);
            var kaart = (await proeftuin.BerichtenAsync(Sanne, Linde)).Last(b => b.Knop("vraag-advies") is not null);
            await proeftuin.StoorAsync(
                new { soort = "weiger", operatie = "send", aantal = 1, status = 403, code = "BadArgument", gesprek = "waterrijk1vragen" });
            await proeftuin.KlikAsync(Sanne, kaart, "vraag-advies", ("toelichting", Getypt));
            await proeftuin.ZegAsync(Tom, await proeftuin.ChatAsync(Tom), $"{Getypt} is Bert de Boer thuis?");
            await proeftuin.KlikAsync(
                Sanne, kaart, "match-aanvaarden",
                JsonElement.Parse($$"""{"v":1,"soort":"aanvraag","id":"{{Getypt}}","rev":1}"""));
            await proeftuin.LeegAsync();
            await proeftuin.StopAsync();
        }

        var alles = vanger.Alles;
        string[] verwacht =
        [
            "klik vraag-advies", "klik match-aanvaarden", "bericht", "schrijf Pool", "bezorg ", "connector Create", "herstelbot.klikken",
            "herstelbot.kaarten", "herstelbot.opslag.duur", "herstelbot.bezorging.oudste", "herstelbot.shards",
            "herstelbot.bezorging.mislukt", "geplaatst", "403", "/api/messages", "Not delivered: status",
        ];
        Assert.All(verwacht, woord => Assert.True(alles.Contains(woord, StringComparison.Ordinal), woord));
        string[] verboden =
        [
            Getypt, "Sanne", "Bert", Sanne, Tom, "29:", Linde, Pool, "waterrijk", "Waterrijk", "tacv2", "a:1",
        ];
        Assert.All(verboden, woord => Assert.False(alles.Contains(woord, StringComparison.Ordinal), woord));
    }

    [Fact]
    public async Task Een_klik_is_een_spoor_door_de_tabellen_en_wat_daarna_bezorgd_wordt_wijst_ernaar_terug()
    {
        using var vraag = new Activity("test");
        vraag.SetIdFormat(ActivityIdFormat.W3C);
        vraag.ActivityTraceFlags = ActivityTraceFlags.Recorded;
        var teams = new Nepteams();
        var klok = new FakeTimeProvider(Wijk.Zondag);
        await using var bot = Bot.Maak(new Geheugentabellen(), teams, klok);
        await bot.StartAsync();
        await Wijk.RichtInAsync(bot, kanalen: 1);
        klok.SetUtcNow(Wijk.Maandag);
        await bot.WerkAsync();
        var gezien = new ConcurrentQueue<Activity>();
        using var kijker = new ActivityListener
        {
            ShouldListenTo = bron => bron.Name == Tracering.Bron,
            Sample = (ref ActivityCreationOptions<ActivityContext> o) =>
                o.Parent.TraceId == vraag.TraceId || o.Links?.Any(l => l.Context.TraceId == vraag.TraceId) == true
                    ? ActivitySamplingResult.AllDataAndRecorded
                    : ActivitySamplingResult.None,
            ActivityStopped = gezien.Enqueue,
        };
        ActivitySource.AddActivityListener(kijker);

        vraag.Start();
        Assert.True(await bot.KlikAsync(Wijk.Vrager, Wijk.Kanaal(1), null, Verbs.VraagAdvies, Soorten.Agenda, "2026-W48"));
        vraag.Stop();
        await bot.WerkAsync();

        var klik = Assert.Single(gezien, a => a.DisplayName == "klik vraag-advies");
        Assert.Equal((vraag.TraceId, "gelukt"), (klik.TraceId, klik.GetTagItem("uitkomst")));
        Assert.Contains(gezien, a => a.ParentSpanId == klik.SpanId && a.DisplayName == "lees Pool");
        Assert.Contains(gezien, a => a.ParentSpanId == klik.SpanId && a.DisplayName == "schrijf Pool");
        var bezorgd = gezien.Where(a => a.DisplayName.StartsWith("bezorg ", StringComparison.Ordinal)).ToList();
        Assert.Contains(bezorgd, a => a.DisplayName == "bezorg AanvraagInPool");
        Assert.All(bezorgd, a => Assert.NotEqual(vraag.TraceId, a.TraceId));
        Assert.All(bezorgd, a => Assert.Contains(a.Links, l => l.Context.TraceId == vraag.TraceId));
    }

    [Fact]
    public async Task Het_werkboek_vraagt_naar_elk_getal_dat_er_is_en_naar_geen_ander()
    {
        await using var bot = Bot.Maak(new Geheugentabellen(), new Nepteams(), TimeProvider.System);
        var (namen, meter) = (new List<string>(), bot.Dienst<Meetpunten>().Meter);
        using var luisteraar = new MeterListener
        {
            InstrumentPublished = (maat, _) =>
            {
                if (ReferenceEquals(maat.Meter, meter)) namen.Add(maat.Name);
            },
        };
        luisteraar.Start();
        await new Peilstok(bot.Dienst<Meetpunten>(), bot.Dienst<Postgezondheid>(), bot.Shards, bot.Kluis).StartAsync(default);

        var werkboek = await File.ReadAllTextAsync(Broncode.Pad("infra", "werkboek.json"));
        var gevraagd = werkboek.Split("name == '").Skip(1).Select(deel => deel.Split('\'')[0]);
        Assert.True(namen.Count > 10, $"There are {namen.Count} figures.");
        Assert.Equal(namen.Order(StringComparer.Ordinal), gevraagd.Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>Keeps what is sent to it, as whoever collects telemetry would.</summary>
    private sealed class Vanger : IAsyncDisposable
    {
        private readonly WebApplication _app;
        private readonly ConcurrentQueue<byte[]> _gekregen = new();

        private Vanger()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            _app = builder.Build();
            _app.MapPost("/{*pad}", async (HttpRequest verzoek) =>
            {
                using var inhoud = new MemoryStream();
                await verzoek.Body.CopyToAsync(inhoud);
                _gekregen.Enqueue(inhoud.ToArray());
            });
        }

        /// <summary>Every byte; text in it is plain.</summary>
        public string Alles => string.Concat(_gekregen.Select(Encoding.Latin1.GetString));

        public static async Task<Vanger> StartAsync()
        {
            var vanger = new Vanger();
            await vanger._app.StartAsync();
            return vanger;
        }

        public void Sluit(WebApplicationBuilder bot)
        {
            var adres = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
            bot.Configuration["Metingen:Naar"] = "otlp";
            bot.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] = adres;
            bot.Configuration["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf";
            bot.AddMetingen();

            // The exporter sends without waiting, which the network of the harness cannot.
            bot.Services.ConfigureAll<OtlpExporterOptions>(o => o.HttpClientFactory = () => new HttpClient());
        }

        public ValueTask DisposeAsync() => _app.DisposeAsync();
    }
}
