using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;
using V = TeamsHerstelBot.Domein.Aanvragen.Aanvraagverloop;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>
/// Who hears what and what is saved, at every step; read and agreed on in <c>tests/Domein/Verloop</c>, so that a card that is left out,
/// goes to somebody else or asks for what is done is seen.
/// </summary>
public sealed partial class VerloopTests
{
    private static readonly Toestemming Ja = new(Bewonerswens.Ja, new(2026, 11, 23), "contact");
    private static readonly Persoon Zonder = new("zonder-teams-1", "Ans Bos");
    private static readonly Ervaringsdeskundige Starter = Ed(Bram) with { Keuzes = Profielkeuzes.Gewoon with { Niveau = Niveau.Starter } };

    private static Vraag Bewoner(string vorm, Toestemming? toestemming) =>
        new(vorm, ["schulden"], new("Hoe dan?"), Bewoner: new(toestemming));

    private static Dossier Stel(Vraag vraag, Ervaringsdeskundige? direct = null, Ervaringsdeskundige? aanwezig = null)
    {
        var gesteld = Gelukt(V.Stel(
            Guid.Parse("01930000-0000-7000-8000-000000000003"), Voorbeeld.Pool, Linde, Week, Tom, vraag, Nu, direct, aanwezig));
        return Vervolgwerk.BijNieuw(Voorbeeld.Pool, gesteld, Nu).Na;
    }

    private static Dossier Rond(Vraag vraag, params Ervaringsdeskundige[] eds)
    {
        var d = Stel(vraag);
        if (eds.Length > 1) d = d.Na(x => V.ZetDuo(x, aan: true, Els));
        d = eds.Aggregate(d, (x, ed) => x.Na(y => V.StelVoor(y, ed, Els, Nu)));
        d = eds.Aggregate(d, (x, ed) => x.Na(y => V.Antwoord(y, AanbodStatus.Ja, ed.Wie, "naam")));
        return d.Na(x => V.Aanvaard(x, eds, Els, Nu));
    }

    private static void Gesteld(Verhaal verhaal, string zin, Uitkomst<Wijziging> uitkomst)
    {
        verhaal.Kop(zin);
        var gevolg = Vervolgwerk.BijNieuw(Voorbeeld.Pool, Gelukt(uitkomst), Nu);
        verhaal.Regel($"{gevolg.Wijziging.Gebeurtenis} door {gevolg.Wijziging.Door.Id}");
        verhaal.Verschil("aanvraag", null, gevolg.Wijziging.Aanvraag);
        verhaal.Regel($"pool telt {gevolg.Na.Pool.Teller}");
        foreach (var aanbod in gevolg.Wijziging.Aanbiedingen) verhaal.Verschil("aanbod", null, aanbod);
        foreach (var ed in gevolg.Wijziging.Eds) verhaal.Verschil("ed", null, ed);
        if (gevolg.Wijziging.Match is { } match) verhaal.Verschil("match", null, match);
        verhaal.Berichten(">", gevolg.Berichten);
    }

    [Fact]
    public void Wie_iets_vraagt_krijgt_een_kaart_en_de_pool_ziet_alleen_wat_er_mag_staan()
    {
        var verhaal = new Verhaal("stellen");
        var id = Guid.Parse("01930000-0000-7000-8000-000000000003");
        var direct = Ed(Karin) with { Keuzes = Profielkeuzes.Gewoon with { DirectSparren = true } };
        Uitkomst<Wijziging> Vraag(Vraag vraag, Ervaringsdeskundige? d = null, Ervaringsdeskundige? a = null, Instant? nu = null) =>
            V.Stel(id, Voorbeeld.Pool, Linde, Week, Tom, vraag, nu ?? Nu, d, a);

        var sparren = Vragen.Vraag.EvenSparren(["schulden"], "Hoe begin ik?");
        Gesteld(verhaal, "Tom vraagt even sparren", Vraag(sparren));
        Gesteld(verhaal, "Zonder kaart van een week", V.Stel(id, Voorbeeld.Pool, Linde, null, Tom, sparren, Nu));
        Gesteld(verhaal, "In het nieuwe jaar van Nederland begint de nummering", Vraag(sparren, nu: Instant.FromUtc(2026, 12, 31, 23, 30)));
        Gesteld(verhaal, "Een bewoner moet nog ja zeggen", Vraag(Bewoner("tandem", null)));
        Gesteld(verhaal, "De bewoner zei ja", Vraag(Bewoner("tandem", Ja)));
        Gesteld(verhaal, "Karin gaf haar ja vooraf", Vraag(sparren, direct));
        Gesteld(verhaal, "Karin gaf haar ja vooraf, maar het is geen sparren", Vraag(sparren with { Vorm = "coaching" }, direct));
        Gesteld(verhaal, "Karin is vol", Vraag(sparren, direct with { Lopend = 2 }));
        Gesteld(verhaal, "Karin begint net", Vraag(sparren, direct with { Keuzes = Starter.Kiest with { DirectSparren = true } }));
        Gesteld(verhaal, "Karin gaf haar ja niet vooraf", Vraag(sparren, Ed(Karin)));
        Gesteld(verhaal, "Tom is het zelf", Vraag(sparren, direct with { Wie = Tom }));
        Gesteld(verhaal, "Wie geen Teams heeft begint niet meteen", Vraag(sparren, direct with { Wie = Zonder }));
        Gesteld(verhaal, "Karin is er vandaag", Vraag(sparren, a: Ed(Karin)));
        Gesteld(verhaal, "Karin is er vandaag en doet dit niet", Vraag(sparren, a: direct with
        {
            Keuzes = Profielkeuzes.Gewoon with { Vormen = new Dictionary<string, Vormwens> { ["sparren"] = Vormwens.Niet } },
        }));
        Gesteld(verhaal, "Wie er is heeft geen Teams", Vraag(sparren, a: Ed(Zonder)));
        Gesteld(verhaal, "Wie er is begint net", Vraag(sparren, a: Starter));
        verhaal.Klopt();
    }

    [Fact]
    public void Wie_een_vraag_wijzigt_of_er_iets_bij_schrijft_ziet_het_overal_terug()
    {
        var open = Vragen.Vraag.EvenSparren();
        new Dossierverhaal("wijzigen", Stel(open))
            .Stap("Een ander vult niets aan", d => V.VulAan(d, "rouw", null, Els))
            .Stap("Tom noemt een thema", d => V.VulAan(d, "rouw", null, Tom))
            .Stap("Een tweede thema gaat zo niet", d => V.VulAan(d, "angst", null, Tom))
            .Stap("Tom schrijft erbij", d => V.VulAan(d, null, "Hoe begin ik?", Tom))
            .Stap("Dat staat er al", d => V.VulAan(d, null, "Anders?", Tom))
            .Stap("Een ander wijzigt niets", d => V.Wijzig(d, open, Els, Nu))
            .Na(Duration.FromDays(1))
            .Stap("Het wordt een vraag over een bewoner", d => V.Wijzig(d, Bewoner("tandem", null), Tom, Nu + Duration.FromDays(1)))
            .Stap("De bewoner is nog niet gevraagd: Tom hoort het een keer", V.HerinnerAanBewoner)
            .Stap("En niet nog eens", V.HerinnerAanBewoner)
            .Stap("Nog een keer gewijzigd", d => V.Wijzig(d, Bewoner("ervaringsmaatje", null), Tom, Nu + Duration.FromDays(1)))
            .Stap("De bewoner zei ja", d => V.Wijzig(d, Bewoner("tandem", Ja), Tom, Nu + Duration.FromDays(2)))
            .Stap("Nu is er geen herinnering meer", V.HerinnerAanBewoner)
            .Stap("Wie gevraagd is verandert de vraag", d => V.StelVoor(d, Ed(Karin), Els, Nu))
            .Stap("Dan wijzigt er niets meer", d => V.Wijzig(d, open, Tom, Nu))
            .Opnieuw("Een concept", Stel(Bewoner("tandem", null)))
            .Zou("Gewijzigd blijft het een concept", d => V.Wijzig(d, Bewoner("huisbezoek", null), Tom, Nu))
            .Zou("Zonder bewoner mag het naar de pool", d => V.Wijzig(d, open, Tom, Nu + Duration.FromHours(1)))
            .Stap("Tom trekt het in", d => V.TrekIn(d, [], Tom, Nu))
            .Stap("Dan is het voorbij", d => V.Wijzig(d, open, Tom, Nu))
            .Klopt();
    }

    [Fact]
    public void Bij_het_vragen_en_antwoorden_hoort_iedereen_die_het_aangaat_het_en_niemand_anders()
    {
        var verhaal = new Dossierverhaal("voorstellen", Stel(Vragen.Vraag.EvenSparren(["schulden"], "Hoe?"))).Met(Ed(Karin), Ed(Bram));
        verhaal
            .Stap("Tom is geen coördinator", d => V.StelVoor(d, Ed(Karin), Tom, Nu))
            .Stap("Els vraagt Karin", d => V.StelVoor(d, Ed(Karin), Els, Nu))
            .Stap("Els vraagt Karin nog eens", d => V.StelVoor(d, Ed(Karin), Els, Nu))
            .Stap("Ravi krijgt er niets bij", d => V.StelVoor(d, Ed(Bram), Ravi, Nu))
            .Stap("Ravi zet geen duo", d => V.ZetDuo(d, aan: true, Ravi))
            .Stap("Tom zet geen duo", d => V.ZetDuo(d, aan: true, Tom))
            .Stap("Els neemt niet over wat ze heeft", d => V.NeemOver(d, Els))
            .Stap("Tom neemt niets over", d => V.NeemOver(d, Tom))
            .Zou("Ravi neemt het over", d => V.NeemOver(d, Ravi))
            .Stap("Karin wil eerst overleggen", d => V.Antwoord(d, Ed(Karin), AanbodStatus.Overleg, Karin, Nu))
            .Stap("Karin zegt dat nog eens", d => V.Antwoord(d, AanbodStatus.Overleg, Karin))
            .Stap("Dan mag Ravi ook iemand vragen", d => V.StelVoor(d, Ed(Bram), Ravi, Nu))
            .Zou("Bram pauzeert: Karin is er nog", d => V.LaatVervallen(d, Bram.Id))
            .Zou("Bram zegt nee: Karin is er nog", d => V.Antwoord(d, Ed(Bram), AanbodStatus.Nee, Bram, Nu))
            .Zou("Els zegt dat niemand past", d => V.GeenMatch(d, "groep", Els, Nu))
            .Zou("Tom zegt dat niet", d => V.GeenMatch(d, "groep", Tom, Nu))
            .Stap("Karin zegt ja", d => V.Antwoord(d, Ed(Karin), AanbodStatus.Ja, Karin, Nu, "naam"))
            .Stap("Nu past er niet ineens niemand", d => V.GeenMatch(d, "groep", Els, Nu))
            .Stap("Nu komt er geen duo meer", d => V.ZetDuo(d, aan: true, Ravi))
            .Stap("Bram is te laat", d => V.Antwoord(d, AanbodStatus.Ja, Bram))
            .Stap("Niemand vraagt meer iemand", d => V.StelVoor(d, Ed(Marit), Ravi, Nu))
            .Zou("Els neemt het over met het ja", d => V.NeemOver(d, Els))
            .Zou("Karin vertrekt", d => V.EdVertrekt(d, Karin.Id))
            .Zou("Karin vertrekt, en haar ja was bekend", d => Matchverloop.EdVertrekt(d, Karin, Nu))
            .Zou("Tom maakt geen match", d => V.Aanvaard(d, [Ed(Karin)], Tom, Nu))
            .Zou("Karin is uit de pool", d => V.Aanvaard(d, [], Els, Nu))
            .Zou("Karin is intussen vol", d => V.Aanvaard(d, [Ed(Karin, max: 1, lopend: 1)], Els, Nu))
            .Zou("Tom trekt het in", d => V.TrekIn(d, verhaal.Profielen, Tom, Nu))
            .Stap("Els maakt de match", d => V.Aanvaard(d, verhaal.Profielen, Els, Nu))
            .Stap("Dat is gedaan", d => V.Aanvaard(d, verhaal.Profielen, Ravi, Nu))
            .Stap("Er is een match: geen voorstel", d => V.StelVoor(d, Ed(Bram), Els, Nu))
            .Stap("Er is een match: geen duo", d => V.ZetDuo(d, aan: true, Els))
            .Stap("Er is een match: geen antwoord", d => V.Antwoord(d, AanbodStatus.Nee, Karin))
            .Stap("Er is een match: niet overnemen", d => V.NeemOver(d, Ravi))
            .Stap("Er is een match: niemand past niet", d => V.GeenMatch(d, "groep", Els, Nu))
            .Stap("Er is een match: niets vervalt", d => V.LaatVervallen(d, Karin.Id))
            .Opnieuw("Niemand meer", Voorgesteld())
            .Zou("Karin pauzeert en er is niemand meer", d => V.LaatVervallen(d, Karin.Id))
            .Zou("Karin zegt nee en er is niemand meer", d => V.Antwoord(d, Ed(Karin), AanbodStatus.Nee, Karin, Nu))
            .Zou("Els is weg: iedereen hoort het nee", d => V.Antwoord(d with { Pool = Voorbeeld.Pool with { Coordinatoren = [Ravi] } },
                AanbodStatus.Nee, Karin))
            .Zou("Bram was niet gevraagd", d => V.Antwoord(d, AanbodStatus.Nee, Bram))
            .Zou("Voor Bram vervalt niets", d => V.LaatVervallen(d, Bram.Id))
            .Stap("Karin zegt nee", d => V.Antwoord(d, Ed(Karin), AanbodStatus.Nee, Karin, Nu))
            .Zou("Voor Karin vervalt niets meer", d => V.LaatVervallen(d, Karin.Id))
            .Stap("Karin wordt niet nog eens gevraagd", d => V.StelVoor(d, Ed(Karin), Els, Nu))
            .Stap("Niemand past", d => V.GeenMatch(d, "groep", Els, Nu))
            .Stap("Dat is al gezegd", d => V.GeenMatch(d, "later-opnieuw", Els, Nu))
            .Klopt();
    }

    [Fact]
    public void Een_duo_is_van_twee_en_een_ja_blijft_staan_als_de_ander_wegvalt()
    {
        var verhaal = new Dossierverhaal("duo", Stel(Vragen.Vraag.EvenSparren(["schulden"]))).Met(Ed(Karin), Starter);
        verhaal
            .Stap("Bram begint net: het wordt een duo", d => V.StelVoor(d, Starter, Els, Nu))
            .Stap("Dat duo gaat niet uit", d => V.ZetDuo(d, aan: false, Els))
            .Stap("Het was al een duo", d => V.ZetDuo(d, aan: true, Els))
            .Stap("Els vraagt Karin erbij", d => V.StelVoor(d, Ed(Karin), Els, Nu))
            .Zou("Een tweede beginner gaat niet", d => V.StelVoor(d, Starter with { Wie = Marit }, Els, Nu))
            .Zou("Wie liever niet met Bram werkt", d => V.StelVoor(d, Ed(Marit) with
            {
                Keuzes = Profielkeuzes.Gewoon with { LieverNietMet = [Bram.Id] },
            }, Els, Nu))
            .Stap("Karin zegt ja", d => V.Antwoord(d, Ed(Karin), AanbodStatus.Ja, Karin, Nu))
            .Zou("Wie liever niet met Karin werkt", d => V.StelVoor(d, Ed(Marit) with
            {
                Keuzes = Profielkeuzes.Gewoon with { LieverNietMet = [Karin.Id] },
            }, Els, Nu))
            .Zou("Bram zegt nee: het ja van Karin staat", d => V.Antwoord(d, Starter, AanbodStatus.Nee, Bram, Nu))
            .Zou("Bram pauzeert", d => V.LaatVervallen(d, Bram.Id))
            .Zou("Karin vertrekt en Bram is nog gevraagd", d => V.EdVertrekt(d, Karin.Id))
            .Zou("Na het nee van Bram gaat het duo uit en is Karin genoeg", d => V.ZetDuo(
                d.Na(x => V.Antwoord(x, AanbodStatus.Nee, Bram)).Na(x => V.StelVoor(x, Ed(Marit), Els, Nu)), aan: false, Els))
            .Stap("Bram zegt ook ja", d => V.Antwoord(d, Starter, AanbodStatus.Ja, Bram, Nu))
            .Zou("Karin vertrekt en Bram blijft", d => V.EdVertrekt(d, Karin.Id))
            .Zou("Bram vertrekt en Karin blijft", d => Matchverloop.EdVertrekt(d, Bram, Nu))
            .Stap("Els maakt de match", d => V.Aanvaard(d, verhaal.Profielen, Els, Nu))
            .Stap("Bram geeft terug: een duo blijft een duo", d => V.GeefTerug(d, verhaal.Profielen, Bram, Nu))
            .Opnieuw("Duo's van ervaren mensen", Stel(Vragen.Vraag.EvenSparren()))
            .Stap("Els zoekt een duo", d => V.ZetDuo(d, aan: true, Els))
            .Stap("Els vraagt er twee tegelijk", d => V.StelVoor(d, [Ed(Karin), Ed(Marit)], Els, Nu))
            .Stap("Niemand gekozen", d => V.StelVoor(d, [], Els, Nu))
            .Stap("De tweede kan niet: dan is niemand gevraagd", d => V.StelVoor(d, [Ed(Bram), Ed(Tom)], Els, Nu))
            .Zou("Het duo gaat uit zonder dat iemand ja zei", d => V.ZetDuo(d, aan: false, Els))
            .Stap("Karin zegt nee", d => V.Antwoord(d, AanbodStatus.Nee, Karin))
            .Stap("Marit ook", d => V.Antwoord(d, AanbodStatus.Nee, Marit))
            .Opnieuw("Boven de eigen grens", Stel(Vragen.Vraag.EvenSparren()))
            .Stap("Karin is vol: alleen met een tweede", d => V.KiesZelf(d, Ed(Karin, max: 1, lopend: 1), null, Els, Nu))
            .Stap("Een beginner is geen tweede", d => V.KiesZelf(d, Ed(Karin, max: 1, lopend: 1), Starter, Els, Nu))
            .Stap("Tom kiest niet", d => V.KiesZelf(d, Ed(Karin, max: 1, lopend: 1), Ed(Bram), Tom, Nu))
            .Stap("Er is niemand gekozen", d => V.KiesZelf(d, null, Ed(Bram), Els, Nu))
            .Stap("Wie het niet doet wordt ook zo niet gevraagd", d => V.KiesZelf(d, Ed(Karin, max: 1, lopend: 1) with
            {
                Keuzes = Profielkeuzes.Gewoon with { Vormen = new Dictionary<string, Vormwens> { ["sparren"] = Vormwens.Niet } },
            }, Ed(Bram), Els, Nu))
            .Stap("Met een ervaren tweede wel", d => V.KiesZelf(d, Ed(Karin, max: 1, lopend: 1), Ed(Bram), Els, Nu))
            .Stap("Haar ja is ook een ja tot meer", d => V.Antwoord(d, AanbodStatus.Ja, Karin))
            .Stap("En Bram", d => V.Antwoord(d, AanbodStatus.Ja, Bram))
            .Stap("Dan is vol geen bezwaar", d => V.Aanvaard(d, [Ed(Karin, max: 1, lopend: 1), Ed(Bram)], Els, Nu))
            .Klopt();
    }
}
