using System.Security.Cryptography;
using Microsoft.Extensions.Caching.Memory;
using TeamsHerstelBot.Host.Brieven;

namespace TeamsHerstelBot.Host.Pagina;

/// <summary>
/// What a click changed, for the page that the browser is sent on to: so going back or reloading does not send it again. Kept by the
/// instance that took the click, for as long as somebody reads; another one says that the answer is in, and shows how everything is now.
/// </summary>
public sealed class Klikuitkomsten : IDisposable
{
    private const int Meeste = 1_000;
    private static readonly TimeSpan Leestijd = TimeSpan.FromMinutes(15);

    private readonly MemoryCache _paginas = new(new MemoryCacheOptions { SizeLimit = Meeste });

    /// <summary>The name under which only this device finds it.</summary>
    public string Bewaar(string cookie, string html)
    {
        var naam = RandomNumberGenerator.GetHexString(32, lowercase: true);
        var zolang = new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Leestijd };
        _paginas.Set((Codes.Hash(cookie), naam), html, zolang);
        return naam;
    }

    /// <summary>Null for another device, another instance, or after a while.</summary>
    public string? Lees(string cookie, string naam) => _paginas.Get<string>((Codes.Hash(cookie), naam));

    public void Dispose() => _paginas.Dispose();
}
