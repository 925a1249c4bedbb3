using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;

namespace TeamsHerstelBot.Domein.Agendaweken;

/// <summary>
/// How many of the last cards got no answer, in a row. It follows from the weeks that are stored, so that an answer ends it at once. Weeks
/// without a card do not count, and neither do cards of before the moment or the rhythm was changed.
/// </summary>
/// <param name="Sinds">Week of the first of those cards; null without any.</param>
public sealed record Agendastilte(int Keer, Isoweek? Sinds)
{
    /// <summary>So many, and the teamleider hears it, with another moment to choose.</summary>
    public const int VertelNa = 4;

    /// <summary>So many, and the next card is short.</summary>
    private const int KortNa = 2;

    public bool IsKort => Keer >= KortNa;

    /// <summary>A card a month at most, whatever was chosen.</summary>
    public bool IsMaandelijks => Keer >= Agendaritme.MaandelijksNa;

    /// <param name="voor">Only cards of before this week.</param>
    /// <param name="weken">The weeks of the team, as many as are known.</param>
    public static Agendastilte Van(Wijkteam team, Isoweek voor, IEnumerable<Agendaweek> weken)
    {
        var stil = weken.Where(w => w.Week < voor && w.HadKaart && !(w.Week <= team.RitmeSinds))
            .OrderByDescending(w => w.Week.Volgnummer).TakeWhile(w => w.Antwoord is null).ToList();
        return new(stil.Count, stil.Count == 0 ? null : stil[^1].Week);
    }

    /// <summary>
    /// What the teamleider hears now: once after <see cref="VertelNa"/> and once when it becomes a card a month. Shown again it is the
    /// same card, and the channel hears nothing. Null when there is nothing to tell, or nobody to tell it to.
    /// </summary>
    public Bericht.ToonKaart? Vertel(Wijkteam team) =>
        Sinds is { } sinds && Keer is VertelNa or Agendaritme.MaandelijksNa && team is { LeiderWeg: null, Teamleider.IsVergeten: false }
            ? new Stiltebericht(team.KanaalId, Keer, sinds).Aan(team.Teamleider)
            : null;
}
