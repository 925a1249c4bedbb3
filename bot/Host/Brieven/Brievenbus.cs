using System.Globalization;
using NodaTime;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Brieven;

/// <summary>
/// What lies ready for EDs without Teams, and the mail that says so: which form, theme and wijkteam it is about, never a word of the
/// question.
/// </summary>
public sealed partial class Brievenbus(
    ZonderTeamsboek boek, Poolkast kast, Toegangskast toegang, Toegangsbewijs bewijs, Mailkeuze mail, IMailbode bode, Briefbron bron,
    Kluis kluis, ILogger<Brievenbus> logger) : IBrieven
{
    public async Task LegAsync(Partitie van, Toonbericht toon, CancellationToken ct)
    {
        var persoonId = toon.PersoonId!;
        if (!mail.Aan || await boek.VindAsync(van.TenantId, persoonId, ct) is not { Ed.Waarde.PerMail: true }) return;
        var partitie = Toegangskast.Partitie(van.TenantId, persoonId);

        // One that lies there already is no news, unless it was asked again: the page shows it as it is by now.
        var (sleutel, gevraagd) = (Sleutel.Brief(van, toon.Kaart), await GevraagdAsync(van, toon, ct));
        await kluis.BesluitAsync(partitie, async () =>
        {
            var eerder = await kluis.LeesAsync<Brief>(partitie.Tabel, partitie.Sleutel, sleutel, ct);
            return eerder is not null && !(gevraagd > (eerder.Waarde.Gevraagd ?? eerder.Waarde.Op))
                ? Besluit.Toon(false)
                : Besluit.Toon(true, new Beurt(partitie).Zet(sleutel, new Brief(toon, van, kluis.Nu, gevraagd), eerder)
                    .Bericht([new Bericht.ZetWekker(new(WekkerSoort.Brief, persoonId, kluis.Nu))]));
        }, ct);
    }

    /// <summary>When the question was asked that waits for an answer; null for anything else.</summary>
    private async Task<Instant?> GevraagdAsync(Partitie van, Toonbericht toon, CancellationToken ct) =>
        toon is { Soort: KaartSoort.Aanbod, PersoonId: { } edId } && Guid.TryParse(toon.Id, out var id)
        && await kluis.LeesAsync<Aanbod>(van.Tabel, van.Sleutel, Sleutel.Aanbod(id, edId), ct) is { Waarde: { IsOpen: true } aanbod }
            ? aanbod.GevraagdOp
            : null;

    /// <summary>Everything that lies ready, newest first.</summary>
    public async Task<IReadOnlyList<Brief>> AlleAsync(string tenantId, string persoonId, CancellationToken ct)
    {
        var partitie = Toegangskast.Partitie(tenantId, persoonId);
        var rijen = await kluis.ZoekAsync<Brief>(partitie.Tabel, partitie.Sleutel, Sleutel.BriefPrefix, ct);
        return [.. rijen.Select(r => r.Waarde).OrderByDescending(b => b.Op)];
    }

    public async Task<ConnectorError?> StuurAsync(Partitie persoon, string rij, Mailbericht bericht, CancellationToken ct)
    {
        // Who left, or takes no part by mail any more, gets nothing that waited.
        var inPool = await boek.VindAsync(persoon.TenantId, bericht.PersoonId, ct);
        if (inPool is not { Ed.Waarde: { PerMail: true, Email: { } adres } ed }) return null;

        if (await MaakAsync(persoon.TenantId, inPool, bericht, ct) is not var (onderwerp, tekst)) return null;
        var fout = await bode.StuurAsync(new(adres, Codes.Hash(rij)[..32], onderwerp, tekst.Plat, tekst.Html), ct);
        var geweigerd = fout is { Advice: DeliveryAdvice.Disable };
        if (geweigerd) Log.Geweigerd(logger, fout!.Status);
        if (geweigerd || (fout is null && ed.MailGeweigerd)) await NoteerAsync(persoon.TenantId, inPool, adres, geweigerd, ct);
        return geweigerd ? null : fout;
    }

    private async Task<(string Onderwerp, Mailtekst Tekst)?> MaakAsync(
        string tenantId, InPool inPool, Mailbericht bericht, CancellationToken ct)
    {
        var wie = inPool.Ed.Waarde.Wie;
        if (bericht.Soort == Mailsoort.Code)
        {
            var code = await toegang.NieuweCodeAsync(tenantId, wie.Id, bericht.Poging ?? "", ct);
            return (Mailteksten.Codeonderwerp, Mailteksten.Code(wie.Naam, code));
        }

        if (bericht.Soort == Mailsoort.Link)
        {
            var link = await LinkAsync(tenantId, inPool, ct);
            return (Mailteksten.Linkonderwerp, Mailteksten.Nieuws(wie.Naam, [new(Mailteksten.NieuweLink, [])], link));
        }

        var naar = await LinkAsync(tenantId, inPool, ct);
        List<(string Tekst, Guid? Over)> regels = [];
        foreach (var brief in (await AlleAsync(tenantId, wie.Id, ct)).Where(b => !(b.Op <= bericht.Sinds)))
        {
            if (!brief.MagTijdens(inPool.Ed.Waarde.Pauze) || await bron.IsVoorbijAsync(brief, ct)) continue;

            // Who answered on the page before the mail went is not asked once more.
            if (brief.Gevraagd is not null && await GevraagdAsync(brief.Van, brief.Toon, ct) is null) continue;
            if (await RegelAsync(brief, ct) is { } regel) regels.Add(regel);
        }

        return regels.Count == 0
            ? null
            : (Mailteksten.Onderwerp(regels.Count),
                Mailteksten.Nieuws(
                    wie.Naam,
                    [.. regels.DistinctBy(r => r.Over is { } id ? $"{id}" : r.Tekst).Select(r => Regel(r.Tekst, r.Over, naar))], naar,
                    regels.Exists(r => r.Over is not null) ? Kies(naar, new(Keuzelink.Pauze, null)) : null));
    }

    private async Task<Uri> LinkAsync(string tenantId, InPool inPool, CancellationToken ct)
    {
        var (edId, adres) = (inPool.Ed.Waarde.Wie.Id, inPool.Ed.Waarde.Email!);
        var versie = await toegang.VersieAsync(tenantId, edId, ct);
        return new(Pagina, $"ed/k/{bewijs.Link(new(tenantId, edId, versie, Codes.Hash(adres)))}");
    }

    private static Mailregel Regel(string tekst, Guid? over, Uri naar) => new(
        tekst, over is { } id ? [.. Mailteksten.Antwoorden.Select(a => (a.Keuze, Kies(naar, new(a.Woord, id))))] : []);

    private static Uri Kies(Uri naar, Keuzelink keuze) => new($"{naar}/{keuze}");

    private Uri Pagina => mail.Gekozen!.Pagina;

    /// <summary>Null when what it was about is gone.</summary>
    private async Task<(string Tekst, Guid? Over)?> RegelAsync(Brief brief, CancellationToken ct)
    {
        if (brief.Toon.Soort is not (KaartSoort.Aanbod or KaartSoort.HerinneringVoorErvaringsdeskundige)
            || !Guid.TryParse(brief.Toon.Id, out var id))
        {
            return (Mailteksten.Regel(brief.Toon.Soort), null);
        }

        var rij = await kast.RijAsync(brief.Van.Sleutel, id, ct);
        return rij is null ? null : (Mailteksten.Vraag(rij.Waarde, brief.Toon.Soort), id);
    }

    /// <summary>
    /// Nothing arrives at this address, or something did again. The coördinatoren are told of a refusal once, and see whom to call in
    /// what is open.
    /// </summary>
    private Task NoteerAsync(string tenantId, InPool inPool, string adres, bool geweigerd, CancellationToken ct)
    {
        var (pool, edId) = (inPool.Pool, inPool.Ed.Waarde.Wie.Id);
        var partitie = Poolkast.Partitie(tenantId, pool.Id);
        return kluis.BesluitAsync(partitie, async () =>
        {
            if (await kast.EdAsync(pool.Id, edId, ct) is not { } rij || rij.Waarde.Email != adres || rij.Waarde.MailGeweigerd == geweigerd)
            {
                return Besluit.Toon(false);
            }

            var nieuw = rij.Waarde with { MailGeweigerd = geweigerd, Rev = rij.Waarde.Rev + 1 };
            var beurt = new Beurt(partitie);
            await kast.ZetEdAsync(beurt, nieuw, rij, ct);
            if (!geweigerd) return Besluit.Toon(true, beurt);
            var kaart = new Kaart(KaartSoort.MailKwamNietAan, edId, nieuw.Rev.ToString(CultureInfo.InvariantCulture));
            var open = await kast.OpenAanbodAsync([pool.Id], edId, ct);
            return Besluit.Toon(true, beurt
                .Bericht(pool.Coordinatoren.Select(c => new Bericht.ToonKaart(kaart, new Ontvanger.Iemand(c.Id))))
                .Bericht(open.Select(o => Aanvraagverloop.ToonInPool(pool, o.Aanvraag))));
        }, ct);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A mail address was refused with status {Status}; the coordinators of the pool are told")]
        public static partial void Geweigerd(ILogger logger, int status);
    }
}
