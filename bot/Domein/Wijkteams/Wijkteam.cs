using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Domein.Wijkteams;

/// <summary>A wijkteam as its channel set it up.</summary>
/// <param name="KanaalId">The Teams channel.</param>
/// <param name="Overleg">When the team meets.</param>
/// <param name="Kaartmoment">When the weekly card comes.</param>
/// <param name="PoolId">The pool that answers this team, or null while there is none.</param>
public sealed record Wijkteam(
    string KanaalId,
    string Naam,
    Weekmoment Overleg,
    Weekmoment Kaartmoment,
    string? PoolId,
    Persoon Teamleider)
{
    /// <summary>The overleg that the card of this moment is about: the first one after it.</summary>
    public Instant OverlegNa(Instant kaart) => Overleg.Na(kaart);

    public IReadOnlyList<Bericht> NaInrichten(Instant nu) =>
    [
        new Bericht.ToonKaart(new Kaart(KaartSoort.Inrichten, KanaalId), new Ontvanger.Kanaal(KanaalId)),
        new Bericht.ZetWekker(VolgendeAgendavraag(nu)),
        new Bericht.ZetWekker(Borgingsweken.Borgingsweek.VolgendeWekker(Teamleider.Id, nu)),
    ];

    public Wekker VolgendeAgendavraag(Instant na) => new(WekkerSoort.Agendavraag, KanaalId, Kaartmoment.Na(na));
}
