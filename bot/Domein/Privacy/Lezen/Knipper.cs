namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Cuts a text into words, runs of digits and other characters, and looks each word up.</summary>
internal static class Knipper
{
    /// <summary>In a text of capitals a capital says nothing.</summary>
    private const double VeelHoofdletters = 0.6;
    private const int MinstLetters = 8;

    public static Stukken Knip(string tekst, string vorm)
    {
        List<Stuk> stukken = new((tekst.Length / 4) + 4);
        var schreeuwt = Schreeuwt(tekst);
        var i = 0;
        while (i < tekst.Length)
        {
            if (tekst[i] == ' ')
            {
                i++;
                continue;
            }

            var begin = i;
            var los = begin == 0 || tekst[begin - 1] == ' ';
            if (char.IsLetter(tekst[i]))
            {
                while (IsVanWoord(tekst, i) && !IsVastTitel(tekst, vorm, begin, i)) i++;

                stukken.Add(Woord(tekst, vorm, begin, i, los, schreeuwt, stukken));
            }
            else if (char.IsAsciiDigit(tekst[i]))
            {
                while (i < tekst.Length && char.IsAsciiDigit(tekst[i])) i++;
                var som = Woordhash.Van(tekst.AsSpan(begin, i - begin));
                stukken.Add(new(Stuksoort.Getal, begin, i, tekst[begin..i], los, false, Kenmerk.Geen) { Som = som });
            }
            else if (tekst[i] == '\''
                && los
                && i + 1 < tekst.Length
                && char.IsLetter(tekst[i + 1])
                && (i + 2 == tekst.Length || tekst[i + 2] == ' '))
            {
                // "van 't Hof".
                i += 2;
                stukken.Add(Woord(tekst, vorm, begin, i, los, schreeuwt, stukken));
            }
            else
            {
                i++;
                stukken.Add(new(Stuksoort.Teken, begin, i, tekst[begin..i], los, false, Kenmerk.Geen)
                { Som = tekst[begin], HeeftStreep = tekst[begin] == '-' });
            }
        }

        return new(stukken);
    }

    /// <summary>Behind the last letter of the word that begins here.</summary>
    public static int EindeWoord(string tekst, int begin)
    {
        while (IsVanWoord(tekst, begin)) begin++;
        return begin;
    }

    private static bool IsVanWoord(string tekst, int i) =>
        i < tekst.Length && (char.IsLetter(tekst[i]) || tekst[i] is '\'' or '-' && i + 1 < tekst.Length && char.IsLetter(tekst[i + 1]));

    /// <summary>"mevrouwPietersen": a capital behind a title that is glued to it.</summary>
    private static bool IsVastTitel(string tekst, string vorm, int begin, int i) =>
        i - begin > 2
            && char.IsUpper(tekst[i])
            && char.IsLower(tekst[i - 1])
            && Lexicon.Standaard.Is(vorm.AsSpan(begin, i - begin), Kenmerk.Titel | Kenmerk.Verwant);

    private static Stuk Woord(string tekst, string vorm, int begin, int einde, bool los, bool schreeuwt, List<Stuk> eerder)
    {
        var woord = vorm[begin..einde];
        var kap = char.IsUpper(tekst[begin]);
        var alles = kap && einde - begin > 1 && !HeeftKlein(tekst.AsSpan(begin, einde - begin));
        var som = Woordhash.Van(woord);
        return new(Stuksoort.Woord, begin, einde, woord, los, kap && !schreeuwt, Lexicon.Standaard.Vind(Kaal(woord, som)))
        {
            Som = som,
            HeeftStreep = woord.Contains('-', StringComparison.Ordinal),
            Hoofdletters = alles && !schreeuwt,
            OpentZin = OpentZin(eerder),
        };
    }

    private static bool HeeftKlein(ReadOnlySpan<char> woord)
    {
        foreach (var letter in woord)
        {
            if (char.IsAsciiLetterLower(letter)) return true;
        }

        return false;
    }

    /// <summary>As it stands in a list: without the s of "Fatima's".</summary>
    private static ulong Kaal(string woord, ulong som) =>
        woord.EndsWith("'s", StringComparison.Ordinal) ? Woordhash.Van(woord.AsSpan(0, woord.Length - 2)) : som;

    private static bool Schreeuwt(string tekst)
    {
        var (hoofd, klein) = (0, 0);
        foreach (var teken in tekst)
        {
            if (char.IsUpper(teken)) hoofd++;
            else if (char.IsLower(teken)) klein++;
        }

        return hoofd >= MinstLetters && hoofd > VeelHoofdletters * (hoofd + klein);
    }

    /// <summary>A full stop after an initial, a title or a number ends no sentence.</summary>
    private static bool OpentZin(List<Stuk> eerder)
    {
        var i = eerder.Count - 1;
        while (i >= 0 && eerder[i].Soort == Stuksoort.Teken && eerder[i].Vorm[0] is '"' or '\'' or '(' or ')' or '-' or '*') i--;
        if (i < 0) return true;
        if (eerder[i].Soort != Stuksoort.Teken) return false;
        return eerder[i].Vorm[0] switch
        {
            '!' or '?' or ':' or ';' => true,
            '.' => i == 0 || !(eerder[i - 1].IsLetter || eerder[i - 1].Is(Kenmerk.Titel)) || (i > 1 && eerder[i - 2].IsTeken('.')),
            _ => false,
        };
    }
}
