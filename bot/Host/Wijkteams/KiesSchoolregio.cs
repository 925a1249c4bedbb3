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
        if (klik.Tekst(Velden.Schoolregio) is null)
        {
            return besluit.NeemAsync(
                klik, (team, _) => team,
                new Formulier(klik.Invoer, new Dictionary<string, string> { [Velden.Schoolregio] = Teksten.KiesEerst }), ct);
        }

        Schoolregio? regio = Enum.TryParse<Schoolregio>(klik.Keuze(Velden.Schoolregio), out var gekozen) && Enum.IsDefined(gekozen)
            ? gekozen
            : null;
        return besluit.NeemAsync(klik, (team, _) => team.Schoolregio == regio ? team : team with { Schoolregio = regio }, null, ct);
    }
}
