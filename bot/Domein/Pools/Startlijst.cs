namespace TeamsHerstelBot.Domein.Pools;

/// <summary>How far a point of a <see cref="Startlijst"/> is. Stored by name.</summary>
public enum Startstand
{
    NogNiet,
    Gedaan,
    Nvt,
}

/// <summary>
/// What makes a good start for an ED, kept by that person alone. Only what is still to be arranged is shown to coördinatoren, and only when
/// the person wants that.
/// </summary>
/// <param name="Punten">By id of <see cref="Alle"/>; what is not in it is not done yet.</param>
public sealed record Startlijst(IReadOnlyDictionary<string, Startstand> Punten, bool Gedeeld, int Rev)
{
    /// <summary>Stored by id: never rename, never reuse.</summary>
    public static IReadOnlyList<string> Alle { get; } =
        [
            "taak", "leidinggevende", "begeleider-inhoud", "begeleider-welzijn", "maatje", "intervisie", "vergoeding", "werkplek",
            "overleggen",
        ];

    public static Startlijst Leeg { get; } = new(new Dictionary<string, Startstand>(), Gedeeld: false, Rev: 0);

    public Startstand Stand(string punt) => Punten.GetValueOrDefault(punt);

    public IReadOnlyList<string> NogTeRegelen => [.. Alle.Where(p => Stand(p) == Startstand.NogNiet)];

    /// <summary>What a coördinator may see: nothing, unless it is shared.</summary>
    public IReadOnlyList<string> VoorCoordinator => Gedeeld ? NogTeRegelen : [];
}
