using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Teamvragen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Teamvragen;

/// <summary>An ED opens the form to ask a wijkteam something, or to offer something.</summary>
public sealed class OpenTeamvraag(EigenPools pools, Kluis kluis) : IKlikHandler<TeamvraagSoort>
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, TeamvraagSoort soort, CancellationToken ct) =>
        await pools.VindAsync(klik.TenantId, klik.Wie, ct) switch
        {
            null => MeldingKaart.Weigering(Reden.AlleenErvaringsdeskundige),
            { Wijkteams.Count: 0 } => MeldingKaart.Maak("Nog geen wijkteam", Teksten.GeenWijkteams),
            { } bereik => TeamvraagKaart.Invullen(soort, kluis.NieuwId(), bereik.Wijkteams),
        };
}
