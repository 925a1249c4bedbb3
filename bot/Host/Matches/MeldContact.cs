using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>They spoke, it is coming, or help is welcome.</summary>
public sealed class MeldContact(Matchbesluit besluit) : IKlikHandler<Contactantwoord>
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, Contactantwoord antwoord, CancellationToken ct) => besluit.NeemAsync(
        klik, Kijker.Betrokkene, d => Matchbesluit.Inbreng(d, klik.Wie.Id, i => i.Contact == antwoord),
        (d, _) => Matchverloop.MeldContact(d, antwoord, klik.Wie),
        (d, melding) => ContactKaart.Maak(d, klik.Wie.Id, melding), ct);
}
