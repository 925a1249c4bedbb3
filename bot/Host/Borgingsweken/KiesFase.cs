using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Borgingsweken;

/// <summary>The teamleider says how far the habit is; it chooses the talking points and questions from now on, and is no mark.</summary>
public sealed class KiesFase(Kanalen kanalen, Cijferblad blad, Kluis kluis) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (klik.Id.Split('/') is not [var kanaalId, var keuze] || !Lees(keuze, out var fase)) return MeldingKaart.KnopOnbekend();
        if (klik.Meelezers) return MeldingKaart.Weigering(Reden.AlleenTeamleider);
        if (await kanalen.WeigertLeidenAsync(klik.TenantId, kanaalId, klik.Wie.Id, ct) is { } reden)
        {
            return MeldingKaart.Weigering(reden, await kanalen.AndereLeiderAsync(klik.TenantId, kanaalId, klik.Wie.Id, ct));
        }

        await kanalen.WijzigTeamAsync(klik.TenantId, kanaalId, team => team.Fase == fase ? team : team with { Fase = fase }, ct);
        if ((await kanalen.LeesAsync(klik.TenantId, kanaalId, ct))?.Waarde.Wijkteam is not { } nu) return MeldingKaart.KnopOnbekend();
        var beeld = await blad.BeeldAsync(klik.TenantId, nu, Weekmoment.Lokaal(kluis.Nu).Date, ct);
        return CijferKaart.Maak(nu, beeld, leidt: true, melding: Melding.Info(Teksten.FaseBewaard));
    }

    /// <summary>A phase by its name, or null for <c>bot</c>; false for something else.</summary>
    private static bool Lees(string keuze, out Fase? fase)
    {
        fase = Enum.GetValues<Fase>().Cast<Fase?>().FirstOrDefault(
            f => string.Equals(f.ToString(), keuze, StringComparison.OrdinalIgnoreCase));
        return fase is not null || keuze == Actiedata.GeenFase;
    }
}
