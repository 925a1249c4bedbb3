using NodaTime;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Domein.Wijkteams;

/// <summary>A wijkteam as its channel set it up.</summary>
/// <param name="KanaalId">The Teams channel.</param>
/// <param name="Overleg">When the team meets.</param>
/// <param name="Kaartmoment">When the weekly card comes.</param>
/// <param name="PoolId">The pool that answers this team, or null while there is none.</param>
/// <param name="Sluitingen">Days on which the team itself is closed, or null when it set none.</param>
/// <param name="AfspraakUrgent">What the team agreed to do in an urgent situation, or null; without it no form with a bewoner is asked.</param>
public sealed record Wijkteam(
    string KanaalId,
    string Naam,
    Weekmoment Overleg,
    Weekmoment Kaartmoment,
    string? PoolId,
    Persoon Teamleider,
    IReadOnlyList<Sluiting>? Sluitingen = null,
    string? AfspraakUrgent = null)
{
    /// <summary>The overleg that the card of this moment is about: the first one after it.</summary>
    public Instant OverlegNa(Instant kaart) => Overleg.Na(kaart);

    /// <summary>A public holiday, or a closure of this team.</summary>
    public bool IsVrij(LocalDate dag) => Feestdagen.Is(dag) || Sluitingen?.Any(s => s.Omvat(dag)) == true;

    public bool Werkt(LocalDate dag) => dag.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !IsVrij(dag);

    public IReadOnlyList<Bericht> NaInrichten(Instant nu) =>
    [
        new Bericht.ToonKaart(new Kaart(KaartSoort.Inrichten, KanaalId), new Ontvanger.Kanaal(KanaalId)),
        new Bericht.ZetWekker(VolgendeAgendavraag(nu)),
        new Bericht.ZetWekker(Borgingsweken.Borgingsweek.VolgendeWekker(Teamleider.Id, nu)),
    ];

    /// <summary>The first moment after <paramref name="na"/>; every ISO week has one, also a week without a card.</summary>
    public Wekker VolgendeAgendavraag(Instant na)
    {
        var week = Isoweek.Van(Weekmoment.Lokaal(na).Date);
        var om = Kaartplan.Voor(this, week).Om;
        return new(WekkerSoort.Agendavraag, KanaalId, om > na ? om : Kaartplan.Voor(this, week.Plus(1)).Om);
    }
}
