using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Signalen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Signalen;

/// <summary>An ED gives a signaal to the coördinatoren of the own pool. Sent twice it is one.</summary>
public sealed class GeefSignaal(EigenPools pools, Signaalkast kast, Kluis kluis) : IKlikHandler, IWijzigtLosseKaart
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (!Guid.TryParse(klik.Id, out var id)) return MeldingKaart.KnopOnbekend();
        if (await pools.VindAsync(klik.TenantId, klik.Wie, ct) is not { } bereik)
        {
            return MeldingKaart.Weigering(Reden.AlleenErvaringsdeskundige);
        }

        var fouten = new Dictionary<string, string>();
        var tekst = klik.Tekst(Velden.Signaal);
        if (tekst is null) fouten[Velden.Signaal] = Teksten.Verplicht;
        else if (tekst.Length > Signaal.MaxTekst) fouten[Velden.Signaal] = Teksten.TeLang(tekst.Length, Signaal.MaxTekst);
        var team = bereik.Wijkteams.FirstOrDefault(w => w.KanaalId == klik.Keuze(Velden.Wijkteam));
        if (!Enum.TryParse<SignaalWens>(klik.Tekst(Velden.Signaalwens), out var wens) || !Enum.IsDefined(wens))
        {
            fouten[Velden.Signaalwens] = Teksten.KiesEerst;
        }
        else if (wens != SignaalWens.AlleenDelen && team is null) fouten[Velden.Wijkteam] = Teksten.KiesEerst;

        if (team is null && klik.Keuze(Velden.Wijkteam) is not null) fouten[Velden.Wijkteam] = Teksten.OngeldigeKeuze;
        if (fouten.Count > 0)
        {
            return SignaalKaart.Invullen(id, bereik.Wijkteams, Tekstpoort.Terug(klik, fouten)) with { NietVerstuurd = true };
        }

        var nieuw = new Signaal(id, bereik.PoolId, klik.Wie, wens, tekst!, team?.KanaalId, team?.Naam, kluis.Nu, Rev: 1);
        return await kast.VoegToeAsync(klik.TenantId, nieuw, ct) is { } gegeven
            ? SignaalKaart.VoorErvaringsdeskundige(gegeven)
            : MeldingKaart.KnopOnbekend();
    }
}
