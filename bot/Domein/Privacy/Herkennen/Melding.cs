namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>"@Soraya Lopes kun jij", "apenstaart Winston kun jij": a colleague who is called to in a chat, by the whole name.</summary>
internal static class Melding
{
    private const int VerPunt = 5;

    /// <summary>Marks the words of it.</summary>
    public static void Merk(Stukken stukken, bool[] merk)
    {
        for (var i = 0; i + 1 < stukken.Count; i++)
        {
            if (!(IsTeken(stukken, i) || IsGezegd(stukken, i)) || !stukken[i + 1].IsWoord) continue;
            for (var (j, laatste) = (i + 1, Laatste(stukken, i + 1)); j <= laatste; j++) merk[j] = true;
        }
    }

    /// <summary>Against the name and with nothing before it: no mail.</summary>
    private static bool IsTeken(Stukken stukken, int i) =>
        stukken.IsTeken(i, '@') && !stukken[i + 1].Los && (i == 0 || stukken[i].Los || stukken[i - 1].Soort == Stuksoort.Teken);

    /// <summary>As it is dictated: at the beginning, and no mail or account.</summary>
    private static bool IsGezegd(Stukken stukken, int i) =>
        stukken.Woord(i) is "apenstaart" or "apenstaartje" or "apestaart" or "apestaartje"
            && (i == 0 || stukken[i].OpentZin || stukken[i - 1].Soort == Stuksoort.Teken
                || stukken.Woord(i - 1) is "en" or "hoi" or "dank" or "bedankt" or "aan")
            && !stukken.HeeftWoord(i + 1, i + VerPunt, static woord => woord is "punt" or "dot")
            && !stukken.Bij(i, i, VerPunt, VerPunt, Kenmerk.Netwerk);

    private static int Laatste(Stukken stukken, int eerste)
    {
        var (laatste, kap) = (eerste, stukken[eerste].Kap);
        while (true)
        {
            var j = laatste + 1;
            while (stukken.Op(j) is { IsWoord: true } voegsel && voegsel.Is(Kenmerk.Tussenvoegsel)) j++;
            if (stukken.Op(j) is not { IsWoord: true, OpentZin: false } deel) return laatste;
            var hoort = kap
                ? deel.Kap && !deel.Is(Kenmerk.Titel | Kenmerk.Verwant)
                : laatste == eerste && (j > eerste + 1 || Naamwoord.IsAchternaam(deel)) && IsVraag(stukken, j + 1);
            if (!hoort) return laatste;
            laatste = j;
        }
    }

    private static bool IsVraag(Stukken stukken, int i) =>
        stukken.Woord(i) is "kun" or "kan" or "kunt" or "wil" or "zou" or "heb" or "weet" or "ga" or "mag" or "jij";
}
