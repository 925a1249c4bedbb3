using System.Globalization;
using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Domein.Wijkteams;

/// <summary>A talking point for the next card of a wijkteam.</summary>
/// <param name="Punt">Its id.</param>
/// <param name="Na">The week in which it was said: the first card after that has it, and no other.</param>
public sealed record Puntvoorstel(string Punt, Isoweek Na);

/// <summary>A wijkteam as its channel set it up.</summary>
/// <param name="KanaalId">The Teams channel.</param>
/// <param name="Overleg">When the team meets.</param>
/// <param name="Kaartmoment">When the weekly card comes.</param>
/// <param name="PoolId">The pool that answers this team, or null while there is none.</param>
/// <param name="Sluitingen">Days on which the team itself is closed.</param>
/// <param name="AfspraakUrgent">
/// What the team agreed to do in an urgent situation, or null; without it no form with a bewoner is asked.
/// </param>
/// <param name="Schoolregio">Region whose school holidays are suggested, or null when none was chosen.</param>
/// <param name="Afspraken">Its other agreements, or null while it wrote none down.</param>
/// <param name="Fase">How far the habit is, in the eyes of the teamleider; null: what happened says it.</param>
/// <param name="Voorstel">A talking point that the teamleider wants on the next card, or null.</param>
/// <param name="LeiderWeg">Since when the teamleider is in the team no more; null while they are, or somebody took over.</param>
/// <param name="Ritme">In which weeks the card comes; null is every week.</param>
/// <param name="RitmeSinds">The week in which that or the moment was last changed: silence of before says nothing of now.</param>
/// <param name="StilteGelaten">First week of a silence in which the teamleider wanted the moment to stay as it is.</param>
public sealed record Wijkteam(
    string KanaalId,
    string Naam,
    Weekmoment Overleg,
    Weekmoment Kaartmoment,
    string? PoolId,
    Persoon Teamleider,
    Lijst<Sluiting> Sluitingen = default,
    string? AfspraakUrgent = null,
    Schoolregio? Schoolregio = null,
    Teamafspraken? Afspraken = null,
    Fase? Fase = null,
    Puntvoorstel? Voorstel = null,
    Instant? LeiderWeg = null,
    Agendaritme? Ritme = null,
    Isoweek? RitmeSinds = null,
    Isoweek? StilteGelaten = null)
{
    /// <summary>More do not fit on the card.</summary>
    public const int MeesteSluitingen = 10;

    /// <summary>There is an agreement for danger, without which nothing is asked with a bewoner.</summary>
    public bool WeetWatBijGevaar => !string.IsNullOrWhiteSpace(AfspraakUrgent);

    /// <summary>What to do in an urgent situation and who to call, as one text; null without an agreement.</summary>
    public string? Urgent =>
        AfspraakUrgent is null || Afspraken?.Contact is not { } contact ? AfspraakUrgent : $"{AfspraakUrgent}\n{contact}";

    /// <summary>The overleg that the card of this moment is about: the first one after it.</summary>
    public Instant OverlegNa(Instant kaart) => Overleg.Na(kaart);

    /// <summary>A public holiday, or a closure of this team.</summary>
    public bool IsVrij(LocalDate dag) => Feestdagen.Is(dag) || Sluitingen.Any(s => s.Omvat(dag));

    public bool Werkt(LocalDate dag) => !Werkdagen.IsWeekend(dag) && !IsVrij(dag);

    /// <summary>With these days closed, without what is over; itself when they were there already, null when there are too many.</summary>
    public Wijkteam? Sluit(Sluiting sluiting, LocalDate vandaag)
    {
        if (Sluitingen.Contains(sluiting)) return this;
        List<Sluiting> over = [.. Sluitingen.Where(s => s.TotEnMet >= vandaag && (s.Van, s.TotEnMet) != (sluiting.Van, sluiting.TotEnMet))];
        return over.Count < MeesteSluitingen ? this with { Sluitingen = [.. over.Append(sluiting).OrderBy(s => s.Van)] } : null;
    }

    /// <summary>Open again on these days; itself when they were not closed.</summary>
    public Wijkteam Open(LocalDate van, LocalDate totEnMet) =>
        Sluitingen.FirstOrDefault(s => (s.Van, s.TotEnMet) == (van, totEnMet)) is { } weg
        ? this with { Sluitingen = [.. Sluitingen.Where(s => s != weg)] }
        : this;

    /// <summary>
    /// The next week after <paramref name="na"/>, and after a pause, in which a card comes; null when the team is closed for a year or
    /// stopped.
    /// </summary>
    /// <param name="stil">Cards without an answer in a row.</param>
    public Kaartplan? VolgendeKaart(Instant na, int stil = 0)
    {
        if (Ritme is { IsGestopt: true }) return null;
        var week = Isoweek.Van(LocalDate.Max(Weekmoment.Lokaal(na).Date, Ritme?.PauzeTot ?? LocalDate.MinIsoValue));
        return Enumerable.Range(0, 53).Select(n => Kaartplan.Voor(this, week.Plus(n), stil)).FirstOrDefault(p => p.HeeftKaart && p.Om > na);
    }

    /// <summary>As it is on this day: a pause that is over is none.</summary>
    public Wijkteam Op(LocalDate vandaag) => Ritme?.Op(vandaag) is { } nu && nu != Ritme ? this with { Ritme = nu.Bewaard } : this;

    /// <summary>With another card moment or rhythm; itself when it was that.</summary>
    public Wijkteam Vraag(Weekmoment moment, Agendaritme ritme, LocalDate vandaag) => (this with
    {
        Kaartmoment = moment,
        Ritme = ritme.Bewaard,
    }).Na(this, vandaag);

    /// <summary>What was chosen in the place of what was: silence is counted from a change of the card moment or the rhythm on.</summary>
    public Wijkteam Na(Wijkteam? was, LocalDate vandaag)
    {
        if (was is null) return this;
        var zelfde = Kaartmoment == was.Kaartmoment && Ritme == was.Ritme;
        var nieuw = this with { RitmeSinds = zelfde ? was.RitmeSinds : Isoweek.Van(vandaag) };
        return nieuw == was ? was : nieuw;
    }

    /// <summary>The same choices on the form of the channel; closures and agreements are set elsewhere.</summary>
    public bool IsZelfdeInrichting(Wijkteam? ander) => ander is not null && AlleenInrichting() == ander.AlleenInrichting();

    /// <summary>
    /// Differs when the choices on the form of the channel do; the same in every process, and never 0. A form that was opened for others is
    /// known by it.
    /// </summary>
    public int Inrichtmerk
    {
        get
        {
            // FNV-1a; string hashes differ per process.
            var keuzes = string.Create(
                CultureInfo.InvariantCulture,
                $"{Naam}|{Overleg.Dag}{Overleg.Tijd}|{Kaartmoment.Dag}{Kaartmoment.Tijd}|{PoolId}|{Teamleider.Id}");
            if (Ritme is not null) keuzes += "|" + Ritme.Merk;
            var merk = keuzes.Aggregate(2166136261u, (som, teken) => (som ^ teken) * 16777619u);
            return (int)(merk & int.MaxValue) is var positief and not 0 ? positief : 1;
        }
    }

    /// <summary>With this talking point for the next card; itself when that was said already.</summary>
    public Wijkteam Stel(Puntvoorstel voorstel) => Voorstel == voorstel ? this : this with { Voorstel = voorstel };

    /// <summary>This talking point was set ready in that week or later.</summary>
    public bool KrijgtPunt(string? punt, Isoweek sinds) => Voorstel is { } voorstel && voorstel.Punt == punt && voorstel.Na >= sinds;

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

    private Wijkteam AlleenInrichting() => this with
    {
        Sluitingen = [],
        Schoolregio = null,
        AfspraakUrgent = null,
        Afspraken = null,
        Fase = null,
        Voorstel = null,
        LeiderWeg = null,
        RitmeSinds = null,
        StilteGelaten = null,
    };
}
