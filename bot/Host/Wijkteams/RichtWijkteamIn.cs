using NodaTime;
using NodaTime.Text;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Cards.Teksten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Klikken;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>Somebody in the channel says: this is the channel of a wijkteam, with this overleg.</summary>
public sealed class RichtWijkteamIn(Kanalen kanalen, Inrichtbeeld beeld, Kluis kluis) : IKlikHandler
{
    private const int MaxNaam = 60;

    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (!klik.InKanaal || await kanalen.LeesAsync(klik.TenantId, klik.GesprekId, ct) is not { } rij) return MeldingKaart.KnopOnbekend();
        var nu = await beeld.MaakAsync(klik.TenantId, rij.Waarde, ct);
        if (rij.Waarde.PoolId is not null) return InrichtKaart.Maak(nu, melding: Melding.Voor(Reden.Verouderd));

        var fouten = new Dictionary<string, string>();
        var team = Lees(klik, nu, fouten);
        if (team is null) return InrichtKaart.Maak(nu, new Formulier(klik.Invoer, fouten));

        var ingericht = rij.Waarde with { Wijkteam = team };
        var beurt = new Beurt(new(klik.TenantId, Tabel.Wijkteams, klik.TenantId))
            .Vervang(Sleutel.Kanaal(klik.GesprekId), ingericht, rij.ETag)
            .Bericht(team.NaInrichten(kluis.Nu));
        var bewaard = (await kluis.BewaarAsync(beurt, ct)).Succeeded;
        kanalen.Vergeet(klik.TenantId);
        return bewaard
            ? InrichtKaart.Maak(nu with { Wijkteam = team })
            : InrichtKaart.Maak(nu, new Formulier(klik.Invoer, fouten), Melding.Voor(Reden.Verouderd));
    }

    private static Wijkteam? Lees(Klik klik, Inrichting nu, Dictionary<string, string> fouten)
    {
        var naam = klik.Tekst("naam");
        if (naam is null) fouten["naam"] = Fouttekst.Verplicht;
        else if (naam.Length > MaxNaam) fouten["naam"] = Fouttekst.TeLang(naam.Length, MaxNaam);
        var overleg = Moment(klik, "overleg", fouten);
        var kaart = Moment(klik, "kaart", fouten);
        var teamleider = nu.Leden.FirstOrDefault(l => l.Id == klik.Tekst("teamleider"));
        if (teamleider is null) fouten["teamleider"] = klik.Tekst("teamleider") is null ? Fouttekst.Verplicht : Fouttekst.GeenLid;
        var pool = klik.Tekst("pool") is { } gekozen ? nu.Pools.FirstOrDefault(p => p.Id == gekozen) : null;
        return fouten.Count > 0 ? null : new(nu.KanaalId, naam!, overleg!, kaart!, pool?.Id, teamleider!);
    }

    private static Weekmoment? Moment(Klik klik, string voor, Dictionary<string, string> fouten)
    {
        var dag = klik.Getal(voor + "Dag") is { } getal and >= 1 and <= 7 ? (IsoDayOfWeek?)getal : null;
        var tijd = LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(klik.Tekst(voor + "Tijd") ?? "");
        if (dag is null) fouten[voor + "Dag"] = Fouttekst.KiesUitLijst;
        if (!tijd.Success) fouten[voor + "Tijd"] = Fouttekst.GeenTijd;
        return dag is { } d && tijd.Success ? new(d, tijd.Value) : null;
    }
}
