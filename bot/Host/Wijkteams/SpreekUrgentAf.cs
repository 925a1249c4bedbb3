using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Aanvragen;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>
/// Who asks for something with a bewoner writes down what the team does in danger, where there was no agreement yet, and goes on with the
/// form. An agreement that a colleague wrote meanwhile stays.
/// </summary>
public sealed class SpreekUrgentAf(Vraagloket loket, Kanalen kanalen, Afsprakenkast kast, Kluis kluis) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var (stand, weigering) = await loket.LaadAsync(klik, ct);
        if (stand?.Team is not { } team) return weigering ?? MeldingKaart.KnopOnbekend();
        if (await kanalen.LeesAsync(klik.TenantId, team.KanaalId, ct) is not { Waarde.Wijkteam: { } nu } rij)
        {
            return MeldingKaart.KnopOnbekend();
        }

        if (await kanalen.WeigertAsync(klik.TenantId, team.KanaalId, klik.Wie.Id, ct) is { } reden) return MeldingKaart.Weigering(reden);
        if (nu.WeetWatBijGevaar) return Verder(stand, nu, Melding.Info(Teksten.AfspraakWasEr));
        if (klik.Tekst(Velden.TeamUrgent) is not { } tekst) return Nog(stand, Teksten.Verplicht);
        if (tekst.Length > Teamafspraken.MaxUrgent) return Nog(stand, Teksten.TeLang(tekst.Length, Teamafspraken.MaxUrgent));
        var nieuw = nu with { AfspraakUrgent = tekst, Afspraken = Teamafspraken.Na(nu.Afspraken, klik.Wie, kluis.Nu) };
        return await kast.BewaarAsync(klik.TenantId, rij, nieuw, ct)
            ? Verder(stand, nieuw, Melding.Info(Teksten.AfspraakBewaard))
            : Nog(stand, Teksten.AfsprakenIntussen);
    }

    private static Kaartbeeld Verder(Vraagstand stand, Wijkteam team, Melding melding) =>
        VraagKaart.Maak(stand.Beeld with { Afspraak = team.Urgent }, Vraagstap.Wens, melding);

    private static Kaartbeeld Nog(Vraagstand stand, string fout)
    {
        var formulier = stand.Beeld.Formulier with { Fouten = new Dictionary<string, string> { [Velden.TeamUrgent] = fout } };
        return VraagKaart.Maak(stand.Beeld with { Formulier = formulier }, Vraagstap.Afspraak);
    }
}
