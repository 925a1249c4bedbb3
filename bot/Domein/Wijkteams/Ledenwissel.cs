using NodaTime;
using TeamsHerstelBot.Domein.Berichten;

namespace TeamsHerstelBot.Domein.Wijkteams;

/// <summary>Somebody joined a team or left it, however that became known.</summary>
public static class Ledenwissel
{
    /// <summary>Who is taken out and put back by whoever keeps the lists loses nothing. A right is gone at once all the same.</summary>
    public static readonly Duration Bedenktijd = Duration.FromMinutes(1);

    public static Wekker Wekker(string kanaalId, string persoonId, Instant nu) =>
        new(WekkerSoort.Ledenwissel, $"{kanaalId}/{persoonId}", nu + Bedenktijd);

    /// <summary>The channel and the person; the id of a channel holds no slash.</summary>
    public static (string KanaalId, string PersoonId)? Over(Wekker wekker) =>
        wekker.Sleutel.Split('/', 2) is [var kanaalId, var persoonId] ? (kanaalId, persoonId) : null;

    /// <summary>Asks in the channel who takes over the role of somebody who left.</summary>
    public static Bericht VraagOvername(string kanaalId, string persoonId) =>
        new Bericht.ToonKaart(new Kaart(KaartSoort.RolOvernemen, kanaalId, persoonId), new Ontvanger.Kanaal(kanaalId));
}
