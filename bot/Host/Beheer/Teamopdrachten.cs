using System.CommandLine;
using System.Globalization;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Beheer;

/// <summary>The command <c>teams lijst</c>: where the bot is, and what it is for there. It names nobody.</summary>
internal static class Teamopdrachten
{
    public const string Naam = "teams";

    public static Command Maak()
    {
        var (tenant, opslag, json) = (Persoonsplek.Tenant(), Persoonsplek.Waar(), Scherm.AlsJson());
        var lijst = new Command(
            "lijst", "Toont elk kanaal met de bot: welk wijkteam of welke pool, en of het bereikbaar is.") { tenant, opslag, json };
        lijst.SetAction((gelezen, ct) => Opdracht.ProbeerAsync(gelezen, () => Persoonsplek.DoeAsync(
            gelezen.GetValue(opslag), gelezen.GetValue(tenant), async plek =>
        {
            var rijen = await plek.Kluis.ZoekAsync<Kanaal>(Tabel.Wijkteams, plek.TenantId, Sleutel.KanaalPrefix, ct);
            Kanaal[] kanalen =
            [
                .. rijen.Select(r => r.Waarde).OrderBy(k => k.TeamNaam, StringComparer.Ordinal).ThenBy(k => k.Naam, StringComparer.Ordinal),
            ];
            if (gelezen.GetValue(json))
            {
                await Scherm.SchrijfJsonAsync(gelezen, kanalen.Select(
                    k => new { Team = k.TeamNaam, Kanaal = k.Naam, k.Id, Voor = Voor(k), Pool = Pool(k), Bereik = Bereik(k) }));
                return null;
            }

            Scherm.Toon(
                Scherm.Van(gelezen), ["Team", "Kanaal", "Voor", "Pool", "Bereik"],
                kanalen.Select(k => new[] { k.TeamNaam ?? "", k.Naam ?? k.Id, Voor(k), Pool(k) ?? "", Bereik(k) }));
            return null;
        }, ct)));
        return new Command(Naam, "De teams en kanalen met de bot.") { lijst };
    }

    private static string Voor(Kanaal kanaal) => (kanaal.Wijkteam, kanaal.PoolId) switch
    {
        ({ } team, _) => $"wijkteam {team.Naam}",
        (_, { }) => "pool",
        _ => "nog niet ingericht",
    };

    private static string? Pool(Kanaal kanaal) => kanaal.Wijkteam?.PoolId ?? kanaal.PoolId;

    private static string Bereik(Kanaal kanaal) => kanaal switch
    {
        { Weg: true } => "bot is weggehaald",
        { Stil: { } sinds } => string.Create(CultureInfo.InvariantCulture, $"weigert sinds {sinds.ToDateTimeUtc():yyyy-MM-dd}"),
        _ => "goed",
    };
}
