using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Matching;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>
/// The decisions that protect an ED, for who has Teams and for who has not: the same test, twice. Where a rule cannot hold for one kind the
/// test says which, and why.
/// </summary>
public sealed class TweeSoortenTests
{
    private static readonly Persoon Joke = new(Persoon.ZonderTeamsPrefix + "1", "Joke Aalberts");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Zonder_eigen_ja_is_er_geen_match_en_alleen_een_coordinator_maakt_hem(bool zonderTeams)
    {
        var ed = Wie(zonderTeams);
        var gevraagd = Gevraagd(ed);
        Assert.Equal(Reden.NogGeenJa, Geweigerd(Aanvraagverloop.Aanvaard(gevraagd, [ed], Els, Nu)));
        var ja = gevraagd.Na(d => Aanvraagverloop.Antwoord(d, ed, AanbodStatus.Ja, ed.Wie, Nu));
        Assert.Equal(Reden.AlleenCoordinator, Geweigerd(Aanvraagverloop.Aanvaard(ja, [ed], ed.Wie, Nu)));
        Assert.Equal(1, Assert.Single(Gelukt(Aanvraagverloop.Aanvaard(ja, [ed], Els, Nu)).Nieuw.Eds).Lopend);
    }

    /// <summary>A ja noted by a coördinator is for who cannot give it in Teams: there nobody answers for somebody else.</summary>
    [Theory]
    [InlineData(false, Reden.AlleenGevraagde)]
    [InlineData(true, null)]
    public void Alleen_van_wie_geen_Teams_heeft_legt_een_coordinator_de_eigen_ja_vast(bool zonderTeams, Reden? weigert)
    {
        var ed = Wie(zonderTeams);
        var uitkomst = Aanvraagverloop.LegJaVast(Gevraagd(ed), ed, "telefoon", Els, Nu);
        if (weigert is null) Gelukt(uitkomst);
        else Assert.Equal(weigert, Geweigerd(uitkomst));
        Assert.Equal(
            zonderTeams ? Reden.EerstAkkoord : Reden.AlleenGevraagde,
            Geweigerd(Aanvraagverloop.LegJaVast(Gevraagd(ed), ed with { Akkoord = null }, "telefoon", Els, Nu)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Wie_nee_zei_wordt_voor_deze_vraag_niet_nog_eens_gevraagd_en_voor_een_volgende_gewoon(bool zonderTeams)
    {
        var ed = Wie(zonderTeams);
        var uitkomst = Gelukt(Aanvraagverloop.Antwoord(Gevraagd(ed), ed, AanbodStatus.Nee, ed.Wie, Nu));
        Assert.Empty(uitkomst.Nieuw.Geteld);
        var na = zonderTeams ? Assert.Single(uitkomst.Nieuw.Eds) : ed;
        var nee = Gevraagd(ed).Na(_ => uitkomst);
        Assert.Equal(Reden.AlVoorgesteld, Geweigerd(Aanvraagverloop.StelVoor(nee, na, Els, Nu)));
        Assert.DoesNotContain(Rangschikking.Maak(nee, [na, Ed(Bram)], Nu), k => k.Ed.Wie == ed.Wie);

        // What comes later does not know it: the same order, the same reasons.
        var (voor, later) = (Rangschikking.Maak(Nieuw(), [ed, Ed(Bram)], Nu), Rangschikking.Maak(Nieuw(), [na, Ed(Bram)], Nu));
        Assert.Equal(voor.Select(k => k.Ed.Wie), later.Select(k => k.Ed.Wie));
        Assert.Equal(voor[0].Redenen, later[0].Redenen);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Boven_de_eigen_grens_gaat_het_alleen_bij_naam_met_een_ervaren_tweede_en_een_eigen_ja(bool zonderTeams)
    {
        var vol = Wie(zonderTeams) with { Lopend = 2, Keuzes = Profielkeuzes.Gewoon with { Niveau = Niveau.Starter } };
        Assert.DoesNotContain(Rangschikking.Maak(Nieuw(), [vol, Ed(Bram)], Nu), k => k.Ed.Wie == vol.Wie);
        Assert.Contains(Rangschikking.EigenKeuze(Nieuw(), [vol, Ed(Bram)], Nu), e => e.Wie == vol.Wie);
        Assert.Equal(Reden.AanEigenGrens, Geweigerd(Aanvraagverloop.KiesZelf(Nieuw(), vol, null, Els, Nu)));
        var duo = Nieuw().Na(d => Aanvraagverloop.KiesZelf(d, vol, Ed(Bram), Els, Nu));
        Assert.True(duo.AanbodAan(vol.Wie.Id)!.BovenGrens);
        Geweigerd(Aanvraagverloop.Aanvaard(duo.Na(d => Aanvraagverloop.Antwoord(d, AanbodStatus.Ja, Bram)), [vol, Ed(Bram)], Els, Nu));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Met_wie_iemand_liever_niet_werkt_is_er_gewoon_niet_en_laat_geen_spoor(bool zonderTeams)
    {
        var liever = Wie(zonderTeams) with { Keuzes = Profielkeuzes.Gewoon with { LieverNietMet = [Tom.Id] } };
        var (met, kaal) = (Rangschikking.Maak(Nieuw(), [liever, Ed(Bram)], Nu), Rangschikking.Maak(Nieuw(), [Ed(Bram)], Nu));
        Assert.Equal(kaal.Select(k => k.Ed.Wie), met.Select(k => k.Ed.Wie));
        Assert.Equal(kaal[0].Redenen, met[0].Redenen);
        Assert.DoesNotContain(Rangschikking.EigenKeuze(Nieuw(), [liever, Ed(Bram)], Nu), e => e.Wie == liever.Wie);
        Assert.NotEmpty(Rangschikking.Maak(Nieuw(), [Wie(zonderTeams)], Nu));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Elke_kandidaat_heeft_een_tot_drie_redenen(bool zonderTeams)
    {
        var kandidaat = Assert.Single(Rangschikking.Maak(Nieuw("schulden"), [Wie(zonderTeams) with { Wijken = ["19:linde"] }], Nu));
        Assert.Equal(
            [new Matchreden.PastBijThema("schulden"), new Matchreden.WerktGraagInWijk("De Linde"), new Matchreden.HeeftRuimte(2)],
            kandidaat.Redenen);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Over_leven_met_medicijnen_wordt_alleen_gevraagd_wie_dat_zelf_koos_en_laat_zien(bool zonderTeams)
    {
        var ed = Wie(zonderTeams);
        var kiest = ed with { Themas = [new(Themas.Medicatie)] };
        Assert.Empty(Rangschikking.Maak(Nieuw(Themas.Medicatie), [ed], Nu));
        Assert.Empty(
            Rangschikking.Maak(Nieuw(Themas.Medicatie), [ed with { Themas = [new(Themas.Medicatie, Zichtbaarheid.Niemand)] }], Nu));
        Assert.Single(Rangschikking.Maak(Nieuw(Themas.Medicatie), [kiest], Nu));
    }

    /// <summary>
    /// A ja beforehand starts at once, in a chat of Teams. Who has none would find a match that began without them, so is asked first.
    /// </summary>
    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void Een_ja_vooraf_geldt_alleen_voor_wie_Teams_heeft(bool zonderTeams, bool meteen)
    {
        var direct = Wie(zonderTeams) with { Keuzes = Profielkeuzes.Gewoon with { DirectSparren = true } };
        Assert.Equal(meteen, Rangschikking.EersteDirecte(Linde, Tom, Nieuw().Aanvraag.Vraag, [direct], Nu) is not null);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Wie_liever_iemand_anders_wil_zegt_niet_waarom_en_dezelfde_komt_niet_terug(bool zonderTeams)
    {
        var ed = Wie(zonderTeams);
        var kennismaking = Kennismaking(ed);
        foreach (var wie in (Persoon[])[Tom, ed.Wie])
        {
            var uitkomst = Matchverloop.LieverAnders(kennismaking, [ed with { Lopend = 1 }], wie, Nu);
            Assert.True(Gelukt(uitkomst).Nieuw.ZonderNaam);
            Assert.Equal(0, Assert.Single(Gelukt(uitkomst).Nieuw.Eds).Lopend);
            var d = kennismaking.Na(_ => uitkomst);
            Assert.Empty(Rangschikking.Maak(d, [ed], Nu + Duration.FromDays(30)));
            Geweigerd(Aanvraagverloop.StelVoor(d, ed, Els, Nu));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Wie_een_besluit_van_een_ander_raakt_hoort_het_en_wie_het_nam_niet(bool zonderTeams)
    {
        var ed = Wie(zonderTeams);
        var pauze = Gelukt(Matchverloop.Pauzeer(Kennismaking(ed), ed.Wie, Nu)).Berichten.OfType<Bericht.ToonKaart>().ToList();
        Assert.DoesNotContain(pauze, b => b.Kaart.Soort == KaartSoort.Nieuws && b.Aan == new Ontvanger.Iemand(ed.Wie.Id));
        Assert.Contains(pauze, b => b.Aan == new Ontvanger.Iemand(Tom.Id));
    }

    private static Ervaringsdeskundige Wie(bool zonderTeams) => Ed(zonderTeams ? Joke : Karin) with { Akkoord = Nu };

    private static Dossier Gevraagd(Ervaringsdeskundige ed) => Nieuw().Na(d => Aanvraagverloop.StelVoor(d, ed, Els, Nu));

    private static Dossier Kennismaking(Ervaringsdeskundige ed)
    {
        var d = Nieuw();
        d = d with { Aanvraag = d.Aanvraag with { Vraag = d.Aanvraag.Vraag with { Vorm = "ervaringsmaatje" } } };
        return d.Na(x => Aanvraagverloop.StelVoor(x, ed, Els, Nu))
            .Na(x => Aanvraagverloop.Antwoord(x, ed, AanbodStatus.Ja, ed.Wie, Nu, "naam-en-verhaal"))
            .Na(x => Aanvraagverloop.Aanvaard(x, [ed], Els, Nu));
    }
}
