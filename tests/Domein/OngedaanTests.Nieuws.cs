using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>What others hear of it, and when.</summary>
public sealed partial class OngedaanTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Wie_niet_klikte_hoort_in_een_eigen_bericht_dat_de_samenwerking_klaar_is(bool afgerond)
    {
        var was = Aanvaard();
        var einde = Gevolg(
            was, afgerond ? Aanvraagverloop.RondAf(was, [Profiel], Tom, Nu) : Aanvraagverloop.TrekIn(was, [Profiel], Tom, Nu));
        Assert.DoesNotContain(KaartSoort.MatchTerug, Soorten(einde));
        var bedacht = Gevolg(einde.Na, Aanvraagverloop.SluitTerugweg(einde.Na, Later(10)));
        var bericht = Assert.Single(bedacht.Berichten.OfType<Bericht.ToonKaart>(), b => b.Kaart.Soort == KaartSoort.MatchTerug);
        Assert.Equal(new Ontvanger.Iemand(Karin.Id), bericht.Aan);
    }

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
        Assert.True(verder.Na.Aanvraag.Terugweg is { Verder: true, Straks.Count: 0 });
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
}
