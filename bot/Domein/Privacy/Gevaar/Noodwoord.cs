using System.Text;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>A word as it was meant: "z3lfm00rd", "zelf moord", "zelfmrood".</summary>
internal sealed record Noodwoord(string Vorm, int Begin, int Einde, Kenmerk Kenmerk, bool Kap, bool IsEinde = false)
{
    private static readonly Woordenset Daden = Gegevens.Verzameling("nooddaad");

    private const int KortsteSamen = 8;

    /// <summary>Two words are hardly ever longer.</summary>
    private const int Gewoonlijk = 64;

    /// <summary>A shorter word that is nearly another may well be a name.</summary>
    private const int KortsteNaam = 6;

    public bool IsGetal => Vorm.Length > 0 && char.IsAsciiDigit(Vorm[0]);

    public bool Is(Kenmerk kenmerk) => (Kenmerk & kenmerk) != Kenmerk.Geen;

    public static bool IsDaad(string vorm) => Daden.Contains(vorm) || vorm.StartsWith("dood", StringComparison.Ordinal);

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
                VoegToe(
                    regels, woorden, letters, stukken[i].Begin, stukken[laatste].Einde, stukken[i].Kap, Lexicon.Standaard.Vind(letters));
                i = laatste;
                continue;
            }

            var stuk = stukken[i];
            if (stuk.IsTeken('.') || stuk.IsTeken('!') || stuk.IsTeken('?'))
            {
                // An end behind an end ends nothing.
                var einde = !stuk.IsTeken('.') || stukken.Op(i + 1) is null or { Los: true };
                if (einde && woorden is [] or [.., { IsEinde: true }]) continue;
                woorden.Add(new("", stuk.Begin, stuk.Einde, Kenmerk.Geen, false, einde));
            }
            else if (stuk.Soort != Stuksoort.Teken)
            {
                VoegToe(
                    regels, woorden, stuk.Vorm.Replace("-", "", StringComparison.Ordinal), stuk.Begin, stuk.Einde, stuk.Kap, stuk.Kenmerk);
            }
        }

        return woorden;
    }

    private static void VoegToe(
        Gevaarregels regels, List<Noodwoord> woorden, string vorm, int begin, int einde, bool kap, Kenmerk kenmerk)
    {
        if (woorden.Count > 0
            && !woorden[^1].IsEinde
            && vorm.Length > 2
            && (kenmerk & Kenmerk.Functie) == Kenmerk.Geen
            && IsSamen(regels, woorden[^1].Vorm, vorm))
        {
            woorden[^1] = woorden[^1] with { Vorm = woorden[^1].Vorm + vorm, Einde = einde };
            return;
        }

        vorm = regels.Schrijfwijze(vorm);
        var naam = vorm.Length < KortsteNaam ? Kenmerk.Geen : Kenmerk.Achternaam | Kenmerk.Voornaam;
        var bekend = (kenmerk & ~(Kenmerk.Engels | naam)) != Kenmerk.Geen || regels.Kent(vorm);
        woorden.Add(new(MetEn(regels, vorm, kenmerk) ?? (bekend ? vorm : regels.Bedoeld(vorm) ?? vorm), begin, einde, kenmerk, kap));
    }

    /// <summary>"zelf moord": apart, and one of the words together.</summary>
    private static bool IsSamen(Gevaarregels regels, string eerste, string tweede)
    {
        var lengte = eerste.Length + tweede.Length;
        if (eerste.Length <= 2 || lengte < KortsteSamen) return false;
        var samen = lengte <= Gewoonlijk ? stackalloc char[Gewoonlijk] : new char[lengte];
        eerste.CopyTo(samen);
        tweede.CopyTo(samen[eerste.Length..]);
        return regels.Kent(samen[..lengte], vanaf: eerste.Length);
    }

    /// <summary>"make", "springe": nobody says the n, and some do not write it.</summary>
    private static string? MetEn(Gevaarregels regels, string vorm, Kenmerk kenmerk) =>
        vorm.Length > 3
            && vorm[^1] == 'e'
            && (kenmerk & (Kenmerk.Veel | Kenmerk.Functie | Kenmerk.Verwant)) == Kenmerk.Geen
            && !regels.Kent(vorm)
            && $"{vorm}n" is var heel
            && regels.Kent(heel)
            ? heel
            : null;

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
