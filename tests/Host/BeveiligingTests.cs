using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using TeamsHerstelBot.Host.Beveiliging;
using TeamsHerstelBot.Host.Metingen;
using TeamsHerstelBot.Teams;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>What stands around the bot where it can be reached from the internet.</summary>
public sealed class BeveiligingTests
{
    [Fact]
    public async Task Wie_sneller_klikt_dan_een_mens_wordt_geremd_en_houdt_de_kaart_en_een_ander_merkt_er_niets_van()
    {
        await using var bot = Bot.Maak(new Geheugentabellen(), new Nepteams(), TimeProvider.System);
        await bot.StartAsync();
        using var rem = Rem(bot, new(PerPersoon: 3, PerTenant: 100, Seconden: 3600));

        var eerste = new List<int>();
        for (var keer = 0; keer < 3; keer++) eerste.Add(Code(await rem.OnInvokeAsync(Klik(Wijk.Vrager), default)));
        var teSnel = await rem.OnInvokeAsync(Klik(Wijk.Vrager), default);
        var ander = await rem.OnInvokeAsync(Klik(Wijk.Collega), default);

        Assert.Equal([200, 200, 200], eerste);
        Assert.Equal(429, Code(teSnel));
        Assert.Contains("Wacht een paar tellen", teSnel.Body!.Value.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(200, Code(ander));
    }

    [Fact]
    public async Task Een_organisatie_die_te_veel_vraagt_neemt_niets_van_een_andere()
    {
        await using var bot = Bot.Maak(new Geheugentabellen(), new Nepteams(), TimeProvider.System);
        await bot.StartAsync();
        using var rem = Rem(bot, new(PerPersoon: 100, PerTenant: 2, Seconden: 3600));

        await rem.OnInvokeAsync(Klik("a"), default);
        await rem.OnInvokeAsync(Klik("b"), default);

        Assert.Equal(429, Code(await rem.OnInvokeAsync(Klik("c"), default)));
        var elders = Klik("d") with { Conversation = Klik("d").Conversation! with { TenantId = "9f6a3a52-0000-4000-8000-000000000002" } };
        Assert.Equal(200, Code(await rem.OnInvokeAsync(elders, default)));
    }

    [Fact]
    public async Task Elk_antwoord_zegt_dat_het_niets_mag_laden_tonen_of_bewaren_en_niet_wat_er_draait()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.AddBeveiliging().Build();
        app.UseBeveiliging().MapGet("/proef", () => "ja");
        await app.StartAsync();
        using var client = new HttpClient();
        using var antwoord = await client.GetAsync(new Uri(new Uri(app.Urls.Single()), "/proef"));

        Assert.Equal("nosniff", Kop("X-Content-Type-Options"));
        Assert.Equal("default-src 'none'; frame-ancestors 'none'", Kop("Content-Security-Policy"));
        Assert.Equal("no-referrer", Kop("Referrer-Policy"));
        Assert.Equal("no-store", Kop("Cache-Control"));
        Assert.False(antwoord.Headers.Contains("Server"));

        string Kop(string naam) => Assert.Single(antwoord.Headers.GetValues(naam));
    }

    private static Klikrem Rem(Bot bot, Remmaten maten) =>
        new(bot.Dienst<ITeamsBot>(), maten, bot.Dienst<Meetpunten>(), NullLogger<Klikrem>.Instance);

    private static Activity Klik(string wie) => Wijk.Activiteit(wie, Wijk.Chat(wie)) with
    {
        Type = ActivityTypes.Invoke,
        Name = InvokeNames.AdaptiveCardAction,
        Value = JsonElement.Parse(
            """{"action":{"type":"Action.Execute","verb":"hulp-tonen","data":{"v":1,"soort":"hulp","id":"hulp","rev":0}}}"""),
    };

    private static int Code(InvokeResponse antwoord) => antwoord.Body!.Value.GetProperty("statusCode").GetInt32();
}
