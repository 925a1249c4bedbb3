using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Domein.Borgingsweken;

public enum BorgingAntwoord
{
    Gedaan,
    Later,
    PastNiet,

    /// <summary>It has a day; from then on it is asked once whether it worked out.</summary>
    Gepland,
}

/// <summary>What it does to the rhythm that nobody answers. Stored by name: never rename.</summary>
public enum Stilte
{
    Geen,

    /// <summary>It comes less often.</summary>
    Rustiger,

    /// <summary>Without an answer no other comes.</summary>
    Laatste,
}

/// <summary>The one borgingsvraag of a teamleider in one week.</summary>
/// <param name="Ronde">2 after "later" brought it back, otherwise 1.</param>
/// <param name="Gesloten">The question of a later week came: this one is a line, and asks nothing any more.</param>
/// <param name="Zin">How often it was asked before: its wordings take turns.</param>
/// <param name="Overgegaan">The same, since somebody else leads the team.</param>
/// <param name="Dag">With <see cref="BorgingAntwoord.Gepland"/>: from this day on.</param>
/// <param name="TerugOp">It comes back to what was planned in this earlier week.</param>
/// <param name="Stilte">Earlier questions got no answer, and what that does.</param>
/// <param name="Stil">How many before this one got none, in a row.</param>
public sealed record Borgingsweek(
    Persoon Teamleider,
    Isoweek Week,
    string KanaalId,
    string TeamNaam,
    string VraagId,
    Teamcijfer Cijfer,
    BorgingAntwoord? Antwoord,
    Instant? Op,
    int Ronde,
    int Rev,
    bool Gesloten = false,
    int Zin = 0,
    bool Overgegaan = false,
    LocalDate? Dag = null,
    Isoweek? TerugOp = null,
    Stilte Stilte = Stilte.Geen,
    int Stil = 0)
{
    /// <summary>Part of the key of a wekker that closes what is open of teams that somebody leads no more.</summary>
    public const string Sluitwekker = "sluit";

    /// <summary>A quiet moment in the middle of the week.</summary>
    public static readonly Weekmoment Moment = new(IsoDayOfWeek.Wednesday, new LocalTime(13, 0));

    /// <summary>So many questions without an answer, and they come less often; with twice and three times as many again.</summary>
    private const int StilNa = 3;

    private const int StapInStilte = 2;

    /// <summary>A plan further away than this is forgotten by everybody.</summary>
    private const int MeesteMaanden = 6;

    /// <summary>Later than this the question of a week is not asked any more.</summary>
    private static readonly Duration Inhaaltijd = Duration.FromDays(2);

    public static bool IsTeLaat(Wekker wekker, Instant nu) => nu - wekker.Om >= Inhaaltijd;

    public static Wekker VolgendeWekker(string teamleiderId, Instant na) => new(WekkerSoort.Borgingsvraag, teamleiderId, Moment.Na(na));

    /// <summary>Once in how many weeks a teamleider can choose to be asked.</summary>
    public static IReadOnlyList<int> Ritmes { get; } = [1, 2, 4];

    /// <summary>It is so many weeks since the last question.</summary>
    /// <param name="vorige">The last question, or null when there was none.</param>
    public static bool IsAanDeBeurt(Isoweek week, Borgingsweek? vorige, int elke) =>
        vorige is null || week.Volgnummer - vorige.Week.Volgnummer >= elke;

    /// <summary>
    /// Once in how many weeks it is asked now: whoever does not answer hears it less often, and in the end not any more, until they answer
    /// something again.
    /// </summary>
    /// <param name="elke">What this teamleider chose.</param>
    /// <param name="vorige">The last question, or null when there was none.</param>
    /// <returns>Null is never.</returns>
    public static int? Ritme(int elke, Borgingsweek? vorige) => StilNaVraag(vorige) switch
    {
        < StilNa => elke,
        < StilNa + StapInStilte => Math.Max(elke, Ritmes[1]),
        < StilNa + (2 * StapInStilte) => Math.Max(elke, Ritmes[^1]),
        _ => null,
    };

    private static int StilNaVraag(Borgingsweek? vorige) =>
        vorige is { Antwoord: null, Overgegaan: false } ? vorige.Stil + 1 : 0;

    /// <summary>The last question of who did not answer any more: by it the silence is remembered until they do.</summary>
    public bool HoudtStilte => Stilte == Stilte.Laatste && StilNaVraag(this) > 0;

    /// <summary>When the next question comes.</summary>
    /// <param name="vorige">The last question, or null when there was none.</param>
    public static Instant Volgende(Borgingsweek? vorige, Instant na, int elke)
    {
        var om = Moment.Na(na);
        while (!IsAanDeBeurt(Isoweek.Van(Weekmoment.Lokaal(om).Date), vorige, elke)) om = Moment.Na(om);
        return om;
    }

    /// <summary>Who leads several teams gets one question at a time: the team after the one it was about last.</summary>
    /// <param name="teams">At least one, in a fixed order.</param>
    public static Wijkteams.Wijkteam Over(IReadOnlyList<Wijkteams.Wijkteam> teams, Borgingsweek? vorige)
    {
        var laatst = teams.Select(t => t.KanaalId).ToList().IndexOf(vorige?.KanaalId ?? "");
        return teams[(laatst + 1) % teams.Count];
    }

    /// <param name="vragen">All questions.</param>
    public static Uitkomst<Borgingsweek>.Gelukt Vraag(
        Persoon teamleider, Wijkteams.Wijkteam team, Teamcijfer cijfer, IReadOnlyList<Borgingsvraag> vragen,
        IReadOnlyCollection<Borgingsweek> eerder, Instant moment)
    {
        var week = Isoweek.Van(Weekmoment.Lokaal(moment).Date);
        var gekozen = Borgingsvragen.Kies(vragen, week, cijfer, eerder, team.Fase);
        var isSignaal = Borgingsvragen.IsSignaal(cijfer) && gekozen == Borgingsvragen.Agenda;
        var plan = isSignaal ? null : Beloofd(team, Weekmoment.Lokaal(moment).Date, eerder);
        var vraag = plan?.VraagId ?? gekozen;
        var vorige = plan ?? eerder.Where(e => e.VraagId == vraag).MaxBy(e => e.Week.Volgnummer);
        var nieuw = new Borgingsweek(
            teamleider, week, team.KanaalId, team.Naam, vraag, cijfer, null, null, Ronde: 1, Rev: 1,
            Zin: plan?.Zin ?? (vorige is null ? 0 : vorige.Zin + 1), TerugOp: plan?.Week);
        var laatste = eerder.MaxBy(e => e.Week.Volgnummer);
        nieuw = nieuw with { Stil = StilNaVraag(laatste) };
        nieuw = nieuw with { Stilte = StilteVan(laatste, nieuw) };
        return new(nieuw, [nieuw.Tonen]);
    }

    private static Stilte StilteVan(Borgingsweek? vorige, Borgingsweek nieuw) =>
        (Ritme(1, vorige), Ritme(1, nieuw)) switch
        {
            (_, null) => Stilte.Laatste,
            (1, _) => Stilte.Geen,
            _ => Stilte.Rustiger,
        };

    /// <summary>What was planned for this day or before it, and was not come back to.</summary>
    private static Borgingsweek? Beloofd(Wijkteams.Wijkteam team, LocalDate vandaag, IReadOnlyCollection<Borgingsweek> eerder) =>
        eerder.Where(
            e => e.Antwoord == BorgingAntwoord.Gepland && e.Dag <= vandaag && e.KanaalId == team.KanaalId
                && !eerder.Any(na => na.TerugOp == e.Week)).MinBy(e => e.Week.Volgnummer);

    /// <summary>Somebody leads a team no more: what is open about it closes.</summary>
    public static Wekker SluitVan(string persoonId, Instant nu) => new(WekkerSoort.BorgingNogEens, $"{persoonId}|{Sluitwekker}", nu);

    /// <summary>The next question came, or somebody else leads the team: whatever is left of this one becomes a line.</summary>
    public Uitkomst<Borgingsweek>.Gelukt Sluit(bool overgegaan = false)
    {
        if (Gesloten) return new(this, []);
        var dicht = this with { Gesloten = true, Overgegaan = overgegaan, Rev = Rev + 1 };
        return new(dicht, dicht.AlleKaarten);
    }

    public Uitkomst<Borgingsweek> Beantwoord(BorgingAntwoord antwoord, Persoon door, Instant nu)
    {
        if (door.Id != Teamleider.Id) return new Uitkomst<Borgingsweek>.Geweigerd(Reden.AlleenTeamleider);
        if (Antwoord == antwoord) return new Uitkomst<Borgingsweek>.Gelukt(this, []);
        var nieuw = this with { Antwoord = antwoord, Op = nu, Rev = Rev + 1 };
        Bericht[] later = antwoord == BorgingAntwoord.Later && Ronde == 1
            ? [new Bericht.ZetWekker(new Wekker(WekkerSoort.BorgingNogEens, $"{Teamleider.Id}|{Week}", NogEens(nu)))]
            : [];
        return new Uitkomst<Borgingsweek>.Gelukt(nieuw, [nieuw.Tonen, .. later]);
    }

    /// <summary>A day to choose: after today, and not in another life.</summary>
    public static bool KanOp(LocalDate dag, LocalDate vandaag) => dag > vandaag && dag <= vandaag.PlusMonths(MeesteMaanden);

    /// <summary>From this day on the question of a week asks, once, whether it worked out. No message comes for it.</summary>
    public Uitkomst<Borgingsweek> Plan(LocalDate dag, Persoon door, Instant nu)
    {
        if (door.Id != Teamleider.Id) return new Uitkomst<Borgingsweek>.Geweigerd(Reden.AlleenTeamleider);
        if (Antwoord == BorgingAntwoord.Gepland && Dag == dag) return new Uitkomst<Borgingsweek>.Gelukt(this, []);
        var nieuw = this with { Antwoord = BorgingAntwoord.Gepland, Op = nu, Dag = dag, Rev = Rev + 1 };
        return new Uitkomst<Borgingsweek>.Gelukt(nieuw, [nieuw.Tonen]);
    }

    /// <summary>
    /// "Later" comes back once, as a new message; after that the next week is soon enough, and so it is when the next question came before.
    /// </summary>
    public Uitkomst<Borgingsweek>.Gelukt VraagNogEens(Instant nu, int elke = 1)
    {
        if (Gesloten || Antwoord != BorgingAntwoord.Later || Ronde > 1 || !IsLaatste(nu, elke)) return new(this, []);
        var nieuw = this with { Antwoord = null, Op = null, Ronde = 2, Rev = Rev + 1 };
        return new(nieuw, nieuw.AlleKaarten);
    }

    /// <summary>"Later" comes back before the next question is there, so that it may be said.</summary>
    /// <param name="elke">What this teamleider chose.</param>
    public bool KomtNogEens(int elke) => Ronde == 1 && (Op is not { } op || IsLaatste(NogEens(op), elke));

    /// <summary>Another card of this week is the one to look at.</summary>
    /// <param name="ronde">Of the card.</param>
    public bool IsVoorbij(int ronde) => Gesloten || ronde < Ronde;

    /// <summary>The day of the next question has not come: two on one day are one too many.</summary>
    public bool IsLaatste(Instant nu, int elke = 1) => Weekmoment.Lokaal(Moment.In(Week.Plus(elke))).Date > Weekmoment.Lokaal(nu).Date;

    private Bericht Tonen => Kaart(Ronde);

    private IReadOnlyList<Bericht> AlleKaarten => [.. Enumerable.Range(1, Ronde).Select(Kaart)];

    private Bericht Kaart(int ronde) => new Bericht.ToonKaart(
        new Kaart(KaartSoort.Borgingsvraag, Week.ToString(), ronde == 1 ? null : "2"), new Ontvanger.Iemand(Teamleider.Id));

    /// <summary>Two days on at nine, and not in the weekend.</summary>
    private static Instant NogEens(Instant nu)
    {
        var dag = Weekmoment.Lokaal(nu).Date.PlusDays(2);
        while (Werkdagen.IsWeekend(dag)) dag = dag.PlusDays(1);
        return new Weekmoment(dag.DayOfWeek, new LocalTime(9, 0)).In(Isoweek.Van(dag));
    }
}
