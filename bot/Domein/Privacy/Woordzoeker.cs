using System.Collections.Frozen;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Looks up words, and pairs of words, each time as a whole.</summary>
internal sealed class Woordzoeker(IReadOnlyDictionary<string, string> woorden)
{
    private readonly FrozenDictionary<string, string> _woorden = woorden.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<(int Begin, int Lengte, string Bij)> Zoek(string tekst)
    {
        var rij = Woord.Alle(tekst);
        for (var i = 0; i < rij.Count; i++)
        {
            if (i + 1 < rij.Count && _woorden.TryGetValue($"{rij[i].Tekst} {rij[i + 1].Tekst}", out var bijTwee))
            {
                yield return (rij[i].Begin, rij[i + 1].Einde - rij[i].Begin, bijTwee);
            }
            else if (_woorden.TryGetValue(rij[i].Tekst, out var bij))
            {
                yield return (rij[i].Begin, rij[i].Tekst.Length, bij);
            }
        }
    }
}
