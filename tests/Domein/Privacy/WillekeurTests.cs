using NodaTime;
using TeamsHerstelBot.Domein.Privacy;
using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.Domein.Tests.Privacy;

/// <summary>
/// Whatever somebody types or a telephone makes of what was said, the check reads it: words, numbers, signs and signs said aloud, in any
/// order. In the order in which people write them hardly any two rules meet.
/// </summary>
public sealed class WillekeurTests
{
    private static readonly int Teksten = Lang.Aan ? 1_000_000 : 10_000;
    private const int MeesteStukken = 14;

    private static readonly LocalDate Vandaag = new(2026, 11, 30);

    private static readonly string[] Bijzonder =
    [
        "nul", "een", "twee", "drie", "zes", "elf", "twaalf", "twintig", "honderd", "duizend", "punt", "komma", "streepje", "apenstaartje",
        "underscore", "slash", "plus", "dubbele punt", "at", "dot", "eh", "van", "de", "het", "op", "in", "nummer", "geboren", "maart",
        "mei",
        "19", "75", "2019", "0", "06", "12", "31", "1234 AB", "bsn", "iban", "nl", "www", "com", "mevrouw", "jan", "Jan", "straat", "laan",
        "(", ")", "[", "]", "-", "/", ".", ",", ":", ";", "'", "\"", "@", "#", "+", "&", "=", "_", "…", "'s", "ß", "İ", "\u0301", "😀", "\ud83d",
        "a", "b", "bee", "cee", "x", "I", "V",
    ];

    [TraagFact]
    public void Wat_er_ook_staat_het_wordt_gelezen_en_elke_vondst_wijst_een_plek_aan()
    {
        string[] woorden = [.. PrivacycheckTests.Bouwset().SelectMany(z => z.Tekst.Split(' ')).Distinct(StringComparer.Ordinal)];
        Assert.True(woorden.Length > 5_000);
        var toeval = new Random(20_261_130);
        for (var keer = 0; keer < Teksten; keer++)
        {
            var tekst = string.Concat(Enumerable.Range(0, toeval.Next(1, MeesteStukken)).Select(_ => Stuk(woorden, toeval)));
            try
            {
                var gevonden = Privacycheck.Lees(tekst);
                Assert.All(gevonden, v => Assert.InRange(v.Einde, v.Begin + 1, tekst.Length));
                _ = Voorstel.Zet(tekst, gevonden, Vandaag);
            }
            catch (Exception fout) when (fout is not OutOfMemoryException)
            {
                Assert.Fail($"'{tekst}': {fout}");
            }
        }
    }

    private static string Stuk(string[] woorden, Random toeval)
    {
        var stuk = toeval.Next(3) == 0 ? woorden[toeval.Next(woorden.Length)] : Bijzonder[toeval.Next(Bijzonder.Length)];
        return toeval.Next(5) == 0 ? stuk : $"{stuk} ";
    }
}
