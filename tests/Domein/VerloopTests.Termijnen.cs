using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;
using M = TeamsHerstelBot.Domein.Matches.Matchverloop;
using V = TeamsHerstelBot.Domein.Aanvragen.Aanvraagverloop;

namespace TeamsHerstelBot.Domein.Tests;

public sealed partial class VerloopTests
{
    private static Instant Op(int maand, int dag, int uur = 10, int minuut = 0) =>
        new LocalDateTime(2026, maand, dag, uur, minuut).InZoneLeniently(Weekmoment.Zone).ToInstant();

    [Fact]
    public void Wie_aan_de_beurt_is_hoort_het_op_de_minuut_en_een_keer()
    {
        var verhaal = new Dossierverhaal("herinneren", Stel(Vraag.EvenSparren(["schulden"])).Na(d => V.StelVoor(d, Ed(Karin), Els, Nu)));
        void Stand(string zin, Instant nu) => verhaal.Kaarten(
            $"{zin}: vrager {Reactietermijn.RaaktVrager(verhaal.Nu, nu)}, eds [{string.Join(", ", Reactietermijn.Eds(verhaal.Nu, nu))}], "
            + $"volgende {Verhaal.Schrijf(Reactietermijn.Volgende(verhaal.Nu))}, "
            + $"einde {Verhaal.Schrijf(Reactietermijn.Einde(verhaal.Nu.Aanvraag))}",
            _ => []);

        Stand("Net gevraagd", Nu);
        Stand("Een seconde te vroeg", Op(11, 25) - Duration.FromSeconds(1));
        Stand("Twee werkdagen later", Op(11, 25));
        verhaal
            .Stap("Te vroeg", d => Reactietermijn.GaAf(d, Op(11, 25) - Duration.FromSeconds(1)))
            .Zou("Karin is weg", d => Reactietermijn.GaAf(d, Op(11, 25), weg: [Karin.Id]))
            .Zou("Els is weg als ED", d => Reactietermijn.GaAf(d, Op(11, 25), weg: [Els.Id]))
            .Stap("Karin en Els horen het", d => Reactietermijn.GaAf(d, Op(11, 25)))
            .Stap("Niemand nog eens", d => Reactietermijn.GaAf(d, Op(11, 25)))
            .Zou("Els is weg: iedereen is even ver", d => Reactietermijn.GaAf(
                d with { Pool = d.Pool with { Coordinatoren = [Ravi, Marit] } }, Op(11, 25)))
            .Zou("Karin overlegt: wie overlegt wordt niet herinnerd", d => Reactietermijn.GaAf(
                d.Na(x => V.Antwoord(x, AanbodStatus.Overleg, Karin)), Op(11, 27)))
            .Stap("Ravi hoort het na twee keer de termijn", d => Reactietermijn.GaAf(d, Op(11, 27)));
        Stand("Voor het eerlijke woord", Op(11, 30) - Duration.FromSeconds(1));
        Stand("Het eerlijke woord", Op(11, 30));
        verhaal
            .Zou("Tom is weg", d => Reactietermijn.GaAf(d, Op(11, 30), vragerWeg: true))
            .Stap("Tom hoort dat het langer duurt", d => Reactietermijn.GaAf(d, Op(11, 30)));
        Stand("Drie weken", Nu + Duration.FromDays(21));
        verhaal
            .Stap("Tom hoort wat hij kan doen", d => Reactietermijn.GaAf(d, Nu + Duration.FromDays(21)))
            .Zou("Tom is dan weg", d => Reactietermijn.GaAf(d, Nu + Duration.FromDays(84), vragerWeg: true));
        Stand("Net voor het einde", Nu + Duration.FromDays(84) - Duration.FromSeconds(1));
        Stand("Het einde", Nu + Duration.FromDays(84));
        verhaal
            .Stap("Dan wordt de vraag gesloten", d => Reactietermijn.GaAf(d, Nu + Duration.FromDays(84)))
            .Stap("Een ander vraagt niet later", d => V.VraagLater(d, 4, Els, Nu))
            .Stap("Tom wil het later nog eens horen", d => V.VraagLater(d, 4, Tom, Nu))
            .Stap("Dat koos Tom al", d => V.VraagLater(d, 2, Tom, Nu))
            .Kaarten("Op die dag", d => V.HerinnerAanLater(d.Aanvraag, new(WekkerSoort.LaterOpnieuw, "", Op(12, 21, 9))))
            .Kaarten("Op een andere dag niet", d => V.HerinnerAanLater(d.Aanvraag, new(WekkerSoort.LaterOpnieuw, "", Op(12, 22, 9))))
            .Opnieuw("In het weekend gevraagd", Stel(Vraag.EvenSparren()));
        verhaal.Zet(d => d with { Aanvraag = d.Aanvraag with { Wacht = new(Op(11, 28, 14), Op(11, 28, 14), []) } });
        Stand("Drie weken later is het weer zaterdag", Nu);
        verhaal.Zet(d => d with { Aanvraag = d.Aanvraag with { Wacht = null, Gesteld = Op(11, 28, 14) } });
        Stand("Van voor er gewacht werd", Nu);
        verhaal
            .Opnieuw("Niet ingetrokken, dan geen later", Nieuw())
            .Stap("Tom", d => V.VraagLater(d, 4, Tom, Nu))
            .Opnieuw("Na een eerlijk woord een duo", Toegezegd())
            .Zou("Een coördinator is ook de vrager en hoort twee dingen", d => Reactietermijn.GaAf(
                d with
                {
                    Pool = d.Pool with { Coordinatoren = [Tom] },
                    Aanvraag = d.Aanvraag with { Wacht = new(Nu, Nu, []) },
                }, Op(12, 1)))
            .Zou("Een ED zonder mail wordt niet herinnerd en met mail wel", d => Reactietermijn.GaAf(
                d with
                {
                    Aanvraag = d.Aanvraag with { Wacht = new(Nu, Nu, []), Status = AanvraagStatus.Voorgesteld },
                    Aanbiedingen =
                    [
                        new(d.Aanvraag.Id, Zonder, AanbodStatus.Gevraagd, Els, Nu, 1),
                        new(d.Aanvraag.Id, Zonder with { Id = "zonder-teams-2" }, AanbodStatus.Gevraagd, Els, Nu, 1, PerMail: true),
                    ],
                }, Op(11, 25)));
        verhaal.Klopt();
    }

    [Fact]
    public void Een_vraag_terug_aan_de_vrager_komt_bij_wie_het_aangaat_en_is_er_een()
    {
        new Dossierverhaal("verduidelijken", Voorgesteld())
            .Stap("Tom vraagt niets terug", d => V.VraagVerduidelijking(d, "hoop", Tom, Nu))
            .Stap("Els vraagt wat Tom hoopt", d => V.VraagVerduidelijking(d, "hoop", Els, Nu))
            .Stap("Er is al iets gevraagd", d => V.VraagVerduidelijking(d, "wens", Ravi, Nu))
            .Stap("Els antwoordt niet zelf", d => V.GeefVerduidelijking(d, "Rust", Els))
            .Zou("Els is weg: iedereen hoort het antwoord", d => V.GeefVerduidelijking(
                d with { Pool = Voorbeeld.Pool with { Coordinatoren = [Ravi, Marit] } }, "Rust", Tom))
            .Zou("Er is intussen een match", d => V.GeefVerduidelijking(
                d with { Aanvraag = d.Aanvraag with { Status = AanvraagStatus.Aanvaard } }, "Rust", Tom))
            .Stap("Tom antwoordt", d => V.GeefVerduidelijking(d, "Rust", Tom))
            .Stap("Dat deed Tom al", d => V.GeefVerduidelijking(d, "Rust", Tom))
            .Opnieuw("Zonder vraag geen antwoord", Nieuw())
            .Stap("Tom", d => V.GeefVerduidelijking(d, "Rust", Tom))
            .Opnieuw("Na een ja", Toegezegd())
            .Stap("Els vraagt niets meer terug", d => V.VraagVerduidelijking(d, "hoop", Els, Nu))
            .Opnieuw("Na een match", Aanvaard())
            .Stap("Els vraagt niets meer terug", d => V.VraagVerduidelijking(d, "hoop", Els, Nu))
            .Klopt();
    }

    [Fact]
    public void Rond_een_dag_hoort_wie_erbij_is_het_en_zegt_alleen_de_vrager_wat_eruit_kwam()
    {
        var sparren = Vraag.EvenSparren(["schulden"]);
        var maandag = new LocalDate(2026, 11, 30);
        var ja = Stel(sparren with { Werkwijze = new(Dag: maandag) }).Na(d => V.StelVoor(d, Ed(Karin), Els, Nu))
            .Na(d => V.Antwoord(d, AanbodStatus.Ja, Karin));
        IEnumerable<Bericht> Gaat(Dossier d, WekkerSoort soort, Instant om, Instant? nu = null) =>
            Afspraakdag.GaAf(d.Aanvraag, new(soort, "", om), nu ?? om);

        new Dossierverhaal("dag", ja).Met(Ed(Karin))
            .Stap("Er is nog geen match: geen uitkomst", d => V.GeefUitkomst(d, "afspraak", Tom))
            .Stap("Els maakt de match", d => V.Aanvaard(d, [Ed(Karin)], Els, Nu))
            .Kaarten("De werkdag ervoor", d => Gaat(d, WekkerSoort.DagErvoor, Op(11, 27, 9)))
            .Kaarten("Die te laat kwam", d => Gaat(d, WekkerSoort.DagErvoor, Op(11, 27, 9), Op(11, 30, 0)))
            .Kaarten("Van een andere dag", d => Gaat(d, WekkerSoort.DagErvoor, Op(11, 26, 9)))
            .Kaarten("De werkdag erna", d => Gaat(d, WekkerSoort.DagErna, Op(12, 1, 9)))
            .Kaarten("Van een andere dag erna", d => Gaat(d, WekkerSoort.DagErna, Op(12, 2, 9)))
            .Kaarten("Precies dertig dagen te laat", d => Gaat(d, WekkerSoort.DagErna, Op(12, 1, 9), Op(12, 31, 9)))
            .Kaarten("Meer dan dertig dagen te laat", d => Gaat(d, WekkerSoort.DagErna, Op(12, 1, 9), Op(12, 31, 9, 1)))
            .Kaarten("Een wekker van iets anders", d => Gaat(d, WekkerSoort.Contactvraag, Op(12, 1, 9)))
            .Kaarten("Een wekker van iets anders, ervoor", d => Gaat(d, WekkerSoort.Contactvraag, Op(11, 27, 9)))
            .Stap("Karin zegt niet wat eruit kwam", d => V.GeefUitkomst(d, "afspraak", Karin))
            .Stap("Er is nog niets om van te leren", d => V.DeelLes(d, ["beter-luisteren"], Tom))
            .Stap("Tom zegt wat eruit kwam", d => V.GeefUitkomst(d, "afspraak", Tom))
            .Stap("Dat zei Tom al", d => V.GeefUitkomst(d, "afspraak", Tom))
            .Stap("Tom bedenkt zich", d => V.GeefUitkomst(d, "inzicht", Tom))
            .Kaarten("Dan wordt het niet meer gevraagd", d => Gaat(d, WekkerSoort.DagErna, Op(12, 1, 9)))
            .Stap("Karin deelt geen les", d => V.DeelLes(d, ["beter-luisteren"], Karin))
            .Stap("Tom deelt twee lessen", d => V.DeelLes(d, ["beter-luisteren", "andere-woorden"], Tom))
            .Stap("In een andere volgorde zijn het dezelfde", d => V.DeelLes(d, ["andere-woorden", "beter-luisteren"], Tom))
            .Stap("Een eraf, een erbij", d => V.DeelLes(d, ["rustiger-tempo", "beter-luisteren"], Tom))
            .Opnieuw("Een vraag zonder dag", Aanvaard())
            .Stap("Heeft geen uitkomst", d => V.GeefUitkomst(d, "afspraak", Tom))
            .Klopt();

        var match = ja.Na(d => V.Aanvaard(d, [Ed(Karin)], Els, Nu)).Aanvraag;
        var verzet = match with { Vraag = match.Vraag with { Werkwijze = new(Dag: maandag.PlusDays(1)) } };
        Assert.Equal([Op(11, 30, 9), Op(12, 2, 9)], Afspraakdag.Wekkers(match, verzet, Nu).Select(w => w.Om));
        Assert.Equal([Op(12, 2, 9)], Afspraakdag.Wekkers(match, verzet, Op(11, 30, 9)).Select(w => w.Om));
        Assert.Empty(Afspraakdag.Wekkers(match, match, Nu));
        var vrijdag = match with { Vraag = match.Vraag with { Werkwijze = new(Dag: new(2026, 11, 27)) } };
        Assert.Equal([Op(11, 26, 9), Op(11, 30, 9)], Afspraakdag.Wekkers(null, vrijdag, Nu).Select(w => w.Om));
    }

    [Fact]
    public void Wie_er_was_of_geen_Teams_heeft_wordt_gevraagd_zoals_het_kan()
    {
        var akkoord = Ed(Zonder) with { Akkoord = Nu };
        var mail = akkoord with { Email = "ans@voorbeeld.nl" };
        var samen = Stel(Bewoner(Vormen.SamenErheen, Ja), aanwezig: Ed(Karin));
        new Dossierverhaal("anders-gevraagd", samen).Met(Ed(Karin))
            .Zou("Karin overlegt: dat is geen antwoord", d => V.Antwoord(d, Ed(Karin), AanbodStatus.Overleg, Karin, Nu))
            .Zou("Karin zegt nee", d => V.Antwoord(d, Ed(Karin), AanbodStatus.Nee, Karin, Nu))
            .Zou("Karin is intussen vol", d => V.Antwoord(d, Ed(Karin, max: 1, lopend: 1), AanbodStatus.Ja, Karin, Nu))
            .Zou("Karin is uit de pool", d => V.Antwoord(d, null, AanbodStatus.Ja, Karin, Nu))
            .Zou("Tom is weg", d => V.Antwoord(
                d with { Aanvraag = d.Aanvraag with { VragerWeg = true } }, Ed(Karin), AanbodStatus.Ja, Karin, Nu))
            .Zou("Els zocht een duo", d => V.Antwoord(
                d with { Aanvraag = d.Aanvraag with { Toezegging = new(Duo: true) } }, Ed(Karin), AanbodStatus.Ja, Karin, Nu))
            .Zou("Els vroeg er al iemand bij", d => V.Antwoord(
                d.Na(x => V.StelVoor(x, Ed(Bram), Els, Nu)), Ed(Karin), AanbodStatus.Ja, Karin, Nu))
            .Zou("Niemand antwoordde en Tom trekt in", d => V.TrekIn(d, [Ed(Karin)], Tom, Nu))
            .Zou("Karin overlegde en Tom trekt in", d => V.TrekIn(
                d.Na(x => V.Antwoord(x, AanbodStatus.Overleg, Karin)), [Ed(Karin)], Tom, Nu))
            .Zou("Karin pauzeert", d => V.LaatVervallen(d, Karin.Id))
            .Stap("Karin zegt ja en ze beginnen", d => V.Antwoord(d, Ed(Karin), AanbodStatus.Ja, Karin, Nu, "naam"))
            .Zou("Karin geeft terug: de coördinatoren wisten ervan", d => V.GeefTerug(d, [K], Karin, Nu))
            .Zou("Karin vertrekt voor er bevestigd is", d => M.EdVertrekt(d, Karin, Nu))
            .Zou("Tom trekt in", d => V.TrekIn(d, [K], Tom, Nu))
            .Zou("Tom is weg: ook dan wordt het bevestigd", d => V.Aanvaard(
                d with { Aanvraag = d.Aanvraag with { VragerWeg = true } }, [K], Els, Nu))
            .Stap("Els bevestigt", d => V.Aanvaard(d, [K], Els, Nu))
            .Zou("Ze ronden af", d => V.RondAf(d, [K], Tom, Nu))
            .Opnieuw("Een ja vooraf", Stel(Vraag.EvenSparren(), Ed(Karin) with
            {
                Keuzes = Profielkeuzes.Gewoon with { DirectSparren = true },
            }))
            .Stap("Karin geeft terug: niemand hoefde het te weten", d => V.GeefTerug(d, [K], Karin, Nu))
            .Opnieuw("Ans heeft geen Teams", Nieuw())
            .Stap("Tom legt niets vast", d => V.LegJaVast(d, akkoord, "gebeld", Tom, Nu))
            .Stap("Er is niemand", d => V.LegJaVast(d, null, "gebeld", Els, Nu))
            .Stap("Karin heeft Teams en zegt het zelf", d => V.LegJaVast(d, Ed(Karin), "gebeld", Els, Nu))
            .Stap("Ans vond het nog niet goed", d => V.LegJaVast(d, Ed(Zonder), "gebeld", Els, Nu))
            .Zou("Ans staat nog nergens: dan komt ze erin", d => V.LegJaVast(d, akkoord with { Rev = 0 }, "gebeld", Els, Nu))
            .Zou("Ans zei ja door de telefoon", d => V.LegJaVast(d, akkoord, "gebeld", Els, Nu))
            .Zou("Ans leest mail", d => V.StelVoor(d, mail, Els, Nu))
            .Zou("Daar komt niets aan", d => V.StelVoor(d, mail with { MailGeweigerd = true }, Els, Nu))
            .Zou("Hier gaat geen mail", d => V.StelVoor(d with { ZonderMail = true }, mail, Els, Nu))
            .Stap("Ans is gevraagd", d => V.StelVoor(d, mail, Els, Nu))
            .Zou("Ans pauzeert en wordt later weer gevraagd", d => V.StelVoor(d.Na(x => V.LaatVervallen(x, Zonder.Id)), mail, Els, Nu))
            .Zou("Een nieuw ja na een pauze", d => V.LegJaVast(d.Na(x => V.LaatVervallen(x, Zonder.Id)), mail, "bericht", Els, Nu))
            .Stap("Ans zei ja", d => V.LegJaVast(d, mail, "gesproken", Els, Nu))
            .Stap("Dat stond er al", d => V.LegJaVast(d, mail, "gesproken", Els, Nu))
            .Stap("Els maakt de match", d => V.Aanvaard(d, [mail], Els, Nu))
            .Stap("Er is een match", d => V.LegJaVast(d, mail, "gesproken", Els, Nu))
            .Opnieuw("Bewaren en bedanken", Loopt(Tandem()).Na(d => M.ZetStap(d, 1, "Gebeld", Karin, Vrijdag)))
            .Kaarten("Wat de woorden verliest", d => Bewaren.Kaarten(d.Na(x => M.Pauzeer(x, Tom, Nu))))
            .Kaarten("Met een vraag terug", d => Bewaren.Kaarten(
                d with { Match = null, Aanvraag = d.Aanvraag with { Verduidelijking = new("hoop", Els, Nu) } }))
            .Kaarten("Een bedankje", d => new Bedankje(d.Aanvraag.Id, Tom, Karin.Id, "Dank", Nu).Berichten(d))
            .Kaarten("Een bedankje voor een match van toen", d => new Bedankje(d.Aanvraag.Id, Tom, Karin.Id, "Dank", Nu).Berichten(
                d with { Match = null }))
            .Klopt();
    }
}
