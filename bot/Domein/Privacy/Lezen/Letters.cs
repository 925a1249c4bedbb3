using System.Globalization;
using System.Text;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Characters: what a person sees as the same is the same here.</summary>
internal static class Letters
{
    private const char Onleesbaar = '\uFFFD';

    /// <summary>
    /// Letters that stand alone for a word that is spelled: "J a n". From five also with dots or dashes between: "z.e.l.f.".
    /// </summary>
    private const int MinstLetters = 3;
    private const int MinstMetTekens = 5;

    /// <summary>Compatibility forms made plain, accents composed, what is invisible left out, runs of space one space.</summary>
    public static (string Tekst, int[] Plaats) Lees(string bron)
    {
        var band = new Leesband(bron.Length);
        for (var i = 0; i < bron.Length;)
        {
            var lengte = Teken(bron, i);
            if (lengte == 1 && bron[i] < 0x80) band.Voeg(Gewoon(bron[i]), i);
            else
            {
                foreach (var teken in Gewoon(bron, i, lengte)) band.Voeg(teken, i);
            }

            i += lengte;
        }

        VoegSpellingSamen(band);
        CijfersVoorLetters(band.Tekens);
        return band.Lees();
    }

    /// <summary>In lower case without accents; every character keeps its place.</summary>
    public static string Vouw(string tekst) => Ascii.IsValid(tekst)
        ? tekst.ToLowerInvariant()
        : string.Create(tekst.Length, tekst, static (vorm, bron) =>
        {
            for (var i = 0; i < bron.Length; i++) vorm[i] = Vouw(bron[i]);
        });

    private static char Vouw(char teken) => teken switch
    {
        <= '\u007f' => char.ToLowerInvariant(teken),
        'ı' or 'İ' => 'i',
        'ł' or 'Ł' => 'l',
        'ø' or 'Ø' or 'œ' or 'Œ' => 'o',
        'đ' or 'Đ' or 'ð' or 'Ð' => 'd',
        'æ' or 'Æ' => 'a',
        'ə' or 'Ə' => 'e',
        'ß' or 'ẞ' => 's',
        _ when char.IsLetter(teken) && !char.IsSurrogate(teken) =>
            char.ToLowerInvariant(teken.ToString().Normalize(NormalizationForm.FormD)[0]),
        _ => teken,
    };

    /// <summary>One character with the marks on it.</summary>
    private static int Teken(string bron, int i)
    {
        if (bron[i] < 0x80 && (i + 1 == bron.Length || bron[i + 1] < 0x80)) return 1;
        var lengte = char.IsSurrogatePair(bron, i) ? 2 : 1;
        while (i + lengte < bron.Length
            && CharUnicodeInfo.GetUnicodeCategory(bron[i + lengte]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
        {
            lengte++;
        }

        return lengte;
    }

    private static string Gewoon(string bron, int i, int lengte)
    {
        if (char.IsSurrogate(bron[i]) && !char.IsSurrogatePair(bron, i)) return Onleesbaar.ToString();
        var samen = bron.Substring(i, lengte).Normalize(NormalizationForm.FormKC);
        var gewoon = new StringBuilder(samen.Length);
        foreach (var rune in samen.EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark: break;
                case UnicodeCategory.DashPunctuation: gewoon.Append('-'); break;
                case UnicodeCategory.DecimalDigitNumber: gewoon.Append((char)('0' + (int)Rune.GetNumericValue(rune))); break;
                case UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                    or UnicodeCategory.Control:
                    gewoon.Append(' '); break;
                default: gewoon.Append(Aanhaling(rune)); break;
            }
        }

        return gewoon.ToString();
    }

    private static char Gewoon(char ascii) => ascii is <= ' ' or '\u007f' ? ' ' : ascii == '`' ? '\'' : ascii;

    private static string Aanhaling(Rune rune) => rune.Value switch
    {
        0x2018 or 0x2019 or 0x201a or 0x201b or 0xb4 or 0x2bc or 0x2032 => "'",
        0x201c or 0x201d or 0x201e or 0xab or 0xbb or 0x2033 => "\"",
        0x2212 => "-",
        _ => rune.ToString(),
    };

    /// <summary>"J a n" becomes "Jan".</summary>
    private static void VoegSpellingSamen(Leesband band)
    {
        var bron = band.Tekens;
        List<int>? tussen = null;
        for (var i = 0; i + 1 < bron.Length; i++)
        {
            var teken = bron[i + 1];
            if (teken is not (' ' or '.' or '-' or '_' or '*') || !IsLos(bron, i)) continue;
            var einde = i;
            while (einde + 2 < bron.Length
                && bron[einde + 1] == teken
                && char.IsLetter(bron[einde + 2])
                && (einde + 3 == bron.Length || !char.IsLetter(bron[einde + 3])))
            {
                einde += 2;
            }

            if (((einde - i) / 2) + 1 >= (teken == ' ' ? MinstLetters : MinstMetTekens))
            {
                tussen ??= [];
                for (var j = i + 1; j < einde; j += 2) tussen.Add(j);
            }

            i = einde;
        }

        // What stands between the letters goes.
        if (tussen is not null) band.LaatWeg(tussen);
    }

    private static bool IsLos(ReadOnlySpan<char> tekst, int i) =>
        char.IsLetter(tekst[i])
            && (i == 0 || !char.IsLetterOrDigit(tekst[i - 1]))
            && (i + 1 == tekst.Length || !char.IsLetterOrDigit(tekst[i + 1]));

    /// <summary>"O613 882 O45": digits before it over one space or sign, and two digits or more behind it.</summary>
    private static bool IsTussenCijfers(ReadOnlySpan<char> tekst, int i) =>
        tekst[i] is 'O' or 'o'
            && i >= 3
            && tekst[i - 1] is ' ' or '-' or '.'
            && char.IsAsciiDigit(tekst[i - 2])
            && char.IsAsciiDigit(tekst[i - 3])
            && i + 2 < tekst.Length
            && char.IsAsciiDigit(tekst[i + 1])
            && char.IsAsciiDigit(tekst[i + 2]);

    /// <summary>"GX301L": behind the digits, with letters before them.</summary>
    private static bool IsMetLetters(ReadOnlySpan<char> tekst, int i)
    {
        if (!char.IsUpper(tekst[i]) || i + 1 < tekst.Length && char.IsLetterOrDigit(tekst[i + 1])) return false;
        var j = i - 1;
        while (j >= 0 && char.IsAsciiDigit(tekst[j])) j--;
        return j >= 0 && j < i - 1 && char.IsUpper(tekst[j]);
    }

    /// <summary>"O6-l2345678": letters that look like a digit, with digits beside them and no other letter.</summary>
    private static void CijfersVoorLetters(Span<char> tekst)
    {
        if (tekst.IndexOfAnyInRange('0', '9') < 0) return;
        for (var i = 0; i < tekst.Length; i++)
        {
            if (tekst[i] is not ('O' or 'o' or 'l' or 'L' or 'I' or 'S')) continue;
            var voor = i > 0 ? tekst[i - 1] : ' ';
            var na = i + 1 < tekst.Length ? tekst[i + 1] : ' ';
            if (char.IsLetter(voor)
                || IsMetLetters(tekst, i)
                || (char.IsLetter(na) && na is not ('O' or 'o' or 'l' or 'L' or 'I'))
                || !(char.IsAsciiDigit(voor) || char.IsAsciiDigit(na)))
            {
                continue;
            }

            if (!char.IsAsciiDigit(voor) && !(na is '6' or '1') && !IsTussenCijfers(tekst, i)) continue;
            tekst[i] = tekst[i] switch { 'O' or 'o' => '0', 'S' => '5', _ => '1' };
        }
    }
}
