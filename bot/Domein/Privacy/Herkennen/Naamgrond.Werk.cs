using System.Collections.Frozen;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Who is in a book, whose music is played, and what has a model.</summary>
internal sealed partial class Naamgrond
{
    private const int VerMuziek = 9;

    private static readonly FrozenSet<string> Verhalen = FrozenSet.ToFrozenSet(
        [
            "bijbel", "koran", "thora", "torah", "evangelie", "mahabharata", "ramayana", "sprookje", "sprookjes", "testament", "soap",
            "stripverhaal", "donaldduck", "efteling", "disneyfilm", "strip", "tekenfilm", "mythologie",
        ]);

    private static readonly FrozenSet<string> Gedraaid = FrozenSet.ToFrozenSet(
        ["draaien", "draai", "draait", "draaide", "draaiden", "gedraaid", "opzetten", "opgezet", "meezingen", "plaat", "plaatje", "elpee"]);

    private static readonly FrozenSet<string> Muziek = FrozenSet.ToFrozenSet(
        [
            "zingt", "zingen", "zong", "zongen", "meezingen", "meezingt", "muziek", "plaat", "plaatje", "platen", "elpee", "lp", "cd",
            "liedjes", "dansen", "danst", "radio", "speaker", "platenspeler", "spotify",
        ]);

    /// <summary>"Job uit de Bijbel", "Assepoester in het sprookje".</summary>
    private bool IsFiguur(int laatste)
    {
        if (!stukken.IsWoord(laatste + 1, "uit", "in")) return false;
        var j = stukken.IsWoord(laatste + 2, "de", "het", "een", "die", "dat", "'t") ? laatste + 3 : laatste + 2;
        if (stukken.IsWoord(j, "oude", "nieuwe")) j++;
        return stukken.Op(j) is { IsWoord: true } werk
            && (Verhalen.Contains(werk.Vorm) || stukken.IsWoord(laatste + 1, "uit") && Werken.Contains(werk.Vorm));
    }

    /// <summary>"we draaien Jannes en dan zingt iedereen": whose music it is.</summary>
    private bool IsGedraaid(int i)
    {
        if (!stukken[i].Kap || stukken.Op(i - 1)?.Is(Kenmerk.Verwant | Kenmerk.Titel) == true) return false;
        for (var j = i - 1; j >= 0 && j >= i - VerMuziek; j--)
        {
            if (!Gedraaid.Contains(stukken[j].Vorm)) continue;
            return Enumerable.Range(j + 1, i - j + VerMuziek).Any(
                n => n != i && stukken.Op(n) is { } muziek && Muziek.Contains(muziek.Vorm)) || Muziek.Contains(stukken[j].Vorm);
        }

        return false;
    }

    /// <summary>"20 mg paroxetine", "citalopram 10 mg": what is weighed out.</summary>
    private bool IsMiddel(int i, int laatste) =>
        stukken.IsWoord(i - 1, "mg", "milligram", "ml", "mcg") && stukken.Op(i - 2) is { IsGetal: true }
            || stukken.Op(laatste + 1) is { IsGetal: true } && stukken.IsWoord(laatste + 2, "mg", "milligram", "ml", "mcg");

    /// <summary>"een Topro Troja 5G", "billy kast van ikea": a thing that is sold.</summary>
    private bool IsModel(int i, int laatste)
    {
        if (stukken[i].Kap
            && stukken.IsWoord(i - 1, "een", "type", "model", "merk")
            && stukken.Op(laatste + 1) is { IsGetal: true, Vorm.Length: <= 3 }
            && stukken.Op(laatste + 2) is { IsLetter: true, Los: false })
        {
            return true;
        }

        return stukken.Op(laatste + 1) is { IsWoord: true, Kap: false } ding
            && ding.Is(Kenmerk.Gewoon)
            && !ding.Is(Kenmerk.Functie | Kenmerk.Verwant | Kenmerk.Mensdoet)
            && stukken.IsWoord(laatste + 2, "van")
            && stukken.Op(laatste + 3) is { IsWoord: true } maker
            && maker.Is(Kenmerk.Organisatie)
            && !maker.Is(Kenmerk.Voornaam | Kenmerk.Achternaam);
    }
}
