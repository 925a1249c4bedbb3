using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>The teamleider gives the agendavraag a pause until a day, after a silence.</summary>
public sealed class PauzeerAgendavraag(Stiltebesluit besluit, Kluis kluis) : IKlikHandler
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var tot = klik.Dag(Velden.AgendaPauzeTot);
        var fout = tot is { } dag && Agendaritme.KanTot(dag, Weekmoment.Lokaal(kluis.Nu).Date)
            ? null
            : new Formulier(klik.Invoer, new Dictionary<string, string> { [Velden.AgendaPauzeTot] = Teksten.AgendaPauzeFout });
        return besluit.NeemAsync(klik, (over, team, nu) => over.Pauzeer(team, klik.Wie, tot!.Value, nu), ct, fout);
    }
}
