using System.Diagnostics;
using TeamsHerstelBot.Domein.Privacy;

namespace TeamsHerstelBot.Domein.Tests.Privacy;

/// <summary>Whoever pastes a book, or sends one on purpose, costs the others nothing; and nothing in it is read otherwise.</summary>
public sealed class LangeTekstTests
{
    private const string Nummer = "06-12345678";

    [Theory]
    [InlineData("1 ")]
    [InlineData("1111111111")]
    [InlineData("06-12 34 ")]
    [InlineData("een twee drie ")]
    [InlineData("Jan-")]
    [InlineData("Jan de Vries ")]
    [InlineData("a@b.")]
    [InlineData("Dorpsstraat 12 ")]
    [InlineData("3 maart 2019 ")]
    [InlineData("ik wil dood ")]
    [InlineData("(((")]
    public void Een_tekst_die_vijf_keer_zo_lang_is_kost_niet_meer_dan_naar_verhouding_wat_er_ook_in_staat(string stuk)
    {
        // By turns, and the best of each: what else the machine does only makes it longer, and not of one alone.
        var (kort, lang) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var keer = 0; keer < 3; keer++)
        {
            kort = TimeSpan.FromTicks(Math.Min(kort.Ticks, Duur(stuk, 20_000).Ticks));
            lang = TimeSpan.FromTicks(Math.Min(lang.Ticks, Duur(stuk, 100_000).Ticks));
        }

        // Five times, with room for a busy machine; read as a whole it would be twenty-five.
        Assert.InRange(lang, TimeSpan.Zero, (12 * kort) + TimeSpan.FromMilliseconds(500));
    }

    private static TimeSpan Duur(string stuk, int tekens)
    {
        var tekst = string.Concat(Enumerable.Repeat(stuk, tekens / stuk.Length));
        var begin = Stopwatch.GetTimestamp();
        Privacycheck.Lees(tekst);
        return Stopwatch.GetElapsedTime(begin);
    }

    /// <summary>Wherever it stands: in a part, at its edge and across it.</summary>
    [Fact]
    public void In_een_lange_tekst_telt_een_telefoonnummer_een_keer_en_op_zijn_plaats()
    {
        const string Gewoon = "De buren eten samen soep. ";
        foreach (var plek in Enumerable.Range(1_975, 40).Concat(Enumerable.Range(3_985, 20)).Append(3_000))
        {
            var voor = string.Concat(Enumerable.Repeat(Gewoon, 200))[..plek];
            var tekst = $"{voor} Bel {Nummer} graag. {string.Concat(Enumerable.Repeat(Gewoon, 100))}";

            var vondst = Assert.Single(Privacycheck.Lees(tekst), v => v.IsHerkenbaar);
            Assert.Equal((VondstSoort.Telefoon, Nummer), (vondst.Soort, tekst.Substring(vondst.Begin, vondst.Lengte)));
        }
    }
}
