using System.Globalization;
using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;

namespace TeamsHerstelBot.Domein.Agendaweken;

/// <summary>
/// Which silence a card of a teamleider is about, and what they choose after it: the next silence is told on a card of its own.
/// </summary>
/// <param name="Keer">After so many cards without an answer it was told.</param>
/// <param name="Sinds">Week of the first of them.</param>
public sealed record Stiltebericht(string KanaalId, int Keer, Isoweek Sinds)
{
    /// <summary>From then on it is a card a month; otherwise another moment was proposed.</summary>
    public bool IsMaandelijks => Keer >= Agendaritme.MaandelijksNa;

    public Bericht.ToonKaart Aan(Persoon teamleider) => new(
        new Kaart(KaartSoort.Agendastilte, KanaalId, new Kaartkeer(Keer.ToString(CultureInfo.InvariantCulture), $"{Sinds}").ToString()),
        new Ontvanger.Iemand(teamleider.Id));

    /// <summary>Null for what is no such card.</summary>
    public static Stiltebericht? Lees(string kanaalId, string? keer, string? sinds) =>
        int.TryParse(keer, NumberStyles.None, CultureInfo.InvariantCulture, out var aantal)
            && aantal is Agendastilte.VertelNa or Agendaritme.MaandelijksNa
            && Isoweek.Lees(sinds) is { } week
            ? new(kanaalId, aantal, week)
            : null;

    /// <summary>The moment or the rhythm was changed since.</summary>
    public bool IsGewijzigd(Wijkteam team) => team.RitmeSinds >= Sinds;

    /// <summary>Somebody answered one of those cards, or one of after them.</summary>
    public bool IsBeantwoord(IEnumerable<Agendaweek> weken) => weken.Any(w => w.Week >= Sinds && w.Antwoord is not null);

    /// <summary>The card comes at another moment, and the silence is counted anew.</summary>
    public Uitkomst<Wijkteam> Kies(Wijkteam team, Persoon door, Weekmoment moment, Instant nu) =>
        Beslis(team, door, nu, dag => team.Vraag(moment, team.Ritme ?? Agendaritme.Gewoon, dag));

    /// <summary>The moment stays; nothing else changes.</summary>
    public Uitkomst<Wijkteam> LaatZo(Wijkteam team, Persoon door, Instant nu) =>
        Beslis(team, door, nu, _ => team with { StilteGelaten = Sinds });

    public Uitkomst<Wijkteam> Pauzeer(Wijkteam team, Persoon door, LocalDate tot, Instant nu) =>
        Beslis(team, door, nu, dag => team.Vraag(team.Kaartmoment, (team.Ritme ?? Agendaritme.Gewoon).Pauzeer(tot), dag));

    public Uitkomst<Wijkteam> Stop(Wijkteam team, Persoon door, Instant nu) =>
        Beslis(team, door, nu, dag => team.Vraag(team.Kaartmoment, (team.Ritme ?? Agendaritme.Gewoon).Stop(), dag));

    /// <summary>In the rhythm of before.</summary>
    public Uitkomst<Wijkteam> BeginWeer(Wijkteam team, Persoon door, Instant nu) =>
        Beslis(team, door, nu, dag => team.Vraag(team.Kaartmoment, (team.Ritme ?? Agendaritme.Gewoon).BeginWeer(), dag));

    private Uitkomst<Wijkteam> Beslis(Wijkteam team, Persoon door, Instant nu, Func<LocalDate, Wijkteam> wordt)
    {
        if (door.Id != team.Teamleider.Id) return new Uitkomst<Wijkteam>.Geweigerd(Reden.AlleenTeamleider);
        var nieuw = wordt(Weekmoment.Lokaal(nu).Date);
        Bericht[] berichten = nieuw == team ? [] : [Aan(team.Teamleider)];
        return new Uitkomst<Wijkteam>.Gelukt(nieuw, nieuw.IsZelfdeInrichting(team) ? berichten : [.. nieuw.NaInrichten(nu), .. berichten]);
    }
}
