using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>A SC-08.2–4 and the hand-over of B S-5: an ED pauses, the coördinator chooses per match, and nobody hears why.</summary>
public sealed class SC08_PauzeEnOverdracht(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Een_pauze_laat_elke_match_wachten_en_de_coordinator_kiest_per_match()
    {
        var samen = new Samenwerking(Proeftuin);
        await samen.SpreekUrgentAfAsync(Linde, Marit);
        var eerste = await samen.VraagMetBewonerAsync(Tom, "luisterend-oor", "angst", "Iemand zoekt een rustig oor.");
        var ed = await samen.MatchAsync(demo, eerste);
        await samen.KlikAlleAsync(eerste, Tom, ed);

        // 2. The ED types pauze: the match waits at once, and the coördinator gets the three choices.
        await Proeftuin.ZegAsync(ed, await Proeftuin.ChatAsync(ed), "pauze");
        await Proeftuin.LeegAsync();
        await Proeftuin.LeegAsync();
        var keuze = await samen.KaartAsync(Els, "overdracht-wachten", eerste);
        foreach (var verb in new[] { "overdracht-vervanger", "overdracht-wachten", "overdracht-afronden" })
        {
            Assert.NotNull(keuze.Knop(verb));
        }

        // 3. The asker reads that the contact waits, and who gets in touch.
        var bijTom = (await Proeftuin.ChatberichtenAsync(Tom))
            .Last(b => b.Tekst.Contains("Het contact wacht even", StringComparison.Ordinal));
        Assert.Contains("Er is overleg", bijTom.Tekst, StringComparison.Ordinal);
        Assert.Contains("Els Kuipers neemt contact met je op", bijTom.Tekst, StringComparison.Ordinal);

        // Somebody who is no coördinator chooses nothing; two coördinatoren who choose at once both see what it became.
        var data = keuze.Knop("overdracht-wachten")!.Value.GetProperty("data");
        Assert.Contains(
            "Er is niets veranderd", (await Proeftuin.KlikAsync(Tom, bijTom, "overdracht-wachten", data)).Tekst, StringComparison.Ordinal);
        var vanRavi = (await Proeftuin.ChatberichtenAsync(Ravi))[^1];
        await Proeftuin.OmvallenBijAsync(async () =>
        {
            var klikken = await Task.WhenAll(
                Proeftuin.KlikAsync(Els, keuze, "overdracht-wachten"), Proeftuin.KlikAsync(Ravi, vanRavi, "overdracht-wachten", data));
            Assert.All(klikken, k => Assert.Contains("in overleg met de bewoner", k.Tekst, StringComparison.Ordinal));
        });

        // 4. The ED is back: that person alone is asked first, then the asker; only then it goes on.
        await Proeftuin.ZegAsync(ed, await Proeftuin.ChatAsync(ed), "weer beschikbaar");
        await Proeftuin.LeegAsync();
        await Proeftuin.LeegAsync();
        Assert.Equal(0, await samen.AantalAsync(Tom, "Verder samen?"));
        await Proeftuin.KlikAsync(ed, await VerderAsync(ed), "match-hervatten");
        await Proeftuin.LeegAsync();
        var verder = await Proeftuin.KlikAsync(Tom, await VerderAsync(Tom), "match-hervatten");
        Assert.Contains("Jullie zijn op weg", verder.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();

        // Once more, and now somebody else takes over, by the ordinary proposal.
        await Proeftuin.ZegAsync(ed, await Proeftuin.ChatAsync(ed), "pauze");
        await Proeftuin.LeegAsync();
        await Proeftuin.LeegAsync();
        await Proeftuin.KlikAsync(Els, await samen.KaartAsync(Els, "overdracht-vervanger", eerste), "overdracht-vervanger");

        // Until then it can be taken back, and nobody else hears of it.
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(11));
        Assert.Contains(
            "zoekt met je mee naar een vervanger",
            (await Proeftuin.ChatberichtenAsync(Tom)).Last(b => b.Tekst.Contains("Het gaat nu niet door", StringComparison.Ordinal)).Tekst,
            StringComparison.Ordinal);
        var nieuwe = await samen.MatchAsync(demo, eerste);
        Assert.NotEqual(ed, nieuwe);
        Assert.Contains("Jullie maken kennis", (await samen.KaartAsync(Tom, "match-klik-ja", eerste)).Tekst, StringComparison.Ordinal);

        // The one theme that speaks of illness is a choice on a form, and about a bewoner.
        var alles = (await samen.AllesAsync()).Replace("beperking of ziekte", "", StringComparison.OrdinalIgnoreCase);
        foreach (var woord in new[] { "ziek", "terugval", "uitval", "overbelast", "moe " })
        {
            Assert.DoesNotContain(woord, alles, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal(0, await samen.AantalAsync(Marit, "wacht even"));

        // That it waited is stored, and by whom it was not.
        var gewacht = await samen.GebeurtenissenAsync("wacht");
        Assert.NotEmpty(gewacht);
        Assert.DoesNotContain(gewacht, g => g.DoorId == ed);
        Assert.Empty(Proeftuin.Fouten);
    }

    private async Task<Teamsbericht> VerderAsync(string wie) =>
        (await Proeftuin.ChatberichtenAsync(wie)).Last(
            b => b.Tekst.Contains("Verder samen?", StringComparison.Ordinal) && b.Knop("match-hervatten") is not null);
}
