using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>Every decision that somebody else takes about your question or match reaches you in one message of its own.</summary>
public sealed class BesluitTests
{
    /// <summary>Cards that are posted for the decision; the others are there already, and changing them notifies nobody.</summary>
    private static readonly KaartSoort[] Eigen =
    [
        KaartSoort.Nieuws, KaartSoort.MatchTerug, KaartSoort.Sein, KaartSoort.Hervatten, KaartSoort.VraagGesloten,
        KaartSoort.Verduidelijkingsvraag,
    ];

    private static readonly Dossier Loopt = Bewoner(duo: false);
    private static readonly Dossier Duo = Bewoner(duo: true);

    private static Dossier Wacht(Dossier d) => d.Na(x => Matchverloop.Pauzeer(x, Karin, Nu));

    private static Dossier Kiest(Dossier d, Overdracht keuze) => d.Na(x => Matchverloop.KiesOverdracht(x, [Ed(Karin)], keuze, Els, Nu));

    private static Dossier Weg(Dossier d) => d.Na(x => Matchverloop.VragerVertrekt(x, Tom.Id, Nu));

    /// <summary>What is decided, by whom, and who has to hear it.</summary>
    private static readonly (string Wat, Dossier Voor, Func<Dossier, Uitkomst<Wijziging>> Besluit, Persoon[] Hoort)[] Besluiten =
    [
        ("een ED pauzeert", Loopt, d => Matchverloop.Pauzeer(d, Karin, Nu), [Tom]),
        ("een van een duo pauzeert", Duo, d => Matchverloop.Pauzeer(d, Karin, Nu), [Tom, Bram]),
        ("de vrager pauzeert", Loopt, d => Matchverloop.Pauzeer(d, Tom, Nu), [Karin]),
        ("de coördinator wacht", Wacht(Loopt), d => Matchverloop.KiesOverdracht(d, [], Overdracht.Wachten, Els, Nu), [Tom]),
        ("de coördinator wacht bij een duo", Wacht(Duo), d => Matchverloop.KiesOverdracht(d, [], Overdracht.Wachten, Els, Nu), [Tom, Bram]),
        ("de coördinator laat afronden", Wacht(Loopt), d => Matchverloop.KiesOverdracht(d, [], Overdracht.Afronden, Ravi, Nu), [Tom]),
        (
            "de coördinator zoekt een vervanger", Wacht(Loopt),
            d => Matchverloop.KiesOverdracht(d, [Ed(Karin)], Overdracht.Vervanger, Els, Nu), [Tom, Karin]),
        (
            "een van een duo gaat door", Wacht(Duo),
            d => Matchverloop.KiesOverdracht(d, [Ed(Karin), Ed(Bram)], Overdracht.Vervanger, Els, Nu), [Tom, Bram, Karin]),
        (
            "de coördinator sluit", Kiest(Wacht(Loopt), Overdracht.Afronden), d => Matchverloop.Stop(d, [Ed(Karin)], Els, Nu),
            [Tom, Karin]),
        ("de ED wil verder", Wacht(Loopt), d => Matchverloop.Hervat(d, Karin), [Tom]),
        ("de vrager wil ook verder", Wacht(Loopt).Na(d => Matchverloop.Hervat(d, Karin)), d => Matchverloop.Hervat(d, Tom), [Karin]),
        ("de ED vertrekt", Loopt, d => Matchverloop.EdVertrekt(d, Karin, Nu), [Tom]),
        ("de vrager vertrekt", Loopt, d => Matchverloop.VragerVertrekt(d, Tom.Id, Nu), [Karin]),
        (
            "de coördinator wacht op een vrager die weg is", Weg(Loopt),
            d => Matchverloop.KiesOverdracht(d, [], Overdracht.Wachten, Els, Nu), [Karin]),
        (
            "de teamleider gaat verder", Weg(Loopt),
            d => Matchverloop.KiesOverdracht(d, [], Overdracht.Vervanger, Els, Nu, voor: Tom.Id, opvolger: Marit), [Karin]),
        ("de ED geeft terug", Loopt, d => Aanvraagverloop.GeefTerug(d, [Ed(Karin)], Karin, Nu), [Tom]),
        ("de vrager geeft terug", Loopt, d => Aanvraagverloop.GeefTerug(d, [Ed(Karin)], Tom, Nu), [Karin]),
        ("de ED rondt af", Loopt, d => Aanvraagverloop.RondAf(d, [Ed(Karin)], Karin, Nu), [Tom]),
        ("de vrager rondt af", Loopt, d => Aanvraagverloop.RondAf(d, [Ed(Karin)], Tom, Nu), [Karin]),
        ("de vrager trekt in", Loopt, d => Aanvraagverloop.TrekIn(d, [Ed(Karin)], Tom, Nu), [Karin]),
        ("een andere coördinator neemt over", Voorgesteld(), d => Aanvraagverloop.NeemOver(d, Ravi), [Tom]),
        ("een coördinator vraagt iets", Nieuw(), d => Aanvraagverloop.VraagVerduidelijking(d, "Wanneer?", Els, Nu), [Tom]),
        ("niemand past", Nieuw(), d => Aanvraagverloop.GeenMatch(d, Keuzes.Alternatieven[0], Els, Nu), [Tom]),
        ("niemand had het", Nieuw(), d => Aanvraagverloop.LaatAflopen(d, Nu, vragerWeg: false), [Tom]),
        ("wie ja zei vertrekt", Toegezegd(), d => Matchverloop.EdVertrekt(d, Karin, Nu), [Tom]),
    ];

    public static TheoryData<string> Namen => [.. Besluiten.Select(b => b.Wat)];

    [Theory]
    [MemberData(nameof(Namen))]
    public void Wie_een_besluit_van_een_ander_raakt_hoort_het_in_een_eigen_bericht(string wat)
    {
        var (_, voor, besluit, hoort) = Besluiten.Single(b => b.Wat == wat);
        var gelukt = Gelukt(besluit(voor));
        var gevolg = Vervolgwerk.Bij(voor, gelukt, Nu);
        var nu = gevolg.Berichten.OfType<Bericht.ToonKaart>()
            .Where(b => Eigen.Contains(b.Kaart.Soort) && b.Aan is Ontvanger.Iemand)
            .Select(b => (b.Kaart.Soort, Wie: ((Ontvanger.Iemand)b.Aan).PersoonId));

        // What can still be undone is told when it cannot any more.
        var straks = (gevolg.Na.Aanvraag.Terugweg?.Straks ?? [])
            .Where(n => Eigen.Contains(n.Soort)).Select(n => (n.Soort, Wie: n.PersoonId));
        var gehoord = nu.Concat(straks).Where(b => !Pool.IsCoordinator(b.Wie) && b.Wie != gelukt.Nieuw.Door.Id).ToList();
        Assert.Equal(hoort.Select(p => p.Id).Order(), gehoord.Select(b => b.Wie).Order());
    }

    [Fact]
    public void Twee_keer_hetzelfde_kiezen_is_geen_nieuws_en_wie_koos_hoort_niets()
    {
        var gekozen = Kiest(Wacht(Loopt), Overdracht.Wachten);
        Assert.Equal(Reden.AlBeantwoord, Geweigerd(Matchverloop.KiesOverdracht(gekozen, [], Overdracht.Wachten, Ravi, Nu)));
        var anders = Gelukt(Matchverloop.KiesOverdracht(gekozen, [], Overdracht.Afronden, Ravi, Nu));
        var nieuws = Assert.Single(anders.Berichten.OfType<Bericht.ToonKaart>(), b => b.Kaart.Soort == KaartSoort.Nieuws);
        Assert.Equal(new Ontvanger.Iemand(Tom.Id), nieuws.Aan);
    }

    [Fact]
    public void De_keuze_van_de_coordinator_wordt_bij_elke_coordinator_die_haar_kreeg_ververst_zodra_het_anders_is()
    {
        var voor = Wacht(Loopt);
        string[] welke = ["de ED wil verder", "de coördinator wacht", "de vrager rondt af"];
        foreach (var (_, _, besluit, _) in Besluiten.Where(b => welke.Contains(b.Wat)))
        {
            var gevolg = Vervolgwerk.Bij(voor, Gelukt(besluit(voor)), Nu);
            var kaarten = gevolg.Berichten.OfType<Bericht.ToonKaart>().Concat(gevolg.AlsGetoond)
                .Where(b => b.Kaart.Soort == KaartSoort.Overdracht).Select(b => ((Ontvanger.Iemand)b.Aan).PersoonId);
            Assert.Equal([Els.Id, Ravi.Id], kaarten.Distinct().Order());
        }
    }

    [Fact]
    public void Wie_weer_pauze_neemt_terwijl_de_vraag_om_verder_te_gaan_er_ligt_krijgt_die_daarna_opnieuw()
    {
        var gevraagd = Wacht(Loopt).Na(d => Matchverloop.VraagHervatten(d, Karin));
        Assert.Equal(Reden.NietMeerOpen, Geweigerd(Matchverloop.VraagHervatten(gevraagd, Karin)));
        var weer = gevraagd.Na(d => Matchverloop.Hervat(d, Karin)).Na(d => Matchverloop.PauzeerOok(d, Karin, Nu));
        Assert.Equal((false, false), (weer.Match!.Pauze!.EdVerder, weer.Match.Pauze.Gevraagd));
        Assert.Equal(Reden.NietMeerOpen, Geweigerd(Matchverloop.Hervat(weer, Tom)));
        Gelukt(Matchverloop.VraagHervatten(weer, Karin));
    }

    private static Dossier Bewoner(bool duo)
    {
        var vraag = new Vraag(
            "ervaringsmaatje", ["angst"], new("Samen weer naar buiten."),
            Bewoner: new(Toestemming: new(Bewonerswens.Ja, new LocalDate(2026, 11, 20), "contact")));
        var gesteld = Gelukt(Aanvraagverloop.Stel(
            Guid.Parse("01930000-0000-7000-8000-000000000002"), Pool, Linde, null, Tom, vraag, Nu)).Nieuw.Aanvraag;
        var d = new Dossier(Pool, gesteld, []).Na(x => Aanvraagverloop.StelVoor(x, Ed(Karin), Els, Nu));
        if (duo)
        {
            d = d.Na(x => Aanvraagverloop.ZetDuo(x, aan: true, Els))
                .Na(x => Aanvraagverloop.StelVoor(x, Ed(Bram), Els, Nu))
                .Na(x => Aanvraagverloop.Antwoord(x, AanbodStatus.Ja, Bram));
        }

        d = d.Na(x => Aanvraagverloop.Antwoord(x, AanbodStatus.Ja, Karin))
            .Na(x => Aanvraagverloop.Aanvaard(x, [Ed(Karin), Ed(Bram)], Els, Nu));
        return (duo ? new[] { Tom, Karin, Bram } : [Tom, Karin])
            .Aggregate(d, (nu, wie) => nu.Na(x => Matchverloop.Kies(x, Klikkeuze.Ja, wie, Nu)));
    }
}
