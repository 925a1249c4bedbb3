using System.Globalization;
using NodaTime;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>
/// Somebody in the channel says: this is the channel of a wijkteam, with this overleg. Who leads it changes that in the own chat as well.
/// </summary>
public sealed class RichtWijkteamIn(Kanalen kanalen, Inrichtbeeld beeld, Kluis kluis) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var kanaalId = klik.InKanaal ? klik.GesprekId : klik.Id;
        if (!klik.InKanaal && await WeigertAsync(klik, ct) is { } weigering) return weigering;
        if (await kanalen.LeesAsync(klik.TenantId, kanaalId, ct) is not { } rij) return MeldingKaart.KnopOnbekend();

        var nu = await beeld.MaakAsync(klik.TenantId, rij.Waarde, ct, [klik.Wie.Id, klik.Tekst(Velden.Teamleider) ?? ""]);
        if (rij.Waarde.PoolId is not null) return Kaart(klik, nu, melding: Teksten.MeldingVoor(Reden.Verouderd));

        var was = nu.Wijkteam;
        var fouten = new Dictionary<string, string>();
        var team = Lees(klik, nu, beeld.Vandaag, fouten);
        if (team is not null && !await MagLeidenAsync(klik, kanaalId, was?.Teamleider.Id, team.Teamleider.Id, ct))
        {
            fouten[Velden.Teamleider] = Teksten.GastKiestGeenGast;
            team = null;
        }

        if (team is null) return Kaart(klik, nu, new Formulier(klik.Invoer, fouten));
        if (team.IsZelfdeInrichting(was)) return Kaart(klik, nu, melding: Teksten.Bewaard);

        if (klik.Getal("rev") is > 0 and var rev && was is not null && rev != was.Inrichtmerk)
        {
            return Kaart(klik, nu, new Formulier(klik.Invoer, fouten), Teksten.MeldingVoor(Reden.Verouderd));
        }

        var ingericht = rij.Waarde with { Wijkteam = team };
        var beurt = new Beurt(new(klik.TenantId, Tabel.Wijkteams, klik.TenantId))
            .Vervang(Sleutel.Kanaal(kanaalId), ingericht, rij.ETag)
            .Bericht(
                [
                    .. team.NaInrichten(kluis.Nu),
                    .. NieuweTeamleider(klik, team, was, kluis.Nu),
                    .. await kluis.OpnieuwAsync(Kanaalkast.Beurt(klik.TenantId).Partitie, KaartSoort.Agendastilte, kanaalId, ct),
                ]);
        var bewaard = (await kluis.BewaarAsync(beurt, ct)).Succeeded;

        // Drawn from what is stored now: who was second with the same choices sees the same card.
        var daarna = await kanalen.LeesAsync(klik.TenantId, kanaalId, ct) ?? rij;
        var straks = await beeld.MaakAsync(klik.TenantId, daarna.Waarde, ct);
        return bewaard || team.IsZelfdeInrichting(daarna.Waarde.Wijkteam)
            ? Kaart(klik, straks, melding: Teksten.Bewaard)
            : Kaart(klik, straks, new Formulier(klik.Invoer, fouten), Teksten.MeldingVoor(Reden.Verouderd));
    }

    /// <summary>In the own chat it is about a channel that this person leads and is in.</summary>
    private async Task<Kaartbeeld?> WeigertAsync(Klik klik, CancellationToken ct)
    {
        if (klik.Plek.Soort != Pleksoort.Persoonlijk) return MeldingKaart.KnopOnbekend();
        return await kanalen.WeigertLeidenAsync(klik.TenantId, klik.Id, klik.Wie.Id, ct) switch
        {
            null => null,
            Reden.LidOnbekend => MeldingKaart.Weigering(Reden.LidOnbekend),
            _ => MeldingKaart.KnopOnbekend(),
        };
    }

    private static Kaartbeeld Kaart(Klik klik, Inrichting nu, Formulier? formulier = null, Melding? melding = null)
    {
        if (klik.InKanaal || nu.Wijkteam is null) return InrichtKaart.Maak(nu, formulier, melding);
        var leidt = nu.Wijkteam.Teamleider.Id == klik.Wie.Id ? nu : null;
        return InrichtKaart.Lees([nu.Wijkteam], nu.Pools, leidt, leidt is null ? null : formulier, melding);
    }

    /// <summary>Who leads now is welcome; who led before hears it, unless they chose it themself.</summary>
    private static IEnumerable<Bericht> NieuweTeamleider(Klik klik, Wijkteam team, Wijkteam? voor, Instant nu)
    {
        if (team.Teamleider.Id == voor?.Teamleider.Id) yield break;
        yield return Welkom.Voor(Rollen.Teamleider, team.KanaalId, team.Teamleider.Id, nu);
        if (voor is not null) yield return new Bericht.ZetWekker(Borgingsweek.SluitVan(voor.Teamleider.Id, nu));
        if (voor is not null && voor.Teamleider.Id != klik.Wie.Id)
        {
            var moment = nu.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
            yield return new Bericht.ToonKaart(
                new Kaart(KaartSoort.RolOvergegaan, team.KanaalId, moment), new Ontvanger.Iemand(voor.Teamleider.Id));
        }
    }

    /// <summary>Who leads passes it on to anybody, and what stays as it was is no choice.</summary>
    private async Task<bool> MagLeidenAsync(Klik klik, string kanaalId, string? was, string wordt, CancellationToken ct) =>
        was == wordt || was == klik.Wie.Id
        || (await kanalen.LedenMetAsync(klik.TenantId, kanaalId, [klik.Wie.Id, wordt], ct)).MagRolGeven(klik.Wie.Id, wordt);

    private static Wijkteam? Lees(Klik klik, Inrichting nu, LocalDate vandaag, Dictionary<string, string> fouten)
    {
        var naam = klik.Tekst(Velden.Naam);
        if (naam is null) fouten[Velden.Naam] = Teksten.Verplicht;
        else if (naam.Length > InrichtKaart.MaxNaam) fouten[Velden.Naam] = Teksten.TeLang(naam.Length, InrichtKaart.MaxNaam);
        var overleg = Moment(klik, Velden.OverlegDag, Velden.OverlegTijd, fouten);
        var kaart = Moment(klik, Velden.KaartDag, Velden.KaartTijd, fouten);
        var teamleider = nu.Leden.FirstOrDefault(l => l.Id == klik.Tekst(Velden.Teamleider));
        if (teamleider is null) fouten[Velden.Teamleider] = klik.Tekst(Velden.Teamleider) is null ? Teksten.Verplicht : Teksten.GeenLid;
        var pool = klik.Keuze(Velden.Pool) is { } gekozen ? nu.Pools.FirstOrDefault(p => p.Id == gekozen) : null;
        if (pool is null && klik.Keuze(Velden.Pool) is not null) fouten[Velden.Pool] = Teksten.OngeldigeKeuze;
        var ritme = Ritme(klik, nu.Wijkteam?.Ritme ?? Agendaritme.Gewoon, vandaag, fouten);
        return fouten.Count > 0
            ? null
            : new Wijkteam(
                nu.KanaalId, naam!, overleg!, kaart!, pool?.Id,
                teamleider!)
            {
                Ritme = ritme.Bewaard,
                Sluitingen = nu.Wijkteam?.Sluitingen ?? [],
                AfspraakUrgent = nu.Wijkteam?.AfspraakUrgent,
                Afspraken = nu.Wijkteam?.Afspraken,
                Schoolregio = nu.Wijkteam?.Schoolregio,
                Fase = nu.Wijkteam?.Fase,
                Voorstel = nu.Wijkteam?.Voorstel,
                LeiderWeg = nu.Wijkteam is { } was && was.Teamleider.Id == teamleider!.Id ? was.LeiderWeg : null,
                StilteGelaten = nu.Wijkteam?.StilteGelaten,
            }.Na(nu.Wijkteam, vandaag);
    }

    /// <summary>A form of before there was a rhythm leaves it as it is.</summary>
    private static Agendaritme Ritme(Klik klik, Agendaritme was, LocalDate vandaag, Dictionary<string, string> fouten)
    {
        if (klik.Tekst(Velden.HoeVaak) is not { } gekozen) return was;
        var keer = Agendakeren.Lees(gekozen);
        if (keer is null) fouten[Velden.HoeVaak] = Teksten.OngeldigeKeuze;
        var tot = klik.Dag(Velden.AgendaPauzeTot);
        if (klik.Tekst(Velden.AgendaPauzeTot) is not null && !(tot is { } dag && Agendaritme.KanTot(dag, vandaag)))
        {
            fouten[Velden.AgendaPauzeTot] = Teksten.AgendaPauzeFout;
        }

        return keer is { } k ? was.Kies(k, tot) : was;
    }

    private static Weekmoment? Moment(Klik klik, string dagveld, string tijdveld, Dictionary<string, string> fouten)
    {
        var dag = klik.Getal(dagveld) is { } getal and >= 1 and <= 7 ? (IsoDayOfWeek?)getal : null;
        var tijd = klik.Tijd(tijdveld);
        if (dag is null) fouten[dagveld] = Teksten.OngeldigeKeuze;
        if (tijd is null) fouten[tijdveld] = Teksten.OngeldigeTijd;
        return dag is { } d && tijd is { } t ? new(d, t) : null;
    }
}
