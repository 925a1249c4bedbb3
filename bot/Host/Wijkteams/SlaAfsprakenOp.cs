using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>A member of the team writes down what it agreed. Whoever had an older card in view keeps what was typed and is told.</summary>
public sealed class SlaAfsprakenOp(Kanalen kanalen, Afsprakenkast kast, Kluis kluis) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (!klik.InKanaal || await kanalen.LeesAsync(klik.TenantId, klik.GesprekId, ct) is not { Waarde.Wijkteam: { } team } rij)
        {
            return MeldingKaart.KnopOnbekend();
        }

        if (await kanalen.WeigertAsync(klik.TenantId, klik.GesprekId, klik.Wie.Id, ct) is { } reden)
        {
            return AfsprakenKaart.Maak(
                team, Tekstpoort.Terug(klik, new Dictionary<string, string>()), Teksten.MeldingVoor(reden));
        }

        var fouten = Fouten(klik);
        if (fouten.Count > 0) return AfsprakenKaart.Maak(team, Tekstpoort.Terug(klik, fouten));
        var nieuw = Lees(klik, team);
        var was = team.Afspraken ?? Teamafspraken.Na(null, klik.Wie, kluis.Nu);
        if (nieuw.AfspraakUrgent == team.AfspraakUrgent && nieuw.Afspraken!.ZegtHetzelfde(was))
        {
            return IsLeeg(klik)
                ? AfsprakenKaart.Maak(team, NietsIngevuld(klik))
                : AfsprakenKaart.Maak(team, melding: Teksten.Bewaard);
        }

        if (Rev(klik) != (team.Afspraken?.Rev ?? 0)) return Intussen(klik, team);

        if (await kast.BewaarAsync(klik.TenantId, rij, nieuw, ct)) return AfsprakenKaart.Maak(nieuw, melding: Teksten.Bewaard);

        // Something else of the channel changed at the same moment: what is typed stays, and the next click saves it.
        var daarna = (await kanalen.LeesAsync(klik.TenantId, klik.GesprekId, ct))?.Waarde.Wijkteam ?? team;
        return daarna.AfspraakUrgent == nieuw.AfspraakUrgent && daarna.Afspraken?.ZegtHetzelfde(nieuw.Afspraken!) == true
            ? AfsprakenKaart.Maak(daarna, melding: Teksten.Bewaard)
            : Intussen(klik, daarna);
    }

    private static Kaartbeeld Intussen(Klik klik, Wijkteam team) =>
        AfsprakenKaart.Maak(
            team, Tekstpoort.Terug(klik, new Dictionary<string, string>()), Melding.Waarschuwing(Teksten.AfsprakenIntussen));

    private static bool IsLeeg(Klik klik) => AfsprakenKaart.Invulvelden.All(v => klik.Tekst(v.Veld) is null);

    private static Formulier NietsIngevuld(Klik klik) =>
        new(klik.Invoer, new Dictionary<string, string> { [Velden.TeamUrgent] = Teksten.Verplicht });

    private static Dictionary<string, string> Fouten(Klik klik)
    {
        var fouten = new Dictionary<string, string>();
        foreach (var (veld, max) in AfsprakenKaart.Invulvelden)
        {
            if (klik.Tekst(veld) is not { } tekst) continue;
            if (tekst.Length > max) fouten[veld] = Teksten.TeLang(tekst.Length, max);
        }

        return fouten;
    }

    private Wijkteam Lees(Klik klik, Wijkteam team) => team with
    {
        AfspraakUrgent = klik.Tekst(Velden.TeamUrgent),
        Afspraken = Teamafspraken.Na(team.Afspraken, klik.Wie, kluis.Nu) with
        {
            Contact = klik.Tekst(Velden.TeamContact),
            Vastleggen = klik.Tekst(Velden.TeamVastleggen),
            Waar = klik.Tekst(Velden.TeamWaar),
            Informeren = klik.Tekst(Velden.TeamInformeren),
            Delen = klik.Tekst(Velden.TeamDelen),
            Uitleg = klik.Tekst(Velden.TeamUitleg),
        },
    };

    private static int Rev(Klik klik) => klik.Getal("rev") ?? 0;
}
