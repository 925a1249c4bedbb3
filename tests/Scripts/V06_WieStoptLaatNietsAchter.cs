using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Opslag;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>
/// B V-06: an ED who was in everything there is takes the profile away; a year later no table knows that person any more.
/// </summary>
public sealed class V06_WieStoptLaatNietsAchter(Demo demo) : IClassFixture<Demo>
{
    private const string Naam = "Karin Smit";

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Na_het_weghalen_van_een_profiel_en_een_jaar_staat_nergens_meer_wie_het_was()
    {
        var samen = new Samenwerking(Proeftuin);
        await samen.SpreekUrgentAfAsync(Linde, Marit);
        await Proeftuin.KlikAsync(Tom, await demo.AgendakaartAsync(Linde, Tom), "agenda-zet-erop");

        // A match from the first question to the thank-you, asked with the form; and a question that she did not answer yet.
        var gedaan = await samen.VraagMetBewonerAsync(Sanne, "ervaringsmaatje", "angst", "Iemand zoekt een rustig begin.");
        await VraagKarinAsync(gedaan);
        await Proeftuin.KlikAsync(Karin, await samen.KaartAsync(Karin, "aanbod-ja", gedaan), "aanbod-ja");
        await Proeftuin.LeegAsync();
        await Proeftuin.KlikAsync(Els, await samen.KaartAsync(Els, "match-aanvaarden", gedaan), "match-aanvaarden");
        await Proeftuin.LeegAsync();
        await samen.KlikAlleAsync(gedaan, Sanne, Karin);
        var (open, _) = await demo.VraagAsync(Haven, Aicha, ("thema", "armoede"));
        await VraagKarinAsync(open);
        await Proeftuin.KlikAsync(Karin, await samen.KaartAsync(Karin, "match-afronden", gedaan), "match-afronden", ("eindeHoe", "samen"));
        await Proeftuin.LeegAsync();
        await Proeftuin.KlikAsync(Sanne, await samen.KaartAsync(Sanne, "bedank-geven", gedaan), "bedank-geven");
        await Proeftuin.LeegAsync();

        // What went the other way: a question and an offer to a wijkteam, a signaal with an answer, a startlijst, a pause with a day.
        await VulAsync(
            Karin, "vraag wijkteam", "teamvraag-versturen", ("wijkteam", Linde), ("wat", "regels"), ("thema", "schulden"),
            ("overBewoner", "nee"));
        await VulAsync(Karin, "bied aan", "teamvraag-versturen", ("wijkteam", Haven), ("wat", "overleg"));
        var inLinde = (await Proeftuin.BerichtenAsync(Sanne, Linde)).Last(b => b.Knop("teamvraag-meedenken") is not null);
        await Proeftuin.KlikAsync(Sanne, inLinde, "teamvraag-meedenken");
        await VulAsync(
            Karin, "signaal", "signaal-geven", ("signaal", "Er gaat veel over mensen en weinig met mensen."),
            ("signaalwens", "AlleenDelen"));
        await Proeftuin.KlikAsync(
            Els, await samen.KaartAsync(Els, "signaal-beantwoorden"), "signaal-beantwoorden",
            ("signaalantwoord", "We bespreken het dinsdag."));
        await VulAsync(Karin, "startlijst", "startlijst-opslaan", ("start-taak", "Gedaan"), ("delen", "ja"));
        await KomtLangsAsync();
        await VulAsync(Karin, "pauze", "pauze-aan", ("pauzeTot", "2026-11-30"));
        await Proeftuin.SpringAsync(Samenwerking.Start.AddDays(8));
        Assert.Contains(
            await Proeftuin.RijenAsync([.. Tabel.Alle]),
            r => r.Rij.StartsWith("kaart|Pauzevraag", StringComparison.Ordinal) && r.Bevat(Karin));

        // She stops. What was hers alone is gone at once, what she asked is taken back, and nobody is left waiting.
        await Proeftuin.ZegAsync(Karin, await Proeftuin.ChatAsync(Karin), "profiel");
        await Proeftuin.LeegAsync();
        var profiel = new Formulierspel(Proeftuin, Karin, (await Proeftuin.ChatberichtenAsync(Karin))[^1]);
        await profiel.DrukAsync("profiel-verwijderen");
        await profiel.DrukAsync("profiel-verwijderen", "zeker");
        Assert.Contains("Je profiel is weg", profiel.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        var rijen = await Proeftuin.RijenAsync([.. Tabel.Alle]);
        Assert.DoesNotContain(
            rijen,
            r =>
                r.Bevat(Karin)
                    && new[] { "ed|", "startlijst|", "kaart|Pauzevraag" }.Any(p => r.Rij.StartsWith(p, StringComparison.Ordinal)));
        Assert.All(
            rijen.Where(r => r.Rij.StartsWith("teamvraag|", StringComparison.Ordinal)),
            r => Assert.Contains("Ingetrokken", r.Inhoud, StringComparison.Ordinal));
        await Proeftuin.KlikAsync(Aicha, await samen.KaartAsync(Aicha, "aanvraag-intrekken", open), "aanvraag-intrekken");
        await Proeftuin.LeegAsync();

        // Twelve weeks later only the answers to the agendavraag are left, and a year later nobody at all.
        await Proeftuin.SpringAsync(Samenwerking.Start.AddDays((7 * 12) + 1));
        var week = Assert.Single(
            await Proeftuin.RijenAsync(Tabel.Agenda),
            r => r.Rij == "2026-W48" && r.Partitie.Contains("waterrijk2", StringComparison.Ordinal));
        Assert.Contains("ZetErop", week.Inhoud, StringComparison.Ordinal);
        Assert.False(week.Bevat(Tom) || week.Bevat("Tom Hendriks"), "Who answered is kept too long.");
        Assert.DoesNotContain(
            await Proeftuin.RijenAsync(Tabel.Agenda),
            r =>
                r.Rij.StartsWith("aanwezig|", StringComparison.Ordinal)
                    || r.Rij.StartsWith("kaart|VandaagAanwezig", StringComparison.Ordinal));

        await Proeftuin.SpringAsync(Samenwerking.Start.AddDays(380));
        rijen = await Proeftuin.RijenAsync([.. Tabel.Alle]);
        Assert.Contains(rijen, r => r.Rij.StartsWith("inzet|2026-11|", StringComparison.Ordinal));
        Assert.Empty(
            rijen.Where(r => (r.Bevat(Karin) || r.Bevat(Naam)) && !BlijftZolangIemandErWerkt(r))
                .Select(r => $"{r.Tabel} {r.Partitie} {r.Rij}"));
        Assert.Empty(rijen.Where(r => r.Rij.StartsWith("klik|", StringComparison.Ordinal)).Select(r => r.Rij));
        Assert.Empty(Proeftuin.Fouten);
    }

    /// <summary>What the README says is kept: the roster that Teams gives of a team, and where somebody can be reached.</summary>
    private static bool BlijftZolangIemandErWerkt(Tabelrij rij) => rij switch
    {
        { Tabel: "Wijkteams" } => rij.Rij.StartsWith("leden|", StringComparison.Ordinal),
        { Tabel: "Personen" } => rij.Rij == "gesprek",
        { Tabel: "Wekkers" } => rij.Rij.StartsWith("partitie|Personen|", StringComparison.Ordinal)
            || rij.Rij.Contains($"|{nameof(Domein.Berichten.WekkerSoort.Vergeten)}|", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>She is at the wijkteam on a morning, and a colleague walks in.</summary>
    private async Task KomtLangsAsync()
    {
        await Proeftuin.ZegAsync(Karin, await Proeftuin.ChatAsync(Karin), "profiel");
        await Proeftuin.LeegAsync();
        var profiel = new Formulierspel(Proeftuin, Karin, (await Proeftuin.ChatberichtenAsync(Karin))[^1]);
        await profiel.DrukAsync("profiel-tonen", "aanwezig");
        await profiel.DrukAsync("profiel-tonen", "aanwezig", ("wijkteam", Linde));
        await profiel.DrukAsync("profiel-opslaan", ("aanwezig", "2-Ochtend"));
        await Proeftuin.SpringAsync(Samenwerking.Start.AddDays(1));
        var kaart = (await Proeftuin.BerichtenAsync(Sanne, Linde)).Last(b => b.Knop("aanwezig-loop-binnen") is not null);
        await Proeftuin.KlikAsync(Sanne, kaart, "aanwezig-loop-binnen");
        await Proeftuin.LeegAsync();
        Assert.Contains(
            await Proeftuin.RijenAsync(Tabel.Agenda),
            r => r.Rij.StartsWith("aanwezig|", StringComparison.Ordinal) && r.Bevat(Karin) && r.Bevat(Sanne));
    }

    private async Task VraagKarinAsync(string nummer)
    {
        await demo.StelVoorAsync(Els, await demo.BekijkAsync(Els, nummer), Karin);
        await Proeftuin.LeegAsync();
    }

    /// <summary>Types a command and fills in the form that comes.</summary>
    private async Task VulAsync(string wie, string opdracht, string verb, params (string, string)[] invoer)
    {
        await Proeftuin.ZegAsync(wie, await Proeftuin.ChatAsync(wie), opdracht);
        await Proeftuin.LeegAsync();
        var spel = new Formulierspel(Proeftuin, wie, (await Proeftuin.ChatberichtenAsync(wie))[^1]);
        await spel.DrukAsync(verb, invoer);
        Assert.DoesNotContain("Wat je schreef, staat er nog", spel.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
    }
}
