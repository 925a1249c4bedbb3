using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using TeamsHerstelBot.Host.Brieven;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host.Pagina;

/// <summary>The addresses of the page. GET shows; only a form that we made for this browser changes anything.</summary>
public static partial class Paginaroutes
{
    private const int MeesteBytes = 64 * 1024;
    private const string Gedaan = "gedaan";

    public static void MapPagina(this WebApplication app)
    {
        app.MapGet(Paginaopmaak.Stijladres, Stijl);
        var ed = app.MapGroup("/ed").AddEndpointFilter(BewaakAsync).WithMetadata(new Grens());
        ed.MapGet("/", OverzichtAsync);
        ed.MapGet("/k/{link}/{woord?}/{over?}", OpenLinkAsync);
        ed.MapGet("/keuze/{woord}/{over?}", KeuzeAsync);
        ed.MapGet("/bewijs/{link}", BewijsAsync);
        ed.MapPost("/code", VraagCodeAsync);
        ed.MapPost("/open", OpenApparaatAsync);
        ed.MapPost("/klik", KlikAsync);
        ed.MapGet("/uitkomst/{naam}", UitkomstAsync);
        ed.MapPost("/uit", SluitAsync);

        ed.MapGet("/{**rest}", () => Onbekend());

        // Who goes back to one of these gets the page as it is now.
        foreach (var formulier in (string[])["/code", "/open", "/klik", "/uit"]) ed.MapGet(formulier, () => Verder());
    }

    /// <summary>The same for everybody, so not counted as knocking.</summary>
    private static IResult Stijl(HttpContext vraag, Mailkeuze mail)
    {
        if (!mail.Aan) return Results.NotFound();
        Koppen(vraag.Response.Headers);
        return Results.Text(Paginaopmaak.Stijl, "text/css", Encoding.UTF8);
    }

    private static async Task<IResult> OverzichtAsync(HttpContext vraag, Voordeur deur, Edpagina pagina, CancellationToken ct) =>
        await deur.BinnenAsync(vraag, ct) is { } bezoek
            ? Toon(await pagina.OverzichtAsync(bezoek, vraag.Request.Query.ContainsKey(Gedaan), ct))
            : Gesloten();

    private static async Task<IResult> KeuzeAsync(
        HttpContext vraag, string woord, string? over, Voordeur deur, Edpagina pagina, CancellationToken ct)
    {
        if (await deur.BinnenAsync(vraag, ct) is not { } bezoek) return Gesloten();
        return Keuzelink.Lees(woord, over) is { } keuze && await pagina.KeuzeAsync(bezoek, keuze, ct) is { } html ? Toon(html) : Verder();
    }

    private static async Task<IResult> OpenLinkAsync(
        HttpContext vraag, string link, string? woord, string? over, Voordeur deur, CancellationToken ct)
    {
        if (await deur.VanLinkAsync(link, ct) is not { } wie) return Gesloten();
        var binnen = await deur.BinnenAsync(vraag, ct);
        var keuze = Keuzelink.Lees(woord, over);
        return binnen?.Houder == wie ? Verder(Naar(keuze)) : Toon(deur.VraagOmCode(vraag, link, keuze));
    }

    private static async Task<IResult> BewijsAsync(string link, Bewijspagina bewijzen, CancellationToken ct) =>
        await bewijzen.ToonAsync(link, ct) is { } html ? Toon(html) : Gesloten();

    private static async Task<IResult> VraagCodeAsync(HttpContext vraag, Voordeur deur, CancellationToken ct)
    {
        var formulier = await vraag.Request.ReadFormAsync(ct);
        if (deur.Link(vraag, formulier) is not { } link) return NietVanOns();
        return await deur.VanLinkAsync(link, ct) is { } wie
            ? Toon(await deur.MailCodeAsync(vraag, wie, link, Voordeur.Keuze(formulier), ct))
            : Gesloten();
    }

    private static async Task<IResult> OpenApparaatAsync(HttpContext vraag, Voordeur deur, CancellationToken ct)
    {
        var formulier = await vraag.Request.ReadFormAsync(ct);
        if (deur.Link(vraag, formulier) is not { } link) return NietVanOns();
        if (await deur.VanLinkAsync(link, ct) is not { } wie) return Gesloten();
        var keuze = Voordeur.Keuze(formulier);
        return await deur.OpenAsync(vraag, wie, link, Voordeur.Code(formulier), keuze, ct) is { } nogEens
            ? Toon(nogEens)
            : Verder(Naar(keuze));
    }

    /// <summary>What changed something stands on a page of its own, to which one can go back and which can be loaded again.</summary>
    private static async Task<IResult> KlikAsync(
        HttpContext vraag, Voordeur deur, Edpagina pagina, Klikuitkomsten uitkomsten, CancellationToken ct)
    {
        var formulier = await vraag.Request.ReadFormAsync(ct);
        if (await deur.BinnenAsync(vraag, ct) is not { } bezoek) return Gesloten(Teruggave.Van(vraag, formulier));
        if (!deur.IsVan(bezoek, formulier)) return NietVanOns(Teruggave.Van(vraag, formulier));
        if (await pagina.DrukAsync(bezoek, formulier, ct) is not var (html, blijft)) return NietVanOns();
        return blijft ? Toon(html) : Verder($"uitkomst/{uitkomsten.Bewaar(bezoek.Cookie, html)}");
    }

    private static async Task<IResult> UitkomstAsync(
        HttpContext vraag, string naam, Voordeur deur, Klikuitkomsten uitkomsten, CancellationToken ct)
    {
        if (await deur.BinnenAsync(vraag, ct) is not { } bezoek) return Gesloten();
        return uitkomsten.Lees(bezoek.Cookie, naam) is { } html ? Toon(html) : Verder($"?{Gedaan}");
    }

    private static async Task<IResult> SluitAsync(HttpContext vraag, Voordeur deur, CancellationToken ct)
    {
        if (await deur.BinnenAsync(vraag, ct) is not { } bezoek) return Gesloten();
        var formulier = await vraag.Request.ReadFormAsync(ct);
        if (!deur.IsVan(bezoek, formulier)) return NietVanOns();
        await deur.SluitAsync(bezoek, ct);
        Koekjes.Vergeet(vraag);
        return Toon(Paginaopmaak.Pagina(
            "Je bent uitgelogd", Paginaopmaak.Alinea("Op al je apparaten. In je volgende mail staat een nieuwe link.")));
    }

    [SuppressMessage("Design", "CA1031", Justification = "The one catch: whoever clicked reads a sentence and a code.")]
    private static async ValueTask<object?> BewaakAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate verder)
    {
        var vraag = context.HttpContext;
        if (!vraag.RequestServices.GetRequiredService<Mailkeuze>().Aan) return Results.NotFound();
        Koppen(vraag.Response.Headers);
        if (!vraag.RequestServices.GetRequiredService<Drempel>().LaatDoor(vraag)) return TeVaak(Paginaopmaak.Stijladres);

        // A browser says when another site sent it here; one that does not say so still has to show what only our form holds.
        var vanElders = vraag.Request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site";
        if (HttpMethods.IsPost(vraag.Request.Method))
        {
            if (vraag.Request.ContentLength > MeesteBytes) return TeLang();
            if (vanElders || !vraag.Request.HasFormContentType) return NietVanOns();
        }

        try
        {
            return await verder(context);
        }
        catch (BadHttpRequestException fout)
        {
            return fout.StatusCode == StatusCodes.Status413PayloadTooLarge ? TeLang() : NietVanOns();
        }
        catch (Exception fout) when (!vraag.RequestAborted.IsCancellationRequested)
        {
            var code = ZonderOpslag.NieuweCode();
            var logger = vraag.RequestServices.GetRequiredService<ILogger<Edpagina>>();
            if (ZonderOpslag.IsWeg(fout)) Log.OpslagWeg(logger, fout.Message);
            else Log.Mislukt(logger, code, fout);
            return Toon(
                Paginaopmaak.Pagina(
                    "Dit lukte niet", Paginaopmaak.Alinea("Ga terug en probeer het nog eens.")
                    + Teruggave.Van(vraag, vraag.Features.Get<IFormFeature>()?.Form)
                    + Paginaopmaak.Alinea($"Blijft het zo? Geef dan deze code door: {code}.")), 503);
        }
    }

    private static void Koppen(IHeaderDictionary koppen)
    {
        koppen.ContentSecurityPolicy =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";
        koppen["Referrer-Policy"] = "no-referrer";
        koppen.XContentTypeOptions = "nosniff";
        koppen.CacheControl = "no-store";
        koppen["X-Robots-Tag"] = "noindex";
        koppen["Cross-Origin-Opener-Policy"] = "same-origin";
    }

    private static IResult Toon(string html, int status = 200) => Results.Text(html, "text/html", Encoding.UTF8, status);

    private static IResult Gesloten(string getypt = "") => Toon(Voordeur.Dicht(getypt), 403);

    private static IResult NietVanOns(string getypt = "") => Toon(
        Paginaopmaak.Pagina(
            "Dit formulier is te oud",
            Paginaopmaak.Alinea("Er is niets veranderd. Open de pagina opnieuw, en doe het nog eens.") + getypt
            + Paginaopmaak.Link("/ed/", "Open de pagina")), 400);

    private static IResult Onbekend() => Toon(
        Paginaopmaak.Pagina(
            "Deze pagina bestaat niet",
            Paginaopmaak.Alinea("Misschien is het adres niet heel. Open de link uit je mail nog eens.")
            + Paginaopmaak.Link("/ed/", "Open mijn pagina")), 404);

    private static IResult TeLang() => Toon(
        Paginaopmaak.Pagina("Dit is te veel tekst", Paginaopmaak.Alinea("Ga terug, maak het korter en doe het nog eens.")), 413);

    internal static IResult TeVaak(string stijl) => Toon(
        Paginaopmaak.Pagina(
            "Even rustig aan", Paginaopmaak.Alinea("Wacht een minuut, en probeer het dan opnieuw."), stijl: stijl), 429);

    /// <summary>Without the link in the address: it is in no history and on no screen from here on.</summary>
    private static Doorsturen Verder(string naar = "") => new(naar);

    private static string Naar(Keuzelink? keuze) => keuze is null ? "" : $"keuze/{keuze}";

    private sealed class Doorsturen(string naar) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = $"/ed/{naar}";
            return Task.CompletedTask;
        }
    }

    /// <summary>Also for a form that does not say how long it is.</summary>
    private sealed class Grens : IRequestSizeLimitMetadata
    {
        public long? MaxRequestBodySize => MeesteBytes;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A click on the page failed; the person who clicked saw code {Code}")]
        public static partial void Mislukt(ILogger logger, string code, Exception exception);

        [LoggerMessage(2, LogLevel.Warning, "A click on the page was not saved, and the person who clicked knows: {Reason}")]
        public static partial void OpslagWeg(ILogger logger, string reason);
    }
}
