using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TeamsHerstelBot.Blind;
using TeamsHerstelBot.Domein.Privacy;

namespace TeamsHerstelBot.Domein.Tests.Privacy;

/// <summary>How a text is laid out says nothing about what stands in it.</summary>
public sealed class VerminkingTests
{
    private const int Gevallen = 10_000;

    private static readonly string[] Onzichtbaar =
    [
        "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u200E", "\u200F", "\u2062",
    ];
    private static readonly string[] Spaties = ["  ", "\u00A0", "\t", "\u2009", "\u202F", " \u00A0 "];
    private static readonly string[] Regeleinden = ["\n", "\r\n", "\r", "\u2028", " \n"];

    /// <summary>A capital is part of how a name or a street is known: case is for what has a shape, and for danger.</summary>
    private static readonly string[] ZonderHoofdletters = ["bsn", "iban", "email", "telefoon", "geboortedatum", "nood"];

    private static readonly IReadOnlyList<Blindzin> Zinnen =
    [
        .. PrivacycheckTests.Bouwset().Where(z => z.Oordeel is Blindzin.Stop or Blindzin.Danger && Houdt(z.Tekst, z.Oordeel)),
    ];

    private enum Manier
    {
        Regeleinde,
        Spaties,
        Onzichtbaar,
        Breedte,
        Hoofdletters,
    }

    [TraagFact]
    public void Regeleinden_spaties_onzichtbare_tekens_breedte_en_hoofdletters_maken_van_tegenhouden_nooit_doorlaten()
    {
        Assert.True(Zinnen.Count >= 500);
        var gedaan = new int[Enum.GetValues<Manier>().Length];
        var gevallen = from zin in Gen.Choose(0, Zinnen.Count - 1)
                       from manier in Gen.Elements(Enum.GetValues<Manier>())
                       from toeval in Gen.Choose(0, int.MaxValue)
                       select (Zin: Zinnen[zin], Manier: manier, Toeval: toeval);
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(Gevallen),
            Prop.ForAll(
                gevallen.ToArbitrary(),
                geval =>
                {
                    gedaan[(int)geval.Manier]++;
                    var vermomd = Vermom(geval.Zin, geval.Manier, new Random(geval.Toeval));
                    Assert.True(
                        Houdt(vermomd, geval.Zin.Oordeel),
                        $"{geval.Manier} lets through: {Uitgeschreven(vermomd)}");
                }));
        Assert.All(gedaan, aantal => Assert.InRange(aantal, Gevallen / 10, Gevallen));
    }

    private static bool Houdt(string tekst, string oordeel) => Privacycheck.Lees(tekst)
        .Any(v => oordeel == Blindzin.Danger ? v.Soort == VondstSoort.Nood : v.IsHerkenbaar || v.Soort == VondstSoort.Nood);

    private static string Vermom(Blindzin zin, Manier manier, Random toeval) => manier switch
    {
        Manier.Regeleinde => InSpaties(zin.Tekst, toeval, Regeleinden),
        Manier.Spaties => InSpaties(zin.Tekst, toeval, Spaties),
        Manier.Onzichtbaar => Tussen(zin.Tekst, toeval),
        Manier.Breedte => string.Concat(zin.Tekst.Select(t => t is > ' ' and < '\u007f' ? (char)(t + 0xFEE0) : t)),
        Manier.Hoofdletters when !ZonderHoofdletters.Contains(zin.Soort) => zin.Tekst,
        Manier.Hoofdletters => toeval.Next(2) == 0
            ? zin.Tekst.ToUpperInvariant()
            : zin.Tekst.ToLowerInvariant(),
        _ => throw new ArgumentOutOfRangeException(nameof(manier), manier, null),
    };

    /// <summary>Some spaces become something else that a person sees as a space.</summary>
    private static string InSpaties(string tekst, Random toeval, string[] soorten)
    {
        var nieuw = new StringBuilder(tekst.Length);
        foreach (var teken in tekst)
        {
            if (teken == ' ' && toeval.Next(3) == 0) nieuw.Append(soorten[toeval.Next(soorten.Length)]);
            else nieuw.Append(teken);
        }

        return nieuw.ToString();
    }

    private static string Tussen(string tekst, Random toeval)
    {
        var nieuw = new StringBuilder(tekst.Length);
        foreach (var teken in tekst)
        {
            nieuw.Append(teken);
            if (toeval.Next(4) == 0) nieuw.Append(Onzichtbaar[toeval.Next(Onzichtbaar.Length)]);
        }

        return nieuw.ToString();
    }

    private static string Uitgeschreven(string tekst) => string.Concat(
        tekst.Select(t => t is >= ' ' and < '\u007f' ? t.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)t:X4}")));
}
