using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Berichten;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>A refusal as the notice on top of the current card.</summary>
public static class Weigeringen
{
    public static Melding? AlsMelding<T>(this Uitkomst<T>.Geweigerd? weigering) =>
        weigering is null ? null : Teksten.MeldingVoor(weigering.Reden, weigering.Wie);
}
