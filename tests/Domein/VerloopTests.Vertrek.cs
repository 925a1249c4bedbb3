using NodaTime;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;
using M = TeamsHerstelBot.Domein.Matches.Matchverloop;
using V = TeamsHerstelBot.Domein.Aanvragen.Aanvraagverloop;

namespace TeamsHerstelBot.Domein.Tests;

public sealed partial class VerloopTests
{
    [Fact]
    public void Een_match_die_wacht_wordt_overgedragen_hervat_of_gesloten_en_wie_erbij_is_hoort_het()
    {
        new Dossierverhaal("pauze", Loopt(Tandem())).Met(K, B)
            .Stap("Els laat niets wachten", d => M.Pauzeer(d, Els, Nu))
            .Stap("Er valt niets te hervatten", d => M.Hervat(d, Tom))
            .Stap("Er valt niets over te dragen", d => M.KiesOverdracht(d, [K], Overdracht.Wachten, Els, Nu))
            .Zou("Tom laat het wachten", d => M.Pauzeer(d, Tom, Nu))
            .Zou("En Tom gaat verder", d => M.Hervat(d.Na(x => M.Pauzeer(x, Tom, Nu)), Tom))
            .Zou("En Karin gaat niet voor Tom verder", d => M.Hervat(d.Na(x => M.Pauzeer(x, Tom, Nu)), Karin))
            .Stap("Karin laat het wachten", d => M.Pauzeer(d, Karin, Nu))
            .Stap("Het wacht al", d => M.Pauzeer(d, Tom, Nu))
            .Stap("Tom kiest geen overdracht", d => M.KiesOverdracht(d, [K], Overdracht.Wachten, Tom, Nu))
            .Stap("Els wacht op Karin", d => M.KiesOverdracht(d, [K], Overdracht.Wachten, Els, Nu))
            .Stap("Dat koos Els al", d => M.KiesOverdracht(d, [K], Overdracht.Wachten, Els, Nu))
            .Stap("Tom gaat niet zonder Karin verder", d => M.Hervat(d, Tom))
            .Zou("Karin is terug en hoort de vraag", d => M.VraagHervatten(d, Karin))
            .Zou("Bram niet", d => M.VraagHervatten(d, Bram))
            .Zou("Els zoekt een vervanger", d => M.KiesOverdracht(d, [K], Overdracht.Vervanger, Els, Nu))
            .Zou("Els sluit nog niet", d => M.Stop(d, [K], Els, Nu))
            .Stap("Karin wil verder", d => M.Hervat(d, Karin))
            .Stap("Dat zei Karin al", d => M.Hervat(d, Karin))
            .Zou("Dan is er geen vraag meer", d => M.VraagHervatten(d, Karin))
            .Zou("Tom gaat mee verder", d => M.Hervat(d, Tom))
            .Stap("Els rondt zorgvuldig af", d => M.KiesOverdracht(d, [K], Overdracht.Afronden, Els, Nu))
            .Stap("Dan gaat niemand verder", d => M.Hervat(d, Tom))
            .Stap("Tom sluit niet", d => M.Stop(d, [K], Tom, Nu))
            .Stap("Els sluit", d => M.Stop(d, [K], Els, Nu))
            .Stap("Dat is gedaan", d => M.Stop(d, [K], Els, Nu))
            .Stap("En gekozen", d => M.KiesOverdracht(d, [K], Overdracht.Wachten, Els, Nu))
            .Zou("Ravi draait het terug", d => V.MaakOngedaan(d, [K with { Lopend = 0, UrenLopend = 0, Rev = 2 }], Ravi, Nu))
            .Na(Duration.FromMinutes(10))
            .Stap("Na tien minuten staat het vast, en hoort iedereen het", d => V.SluitTerugweg(d, Nu + Duration.FromMinutes(10)))
            .Opnieuw(
                "Een duo in de kennismaking", Duo().Na(d => M.Kies(d, Klikkeuze.Ja, Tom, Nu)).Na(d => M.Kies(d, Klikkeuze.Ja, Bram, Nu)))
            .Stap("Karin laat het wachten", d => M.Pauzeer(d, Karin, Nu))
            .Zou("Bram kan alleen door: de match loopt", d => M.KiesOverdracht(d, [K, B], Overdracht.Vervanger, Els, Nu))
            .Zou("Bram begint net en gaat niet alleen door", d => M.KiesOverdracht(
                d, [K, B with { Keuzes = Starter.Keuzes }], Overdracht.Vervanger, Els, Nu))
            .Zou("Bram pauzeert ook", d => M.KiesOverdracht(d, [K, B with { Pauze = true }], Overdracht.Vervanger, Els, Nu))
            .Zou("Bram is uit de pool", d => M.KiesOverdracht(d, [K], Overdracht.Vervanger, Els, Nu))
            .Klopt();
    }

    [Fact]
    public void Wie_vertrekt_laat_niemand_met_een_belofte_zitten()
    {
        Dossier Weg(Dossier d) => d with { Aanvraag = d.Aanvraag with { VragerWeg = true } };
        new Dossierverhaal("vertrek", Loopt(Duo()).Na(d => M.Kies(d, Klikkeuze.Ja, Bram, Nu))).Met(K, B)
            .Zou("Marit was er niet bij", d => M.EdVertrekt(d, Marit, Nu))
            .Zou("Tom liet het wachten en Karin vertrekt", d => M.EdVertrekt(d.Na(x => M.Pauzeer(x, Tom, Nu)), Karin, Nu))
            .Stap("Karin laat het wachten", d => M.Pauzeer(d, Karin, Nu))
            .Stap("Els wacht op Karin", d => M.KiesOverdracht(d, [K, B], Overdracht.Wachten, Els, Nu))
            .Zou("Bram vertrekt terwijl het op Karin wacht", d => M.EdVertrekt(d, Bram, Nu))
            .Stap("Karin wil verder", d => M.Hervat(d, Karin))
            .Zou("Karin vertrekt na Afronden", d => M.EdVertrekt(
                d.Na(x => M.KiesOverdracht(x, [K, B], Overdracht.Afronden, Els, Nu)), Karin, Nu))
            .Stap("Karin vertrekt toch: dat is nieuws", d => M.EdVertrekt(d, Karin, Nu))
            .Stap("Dat was bekend", d => M.EdVertrekt(d, Karin, Nu))
            .Stap("Bram is niet terug, want niet weg", d => M.EdIsTerug(d, Bram.Id))
            .Stap("Bram vertrekt ook", d => M.EdVertrekt(d, Bram, Nu))
            .Zou("Karin is terug, Bram niet", d => M.EdIsTerug(d, Karin.Id))
            .Zou("Bram is terug, Karin niet", d => M.EdIsTerug(d, Bram.Id))
            .Zou("Karin zegt dat ze verder wil", d => M.Hervat(d, Karin))
            .Zou("Een vervanger voor Bram: niemand gaat door", d => M.KiesOverdracht(d, [K, B], Overdracht.Vervanger, Els, Nu))
            .Zou("Tom vertrekt ook nog", d => M.VragerVertrekt(d, Tom.Id, Nu))
            .Opnieuw("De vrager vertrekt", Loopt(Tandem()).Na(d => M.KrijgtChat(d, "19:chat", opnieuw: false)))
            .Stap("Karin is de vrager niet", d => M.VragerVertrekt(d, Karin.Id, Nu))
            .Zou("Het wachtte op Karin en dat koos Els", d => M.VragerVertrekt(
                d.Na(x => M.Pauzeer(x, Karin, Nu)).Na(x => M.KiesOverdracht(x, [K], Overdracht.Wachten, Els, Nu)), Tom.Id, Nu))
            .Zou("Els rondde al af", d => M.VragerVertrekt(
                d.Na(x => M.Pauzeer(x, Karin, Nu)).Na(x => M.KiesOverdracht(x, [K], Overdracht.Afronden, Els, Nu)), Tom.Id, Nu))
            .Zou("Marit neemt niets over van wie er nog is", d => M.KiesOverdracht(
                d.Na(x => M.Pauzeer(x, Tom, Nu)).Na(x => M.Hervat(x, Tom)), [K], Overdracht.Vervanger, Els, Nu, Tom.Id, Marit))
            .Stap("Tom vertrekt", d => M.VragerVertrekt(d, Tom.Id, Nu))
            .Stap("Dat was bekend", d => M.VragerVertrekt(d, Tom.Id, Nu))
            .Zou("Tom is terug", d => M.VragerIsTerug(d, Tom.Id))
            .Stap("Karin is niet terug als vrager", d => M.VragerIsTerug(d, Karin.Id))
            .Zou("Niemand volgt op", d => M.KiesOverdracht(d, [K], Overdracht.Vervanger, Els, Nu, Tom.Id))
            .Zou("Tom volgt zichzelf niet op", d => M.KiesOverdracht(d, [K], Overdracht.Vervanger, Els, Nu, Tom.Id, Tom))
            .Zou("Karin is er al bij", d => M.KiesOverdracht(d, [K], Overdracht.Vervanger, Els, Nu, Tom.Id, Karin))
            .Zou("Els wacht", d => M.KiesOverdracht(d, [K], Overdracht.Wachten, Els, Nu))
            .Zou("Karin pauzeert ook, en Marit neemt over", d => M.KiesOverdracht(
                d with { Match = d.Match! with { Pauze = new(Nu, Karin.Id) } }, [K], Overdracht.Vervanger, Els, Nu, Tom.Id, Marit))
            .Stap("Marit neemt over", d => M.KiesOverdracht(d, [K], Overdracht.Vervanger, Els, Nu, Tom.Id, Marit))
            .Stap("Tom is hier geen vrager meer", d => M.VragerIsTerug(d, Tom.Id))
            .Stap("Marit was niet weg", d => M.VragerIsTerug(d, Marit.Id))
            .Opnieuw("De vrager vertrekt voor er een match is", Toegezegd())
            .Stap("Els hoort het", d => M.VragerVertrekt(d, Tom.Id, Nu))
            .Stap("Er komt geen match", d => V.Aanvaard(d, [Ed(Karin)], Els, Nu))
            .Zou("Niemand wordt nog gevraagd", d => V.StelVoor(d, Ed(Bram), Els, Nu))
            .Stap("Tom is terug", d => M.VragerIsTerug(d, Tom.Id))
            .Opnieuw("Wat bij Tom lag", Stel(Bewoner("tandem", null)))
            .Stap("Niemand hoeft dat te horen", d => M.VragerVertrekt(d, Tom.Id, Nu))
            .Opnieuw("Wat voorbij is", Nieuw().Na(d => V.TrekIn(d, [], Tom, Nu)))
            .Stap("Dat ook niet", d => M.VragerVertrekt(d, Tom.Id, Nu))
            .Opnieuw("Een vraag aan een ED van wie weg is", Weg(Voorgesteld()))
            .Stap("Karin zegt ja: het wordt geen match", d => V.Antwoord(d, Ed(Karin), AanbodStatus.Ja, Karin, Nu))
            .Klopt();
    }

    [Fact]
    public void Wat_iemand_beeindigt_kan_even_terug_en_wie_er_niets_van_merkte_hoort_er_niets_van()
    {
        var k = K with { Lopend = 0, UrenLopend = 0, RustTot = Nu + Duration.FromDays(7), Rev = 2 };
        new Dossierverhaal("ongedaan", Loopt(Tandem())).Met(K)
            .Stap("Karin geeft terug", d => V.GeefTerug(d, [K], Karin, Nu))
            .Zou("Tom draait dat niet terug", d => V.MaakOngedaan(d, [k], Tom, Nu))
            .Zou("Er is al iemand bedankt", d => V.MaakOngedaan(d with { Bedankt = [Karin.Id] }, [k], Karin, Nu))
            .Zou("Karin kreeg intussen iets anders", d => V.MaakOngedaan(d, [k with { Rev = 3 }], Karin, Nu))
            .Zou("Karin draait het terug", d => V.MaakOngedaan(d, [k], Karin, Nu + Duration.FromMinutes(9)))
            .Zou("Te vroeg om te sluiten", d => V.SluitTerugweg(d, Nu + Duration.FromMinutes(9)))
            .Zou("Els gaat verder: Tom hoort het nu", d => V.StelVoor(d, Ed(Bram), Els, Nu))
            .Stap("Karin geeft niet nog eens terug", d => V.GeefTerug(d, [k], Karin, Nu))
            .Stap("Karin draait het terug", d => V.MaakOngedaan(d, [k], Karin, Nu))
            .Stap("Maar een keer", d => V.MaakOngedaan(d, [k], Karin, Nu))
            .Stap("Een nieuwe stap ruimt dat op", d => M.ZetStap(d, 1, "Gebeld", Karin, Vrijdag))
            .Stap("Karin vertrekt voorgoed", d => V.GeefTerug(d, [K], Karin, Nu, voorgoed: true))
            .Opnieuw("Een vraag met een herinnering aan de bewoner", Stel(Bewoner("tandem", null)).Na(V.HerinnerAanBewoner))
            .Stap("Tom trekt in", d => V.TrekIn(d, [], Tom, Nu))
            .Stap("En terug", d => V.MaakOngedaan(d, [], Tom, Nu))
            .Opnieuw("Wie getoond wilde worden", Stel(new(Vormen.Ervaringsverhaal)).Na(d => V.StelVoor(d, Ed(Karin), Els, Nu)))
            .Stap("Zonder te zeggen wat Karin toont gaat het niet", d => V.Antwoord(d, AanbodStatus.Ja, Karin))
            .Zou("Een nee kan altijd", d => V.Antwoord(d, Ed(Karin), AanbodStatus.Nee, Karin, Nu, "naam"))
            .Stap("Karin zegt ja", d => V.Antwoord(d, Ed(Karin), AanbodStatus.Ja, Karin, Nu, "naam"))
            .Zou("En bedenkt zich", d => V.MaakOngedaan(d, [Ed(Karin)], Karin, Nu))
            .Zou("Maar pauzeert intussen", d => V.MaakOngedaan(d, [Ed(Karin, pauze: true)], Karin, Nu))
            .Stap("Tom trekt in", d => V.TrekIn(d, [Ed(Karin)], Tom, Nu))
            .Zou("Tom draait dat terug: het ja staat er weer", d => V.MaakOngedaan(d, [Ed(Karin)], Tom, Nu))
            .Stap("Het is al ingetrokken", d => V.TrekIn(d, [Ed(Karin)], Tom, Nu))
            .Opnieuw("Zonder match valt niets terug te geven", Toegezegd())
            .Stap("Karin", d => V.GeefTerug(d, [Ed(Karin)], Karin, Nu))
            .Stap("Afronden ook niet", d => V.RondAf(d, [Ed(Karin)], Tom, Nu))
            .Stap("Els trekt niets in", d => V.TrekIn(d, [Ed(Karin)], Els, Nu))
            .Opnieuw("Een match", Loopt(Tandem()))
            .Zou("Els geeft niet terug", d => V.GeefTerug(d, [K], Els, Nu))
            .Zou("Tom vraagt een vervanger", d => V.RondAf(d, [K], Tom, Nu, vervanger: true))
            .Zou("Tom stopt met zorg", d => V.RondAf(d, [K], Tom, Nu, new(Matchkeuzes.Gestopt)))
            .Stap("Tom wil liever iemand anders", d => M.LieverAnders(d, [K], Tom, Nu))
            .Stap("Karin wordt hiervoor niet meer gevraagd", d => V.StelVoor(d, Ed(Karin), Els, Nu))
            .Klopt();
    }
}
