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

    /// <summary>Shorter words have too many neighbours that mean something else.</summary>
    private const int KortsteFout = 8;

    /// <summary>Who can have a label; "depressieve tijd" is said of a thing.</summary>
    private const Kenmerk Mens = Kenmerk.Derde | Kenmerk.Verwant | Kenmerk.Titel;

    private sealed record Woord(string Alternatief, bool AlleenMens);

    private static readonly FrozenDictionary<string, Woord> Woorden = Gegevens.Regels("etiketten")
        .Select(r => r.Split(" = ", 2)).ToFrozenDictionary(
            d => Letters.Vouw(d[0].TrimStart(AlleenMens)), d => new Woord(d[1], d[0][0] == AlleenMens));

    private static readonly FrozenDictionary<string, Woord>.AlternateLookup<ReadOnlySpan<char>> Zoeker =
        Woorden.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<int, string[]> Lang = Woorden.Keys
        .Where(w => w.Length >= KortsteFout && !w.Contains(' ', StringComparison.Ordinal))
        .GroupBy(w => w.Length)
        .ToFrozenDictionary(g => g.Key, g => g.ToArray());

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
            var vorm = lezing.Vorm.AsSpan(stukken[i].Begin, stukken[j].Einde - stukken[i].Begin);
            if (stukken[j].IsWoord && Zoeker.TryGetValue(vorm, out var woord))
            {
                return (j, woord.Alternatief, woord.AlleenMens);
            }
        }

        return Bedoeld(stukken[i]) is { } bedoeld ? (i, Woorden[bedoeld].Alternatief, Woorden[bedoeld].AlleenMens) : null;
    }

    /// <summary>The label that was meant by a word that is none, because of a typing error.</summary>
    private static string? Bedoeld(Stuk stuk)
    {
        if (stuk.Kenmerk != Kenmerk.Geen || stuk.Vorm.Length < KortsteFout || Samenstelling.Is(stuk.Vorm)) return null;
        for (var lengte = stuk.Vorm.Length - 1; lengte <= stuk.Vorm.Length + 1; lengte++)
        {
            if (!Lang.TryGetValue(lengte, out var even)) continue;
            if (Array.Find(even, w => Afstand.HoogstensEen(stuk.Vorm, w)) is { } woord) return woord;
        }

        return null;
    }

    private static bool IsVanMens(Stukken stukken, int i, int laatste)
    {
        // "een agressieve campagne": what it is said of follows at once.
        if (stukken.Op(laatste + 1) is { IsWoord: true } na
            && stukken[laatste].Vorm.EndsWith('e')
            && stukken.Woord(i - 1) is not ("met" or "heeft" or "had" or "door" or "zijn" or "haar")
            && !na.Is(Mens | Kenmerk.Functie | Kenmerk.Mensdoet)
            && na.Is(Kenmerk.Gewoon))
        {
            return false;
        }

        // "we hebben er een schizofreen bij": with an article it is somebody.
        if (stukken.Woord(i - 1) is "een" or "n" or "'n" or "zo'n"
            && !stukken[laatste].Vorm.EndsWith('e')
            && (Zinsbouw.IsSlot(stukken, laatste + 1)
                || stukken[laatste + 1].Is(Kenmerk.Functie)
                || Zinsbouw.IsPersoonsvorm(stukken[laatste + 1])))
        {
            return true;
        }

        return stukken.Woord(i - 1) is "heeft" or "had" or "kreeg" || Wie(stukken, i) || stukken.Bij(i, laatste, Voor, Na, Mens);
    }

    private static bool Wie(Stukken stukken, int i) =>
        stukken.Heeft(
            i - Voor, i - 1,
            static stuk => stuk.IsWoord && IsWie(stuk.Vorm) || stuk.Kap && stuk.Is(Kenmerk.Voornaam))
        || stukken.HeeftWoord(i, i + Na - 1, static woord => woord is "bewoner" or "bewoners" or "mensen" or "gedrag" or "iemand");

    private static bool IsWie(string woord) =>
        woord is "iemand" or "ik" or "jij" or "mensen" or "bewoners" or "gedrag" or "hij" or "zij" or "ze" or "die";
}
