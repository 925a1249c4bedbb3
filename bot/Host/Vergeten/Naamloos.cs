using System.Text.Json.Nodes;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Host.Gegevens;

namespace TeamsHerstelBot.Host.Vergeten;

/// <summary>
/// Takes one person out of what is stored: a role stands where the name stood, and an id that is nobody's where the id stood. It knows no
/// kind of row, so a member that is added later is in it at once.
/// </summary>
/// <param name="persoonId">Who is forgotten.</param>
/// <param name="vervanger">The id in the place of theirs.</param>
internal sealed class Naamloos(string persoonId, string vervanger)
{
    /// <summary>What somebody is, by the member in which they stand or that they stand below.</summary>
    internal static readonly IReadOnlyDictionary<string, Rollen> Rol = new Dictionary<string, Rollen>(StringComparer.Ordinal)
    {
        ["Aanvrager"] = Rollen.SociaalWerker,
        ["Ed"] = Rollen.Ervaringsdeskundige,
        ["Tweede"] = Rollen.Ervaringsdeskundige,
        ["Aanwezigen"] = Rollen.Ervaringsdeskundige,
        ["Binnenlopers"] = Rollen.Geen,
        ["VoorgesteldDoor"] = Rollen.Coordinator,
        ["AanvaardDoor"] = Rollen.Coordinator,
        ["BeantwoordDoor"] = Rollen.Coordinator,
        ["Verduidelijking"] = Rollen.Coordinator,
        ["Vastgelegd"] = Rollen.Coordinator,
        ["Coordinatoren"] = Rollen.Coordinator,
        ["Vertrokken"] = Rollen.Coordinator,
        ["Teamleider"] = Rollen.Teamleider,
    };

    public string Maak(string json)
    {
        var rij = JsonNode.Parse(json)!;
        Loop(rij, Rollen.Geen);
        return rij.ToJsonString();
    }

    /// <summary>The same for a key, whose parts are escaped.</summary>
    public string Tekst(string tekst)
    {
        for (var plek = Sporen.Vind(tekst, persoonId, 0); plek >= 0; plek = Sporen.Vind(tekst, persoonId, plek + vervanger.Length))
        {
            tekst = string.Concat(tekst.AsSpan(0, plek), vervanger, tekst.AsSpan(plek + persoonId.Length));
        }

        return tekst;
    }

    private void Loop(JsonNode? deel, Rollen rol)
    {
        if (deel is JsonArray lijst) Loop(lijst, rol);
        if (deel is not JsonObject ding) return;
        if (IsHen(ding["Id"]) && ding.ContainsKey("Naam")) ding["Naam"] = Teksten.ZonderNaam(rol);
        foreach (var lid in ding.Select(l => l.Key).ToList())
        {
            if (ding[lid] is JsonValue waarde && waarde.TryGetValue<string>(out var tekst))
            {
                if (Sporen.Noemt(tekst, persoonId)) ding[lid] = Tekst(tekst);
            }
            else
            {
                Loop(ding[lid], Rol.GetValueOrDefault(lid, rol));
            }
        }
    }

    /// <summary>An id by itself in a list is one of many, and missed by nobody.</summary>
    private void Loop(JsonArray lijst, Rollen rol)
    {
        for (var i = lijst.Count - 1; i >= 0; i--)
        {
            if (IsHen(lijst[i])) lijst.RemoveAt(i);
            else Loop(lijst[i], rol);
        }
    }

    private bool IsHen(JsonNode? waarde) =>
        waarde is JsonValue v && v.TryGetValue<string>(out var tekst) && tekst.Length == persoonId.Length && Sporen.Noemt(tekst, persoonId);
}
