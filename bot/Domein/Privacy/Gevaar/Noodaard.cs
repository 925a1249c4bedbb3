namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>What kind of danger a text speaks of, and so who helps at once.</summary>
public enum Noodaard
{
    /// <summary>112.</summary>
    Leven,

    /// <summary>113.</summary>
    Zelfdoding,

    /// <summary>Veilig Thuis.</summary>
    Geweld,
}
