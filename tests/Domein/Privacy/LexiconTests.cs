using System.Text;
using TeamsHerstelBot.Domein.Privacy;

namespace TeamsHerstelBot.Domein.Tests.Privacy;

/// <summary>The tables of the check keep hashes and no letters: what they say is what the lists say, word by word.</summary>
public sealed class LexiconTests
{
    private const int Langste = 40;

    [Fact]
    public void Elk_woord_van_de_lijsten_heeft_in_de_tabel_precies_zijn_kenmerken()
    {
        Dictionary<string, Kenmerk> woorden = new(StringComparer.Ordinal);
        foreach (var (naam, kenmerk) in Lexicon.Lijsten())
        {
            foreach (var woord in Gegevens.Tekst(naam).Split('\n').Where(w => w.Length is > 0 and <= Langste && Ascii.IsValid(w)))
                woorden[woord] = woorden.GetValueOrDefault(woord) | kenmerk;
        }

        Assert.True(woorden.Count > 300_000);
        Assert.Equal([], woorden.Where(w => Lexicon.Standaard.Vind(w.Key) != w.Value).Select(w => w.Key).Take(10));
        Assert.Equal([], woorden.Keys.Select(w => $"{w}#").Where(w => Lexicon.Standaard.Vind(w) != Kenmerk.Geen).Take(10));
    }

    [Fact]
    public void Een_woord_met_een_typefout_wordt_gevonden_als_wanneer_je_elk_woord_ernaast_legt()
    {
        string[] woorden = [.. Gegevens.Lijst("verleden"), .. Gegevens.Lijst("nummerstam"), .. Gegevens.Lijst("straatsoort")];
        var bijna = new Bijna(woorden);
        var toeval = new Random(20_261_201);
        for (var keer = 0; keer < 20_000; keer++)
        {
            var woord = Verschrijf(woorden[toeval.Next(woorden.Length)], toeval);
            if (keer % 3 == 0) woord = Verschrijf(woord, toeval);
            var bedoeld = woorden.Where(w => Afstand.HoogstensEen(woord, w)).MinBy(w => w.Length);
            Assert.Equal((woord, bedoeld), (woord, bijna.Vind(woord)));
        }
    }

    [Theory]
    [InlineData("zelf", "moord")]
    [InlineData("", "moord")]
    [InlineData("ziekenhuis", "opname")]
    public void De_hash_van_twee_woorden_samen_volgt_uit_die_van_elk(string een, string twee)
    {
        var samen = Woordhash.Van(een + twee);

        Assert.Equal(samen, Woordhash.Met(Woordhash.Van(een), twee));
        Assert.Equal(samen, Woordhash.Met(Woordhash.Van(een), Woordhash.Van(twee), twee.Length));
        Assert.Equal(Woordhash.Van(twee), Woordhash.Zonder(samen, Woordhash.Van(een), twee.Length));
        var lang = string.Concat(Enumerable.Repeat(twee, 100));
        Assert.Equal(Woordhash.Van(een + lang), Woordhash.Met(Woordhash.Van(een), Woordhash.Van(lang), lang.Length));
    }

    /// <summary>A letter less, more, other, or two that change places.</summary>
    private static string Verschrijf(string woord, Random toeval)
    {
        if (woord.Length < 3) return woord;
        var (plek, letter) = (toeval.Next(woord.Length), ((char)('a' + toeval.Next(26))).ToString());
        return toeval.Next(4) switch
        {
            0 => woord.Remove(plek, 1),
            1 => woord.Insert(plek, letter),
            2 => woord.Remove(plek, 1).Insert(plek, letter),
            _ => plek + 1 < woord.Length ? woord[..plek] + woord[plek + 1] + woord[plek] + woord[(plek + 2)..] : woord,
        };
    }
}
