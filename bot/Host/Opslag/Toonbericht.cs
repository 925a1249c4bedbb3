using TeamsHerstelBot.Domein.Berichten;

namespace TeamsHerstelBot.Host.Opslag;

public sealed record Toonbericht(KaartSoort Soort, string Id, string? Extra, string? KanaalId, string? PersoonId)
{
    public Kaart Kaart => new(Soort, Id, Extra);

    public Bericht.ToonKaart Bericht => new(Kaart, Aan);

    public Ontvanger Aan => KanaalId is not null ? new Ontvanger.Kanaal(KanaalId) : new Ontvanger.Iemand(PersoonId!);

    /// <summary>
    /// No other card in the same place looks like it, so that a click on an unknown message shows a copy that Teams made.
    /// </summary>
    public bool IsEenduidig => KanaalId is not null || Soort is not (KaartSoort.AanvraagVoorVrager or KaartSoort.ReactieVoorCoordinator);

    /// <summary>It was said once, at a moment; what it is about has a card of its own.</summary>
    public bool IsTussenstand => KanaalId is null && Soort is KaartSoort.EerlijkBericht or KaartSoort.LangWachten or KaartSoort.Nieuws
        or KaartSoort.MatchTerug or KaartSoort.HerinneringVoorCoordinator or KaartSoort.HerinneringVoorErvaringsdeskundige
        or KaartSoort.VraagGesloten or KaartSoort.Dagherinnering or KaartSoort.OntmoetingMorgen or KaartSoort.Toestemmingsvraag;

    public static Toonbericht Van(Bericht.ToonKaart toon) => new(
        toon.Kaart.Soort,
        toon.Kaart.Id,
        toon.Kaart.Extra,
        (toon.Aan as Ontvanger.Kanaal)?.KanaalId,
        (toon.Aan as Ontvanger.Iemand)?.PersoonId);
}
