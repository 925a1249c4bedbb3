using System.Globalization;
using NodaTime;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Klikken;
using TeamsHerstelBot.Host.Opslag;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Conformiteit.Tests;

/// <summary>The language and region of the machine change nothing: not what people read, not what is stored, not what is understood.</summary>
public sealed class CultuurTests
{
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

    private static async Task<(string Kaart, string Antwoord)> WeekAsync(string cultuur)
    {
        await using var proeftuin = await Proeftuinproces.StartInAsync(cultuur, "--klok", Start);
        await proeftuin.SpringAsync(Maandag);
        var kaart = (await proeftuin.BerichtenAsync(Sanne, Linde)).Last(b => b.Knop("vraag-advies") is not null);
        return (kaart.Tekst, (await proeftuin.KlikAsync(Sanne, kaart, "vraag-advies", ("thema", "angst"))).Tekst);
    }
}
