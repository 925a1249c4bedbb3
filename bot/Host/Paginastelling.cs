using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using TeamsHerstelBot.Host.Adressen;
using IPNetwork = System.Net.IPNetwork;

namespace TeamsHerstelBot.Host;

/// <summary>The settings of what people see in a browser.</summary>
internal static class Paginastelling
{
    public static Bewonerskeuze Lees(Instellingen.PaginaInstellingen pagina) =>
        new(bool.TryParse(pagina.Bewoners, out var aan) && aan ? Adres(pagina) : null);

    /// <summary>One sentence per mistake, for whoever runs the bot.</summary>
    public static IEnumerable<string> Fouten(Instellingen.PaginaInstellingen pagina)
    {
        if (pagina.Adres.Length > 0 && Adres(pagina) is null)
        {
            yield return "Pagina:Adres moet het https-adres zijn waar mensen de bot in een browser bereiken, zonder pad.";
        }

        foreach (var proxy in Delen(pagina.Proxys).Where(p => Netwerk(p) is null))
        {
            yield return $"Pagina:Proxys: '{proxy}' is geen IP-adres en geen netwerk zoals '10.0.0.0/24'.";
        }

        if (pagina.Bewoners.Length == 0) yield break;
        if (!bool.TryParse(pagina.Bewoners, out var aan))
        {
            yield return $"Pagina:Bewoners is '{pagina.Bewoners}', maar moet 'true' of 'false' zijn.";
        }
        else if (aan && pagina.Adres.Length == 0)
        {
            yield return "Pagina:Bewoners is 'true', maar Pagina:Adres is leeg. Vul het https-adres van de bot in.";
        }
    }

    /// <summary>
    /// Who asks, as a proxy says it that the administrator named; null when none was named, and then a header says nothing.
    /// </summary>
    public static ForwardedHeadersOptions? Doorgestuurd(Instellingen.PaginaInstellingen pagina)
    {
        IPNetwork[] bekend = [.. Delen(pagina.Proxys).Select(Netwerk).OfType<IPNetwork>()];
        if (bekend.Length == 0) return null;
        var opties = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor, ForwardLimit = null };
        opties.KnownProxies.Clear();
        opties.KnownIPNetworks.Clear();
        foreach (var netwerk in bekend) opties.KnownIPNetworks.Add(netwerk);
        return opties;
    }

    private static string[] Delen(string proxys) =>
        proxys.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IPNetwork? Netwerk(string tekst) =>
        IPNetwork.TryParse(tekst, out var netwerk) ? netwerk
        : IPAddress.TryParse(tekst, out var adres) ? new IPNetwork(adres, adres.GetAddressBytes().Length * 8)
        : null;

    /// <summary>Plain http never leaves this machine: there it is for who tries the bot out.</summary>
    public static Uri? Adres(Instellingen.PaginaInstellingen pagina) =>
        Uri.TryCreate(pagina.Adres, UriKind.Absolute, out var adres)
        && (adres.Scheme == Uri.UriSchemeHttps || (adres.Scheme == Uri.UriSchemeHttp && adres.IsLoopback))
        && adres is { PathAndQuery: "/", UserInfo: "", Fragment: "" }
        ? adres
        : null;
}
