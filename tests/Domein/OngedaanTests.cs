using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>What ends or is given away by mistake goes back, while nobody went on with it.</summary>
public sealed partial class OngedaanTests
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
        var terug = Gelukt(Aanvraagverloop.MaakOngedaan(was.Na(beeindigd), Profielen(beeindigd), door, Later(9))).Nieuw;

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
        Assert.Equal(Reden.NietOngedaan, Geweigerd(Aanvraagverloop.MaakOngedaan(na, Profielen(beeindigd), door, Later(10))));
        Assert.Equal(Reden.NietOngedaan, Geweigerd(Aanvraagverloop.MaakOngedaan(na, Profielen(beeindigd), Bram, Nu)));
        Assert.All(new[] { Tom, Karin, Els, Marit }, wie => Assert.Equal(wie == door, Aanvraagverloop.MagTerug(na, wie.Id)));
    }

    [Fact]
    public void Coordinatoren_draaien_het_voor_elkaar_terug()
    {
        var (voor, stap, _) = Eindes["de coördinator sluit"];
        var beeindigd = Gelukt(stap(voor())).Nieuw;
        Gelukt(Aanvraagverloop.MaakOngedaan(voor().Na(beeindigd), Profielen(beeindigd), Ravi, Nu));
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

    /// <summary>What would not be so any more is not put back.</summary>
    [Theory]
    [MemberData(nameof(Namen))]
    public void Wat_er_intussen_van_een_ED_werd_gaat_voor(string einde)
    {
        var (voor, stap, door) = Eindes[einde];
        var beeindigd = Gelukt(stap(voor())).Nieuw;
        var terug = beeindigd.Aanvraag.Terugweg!;
        if (terug.Rust.Count == 0 && !terug.Gevraagd.Any()) return;
        Ervaringsdeskundige[][] intussen =
        [
            [], [.. Profielen(beeindigd).Select(p => p with { Pauze = true, Rev = p.Rev + 1 })],
            .. terug.Rust.Count == 0
                ? Array.Empty<Ervaringsdeskundige[]>()
                : [[.. beeindigd.Eds.Select(e => e.NeemMatch(voor().Aanvraag.Vraag, Nu))]],
        ];
        Assert.All(intussen, eds => Assert.Equal(
            Reden.NietOngedaan, Geweigerd(Aanvraagverloop.MaakOngedaan(voor().Na(beeindigd), eds, door, Later(1)))));
    }

    [Fact]
    public void Na_een_bedankje_is_het_echt_voorbij()
    {
        var beeindigd = Gelukt(Aanvraagverloop.RondAf(Aanvaard(), [Profiel], Karin, Nu)).Nieuw;
        var na = Aanvaard().Na(beeindigd) with { Bedankt = [Karin.Id] };
        Assert.Equal(Reden.NietOngedaan, Geweigerd(Aanvraagverloop.MaakOngedaan(na, Profielen(beeindigd), Karin, Later(1))));
    }

    [Fact]
    public void Wie_alles_weghaalt_laat_geen_weg_terug() =>
        Assert.Null(Gelukt(Aanvraagverloop.GeefTerug(Aanvaard(), [Profiel], Karin, Nu, voorgoed: true)).Nieuw.Aanvraag.Terugweg);

    [Fact]
    public void Wat_een_ED_die_ook_coordinator_is_teruggaf_zien_de_andere_coordinatoren_niet()
    {
        var pool = Voorbeeld.Pool with { Coordinatoren = [Els, Ravi, Karin] };
        var na = Gelukt(Aanvraagverloop.GeefTerug(Aanvaard() with { Pool = pool }, [Profiel], Karin, Nu)).Nieuw;
        var dossier = (Aanvaard() with { Pool = pool }).Na(na);
        Assert.True(Aanvraagverloop.MagTerug(dossier, Karin.Id));
        Assert.False(Aanvraagverloop.MagTerug(dossier, Els.Id));
    }

    [Fact]
    public void De_knop_gaat_van_de_kaart_als_een_ander_verder_ging()
    {
        var was = Aanvaard();
        var einde = Gevolg(was, Aanvraagverloop.GeefTerug(was, [Profiel], Karin, Nu));
        var verder = Gevolg(einde.Na, Aanvraagverloop.StelVoor(einde.Na, Ed(Bram), Els, Later(1)));
        Assert.Contains(
            verder.Berichten.OfType<Bericht.ToonKaart>(),
            b => b.Kaart.Soort == KaartSoort.MatchVoorErvaringsdeskundige && b.Aan == new Ontvanger.Iemand(Karin.Id));
    }

    [Fact]
    public void Wie_zelf_verder_klikt_krijgt_geen_bericht_over_wat_daarvoor_eindigde()
    {
        var was = Aanvaard();
        var einde = Gevolg(was, Aanvraagverloop.GeefTerug(was, [Profiel], Karin, Nu));
        Assert.DoesNotContain(KaartSoort.MatchTerug, Soorten(Gevolg(einde.Na, Aanvraagverloop.TrekIn(einde.Na, [], Tom, Later(1)))));
    }

    [Fact]
    public void Wat_in_die_minuten_gevraagd_zou_worden_komt_alsnog()
    {
        var contact = Matchritme.Contact(Aanvaard().Aanvraag, Nu).Om;
        var einde = Gelukt(Aanvraagverloop.GeefTerug(Aanvaard(), [Profiel], Karin, contact - Duration.FromMinutes(3))).Nieuw;
        var weer = Gelukt(Aanvraagverloop.MaakOngedaan(Aanvaard().Na(einde), Profielen(einde), Karin, contact + Duration.FromMinutes(2)));
        var wekker = Assert.Single(weer.Berichten.OfType<Bericht.ZetWekker>()).Wekker;
        Assert.Equal((WekkerSoort.Contactvraag, contact), (wekker.Soort, wekker.Om));
    }

    [Fact]
    public void Met_de_toestemming_gaat_ook_de_tekst_van_een_match_die_al_eindigde()
    {
        var was = Aanvaard().Na(d => Matchverloop.SpreekAf(d, new Afspraken("coach", "Elke week."), null, Tom, Nu));
        was = was with
        {
            Aanvraag = was.Aanvraag with
            {
                Vraag = was.Aanvraag.Vraag with { Bewoner = new(new Toestemming(Bewonerswens.Ja, new LocalDate(2026, 11, 20), "contact")) },
            },
        };
        var einde = Gevolg(was, Aanvraagverloop.GeefTerug(was, [Profiel], Karin, Nu));
        Assert.Equal("Elke week.", einde.Na.Match!.Afspraken!.Wel);
        var weg = Gevolg(einde.Na, Aanvraagverloop.TrekToestemmingIn(einde.Na, [], Tom, Later(1)));
        Assert.Null(weg.Na.Match!.Afspraken!.Wel);
        Assert.Null(weg.Na.Aanvraag.Terugweg);
        Assert.Contains(KaartSoort.Verwachting, weg.AlsGetoond.Select(k => k.Kaart.Soort));
    }

    [Fact]
    public void De_weg_terug_draagt_geen_tekst_en_wacht_niet_opnieuw()
    {
        var was = Gevolg(
            Nieuw(toelichting: "Hoe begin ik?"), Aanvraagverloop.StelVoor(Nieuw(toelichting: "Hoe begin ik?"), Ed(Karin), Els, Nu)).Na;
        var einde = Gevolg(was, Aanvraagverloop.TrekIn(was, [], Tom, Later(60)));
        Assert.DoesNotContain("Hoe begin ik?", einde.Na.Aanvraag.Terugweg!.ToString(), StringComparison.Ordinal);
        var terug = Gevolg(einde.Na, Aanvraagverloop.MaakOngedaan(einde.Na, [Ed(Karin)], Tom, Later(65)));
        Assert.Equal(was.Aanvraag.Wacht, terug.Na.Aanvraag.Wacht);
    }

    /// <summary>As the pool knows them after it: those of the match with a place back, the others unchanged.</summary>
    private static Ervaringsdeskundige[] Profielen(Wijziging na) =>
        [.. na.Eds, .. na.Eds.Any(e => e.Wie == Karin) ? [] : new[] { Ed(Karin) }];

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
