using System.Net;
using System.Net.Sockets;

namespace TeamsHerstelBot.Proeftuin.Kern;

/// <summary>What the command line asked for.</summary>
/// <param name="Adres">The one address, without trailing slash; port 0 means a free port.</param>
/// <param name="Leeg">True leaves out the demo municipality.</param>
/// <param name="Klok">First moment of the clock, or null for the default.</param>
/// <param name="Map">Folder with the data of the bot and of the local Teams.</param>
/// <param name="Bots">Where the bot runs in processes of its own; empty when it runs in this one.</param>
internal sealed record Startinstellingen(Uri Adres, bool Leeg, DateTimeOffset? Klok, string Map, IReadOnlyList<Uri> Bots)
{
    /// <summary>The bot is elsewhere: this process is only Teams, the issuer and the identity of the bot.</summary>
    public bool AlleenTeams => Bots.Count > 0;

    /// <summary>The same settings with a port that can be told to the bot before Kestrel listens.</summary>
    public Startinstellingen MetPoort(int? vorigePoort)
    {
        if (Adres.Port != 0) return this;
        var poort = vorigePoort is { } vorige && Vrij(vorige) is { } zelfde ? zelfde : Vrij(0)!.Value;
        return this with { Adres = new UriBuilder(Adres) { Port = poort }.Uri };
    }

    /// <summary>Whether the port can be had; asked before the bot starts its work.</summary>
    public bool PoortIsVrij() => Adres.HostNameType == UriHostNameType.IPv6 || Vrij(Adres.Port) is not null;

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
