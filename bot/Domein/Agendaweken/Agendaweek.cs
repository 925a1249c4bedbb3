using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;

namespace TeamsHerstelBot.Domein.Agendaweken;

public enum AgendaAntwoord
{
    StaatErop,
    ZetErop,
    DitKeerNiet,
    GeenOverleg,
}

/// <summary>What came of a subject on the agenda. Stored by name: never rename.</summary>
public enum Agendagevolg
{
    VraagGesteld,
    AfspraakGemaakt,
    VerhaalGedeeld,
    BesprokenZonderActie,
    NietAanToegekomen,
}

/// <summary>The agendavraag of one channel in one week. There is at most one: its row is inserted before anything is posted.</summary>
/// <param name="Gemist">The moment passed unseen, after the overleg; no card was posted.</param>
/// <param name="Planning">What a holiday or closure did to the card; without a card nothing is asked and the week counts nowhere.</param>
/// <param name="Gesloten">The card of a later week came: this one is a line, and asks nothing any more.</param>
/// <param name="Rev">Grows with every change; an older card is recognised by it.</param>
/// <param name="Kort">The last cards got no answer: this one says less.</param>
/// <param name="VraagtGevolg">The overleg was, and its card asks what came of it.</param>
/// <param name="Gevolg">The answer to that. Who gave it is not kept.</param>
public sealed record Agendaweek(
    string KanaalId,
    Isoweek Week,
    Instant Overleg,
    string Gesprekspunt,
    AgendaAntwoord? Antwoord,
    Persoon? Door,
    Instant? Op,
    bool Gemist,
    int Rev,
    Kaartplanning Planning = Kaartplanning.Gewoon,
    bool Gesloten = false,
    bool Kort = false,
    bool VraagtGevolg = false,
    Agendagevolg? Gevolg = null)
{
    private static readonly Duration TeHerzien = Duration.FromDays(14);

    private static readonly LocalTime Navraag = new(9, 0);

    public bool StaatOpAgenda => Antwoord is AgendaAntwoord.StaatErop or AgendaAntwoord.ZetErop;

    /// <summary>It was talked about at most: no question, no agreement, no story, as far as is known.</summary>
    public bool KwamErNietsUit => Gevolg is null or Agendagevolg.BesprokenZonderActie or Agendagevolg.NietAanToegekomen;

    /// <summary>
    /// The rhythm of the team has a card in this week: the one that was chosen, and after a long silence less often. Otherwise there is no
    /// row either, and the week counts nowhere.
    /// </summary>
    /// <param name="eerder">The earlier weeks of the team, as many as are known.</param>
    public static bool IsAanDeBeurt(Wijkteam team, Isoweek week, IReadOnlyCollection<Agendaweek> eerder) =>
        Kaartplan.Voor(team, week, Agendastilte.Van(team, week, eerder).Keer).AanDeBeurt;

    /// <summary>
    /// Of the weeks that are looked back on, those without a row since the team began: the rhythm had no card, so they count nowhere.
    /// </summary>
    /// <param name="weken">The weeks of the team, as many as are known.</param>
    public static int ZonderBeurt(Isoweek week, IReadOnlyCollection<Agendaweek> weken)
    {
        if (weken.Count == 0) return 0;
        var bekend = weken.Select(w => w.Week).ToHashSet();
        var eerste = bekend.Min();
        var zonder = Enumerable.Range(1, Fasen.Weken - 1).Select(n => week.Plus(-n)).Count(w => w > eerste && !bekend.Contains(w));

        // A week that goes on may still get its card; where others had none it is left out as well.
        return zonder == 0 || bekend.Contains(week) ? zonder : zonder + 1;
    }

    /// <summary>
    /// The question of the week in which <paramref name="moment"/> lies; recorded as missed when its overleg is over, and recorded
    /// without a card when holidays or closures leave no room for one.
    /// </summary>
    /// <param name="punten">All talking points.</param>
    /// <param name="eerder">The earlier weeks of the team, as many as are known.</param>
    public static Uitkomst<Agendaweek>.Gelukt Vraag(
        Wijkteam team, Instant moment, Instant nu, IReadOnlyList<Gesprekspunt> punten, IReadOnlyCollection<Agendaweek> eerder)
    {
        var plan = Kaartplan.Voor(team, Isoweek.Van(Weekmoment.Lokaal(moment).Date));
        var gemist = plan.HeeftKaart && nu >= plan.Overleg;
        var nieuw = new Agendaweek(
            team.KanaalId, plan.Week, plan.Overleg, Gesprekspunten.Kies(punten, plan.Week, eerder, team), null, null, null, gemist,
            Rev: 1, plan.Planning, Kort: Agendastilte.Van(team, plan.Week, eerder).IsKort);
        return new(nieuw, nieuw.HeeftOpenKaart ? [nieuw.Tonen, new Bericht.ZetWekker(nieuw.Navragen(team))] : []);
    }

    /// <summary>The next working day of the team, in the morning.</summary>
    private Wekker Navragen(Wijkteam team)
    {
        var dag = Weekmoment.Lokaal(Overleg).Date.PlusDays(1);
        while (!team.Werkt(dag)) dag = dag.PlusDays(1);
        return new(WekkerSoort.Agendagevolg, $"{KanaalId}|{Week}", new Weekmoment(dag.DayOfWeek, Navraag).In(Isoweek.Van(dag)));
    }

    /// <summary>The overleg was: the same card asks what came of it. No new message comes for it.</summary>
    public Uitkomst<Agendaweek>.Gelukt VraagGevolg()
    {
        if (!HeeftOpenKaart || !StaatOpAgenda || VraagtGevolg) return new(this, []);
        var nieuw = this with { VraagtGevolg = true, Rev = Rev + 1 };
        return new(nieuw, [nieuw.Tonen]);
    }

    /// <summary>Anyone in the channel may say it, and say it otherwise later.</summary>
    public Uitkomst<Agendaweek>.Gelukt GeefGevolg(Agendagevolg gevolg)
    {
        if (Gevolg == gevolg || !VraagtGevolg) return new(this, []);
        var nieuw = this with { Gevolg = gevolg, Rev = Rev + 1 };
        return new(nieuw, [nieuw.Tonen]);
    }

    /// <summary>Its card never came, and the overleg is over.</summary>
    public Uitkomst<Agendaweek>.Gelukt SlaOver() =>
        new(Gemist || Antwoord is not null ? this : this with { Gemist = true, Rev = Rev + 1 }, []);

    /// <summary>A card of it stands in the channel, and may be clicked.</summary>
    public bool HeeftOpenKaart => HadKaart && !Gesloten;

    /// <summary>A card of it was posted.</summary>
    public bool HadKaart => !Gemist && Planning is not (Kaartplanning.Overgeslagen or Kaartplanning.Gesloten);

    /// <summary>The answer was given before the week of the overleg began.</summary>
    public bool VroegBeantwoord => Op is { } op && Isoweek.Van(Weekmoment.Lokaal(op).Date) < Week;

    /// <summary>The card of a later week is there.</summary>
    public Uitkomst<Agendaweek>.Gelukt Sluit()
    {
        if (!HeeftOpenKaart) return new(this, []);
        var dicht = this with { Gesloten = true, Rev = Rev + 1 };
        return new(dicht, [dicht.Tonen]);
    }

    /// <summary>Its card is closed, and nobody remembers the overleg: what was said of it stands.</summary>
    private bool IsLangVoorbij(Instant nu) => Gesloten && nu - Overleg > TeHerzien;

    /// <summary>Anyone in the channel may answer, and a later answer changes an earlier one.</summary>
    public Uitkomst<Agendaweek>.Gelukt Beantwoord(AgendaAntwoord antwoord, Persoon door, Instant nu)
    {
        if (IsLangVoorbij(nu) || (Antwoord == antwoord && Door?.Id == door.Id)) return new(this, []);
        var nieuw = this with { Antwoord = antwoord, Door = door, Op = nu, Rev = Rev + 1 };
        return new(nieuw, [nieuw.Tonen]);
    }

    public Bericht Tonen =>
        new Bericht.ToonKaart(new Kaart(KaartSoort.Agendavraag, Week.ToString()), new Ontvanger.Kanaal(KanaalId));
}
