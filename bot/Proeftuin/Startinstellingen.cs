using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace TeamsHerstelBot.Proeftuin;

/// <summary>What the command line asked for.</summary>
/// <param name="Adres">The one address, without trailing slash; port 0 means a free port.</param>
/// <param name="Leeg">True leaves out the demo municipality.</param>
/// <param name="Klok">First moment of the clock, or null for the default.</param>
/// <param name="Map">Folder with the data of the bot and of the local Teams.</param>
internal sealed record Startinstellingen(Uri Adres, bool Leeg, DateTimeOffset? Klok, string Map)
{
    private const string Standaardadres = "http://localhost:5178";

    public static Startkeuze Lees(IReadOnlyList<string> args)
    {
        var adres = Standaardadres;
        var map = Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
            "proeftuin-data");
        var leeg = false;
        DateTimeOffset? klok = null;

        for (var i = 0; i < args.Count; i++)
        {
            var (naam, waarde) = Splits(args[i]);
            if (naam == "--leeg")
            {
                leeg = true;
                continue;
            }

            if (naam is not ("--urls" or "--klok" or "--data"))
                return new($"De Proeftuin kent '{naam}' niet. Kies uit --leeg, --urls, --klok en --data.");
            waarde ??= i + 1 < args.Count ? args[++i] : "";
            if (waarde.Length == 0) return new($"Achter {naam} hoort een waarde.");
            if (naam == "--urls") adres = waarde;
            else if (naam == "--data") map = waarde;
            else if (!DateTimeOffset.TryParse(waarde, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
                return new($"--klok verwacht een moment zoals 2026-11-30T09:00:00+01:00, niet '{waarde}'.");
            else klok = moment;
        }

        return LeesAdres(adres) is { } uri
            ? new(Instellingen: new(uri, leeg, klok, Path.GetFullPath(map)))
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
