using NodaTime;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;
using M = TeamsHerstelBot.Domein.Matches.Matchverloop;
using V = TeamsHerstelBot.Domein.Aanvragen.Aanvraagverloop;

namespace TeamsHerstelBot.Domein.Tests;

public sealed partial class VerloopTests
{
    private static readonly Ervaringsdeskundige K = Ed(Karin, lopend: 1) with { UrenLopend = 2 };
    private static readonly Ervaringsdeskundige B = Ed(Bram, lopend: 1) with { UrenLopend = 2, Organisatie = "De Kring" };
    private static readonly LocalDate Vrijdag = new(2026, 11, 27);

    private static Dossier Tandem() => Rond(Bewoner(Vormen.Tandem, Ja), Ed(Karin));

    private static Dossier Duo(string vorm = "ervaringsmaatje") => Rond(Bewoner(vorm, Ja), Ed(Karin), Ed(Bram));

    private static Dossier Loopt(Dossier d) => new[] { Tom, Karin }.Aggregate(
        d.Na(x => M.SpreekAf(x, new("coach"), "Tom belt", Tom, Nu)).Na(x => M.SpreekAf(x, new("coach"), "Karin luistert", Karin, Nu)),
        (x, wie) => x.Na(y => M.Kies(y, Klikkeuze.Ja, wie, Nu)));

    [Fact]
    public void Wie_kennismaakt_hoort_van_elkaar_wat_gedeeld_mag_worden_en_een_tandem_loopt_pas_als_alles_gezegd_is()
    {
        new Dossierverhaal("kennismaken", Tandem()).Met(K)
            .Stap("Els is er niet bij", d => M.Kies(d, Klikkeuze.Ja, Els, Nu))
            .Stap("Tom vertelt wat hij verwacht", d => M.GeefVerwachting(d, new("Rust", "Tijd"), Tom))
            .Stap("Hetzelfde nog eens", d => M.GeefVerwachting(d, new("Rust", "Tijd"), Tom))
            .Stap("Tom bedenkt zich", d => M.GeefVerwachting(d, new("Rust", null), Tom))
            .Stap("Karin slaat over: nu zien ze het van elkaar", d => M.GeefVerwachting(d, new(null, null), Karin))
            .Stap("Dan verandert er niets meer", d => M.GeefVerwachting(d, new("Toch iets", null), Karin))
            .Stap("Er komt een chat", d => M.KrijgtChat(d, "19:chat", opnieuw: false))
            .Stap("Die is er al", d => M.KrijgtChat(d, "19:chat", opnieuw: true))
            .Stap("Tom schrijft afspraken op", d => M.SpreekAf(d, new("coach", "Wandelen"), null, Tom, Nu))
            .Stap("Dezelfde afspraken", d => M.SpreekAf(d, new("coach", "Wandelen"), null, Karin, Nu))
            .Stap("Dezelfde afspraken, met wat Karin doet", d => M.SpreekAf(d, new("coach", "Wandelen"), "Luisteren", Karin, Nu))
            .Stap("Nog eens hetzelfde", d => M.SpreekAf(d, new("coach", "Wandelen"), "Luisteren", Karin, Nu))
            .Stap("Karin wil nog een keer", d => M.Kies(d, Klikkeuze.NogEenKeer, Karin, Nu))
            .Stap("Karin zegt dat nog eens", d => M.Kies(d, Klikkeuze.NogEenKeer, Karin, Nu))
            .Stap("Tom zegt ja", d => M.Kies(d, Klikkeuze.Ja, Tom, Nu))
            .Stap("Een stap kan nog niet", d => M.ZetStap(d, 1, "Gebeld", Karin, Vrijdag))
            .Kaarten("Naar een stap wordt nog niet gevraagd", d => M.VraagStap(d, 1))
            .Stap("Karin zegt ja: Tom schreef nog niet wat hij doet", d => M.Kies(d, Klikkeuze.Ja, Karin, Nu))
            .Zou("Tom liever iemand anders", d => M.LieverAnders(d, [K], Tom, Nu))
            .Zou("Els liever iemand anders", d => M.LieverAnders(d, [K], Els, Nu))
            .Stap("Tom schrijft wat hij doet: de match loopt", d => M.SpreekAf(d, new("coach", "Wandelen"), "Bellen", Tom, Nu))
            .Stap("Kiezen is voorbij", d => M.Kies(d, Klikkeuze.NogEenKeer, Tom, Nu))
            .Stap("Nieuwe afspraken in een lopende match", d => M.SpreekAf(d, new("bondgenoot"), null, Tom, Nu))
            .Opnieuw("Zonder tandem", Rond(Bewoner("driegesprek", Ja), Ed(Karin)))
            .Stap("Tom zegt ja", d => M.Kies(d, Klikkeuze.Ja, Tom, Nu))
            .Stap("Karin zegt ja: het loopt, en is zo kort dat er geen stap komt", d => M.Kies(d, Klikkeuze.Ja, Karin, Nu))
            .Stap("Een chat voor kaarten die er al staan", d => M.KrijgtChat(d, "19:chat", opnieuw: true))
            .Opnieuw("Zonder match", Voorgesteld())
            .Stap("Geen chat", d => M.KrijgtChat(d, "19:chat", opnieuw: true))
            .Stap("Geen klik", d => M.Kies(d, Klikkeuze.Ja, Tom, Nu))
            .Klopt();
    }

    [Fact]
    public void Onderweg_hoort_wie_erbij_is_van_gesprekken_stappen_contact_en_gevaar()
    {
        var verhaal = new Dossierverhaal("onderweg", Loopt(Tandem())).Met(K);
        verhaal
            .Stap("Tom plant een driegesprek", d => M.Plan(d, "driegesprek", Vrijdag, new(10, 0), null, Tom, Nu))
            .Stap("Hetzelfde gesprek", d => M.Plan(d, "driegesprek", Vrijdag, new(10, 0), null, Karin, Nu))
            .Zou("Op een ander uur", d => M.Plan(d, "driegesprek", Vrijdag, new(11, 0), null, Karin, Nu))
            .Zou("Met een rol", d => M.Plan(d, "driegesprek", Vrijdag, new(10, 0), "bondgenoot", Karin, Nu))
            .Stap("Karin plant een afstemming, morgen is al geweest", d => M.Plan(d, "afstemming", Vrijdag, new(10, 0), null, Karin, Nu +
                Duration.FromDays(3) + Duration.FromHours(1)))
            .Kaarten("De dag ervoor", d => M.MorgenOntmoeting(d, 1, Nu))
            .Kaarten("De dag zelf", d => M.MorgenOntmoeting(d, 1, Nu + Duration.FromDays(4)))
            .Kaarten("Een gesprek dat er niet is", d => M.MorgenOntmoeting(d, 9, Nu))
            .Kaarten("Welke stap is er gezet?", d => M.VraagStap(d, 1))
            .Stap("Tom zet geen stap", d => M.ZetStap(d, 1, "Gebeld", Tom, Vrijdag))
            .Stap("Ronde nul is er niet", d => M.ZetStap(d, 0, "Gebeld", Karin, Vrijdag))
            .Stap("Karin zette een stap", d => M.ZetStap(d, 1, "Gebeld", Karin, Vrijdag))
            .Stap("Dezelfde stap", d => M.ZetStap(d, 1, "Gebeld", Karin, Vrijdag))
            .Stap("Een andere ronde, zonder tekst", d => M.ZetStap(d, 2, null, Karin, Vrijdag))
            .Stap("Zonder tekst is het geen succes", d => M.StelSuccesVoor(d, 2, true, Karin))
            .Stap("Tom stelt geen succes voor", d => M.StelSuccesVoor(d, 1, true, Tom))
            .Stap("De bewoner wil het niet delen", d => M.StelSuccesVoor(d, 1, false, Karin))
            .Stap("Nog eens niet", d => M.StelSuccesVoor(d, 1, false, Karin))
            .Stap("Dan keurt Tom niets goed", d => M.KeurSuccesGoed(d, 1, Tom))
            .Stap("De bewoner wil het wel", d => M.StelSuccesVoor(d, 1, true, Karin))
            .Stap("Nog eens wel", d => M.StelSuccesVoor(d, 1, true, Karin))
            .Stap("Een andere ronde is niet voorgesteld", d => M.KeurSuccesGoed(d, 2, Tom))
            .Stap("Karin keurt niet goed", d => M.KeurSuccesGoed(d, 1, Karin))
            .Zou("Karin schrijft de stap anders op", d => M.ZetStap(d, 1, "Samen gebeld", Karin, Vrijdag))
            .Stap("Ronde drie", d => M.ZetStap(d, 3, "Gewandeld", Karin, Vrijdag))
            .Zou("De bewoner wil ronde drie niet delen: het voorstel over de eerste vervalt", d => M.StelSuccesVoor(d, 3, false, Karin))
            .Zou("Ronde drie in plaats van de eerste", d => M.StelSuccesVoor(d, 3, true, Karin))
            .Stap("Tom keurt goed", d => M.KeurSuccesGoed(d, 1, Tom))
            .Stap("Tom keurde al goed", d => M.KeurSuccesGoed(d, 1, Tom))
            .Kaarten("Hebben jullie elkaar gesproken?", M.VraagContact)
            .Stap("Het komt eraan", d => M.MeldContact(d, Contactantwoord.KomtEraan, Karin))
            .Stap("Dat zei Karin al", d => M.MeldContact(d, Contactantwoord.KomtEraan, Karin))
            .Stap("Hulp is welkom: alleen Els hoort het", d => M.MeldContact(d, Contactantwoord.HulpNodig, Karin))
            .Stap("Tom sprak Karin", d => M.MeldContact(d, Contactantwoord.Ja, Tom))
            .Stap("Tom meldt geen gevaar", d => M.MeldUrgent(d, Tom, Nu))
            .Stap("Karin meldt gevaar", d => M.MeldUrgent(d, Karin, Nu))
            .Stap("Dezelfde klik, net geen twee minuten later", d => M.MeldUrgent(d, Karin, Nu + Duration.FromSeconds(119)))
            .Zou("Twee minuten later is het een nieuwe melding", d => M.MeldUrgent(d, Karin, Nu + Duration.FromMinutes(2)))
            .Zou("Tom is weg: de coördinatoren horen het", d => M.MeldUrgent(
                d with { Aanvraag = d.Aanvraag with { VragerWeg = true } }, Karin, Nu + Duration.FromMinutes(5)))
            .Stap("Tom neemt het niet terug", d => M.NeemUrgentTerug(d, Tom, Nu))
            .Stap("Na tien minuten blijft het staan", d => M.NeemUrgentTerug(d, Karin, Nu + Duration.FromMinutes(10)))
            .Stap("Er was geen gevaar", d => M.NeemUrgentTerug(d, Karin, Nu + Duration.FromMinutes(9)))
            .Stap("Dat is al gezegd", d => M.NeemUrgentTerug(d, Karin, Nu + Duration.FromMinutes(9)))
            .Zou("Afgerond: wat nog vroeg wordt stil", d => V.RondAf(
                d, [K], Tom, Nu, new(Matchkeuzes.Hoe[1], Geleerd: ["rustiger-tempo"])))
            .Zou("Weken later afgerond", d => V.RondAf(d, [K], Karin, Nu + Duration.FromDays(90)))
            .Zou("De bewoner trekt de toestemming in", d => V.TrekToestemmingIn(d, [K], Karin, Nu))
            .Zou("Els rondt niet af", d => V.RondAf(d, [K], Els, Nu))
            .Zou("Els trekt geen toestemming in", d => V.TrekToestemmingIn(d, [K], Els, Nu))
            .Stap("De match wacht", d => M.Pauzeer(d, Tom, Nu))
            .Kaarten("Dan vraagt niemand naar een stap", d => M.VraagStap(d, 4))
            .Kaarten("Naar contact", M.VraagContact)
            .Kaarten("Of naar morgen", d => M.MorgenOntmoeting(d, 1, Nu))
            .Klopt();

        var contact = Loopt(Tandem()).Na(d => M.MeldUrgent(d, Karin, Nu)).Na(d => M.NeemUrgentTerug(d, Karin, Nu));
        var moment = $"{Nu.ToUnixTimeSeconds()}";
        Assert.Equal((true, false, false), (M.IsGeenGevaar(contact.Match, moment), M.IsGeenGevaar(contact.Match, "1"),
            M.IsGeenGevaar(null, moment)));
    }

    [Fact]
    public void Na_het_einde_kijkt_elk_voor_zich_terug_en_hoort_een_coordinator_alleen_dat_iemand_wil_praten()
    {
        var af = Loopt(Tandem()).Na(d => V.RondAf(d, [K], Tom, Nu, new(Matchkeuzes.Hoe[0])));
        new Dossierverhaal("terugkijken", af).Met(K)
            .Kaarten("Iedereen krijgt de vraag", M.VraagTerugblik)
            .Stap("Karin kijkt niet terug als Tom", d => M.KijkTerug(d, new TerugblikVanVrager("ja"), Karin))
            .Stap("Tom kijkt niet terug als Karin", d => M.KijkTerug(d, "ja", Tom))
            .Stap("Tom kijkt terug", d => M.KijkTerug(
                d, new TerugblikVanVrager("ja", ["nieuwe-kijk", "nieuwe-kijk"], ["gezien", "gezien"]), Tom))
            .Stap("Een keer is genoeg", d => M.KijkTerug(d, new TerugblikVanVrager("ja"), Tom))
            .Kaarten("Alleen Karin nog", M.VraagTerugblik)
            .Zou("Karin kijkt terug zonder iets te zeggen", d => M.KijkTerug(d, (string?)null, Karin))
            .Stap("Karin wordt een keer herinnerd", M.HerinnerAanTerugblik)
            .Stap("En niet nog eens", M.HerinnerAanTerugblik)
            .Stap("Tom vraagt geen overleg", d => M.VraagOverleg(d, Tom))
            .Stap("Karin wil praten: Els hoort dat", d => M.VraagOverleg(d, Karin))
            .Stap("Dat zei Karin al", d => M.VraagOverleg(d, Karin))
            .Stap("Karin kijkt terug", d => M.KijkTerug(d, "deels", Karin))
            .Kaarten("Niemand meer", M.VraagTerugblik)
            .Opnieuw("Gestopt", Loopt(Tandem()).Na(d => V.RondAf(d, [K], Tom, Nu, new(Matchkeuzes.Gestopt))))
            .Kaarten("Ook dan wordt het gevraagd", M.VraagTerugblik)
            .Stap("En herinnerd", M.HerinnerAanTerugblik)
            .Opnieuw("Wie vertrok wordt niets gevraagd",
                Loopt(Duo()).Na(d => M.Kies(d, Klikkeuze.Ja, Bram, Nu)).Na(d => M.EdVertrekt(d, Bram, Nu))
                    .Na(d => V.RondAf(d, [K, B], Tom, Nu)))
            .Kaarten("Tom en Karin", M.VraagTerugblik)
            .Stap("Tom en Karin", M.HerinnerAanTerugblik)
            .Opnieuw("Het loopt nog", Loopt(Tandem()))
            .Kaarten("Niemand kijkt terug", M.VraagTerugblik)
            .Stap("Geen herinnering", M.HerinnerAanTerugblik)
            .Stap("Geen overleg", d => M.VraagOverleg(d, Karin))
            .Stap("Geen antwoord", d => M.KijkTerug(d, "ja", Karin))
            .Klopt();
    }
}
