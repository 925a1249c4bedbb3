using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Azure.Core;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using NodaTime;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Tabellen;
using TeamsHerstelBot.Teams;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Bench;

/// <summary>The whole bot on loopback, on a SQLite file in a folder of its own, with a Connector that answers at once.</summary>
internal static class Botserver
{
    public const string App = "00000000-0000-4000-8000-00000000b0b0";
    public const string ServiceUrl = "https://smba.trafficmanager.net/bench/";
    public const string Issuer = "https://bench.invalid";
    private static readonly Persoon Leider = new("leider", "Mirjam");

    public static async Task DraaiAsync()
    {
        var map = Directory.CreateTempSubdirectory("bench-");
        try
        {
            using var rsa = RSA.Create(2048);
            await using var bestand = new SqliteTableStore(Path.Combine(map.FullName, "bench.db"));
            var tabellen = new Teltabellen(bestand);
            var (teams, ladder) = (new Nepconnector(), new Ladderklok());
            var app = Maak(rsa, tabellen, teams, ladder);
            await using (app)
            {
                app.UseTeamsHerstelBot();
                MapBeheer(app, tabellen, bestand, teams, ladder);
                await app.StartAsync();
                await app.Services.FetchChannelKeysAsync(default);
                await Meetserver.MeldEnWachtAsync(app, Token(rsa));
            }
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    private static WebApplication Maak(RSA rsa, ITableStore tabellen, IConnector teams, TimeProvider ladder)
    {
        var builder = Meetserver.Bouwer();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = App,
            ["MicrosoftAppTenantId"] = Gemeente.TenantVan(0),
            ["ToBotFromChannelOpenIdMetadataUrl"] = Issuer + "/metadata",
            ["ToBotFromChannelTokenIssuer"] = Issuer,
        });
        builder.Configuration.AddInMemoryCollection(
            Enumerable.Range(0, Gemeente.Meeste)
                .Select(n => KeyValuePair.Create($"ToegestaneTenants:{n}", (string?)Gemeente.TenantVan(n))));
        builder.Services.AddSingleton<TokenCredential>(new GeenToken()).AddSingleton(tabellen);
        builder.AddTeamsHerstelBot();
        builder.Services.AddSingleton(teams).AddSingleton(new RateLadder(ladder));
        builder.Services.AddHttpClient(TeamsBotRegistration.MetadataClient)
            .ConfigurePrimaryHttpMessageHandler(() => new Sleutelbron(rsa));
        return builder.Build();
    }

    private static void MapBeheer(
        WebApplication app, Teltabellen tabellen, SqliteTableStore bestand, Nepconnector teams, Ladderklok ladder)
    {
        var (kluis, bezorger) = (app.Services.GetRequiredService<Kluis>(), app.Services.GetRequiredService<Bezorger>());
        app.MapGet("/bench/stand", () => Meetserver.Stand(tabellen.Stand, teams.Berichten));
        app.MapPost("/bench/gemeente/{nummer:int}/{pools:int}", (int nummer, int pools) => RichtInAsync(kluis, new(nummer, pools)));

        // What the click itself asks of the tables: nobody hears that something is to be delivered.
        app.MapPost("/bench/stil", () => kluis.Hang(null));
        app.MapPost("/bench/hoor", () => bezorger.StartAsync(default));
        app.MapPost("/bench/dicht", () => teams.Dicht());
        app.MapPost("/bench/leeg", async () =>
        {
            teams.Open();
            ladder.Open = true;
            await bezorger.LeegAsync(default);
            ladder.Open = false;
        });
        app.MapGet("/bench/bewaard", async () =>
        {
            Dictionary<string, int> bewaard = [];
            await foreach (var rij in bestand.ScanAsync(Tabel.Pool, default))
            {
                if (!rij.RowKey.StartsWith(Sleutel.AanvraagPrefix, StringComparison.Ordinal)) continue;
                bewaard[rij.PartitionKey] = bewaard.GetValueOrDefault(rij.PartitionKey) + 1;
            }

            await foreach (var rij in bestand.ScanAsync(Tabel.Agenda, default))
            {
                if (Isoweek.Lees(rij.RowKey) is not null) bewaard[rij.PartitionKey] = Rijvorm.Uit<Agendaweek>(rij).Rev - 1;
            }

            return bewaard;
        });
    }

    /// <summary>
    /// The wijkteams, their pools with twenty EDs each of whom nobody is coupled directly, and the agendavraag of this week.
    /// </summary>
    private static async Task<string> RichtInAsync(Kluis kluis, Gemeente gemeente)
    {
        var week = Isoweek.Van(Weekmoment.Lokaal(kluis.Nu).Date);
        var kanalen = new Beurt(new(gemeente.Tenant, Tabel.Wijkteams, gemeente.Tenant));
        for (var pool = 0; pool < gemeente.Pools; pool++)
        {
            var (id, kanaal) = (gemeente.PoolId(pool), gemeente.PoolKanaal(pool));
            kanalen.Voeg(Sleutel.Kanaal(kanaal), new Kanaal(kanaal, null, null, null, ServiceUrl, null, id));
            var rijen = new Beurt(new(gemeente.Tenant, Tabel.Pool, id))
                .Voeg(Sleutel.PoolRij, new Pool(id, "Pool", kanaal, "P", [new("els", "Els")], 0, 0));
            for (var ed = 0; ed < Gemeente.EdsPerPool; ed++)
            {
                var wie = new Persoon($"ed{ed}", $"Ed {ed}");
                rijen.Voeg(
                    Sleutel.Ed(wie.Id), new Ervaringsdeskundige(wie, "Stichting", [new(Themas.Herstel)], [], 2, 0, false, null, 1));
            }

            await kluis.BewaarAsync(rijen, default);
        }

        for (var nummer = 0; nummer < Gemeente.Teams; nummer++)
        {
            var id = gemeente.Kanaal(nummer);
            var team = new Wijkteam(
                id, $"Wijk {nummer}", new(IsoDayOfWeek.Thursday, new(10, 0)), new(IsoDayOfWeek.Monday, new(9, 0)), gemeente.PoolVan(nummer),
                Leider);
            kanalen.Voeg(Sleutel.Kanaal(id), new Kanaal(id, null, null, null, ServiceUrl, team, null));
            var agenda = new Beurt(new(gemeente.Tenant, Tabel.Agenda, Sleutel.AgendaPartitie(id)));
            agenda.Voeg(week.ToString(), new Agendaweek(id, week, kluis.Nu, "", null, null, null, Gemist: false, Rev: 1));
            await kluis.BewaarAsync(agenda, default);
        }

        await kluis.BewaarAsync(kanalen, default);
        return week.ToString();
    }

    private static string Token(RSA rsa) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = App,
        Claims = new Dictionary<string, object> { ["serviceurl"] = ServiceUrl },
        SigningCredentials = new(new RsaSecurityKey(rsa) { KeyId = "bench" }, SecurityAlgorithms.RsaSha256),
    });

    private sealed class GeenToken : TokenCredential
    {
        private static readonly AccessToken Niets = new("none", DateTimeOffset.MaxValue);

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => Niets;

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(Niets);
    }

    /// <summary>Answers what is asked for the keys of the channel.</summary>
    private sealed class Sleutelbron(RSA rsa) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var publiek = rsa.ExportParameters(includePrivateParameters: false);
            var (n, e) = (Base64UrlEncoder.Encode(publiek.Modulus), Base64UrlEncoder.Encode(publiek.Exponent));
            object blad = request.RequestUri!.AbsolutePath == "/metadata"
                ? new { issuer = Issuer, jwks_uri = Issuer + "/keys" }
                : new { keys = new[] { new { kty = "RSA", kid = "bench", n, e, endorsements = new[] { "msteams" } } } };
            return Task.FromResult(new HttpResponseMessage
            {
                Content = new StringContent(JsonSerializer.Serialize(blad), Encoding.UTF8, "application/json"),
                RequestMessage = request,
            });
        }
    }
}
