using System.Globalization;
using System.Net;
using System.Text;
using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.Cards.Tests.Tekeningen;

/// <summary>
/// Every card in every state on one page, by who reads it: <c>artifacts/test-output/kaarten/contactblad.html</c>, with a picture of each
/// part of it. Drawn with <see cref="Lang"/>; without it only that every card has its place.
/// </summary>
public sealed class ContactbladTests
{
    /// <summary>The cards of a role by the beginning of their names; the longest beginning counts.</summary>
    private static readonly Dictionary<string, string[]> Rollen = new(StringComparer.Ordinal)
    {
        ["Iedereen in een wijkteam"] =
            [
                "agenda", "aanwezig", "afspraken", "lessen", "teamvraag-kanaal", "dag", "gedeeld", "inrichten", "instellingen",
                "sluitingen", "rol", "cijfers",
            ],
        ["Sociaal werker"] =
        [
            "aanvraag", "vraag", "keur", "mijn", "eerlijk", "lang", "later", "match-vrager", "match-terug-vrager", "match-afgerond-vrager",
            "verduidelijking", "herschrijf", "nood", "urgent", "uitkomst", "terugblik", "succes",
        ],
        ["Coördinator"] =
        [
            "pool", "coordinator", "wachtrij", "reactie", "overdracht", "herinnering", "sein", "themasignaal", "controle", "zonder", "nog",
            "signaal", "levering",
        ],
        ["Ervaringsdeskundige"] =
        [
            "aanbod", "aanbiedingen", "profiel", "startlijst", "pauze", "match-ervaringsdeskundige", "match-terug-ervaringsdeskundige",
            "rechtstreeks", "teamvraag", "stap", "bedankje",
        ],
        ["Twee of drie samen"] = ["match", "verwachting", "contact", "ontmoeting", "hervatten", "nieuws"],
        ["Teamleider"] = ["borging", "stilte"],
        ["Hulp en wegwijs"] =
        [
            "hulp", "welkom", "bedoeld", "onbegrepen", "begrip", "begrippen", "uitleg", "weigering", "venster", "opslag", "niet", "knop",
            "groepschat", "gewoon", "groet", "stoppen", "wie", "afwezig", "zwaar", "dank", "gegevens", "vergeet", "voorbij",
        ],
    };

    /// <summary>Where the page believes it is: a browser of the tests opens nothing else.</summary>
    private const string Adres = "http://localhost/contactblad/";

    [Fact]
    public void Every_card_has_its_place_on_the_contact_sheet() => Assert.All(Voorbeelden.Alle.Keys, n => Assert.NotNull(RolVan(n)));

    internal static async Task TekenAsync(Browser browser, Kaartweergave weergave)
    {
        var map = Uitvoer.Map("kaarten");
        var blad = new StringBuilder(
            """
            <!doctype html><meta charset="utf-8"><title>TeamsHerstelBot: alle kaarten</title>
            <style>body{font:14px system-ui;margin:24px;background:#ebebeb}section{display:flex;flex-wrap:wrap;gap:16px;align-items:start}
            figure{margin:0;display:flex;gap:4px;flex-wrap:wrap;width:min-content}figcaption{flex-basis:100%;font-size:12px}</style>
            """);
        foreach (var rol in Voorbeelden.Alle.GroupBy(k => RolVan(k.Key)).OrderBy(g => Array.IndexOf([.. Rollen.Keys], g.Key)))
        {
            blad.Append(CultureInfo.InvariantCulture, $"<h2>{WebUtility.HtmlEncode(rol.Key)}</h2><section>\n");
            foreach (var (naam, beeld) in rol)
            {
                blad.Append(CultureInfo.InvariantCulture, $"<figure><figcaption>{WebUtility.HtmlEncode(naam)}</figcaption>");
                foreach (var (thema, breedte) in new[] { (Thema.Licht, 480), (Thema.Donker, 320) })
                {
                    var png = $"{naam}-{thema}-{breedte.ToString(CultureInfo.InvariantCulture)}.png";
                    await weergave.TekenAsync(beeld.Kaart.ToJson(), Path.Combine(map, png), thema, breedte);
                    blad.Append(CultureInfo.InvariantCulture, $"<img src=\"{WebUtility.HtmlEncode(png)}\" alt=\"\">");
                }

                blad.Append("</figure>\n");
            }

            blad.Append("</section>\n");
        }

        var bestand = Path.Combine(map, "contactblad.html");
        await File.WriteAllTextAsync(bestand, blad.ToString());
        var pagina = await browser.NieuwePaginaAsync(1800, 1200);
        await pagina.RouteAsync(
            Adres + "*", r => r.FulfillAsync(new() { Path = Path.Combine(map, Path.GetFileName(new Uri(r.Request.Url).LocalPath)) }));
        await pagina.GotoAsync(Adres + Path.GetFileName(bestand));
        var delen = await pagina.Locator("section").AllAsync();
        Assert.Equal(Rollen.Count, delen.Count);
        for (var nummer = 0; nummer < delen.Count; nummer++)
        {
            var png = $"contactblad-{(nummer + 1).ToString(CultureInfo.InvariantCulture)}.png";
            await delen[nummer].ScreenshotAsync(new() { Path = Path.Combine(map, png) });
        }

        await pagina.Context.DisposeAsync();
    }

    private static string? RolVan(string naam) => Rollen
        .SelectMany(r => r.Value.Select(begin => (Rol: r.Key, Begin: begin)))
        .Where(r => naam.StartsWith(r.Begin, StringComparison.Ordinal))
        .OrderByDescending(r => r.Begin.Length).Select(r => r.Rol).FirstOrDefault();
}
