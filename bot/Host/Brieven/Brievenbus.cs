using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Berichten;
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
    ZonderTeamsboek boek, Poolkast kast, Toegangskast toegang, Toegangsbewijs bewijs, Mailkeuze mail, IMailbode bode, Kluis kluis,
    ILogger<Brievenbus> logger) : IBrieven
{
    public async Task LegAsync(Partitie van, Toonbericht toon, CancellationToken ct)
    {
        var persoonId = toon.PersoonId!;
        if (!mail.Aan || await boek.VindAsync(van.TenantId, persoonId, ct) is not { Ed.Waarde.PerMail: true }) return;
        var partitie = Toegangskast.Partitie(van.TenantId, persoonId);

        // One that lies there already is no news: the page shows it as it is by now.
        await kluis.BewaarAsync(
            new Beurt(partitie).Voeg(Sleutel.Brief(van, toon.Kaart), new Brief(toon, van, kluis.Nu))
                .Bericht([new Bericht.ZetWekker(new(WekkerSoort.Brief, persoonId, kluis.Nu))]),
            ct);
    }

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
        if (fout is not { Advice: DeliveryAdvice.Disable }) return fout;
        Log.Geweigerd(logger, fout.Status);
        await MeldGeweigerdAsync(persoon, inPool.Pool.Id, ed.Wie, adres, ct);
        return null;
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

        List<string> regels = [];
        foreach (var brief in (await AlleAsync(tenantId, wie.Id, ct)).Where(b => bericht.Sinds is not { } sinds || b.Op > sinds))
        {
            if (await RegelAsync(brief, ct) is { } regel) regels.Add(regel);
        }

        if (regels.Count == 0) return null;
        var link = bewijs.Link(new(tenantId, wie.Id, await toegang.VersieAsync(tenantId, wie.Id, ct), Codes.Hash(inPool.Ed.Waarde.Email!)));
        return (Mailteksten.Onderwerp(regels.Count), Mailteksten.Nieuws(wie.Naam, [.. regels.Distinct()], new(Pagina, $"ed/k/{link}")));
    }

    private Uri Pagina => mail.Gekozen!.Pagina;

    /// <summary>Null when what it was about is gone.</summary>
    private async Task<string?> RegelAsync(Brief brief, CancellationToken ct)
    {
        if (brief.Toon.Soort is not (KaartSoort.Aanbod or KaartSoort.HerinneringVoorErvaringsdeskundige)
            || !Guid.TryParse(brief.Toon.Id, out var id))
        {
            return Mailteksten.Regel(brief.Toon.Soort);
        }

        var rij = await kast.RijAsync(brief.Van.Sleutel, id, ct);
        return rij is null ? null : Mailteksten.Vraag(rij.Waarde, brief.Toon.Soort);
    }

    /// <summary>A coördinator is told once for each address; nothing goes there any more.</summary>
    private async Task MeldGeweigerdAsync(Partitie persoon, string poolId, Persoon ed, string adres, CancellationToken ct)
    {
        var eerst = await kluis.BesluitAsync<bool>(persoon, async () =>
        {
            var stand = await kluis.LeesAsync<Briefstand>(persoon.Tabel, persoon.Sleutel, Sleutel.BriefstandRij, ct);
            return stand?.Waarde.Geweigerd == adres
                ? new(false)
                : new(true, new Beurt(persoon).Zet(Sleutel.BriefstandRij, (stand?.Waarde ?? new()) with { Geweigerd = adres }, stand));
        }, ct);
        if (!eerst || await kast.PoolAsync(poolId, ct) is not { } pool) return;
        var kaart = new Kaart(KaartSoort.MailKwamNietAan, ed.Id, Codes.Hash(adres)[..8]);
        await kluis.BewaarAsync(
            new Beurt(Poolkast.Partitie(persoon.TenantId, poolId)).Bericht(
                pool.Waarde.Coordinatoren.Select(c => new Bericht.ToonKaart(kaart, new Ontvanger.Iemand(c.Id)))),
            ct);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A mail address was refused with status {Status}; the coordinators of the pool are told")]
        public static partial void Geweigerd(ILogger logger, int status);
    }
}
