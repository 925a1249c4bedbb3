using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>After the end of a match.</summary>
public sealed partial class MatchverloopTests
{
    [Fact]
    public void Na_het_einde_gaat_de_tekst_en_blijven_de_keuzes()
    {
        var d = Lopend().Na(
            x => Matchverloop.SpreekAf(x, new Afspraken("coach", "Elke week.", AlsHetMoeilijkWordt: "pauze"), null, Tom, Nu))
            .Na(x => Matchverloop.ZetStap(x, 1, "Naar de hoek.", Karin, new LocalDate(2026, 12, 1)));
        Assert.Null(Bewaren.Einde(d.Aanvraag, poolWeg: null));
        Assert.Equal(Nu, Bewaren.Einde(d.Aanvraag, poolWeg: Nu));
        d = d.Na(x => Aanvraagverloop.RondAf(x, [Ed(Karin)], Tom, Nu));
        var (aanvraag, match) = Bewaren.ZonderTekst(d);
        Assert.Equal(Nu, Bewaren.Einde(aanvraag, poolWeg: null));
        Assert.Null(aanvraag.Vraag.Tekst.Toelichting);
        Assert.Equal("coach", match!.Afspraken!.Rol);
        Assert.Equal("pauze", match.Afspraken.AlsHetMoeilijkWordt);
        Assert.Null(match.Afspraken.Wel);
        Assert.Null(Assert.Single(match.Onderweg.Stappen!).Tekst);
        Assert.Equal("2026-11", Inzet.Van(aanvraag, [Ed(Karin)]).Maand);
    }

    [Fact]
    public void Bedanken_doet_wie_vroeg_ook_als_het_niets_werd()
    {
        var terug = Lopend().Na(d => Aanvraagverloop.GeefTerug(d, [Ed(Karin)], Karin, Nu));
        Assert.Null(Bedankje.Bezwaar(terug, Karin.Id, Tom));
        Assert.Equal(Reden.AlleenAanvrager, Bedankje.Bezwaar(terug, Karin.Id, Marit));
        Assert.Equal(Reden.NietMeerOpen, Bedankje.Bezwaar(terug, Bram.Id, Tom));
    }

    [Fact]
    public void Alleen_na_afronden_of_stoppen_wordt_teruggekeken()
    {
        var ingetrokken = Aanvraagverloop.TrekIn(Lopend(), [Ed(Karin)], Tom, Nu);
        Assert.DoesNotContain(Wekkers(ingetrokken), w => w.Soort == WekkerSoort.Terugblik);
        Assert.DoesNotContain(Kaarten(ingetrokken), k => k.Soort == KaartSoort.Terugblik);
        Assert.Empty(Matchverloop.VraagTerugblik(Lopend().Na(_ => ingetrokken)));
    }

    [Fact]
    public void Hulp_nodig_hoort_de_coordinator_en_een_match_die_eindigde_vraagt_niets_meer()
    {
        var uitkomst = Matchverloop.MeldContact(Kennismaking(), Contactantwoord.HulpNodig, Tom);
        Assert.Equal([(KaartSoort.Contactvraag, Tom.Id), (KaartSoort.Sein, Els.Id)], Ontvangers(Gelukt(uitkomst).Berichten));
        var over = Lopend().Na(d => Aanvraagverloop.RondAf(d, [Ed(Karin)], Tom, Nu));
        Assert.Empty(Matchverloop.VraagContact(over));
        Assert.Empty(Matchverloop.VraagStap(over, 1));
    }
}
