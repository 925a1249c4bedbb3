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

/// <summary>The agendavraag of one channel in one week. There is at most one: its row is inserted before anything is posted.</summary>
/// <param name="Gemist">The moment passed unseen, after the overleg; no card was posted.</param>
/// <param name="Planning">What a holiday or closure did to the card; without a card nothing is asked and the week counts nowhere.</param>
/// <param name="Gesloten">The card of a later week came: this one is a line, and asks nothing any more.</param>
/// <param name="Rev">Grows with every change; an older card is recognised by it.</param>
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
    bool Gesloten = false)
{
    public bool StaatOpAgenda => Antwoord is AgendaAntwoord.StaatErop or AgendaAntwoord.ZetErop;

    /// <summary>
    /// The question of the week in which <paramref name="moment"/> lies; recorded as missed when its overleg is over, and recorded
    /// without a card when holidays or closures leave no room for one.
    /// </summary>
    public static Uitkomst<Agendaweek>.Gelukt Vraag(Wijkteam team, Instant moment, Instant nu)
    {
        var plan = Kaartplan.Voor(team, Isoweek.Van(Weekmoment.Lokaal(moment).Date));
        var gemist = plan.HeeftKaart && nu >= plan.Overleg;
        var nieuw = new Agendaweek(
            team.KanaalId, plan.Week, plan.Overleg, Gesprekspunten.VanDeWeek(plan.Week), null, null, null, gemist, Rev: 1, plan.Planning);
        return new(nieuw, plan.HeeftKaart && !gemist ? [nieuw.Tonen] : []);
    }

    /// <summary>Its card never came, and the overleg is over.</summary>
    public Uitkomst<Agendaweek>.Gelukt SlaOver() =>
        new(Gemist || Antwoord is not null ? this : this with { Gemist = true, Rev = Rev + 1 }, []);

    /// <summary>A card of it stands in the channel, and may be clicked.</summary>
    public bool HeeftOpenKaart => !Gemist && !Gesloten && Planning is not (Kaartplanning.Overgeslagen or Kaartplanning.Gesloten);

    /// <summary>The answer was given before the week of the overleg began.</summary>
    public bool VroegBeantwoord => Op is { } op && Isoweek.Van(Weekmoment.Lokaal(op).Date) < Week;

    /// <summary>The card of a later week is there.</summary>
    public Uitkomst<Agendaweek>.Gelukt Sluit()
    {
        if (!HeeftOpenKaart) return new(this, []);
        var dicht = this with { Gesloten = true, Rev = Rev + 1 };
        return new(dicht, [dicht.Tonen]);
    }

    /// <summary>Anyone in the channel may answer, and a later answer changes an earlier one.</summary>
    public Uitkomst<Agendaweek>.Gelukt Beantwoord(AgendaAntwoord antwoord, Persoon door, Instant nu)
    {
        if (Antwoord == antwoord && Door?.Id == door.Id) return new(this, []);
        var nieuw = this with { Antwoord = antwoord, Door = door, Op = nu, Rev = Rev + 1 };
        return new(nieuw, [nieuw.Tonen]);
    }

    public Bericht Tonen =>
        new Bericht.ToonKaart(new Kaart(KaartSoort.Agendavraag, Week.ToString()), new Ontvanger.Kanaal(KanaalId));
}
