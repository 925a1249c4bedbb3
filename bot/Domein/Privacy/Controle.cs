namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>What the people of a pool say of the check, and what they may change of it.</summary>
public static class Controle
{
    /// <summary>So often "klopt niet" in a quarter, by kind, is a signal to look at the rules.</summary>
    public const int Signaal = 3;

    /// <summary>Every kind that can be told to be wrong.</summary>
    public static IReadOnlyList<VondstSoort> Soorten { get; } = [.. Enum.GetValues<VondstSoort>().Where(s => s <= VondstSoort.Naam)];

    /// <summary>A coördinator may have these only warn. Never a BSN, a phone number, an address or danger.</summary>
    public static IReadOnlyList<VondstSoort> Instelbaar { get; } =
    [
        .. Soorten.Except([VondstSoort.Bsn, VondstSoort.Telefoon, VondstSoort.Adres]),
    ];
}
