using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>An ED says that a step may become a success, and whether the bewoner agreed.</summary>
public sealed class StelSuccesVoor(Matchbesluit besluit) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (klik.Aanvraag()?.Nummer is not { } ronde) return MeldingKaart.KnopOnbekend();
        var bewonerJa = klik.Keuze(Velden.BewonerJa) == Velden.Ja;
        return await besluit.NeemAsync(
            klik, Kijker.Matchgenoot, d => d.Match?.Onderweg.Succes is { } s && s.Ronde == ronde && (s.BewonerJa || !bewonerJa),
            (d, _) => Matchverloop.StelSuccesVoor(d, ronde, bewonerJa, klik.Wie),
            (d, melding) => StapKaart.Maak(d, ronde, null, melding), ct);
    }
}
