using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>What a teamleider can choose after a silence without filling in anything.</summary>
public enum Stiltekeuze
{
    LaatZo,
    Stop,
    BeginWeer,
}

/// <summary>The teamleider leaves the agendavraag as it is, stops it or lets it begin again.</summary>
public sealed class KiesNaStilte(Stiltebesluit besluit) : IKlikHandler<Stiltekeuze>
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, Stiltekeuze keuze, CancellationToken ct) =>
        besluit.NeemAsync(klik, (over, team, nu) => keuze switch
        {
            Stiltekeuze.LaatZo => over.LaatZo(team, klik.Wie, nu),
            Stiltekeuze.Stop => over.Stop(team, klik.Wie, nu),
            _ => over.BeginWeer(team, klik.Wie, nu),
        }, ct);
}
