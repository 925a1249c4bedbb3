using TeamsHerstelBot.Domein.Wijkteams;

namespace TeamsHerstelBot.Cards;

/// <summary>How a form says how often the agendavraag comes. Cards live for years: never rename.</summary>
public static class Agendakeren
{
    private static readonly Dictionary<Agendakeer, string> Ids = new()
    {
        [Agendakeer.ElkeWeek] = "elke-week",
        [Agendakeer.EvenWeken] = "even-weken",
        [Agendakeer.OnevenWeken] = "oneven-weken",
        [Agendakeer.EersteVanDeMaand] = "eerste-van-de-maand",
        [Agendakeer.VoorlopigNiet] = "voorlopig-niet",
    };

    /// <summary>Value of the choice.</summary>
    public static string Id(Agendakeer keer) => Ids[keer];

    /// <summary>Null for anything else.</summary>
    public static Agendakeer? Lees(string? id) => Ids.ContainsValue(id ?? "") ? Ids.First(i => i.Value == id).Key : null;
}
