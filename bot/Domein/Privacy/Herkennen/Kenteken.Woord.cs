namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Words for a plate, near it.</summary>
internal static partial class Kenteken
{
    /// <summary>
    /// From which pieces a digit comes before the first word that is too long: every series has one. From behind, so that each piece is
    /// seen once.
    /// </summary>
    private static bool[] MetCijfer(Stukken stukken)
    {
        var met = new bool[stukken.Count + 1];
        for (var i = stukken.Count - 1; i >= 0; i--)
        {
            var stuk = stukken[i];
            met[i] = stuk.Soort switch
            {
                Stuksoort.Getal => true,
                Stuksoort.Teken => met[i + 1] && stuk.Vorm[0] is '-' or '.' or '*' or '/',
                _ => met[i + 1] && (stuk.Vorm.Length <= LangsteDeel + 1 || Spelling.IsLetternaam(stuk))
                    || stuk.HeeftStreep
                    || Getalwoord.IsGetal(stuk.Vorm),
            };
        }

        return met;
    }

    private static bool Sterk(Stukken stukken, int i)
    {
        for (var j = Math.Max(0, i - 5); j < i; j++)
        {
            if (IsSterkwoord(stukken, j)) return true;
        }

        return false;
    }

    private static bool IsSterkwoord(Stukken stukken, int j) =>
        IsPlaatwoord(stukken, j)
            || stukken[j].Vorm is "bord" or "plaat" or "plaatje"
            || stukken[j].Vorm.EndsWith("-plaat", StringComparison.Ordinal)
            || stukken[j].Is(Kenmerk.Nationaal) && stukken.Op(j + 1)?.Is(Kenmerk.Voertuig) == true;

    private static bool HeeftPlaatwoord(Stukken stukken)
    {
        for (var j = 0; j < stukken.Count; j++)
        {
            if (IsSterkwoord(stukken, j)) return true;
        }

        return false;
    }

    private static bool IsPlaatwoord(Stukken stukken, int j) =>
        stukken[j].Vorm.StartsWith("kente", StringComparison.Ordinal)
            || stukken[j].Vorm is "nummerbord" or "nummerplaat" or "ketenken" or "nummerborden"
            || stukken[j].Vorm is "kent" && stukken.IsTeken(j + 1, '.')
            || IsVerschreven(stukken[j].Vorm)
            || stukken[j].Vorm is "nummer" && stukken.Woord(j + 1) is "bord" or "plaat";

    /// <summary>Wrong in one letter: then it begins right, or all behind the first is.</summary>
    private static bool IsVerschreven(string vorm) =>
        vorm.Length > 6
            && (vorm[0] == 'k' || vorm.EndsWith("nteken", StringComparison.Ordinal))
            && Afstand.HoogstensEen(vorm, "kenteken");

    /// <summary>"kenteken CB 3847 PK", "haar Poolse plaat WX 48213".</summary>
    private static bool IsZeker(Stukken stukken, int i) =>
        Stukken.HeeftPlek(
            Math.Max(0, i - 4), i - 1,
            j => IsPlaatwoord(stukken, j)
                || stukken[j].Is(Kenmerk.Nationaal)
                    && (stukken.Woord(j + 1) is "plaat" or "bord" || stukken[j + 1].Is(Kenmerk.Voertuig)));

    private const int VerVerzekering = 14;

    /// <summary>"KLE-MR 204": the letters of a German district, with a dash and digits behind them. A vehicle must be near.</summary>
    private static int? Duits(Stukken stukken, int i) =>
        stukken[i] is { IsWoord: true, Hoofdletters: true } letters
            && letters.Vorm.Split('-') is [{ Length: >= 1 and <= 3 }, { Length: >= 1 and <= 2 }]
            && stukken.Op(i + 1) is { IsGetal: true, Vorm.Length: >= 2 and <= 4 }
            && stukken.Op(i + 2) is not { Los: false, Soort: not Stuksoort.Teken }
            ? i + 1
            : null;

    /// <summary>"de Simon Nico dertien Pieter Rudolf": letters as a switchboard spells them. A vehicle must be near.</summary>
    private static int? MetSpelnamen(Stukken stukken, int i)
    {
        return IsNaam(i) && IsNaam(i + 1) && stukken.Op(i + 2) is { IsGetal: true, Vorm.Length: 2 } && IsNaam(i + 3) && IsNaam(i + 4)
            ? i + 4
            : null;

        bool IsNaam(int j) => stukken.Op(j) is { IsWoord: true, Kap: true } stuk && stuk.Is(Kenmerk.Voornaam);
    }

    /// <summary>"de schorsing van de 83 tz lb": what can only be said of a vehicle, close to letters that are no words.</summary>
    private static bool IsVanVoertuig(Stukken stukken, int i, int laatste) =>
        HeeftVerzekering(stukken, i)
            && stukken.Woord(i - 1) is "de" or "die" or "haar" or "zijn" or "zn" or "z'n" or "dr" or "met" or "kenteken"
            && !stukken.Heeft(i, laatste, static stuk => stuk.Is(Kenmerk.Functie | Kenmerk.Gewoon | Kenmerk.Eenheid));

    /// <summary>"ZKT81P": nothing between its letters and digits.</summary>
    private static bool IsAaneen(Stukken stukken, int i, int laatste) =>
        !stukken.Heeft(i + 1, laatste, static stuk => stuk.Los);

    /// <summary>What is insured, fined or in a name is a vehicle.</summary>
    private static bool HeeftVerzekering(Stukken stukken, int i) =>
        Stukken.HeeftPlek(
            i - VerVerzekering, i + VerVerzekering - 1,
            j => stukken.Woord(j) is "verzekering" or "verzekerd" or "onverzekerd" or "boete" or "boetes" or "apk" or "rdw"
                or "wegenbelasting" or "geschorst" or "schorsen" or "schorsing" or "keuring" or "parkeerboete" or "rijdt"
                or "geparkeerd" or "gesloopt" or "sloop" or "wegslepen" or "weggesleept" or "takelen"
                || stukken.Woord(j) is "naam" && stukken.Woord(j - 1) is "zijn" or "haar" or "op" && stukken.Woord(i + 1) is "staat");

    /// <summary>"eenenzestig en es": between digits and a letter that is said, a letter too.</summary>
    private static bool IsGezegdeEn(Stukken stukken, int j) =>
        stukken.Woord(j) is "en"
            && stukken.Op(j - 1) is { IsGetal: true, Gesproken: true }
            && stukken.Op(j + 1) is { IsWoord: true } letter
            && (letter.Gesproken || Spelling.IsLetternaam(letter));

    /// <summary>Letters as they are said, and nothing else.</summary>
    private static bool IsGezegd(Stukken stukken, int i, int laatste) =>
        !Stukken.HeeftPlek(
            i, laatste, j => !(stukken[j].Gesproken || Spelling.IsLetternaam(stukken[j]) || IsGezegdeEn(stukken, j)));

    /// <summary>"zo staat het op het bord van die ouwe Volvo".</summary>
    private static bool HeeftBordErna(Stukken stukken, int laatste) =>
        Stukken.HeeftPlek(laatste + 1, laatste + VerVoertuig, j => j < stukken.Count && IsSterkwoord(stukken, j));
}
