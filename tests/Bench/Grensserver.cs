using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Bench;

/// <summary>
/// The least program that does the same: checks the token, reads two rows, writes as many rows in one transaction and answers as many
/// bytes. What it takes is the limit.
/// </summary>
internal static class Grensserver
{
    private const string Tabel = "Grens";

    public static async Task DraaiAsync()
    {
        var map = Directory.CreateTempSubdirectory("bench-");
        try
        {
            using var rsa = RSA.Create(2048);
            var sleutel = new RsaSecurityKey(rsa) { KeyId = "bench" };
            await using var tabellen = new SqliteTableStore(Path.Combine(map.FullName, "bench.db"));
            await tabellen.CreateTableIfNotExistsAsync(Tabel, default);
            await tabellen.WriteAsync(Tabel, [Rij("vast", "a"), Rij("vast", "b")], default);
            await using var app = Meetserver.Bouwer().Build();
            app.MapGet("/bench/stand", () => Meetserver.Stand(new(0, 0, 0, 0, 0), 0));
            var handler = new JsonWebTokenHandler { MapInboundClaims = false };
            var regels = new TokenValidationParameters
            {
                IssuerSigningKey = sleutel,
                ValidIssuer = Botserver.Issuer,
                ValidAudience = Botserver.App,
                ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            };
            app.MapPost("/{rijen:int}/{bytes:int}", (RequestDelegate)(c => AntwoordAsync(c, handler, regels, tabellen)));
            await app.StartAsync();
            await Meetserver.MeldEnWachtAsync(app, handler.CreateToken(new SecurityTokenDescriptor
            {
                Issuer = Botserver.Issuer,
                Audience = Botserver.App,
                SigningCredentials = new(sleutel, SecurityAlgorithms.RsaSha256),
            }));
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    private static async Task AntwoordAsync(
        HttpContext context, JsonWebTokenHandler handler, TokenValidationParameters regels, SqliteTableStore tabellen)
    {
        var ct = context.RequestAborted;
        var token = context.Request.Headers.Authorization.ToString()["Bearer ".Length..];
        if (!(await handler.ValidateTokenAsync(token, regels)).IsValid)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        using var inhoud = new MemoryStream();
        await context.Request.Body.CopyToAsync(inhoud, ct);
        await Task.WhenAll(tabellen.GetAsync(Tabel, "vast", "a", ct), tabellen.GetAsync(Tabel, "vast", "b", ct));
        var rijen = int.Parse((string)context.Request.RouteValues["rijen"]!, null);
        if (rijen > 0)
        {
            var id = Guid.CreateVersion7().ToString();
            await tabellen.WriteAsync(Tabel, [.. Enumerable.Range(0, rijen).Select(n => Rij("klik", $"{id}|{n}"))], ct);
        }

        var bytes = new byte[int.Parse((string)context.Request.RouteValues["bytes"]!, null)];
        Encoding.UTF8.GetBytes("\"statusCode\":200").CopyTo(bytes, 0);
        context.Response.ContentType = "application/json";
        await context.Response.Body.WriteAsync(bytes, ct);
    }

    /// <summary>As long as a row of the bot mostly is.</summary>
    private static TableWrite.Insert Rij(string partitie, string rij) =>
        new(new TableEntity(partitie, rij) { ["V"] = 2, ["Inhoud"] = new string('x', 300) });
}
