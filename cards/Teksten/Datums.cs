using System.Globalization;
using NodaTime;
using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    private static readonly string[] Dagen = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];

    private static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>Such as "dinsdag".</summary>
    public static string Dag(IsoDayOfWeek dag) => Dagen[(int)dag - 1];

    /// <summary>Such as "dinsdag 1 december".</summary>
    public static string Datum(LocalDate datum) => $"{Dag(datum.DayOfWeek)} {Getal(datum.Day)} {Maanden[datum.Month - 1]}";

    /// <summary>The day of a moment in the Netherlands.</summary>
    public static string Datum(Instant moment) => Datum(Weekmoment.Lokaal(moment).Date);

    /// <summary>Such as "09:00".</summary>
    public static string Tijd(LocalTime tijd) => string.Create(CultureInfo.InvariantCulture, $"{tijd.Hour:D2}:{tijd.Minute:D2}");

    /// <summary>Such as "dinsdag om 10:00".</summary>
    public static string Moment(Weekmoment moment) => $"{Dag(moment.Dag)} om {Tijd(moment.Tijd)}";

    /// <summary>How long something waits: "vandaag", "sinds gisteren", "3 dagen".</summary>
    public static string Wachttijd(Instant sinds, LocalDate vandaag)
    {
        var dagen = Period.DaysBetween(Weekmoment.Lokaal(sinds).Date, vandaag);
        return dagen switch
        {
            <= 0 => "sinds vandaag",
            1 => "sinds gisteren",
            _ => $"{Getal(dagen)} dagen",
        };
    }

    internal static string Werkdagen(int dagen) => dagen == 1 ? "1 werkdag" : $"{Getal(dagen)} werkdagen";

    internal static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
