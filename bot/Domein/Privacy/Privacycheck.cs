using System.Runtime.CompilerServices;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>
/// Reads what a person typed before anything of it is stored or posted. It knows patterns and lists, not people: it asks to look again,
/// it does not prove that a text is anonymous. In time linear in the text.
/// </summary>
public static class Privacycheck
{
    /// <summary>Longer than any field holds.</summary>
    private const int Deel = 2_000;

    /// <summary>What stands around a part, and decides what something in it is.</summary>
    private const int Omgeving = 400;

    /// <summary>The lists that take longest are read beside each other, at the first check.</summary>
    static Privacycheck() => Parallel.Invoke(
        Array.ConvertAll<Type, Action>(
            [
                typeof(Lexicon), typeof(Noodtaal), typeof(Gezegde), typeof(Naamtaal), typeof(Naamgrond), typeof(Adres), typeof(Etiketten),
            ],
            lijsten => () => RuntimeHelpers.RunClassConstructor(lijsten.TypeHandle)));

    /// <summary>
    /// Everything found, in the order of the text; no two findings overlap, except that a label or danger may stand inside another.
    /// </summary>
    public static IReadOnlyList<Vondst> Lees(string tekst)
    {
        if (string.IsNullOrWhiteSpace(tekst)) return [];
        if (tekst.Length <= Deel + Omgeving) return LeesHeel(tekst);

        // What is longer is read part by part: some rules look far, and nobody's click waits for what fits in no field.
        var (alle, gelezen) = (new List<Vondst>(), 0);
        for (var begin = 0; begin < tekst.Length; begin += Deel)
        {
            var (van, tot) = (Math.Max(0, begin - Omgeving), Math.Min(tekst.Length, begin + Deel + Omgeving));
            List<Vondst> nieuw =
            [
                .. LeesHeel(tekst[van..tot]).Select(v => v with { Begin = v.Begin + van })
                    .Where(v => v.Begin >= begin && v.Begin < begin + Deel && !(v.IsHerkenbaar && v.Begin < gelezen)),
            ];
            alle.AddRange(nieuw);
            gelezen = nieuw.Where(v => v.IsHerkenbaar).Select(v => v.Einde).Append(gelezen).Max();
        }

        return alle;
    }

    private static List<Vondst> LeesHeel(string tekst)
    {
        var lezing = Lezing.Van(tekst);
        List<Vondst> vondsten = [];
        foreach (var kandidaat in Weging.Weeg(lezing, Kandidaten(lezing)))
            VoegToe(vondsten, lezing.Wijs(kandidaat.Soort, kandidaat.Begin, kandidaat.Einde));
        foreach (var etiket in Etiketten.Zoek(lezing)) VoegToe(vondsten, etiket);
        foreach (var nood in Nood.Zoek(lezing)) VoegToe(vondsten, nood);
        return vondsten;
    }

    /// <summary>In the order of the text; where two begin, by kind.</summary>
    private static void VoegToe(List<Vondst> vondsten, Vondst vondst)
    {
        var plek = vondsten.Count;
        while (plek > 0 && Komt(vondst, vondsten[plek - 1])) plek--;
        vondsten.Insert(plek, vondst);
    }

    private static bool Komt(Vondst vondst, Vondst voor) =>
        vondst.Begin < voor.Begin || vondst.Begin == voor.Begin && vondst.Soort < voor.Soort;

    private static List<Kandidaat> Kandidaten(Lezing lezing)
    {
        var stukken = lezing.Gesproken;
        var datums = Datum.Alle(stukken);
        var rijen = Getalrij.Alle(stukken, datums).ToList();
        List<Kandidaat> internet = [.. Email.Zoek(stukken), .. Webadres.Zoek(stukken)];
        List<Kandidaat> kandidaten =
        [
            .. internet, .. Iban.Zoek(stukken), .. Bsn.Zoek(stukken, rijen), .. Telefoon.Zoek(stukken, rijen),
            .. Geboortedatum.Zoek(stukken, datums),
            .. Persoonsnummer.Zoek(stukken, datums), .. Zaaknummer.Zoek(stukken), .. Kenteken.Zoek(stukken), .. Adres.Zoek(stukken, datums),
        ];

        // A name or handle in an address that goes through goes through with it.
        kandidaten.AddRange(Account.Zoek(stukken).Concat(Naam.Zoek(lezing)).Where(k => !internet.Exists(k.Raakt)));
        return kandidaten;
    }
}
