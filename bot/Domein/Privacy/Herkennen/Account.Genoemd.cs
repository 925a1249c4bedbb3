namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>How somebody is called on a network, told in a sentence.</summary>
internal static partial class Account
{
    private const int VerIemand = 8;

    private static readonly Eindes Profielen = new(["profiel", "account", "gebruikersnaam", "nickname", "gamertag"]);

    /// <summary>"onder de naam 'oma_haakt_59'".</summary>
    private static bool IsOnderNaam(Stukken stukken, int i)
    {
        var j = stukken.IsTeken(i - 1, '\'') || stukken.IsTeken(i - 1, '"') ? i - 2 : i - 1;
        return stukken.Woord(j) is "naam" && stukken.Woord(j - 1) is "de";
    }

    /// <summary>"zijn gokprofiel draait onder 'bigwinner_ondiep88'": what somebody has on a site, also within a word.</summary>
    private static bool IsVanProfiel(Stukken stukken, int i)
    {
        for (var j = i - 1; j >= 0 && j >= i - Ver; j--)
        {
            if (!stukken[j].IsWoord || !Profielen.Is(stukken[j].Vorm, langer: 1)) continue;
            return stukken.Woord(j - 1) is "zijn" or "haar" or "zn" or "z'n" or "d'r" or "hun"
                || stukken.Woord(j + 1) is "van"
                && stukken.Bij(j, j + 1, 0, 3, Kenmerk.Verwant | Kenmerk.Titel | Kenmerk.Derde);
        }

        return false;
    }

    /// <summary>"danst op tiktok onder @…", "op instagram als @… laat hij zien": somebody is behind it, whatever it is made of.</summary>
    private static bool IsVanIemand(Stukken stukken, int apenstaart, int laatste) =>
        stukken.Woord(apenstaart - 1) is "als" or "onder" or "heet"
            && stukken.Bij(apenstaart, laatste, VerIemand, VerIemand, Kenmerk.Netwerk)
            && stukken.Bij(apenstaart, laatste, VerIemand, VerIemand, Kenmerk.Derde | Kenmerk.Verwant | Kenmerk.Titel)
            && !stukken.HeeftWoord(apenstaart - VerIemand, apenstaart - 1, static woord => woord is "wij" or "we" or "ons" or "onze");

    /// <summary>"op tiktok heet ze moeder van drie 1988", "te vinden als donkere wolf 71": words with a number behind them.</summary>
    private static int? InWoorden(Stukken stukken, int i)
    {
        if (!stukken[i].IsWoord
            || !(stukken.Woord(i - 1) is "als" or "naam" or "account" or "onder"
                || stukken.Woord(i - 1) is "ze" or "zij" or "hij" or "ie" or "zich" or "daar"
                && stukken.HeeftWoord(i - 4, i - 2, static woord => woord is "heet" or "noemt"))
            || stukken[i].Vorm is "je" or "jij" or "hij" or "zij" or "ze" or "ik" or "wij" or "we" or "iemand" or "er"
            || stukken.VindVoor(i, Ver, Kenmerk.Netwerk) < 0
            && !(stukken.Woord(i - 1) is "naam" && stukken.Woord(i - 2) is "gebruikers" or "account" or "inlog" or "scherm" or "gamer"
                or "game"))
        {
            return null;
        }

        for (var j = i + 1; j < i + Ver && stukken.Op(j) is { } stuk; j++)
        {
            if (stuk.IsGetal)
            {
                if (stukken.Op(j + 1) is { IsGetal: true }) continue;
                return stuk.Vorm.Length < 5 && stukken.Op(j + 1)?.Is(Kenmerk.Eenheid) != true ? j : null;
            }

            if (!stuk.IsWoord && !stuk.IsTeken('_') && !stuk.IsTeken('-') || stuk.Is(Kenmerk.Mensdoet)) return null;
        }

        return null;
    }
}
