using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Teamvragen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Teamvragen;

/// <summary>An ED opens the form to ask a wijkteam something, or to offer something.</summary>
public sealed class OpenTeamvraag(TeamvraagSoort soort, EigenPools pools, Kluis kluis) : IOpdrachtHandler
{
    public async Task<Kaartbeeld> HandelAsync(Opdracht opdracht, CancellationToken ct) => await pools.VindAsync(opdracht.TenantId, opdracht.Wie, ct) switch
    {
        null => MeldingKaart.Weigering(Reden.AlleenErvaringsdeskundige),
        { Wijkteams.Count: 0 } => MeldingKaart.Maak("Nog geen wijkteam", Teksten.GeenWijkteams),
        { } bereik => TeamvraagKaart.Invullen(soort, kluis.NieuwId(), bereik.Wijkteams),
    };
}
