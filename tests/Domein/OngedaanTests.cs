using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Pools;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>What ends or is given away by mistake goes back, while nobody went on with it.</summary>
public sealed class OngedaanTests
{
    private static readonly Ervaringsdeskundige Profiel = Ed(Karin, lopend: 1) with { RustTot = Nu - Duration.FromDays(3), UrenLopend = 1 };

    private static readonly Dictionary<string, (Func<Dossier> Voor, Func<Dossier, Uitkomst<Wijziging>> Stap, Persoon Door)> Eindes = new()
    {
        ["de ED geeft terug"] = (Aanvaard, d => Aanvraagverloop.GeefTerug(d, [Profiel], Karin, Nu), Karin),
        ["de vrager geeft terug"] = (Aanvaard, d => Aanvraagverloop.GeefTerug(d, [Profiel], Tom, Nu), Tom),
        ["een pauze wordt teruggegeven"] =
            (() => Aanvaard().Na(d => Matchverloop.Pauzeer(d, Karin, Nu)), d => Aanvraagverloop.GeefTerug(d, [Profiel], Karin, Nu), Karin),
        ["afgerond"] = (Aanvaard, d => Aanvraagverloop.RondAf(d, [Profiel], Tom, Nu, new(Matchkeuzes.Hoe[0])), Tom),
        ["gestopt"] = (Aanvaard, d => Aanvraagverloop.RondAf(d, [Profiel], Karin, Nu, new(Matchkeuzes.Gestopt)), Karin),
        ["een vervanger"] = (Aanvaard, d => Aanvraagverloop.RondAf(d, [Profiel], Tom, Nu, vervanger: true), Tom),
        ["liever iemand anders"] = (Aanvaard, d => Matchverloop.LieverAnders(d, [Profiel], Tom, Nu), Tom),
        ["een nieuwe vraag ingetrokken"] = (() => Nieuw(), d => Aanvraagverloop.TrekIn(d, [], Tom, Nu), Tom),
        ["een vraag met een ja ingetrokken"] = (Toegezegd, d => Aanvraagverloop.TrekIn(d, [], Tom, Nu), Tom),
        ["een gevraagde vraag ingetrokken"] = (Voorgesteld, d => Aanvraagverloop.TrekIn(d, [], Tom, Nu), Tom),
        ["een match ingetrokken"] = (Aanvaard, d => Aanvraagverloop.TrekIn(d, [Profiel], Tom, Nu), Tom),
        ["de coördinator sluit"] =
            (() => Aanvaard().Na(d => Matchverloop.Pauzeer(d, Karin, Nu))
                    .Na(d => Matchverloop.KiesOverdracht(d, [Profiel], Overdracht.Afronden, Els, Nu)),
                d => Matchverloop.Stop(d, [Profiel], Els, Nu), Els),
    };

    public static TheoryData<string> Namen => [.. Eindes.Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    public void Alles_staat_weer_zoals_het_was(string einde)
    {
        var (voor, stap, door) = Eindes[einde];
        var was = voor();
        var beeindigd = Gelukt(stap(was)).Nieuw;
        var terug = Gelukt(Aanvraagverloop.MaakOngedaan(was.Na(beeindigd), [.. beeindigd.Eds], door, Later(9))).Nieuw;

        Assert.NotEqual(Kaal(was), Kaal(was.Na(beeindigd)));
        Assert.Equal(Kaal(was), Kaal(was.Na(beeindigd).Na(terug)));
        Assert.Equal(beeindigd.Geteld, terug.Teruggeteld);
        if (beeindigd.Eds.Count > 0) Assert.Equal(Profiel, Assert.Single(terug.Eds) with { Rev = Profiel.Rev });
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void Na_tien_minuten_of_door_een_ander_gaat_het_niet_meer(string einde)
    {
        var (voor, stap, door) = Eindes[einde];
        var beeindigd = Gelukt(stap(voor())).Nieuw;
        var na = voor().Na(beeindigd);
        Assert.Equal(Reden.NietOngedaan, Geweigerd(Aanvraagverloop.MaakOngedaan(na, [.. beeindigd.Eds], door, Later(10))));
        Assert.Equal(Reden.NietOngedaan, Geweigerd(Aanvraagverloop.MaakOngedaan(na, [.. beeindigd.Eds], Bram, Nu)));
        Assert.All(new[] { Tom, Karin, Els, Marit }, wie => Assert.Equal(wie == door, Aanvraagverloop.MagTerug(na, wie.Id)));
    }

    [Fact]
    public void Coordinatoren_draaien_het_voor_elkaar_terug()
    {
        var (voor, stap, _) = Eindes["de coördinator sluit"];
        var beeindigd = Gelukt(stap(voor())).Nieuw;
        Gelukt(Aanvraagverloop.MaakOngedaan(voor().Na(beeindigd), [.. beeindigd.Eds], Ravi, Nu));
    }

    [Fact]
    public void Wie_twee_keer_tikt_vindt_het_gedaan()
    {
        var beeindigd = Gelukt(Aanvraagverloop.GeefTerug(Aanvaard(), [Profiel], Karin, Nu)).Nieuw;
        var weer = Aanvaard().Na(beeindigd).Na(d => Aanvraagverloop.MaakOngedaan(d, [.. beeindigd.Eds], Karin, Nu));
        Assert.Equal(Reden.NietOngedaan, Geweigerd(Aanvraagverloop.MaakOngedaan(weer, [Profiel], Karin, Nu)));
        Assert.True(Aanvraagverloop.IsOngedaan(weer, Karin.Id));
        Assert.False(Aanvraagverloop.IsOngedaan(weer, Tom.Id));
        Assert.False(Aanvraagverloop.MagTerug(weer, Karin.Id));
    }

    [Fact]
    public void Wie_intussen_uit_de_pool_ging_krijgt_de_match_niet_terug() => Assert.Equal(
        Reden.NietOngedaan,
        Geweigerd(
            Aanvraagverloop.MaakOngedaan(Aanvaard().Na(d => Aanvraagverloop.GeefTerug(d, [Profiel], Karin, Nu)), [], Karin, Nu)));

    [Fact]
    public void De_ander_hoort_het_pas_als_het_niet_meer_terug_kan()
    {
        var was = Aanvaard();
        var einde = Gevolg(was, Aanvraagverloop.GeefTerug(was, [Profiel], Karin, Nu));
        Assert.DoesNotContain(KaartSoort.MatchTerug, Soorten(einde));
        var wekker = Assert.Single(einde.Berichten.OfType<Bericht.ZetWekker>(), w => w.Wekker.Soort == WekkerSoort.Bedenktijd).Wekker;
        Assert.Equal(Later(10), wekker.Om);

        Assert.Equal(Reden.NietMeerOpen, Geweigerd(Aanvraagverloop.SluitTerugweg(einde.Na, Later(9))));
        var bedacht = Gevolg(einde.Na, Aanvraagverloop.SluitTerugweg(einde.Na, wekker.Om));
        Assert.Contains(KaartSoort.MatchTerug, Soorten(bedacht));
        Assert.Null(bedacht.Na.Aanvraag.Terugweg);
        Assert.Contains(
            bedacht.Berichten.OfType<Bericht.ToonKaart>(),
            b => b.Kaart.Soort == KaartSoort.MatchVoorErvaringsdeskundige && b.Aan == new Ontvanger.Iemand(Karin.Id));
        Assert.Equal(Reden.NietMeerOpen, Geweigerd(Aanvraagverloop.SluitTerugweg(bedacht.Na, Later(11))));
    }

    [Fact]
    public void Wie_ermee_verder_gaat_sluit_de_weg_terug_en_dan_hoort_de_ander_het_meteen()
    {
        var was = Aanvaard();
        var einde = Gevolg(was, Aanvraagverloop.GeefTerug(was, [Profiel], Karin, Nu));
        var verder = Gevolg(einde.Na, Aanvraagverloop.StelVoor(einde.Na, Ed(Bram), Els, Later(1)));
        Assert.Contains(KaartSoort.MatchTerug, Soorten(verder));
        Assert.Null(verder.Na.Aanvraag.Terugweg);
        Assert.Equal(Reden.NietOngedaan, Geweigerd(Aanvraagverloop.MaakOngedaan(verder.Na, [Profiel], Karin, Later(2))));
    }

    [Fact]
    public void Wat_ongedaan_werd_hoort_niemand()
    {
        var was = Aanvaard();
        var einde = Gevolg(was, Aanvraagverloop.GeefTerug(was, [Profiel], Karin, Nu));
        var terug = Gevolg(einde.Na, Aanvraagverloop.MaakOngedaan(einde.Na, [.. einde.Wijziging.Eds], Karin, Later(1)));
        var bedacht = Gevolg(terug.Na, Aanvraagverloop.SluitTerugweg(terug.Na, Later(10)));
        Assert.DoesNotContain(KaartSoort.MatchTerug, Soorten(einde).Concat(Soorten(terug)).Concat(Soorten(bedacht)));
        Assert.Null(bedacht.Na.Aanvraag.Terugweg);
    }

    [Fact]
    public void De_weg_terug_draagt_geen_tekst_en_wacht_niet_opnieuw()
    {
        var was = Gevolg(
            Nieuw(toelichting: "Hoe begin ik?"), Aanvraagverloop.StelVoor(Nieuw(toelichting: "Hoe begin ik?"), Ed(Karin), Els, Nu)).Na;
        var einde = Gevolg(was, Aanvraagverloop.TrekIn(was, [], Tom, Later(60)));
        Assert.DoesNotContain("Hoe begin ik?", einde.Na.Aanvraag.Terugweg!.ToString(), StringComparison.Ordinal);
        var terug = Gevolg(einde.Na, Aanvraagverloop.MaakOngedaan(einde.Na, [], Tom, Later(65)));
        Assert.Equal(was.Aanvraag.Wacht, terug.Na.Aanvraag.Wacht);
    }

    private static Instant Later(int minuten) => Nu + Duration.FromMinutes(minuten);

    private static Gevolg Gevolg(Dossier voor, Uitkomst<Wijziging> uitkomst) => Vervolgwerk.Bij(voor, Gelukt(uitkomst), Nu);

    private static IEnumerable<KaartSoort> Soorten(Gevolg gevolg) =>
        gevolg.Berichten.OfType<Bericht.ToonKaart>().Select(b => b.Kaart.Soort);

    private static Dossier Kaal(Dossier dossier) => dossier with
    {
        Aanvraag = dossier.Aanvraag with { Rev = 0, Terugweg = null },
        Aanbiedingen = [.. dossier.Aanbiedingen.Select(a => a with { Rev = 0 }).OrderBy(a => a.Ed.Id, StringComparer.Ordinal)],
        Match = dossier.Match is { } match ? match with { Rev = 0 } : null,
    };
}
