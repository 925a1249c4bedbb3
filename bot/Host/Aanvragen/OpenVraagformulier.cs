using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Klikken;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wijkteams;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>
/// Somebody asks the pool from a message or from the compose box, in any chat. What the message says stands in the form, to shorten or to
/// take out; nothing of it is kept unless the asker sends it.
/// </summary>
public sealed class OpenVraagformulier(Vraagteams teams, Kluis kluis) : IBerichtactie
{
    /// <summary>Id of the command in the manifest.</summary>
    public const string CommandId = "vraag";

    public async Task<Kaartbeeld> OpenAsync(Actieverzoek verzoek, CancellationToken ct)
    {
        var eigen = await teams.VanAsync(verzoek.TenantId, verzoek.Wie, verzoek.GesprekId, ct);
        if (eigen.Count == 0) return MeldingKaart.GeenWijkteam();
        if (eigen.All(t => t.PoolId is null)) return MeldingKaart.Weigering(Reden.GeenPool);
        if (verzoek.Berichttekst is not { } tekst) return VraagKaart.Maak(kluis.NieuwId(), eigen);
        var invoer = new Dictionary<string, string> { [Velden.Toelichting] = tekst };
        var bezwaar = Vraagbalie.Bezwaar(null, tekst, invoer);
        return VraagKaart.Maak(kluis.NieuwId(), eigen, bezwaar?.Formulier ?? new(invoer, new Dictionary<string, string>()), bezwaar?.Melding, uitBericht: true);
    }
}

/// <summary>The form of <see cref="OpenVraagformulier"/> is sent. However often Teams delivers it, it is one aanvraag.</summary>
public sealed class VerstuurVraagformulier(Vraagteams teams, Poolkast kast, Vraagbalie balie) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var delen = klik.Id.Split('/', 2);
        if (!Guid.TryParse(delen[0], out var formulierId)) return MeldingKaart.KnopOnbekend();
        var eigen = await teams.VanAsync(klik.TenantId, klik.Wie, klik.GesprekId, ct);
        if (eigen.Count == 0) return MeldingKaart.GeenWijkteam();

        var (thema, toelichting) = (klik.Keuze(Velden.Thema), klik.Tekst(Velden.Toelichting));
        var kanaalId = klik.Keuze(Velden.Wijkteam) ?? delen.ElementAtOrDefault(1);
        if (eigen.FirstOrDefault(t => t.KanaalId == kanaalId) is not { } team)
        {
            var fout = new Dictionary<string, string> { [Velden.Wijkteam] = Teksten.KiesEerst };
            return VraagKaart.Maak(formulierId, eigen, new(klik.Invoer, fout), Melding.Waarschuwing(Teksten.NogNietBewaard));
        }

        // The same form again: with the team already known it does not ask for it, unless the asker could choose.
        IReadOnlyList<Wijkteam> keuze = delen.Length == 2 ? [team] : eigen;
        if (Vraagbalie.Bezwaar(thema, toelichting, klik.Invoer) is var (formulier, melding)) return VraagKaart.Maak(formulierId, keuze, formulier, melding);
        var dossier = await balie.StelAsync(
            klik.TenantId, team, week: null, klik.Wie, Vraag.EvenSparren(thema is null ? [] : [thema], toelichting), Sleutel.Klik(team.KanaalId, formulierId.ToString(), klik.Wie.Id),
            async eerder => (await kast.LaadAsync(klik.TenantId, eerder.PoolId, eerder.AanvraagId, ct))?.Dossier, ct);
        return dossier is null
            ? VraagKaart.Maak(formulierId, keuze, new(klik.Invoer, new Dictionary<string, string>()), Teksten.MeldingVoor(Reden.GeenPool))
            : AanvraagKaart.Maak(dossier);
    }
}

/// <summary>The wijkteams somebody can ask for: the one of the channel this happens in, else those that the person is a member of.</summary>
public sealed class Vraagteams(Kanalen kanalen)
{
    public async Task<IReadOnlyList<Wijkteam>> VanAsync(string tenantId, Persoon wie, string gesprekId, CancellationToken ct)
    {
        var wijkteams = (await kanalen.AlleAsync(tenantId, ct)).Where(k => k is { Weg: false, Wijkteam: not null }).ToList();
        if (wijkteams.Find(k => k.Id == gesprekId) is { } hier) return [hier.Wijkteam!];
        var leden = await Task.WhenAll(wijkteams.Select(k => kanalen.LedenAsync(tenantId, k.Id, ct)));
        return [.. wijkteams.Where((_, i) => leden[i].Vind(wie.Id) is not null).Select(k => k.Wijkteam!).OrderBy(t => t.Naam, StringComparer.Ordinal)];
    }
}
