using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Privacy;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>Words of danger were typed: what the teams of this person agreed, at once. Nothing of the text is stored or logged.</summary>
public sealed partial class Noodmelding(Kanalen kanalen, ILogger<Noodmelding> logger)
{
    public static bool Is(string tekst) => Privacycheck.Lees(tekst).Any(v => v.Soort == VondstSoort.Nood);

    public async Task<Kaartbeeld> MaakAsync(string tenantId, string persoonId, CancellationToken ct)
    {
        Log.Getoond(logger);
        return AfsprakenKaart.Nood(await TeamsAsync(tenantId, persoonId, ct));
    }

    /// <summary>The wijkteams of this person, as far as their rosters are known.</summary>
    public async Task<IReadOnlyList<Wijkteam>> TeamsAsync(string tenantId, string persoonId, CancellationToken ct)
    {
        List<Wijkteam> teams = [];
        foreach (var kanaal in (await kanalen.AlleAsync(tenantId, ct)).Where(k => !k.Weg && k.Wijkteam is not null))
        {
            if ((await kanalen.LedenAsync(tenantId, kanaal.Id, ct)).Vind(persoonId) is not null) teams.Add(kanaal.Wijkteam!);
        }

        return [.. teams.OrderBy(t => t.Naam, StringComparer.Ordinal)];
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Urgentiekaart getoond.")]
        public static partial void Getoond(ILogger logger);
    }
}
