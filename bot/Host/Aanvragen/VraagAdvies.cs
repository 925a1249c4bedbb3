using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Privacy;
using TeamsHerstelBot.Host.Klikken;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>
/// One click on the weekly card asks the pool for advice. A repeated click is the same question; a click that adds a theme or
/// sentence completes it; only something really different is a second aanvraag. A sentence that points at a person, or speaks of danger,
/// is stored nowhere.
/// </summary>
public sealed class VraagAdvies(Agendakast agenda, Poolkast kast, Kluis kluis) : IKlikHandler
{
    private const int Pogingen = 50;

    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (await agenda.LaadAsync(klik, ct) is not { } stand) return MeldingKaart.KnopOnbekend();
        var thema = klik.Keuze(Velden.Thema);
        var toelichting = klik.Tekst(Velden.Toelichting);
        if (Fouten(thema, toelichting) is { Count: > 0 } fouten)
        {
            return AgendaKaart.Maak(stand.Week.Waarde, stand.TeamNaam, Terug(klik, fouten));
        }

        if (Privacycheck.Lees(toelichting ?? "") is var vondsten && Teksten.Tegengehouden(vondsten) is { } melding)
        {
            var fout = new Dictionary<string, string> { [Velden.Toelichting] = Teksten.Tekstfout(klik.AntwoordIsBericht ? "" : toelichting!, vondsten) };
            return AgendaKaart.Maak(stand.Week.Waarde, stand.TeamNaam, Terug(klik, fout), melding);
        }

        if (stand.Team.PoolId is not { } poolId) return AgendaKaart.Maak(stand.Week.Waarde, stand.TeamNaam, Getypt(klik), Teksten.MeldingVoor(Reden.GeenPool));

        var sleutel = Sleutel.Klik(klik.GesprekId, klik.Id, klik.Wie.Id);
        for (var poging = 0; poging < Pogingen; poging++)
        {
            var pool = kast.PoolAsync(poolId, ct);
            var eerder = kluis.LeesAsync<Verwijzing>(Tabel.Pool, poolId, sleutel, ct);
            await Task.WhenAll(pool, eerder);
            if (await pool is not { } gelezen) return AgendaKaart.Maak(stand.Week.Waarde, stand.TeamNaam, Getypt(klik), Teksten.MeldingVoor(Reden.GeenPool));
            if (await eerder is { } verwijzing && await BestaandeAsync(klik, verwijzing.Waarde, thema, toelichting, ct) is { } bestaand) return bestaand;

            var gelukt = (Uitkomst<Wijziging>.Gelukt)Aanvraagverloop.Stel(
                kluis.NieuwId(), gelezen.Waarde, stand.Team, stand.Week.Waarde, klik.Wie, Vraag.EvenSparren(thema is null ? [] : [thema], toelichting), kluis.Nu);
            if (await kast.VoegToeAsync(klik.TenantId, gelezen, gelukt.Nieuw, gelukt.Berichten, sleutel, await eerder, [], ct))
            {
                return AanvraagKaart.Maak(new(gelezen.Waarde, gelukt.Nieuw.Aanvraag, []), inKanaal: true);
            }
        }

        throw new TableStoreException(TableFault.Throttled, "A pool kept changing while an aanvraag was being added.");
    }

    private async Task<Kaartbeeld?> BestaandeAsync(Klik klik, Verwijzing verwijzing, string? thema, string? toelichting, CancellationToken ct)
    {
        if (await kast.LaadAsync(klik.TenantId, verwijzing.PoolId, verwijzing.AanvraagId, ct) is not { } stand) return null;
        var aanvraag = stand.Aanvraag.Waarde;
        if (aanvraag.IsVoorbij) return null;
        if (aanvraag.Zegt(thema, toelichting)) return AanvraagKaart.Maak(stand.Dossier, inKanaal: true);
        if (!aanvraag.KanAangevuld(thema, toelichting)) return null;
        var beslissing = await kast.BeslisAsync(
            klik.TenantId, verwijzing.PoolId, verwijzing.AanvraagId, null, (d, _) => Aanvraagverloop.VulAan(d, thema, toelichting, klik.Wie), ct);
        return beslissing is { Weigering: null } ? AanvraagKaart.Maak(beslissing.Dossier, inKanaal: true) : null;
    }

    private static Formulier Getypt(Klik klik) => new(klik.Invoer, new Dictionary<string, string>());

    /// <summary>What was typed, for who typed it. An answer that becomes a message is stored, so a refused text is not in it; the client still shows it.</summary>
    private static Formulier Terug(Klik klik, Dictionary<string, string> fouten) => new(
        klik.AntwoordIsBericht ? klik.Invoer.Where(i => !fouten.ContainsKey(i.Key)).ToDictionary() : klik.Invoer, fouten);

    private static Dictionary<string, string> Fouten(string? thema, string? toelichting)
    {
        var fouten = new Dictionary<string, string>();
        if (toelichting?.Length > Vraag.MaxToelichting) fouten[Velden.Toelichting] = Teksten.TeLang(toelichting.Length, Vraag.MaxToelichting);
        if (thema is not null && !Themas.Alle.Contains(thema)) fouten[Velden.Thema] = Teksten.OngeldigeKeuze;
        return fouten;
    }
}
