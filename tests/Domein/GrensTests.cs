using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Inhoud;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>Rules at their edge: exactly now, exactly five o'clock, one choice more.</summary>
public sealed class GrensTests
{
    [Fact]
    public void Om_vijf_uur_is_het_werk_voorbij_en_een_minuut_eerder_nog_niet()
    {
        Assert.True(Werktijd.Is(Op(2026, 11, 23, 16, 59)));
        Assert.False(Werktijd.Is(Op(2026, 11, 23, 17, 0)));
        Assert.Equal(Op(2026, 11, 24, 9, 0), Werktijd.Begin(Op(2026, 11, 23, 17, 0)));
        Assert.True(Werktijd.Is(Op(2026, 11, 24, 9, 0)));
    }

    [Fact]
    public void Wie_later_nog_eens_wil_horen_hoort_het_op_een_werkdag_ook_als_die_dag_in_het_weekend_of_op_een_feestdag_valt()
    {
        var niemand = Nieuw().Na(d => Aanvraagverloop.GeenMatch(d, "groep", Els, Nu));
        Assert.Equal(new LocalDate(2026, 12, 28), Later(Op(2026, 11, 28, 11, 0), 4));
        Assert.Equal(new LocalDate(2026, 12, 28), Later(Op(2026, 11, 27, 11, 0), 4));
        Assert.Equal(new LocalDate(2026, 12, 14), Later(Op(2026, 11, 28, 11, 0), 2));

        LocalDate? Later(Instant nu, int weken)
        {
            var gelukt = Gelukt(Aanvraagverloop.VraagLater(niemand, weken, Tom, nu));
            var wekker = Assert.Single(gelukt.Berichten.OfType<Bericht.ZetWekker>()).Wekker;
            Assert.Equal(Weekmoment.Lokaal(wekker.Om), gelukt.Nieuw.Aanvraag.Afloop.Later!.Value.At(new(9, 0)));
            return gelukt.Nieuw.Aanvraag.Afloop.Later;
        }
    }

    [Fact]
    public void Een_vraag_die_in_een_antwoord_verschilt_is_een_andere_vraag_en_anders_is_het_dezelfde()
    {
        Vraag[] alle =
        [
            Maak(), Maak() with { Vorm = "meelopen" }, Maak() with { Themas = ["rouw"] }, Maak() with { Tekst = new("Hoe begin ik?") },
            Maak() with { Werkwijze = Maak().Werkwijze with { Duur = "kort" } },
            Maak() with { Werkwijze = Maak().Werkwijze with { Plek = "buiten" } },
            Maak() with { Achtergrond = Maak().Achtergrond with { Hoopt = ["hoop"] } },
            Maak() with { Achtergrond = Maak().Achtergrond with { Emoties = ["bang"] } },
            Maak() with { Bewoner = new(Erbij: true) },
        ];
        Assert.Equal(alle.Length, alle.Distinct().Count());
        Assert.Equal(Maak(), Maak());
        Assert.Equal(Maak().GetHashCode(), Maak().GetHashCode());

        static Vraag Maak() =>
            new("coaching", ["schulden", "rouw"], new("Hoe?"), new(["contact"], ["moe"]), new(Plek: "thuis", Duur: "regelmatig"));
    }

    [Fact]
    public void Een_borgingsvraag_komt_acht_weken_niet_terug_en_daarna_weer_wel()
    {
        var nu = new Isoweek(2026, 48);
        var cijfer = new Teamcijfer(3, 5);
        var vragen = Inhoudboek.Standaard.Borgingsvragen.Take(1).Append(new("andere", ["Een?", "Twee?"], "")).ToList();
        var aanDeBeurt = vragen[0].Id;
        for (var weken = 1; weken <= 8; weken++)
        {
            Assert.NotEqual(aanDeBeurt, Borgingsvragen.Kies(vragen, nu, cijfer, [Gesteld(weken), Gesteld(weken + 1, "andere")]));
        }

        Assert.Equal(aanDeBeurt, Borgingsvragen.Kies(vragen, nu, cijfer, [Gesteld(9), Gesteld(8, "andere")]));

        Borgingsweek Gesteld(int wekenGeleden, string? vraag = null) =>
            Borgingsweek.Vraag(
                Marit, Linde, cijfer, vragen, [], Borgingsweek.Moment.In(nu.Plus(-wekenGeleden))).Nieuw with
            { VraagId = vraag ?? aanDeBeurt };
    }

    [Fact]
    public void Het_volgende_moment_is_nooit_nu()
    {
        var om = Linde.Kaartmoment.In(new Isoweek(2026, 48));
        Assert.Equal(om + Duration.FromDays(7), Linde.Kaartmoment.Na(om));
        Assert.Equal(om, Linde.Kaartmoment.Na(om - Duration.FromMilliseconds(1)));
        Assert.Equal(om + Duration.FromDays(7), Linde.VolgendeAgendavraag(om).Om);
        Assert.Equal(om, Linde.VolgendeAgendavraag(om - Duration.FromMilliseconds(1)).Om);
    }

    [Fact]
    public void Aan_een_gesprek_van_morgen_wordt_niet_meer_herinnerd_als_dat_moment_nu_is_of_voorbij()
    {
        var aanvraag = Aanvaard().Aanvraag;
        var ontmoeting = new Ontmoeting(1, "driegesprek", new(2026, 12, 3), null, null, Tom.Id);
        var om = Op(2026, 12, 2, 10, 0);
        Assert.Null(Matchritme.Ontmoeting(aanvraag, ontmoeting, om));
        Assert.Equal(om, Matchritme.Ontmoeting(aanvraag, ontmoeting, om - Duration.FromMilliseconds(1))?.Om);
    }

    [Fact]
    public void Naar_wie_vergeten_is_gaat_geen_kaart_en_wie_geen_account_heeft_kan_hem_per_mail_krijgen()
    {
        var kaart = new Kaart(KaartSoort.Aanbod, "1");
        Assert.False(new Bericht.ToonKaart(kaart, new Ontvanger.Iemand(Persoon.VergetenPrefix + "jan")).KanAankomen);
        Assert.True(new Bericht.ToonKaart(kaart, new Ontvanger.Iemand(Persoon.ZonderTeamsPrefix + "jan")).KanAankomen);
        Assert.True(new Bericht.ToonKaart(kaart, new Ontvanger.Iemand("jan")).KanAankomen);
        Assert.True(new Bericht.ToonKaart(kaart, new Ontvanger.Kanaal("19:linde")).KanAankomen);
        Assert.True(new Bericht.OpenChat(Guid.Empty).KanAankomen);
    }

    [Fact]
    public void Een_lijst_is_gelijk_aan_een_andere_met_hetzelfde_erin_en_leeg_is_hetzelfde_als_niets()
    {
        Lijst<string> een = ["a", "b"];
        Assert.True(een == ["a", "b"]);
        Assert.False(een == ["b", "a"]);
        Assert.False(een == ["a"]);
        Assert.True(default(Lijst<string>) == []);
        Assert.Equal(een.GetHashCode(), Lijst.Van<string>(["a", "b"]).GetHashCode());
        Assert.Equal("[a, b]", een.ToString());
    }

    private static Instant Op(int jaar, int maand, int dag, int uur, int minuut) =>
        new LocalDateTime(jaar, maand, dag, uur, minuut).InZoneStrictly(Weekmoment.Zone).ToInstant();
}
