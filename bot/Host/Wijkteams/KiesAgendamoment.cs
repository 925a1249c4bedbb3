using System.Globalization;
using NodaTime;
using NodaTime.Text;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>The teamleider chooses another moment for the agendavraag, after a silence.</summary>
public sealed class KiesAgendamoment(Stiltebesluit besluit) : IKlikHandler
{
    private static readonly LocalTimePattern Tijd = LocalTimePattern.CreateWithInvariantCulture("HHmm");

    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) => Lees(klik) is { } moment
        ? await besluit.NeemAsync(klik, (over, team, nu) => over.Kies(team, klik.Wie, moment, nu), ct)
        : MeldingKaart.KnopOnbekend();

    private static Weekmoment? Lees(Klik klik) =>
        klik.Id.Split('/') is [_, _, _, var dag, var tijd]
            && int.TryParse(dag, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer)
            && nummer is >= (int)IsoDayOfWeek.Monday and <= (int)IsoDayOfWeek.Friday
            && Tijd.Parse(tijd) is { Success: true, Value: var om }
            ? new((IsoDayOfWeek)nummer, om)
            : null;
}
