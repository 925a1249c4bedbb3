using TeamsHerstelBot.Host.Brieven;

namespace TeamsHerstelBot.Host.Pagina;

/// <summary>
/// From a link to an open device: a link alone shows nothing, and asks for nothing either, since machines open every link in a mail. Who
/// presses the button gets a code in the mailbox that the link was sent to.
/// </summary>
public sealed class Voordeur(Toegangsbewijs bewijs, Toegangskast kast, Deurbewijs deur)
{
    private const string Linkveld = "link";
    private const string Keuzeveld = "keuze";
    private const string Codeveld = "code";
    private const string Onderweg = "De code is onderweg. Dat duurt soms een minuut. Komt er niets? Kijk ook bij ongewenste mail.";

    /// <param name="getypt">What was sent from a device that is not open any more, to copy.</param>
    public static string Dicht(string getypt = "") => Paginaopmaak.Pagina(
        "Deze pagina is van één persoon",
        getypt
        + Paginaopmaak.Alinea("Open de link uit je laatste mail. Werkt die niet meer? Dan is hij te oud, of de toegang is ingetrokken.")
        + Paginaopmaak.Alinea("Vraag je coördinator om hulp."));

    /// <summary>Whose device this is; null when it was not opened, or access was taken back.</summary>
    public async Task<Bezoek?> BinnenAsync(HttpContext vraag, CancellationToken ct)
    {
        if (Koekjes.LeesApparaat(vraag) is not { } cookie || bewijs.LeesApparaat(cookie) is not { } wie) return null;
        if (await kast.MagAsync(wie, ct) is { } inPool) return new(wie, inPool.Ed.Waarde.Wie, InPool: true, cookie);
        return await kast.MagNogKijkenAsync(wie, ct) ? new(wie, new(wie.PersoonId, ""), InPool: false, cookie) : null;
    }

    /// <summary>Who a link is for, as long as it is of use.</summary>
    public async Task<Houder?> VanLinkAsync(string? link, CancellationToken ct) =>
        bewijs.LeesLink(link) is { } wie && await kast.MagAsync(wie, ct) is not null ? wie : null;

    public string VraagOmCode(HttpContext vraag, string link, Keuzelink? keuze) => Paginaopmaak.Pagina(
        "Een nieuw apparaat",
        Paginaopmaak.Alinea("Zo weten we dat jij het bent: we mailen een code naar het adres waar deze link naartoe ging.")
        + Formulier(vraag, "/ed/code", "Mail mij een code", link, keuze));

    /// <summary>A code is on its way, when there were not too many; the page is the same either way.</summary>
    public async Task<string> MailCodeAsync(HttpContext vraag, Houder wie, string link, Keuzelink? keuze, CancellationToken ct)
    {
        var antwoord = await kast.VraagCodeAsync(wie, Codes.Hash(Koekjes.Browsernaam(vraag)), ct);
        return TypCode(vraag, link, keuze, antwoord switch
        {
            Codeantwoord.Straks => "Je vroeg al drie keer om een code. Gebruik de laatste, of probeer het over een uur opnieuw.",
            Codeantwoord.Morgen => "Er zijn vandaag al tien codes gemaild. Vroeg jij die niet? Laat je coördinator de link intrekken. "
                + "Morgen kan het weer.",
            _ => null,
        });
    }

    /// <summary>Null when the device is open now; otherwise the page that says what to do.</summary>
    public async Task<string?> OpenAsync(
        HttpContext vraag, Houder wie, string link, string? code, Keuzelink? keuze, CancellationToken ct)
    {
        switch (await kast.OpenAsync(wie, code, Codes.Hash(Koekjes.LeesBrowser(vraag) ?? ""), ct))
        {
            case Codeuitkomst.Open:
                Koekjes.ZetApparaat(vraag, bewijs.Apparaat(wie));
                return null;
            case Codeuitkomst.KloptNiet:
                return TypCode(vraag, link, keuze, "Deze code klopt niet. Typ hem opnieuw, of vraag een nieuwe.");
            case Codeuitkomst.Onbekend:
                return TypCode(vraag, link, keuze, "Deze code klopt niet. Kijk of je de laatste mail hebt, of vraag een nieuwe.");
            default:
                return TypCode(vraag, link, keuze, "Deze code werkt niet meer. Vraag een nieuwe.");
        }
    }

    private string TypCode(HttpContext vraag, string link, Keuzelink? keuze, string? fout) => Paginaopmaak.Pagina(
        "Typ de code uit je mail",
        (fout is null ? Paginaopmaak.Alinea(Onderweg) : Paginaopmaak.Waarschuwing(fout))
        + Formulier(
            vraag, "/ed/open", "Open mijn pagina", link, keuze,
            $"<label for=\"code\">De code van zes cijfers</label><input id=\"code\" name=\"{Codeveld}\" type=\"text\" inputmode=\"numeric\""
            + $" autocomplete=\"one-time-code\" maxlength=\"10\"{(fout is null ? "" : Paginaopmaak.Verwijst)}>")
        + Formulier(vraag, "/ed/code", "Mail een nieuwe code", link, keuze), fout: fout is not null);

    /// <summary>Everything about this person is closed, on every device.</summary>
    public Task SluitAsync(Bezoek bezoek, CancellationToken ct) => kast.TrekInAsync(bezoek.Houder.TenantId, bezoek.Wie.Id, ct);

    /// <summary>The link in a form that was made for this browser; null for any other form.</summary>
    public string? Link(HttpContext vraag, IFormCollection formulier) =>
        deur.Past(formulier[Cards.Pagina.Kaartpagina.Bewijsveld], Koekjes.LeesBrowser(vraag)) ? formulier[Linkveld].ToString() : null;

    public static string Code(IFormCollection formulier) => formulier[Codeveld].ToString();

    /// <summary>What the link chose beforehand; anybody may say so, since it only shows a button.</summary>
    public static Keuzelink? Keuze(IFormCollection formulier) => Keuzelink.Lees(formulier[Keuzeveld].ToString());

    /// <summary>The form was made for the device of this person.</summary>
    public bool IsVan(Bezoek bezoek, IFormCollection formulier) =>
        deur.Past(formulier[Cards.Pagina.Kaartpagina.Bewijsveld], bezoek.Cookie);

    private string Formulier(HttpContext vraag, string naar, string knop, string link, Keuzelink? keuze, string velden = "")
    {
        var onthouden = Paginaopmaak.Verborgen(Linkveld, link) + (keuze is null ? "" : Paginaopmaak.Verborgen(Keuzeveld, $"{keuze}"));
        return Paginaopmaak.Formulier(naar, deur.Maak(Koekjes.Browsernaam(vraag)), knop, onthouden + velden);
    }
}
