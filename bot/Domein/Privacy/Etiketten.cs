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

    private sealed record Woord(string Vorm, string Alternatief, bool AlleenMens);

    private static readonly Woord[] Woorden =
    [
        .. Gegevens.Regels("etiketten").Select(r => r.Split(" = ", 2))
            .Select(d => new Woord(Letters.Vouw(d[0].TrimStart(AlleenMens)), d[1], d[0][0] == AlleenMens)),
    ];

    /// <summary>By the first word, the longest first.</summary>
    private static readonly Woordtabel<List<Woord>> PerEerste = Verdeel();

    private static readonly Woordtabel<Woord> Lang = new();

    private static readonly Bijna Bijnalang = MaakLang();

    public static IEnumerable<Vondst> Zoek(Lezing lezing)
    {
        var stukken = lezing.Stukken;
        for (var i = 0; i < stukken.Count; i++)
        {
            if (!stukken[i].IsWoord || Langste(lezing, i) is not { } etiket) continue;
            if (!etiket.Woord.AlleenMens || IsVanMens(stukken, i, etiket.Laatste))
            {
                yield return lezing.Wijs(VondstSoort.Etiket, stukken[i].Begin, stukken[etiket.Laatste].Einde, etiket.Woord.Alternatief);
            }

            i = etiket.Laatste;
        }
    }

    private static (int Laatste, Woord Woord)? Langste(Lezing lezing, int i)
    {
        var stukken = lezing.Stukken;
        if (PerEerste.Vind(stukken[i].Som) is { } woorden)
        {
            var rest = lezing.Vorm.AsSpan(stukken[i].Begin);
            foreach (var woord in woorden)
            {
                if (rest.StartsWith(woord.Vorm) && Laatste(stukken, i, stukken[i].Begin + woord.Vorm.Length) is { } laatste)
                    return (laatste, woord);
            }
        }

        return Bedoeld(stukken[i]) is { } bedoeld ? (i, bedoeld) : null;
    }

    /// <summary>The word that ends here, of a few.</summary>
    private static int? Laatste(Stukken stukken, int i, int einde)
    {
        for (var j = i; j < stukken.Count && j < i + MeesteWoorden; j++)
        {
            if (stukken[j].Einde == einde && stukken[j].IsWoord) return j;
        }

        return null;
    }

    /// <summary>The label that was meant by a word that is none, because of a typing error: the shortest of more.</summary>
    private static Woord? Bedoeld(Stuk stuk)
    {
        if (stuk.Kenmerk != Kenmerk.Geen || stuk.Vorm.Length < KortsteFout || Samenstelling.Is(stuk.Vorm)) return null;
        return Bijnalang.Vind(stuk.Vorm) is { } bedoeld ? Lang.Vind(bedoeld) : null;
    }

    private static Woordtabel<List<Woord>> Verdeel()
    {
        Woordtabel<List<Woord>> verdeeld = new();
        foreach (var woord in Woorden)
        {
            var som = Woordhash.Van(woord.Vorm.AsSpan(0, Knipper.EindeWoord(woord.Vorm, 0)));
            if (som == 0) continue;
            if (verdeeld.Vind(som) is not { } lijst) verdeeld.Zet(som, lijst = []);
            var plek = lijst.FindIndex(w => w.Vorm.Length < woord.Vorm.Length);
            lijst.Insert(plek < 0 ? lijst.Count : plek, woord);
        }

        return verdeeld;
    }

    private static Bijna MaakLang()
    {
        List<string> vormen = [];
        foreach (var woord in Woorden)
        {
            if (woord.Vorm.Length < KortsteFout || woord.Vorm.Contains(' ', StringComparison.Ordinal)) continue;
            if (Lang.Vind(woord.Vorm) is null) Lang.Zet(Woordhash.Van(woord.Vorm), woord);
            vormen.Add(woord.Vorm);
        }

        return new(vormen);
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
