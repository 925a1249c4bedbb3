using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace TeamsHerstelBot.Proeftuin;

/// <summary>What the command line asked for.</summary>
/// <param name="Adres">The one address, without trailing slash; port 0 means a free port.</param>
/// <param name="Leeg">True leaves out the demo municipality.</param>
/// <param name="Klok">First moment of the clock, or null for the default.</param>
/// <param name="Map">Folder with the data of the bot and of the local Teams.</param>
/// <param name="Bots">Where the bot runs in processes of its own; empty when it runs in this one.</param>
internal sealed record Startinstellingen(Uri Adres, bool Leeg, DateTimeOffset? Klok, string Map, IReadOnlyList<Uri> Bots)
{
    private const string Standaardadres = "http://localhost:5178";

    /// <summary>The bot is elsewhere: this process is only Teams, the issuer and the identity of the bot.</summary>
    public bool AlleenTeams => Bots.Count > 0;

    public static Startkeuze Lees(IReadOnlyList<string> args)
    {
        var adres = Standaardadres;
        var map = Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
            "proeftuin-data");
        var leeg = false;
        DateTimeOffset? klok = null;
        var bots = new List<Uri>();

        for (var i = 0; i < args.Count; i++)
        {
            var (naam, waarde) = Splits(args[i]);
            if (naam == "--leeg")
            {
                leeg = true;
                continue;
            }

            if (naam is not ("--urls" or "--klok" or "--data" or "--bot"))
                return new($"De Proeftuin kent '{naam}' niet. Kies uit --leeg, --urls, --klok, --data en --bot.");
            waarde ??= i + 1 < args.Count ? args[++i] : "";
            if (waarde.Length == 0) return new($"Achter {naam} hoort een waarde.");
            if (naam == "--urls") adres = waarde;
            else if (naam == "--data") map = waarde;
            else if (naam == "--bot")
            {
                if (LeesAdres(waarde) is not { Port: > 0 } bot) return new($"Achter --bot hoort het adres van een Host op deze computer, zoals http://localhost:5000, niet '{waarde}'.");
                bots.Add(bot);
            }
            else if (!DateTimeOffset.TryParse(waarde, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
                return new($"--klok verwacht een moment zoals 2026-11-30T09:00:00+01:00, niet '{waarde}'.");
            else klok = moment;
        }

        if (klok is not null && bots.Count > 0) return new("Met --bot loopt de bot in een eigen proces en op de echte tijd; laat --klok weg.");
        return LeesAdres(adres) is { } uri
            ? new(Instellingen: new(uri, leeg, klok, Path.GetFullPath(map), bots))
            : new($"De Proeftuin luistert alleen op deze computer: kies voor --urls een adres zoals {Standaardadres}, niet '{adres}'.");
    }

    /// <summary>The same settings with a port that can be told to the bot before Kestrel listens.</summary>
    public Startinstellingen MetPoort(int? vorigePoort)
    {
        if (Adres.Port != 0) return this;
        var poort = vorigePoort is { } vorige && Vrij(vorige) is { } zelfde ? zelfde : Vrij(0)!.Value;
        return this with { Adres = new UriBuilder(Adres) { Port = poort }.Uri };
    }

    /// <summary>Whether the port can be had; asked before the bot starts its work.</summary>
    public bool PoortIsVrij() => Adres.HostNameType == UriHostNameType.IPv6 || Vrij(Adres.Port) is not null;

    private static (string Naam, string? Waarde) Splits(string arg)
    {
        var teken = arg.IndexOf('=', StringComparison.Ordinal);
        return teken < 0 ? (arg, null) : (arg[..teken], arg[(teken + 1)..]);
    }

    private static Uri? LeesAdres(string adres) =>
        Uri.TryCreate(adres, UriKind.Absolute, out var uri)
        && uri is { Scheme: "http", IsLoopback: true, PathAndQuery: "/", UserInfo: "", Fragment: "" }
            ? uri
            : null;

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

/// <summary>Settings, or one sentence why there are none.</summary>
internal sealed record Startkeuze(string? Fout = null, Startinstellingen? Instellingen = null);
