using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Inhoud;

namespace TeamsHerstelBot.Domein.Tests;

public sealed class InhoudTests
{
    private const string Punten = "gesprekspunten.yaml";
    private const string Vragen = "borgingsvragen.yaml";

    [Fact]
    public void Wat_het_product_meebrengt_is_er_en_heeft_een_bron()
    {
        Assert.True(Inhoudboek.Standaard.Gesprekspunten.Count >= 26);
        Assert.True(Inhoudboek.Standaard.Borgingsvragen.Count >= 34);
        Assert.All(Inhoudboek.Standaard.Gesprekspunten, p => Assert.NotEmpty(p.Bron));
        Assert.All(Inhoudboek.Standaard.Borgingsvragen, v => Assert.NotEmpty(v.Bron));
        Assert.Empty(Inhoudboek.Fouten([]));
    }

    [Fact]
    public void Een_gemeente_vervangt_voegt_toe_en_zet_uit()
    {
        var boek = Inhoudboek.Lees([
            new(Vragen, """
                # Eigen vragen
                - id: agenda
                  zinnen:
                    - Staat het op de agenda van donderdag?
                    - Wie noemt het donderdag?
                  bron: eigen
                - id: uren-en-geld
                  uit: true
                - id: onze-eigen
                  zinnen:
                    - "Wat zei de wijkraad: doen we dit ook?"
                    - Wat vond de wijkraad?
                  fase: groeien
                  bron: eigen
                """),
        ]);

        Assert.Equal(Inhoudboek.Standaard.Borgingsvragen.Count, boek.Borgingsvragen.Count);
        Assert.Equal("Staat het op de agenda van donderdag?", boek.Borgingsvraag("agenda").Zin(0));
        Assert.Equal("Wie noemt het donderdag?", boek.Borgingsvraag("agenda").Zin(3));
        Assert.Equal(Wijkteams.Fase.Groeien, boek.Borgingsvraag("onze-eigen").Fase);
        Assert.DoesNotContain(boek.Borgingsvragen, v => v.Id == "uren-en-geld");
        Assert.Equal(Inhoudboek.Standaard.Gesprekspunten, boek.Gesprekspunten);
    }

    [Fact]
    public void Een_kaart_van_iets_dat_sindsdien_uit_staat_heeft_nog_steeds_een_zin()
    {
        Assert.Equal(Borgingsvragen.Agenda, Inhoudboek.Standaard.Borgingsvraag("weg-sinds-vorig-jaar").Id);
        Assert.Equal(Gesprekspunten.WelkeSituatie, Inhoudboek.Standaard.Gesprekspunt("weg-sinds-vorig-jaar").Id);
    }

    /// <summary>What somebody who does not program gets wrong, and the sentence that says it.</summary>
    public static TheoryData<string, string, string> Foute => new()
    {
        { "vragen.yaml", "- id: x", "vragen.yaml: dit bestand ken ik niet. Wel: borgingsvragen.yaml en gesprekspunten.yaml." },
        { Punten, "id: x\ntitel: y", "gesprekspunten.yaml, regel 1: het bestand is geen lijst. Elk onderdeel begint met “- id:”." },
        { Punten, "- los", "gesprekspunten.yaml, regel 1: dit is geen onderdeel. Elk onderdeel begint met “- id:”." },
        {
            Punten, "- id: x\n  titel: \"open\n  tekst: y",
            "gesprekspunten.yaml, regel 2: hier klopt de vorm niet. Kijk naar inspringen, streepjes en aanhalingstekens."
        },
        { Punten, "- id: x\n  titel: T\n  tekst: Z.\n  bron: b\n  kleur: rood", "gesprekspunten.yaml, regel 5: “kleur” ken ik niet." },
        { Punten, "- id: x\n  titel: T\n  bron: b", "gesprekspunten.yaml, regel 1: “tekst” mist." },
        { Punten, "- id: x\n  titel: T\n  tekst:\n    - Z.\n  bron: b", "gesprekspunten.yaml, regel 3: achter “tekst” hoort tekst." },
        {
            Punten, "\n- id: X Y\n  titel: T\n  tekst: Z.\n  bron: b",
            "gesprekspunten.yaml, regel 2: “id” mist, of heeft iets anders dan kleine letters, cijfers en streepjes."
        },
        {
            Punten, "- id: x\n  titel: T\n  tekst: Z.\n  bron: b\n- id: x\n  titel: T\n  tekst: Z.\n  bron: b",
            "gesprekspunten.yaml, regel 5: “x” staat er twee keer in."
        },
        {
            Punten, $"- id: x\n  titel: T\n  tekst: {new string('a', 201)}\n  bron: b",
            "gesprekspunten.yaml, regel 1: “tekst” heeft 201 tekens en mag er 200 hebben."
        },
        {
            Punten, "- id: x\n  titel: T\n  tekst: Z.\n  bron: b\n  fase: laat",
            "gesprekspunten.yaml, regel 1: fase “laat” ken ik niet. Wel: verkennen, starten, groeien en verankeren."
        },
        { Punten, "- id: bestaat-niet\n  uit: true", "gesprekspunten.yaml, regel 1: “bestaat-niet” staat op uit, maar bestaat niet." },
        {
            Vragen, "- id: agenda\n  uit: true",
            "borgingsvragen.yaml, regel 1: “agenda” kan niet uit, want de bot kiest dit zelf. Geef het andere woorden."
        },
        {
            Vragen, "- id: x\n  zinnen:\n    - Een?\n    - Twee?\n  doe: dansen\n  bron: b",
            "borgingsvragen.yaml, regel 1: doe “dansen” ken ik niet. Wel: vraag, afspraken, lessen, uitleg, instellingen en cijfers."
        },
        {
            Vragen, "- id: x\n  zinnen:\n    - Een?\n    - Twee?\n  punt: nergens\n  bron: b",
            "borgingsvragen.yaml, regel 1: “x” noemt het gesprekspunt “nergens”, en dat is er niet."
        },
        {
            Vragen, "- id: x\n  zinnen:\n    - Een?\n  bron: b",
            "borgingsvragen.yaml, regel 1: er zijn minstens twee “zinnen” nodig, die elkaar afwisselen."
        },
        {
            Vragen, $"- id: x\n  zinnen:\n    - Een?\n    - {new string('a', 201)}\n  bron: b",
            "borgingsvragen.yaml, regel 4: deze zin heeft 201 tekens en mag er 200 hebben."
        },
    };

    [Theory]
    [MemberData(nameof(Foute))]
    public void Een_fout_is_een_zin_met_bestand_en_regel(string bestand, string tekst, string zin) =>
        Assert.Contains(zin, Inhoudboek.Fouten([new(bestand, tekst)]));

    [Fact]
    public void Een_gemeente_haalt_een_gesprekspunt_weg_en_de_vraag_die_het_noemt_blijft_zonder()
    {
        var boek = Inhoudboek.Lees([new(Punten, "- id: kleine-stappen\n  uit: true")]);
        Assert.Equal("kleine-stappen", Inhoudboek.Standaard.Borgingsvraag("succes").Punt);
        Assert.Null(boek.Borgingsvraag("succes").Punt);
        Assert.Equal("wat-veranderde-er", boek.Borgingsvraag("leren").Punt);
    }

    [Fact]
    public void Met_de_meeste_vragen_kan_de_teamleider_meteen_iets_doen()
    {
        var alle = Inhoudboek.Standaard.Borgingsvragen;
        Assert.True(alle.Count(v => v.Doe is not null || v.Punt is not null) >= alle.Count - 1, "Too many questions lead nowhere.");
        Assert.Equal((Borgingsdaad.Lessen, "wat-veranderde-er"), (boek("leren").Doe!.Value, boek("leren").Punt));

        static Borgingsvraag boek(string id) => Inhoudboek.Standaard.Borgingsvraag(id);
    }

    [Fact]
    public void Een_leeg_bestand_verandert_niets() => Assert.Empty(Inhoudboek.Fouten([new(Punten, "# nog niets\n")]));
}
