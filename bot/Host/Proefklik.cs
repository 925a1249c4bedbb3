using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Azure.Core;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;
using TeamsHerstelBot.Teams;

namespace TeamsHerstelBot.Host;

/// <summary>
/// A click that nobody made, on a bot beside the real one: its own key, its own people, a file of its own that is thrown away. Everything
/// on the way of a click is done as for a real one, from the token to the card, so that this process has compiled it.
/// </summary>
internal static class Proefklik
{
    private const string Tenant = "00000000-0000-4000-8000-00000000beef";
    private const string App = "00000000-0000-4000-8000-00000000b0b0";
    private const string Issuer = "https://opwarming.invalid";
    private const string ServiceUrl = "https://smba.trafficmanager.net/opwarming/";
    private const string Kanaal = "19:opwarming@thread.tacv2";
    private const string PoolKanaal = "19:opwarmingpool@thread.tacv2";
    private const string Pool = "opwarming";

    /// <summary>As the first people click: the first compiles, the second takes the ways that only then are there.</summary>
    private const int Klikken = 2;

    public static async Task DoeAsync(IServiceProvider echt, CancellationToken ct)
    {
        var map = Directory.CreateTempSubdirectory("opwarming-");
        try
        {
            using var rsa = RSA.Create(2048);
            await using var tabellen = new SqliteTableStore(Path.Combine(map.FullName, "proef.db"));
            await using var app = Maak(echt, tabellen, rsa);
            var weg = Weg(app);
            var kluis = app.Services.GetRequiredService<Kluis>();
            await kluis.MaakTabellenAsync(ct);
            var week = await RichtInAsync(kluis, ct);
            for (var i = 0; i < Klikken; i++) await KlikAsync(app.Services, weg, Token(rsa), week, $"proef{i}", ct);
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    private static WebApplication Maak(IServiceProvider echt, ITableStore tabellen, RSA rsa)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = App,
            ["MicrosoftAppTenantId"] = Tenant,
            ["ToBotFromChannelOpenIdMetadataUrl"] = Issuer + "/metadata",
            ["ToBotFromChannelTokenIssuer"] = Issuer,

            // The words of the municipality are those of the whole process.
            ["Privacy:Map"] = echt.GetRequiredService<IOptions<Instellingen>>().Value.Privacy.Map,
        });
        builder.WebHost.UseKestrelCore();
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton(tabellen).AddSingleton(echt.GetRequiredService<TokenCredential>());
        builder.AddTeamsHerstelBot();
        builder.Services.ConfigureHttpClientDefaults(c => c.ConfigurePrimaryHttpMessageHandler(() => new Sleutelbron(rsa)));
        builder.Services.AddHttpClient(TeamsBotRegistration.MetadataClient)
            .ConfigurePrimaryHttpMessageHandler(() => new Sleutelbron(rsa));
        return builder.Build();
    }

    private static RequestDelegate Weg(WebApplication app)
    {
        IApplicationBuilder weg = app;
        weg.UseRouting().UseEndpoints(e => e.MapTeamsBot());
        return weg.Build();
    }

    private static async Task<Isoweek> RichtInAsync(Kluis kluis, CancellationToken ct)
    {
        var nu = kluis.Nu;
        var week = Isoweek.Van(Weekmoment.Lokaal(nu).Date);
        var leider = new Persoon("proefleider", "Proef");
        var team = new Wijkteam(
            Kanaal, "Proef", new(NodaTime.IsoDayOfWeek.Thursday, new(10, 0)), new(NodaTime.IsoDayOfWeek.Monday, new(9, 0)), Pool, leider);
        Beurt[] rijen =
        [
            new Beurt(new(Tenant, Tabel.Wijkteams, Tenant))
                .Voeg(Sleutel.Kanaal(Kanaal), new Kanaal(Kanaal, null, null, null, ServiceUrl, team, null))
                .Voeg(Sleutel.Kanaal(PoolKanaal), new Kanaal(PoolKanaal, null, null, null, ServiceUrl, null, Pool)),
            new Beurt(new(Tenant, Tabel.Pool, Pool))
                .Voeg(Sleutel.PoolRij, new Domein.Pools.Pool(Pool, "Proef", PoolKanaal, "P", [leider], 0, 0)),
            new Beurt(new(Tenant, Tabel.Agenda, Sleutel.AgendaPartitie(Kanaal)))
                .Voeg(week.ToString(), new Agendaweek(Kanaal, week, nu, "", null, null, null, Gemist: false, Rev: 1)),
        ];
        foreach (var beurt in rijen) await kluis.BewaarAsync(beurt, ct);
        return week;
    }

    private static async Task KlikAsync(
        IServiceProvider diensten, RequestDelegate weg, string token, Isoweek week, string wie, CancellationToken ct)
    {
        var activiteit = JsonSerializer.SerializeToUtf8Bytes(new
        {
            type = "invoke",
            name = "adaptiveCard/action",
            channelId = "msteams",
            serviceUrl = ServiceUrl,
            from = new { id = "29:" + wie, aadObjectId = wie, name = "Proef" },
            recipient = new { id = "28:" + App },
            conversation = new { id = Kanaal, conversationType = "channel", tenantId = Tenant },
            channelData = new { tenant = new { id = Tenant }, channel = new { id = Kanaal } },
            value = new
            {
                trigger = "manual",
                action = new
                {
                    type = "Action.Execute",
                    verb = Verbs.VraagAdvies,
                    data = new Dictionary<string, object>
                    {
                        ["v"] = 1,
                        ["soort"] = Soorten.Agenda,
                        ["id"] = week.ToString(),
                        ["rev"] = 1,
                        [Velden.Thema] = Themas.Herstel,
                        [Velden.Toelichting] = "Hoe begin ik rustig?",
                    },
                },
            },
        });
        await using var beurt = diensten.CreateAsyncScope();
        using var antwoord = new MemoryStream();
        var aanvraag = new DefaultHttpContext { RequestServices = beurt.ServiceProvider, RequestAborted = ct };
        aanvraag.Request.Method = HttpMethods.Post;
        aanvraag.Request.Path = "/api/messages";
        aanvraag.Request.ContentType = "application/json";
        aanvraag.Request.Headers.Authorization = "Bearer " + token;
        aanvraag.Request.Body = new MemoryStream(activiteit);
        aanvraag.Response.Body = antwoord;
        await weg(aanvraag);
        if (aanvraag.Response.StatusCode != StatusCodes.Status200OK
            || !Encoding.UTF8.GetString(antwoord.ToArray()).Contains("P-20", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The click to warm up with was answered {aanvraag.Response.StatusCode}.");
        }
    }

    private static string Token(RSA rsa) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = App,
        Claims = new Dictionary<string, object> { ["serviceurl"] = ServiceUrl },
        SigningCredentials = new(Sleutelpaar(rsa), SecurityAlgorithms.RsaSha256),
    });

    private static RsaSecurityKey Sleutelpaar(RSA rsa) =>
        new(rsa) { KeyId = "opwarming", CryptoProviderFactory = new() { CacheSignatureProviders = false } };

    /// <summary>Answers what is asked for the keys of the channel; nothing else is asked.</summary>
    private sealed class Sleutelbron(RSA rsa) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var publiek = rsa.ExportParameters(includePrivateParameters: false);
            object blad = request.RequestUri!.AbsolutePath == "/metadata"
                ? new { issuer = Issuer, jwks_uri = Issuer + "/keys" }
                : new
                {
                    keys = new[]
                    {
                        new
                        {
                            kty = "RSA", kid = "opwarming", n = Base64UrlEncoder.Encode(publiek.Modulus),
                            e = Base64UrlEncoder.Encode(publiek.Exponent), endorsements = new[] { "msteams" },
                        },
                    },
                };
            return Task.FromResult(new HttpResponseMessage
            {
                Content = new StringContent(JsonSerializer.Serialize(blad), Encoding.UTF8, "application/json"),
                RequestMessage = request,
            });
        }
    }
}
