using System.Globalization;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Wijkteams;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace TeamsHerstelBot.Inhoud;

/// <summary>Reads files of content and tells every mistake in one sentence, for somebody who does not program.</summary>
internal sealed class Inhoudlezer
{
    private readonly List<string> _fouten = [];

    public IReadOnlyList<string> Fouten => _fouten;

    /// <summary>The items of each file, those of the municipality in the place of ours with the same id.</summary>
    public Dictionary<string, List<Inhouditem>> Lees(IReadOnlyList<Inhoudbestand> eigen, IReadOnlyList<Inhoudbestand> vanGemeente)
    {
        var samen = eigen.ToDictionary(b => b.Naam, LeesBestand);
        var vanOns = samen[Inhoudboek.BestandBorgingsvragen].Where(i => HeeftPunt(samen, i)).Select(i => (i.Id, i.Punt)).ToHashSet();
        foreach (var bestand in vanGemeente)
        {
            if (!samen.TryGetValue(bestand.Naam, out var items))
            {
                var wel = string.Join(" en ", samen.Keys.Order(StringComparer.Ordinal));
                _fouten.Add($"{bestand.Naam}: dit bestand ken ik niet. Wel: {wel}.");
                continue;
            }

            foreach (var item in LeesBestand(bestand)) Leg(bestand.Naam, items, item);
        }

        KeurPunten(samen, vanOns);
        return samen;
    }

    /// <summary>A talking point that a question names must be there. One of ours that a municipality took away is no mistake.</summary>
    private void KeurPunten(Dictionary<string, List<Inhouditem>> samen, HashSet<(string Id, string? Punt)> vanOns)
    {
        var vragen = samen[Inhoudboek.BestandBorgingsvragen];
        for (var n = 0; n < vragen.Count; n++)
        {
            if (HeeftPunt(samen, vragen[n])) continue;
            var (id, punt) = (vragen[n].Id, vragen[n].Punt);
            if (vanOns.Contains((id, punt))) vragen[n] = vragen[n] with { Punt = null };
            else
            {
                Fout(
                    Inhoudboek.BestandBorgingsvragen, vragen[n].Regel, $"“{id}” noemt het gesprekspunt “{punt}”, en dat is er niet");
            }
        }
    }

    private static bool HeeftPunt(Dictionary<string, List<Inhouditem>> samen, Inhouditem vraag) =>
        vraag.Punt is null || samen[Inhoudboek.BestandGesprekspunten].Exists(p => p.Id == vraag.Punt);

    private void Leg(string bestand, List<Inhouditem> items, Inhouditem item)
    {
        var plaats = items.FindIndex(i => i.Id == item.Id);
        if (!item.Uit)
        {
            if (plaats < 0) items.Add(item);
            else items[plaats] = item;
        }
        else if (Inhoudvorm.Bestanden[bestand].Vast.Contains(item.Id))
        {
            Fout(bestand, item.Regel, $"“{item.Id}” kan niet uit, want de bot kiest dit zelf. Geef het andere woorden");
        }
        else if (plaats < 0) Fout(bestand, item.Regel, $"“{item.Id}” staat op uit, maar bestaat niet");
        else items.RemoveAt(plaats);
    }

    private List<Inhouditem> LeesBestand(Inhoudbestand bestand)
    {
        var yaml = new YamlStream();
        try
        {
            using var tekst = new StringReader(bestand.Tekst);
            yaml.Load(tekst);
        }
        catch (YamlException fout)
        {
            Fout(bestand.Naam, (int)fout.Start.Line, "hier klopt de vorm niet. Kijk naar inspringen, streepjes en aanhalingstekens");
            return [];
        }

        if (yaml.Documents.Count == 0) return [];
        if (yaml.Documents[0].RootNode is not YamlSequenceNode lijst)
        {
            Fout(bestand.Naam, 1, "het bestand is geen lijst. Elk onderdeel begint met “- id:”");
            return [];
        }

        var items = new List<Inhouditem>();
        foreach (var knoop in lijst)
        {
            if (LeesItem(bestand.Naam, knoop) is not { } item) continue;
            if (items.Exists(i => i.Id == item.Id)) Fout(bestand.Naam, item.Regel, $"“{item.Id}” staat er twee keer in");
            else items.Add(item);
        }

        return items;
    }

    private Inhouditem? LeesItem(string bestand, YamlNode knoop)
    {
        var regel = (int)knoop.Start.Line;
        if (knoop is not YamlMappingNode velden)
        {
            Fout(bestand, regel, "dit is geen onderdeel. Elk onderdeel begint met “- id:”");
            return null;
        }

        var eerder = _fouten.Count;
        var vorm = Inhoudvorm.Bestanden[bestand];
        var gelezen = new Dictionary<string, string>(StringComparer.Ordinal);
        IReadOnlyList<string> zinnen = [];
        foreach (var (sleutel, waarde) in velden)
        {
            var naam = (sleutel as YamlScalarNode)?.Value ?? "";
            if (!vorm.Kent(naam)) Fout(bestand, (int)sleutel.Start.Line, $"“{naam}” ken ik niet");
            else if (naam == "zinnen") zinnen = LeesZinnen(bestand, waarde);
            else if (waarde is YamlScalarNode { Value: { } tekst }) gelezen[naam] = tekst.Trim();
            else Fout(bestand, (int)sleutel.Start.Line, $"achter “{naam}” hoort tekst");
        }

        var id = gelezen.GetValueOrDefault("id", "");
        if (!IsId(id)) Fout(bestand, regel, "“id” mist, of heeft iets anders dan kleine letters, cijfers en streepjes");
        var uit = gelezen.GetValueOrDefault("uit") == "true";
        if (!uit) Keur(bestand, regel, vorm, gelezen, zinnen);
        return _fouten.Count == eerder
            ? new(
                id, regel, gelezen, zinnen, Kies<Fase>(gelezen, "fase"), uit, Kies<Borgingsdaad>(gelezen, "doe"),
                gelezen.GetValueOrDefault("punt"))
            : null;
    }

    private List<string> LeesZinnen(string bestand, YamlNode knoop)
    {
        if (knoop is not YamlSequenceNode lijst || lijst.Any(z => z is not YamlScalarNode { Value.Length: > 0 }))
        {
            Fout(bestand, (int)knoop.Start.Line, "achter “zinnen” hoort een lijst van zinnen, elk op een regel met een streepje");
            return [];
        }

        foreach (var zin in lijst.Cast<YamlScalarNode>().Where(z => z.Value!.Length > Inhoudvorm.MeesteZin))
        {
            Fout(bestand, (int)zin.Start.Line, string.Create(
                CultureInfo.InvariantCulture, $"deze zin heeft {zin.Value!.Length} tekens en mag er {Inhoudvorm.MeesteZin} hebben"));
        }

        return [.. lijst.Cast<YamlScalarNode>().Select(z => z.Value!.Trim())];
    }

    private void Keur(
        string bestand, int regel, Inhoudvorm vorm, Dictionary<string, string> velden, IReadOnlyList<string> zinnen)
    {
        foreach (var (naam, meeste) in vorm.Velden)
        {
            var lengte = velden.GetValueOrDefault(naam, "").Length;
            if (lengte == 0) Fout(bestand, regel, $"“{naam}” mist");
            if (lengte > meeste)
            {
                Fout(bestand, regel, string.Create(
                    CultureInfo.InvariantCulture, $"“{naam}” heeft {lengte} tekens en mag er {meeste} hebben"));
            }
        }

        if (vorm.MetZinnen && zinnen.Count < 2) Fout(bestand, regel, "er zijn minstens twee “zinnen” nodig, die elkaar afwisselen");
        KeurKeuze<Fase>(bestand, regel, velden, "fase");
        KeurKeuze<Borgingsdaad>(bestand, regel, velden, "doe");
    }

    private void KeurKeuze<T>(string bestand, int regel, Dictionary<string, string> velden, string veld)
        where T : struct, Enum
    {
        if (!velden.TryGetValue(veld, out var naam) || Kies<T>(velden, veld) is not null) return;
        var wel = Enum.GetNames<T>().Select(n => n.ToLowerInvariant()).ToList();
        Fout(bestand, regel, $"{veld} “{naam}” ken ik niet. Wel: {string.Join(", ", wel.SkipLast(1))} en {wel[^1]}");
    }

    private static T? Kies<T>(Dictionary<string, string> velden, string veld)
        where T : struct, Enum
    {
        if (!velden.TryGetValue(veld, out var naam)) return null;
        var zo = Enum.GetValues<T>().Where(w => string.Equals(w.ToString(), naam, StringComparison.OrdinalIgnoreCase)).ToList();
        return zo is [var waarde] ? waarde : null;
    }

    private static bool IsId(string id) => id.Length > 0 && id.All(t => char.IsAsciiLetterLower(t) || char.IsAsciiDigit(t) || t == '-');

    private void Fout(string bestand, int regel, string zin) =>
        _fouten.Add(string.Create(CultureInfo.InvariantCulture, $"{bestand}, regel {regel}: {zin}."));
}
