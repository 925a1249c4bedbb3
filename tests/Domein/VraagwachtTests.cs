using System.Globalization;
using System.Runtime.CompilerServices;
using TeamsHerstelBot.Domein.Vragen;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>
/// What is no question for an ervaringsdeskundige is seen, and a good question is left alone; measured on sentences of which is written
/// down what they are.
/// </summary>
public sealed class VraagwachtTests(ITestOutputHelper uitvoer)
{
    [Fact]
    public void Op_de_zinnen_waarop_hij_is_gebouwd_ziet_hij_95_procent_en_vraagt_hij_hooguit_3_procent_te_veel()
    {
        var zinnen = Zinnen("Vraagwachtzinnen.txt");
        Assert.True(zinnen.Count >= 120);
        Assert.InRange(zinnen.Count(z => z.Verwacht is null) / (double)zinnen.Count, 0.4, 0.6);
        var (gezien, teVeel) = Meet(zinnen);
        Assert.True(gezien >= 0.95, $"Recall is {gezien:P1}.");
        Assert.True(teVeel <= 0.03, $"False alarms are {teVeel:P1}.");
    }

    [Fact]
    public void Op_zinnen_die_hij_nooit_zag_blijven_goede_vragen_met_rust()
    {
        var zinnen = Zinnen("Vraagwachtzinnen-achteraf.txt");
        Assert.True(zinnen.Count >= 40);
        var (gezien, teVeel) = Meet(zinnen);
        Assert.True(gezien >= 0.7, $"Recall is {gezien:P1}.");
        Assert.True(teVeel <= 0.1, $"False alarms are {teVeel:P1}.");
    }

    [Fact]
    public void Een_klus_gaat_door_als_gezegd_is_wat_ervaring_toevoegt_en_krap_zitten_is_geen_reden()
    {
        var vraag = Vraag.EvenSparren(toelichting: "Boodschappen doen, want we zijn krap.");
        Assert.Equal([Bezwaar.Rooster, Bezwaar.Klus], Vraagwacht.Lees(vraag, null));
        Assert.Equal([Bezwaar.Rooster, Bezwaar.Klus], Vraagwacht.Lees(vraag, "   "));
        Assert.Equal([Bezwaar.Rooster, Bezwaar.Klus], Vraagwacht.Lees(vraag, "Er is te weinig personeel."));
        Assert.Empty(Vraagwacht.Lees(vraag, "In kleine stappen oefenen met naar buiten gaan."));
        Assert.Empty(Vraagwacht.Lees(vraag, "herkenning"));
    }

    [Fact]
    public void Pillen_brengen_blijft_een_nee_ook_met_een_reden_en_praten_over_leven_met_medicijnen_mag()
    {
        Assert.Equal(
            [Bezwaar.Medicatie], Vraagwacht.Lees(Vraag.EvenSparren(toelichting: "Kan ze zijn pillen even brengen?"), "herkenning"));
        Assert.Empty(Vraagwacht.Lees(Vraag.EvenSparren(toelichting: "Wie kan praten over leven met medicijnen die je moe maken?"), null));
    }

    [Fact]
    public void Met_een_bewoner_die_niet_wil_stopt_het_en_is_sparren_het_andere_voorstel()
    {
        var vraag = new Vraag("huisbezoek", [], Bewoner: new(Toestemming: new(Bewonerswens.Nee, null, null)));
        Assert.Equal([Bezwaar.WensNee], Vraagwacht.Lees(vraag, "herkenning"));
        Assert.Equal(Vormen.Sparren, Vraagwacht.AndereVorm(Bezwaar.WensNee));
        Assert.Empty(Vraagwacht.Lees(vraag with { Vorm = Vormen.Sparren }, null));
        Assert.Empty(
            Vraagwacht.Lees(
                vraag with { Bewoner = vraag.Bewoner with { Toestemming = new(Bewonerswens.NogNietGevraagd, null, null) } }, null));
    }

    [Fact]
    public void Het_zwaarste_bezwaar_staat_vooraan()
    {
        var vraag = Vraag.EvenSparren(
            toelichting: "Kan iemand boodschappen doen? Kan ze zijn pillen even brengen? Kun jij inschatten of hij gevaarlijk is?");
        Assert.Equal([Bezwaar.Risico, Bezwaar.Medicatie, Bezwaar.Klus], Vraagwacht.Lees(vraag, null));
    }

    [Fact]
    public void Zonder_tekst_is_er_geen_bezwaar() => Assert.Empty(Vraagwacht.Lees(Vraag.EvenSparren(), null));

    [Fact]
    public void Keuzehulp_noemt_hooguit_drie_vormen_die_bestaan_en_zonder_contact_geen_vorm_met_een_bewoner()
    {
        var antwoorden = (
            from waarover in Enum.GetValues<Waarover>()
            from contact in new[] { true, false }
            from duur in Enum.GetValues<Tijdsduur>()
            select (
                waarover, contact, duur))
            .ToList();
        Assert.Equal(12, antwoorden.Count);
        Assert.All(antwoorden, a =>
        {
            var vormen = Keuzehulp.Kies(a.waarover, a.contact, a.duur);
            Assert.InRange(vormen.Count, 1, Keuzehulp.MeesteVormen);
            Assert.All(vormen, v => Assert.NotNull(Vormen.Vind(v)));
            Assert.Equal(a is { waarover: Waarover.Bewoner, contact: true }, vormen.Any(v => Vormen.Vind(v)!.MetBewoner));
        });
        Assert.Contains("bruggenbouwer", Keuzehulp.Kies(Waarover.Bewoner, true, Tijdsduur.Langer));
        Assert.Contains(Vormen.Sparren, Keuzehulp.Kies(Waarover.Bewoner, false, Tijdsduur.Eenmalig));
    }

    private (double Gezien, double TeVeel) Meet(IReadOnlyList<(Bezwaar? Verwacht, Vraag Vraag)> zinnen)
    {
        var gelezen = zinnen.Select(z => (z.Verwacht, z.Vraag, Gezien: Vraagwacht.Lees(z.Vraag, null))).ToList();
        foreach (var soort in gelezen.Select(g => g.Verwacht).OfType<Bezwaar>().Distinct())
        {
            var er = gelezen.Where(g => g.Verwacht == soort).ToList();
            var gemist = er.Where(g => !g.Gezien.Contains(soort)).ToList();
            Schrijf($"{soort,-17} recall {Deel(er.Count - gemist.Count, er.Count)}");
            foreach (var g in gemist) Schrijf($"   missed: {g.Vraag.Tekst.Toelichting} -> {string.Join(", ", g.Gezien)}");
        }

        var goed = gelezen.Where(g => g.Verwacht is null).ToList();
        var onterecht = goed.Where(g => g.Gezien.Count > 0).ToList();
        foreach (var g in onterecht) Schrijf($"   too much: {g.Vraag.Tekst.Toelichting} -> {string.Join(", ", g.Gezien)}");
        var slecht = gelezen.Where(g => g.Verwacht is not null).ToList();
        var gezien = slecht.Count(g => g.Gezien.Contains(g.Verwacht!.Value));
        Schrijf(
            $"{"together",-17} recall {Deel(gezien, slecht.Count)}   false alarms {Deel(onterecht.Count, goed.Count)} of {zinnen.Count} sentences");
        return ((double)gezien / slecht.Count, (double)onterecht.Count / goed.Count);
    }

    /// <summary>Lines such as "Klus|text" or "goed|vorm=ervaringsverhaal|text".</summary>
    private static IReadOnlyList<(Bezwaar? Verwacht, Vraag Vraag)> Zinnen(string bestand, [CallerFilePath] string bron = "") =>
    [
        .. File.ReadLines(Path.Combine(Path.GetDirectoryName(bron)!, bestand))
            .Where(r => r.Length > 0 && r[0] is not '#')
            .Select(r => r.Split('|'))
            .Select(d => (
            d[0] == "goed" ? (Bezwaar?)null : Enum.Parse<Bezwaar>(d[0]),
            Vraag.EvenSparren(toelichting: d[^1]) with { Vorm = d.Length == 3 ? d[1]["vorm=".Length..] : Vormen.Sparren })),
    ];

    private void Schrijf(FormattableString regel)
    {
        uitvoer.WriteLine(regel.ToString(CultureInfo.InvariantCulture));
        Console.WriteLine(regel.ToString(CultureInfo.InvariantCulture));
    }

    private static string Deel(int teller, int noemer) =>
        string.Create(CultureInfo.InvariantCulture, $"{teller,3}/{noemer,-3} {100.0 * teller / noemer,5:F1} %");
}
