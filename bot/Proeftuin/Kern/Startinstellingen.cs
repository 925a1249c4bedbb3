using System.Net;
using System.Net.Sockets;

namespace TeamsHerstelBot.Proeftuin.Kern;

/// <summary>What the command line asked for.</summary>
/// <param name="Adres">The one address, without trailing slash; port 0 means a free port.</param>
/// <param name="Leeg">True leaves out the demo municipality.</param>
/// <param name="Kaal">True leaves out what the municipality did in the weeks before: nobody asked or answered anything yet.</param>
/// <param name="Klok">The moment at which somebody begins to look, or null for the default.</param>
/// <param name="Map">Folder with the data of the bot and of the local Teams.</param>
/// <param name="Bots">Where the bot runs in processes of its own; empty when it runs in this one.</param>
internal sealed record Startinstellingen(Uri Adres, bool Leeg, bool Kaal, DateTimeOffset? Klok, string Map, IReadOnlyList<Uri> Bots)
{
    /// <summary>How many weeks the demo has behind it.</summary>
    public const int WekenVooraf = 4;

    /// <summary>The bot is elsewhere: this process is only Teams, the issuer and the identity of the bot.</summary>
    public bool AlleenTeams => Bots.Count > 0;

    /// <summary>The Monday 09:00 up to which the demo has a past.</summary>
    public DateTimeOffset Opening(DateTimeOffset nu) => Amsterdam.VorigeMaandag(Klok ?? nu);

    /// <summary>What a clock that was never set shows first: a past begins in the past.</summary>
    public DateTimeOffset EersteMoment(DateTimeOffset nu) =>
        Leeg || Kaal ? Klok ?? Amsterdam.Maandagochtend(nu) : Amsterdam.Dag(Opening(nu), -7 * WekenVooraf, new(8, 30, 0));

    /// <summary>The same settings with a port that can be told to the bot before Kestrel listens.</summary>
    public Startinstellingen MetPoort(int? vorigePoort)
    {
        if (Adres.Port != 0) return this;
        var poort = vorigePoort is { } vorige && Vrij(vorige) is { } zelfde ? zelfde : Vrij(0)!.Value;
        return this with { Adres = new UriBuilder(Adres) { Port = poort }.Uri };
    }

    /// <summary>Whether the port can be had; asked before the bot starts its work.</summary>
    public bool PoortIsVrij() => Adres.Port == 0 || Adres.HostNameType == UriHostNameType.IPv6 || Vrij(Adres.Port) is not null;

    private static int? Vrij(int poort)
    {
        try
        {
            using var luisteraar = new TcpListener(IPAddress.Loopback, poort);
            luisteraar.Start();
            return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
        }
        catch (SocketException)
        {
            return null;
        }
    }
}
