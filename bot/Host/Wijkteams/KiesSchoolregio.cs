using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>Somebody in the channel chooses whose school holidays are suggested.</summary>
public sealed class KiesSchoolregio(Sluitbesluit besluit) : IKlikHandler
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var gekozen = klik.Keuze(Velden.Schoolregio);
        Schoolregio? regio = Enum.TryParse<Schoolregio>(gekozen, out var bekend) && Enum.IsDefined(bekend) ? bekend : null;
        var fout = klik.Tekst(Velden.Schoolregio) is null ? Teksten.KiesEerst
            : gekozen is not null && regio is null ? Teksten.OngeldigeKeuze : null;
        return fout is null
            ? besluit.NeemAsync(klik, (team, _) => team.Schoolregio == regio ? team : team with { Schoolregio = regio }, null, ct)
            : besluit.NeemAsync(
                klik, (team, _) => team,
                new Formulier(klik.Invoer, new Dictionary<string, string> { [Velden.Schoolregio] = fout }), ct);
    }
}
