using TeamsHerstelBot.Domein.Berichten;

namespace TeamsHerstelBot.Host.Opslag;

public sealed record Toonbericht(KaartSoort Soort, string Id, string? Extra, string? KanaalId, string? PersoonId)
{
    public Kaart Kaart => new(Soort, Id, Extra);

    public Ontvanger Aan => KanaalId is not null ? new Ontvanger.Kanaal(KanaalId) : new Ontvanger.Iemand(PersoonId!);

    /// <summary>
    /// No other card in the same place looks like it, so that a click on an unknown message shows a copy that Teams made.
    /// </summary>
    public bool IsEenduidig => KanaalId is not null || Soort is not (KaartSoort.AanvraagVoorVrager or KaartSoort.ReactieVoorCoordinator);

    public static Toonbericht Van(Bericht.ToonKaart toon) => new(
        toon.Kaart.Soort,
        toon.Kaart.Id,
        toon.Kaart.Extra,
        (toon.Aan as Ontvanger.Kanaal)?.KanaalId,
        (toon.Aan as Ontvanger.Iemand)?.PersoonId);
}
