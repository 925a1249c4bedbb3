namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>A text with each label replaced by words that say what one sees or what a person lives.</summary>
/// <param name="Tekst">The new text; a sentence may need a last look.</param>
/// <param name="Vervangen">Each label with what came in its place, in the order of the text.</param>
public sealed record Herschreven(string Tekst, IReadOnlyList<(string Van, string Naar)> Vervangen);

/// <summary>Rewrites without labels: on request, beside the original, and stored nowhere.</summary>
public static class Herschrijver
{
    private const string Iemand = "iemand ";

    /// <summary>"een verslaafde man" becomes "een man die gebruikt".</summary>
    private static readonly HashSet<string> Mensen = new(StringComparer.OrdinalIgnoreCase)
    {
        "man", "vrouw", "jongen", "meisje", "jongere", "bewoner", "bewoonster", "moeder", "vader", "ouder", "buurman", "buurvrouw",
        "oudere", "klant", "cliënt", "mensen", "jongeren",
        "bewoners", "ouders", "mannen", "vrouwen", "zoon", "dochter", "broer", "zus", "oma", "opa", "student", "statushouder", "persoon",
        "gast",
    };

    /// <summary>What came in the place of a label may be the person another one is said of.</summary>
    private const int MeesteKeren = 3;

    public static Herschreven Lees(string tekst)
    {
        List<(string, string)> vervangen = [];
        for (var keer = 0; keer < MeesteKeren; keer++)
        {
            var (nieuw, nu) = EenKeer(tekst);
            if (nu.Count == 0) break;
            tekst = nieuw;
            vervangen.AddRange(nu);
        }

        return new(tekst, vervangen);
    }

    private static Herschreven EenKeer(string tekst)
    {
        var nieuw = "";
        var einde = 0;
        List<(string, string)> vervangen = [];
        foreach (
            var etiket in Privacycheck.Lees(tekst)
                .Where(v => v.Soort == VondstSoort.Etiket && v.Alternatief is not null)
                .OrderBy(v => v.Begin))
        {
            if (etiket.Begin < einde) continue;
            var (begin, slot, woorden) = Plaats(tekst, etiket, einde);
            nieuw += tekst[einde..begin] + Hoofdletter(woorden, tekst[begin]);
            einde = slot;
            vervangen.Add((tekst.Substring(etiket.Begin, etiket.Lengte), etiket.Alternatief!));
        }

        return new(nieuw + tekst[einde..], vervangen);
    }

    /// <summary>
    /// Where the words go: "een zorgmijder" as a whole becomes "iemand die …"; with a person behind it that word stays in front.
    /// </summary>
    private static (int Begin, int Einde, string Woorden) Plaats(string tekst, Vondst etiket, int vanaf)
    {
        var alternatief = etiket.Alternatief!;
        if (!alternatief.StartsWith(Iemand, StringComparison.Ordinal)) return (etiket.Begin, etiket.Einde, alternatief);
        var na = Volgend(tekst, etiket.Einde);
        if (na is { } woord && Mensen.Contains(tekst[woord.Begin..woord.Einde]))
        {
            return (etiket.Begin, woord.Einde, $"{tekst[woord.Begin..woord.Einde]} {alternatief[Iemand.Length..]}");
        }

        foreach (var lidwoord in new[] { "een ", "de ", "een echte ", "die " })
        {
            var begin = etiket.Begin - lidwoord.Length;
            if (begin >= vanaf
                && string.Compare(tekst, begin, lidwoord, 0, lidwoord.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (begin == 0 || !char.IsLetter(tekst[begin - 1])))
            {
                return (begin, etiket.Einde, alternatief);
            }
        }

        return (etiket.Begin, etiket.Einde, alternatief);
    }

    private static (int Begin, int Einde)? Volgend(string tekst, int vanaf)
    {
        var begin = vanaf;
        if (begin >= tekst.Length || tekst[begin] != ' ') return null;
        begin++;
        var einde = begin;
        while (einde < tekst.Length && char.IsLetter(tekst[einde])) einde++;
        return einde > begin ? (begin, einde) : null;
    }

    private static string Hoofdletter(string woorden, char eerste) =>
        char.IsUpper(eerste) && !char.IsUpper(woorden[0]) ? char.ToUpperInvariant(woorden[0]) + woorden[1..] : woorden;
}
