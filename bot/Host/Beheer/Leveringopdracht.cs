using System.CommandLine;
using System.Globalization;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Leveringen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Beheer;

/// <summary>The command <c>levering</c>: what did not arrive in an organisation. It names nobody. The bot may run meanwhile.</summary>
internal static class Leveringopdracht
{
    public const string Naam = "levering";

    public static Command Maak()
    {
        var (tenant, opslag, json) = (Persoonsplek.Tenant(), Persoonsplek.Waar(), Scherm.AlsJson());
        var opnieuw = Keuze("--opnieuw", "Probeer deze kaart opnieuw: de id uit de lijst.");
        var opgeven = Keuze("--opgeven", "Probeer deze kaart niet meer: de id uit de lijst.");
        var opdracht = new Command(Naam, "Toont welke kaarten niet aankomen en waarom.") { opnieuw, opgeven, tenant, opslag, json };
        opdracht.SetAction((gelezen, ct) => Opdracht.ProbeerAsync(gelezen, () => Persoonsplek.DoeAsync(
            gelezen.GetValue(opslag), gelezen.GetValue(tenant), async plek =>
        {
            var lezer = new Leveringlezer(plek.Kluis);
            var id = gelezen.GetValue(opnieuw) ?? gelezen.GetValue(opgeven);
            if (id is not null) return await BeslisAsync(gelezen, plek, lezer, id, gelezen.GetValue(opnieuw) is not null, ct);
            var onderweg = new List<Leveringregel>();
            foreach (var partitie in await PartitiesAsync(plek, ct))
            {
                onderweg.AddRange(await lezer.OnderwegAsync(
                    partitie, $"{partitie.Tabel}/{partitie.Sleutel}", aan => Task.FromResult(Aan(aan)), ct));
            }

            await ToonAsync(gelezen, [.. onderweg.OrderBy(l => l.Sinds)], gelezen.GetValue(json));
            return null;
        }, ct)));
        return opdracht;
    }

    private static async Task<string?> BeslisAsync(
        ParseResult gelezen, Persoonsplek plek, Leveringlezer lezer, string id, bool opnieuw, CancellationToken ct)
    {
        var (begin, eind) = (id.IndexOf('/', StringComparison.Ordinal), id.LastIndexOf('/'));
        var partitie = (await PartitiesAsync(plek, ct))
            .FirstOrDefault(p => begin > 0 && eind > begin && $"{p.Tabel}/{p.Sleutel}" == id[..eind]);
        if (partitie is null || !await lezer.BeslisAsync(partitie, id[(eind + 1)..], opnieuw, ct))
        {
            return "Er is geen kaart onderweg met deze id. Kijk in de lijst van 'levering'.";
        }

        await gelezen.InvocationConfiguration.Output.WriteLineAsync(opnieuw
            ? "Klaargezet. De bot probeert het als hij hier weer iets bezorgt, en uiterlijk binnen een dag; na een herstart meteen."
            : "De bot probeert deze kaart niet meer.");
        return null;
    }

    private static async Task<IReadOnlyList<Partitie>> PartitiesAsync(Persoonsplek plek, CancellationToken ct)
    {
        var partities = new List<Partitie>();
        foreach (var shard in Sleutel.AlleShards)
        {
            var rijen = await plek.Kluis.ZoekAsync<Partitierij>(Tabel.Wekkers, shard, RowKeyRange.Prefix(Sleutel.PartitiePrefix), ct);
            partities.AddRange(rijen.Select(r => r.Waarde.Partitie).Where(p => p.TenantId == plek.TenantId));
        }

        return partities;
    }

    private static async Task ToonAsync(ParseResult gelezen, IReadOnlyList<Leveringregel> onderweg, bool json)
    {
        if (json)
        {
            await Scherm.SchrijfJsonAsync(gelezen, onderweg.Select(l => new
            {
                l.Id,
                Kaart = Teksten.Kaartnaam(l.Soort),
                l.Aan,
                Sinds = l.Sinds.ToDateTimeUtc(),
                Stand = Teksten.LeveringIs(l.Stand),
                Code = l.Waarom,
                Waarom = Teksten.WaaromNietAangekomen(l),
            }));
            return;
        }

        Scherm.Toon(
            Scherm.Van(gelezen), ["Kaart", "Aan", "Sinds", "Stand", "Waarom", "Id"],
            onderweg.Select(l => new[]
            {
                Teksten.Kaartnaam(l.Soort), l.Aan, l.Sinds.ToDateTimeUtc().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
                Teksten.LeveringIs(l.Stand), Teksten.WaaromNietAangekomen(l), l.Id,
            }));
    }

    private static string Aan(Ontvanger aan) => aan is Ontvanger.Kanaal { KanaalId: var kanaalId } ? kanaalId : "een persoon";

    private static Option<string?> Keuze(string naam, string wat) => new(naam) { Description = wat, HelpName = "id" };
}
