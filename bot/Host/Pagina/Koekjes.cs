using System.Security.Cryptography;

namespace TeamsHerstelBot.Host.Pagina;

/// <summary>The two cookies of the page: which browser asked for a code, and whose device this is. No script can read them.</summary>
internal static class Koekjes
{
    public const string Apparaat = "__Secure-ed";

    private const string Browser = "__Secure-ed-browser";

    private static readonly TimeSpan Duur = TimeSpan.FromDays(30);

    public static string? LeesApparaat(HttpContext vraag) => vraag.Request.Cookies[Apparaat];

    public static void ZetApparaat(HttpContext vraag, string bewijs) =>
        vraag.Response.Cookies.Append(Apparaat, bewijs, Opties(Duur));

    public static void Vergeet(HttpContext vraag) => vraag.Response.Cookies.Delete(Apparaat, Opties(null));

    public static string? LeesBrowser(HttpContext vraag) => vraag.Request.Cookies[Browser];

    /// <summary>Says nothing about anybody: it only tells this browser from another.</summary>
    public static string Browsernaam(HttpContext vraag)
    {
        if (LeesBrowser(vraag) is { Length: 64 } eerder) return eerder;
        var nieuw = RandomNumberGenerator.GetHexString(64, lowercase: true);
        vraag.Response.Cookies.Append(Browser, nieuw, Opties(null));
        return nieuw;
    }

    /// <summary>Lax and not Strict, or a link in a mailbox on the web would ask for a code every time.</summary>
    private static CookieOptions Opties(TimeSpan? duur) => new()
    {
        HttpOnly = true,
        Secure = true,
        SameSite = SameSiteMode.Lax,
        Path = "/ed",
        MaxAge = duur,
        IsEssential = true,
    };
}
