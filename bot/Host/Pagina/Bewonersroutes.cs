using System.Text;
using Microsoft.Extensions.Options;
using QRCoder;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Teams.Configuration;

namespace TeamsHerstelBot.Host.Pagina;

/// <summary>
/// The page to which the leaflet leads: what an ED does, what is written down, and how a bewoner asks. It asks nothing, sets no cookie and
/// stores nothing.
/// </summary>
public static class Bewonersroutes
{
    private const string Pad = "/wijk";
    private const string Stijladres = $"{Pad}/stijl.css";
    private const int PixelsPerBlokje = 8;

    public static void MapBewonerspagina(this WebApplication app)
    {
        var wijk = app.MapGroup(Pad).AddEndpointFilter(RemAsync);
        wijk.MapGet("/{naam}", ToonAsync);
        wijk.MapGet("/{naam}/code.png", CodeAsync);
    }

    /// <summary>A name is looked up in what is stored, so nobody tries all of them.</summary>
    private static async ValueTask<object?> RemAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate verder)
    {
        var vraag = context.HttpContext;
        if (vraag.Request.Path == Stijladres || vraag.RequestServices.GetRequiredService<Drempel>().LaatDoor(vraag))
        {
            return await verder(context);
        }

        Koppen(vraag.Response.Headers);
        return Paginaroutes.TeVaak(Stijladres);
    }

    private static async Task<IResult> ToonAsync(
        HttpContext vraag, string naam, Bewonersadres adres, IOptions<TeamsBotOptions> bot, CancellationToken ct)
    {
        if (naam == "stijl.css") return Results.Text(Paginaopmaak.Stijl, "text/css", Encoding.UTF8);
        if (await adres.VindAsync(Tenants(bot.Value), naam, ct) is not var (team, _)) return Results.NotFound();
        Koppen(vraag.Response.Headers);
        IEnumerable<(string Kop, string Tekst)> delen =
        [
            ("Zo vraag je erom", Teksten.ZoVraagtBewoner), .. Teksten.UitlegVoorBewoner,
            .. team.Afspraken?.Uitleg is { } eigen ? [($"Bij {team.Naam}", eigen)] : Array.Empty<(string, string)>(),
        ];
        var inhoud = string.Concat(delen.Select(d => Paginaopmaak.Deel(d.Kop, d.Tekst)));
        return Results.Text(
            Paginaopmaak.Pagina($"Praten met iemand die het kent: {team.Naam}", inhoud, stijl: Stijladres), "text/html",
            Encoding.UTF8);
    }

    private static async Task<IResult> CodeAsync(
        HttpContext vraag, string naam, Bewonersadres adres, IOptions<TeamsBotOptions> bot, CancellationToken ct)
    {
        if (await adres.VindAsync(Tenants(bot.Value), naam, ct) is not var (_, pagina)) return Results.NotFound();
        Koppen(vraag.Response.Headers);
        using var code = QRCodeGenerator.GenerateQrCode(pagina.Adres.ToString(), QRCodeGenerator.ECCLevel.M);
        using var tekening = new PngByteQRCode(code);
        return Results.Bytes(tekening.GetGraphic(PixelsPerBlokje), "image/png");
    }

    private static IEnumerable<string> Tenants(TeamsBotOptions bot) =>
        bot.ToegestaneTenants.Append(bot.MicrosoftAppTenantId).Where(t => t.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase);

    private static void Koppen(IHeaderDictionary koppen)
    {
        koppen.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";
        koppen["Referrer-Policy"] = "no-referrer";
        koppen.XContentTypeOptions = "nosniff";
        koppen["X-Robots-Tag"] = "noindex";
    }
}
