using System.Globalization;
using TeamsHerstelBot.Domein.Privacy;

namespace TeamsHerstelBot.Domein.Tests.Privacy;

/// <summary>How well the check sees, measured on sentences of which is written down what is in them.</summary>
public sealed class PrivacycheckTests(ITestOutputHelper uitvoer)
{
    private static readonly string[] GebouwdOp = ["gebouwd-op-onschuldig.txt", "gebouwd-op-herkenbaar.txt", "gebouwd-op-etiket-en-nood.txt", "gebouwd-op-tweede-ronde.txt", "achteraf.txt", "derde-ronde.txt", "vierde-ronde.txt"];

    [Fact]
    public void Op_de_zinnen_waarop_hij_is_gebouwd_ziet_hij_98_procent_en_roept_hij_hooguit_3_procent_te_veel()
    {
        var zinnen = GebouwdOp.SelectMany(b => Zin.Lees(b)).ToList();
        Assert.True(zinnen.Count >= 700);
        Assert.InRange(zinnen.Count(z => z.Verwacht.Count == 0) / (double)zinnen.Count, 0.4, 0.6);
        Assert.Equal(zinnen.Count, zinnen.Select(z => z.Tekst).Distinct().Count());
        var (gezien, teVeel) = Meet(zinnen);
        Assert.True(gezien >= 0.98, $"Recall is {gezien:P1}.");
        Assert.True(teVeel <= 0.03, $"False alarms are {teVeel:P1}.");
    }

    [Fact]
    public void Op_zinnen_die_later_zijn_geschreven_ziet_hij_90_procent_en_roept_hij_hooguit_5_procent_te_veel()
    {
        var zinnen = Zin.Lees("vijfde-ronde.txt");
        Assert.True(zinnen.Count >= 60);
        var (gezien, teVeel) = Meet(zinnen);
        Assert.True(gezien >= 0.9, $"Recall is {gezien:P1}.");
        Assert.True(teVeel <= 0.05, $"False alarms are {teVeel:P1}.");
    }

    /// <summary>Prints per kind and together: what was found of what is there, and how many sentences without it got an alarm.</summary>
    private (double Gezien, double TeVeel) Meet(IReadOnlyList<Zin> zinnen)
    {
        var gelezen = zinnen.Select(z => (Zin: z, Vondsten: Privacycheck.Lees(z.Tekst))).ToList();
        Assert.All(gelezen, g => Assert.All(g.Vondsten, v => Assert.InRange(v.Einde, v.Begin + 1, g.Zin.Tekst.Length)));
        foreach (var soort in Enum.GetValues<VondstSoort>())
        {
            var verwacht = gelezen.SelectMany(g => g.Zin.Verwacht.Where(v => v.Soort == soort).Select(v => (g.Zin, g.Vondsten, Verwacht: v))).ToList();
            var gemist = verwacht.Where(v => !v.Vondsten.Any(g => g.Soort == soort && Raakt(g, v.Verwacht))).ToList();
            var zonder = gelezen.Where(g => g.Zin.Verwacht.All(v => v.Soort != soort)).ToList();
            var vals = zonder.Where(g => g.Vondsten.Any(v => v.Soort == soort)).ToList();
            Schrijf($"{soort,-9} recall {Deel(verwacht.Count - gemist.Count, verwacht.Count)}   false alarms {Deel(vals.Count, zonder.Count)}");
            foreach (var v in gemist) Schrijf($"   missed: {v.Zin.Tekst}");
            foreach (var (zin, vondsten) in vals) Schrijf($"   too much: {zin.Tekst} -> {string.Join(", ", vondsten.Where(v => v.Soort == soort).Select(v => zin.Tekst.Substring(v.Begin, v.Lengte)))}");
        }

        var alle = gelezen.SelectMany(g => g.Zin.Verwacht.Select(v => g.Vondsten.Any(w => w.Soort == v.Soort && Raakt(w, v)))).ToList();
        var onschuldig = gelezen.Where(g => g.Zin.Verwacht.Count == 0).ToList();
        var onterecht = onschuldig.Count(g => g.Vondsten.Count > 0);
        Schrijf($"{"together",-9} recall {Deel(alle.Count(r => r), alle.Count)}   false alarms {Deel(onterecht, onschuldig.Count)} of {zinnen.Count} sentences");
        return ((double)alle.Count(r => r) / alle.Count, (double)onterecht / onschuldig.Count);
    }

    private void Schrijf(FormattableString regel)
    {
        uitvoer.WriteLine(regel.ToString(CultureInfo.InvariantCulture));
        Console.WriteLine(regel.ToString(CultureInfo.InvariantCulture));
    }

    private static string Deel(int teller, int noemer) =>
        noemer == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{teller,3}/{noemer,-3} {100.0 * teller / noemer,5:F1} %");

    private static bool Raakt(Vondst een, Vondst ander) => een.Begin < ander.Einde && ander.Begin < een.Einde;
}
