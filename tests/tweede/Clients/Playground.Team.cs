using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace TeamsHerstelBot.Gereedschap;

public sealed partial class Playground
{
    private static JsonObject Team() => new()
    {
        ["version"] = "0.1.1",
        ["tenantId"] = Tenant,
        ["bot"] = new JsonObject { ["id"] = Bot, ["name"] = "TeamsHerstelBot" },
        ["currentUser"] = Mens(Anna),
        ["users"] = new JsonArray(Mens(Bob), Mens(Cem), Mens(Dina), Mens(Eva), Mens(Fons)),
        ["personalChat"] = new JsonObject { ["id"] = ChatVanAnna },
        ["groupChat"] = new JsonObject { ["id"] = Groep, ["name"] = "Groep" },
        ["team"] = new JsonObject
        {
            ["id"] = Algemeen,
            ["name"] = "Wijkteam Zuid",
            ["aadGroupId"] = Aad(9),
            ["channels"] = new JsonArray(new JsonObject { ["id"] = Overleg, ["name"] = "Overleg" }),
        },
    };

    private static JsonObject Mens(Speler speler) => new()
    {
        ["id"] = speler.Id,
        ["name"] = speler.Naam,
        ["userPrincipleName"] = $"{speler.Id}@zuid.example",
        ["aadObjectId"] = speler.Aad,
        ["givenName"] = speler.Naam.Split(' ')[0],
        ["surname"] = speler.Naam.Split(' ')[^1],
        ["email"] = $"{speler.Id}@zuid.example",
    };

    private static string Aad(int nummer) => string.Create(CultureInfo.InvariantCulture, $"b2e00000-0000-4000-8000-0000000000{nummer:D2}");

    private static int VrijePoort()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }
}
