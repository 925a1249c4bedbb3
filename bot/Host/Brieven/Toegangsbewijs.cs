using System.Globalization;
using NodaTime;

namespace TeamsHerstelBot.Host.Brieven;

/// <summary>Whose page a link or a device is for.</summary>
/// <param name="Versie">Of the access that it was given out with.</param>
/// <param name="Adres">What it was mailed to, as a hash: with another address everything of before is of no use.</param>
public sealed record Houder(string TenantId, string PersoonId, int Versie, string Adres);

/// <summary>Signs links and devices for one person and a while, and reads them back.</summary>
public sealed class Toegangsbewijs(Zegel zegel)
{
    /// <summary>As long as somebody may look for an old mail: all that it does is have a code mailed to the same mailbox.</summary>
    private static readonly Duration Linkduur = Duration.FromDays(365);

    public static readonly Duration Apparaatduur = Duration.FromDays(30);

    public string Link(Houder wie) => Maak(nameof(Link), wie, Linkduur);

    public string Apparaat(Houder wie) => Maak(nameof(Apparaat), wie, Apparaatduur);

    /// <summary>Null when it is not ours, changed on the way, or over.</summary>
    public Houder? LeesLink(string? bewijs) => Lees(nameof(Link), bewijs);

    public Houder? LeesApparaat(string? bewijs) => Lees(nameof(Apparaat), bewijs);

    private string Maak(string waarvoor, Houder wie, Duration duur) => zegel.Zet(
        waarvoor, duur, wie.Versie.ToString(CultureInfo.InvariantCulture), wie.Adres, wie.TenantId, wie.PersoonId);

    private Houder? Lees(string waarvoor, string? bewijs) =>
        zegel.Lees(waarvoor, bewijs) is [var versie, var adres, var tenantId, var persoonId]
        && int.TryParse(versie, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer)
            ? new(tenantId, persoonId, nummer, adres)
            : null;
}
