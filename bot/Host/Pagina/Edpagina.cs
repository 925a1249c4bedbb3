using NodaTime;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Cards.Pagina;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Brieven;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Pagina;

/// <summary>
/// What an ED without Teams sees and does: the cards that lie ready, each as it is by now, and the answer to a click. The same gate and the
/// same handlers as in Teams.
/// </summary>
public sealed class Edpagina(
    Brievenbus bus, Briefbron bron, IServiceProvider diensten, Poort poort, Deurbewijs deur, Bewijspagina bewijzen, Kluis kluis)
{
    private const int MeesteKaarten = 20;
    private const string Klikadres = "/ed/klik";

    /// <summary>No command of Teams: there it would be of no use.</summary>
    private static readonly string Verhuis = $"{new Paginaknop(Verbs.EdVerhuizen, VerhuisKaart.Data, MetVelden: false)}";

    /// <summary>Who opens the last mail within this time finds what it told of.</summary>
    private static readonly Duration Leestijd = Duration.FromDays(14);

    /// <summary>
    /// What asks something first, then what something can be done with, and after it what there is to read; what is over is left out.
    /// </summary>
    /// <param name="gedaan">A click was just done, of which the own page is not here.</param>
    public async Task<string> OverzichtAsync(Bezoek bezoek, bool gedaan, CancellationToken ct)
    {
        var bewijs = deur.Maak(bezoek.Cookie);
        var onderaan = await bewijzen.LinkAsync(bezoek.Houder.TenantId, bezoek.Wie.Id, ct);
        if (!bezoek.InPool)
        {
            return Paginaopmaak.Pagina(
                "Je profiel staat hier niet meer",
                Paginaopmaak.Alinea("Ging je profiel naar Teams? Dan vind je daar alles, en hoef je hier niets meer te doen.")
                + Paginaopmaak.Alinea("Anders kun je hier nog een maand zien wat er over je staat. Of laat je helemaal vergeten.")
                + onderaan,
                Menu(bezoek, bewijs));
        }

        var (vragen, open, gelezen, nummer) = (new List<string>(), new List<string>(), new List<string>(), 0);
        foreach (var brief in await NuAsync(bezoek, ct))
        {
            if (await bron.MaakAsync(brief, ct) is not { } beeld) continue;
            var kaart = new Kaartpagina(Klikadres, bewijs, nummer++);
            var html = kaart.Html(beeld);
            var welkom = brief.Toon.Soort == KaartSoort.Welkom;
            if (kaart.HeeftKnoppen && !welkom) (kaart.Vraagt ? vragen : open).Add(html);
            else if (brief.Op > kluis.Nu - Leestijd) gelezen.Add(html);
        }

        var inhoud = nummer == 0
            ? Paginaopmaak.Alinea("Er staat nu niets voor je klaar. Komt er iets, dan krijg je een mail.")
            : string.Concat(vragen.Concat(open).Concat(gelezen.Take(Math.Max(0, MeesteKaarten - vragen.Count - open.Count))));
        var eerst = gedaan ? Paginaopmaak.Alinea("Je antwoord is binnen. Zo staat het nu.") : "";
        return Paginaopmaak.Pagina($"Hallo {bezoek.Wie.Naam}", eerst + inhoud + onderaan, Menu(bezoek, bewijs));
    }

    /// <summary>
    /// What a link in a mail chose, with one button to confirm it; null when that cannot be chosen any more, of which the overview tells.
    /// </summary>
    public async Task<string?> KeuzeAsync(Bezoek bezoek, Keuzelink keuze, CancellationToken ct)
    {
        if (!bezoek.InPool) return null;
        var bewijs = deur.Maak(bezoek.Cookie);
        var anders = Paginaopmaak.Link("/ed/", "Ik kies iets anders");
        if (keuze.Verb is not { } verb)
        {
            return Paginaopmaak.Pagina(
                "Je koos: pauze",
                Paginaopmaak.Alinea("Je krijgt dan even geen vragen. Wat nog openstaat gaat terug. Je hoeft niet te zeggen waarom.")
                + Paginaopmaak.Formulier(
                    Klikadres, bewijs, "Verstuur: pauze", Paginaopmaak.Verborgen(Kaartpagina.Knopveld, Keuzelink.Pauze)) + anders,
                Menu(bezoek, bewijs));
        }

        var brief = (await NuAsync(bezoek, ct)).FirstOrDefault(
            b => b.Toon.Soort == KaartSoort.Aanbod && Guid.TryParse(b.Toon.Id, out var id) && id == keuze.Over);
        if (brief is null || await bron.MaakAsync(brief, ct) is not { } beeld) return null;
        var kaart = new Kaartpagina(Klikadres, bewijs, 0, verb);
        var html = kaart.Html(beeld);
        return kaart.HeeftKnoppen
            ? Paginaopmaak.Pagina(
                $"Je koos: {Mailteksten.Antwoorden.Single(a => a.Woord == keuze.Woord).Keuze.ToLowerInvariant()}",
                Paginaopmaak.Alinea("Er is nog niets gekozen. Lees de vraag, en druk dan op de knop.") + html + anders,
                Menu(bezoek, bewijs))
            : null;
    }

    /// <summary>A reminder stands in the question itself here.</summary>
    private async Task<IReadOnlyList<Brief>> NuAsync(Bezoek bezoek, CancellationToken ct)
    {
        var alle = await bus.AlleAsync(bezoek.Houder.TenantId, bezoek.Wie.Id, ct);
        var gevraagd = alle.Where(b => b.Toon.Soort == KaartSoort.Aanbod).Select(b => b.Toon.Id).ToHashSet(StringComparer.Ordinal);
        List<Brief> nu = [];
        foreach (var brief in alle)
        {
            if (brief.Toon.Soort == KaartSoort.HerinneringVoorErvaringsdeskundige && gevraagd.Contains(brief.Toon.Id)) continue;
            if (!await bron.IsVoorbijAsync(brief, ct)) nu.Add(brief);
        }

        return nu;
    }

    /// <summary>
    /// The page, and whether it stays the answer to this form: what only shows, a form that came back, danger, a refusal and a code stand
    /// nowhere else. Null for what is no button of ours.
    /// </summary>
    public async Task<(string Html, bool Blijft)?> DrukAsync(Bezoek bezoek, IFormCollection formulier, CancellationToken ct)
    {
        var waarde = formulier[Kaartpagina.Knopveld].ToString();
        (Kaartbeeld Beeld, bool Toont)? antwoord =
            Paginamenu.InPool.Any(o => o.Opdracht == waarde) ? (await TypAsync(bezoek, waarde, ct), !Opdrachten.Wijzigt(waarde))
            : Paginaknop.Lees(waarde) is { } knop ? await KlikAsync(bezoek, knop, formulier, ct)
            : null;
        if (antwoord is not var (beeld, toont)) return null;
        var bewijs = deur.Maak(bezoek.Cookie);
        var kaart = new Kaartpagina(Klikadres, bewijs, 0);
        var html = kaart.Html(beeld) + await bewijzen.LinkAsync(bezoek.Houder.TenantId, bezoek.Wie.Id, ct);
        var pagina = Paginaopmaak.Pagina(
            beeld.Titel, html + "<p><a href=\"/ed/\">Terug naar het overzicht</a></p>", Menu(bezoek, bewijs), fout: kaart.HeeftFouten);
        return (pagina, toont || kaart.HeeftFouten || beeld.Reden is not null);
    }

    private Task<Kaartbeeld> TypAsync(Bezoek bezoek, string opdracht, CancellationToken ct) =>
        diensten.GetRequiredKeyedService<IKlikHandler>(new Getypt(opdracht))
            .HandelAsync(bezoek.Klik() with { Verb = opdracht, Getypt = opdracht }, ct);

    private async Task<(Kaartbeeld Beeld, bool Toont)> KlikAsync(
        Bezoek bezoek, Paginaknop knop, IFormCollection formulier, CancellationToken ct)
    {
        var klik = bezoek.Klik() with { Verb = knop.Verb, Id = knop.Data.Id, Invoer = Invoer(knop, formulier) };
        if (await poort.NoodAsync(klik, ct) is { } nood) return (nood, true);
        return (await poort.LaatDoorAsync(klik, ct), knop.Verb == Verbs.EdVerhuizen || poort.Vind(klik)?.Werker is IToont);
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

    private static string Menu(Bezoek bezoek, string bewijs) => Paginaopmaak.Menu(
        bewijs, bezoek.InPool ? Paginamenu.InPool.Append((Verhuis, "Ik heb toch Teams")) : Paginamenu.VanIedereen);
}
