using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vergeten;
using TeamsHerstelBot.Domein.Vragen;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>Whether an ED without Teams still takes part, and how long the trace of a question stays.</summary>
public sealed class DeelnameTests
{
    private static readonly Instant Ja = Instant.FromUtc(2026, 11, 20, 8, 0);
    private static readonly Instant BijnaEenJaar = Instant.FromUtc(2027, 11, 20, 7, 59);
    private static readonly Instant EenJaar = Instant.FromUtc(2027, 11, 20, 8, 0);

    private static readonly Ervaringsdeskundige Joke =
        Ervaringsdeskundige.ZonderAccount(new(Persoon.ZonderTeamsPrefix + "1", "Joke"), "De Brug", Ja);

    [Fact]
    public void Een_jaar_na_de_laatste_ja_of_match_blijkt_niets_meer_en_wie_een_match_heeft_doet_mee()
    {
        Assert.True(Deelname.Blijkt(Joke, BijnaEenJaar));
        Assert.False(Deelname.Blijkt(Joke, EenJaar));
        var match = Joke.NeemMatch(Vraag.EvenSparren(), Ja + Duration.FromDays(100));
        Assert.True(Deelname.Blijkt(match, EenJaar + Duration.FromDays(1000)));

        // A long match that just ended is no year of silence.
        var klaar = match with { Lopend = 0, RustTot = EenJaar + Duration.FromDays(200) };
        Assert.True(Deelname.Blijkt(klaar, EenJaar + Duration.FromDays(300)));
        Assert.False(Deelname.Blijkt(klaar, EenJaar + Duration.FromDays(600)));
        Assert.True(Deelname.Blijkt(match with { Lopend = 0 }, EenJaar + Duration.FromDays(99)));
        Assert.False(Deelname.Blijkt(Joke with { Akkoord = null }, Ja));
    }

    [Theory]
    [InlineData(AanbodStatus.Nee)]
    [InlineData(AanbodStatus.Overleg)]
    [InlineData(AanbodStatus.Ja)]
    public void Elk_antwoord_telt_als_meedoen_en_wat_het_was_staat_er_niet_bij(AanbodStatus antwoord)
    {
        var (dossier, later) = (Voorbeeld.Nieuw(), EenJaar - Duration.FromDays(1));
        var gevraagd = dossier.Na(d => Aanvraagverloop.StelVoor(d, Joke, Voorbeeld.Els, later));
        var uitkomst = Aanvraagverloop.Antwoord(gevraagd, Joke, antwoord, Joke.Wie, later);
        var ed = Assert.Single(Assert.IsType<Uitkomst<Wijziging>.Gelukt>(uitkomst).Nieuw.Eds);
        Assert.Equal(Joke with { Geantwoord = later }, ed);
        Assert.True(Deelname.Blijkt(ed, EenJaar + Duration.FromDays(300)));

        // Of who has Teams nothing is kept: they are in the team.
        Assert.Equal(Voorbeeld.Ed(Voorbeeld.Karin), Voorbeeld.Ed(Voorbeeld.Karin).Antwoordt(later));
    }

    [Fact]
    public void Een_ja_van_nu_telt_weer_een_jaar_en_twee_keer_is_een_keer()
    {
        var nieuw = Deelname.Bevestig(Joke, EenJaar);
        Assert.Equal((EenJaar, Joke.Rev + 1), (nieuw.Akkoord, nieuw.Rev));
        Assert.Equal(nieuw, Deelname.Bevestig(nieuw, EenJaar + Duration.FromMinutes(1)));
        Assert.Equal(Joke, Deelname.Bevestig(Joke, BijnaEenJaar));
    }

    [Fact]
    public void De_vraag_komt_op_een_werkdag_bij_elke_coordinator_en_bij_de_collega_en_zegt_wanneer_het_profiel_gaat()
    {
        // A Saturday night.
        var nacht = Instant.FromUtc(2027, 11, 20, 3, 0);
        Assert.Equal(
            new Wekker(WekkerSoort.Deelname, $"pool/{Joke.Wie.Id}", Instant.FromUtc(2027, 11, 22, 8, 0)),
            Deelname.Wekker("pool", Joke.Wie.Id, nacht));
        var pool = new Pool("pool", "Pool", "19:pool", "H", [new("els", "Els"), new("ravi", "Ravi")], 2027, 0);
        var kaart = new Kaart(KaartSoort.Deelname, Joke.Wie.Id, "2027-12-20");
        Assert.Equal(
            new[] { "els", "ravi", Joke.Wie.Id }.Select(wie => new Bericht.ToonKaart(kaart, new Ontvanger.Iemand(wie))),
            Deelname.Vraag(pool, Joke, nacht));
    }

    [Theory]
    [InlineData("2026-11", 2028, 10, 31, false)]
    [InlineData("2026-11", 2028, 11, 1, true)]
    [InlineData("", 2026, 11, 1, true)]
    public void Wat_er_van_een_vraag_overbleef_gaat_na_twee_jaar(string maand, int jaar, int vanMaand, int dag, bool om) => Assert.Equal(
        om, new Inzet([], Vormen.Sparren, ["De Brug"], maand, AanvraagStatus.Afgerond).IsOm(Instant.FromUtc(jaar, vanMaand, dag, 12, 0)));
}
