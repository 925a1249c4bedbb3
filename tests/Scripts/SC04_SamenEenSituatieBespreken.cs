using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>A SC-04: a situation is discussed in the team on a day, with an ervaringsdeskundige and with the bewoner.</summary>
public sealed class SC04_SamenEenSituatieBespreken(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Beiden_horen_het_de_dag_ervoor_een_keer_en_daarna_is_er_een_vraag_met_een_klik()
    {
        // 1. From the weekly card Sanne invites somebody for Tuesday 8 December; the bewoner is there.
        await demo.SpreekUrgentAfAsync(Linde, Marit, "Bel elkaar, en daarna de achterwacht.");
        var spel = new Formulierspel(Proeftuin, Sanne, await demo.AgendakaartAsync(Linde, Sanne));
        await spel.DrukAsync("vraag-uitnodigen");
        Assert.Equal(("teamoverleg", "2026-11-24"), (spel.Waarde("vorm"), spel.Waarde("dag")));
        await spel.DrukAsync(
            "vraag-stellen", ("vorm", "casuistiek"), ("themas", "eenzaamheid"), ("dag", "2026-12-08"), ("hoopt", "begrijpen"),
            ("bewonerErbij", "ja"));

        // 2. Privacy, and the choice of the bewoner; without that ja nothing goes on. With it, twice at once and after a crash, it is one
        // aanvraag.
        Assert.Contains("Laat de bewoner zelf kiezen wat jullie bespreken", spel.Tekst, StringComparison.Ordinal);
        Assert.Contains("Wat daar gezegd wordt, blijft daar.", spel.Tekst, StringComparison.Ordinal);
        Assert.Contains("Wil de bewoner dit?", spel.Tekst, StringComparison.Ordinal);
        var wens = spel.Bericht;
        await spel.DrukAsync("vraag-nakijken", ("wens", "Ja"));
        Assert.Contains("Op welke dag zei de bewoner ja?", spel.Tekst, StringComparison.Ordinal);
        Task<Klikantwoord> Verstuur() =>
            new Formulierspel(Proeftuin, Sanne, wens).VerstuurAsync(
                ("wens", "Ja"), ("toestemmingOp", "2026-11-20"), ("reikwijdte", "contact-en-vraag"));
        var tegelijk = await Task.WhenAll(Verstuur(), Verstuur());
        var nummer = Demo.Nummer(tegelijk[0].Tekst);
        Assert.Equal(nummer, Demo.Nummer(tegelijk[1].Tekst));
        await demo.HerstartAsync();
        Assert.Equal(nummer, Demo.Nummer((await Verstuur()).Tekst));
        await Proeftuin.LeegAsync();
        await demo.StelVoorAsync(Els, await demo.BekijkAsync(Els, nummer), Karin);
        await Proeftuin.LeegAsync();
        var aanbod = (await demo.InChatAsync(Karin, nummer, "aanbod-ja"))!;
        foreach (
            var weten in new[]
            {
                "Samen een situatie bespreken",
                "dinsdag 8 december",
                "De Linde",
                "Begrijpen hoe dit kan voelen",
                "Is erbij en kiest wat jullie bespreken",
            })
        {
            Assert.Contains(weten, aanbod.Tekst, StringComparison.Ordinal);
        }

        await demo.AntwoordAsync(Karin, nummer, "aanbod-ja");
        await Proeftuin.KlikAsync(Els, (await demo.InChatAsync(Els, nummer, "match-aanvaarden"))!, "match-aanvaarden");
        await Proeftuin.LeegAsync();
        await demo.HerstartAsync();

        // 3. The working day before: both, once.
        await Proeftuin.SpringAsync(new DateTimeOffset(2026, 12, 7, 8, 59, 0, TimeSpan.FromHours(1)));
        foreach (var wie in new[] { Sanne, Karin }) Assert.Equal(0, await demo.TelAsync(wie, "Even ter herinnering"));
        await Proeftuin.SpringAsync(new DateTimeOffset(2026, 12, 7, 12, 0, 0, TimeSpan.FromHours(1)));
        foreach (var wie in new[] { Sanne, Karin }) Assert.Equal(1, await demo.TelAsync(wie, "Even ter herinnering"));
        Assert.Equal(1, await demo.TelAsync(Karin, "Sanne Bakker verwacht je"));
        foreach (var wie in new[] { Sanne, Karin })
        {
            Assert.Equal(1, await demo.TelAsync(wie, "De bewoner is erbij en kiest wat jullie bespreken."));
        }

        Assert.Equal(0, await demo.TelAsync(Sanne, "Kwam er iets uit?"));

        // The day after: one question to the asker, one click; the same click again changes nothing.
        await Proeftuin.SpringAsync(new DateTimeOffset(2026, 12, 9, 12, 0, 0, TimeSpan.FromHours(1)));
        Assert.Equal(0, await demo.TelAsync(Karin, "Kwam er iets uit?"));
        var vraag = Assert.Single(await Proeftuin.ChatberichtenAsync(Sanne), b => b.Knop("uitkomst-afspraak") is not null);
        var vreemd = await Proeftuin.KlikAsync(
            Tom, (await Proeftuin.ChatberichtenAsync(Tom))[^1], "uitkomst-afspraak",
            vraag.Knop("uitkomst-afspraak")!.Value.GetProperty("data"));
        Assert.DoesNotContain("Dankjewel", vreemd.Tekst, StringComparison.Ordinal);
        foreach (var _ in new[] { 1, 2 })
        {
            Assert.Contains(
                "Afspraak gemaakt. Dankjewel.", (await Proeftuin.KlikAsync(Sanne, vraag, "uitkomst-afspraak")).Tekst,
                StringComparison.Ordinal);
        }

        await Proeftuin.LeegAsync();
        var na = (await Proeftuin.ChatberichtenAsync(Sanne)).Single(b => b.Id == vraag.Id);
        Assert.Contains("Afspraak gemaakt. Dankjewel.", na.Tekst, StringComparison.Ordinal);

        // 4. A lesson for the own team, by choices: nobody is in it. Twice at once and after a crash it is one; the team finds it when it
        // looks back.
        Assert.DoesNotContain("Input.Text", na.Tekst, StringComparison.Ordinal);
        Task<Klikantwoord> Les() => Proeftuin.KlikAsync(Sanne, na, "les-delen", ("lessen", "beter-luisteren,eerder-vragen"));
        var lessen = await Task.WhenAll(Les(), Les());
        Assert.All(lessen, l => Assert.Contains("Bewaard. Typ “lessen”", l.Tekst, StringComparison.Ordinal));
        await demo.HerstartAsync();
        await Les();
        await Proeftuin.ZegAsync(Tom, Linde, "lessen");
        await Proeftuin.LeegAsync();
        var terug = (await Proeftuin.BerichtenAsync(Tom, Linde))
            .Last(b => b.Tekst.Contains("Wat jullie leerden", StringComparison.Ordinal));
        foreach (var les in new[] { "Langer luisteren", "Eerder een ervaringsdeskundige vragen" })
        {
            Assert.Contains(les, terug.Tekst, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Sanne", terug.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(" keer", terug.Tekst, StringComparison.Ordinal); // a number of one would point at her
        await Proeftuin.ZegAsync(Joost, Haven, "lessen");
        await Proeftuin.LeegAsync();
        Assert.Contains(
            "Er is nog niets gedeeld.",
            (await Proeftuin.BerichtenAsync(Joost, Haven)).Last(
                b => b.Tekst.Contains("Wat jullie leerden", StringComparison.Ordinal)).Tekst,
            StringComparison.Ordinal);

        // The outcome is counted once, and follows when Sanne chooses otherwise.
        var samen = new Samenwerking(Proeftuin);
        var geteld = await TellingAsync(samen);
        Assert.Contains("\"uitkomst:afspraak\":1", geteld, StringComparison.Ordinal);
        Assert.Contains($"\"les:{Linde}:beter-luisteren\":1", geteld, StringComparison.Ordinal);
        await Proeftuin.KlikAsync(Sanne, na, "uitkomst-inzicht");
        var anders = await TellingAsync(samen);
        Assert.Contains("\"uitkomst:inzicht\":1", anders, StringComparison.Ordinal);
        Assert.DoesNotContain("uitkomst:afspraak", anders, StringComparison.Ordinal);
        Assert.Empty(Proeftuin.Fouten);
    }

    private static async Task<string> TellingAsync(Samenwerking samen) =>
        Assert.Single(await samen.RijenAsync("Pool"), r => r.Rij == "telling|2026-Q4").Inhoud;
}
