using TeamsHerstelBot.Host.Adressen;

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

    /// <summary>Plain http never leaves this machine: there it is for who tries the bot out.</summary>
    public static Uri? Adres(Instellingen.PaginaInstellingen pagina) =>
        Uri.TryCreate(pagina.Adres, UriKind.Absolute, out var adres)
        && (adres.Scheme == Uri.UriSchemeHttps || (adres.Scheme == Uri.UriSchemeHttp && adres.IsLoopback))
        && adres is { PathAndQuery: "/", UserInfo: "", Fragment: "" }
        ? adres
        : null;
}
