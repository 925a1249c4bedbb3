using System.Text;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>A word as it was meant: "z3lfm00rd", "zelf moord", "zelfmrood".</summary>
/// <param name="Som">The <see cref="Woordhash"/> of its form.</param>
/// <param name="Kennis">What gevaar.txt says of it.</param>
internal readonly record struct Noodwoord(
    string Vorm, ulong Som, Noodkennis? Kennis, int Begin, int Einde, Kenmerk Kenmerk, bool Kap, bool IsEinde = false)
{
    private static readonly Woordenset Daden = Gegevens.Verzameling("nooddaad");

    private const int KortsteSamen = 8;

    /// <summary>A shorter word that is nearly another may well be a name.</summary>
    private const int KortsteNaam = 6;

    public bool IsGetal => Vorm.Length > 0 && char.IsAsciiDigit(Vorm[0]);

    public bool Is(Kenmerk kenmerk) => (Kenmerk & kenmerk) != Kenmerk.Geen;

    public bool IsDaad => Daden.Contains(Som) || Vorm.StartsWith("dood", StringComparison.Ordinal);

    public static List<Noodwoord> Alle(Lezing lezing, Gevaarregels regels)
    {
        var stukken = lezing.Stukken;
        List<Noodwoord> woorden = new(stukken.Count);
        for (var i = 0; i < stukken.Count; i++)
        {
            var laatste = i;
            while (laatste + 1 < stukken.Count && !stukken[laatste + 1].Los && IsDeel(stukken[laatste + 1]) && IsDeel(stukken[laatste]))
            {
                laatste++;
            }

            if (laatste > i && Gemengd(lezing.Vorm.AsSpan(stukken[i].Begin, stukken[laatste].Einde - stukken[i].Begin)) is { } letters)
            {
                var som = Woordhash.Van(letters);
                var (eerste, einde) = (stukken[i], stukken[laatste].Einde);
                VoegToe(regels, woorden, new(letters, som, null, eerste.Begin, einde, Lexicon.Standaard.Vind(som), eerste.Kap));
                i = laatste;
                continue;
            }

            var stuk = stukken[i];
            if (stuk.IsTeken('.') || stuk.IsTeken('!') || stuk.IsTeken('?'))
            {
                // An end behind an end ends nothing.
                var einde = !stuk.IsTeken('.') || stukken.Op(i + 1) is null or { Los: true };
                if (einde && woorden is [] or [.., { IsEinde: true }]) continue;
                woorden.Add(new("", 0, null, stuk.Begin, stuk.Einde, Kenmerk.Geen, false, einde));
            }
            else if (stuk.Soort != Stuksoort.Teken)
            {
                var streep = stuk.HeeftStreep;
                var vorm = streep ? stuk.Vorm.Replace("-", "", StringComparison.Ordinal) : stuk.Vorm;
                var som = streep ? Woordhash.Van(vorm) : stuk.Som;
                VoegToe(regels, woorden, new(vorm, som, null, stuk.Begin, stuk.Einde, stuk.Kenmerk, stuk.Kap));
            }
        }

        return woorden;
    }

    private static void VoegToe(Gevaarregels regels, List<Noodwoord> woorden, in Noodwoord woord)
    {
        if (woorden is [.., { IsEinde: false } eerder] && !woord.Is(Kenmerk.Functie) && Samen(regels, eerder, woord) is { } samen)
        {
            woorden[^1] = samen;
            return;
        }

        var (vorm, som, kennis) = (woord.Vorm, woord.Som, regels.Kennis(woord.Som));
        if (kennis?.Bedoeld is { } schrijfwijze)
        {
            (vorm, som) = (schrijfwijze, Woordhash.Van(schrijfwijze));
            kennis = regels.Kennis(som);
        }

        var naam = vorm.Length < KortsteNaam ? Kenmerk.Geen : Kenmerk.Achternaam | Kenmerk.Voornaam;
        var bekend = woord.Is(~(Kenmerk.Engels | naam));
        if ((!bekend || KanZonderEn(vorm, woord))
            && !regels.Kent(vorm, som)
            && (MetEn(regels, vorm, som, woord) ?? (bekend ? null : regels.Bedoeld(vorm))) is { } bedoeld)
        {
            (vorm, som) = (bedoeld, Woordhash.Van(bedoeld));
            kennis = regels.Kennis(som);
        }

        woorden.Add(woord with { Vorm = vorm, Som = som, Kennis = kennis });
    }

    /// <summary>"zelf moord": apart, and one of the words together.</summary>
    private static Noodwoord? Samen(Gevaarregels regels, in Noodwoord eerste, in Noodwoord tweede)
    {
        if (tweede.Vorm.Length <= 2 || eerste.Vorm.Length <= 2 || eerste.Vorm.Length + tweede.Vorm.Length < KortsteSamen) return null;
        var som = Woordhash.Met(eerste.Som, tweede.Som, tweede.Vorm.Length);
        return regels.KentSamen(eerste.Vorm, tweede.Vorm, som)
            ? eerste with { Vorm = eerste.Vorm + tweede.Vorm, Einde = tweede.Einde, Som = som, Kennis = regels.Kennis(som) }
            : null;
    }

    /// <summary>"make", "springe": nobody says the n, and some do not write it.</summary>
    private static string? MetEn(Gevaarregels regels, string vorm, ulong som, in Noodwoord woord)
    {
        if (!KanZonderEn(vorm, woord)) return null;
        var heel = $"{vorm}n";
        return regels.Kent(heel, Woordhash.Met(som, 'n')) ? heel : null;
    }

    private static bool KanZonderEn(string vorm, in Noodwoord woord) =>
        vorm.Length > 3 && vorm[^1] == 'e' && !woord.Is(Kenmerk.Veel | Kenmerk.Functie | Kenmerk.Verwant);

    private static bool IsDeel(Stuk stuk) => stuk.Soort != Stuksoort.Teken || stuk.Vorm[0] is '@' or '$' or '!' or '|' or '*' or '0';

    /// <summary>Letters written with digits and signs, or null when it is no mixture.</summary>
    private static string? Gemengd(ReadOnlySpan<char> tekst)
    {
        var letters = 0;
        foreach (var teken in tekst) letters += char.IsLetter(teken) ? 1 : 0;
        if (letters * 2 < tekst.Length) return null;
        while (tekst.Length > 0 && tekst[^1] is '!' or '*') tekst = tekst[..^1];
        var gelezen = new StringBuilder(tekst.Length);
        foreach (var teken in tekst)
        {
            gelezen.Append(teken switch
            {
                '0' => 'o',
                '1' or '!' or '|' => 'i',
                '3' => 'e',
                '4' or '@' => 'a',
                '5' or '$' => 's',
                '7' => 't',
                '8' => 'b',
                _ => teken,
            });
        }

        return gelezen.ToString();
    }
}
