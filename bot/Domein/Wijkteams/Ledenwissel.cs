using System.Globalization;
using NodaTime;
using TeamsHerstelBot.Domein.Berichten;

namespace TeamsHerstelBot.Domein.Wijkteams;

/// <summary>Somebody joined a team or left it, however that became known.</summary>
public static class Ledenwissel
{
    /// <summary>Who is taken out and put back by whoever keeps the lists loses nothing. A right is gone at once all the same.</summary>
    public static readonly Duration Bedenktijd = Duration.FromMinutes(1);

    /// <summary>When Teams cannot say: later and later, and then not any more until the roster is read again.</summary>
    private static readonly Duration[] Nogmaals =
        [Duration.FromMinutes(10), Duration.FromHours(1), Duration.FromHours(6), Duration.FromDays(1)];

    public static Wekker Wekker(string kanaalId, string persoonId, Instant nu) =>
        new(WekkerSoort.Ledenwissel, $"{kanaalId}/{persoonId}", nu + Bedenktijd);

    /// <summary>The channel and the person; the id of a channel holds no slash.</summary>
    public static (string KanaalId, string PersoonId)? Over(Wekker wekker) =>
        wekker.Sleutel.Split('/') is [var kanaalId, var persoonId, ..] ? (kanaalId, persoonId) : null;

    /// <summary>The same once more, or null when it was asked often enough.</summary>
    public static Wekker? Opnieuw(Wekker wekker, Instant nu)
    {
        if (Over(wekker) is not var (kanaalId, persoonId)) return null;
        var keer = wekker.Sleutel.Split('/') is [_, _, var tekst] && int.TryParse(tekst, CultureInfo.InvariantCulture, out var eerder)
            ? eerder
            : 0;
        if (keer < 0 || keer >= Nogmaals.Length) return null;
        var sleutel = string.Create(CultureInfo.InvariantCulture, $"{kanaalId}/{persoonId}/{keer + 1}");
        return new(WekkerSoort.Ledenwissel, sleutel, nu + Nogmaals[keer]);
    }

    /// <summary>
    /// Asks in the channel who takes over the role of somebody who left: once for each time that somebody does, since a card of before
    /// that changes notifies nobody.
    /// </summary>
    /// <param name="sinds">When they left.</param>
    public static Bericht VraagOvername(string kanaalId, string persoonId, Instant sinds) => new Bericht.ToonKaart(
        new Kaart(KaartSoort.RolOvernemen, kanaalId, new Kaartkeer(persoonId, sinds).ToString()), new Ontvanger.Kanaal(kanaalId));

    /// <summary>The card is about this time that somebody left, and not one of before. A card of long ago knows no moment.</summary>
    public static bool IsDezeKeer(Kaartkeer keer, Instant? sinds) => sinds is null || keer.Keer is null || keer.IsVan(sinds.Value);
}
