using System.Globalization;
using NodaTime;

namespace TeamsHerstelBot.Domein.Wijkteams;

/// <summary>How often the agendavraag comes. Stored by name: never rename, never reuse.</summary>
public enum Agendakeer
{
    ElkeWeek,

    /// <summary>Before an overleg in a week with an even ISO number, as people say it.</summary>
    EvenWeken,

    /// <summary>Two follow each other where a year has 53 weeks.</summary>
    OnevenWeken,
    EersteVanDeMaand,
    VoorlopigNiet,
}

/// <summary>In which weeks a wijkteam gets its agendavraag. A wijkteam without one gets it every week.</summary>
/// <param name="PauzeTot">Nothing before this day, or null.</param>
/// <param name="Hiervoor">How often it was before it stopped, so that it can begin again in the same way.</param>
public sealed record Agendaritme(Agendakeer Keer, LocalDate? PauzeTot = null, Agendakeer? Hiervoor = null)
{
    /// <summary>So many cards without an answer in a row, and there is one a month until somebody answers.</summary>
    public const int MaandelijksNa = 8;

    /// <summary>A pause that is longer has another name.</summary>
    private const int MeesteMaanden = 12;

    public static Agendaritme Gewoon { get; } = new(Agendakeer.ElkeWeek);

    public bool IsGestopt => Keer == Agendakeer.VoorlopigNiet;

    /// <summary>No card comes by itself now.</summary>
    public bool Rust => IsGestopt || PauzeTot is not null;

    /// <summary>A day to choose: after today, and not in another life.</summary>
    public static bool KanTot(LocalDate dag, LocalDate vandaag) => dag > vandaag && dag <= vandaag.PlusMonths(MeesteMaanden);

    /// <summary>The same in silence: a card a month at most.</summary>
    /// <param name="stil">Cards without an answer in a row.</param>
    public Agendaritme Bij(int stil) =>
        stil >= MaandelijksNa && !IsGestopt ? this with { Keer = Agendakeer.EersteVanDeMaand, Hiervoor = null } : this;

    public Agendaritme Kies(Agendakeer keer, LocalDate? pauzeTot) => keer == Agendakeer.VoorlopigNiet
        ? new(keer, Hiervoor: IsGestopt ? Hiervoor : Keer)
        : new(keer, pauzeTot);

    public Agendaritme Pauzeer(LocalDate tot) => Kies(IsGestopt ? Hiervoor ?? Agendakeer.ElkeWeek : Keer, tot);

    public Agendaritme Stop() => Kies(Agendakeer.VoorlopigNiet, null);

    public Agendaritme BeginWeer() => Kies(IsGestopt ? Hiervoor ?? Agendakeer.ElkeWeek : Keer, null);

    /// <summary>As it is on this day: a pause that is over is none.</summary>
    public Agendaritme Op(LocalDate vandaag) => PauzeTot <= vandaag ? this with { PauzeTot = null } : this;

    /// <summary>As it is stored: every week is nothing.</summary>
    public Agendaritme? Bewaard => this == Gewoon ? null : this;

    /// <summary>The same in every process and culture.</summary>
    public string Merk => string.Create(CultureInfo.InvariantCulture, $"{Keer}{PauzeTot:uuuu-MM-dd}");
}
