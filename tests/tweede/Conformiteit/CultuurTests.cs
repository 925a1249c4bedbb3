using System.Globalization;
using NodaTime;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Conformiteit.Tests;

/// <summary>
/// The language and region of the machine change nothing: not what people read, not what is stored, not what is understood.
/// </summary>
[Collection(nameof(Alleen))]
public sealed class CultuurTests
{
    /// <summary>Whole suites beside a browser make its pages late.</summary>
    [CollectionDefinition(nameof(Alleen), DisableParallelization = true)]
    public sealed class Alleen;

    private static readonly string[] Culturen = ["tr-TR", "ar-SA", "nl-NL"];

    public static TheoryData<string> Alle => [.. Culturen];

    [Fact]
    public async Task Op_elke_machine_geeft_dezelfde_week_dezelfde_kaart_en_dezelfde_vraag_hetzelfde_nummer()
    {
        var gezien = new List<(string Kaart, string Antwoord)>();
        foreach (var cultuur in Culturen) gezien.Add(await WeekAsync(cultuur));
        Assert.Equal(Culturen.Length, gezien.Count);
        Assert.All(gezien, g => Assert.Contains("H-2026-0001", g.Antwoord, StringComparison.Ordinal));
        Assert.Single(gezien.Select(g => g.Kaart).Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Alle))]
    public void Wat_bewaard_en_gelezen_wordt_hangt_niet_van_de_cultuur_af(string cultuur)
    {
        var eerder = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(cultuur);
        try
        {
            Assert.Equal("2026-W48", Isoweek.Lees("2026-W48").ToString());
            Assert.Equal("20261123080000000", Sleutel.WekkerMoment(Instant.FromUtc(2026, 11, 23, 8, 0)));
            Assert.Equal("H-2026-0008", new Pool("p", "Pool", "k", "H", [], 2026, 7).GeefNummer(2026).Nummer);
            Assert.Equal("instellingen", Opdrachten.Herken("INSTELLINGEN graag"));
            Assert.Equal("mijn aanvragen", Opdrachten.Herken("MIJN AANVRAGEN"));
        }
        finally
        {
            CultureInfo.CurrentCulture = eerder;
        }
    }

    /// <summary>The tables are where a culture does most harm; the others with <see cref="Lang"/>.</summary>
    public static MatrixTheoryData<string, string> Suites =>
        new(Culturen, Lang.Aan ? ["Domein", "Cards", "Teams", "Tabellen"] : ["Tabellen"]);

    /// <summary>
    /// The tests that need nothing but this machine, again as on a machine of that language. All tests: see bot/README.md.
    /// </summary>
    [Theory]
    [MemberData(nameof(Suites))]
    public async Task De_tests_zonder_browser_of_dienst_slagen_in_elke_cultuur(string cultuur, string suite)
    {
        var bouw = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var dll = Broncode.Pad("tests", suite, "bin", bouw, "net10.0", $"TeamsHerstelBot.{suite}.Tests.dll");
        var afloop = await Programma.VoerUitAsync(
            Programma.Zoek("dotnet")!, [dll, "-noLogo", "-noColor", "-parallel", "none", .. Deel(suite)],
            omgeving: (Cultuur.Variabele, cultuur));
        Assert.True(afloop.Gelukt, afloop.Uit + afloop.Fout);
        var samenvatting = afloop.Uit.Split('\n').Last(r => r.Contains("Total:", StringComparison.Ordinal));
        Assert.DoesNotContain("Total: 0,", samenvatting, StringComparison.Ordinal);
        TestContext.Current.TestOutputHelper!.WriteLine($"{cultuur} {suite}: {samenvatting.Trim()}");
    }

    [Fact]
    public void Een_testproces_heeft_op_elke_draad_de_gevraagde_cultuur_en_zijn_kinderen_ook()
    {
        var gevraagd = Environment.GetEnvironmentVariable(Cultuur.Variabele) ?? CultureInfo.CurrentCulture.Name;
        var gezien = new List<string> { CultureInfo.CurrentCulture.Name };
        var draad = new Thread(() => gezien.Add(CultureInfo.CurrentCulture.Name));
        draad.Start();
        draad.Join();
        Assert.All(gezien, naam => Assert.Equal(gevraagd, naam));
        if (Environment.GetEnvironmentVariable(Cultuur.Variabele) is not null)
            Assert.Equal(gevraagd.Replace('-', '_') + ".UTF-8", Environment.GetEnvironmentVariable("LANG"));
    }

    /// <summary>Left out: what starts a browser or Azurite, and the long measurements, which stay in the run of everything.</summary>
    private static string[] Deel(string suite) => suite switch
    {
        "Cards" => [],
        "Domein" => Zonder("AanvraagmodelTests"),
        "Teams" => Zonder("FuzzTests", "RateLadderTests", "RateLadderRoomTests", "TransportTests", "RegistrationCredentialTests"),
        _ => ["-class", "*.SqliteContractTests"],
    };

    private static string[] Zonder(params string[] klassen) => [.. klassen.SelectMany(klasse => new[] { "-class-", "*." + klasse })];

    private static async Task<(string Kaart, string Antwoord)> WeekAsync(string cultuur)
    {
        await using var proeftuin = await Proeftuinproces.StartInAsync(cultuur, "--klok", Start);
        await proeftuin.SpringAsync(Maandag);
        var kaart = (await proeftuin.BerichtenAsync(Sanne, Linde)).Last(b => b.Knop("vraag-advies") is not null);
        return (kaart.Tekst, (await proeftuin.KlikAsync(Sanne, kaart, "vraag-advies", ("thema", "angst"))).Tekst);
    }
}
