using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Privacy;
using TeamsHerstelBot.Host.Adressen;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>Words of danger were typed: what the teams of this person agreed, at once. Nothing of the text is stored or logged.</summary>
public sealed partial class Noodmelding(EigenTeams teams, ILogger<Noodmelding> logger)
{
    public static bool Is(string tekst) => Privacycheck.Lees(tekst).Any(v => v.Soort == VondstSoort.Nood);

    public async Task<Kaartbeeld> MaakAsync(string tenantId, string persoonId, CancellationToken ct)
    {
        Log.Getoond(logger);
        return AfsprakenKaart.Nood(await teams.VanAsync(tenantId, persoonId, ct));
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Urgentiekaart getoond.")]
        public static partial void Getoond(ILogger logger);
    }
}
