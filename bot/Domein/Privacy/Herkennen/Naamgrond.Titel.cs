namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Names in titles of books, films and songs, of who made them, and of whom somebody sees who is fifty.</summary>
internal sealed partial class Naamgrond
{
    private const int VerTitel = 6;
    private const int LangsteTitel = 3;
    private const int VerMaker = 14;
    private const int VerErnaGelezen = 10;
    private const int LangsteNaam = 8;

    /// <summary>Of what is read, seen or heard.</summary>
    private static readonly Woordenset Leeswoorden = Gegevens.Verzameling("leeswoord");

    /// <summary>Who makes and sells things.</summary>
    private static readonly Woordenset Leveringen = Gegevens.Verzameling("levering");

    /// <summary>What is done with the work of somebody, in the infinitive.</summary>
    private static readonly Woordenset Omgezet = Gegevens.Verzameling("werkdoet");

    private static readonly Eindes Maakseleinden = new(Gegevens.Lijst("voordingeind"));

    private readonly bool _heeftMaaksel = stukken.Heeft(IsMaaksel);

    /// <summary>"boek De kleine Johannes", "training Samen met Sam": a title begins right behind the thing, with a capital.</summary>
    private bool IsInTitel(int i)
    {
        if (!_heeftMaaksel) return false;
        for (var j = i - 1; j >= 0 && j >= i - VerTitel; j--)
        {
            if (stukken[j] is { IsWoord: false } teken && !(teken.IsTeken(',') || teken.IsTeken('\'') || teken.IsTeken('"'))) return false;
            if (!IsMaaksel(stukken[j])) continue;
            var begin = j + 1;
            while (stukken.IsTeken(begin, '"') || stukken.IsTeken(begin, '\'')) begin++;
            return stukken.Op(begin) is { IsWoord: true, Kap: true } && !stukken[begin].Is(Kenmerk.Titel);
        }

        return false;
    }

    /// <summary>What has a title: a book, a film, also within a word: "gespreksspel".</summary>
    private static bool IsMaaksel(Stuk stuk) =>
        Werken.Contains(stuk) || Maakseleinden.Is(stuk.Vorm, langer: 0);

    /// <summary>"een boek van Anna Enquist", "het boek paaz van Myrthe van der Meer".</summary>
    public bool IsVanMaker(int i)
    {
        if (stukken[i] is { Kap: true, OpentZin: false } && stukken.Woord(i + 1) is "van" or "door" && IsGelezen(i)) return true;
        if (IsVoorop(i)) return true;
        if (stukken.Woord(i - 1) is "en" && stukken.Op(i - 2) is { Kap: true } && stukken.Woord(i - 3) is "van") return IsVanMaker(i - 2);
        // "gespreksvoering volgens Miller".
        if (stukken[i].Kap
            && stukken.Woord(i - 1) is "volgens"
            && stukken.Op(i - 2) is { IsWoord: true, Kap: false } leer
            && leer.Is(Kenmerk.Gewoon)
            && !leer.Is(Kenmerk.Functie | Kenmerk.Mensdoet | Kenmerk.Verwant | Kenmerk.Derde)
            && !Zinsbouw.IsPersoonsvorm(leer))
        {
            return true;
        }

        if (stukken.Woord(i - 1) is not ("van" or "door" or "over"))
        {
            // "die serie met Georgina Verbaan": who plays in it.
            return stukken.Woord(i - 1) is "met"
                && stukken[i].Kap
                && stukken.Op(i + 1) is { Kap: true, IsWoord: true }
                && stukken.Op(i - 2) is { IsWoord: true } werk
                && Werken.Contains(werk);
        }

        if (stukken[i].Kap && IsGelezen(i)) return true;
        for (var j = i - 2; j >= 0 && j >= i - 2 - LangsteTitel && stukken[j] is { IsWoord: true } woord; j--)
        {
            if (Werken.Contains(woord)) return true;
            if (woord.Is(Kenmerk.Verwant | Kenmerk.Mensdoet | Kenmerk.Derde)) return false;
        }

        return false;
    }

    /// <summary>"Hersenschimmen van Bernlef heeft mij meer geleerd": a title in front, who made it, what it gave.</summary>
    private bool IsVoorop(int i) =>
        stukken[i].Kap
            && stukken.Woord(i - 1) is "van"
            && stukken.Op(i - 2) is { Kap: true, OpentZin: true } titel
            && !titel.Is(Kenmerk.Verwant | Kenmerk.Titel | Kenmerk.Voornaam | Kenmerk.Functie)
            && stukken.HeeftWoord(i + 1, i + VerMaker, static woord => woord is "geleerd" or "aanrader" or "hoofdpersoon"
                or "ontroert" or "ontroerde" or "beschrijft" or "prachtig" or "aangrijpend" or "inzicht");

    /// <summary>"de leesgroep begint aan Hersenschimmen van Bernlef": a title and who made it, beside a word of reading.</summary>
    private bool IsGelezen(int i)
    {
        var titel = stukken.Woord(i + 1) is "van" or "door" && stukken.Op(i + 2) is { Kap: true };
        if ((titel || stukken.Op(i - 2) is { Kap: true }) && IsErnaGelezen(i)) return true;
        for (var j = i - 1; j >= 0 && j >= i - VerMaker; j--)
        {
            if (stukken[j].Is(Kenmerk.Verwant | Kenmerk.Titel)) return false;
            titel |= stukken[j] is { Kap: true, OpentZin: false };
            if (titel && stukken[j].IsWoord && Leeswoorden.Contains(stukken[j])) return true;
        }

        return false;
    }

    /// <summary>"heeft Eus van Özcan Akyol gelezen", "Annie M.G. Schmidt voorlezen": what is done comes last.</summary>
    private bool IsErnaGelezen(int i)
    {
        for (var j = i + 1; j <= i + VerErnaGelezen && stukken.Op(j) is { OpentZin: false } woord; j++)
        {
            if (woord.Is(Kenmerk.Titel)) return false;
            if (woord.IsWoord && Leeswoorden.Contains(woord)) return true;
        }

        return false;
    }

    /// <summary>"Annie M.G. Schmidt voorlezen werkt": who wrote it stands first, with a whole name, and it is done.</summary>
    public bool IsVoorgelezen(int eerste, int laatste)
    {
        var (begin, einde) = (eerste - LangsteNaam, laatste + LangsteNaam);
        while (eerste > begin && IsNaamdeel(eerste - 1)) eerste--;
        while (laatste < einde && IsNaamdeel(laatste + 1)) laatste++;
        return laatste > eerste
            && (eerste == 0 || stukken[eerste - 1].Soort == Stuksoort.Teken)
            && stukken.Op(laatste + 1) is { IsWoord: true } doet
            && Omgezet.Contains(doet);
    }

    private bool IsNaamdeel(int i) =>
        stukken.IsTeken(i, '.') && stukken.Op(i - 1) is { IsLetter: true } || stukken.Op(i) is { Kap: true, IsWoord: true };

    /// <summary>"Is Het geheime dagboek van Hendrik Groen geschikt": an article has a capital within a sentence only in a title.</summary>
    private bool IsNaTitelbegin(int i)
    {
        for (var j = i - 1; j >= 0 && j >= i - VerTitel && stukken[j].IsWoord; j--)
        {
            if (stukken[j].Is(Kenmerk.Mensdoet | Kenmerk.Verwant)) return false;
            if (stukken[j] is { Kap: true, OpentZin: false, Vorm: "het" or "een" or "de" })
            {
                return j < i - 1 && stukken[j + 1] is { Kap: false } && stukken[j + 1].Is(Kenmerk.Gewoon);
            }
        }

        return false;
    }

    /// <summary>"de tillift is van Arjo, zegt de leverancier": a brand, where somebody is told who delivers.</summary>
    private bool IsGeleverd(int i) =>
        stukken[i].Kap
            && stukken.Woord(i - 1) is "van"
            && stukken.HeeftWoord(i - VerMaker, i + VerMaker - 1, static woord => Leveringen.Contains(woord))
            && !stukken.Voor(i, 3, Kenmerk.Verwant | Kenmerk.Titel);

    /// <summary>"werd vijftig en zag Abraham": whom somebody sees who is fifty.</summary>
    private bool IsVijftig(int i) =>
        stukken[i].Vorm is "abraham" or "sarah" or "sara"
            && stukken.HeeftWoord(i - 3, i + 3, static woord => woord is "zien" or "zag" or "ziet" or "gezien" or "zagen" or "pop")
            && stukken.Heeft(
                i - 9, i + 9,
                static stuk => stuk.Vorm is "vijftig" or "vijftigste" or "verjaardag" or "feest" or "pop" or "vieren" or "50");
}
