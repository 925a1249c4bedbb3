using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matching;
using TeamsHerstelBot.Domein.Pools;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>A coördinator chooses outside the ranking: the limit of an ED is passed by nobody but that ED.</summary>
public sealed class EigenKeuzeTests
{
    private static Ervaringsdeskundige Vol =>
        Ed(Karin, max: 2, lopend: 2) with { Keuzes = Profielkeuzes.Gewoon with { Niveau = Niveau.Starter } };

    [Fact]
    public void Wie_aan_de_eigen_grens_zit_staat_in_geen_voorstel_en_gaat_op_eigen_keuze_alleen_met_een_ervaren_tweede()
    {
        var nieuw = Nieuw();
        Assert.DoesNotContain(Rangschikking.Maak(nieuw, [Vol, Ed(Bram)], Nu), k => k.Ed.Wie == Karin);
        Assert.Contains(Rangschikking.EigenKeuze(nieuw, [Vol, Ed(Bram)], Nu), e => e.Wie == Karin);
        Assert.Equal(Reden.AanEigenGrens, Geweigerd(Aanvraagverloop.KiesZelf(nieuw, Vol, null, Els, Nu)));
        Assert.Equal(
            Reden.AanEigenGrens,
            Geweigerd(
                Aanvraagverloop.KiesZelf(
                    nieuw, Vol, Ed(Bram) with { Keuzes = Profielkeuzes.Gewoon with { Niveau = Niveau.InOpleiding } }, Els, Nu)));
        Assert.Equal(Reden.GeenRuimte, Geweigerd(Aanvraagverloop.KiesZelf(nieuw, Vol, Ed(Bram, max: 1, lopend: 1), Els, Nu)));
        Assert.Equal(Reden.AlleenCoordinator, Geweigerd(Aanvraagverloop.KiesZelf(nieuw, Vol, Ed(Bram), Tom, Nu)));

        var duo = nieuw.Na(d => Aanvraagverloop.KiesZelf(d, Vol, Ed(Bram), Els, Nu));
        Assert.True(duo.Aanvraag.Toezegging.Duo);
        Assert.Equal((true, true), (duo.AanbodAan(Karin.Id)!.BovenGrens, duo.AanbodAan(Karin.Id)!.MetTweede));
        Assert.False(duo.AanbodAan(Bram.Id)!.BovenGrens);
        Assert.Equal(Reden.TweedeMoetErvaren, Geweigerd(Aanvraagverloop.ZetDuo(duo, aan: false, Els)));

        // Only the ja of that person makes it: the match is made with who said ja to just this.
        var ja = duo.Na(d => Aanvraagverloop.Antwoord(d, AanbodStatus.Ja, Karin))
            .Na(d => Aanvraagverloop.Antwoord(d, AanbodStatus.Ja, Bram));
        Assert.Equal(3, Gelukt(Aanvraagverloop.Aanvaard(ja, [Vol, Ed(Bram)], Els, Nu)).Nieuw.Eds!.First(e => e.Wie == Karin).Lopend);
        Assert.Equal(Reden.NuVol, Geweigerd(Aanvraagverloop.Aanvaard(ja, [Vol, Ed(Bram, max: 1, lopend: 1)], Els, Nu)));
    }

    [Fact]
    public void Wie_pauze_of_rust_heeft_of_dit_team_liever_niet_wil_is_ook_op_eigen_keuze_niet_te_vragen()
    {
        foreach (var (ed, reden) in new[]
        {
            (Vol with { Pauze = true }, Reden.GeenRuimte), (Vol with { RustTot = Nu + Duration.FromDays(1) }, Reden.GeenRuimte),
            (Vol with { Keuzes = Profielkeuzes.Gewoon with { LieverNietMet = [Linde.KanaalId] } }, Reden.GeenRuimte),
        })
        {
            Assert.DoesNotContain(Rangschikking.EigenKeuze(Nieuw(), [ed], Nu), e => e.Wie == Karin);
            Assert.Equal(reden, Geweigerd(Aanvraagverloop.KiesZelf(Nieuw(), ed, Ed(Bram), Els, Nu)));
        }
    }
}
