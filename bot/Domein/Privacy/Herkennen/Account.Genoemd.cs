namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>How somebody is called on a network, told in a sentence.</summary>
internal static partial class Account
{
    private static readonly Eindes Profielen = new(["profiel", "account", "gebruikersnaam", "nickname", "gamertag"]);

    /// <summary>"onder de naam 'oma_haakt_59'".</summary>
    private static bool IsOnderNaam(IReadOnlyList<Stuk> stukken, int i)
    {
        var j = stukken.IsTeken(i - 1, '\'') || stukken.IsTeken(i - 1, '"') ? i - 2 : i - 1;
        return stukken.IsWoord(j, "naam") && stukken.IsWoord(j - 1, "de");
    }

    /// <summary>"zijn gokprofiel draait onder 'bigwinner_ondiep88'": what somebody has on a site, also within a word.</summary>
    private static bool IsVanProfiel(IReadOnlyList<Stuk> stukken, int i)
    {
        for (var j = i - 1; j >= 0 && j >= i - Ver; j--)
        {
            if (!stukken[j].IsWoord || !Profielen.Is(stukken[j].Vorm, langer: 1)) continue;
            return stukken.IsWoord(j - 1, "zijn", "haar", "zn", "z'n", "d'r", "hun")
                || stukken.IsWoord(j + 1, "van")
                && stukken.Bij(j, j + 1, 0, 3, Kenmerk.Verwant | Kenmerk.Titel | Kenmerk.Derde);
        }

        return false;
    }

    /// <summary>"op tiktok heet ze moeder van drie 1988", "te vinden als donkere wolf 71": words with a number behind them.</summary>
    private static int? InWoorden(IReadOnlyList<Stuk> stukken, int i)
    {
        if (!stukken[i].IsWoord
            || !(stukken.IsWoord(i - 1, "als", "naam", "account", "onder")
                || stukken.IsWoord(i - 1, "ze", "zij", "hij", "ie", "zich", "daar")
                && Enumerable.Range(i - 4, 3).Any(j => stukken.IsWoord(j, "heet", "noemt")))
            || stukken[i].Vorm is "je" or "jij" or "hij" or "zij" or "ze" or "ik" or "wij" or "we" or "iemand" or "er"
            || stukken.VindVoor(i, Ver, Kenmerk.Netwerk) < 0
            && !(stukken.IsWoord(i - 1, "naam") && stukken.IsWoord(i - 2, "gebruikers", "account", "inlog", "scherm", "gamer", "game")))
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
