using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Cards.Pagina;
using TeamsHerstelBot.Host.Brieven;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host.Pagina;

/// <summary>
/// What an ED without Teams sees and does: the cards that lie ready, each as it is by now, and the answer to a click. The same gate and the
/// same handlers as in Teams.
/// </summary>
public sealed class Edpagina(Brievenbus bus, IServiceProvider diensten, Poort poort, Deurbewijs deur)
{
    private const int MeesteKaarten = 20;
    private const string Klikadres = "/ed/klik";

    /// <summary>Commands that are buttons here, by what is typed in Teams.</summary>
    private static readonly IReadOnlyList<(string Opdracht, string Tekst)> Opdrachten =
    [
        ("profiel", "Mijn profiel"), ("pauze", "Pauze"), ("weer beschikbaar", "Weer beschikbaar"), ("mijn gegevens", "Mijn gegevens"),
        ("vergeet mij", "Vergeet mij"),
    ];

    public async Task<string> OverzichtAsync(Bezoek bezoek, CancellationToken ct)
    {
        var bewijs = deur.Maak(bezoek.Cookie);
        List<string> kaarten = [];
        foreach (var brief in await bus.AlleAsync(bezoek.Houder.TenantId, bezoek.Wie.Id, ct))
        {
            if (kaarten.Count == MeesteKaarten) break;
            if (await diensten.GetRequiredKeyedService<IKaartbron>(brief.Toon.Soort).MaakAsync(brief.Van, brief.Toon, ct) is { } beeld)
            {
                kaarten.Add(new Kaartpagina(Klikadres, bewijs, kaarten.Count).Html(beeld));
            }
        }

        var inhoud = kaarten.Count == 0
            ? Paginaopmaak.Alinea("Er staat nu niets voor je klaar. Komt er iets, dan krijg je een mail.")
            : string.Concat(kaarten);
        return Paginaopmaak.Pagina($"Hallo {bezoek.Wie.Naam}", inhoud, Menu(bewijs));
    }

    /// <summary>Null for what is no button of ours.</summary>
    public async Task<string?> DrukAsync(Bezoek bezoek, IFormCollection formulier, CancellationToken ct)
    {
        var waarde = formulier[Kaartpagina.Knopveld].ToString();
        var beeld = Opdrachten.Any(o => o.Opdracht == waarde) ? await TypAsync(bezoek, waarde, ct)
            : Paginaknop.Lees(waarde) is { } knop ? await KlikAsync(bezoek, knop, formulier, ct)
            : null;
        if (beeld is null) return null;
        var bewijs = deur.Maak(bezoek.Cookie);
        return Paginaopmaak.Pagina(
            beeld.Titel, new Kaartpagina(Klikadres, bewijs, 0).Html(beeld) + "<p><a href=\"/ed/\">Terug naar het overzicht</a></p>",
            Menu(bewijs));
    }

    private Task<Kaartbeeld> TypAsync(Bezoek bezoek, string opdracht, CancellationToken ct) =>
        diensten.GetRequiredKeyedService<IKlikHandler>(new Getypt(opdracht))
            .HandelAsync(bezoek.Klik() with { Verb = opdracht, Getypt = opdracht }, ct);

    private async Task<Kaartbeeld> KlikAsync(Bezoek bezoek, Paginaknop knop, IFormCollection formulier, CancellationToken ct)
    {
        var klik = bezoek.Klik() with { Verb = knop.Verb, Id = knop.Data.Id, Invoer = Invoer(knop, formulier) };
        return await poort.NoodAsync(klik, ct) ?? await poort.LaatDoorAsync(klik, ct);
    }

    /// <summary>As a card sends it: the fields, several choices separated by commas, with the data of the button over them.</summary>
    private static Dictionary<string, string> Invoer(Paginaknop knop, IFormCollection formulier)
    {
        var invoer = new Dictionary<string, string>(StringComparer.Ordinal);
        if (knop.MetVelden)
        {
            foreach (var (veld, waarden) in formulier.Where(v => !v.Key.StartsWith('_')))
            {
                invoer[veld] = string.Join(',', waarden.Where(w => !string.IsNullOrEmpty(w))).ReplaceLineEndings("\n");
            }
        }

        (invoer["soort"], invoer["id"]) = (knop.Data.Soort, knop.Data.Id);
        invoer["rev"] = knop.Data.Rev.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return invoer;
    }

    private static string Menu(string bewijs) => Paginaopmaak.Menu(bewijs, Opdrachten);
}
