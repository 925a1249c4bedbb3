using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>What is still open on cards when a match ends.</summary>
public sealed partial class MatchverloopTests
{
    private static readonly LocalDate Einddag = new(2027, 2, 16);

    private static IReadOnlyList<string> Openstaande(Dossier voor, Dossier na) =>
        [.. Openstaand.NaEinde(voor, na, Einddag).Select(k => $"{k.Kaart.Soort} {k.Kaart.Extra} {(k.Aan as Ontvanger.Iemand)?.PersoonId}")];

    [Fact]
    public void Als_een_match_eindigt_houdt_elke_vraag_op_die_nog_openstond()
    {
        var voor = Lopend()
            .Na(d => Matchverloop.Plan(d, "driegesprek", Einddag.PlusDays(-1), null, null, Tom, Nu))
            .Na(d => Matchverloop.Plan(d, "keukentafel", Einddag.PlusDays(2), null, null, Tom, Nu))
            .Na(d => Matchverloop.ZetStap(d, 1, null, Karin, Einddag.PlusWeeks(-6)))
            .Na(d => Matchverloop.MeldContact(d, Contactantwoord.Ja, Tom));
        var na = voor.Na(d => Aanvraagverloop.RondAf(d, [Ed(Karin)], Karin, Nu));
        Assert.Equal(
            [
                "Verwachting karin tom", "Verwachting karin karin", "Contactvraag karin karin", "Stapvraag 2 karin",
                "Ontmoeting 1 tom", "Ontmoeting 1 karin", "OntmoetingMorgen 1 tom", "OntmoetingMorgen 1 karin",
                "Ontmoeting 2 tom", "Ontmoeting 2 karin", "OntmoetingMorgen 2 tom", "OntmoetingMorgen 2 karin",
                "ReactieVoorCoordinator karin els", "ReactieVoorCoordinator karin|na-overleg els",
                "ReactieVoorCoordinator karin ravi", "ReactieVoorCoordinator karin|na-overleg ravi",
            ],
            Openstaande(voor, na));
    }

    [Fact]
    public void Wie_de_vraag_teruggeeft_laat_ook_niets_openstaan()
    {
        var voor = Kennismaking(duo: true);
        var na = voor.Na(d => Aanvraagverloop.GeefTerug(d, [Ed(Karin), Ed(Bram)], Tom, Nu));
        Assert.Equal(
            ["tom", "bram", "karin"],
            Openstaande(voor, na).Where(k => k.StartsWith("Verwachting", StringComparison.Ordinal)).Select(k => k.Split(' ')[2]));
    }

    [Fact]
    public void Met_de_toestemming_van_de_bewoner_gaat_alles_wat_in_de_match_geschreven_is()
    {
        var voor = Lopend()
            .Na(d => Matchverloop.SpreekAf(d, new Afspraken(Wel: "Elke week een uur naar buiten."), null, Tom, Nu))
            .Na(d => Matchverloop.GeefVerwachting(d, new("Rust.", null), Tom))
            .Na(d => Matchverloop.GeefVerwachting(d, new("Vertrouwen.", null), Karin))
            .Na(d => Matchverloop.ZetStap(d, 1, "Tot de hoek gelopen.", Karin, Einddag.PlusWeeks(-6)));
        Assert.True(Bewaren.HeeftTekst(voor));
        var na = voor.Na(d => Aanvraagverloop.TrekToestemmingIn(d, [Ed(Karin)], Tom, Nu));
        Assert.False(Bewaren.HeeftTekst(na));
        var kaarten = Openstaande(voor, na);
        Assert.Equal(kaarten.Distinct(), kaarten);
        foreach (
            var kaart in new[]
            {
                "Stapvraag 1 karin",
                "Verwachting karin tom",
                "Verwachting karin karin",
                "MatchVoorErvaringsdeskundige karin karin",
            })
        {
            Assert.Contains(kaart, kaarten);
        }

        Assert.DoesNotContain("Stapvraag 1 karin", Openstaande(voor, voor.Na(d => Aanvraagverloop.RondAf(d, [Ed(Karin)], Karin, Nu))));
    }

    [Fact]
    public void Zolang_een_match_doorgaat_blijft_elke_vraag_staan()
    {
        var voor = Kennismaking();
        Assert.Empty(Openstaande(voor, voor.Na(d => Klik(d, Tom))));
        Assert.Empty(Openstaande(Nieuw(), Nieuw().Na(d => Aanvraagverloop.TrekIn(d, [], Tom, Nu))));
    }
}
