using System.Collections.Frozen;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>
/// Words that can become a label for a person, each with words that say what somebody sees or what a person lives. A hint, never a refusal.
/// </summary>
internal static class Etiketten
{
    private const char AlleenMens = '~';
    private const int MeesteWoorden = 3;
    private const int Voor = 10;
    private const int Na = 6;

    /// <summary>Who can have a label; "depressieve tijd" is said of a thing.</summary>
    private const Kenmerk Mens = Kenmerk.Derde | Kenmerk.Verwant | Kenmerk.Titel;

    private static readonly FrozenDictionary<string, (string Alternatief, bool AlleenMens)> Woorden = Gegevens.Regels("etiketten")
        .Select(r => r.Split(" = ", 2)).ToFrozenDictionary(
            d => Letters.Vouw(d[0].TrimStart(AlleenMens)), d => (d[1], d[0][0] == AlleenMens));

    public static IEnumerable<Vondst> Zoek(Lezing lezing)
    {
        var stukken = lezing.Stukken;
        for (var i = 0; i < stukken.Count; i++)
        {
            if (!stukken[i].IsWoord || Langste(lezing, i) is not { } etiket) continue;
            if (!etiket.AlleenMens || IsVanMens(stukken, i, etiket.Laatste))
            {
                yield return lezing.Wijs(VondstSoort.Etiket, stukken[i].Begin, stukken[etiket.Laatste].Einde, etiket.Alternatief);
            }

            i = etiket.Laatste;
        }
    }

    private static (int Laatste, string Alternatief, bool AlleenMens)? Langste(Lezing lezing, int i)
    {
        var stukken = lezing.Stukken;
        for (var j = Math.Min(stukken.Count, i + MeesteWoorden) - 1; j >= i; j--)
        {
            if (stukken[j].IsWoord && Woorden.TryGetValue(lezing.Vorm[stukken[i].Begin..stukken[j].Einde], out var woord))
            {
                return (j, woord.Alternatief, woord.AlleenMens);
            }
        }

        return null;
    }

    private static bool IsVanMens(IReadOnlyList<Stuk> stukken, int i, int laatste)
    {
        // "een agressieve campagne": what it is said of follows at once.
        if (stukken.Op(laatste + 1) is { IsWoord: true } na
            && stukken[laatste].Vorm.EndsWith('e')
            && !na.Is(Mens | Kenmerk.Functie)
            && na.Is(Kenmerk.Gewoon))
        {
            return false;
        }

        return Wie(stukken, i) || stukken.Bij(i, laatste, Voor, Na, Mens);
    }

    private static bool Wie(IReadOnlyList<Stuk> stukken, int i) =>
        Enumerable.Range(Math.Max(0, i - Voor), Math.Min(i, Voor))
            .Any(
                j =>
                    stukken.IsWoord(j, "iemand", "ik", "jij", "mensen", "bewoners", "gedrag")
                        || (stukken[j].Kap && stukken[j].Is(Kenmerk.Voornaam)))
        || Enumerable.Range(i, Na).Any(j => stukken.IsWoord(j, "bewoner", "bewoners", "mensen", "gedrag", "iemand"));
}
