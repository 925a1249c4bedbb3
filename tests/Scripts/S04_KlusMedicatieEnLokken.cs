using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>B S-4: a chore, medication, and a bewoner who does not want it; each with another road, and nobody is blamed.</summary>
public sealed class S04_KlusMedicatieEnLokken(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Elk_krijgt_een_ander_voorstel_en_alleen_een_goede_vraag_gaat_door()
    {
        await demo.SpreekUrgentAfAsync(Linde, Marit, "Bel elkaar, en daarna de achterwacht.");
        var pool = (await Proeftuin.BerichtenAsync(Els, Pool)).Count;

        // A chore: where does experience help? Left empty it does not go on; filled in it does.
        const string klus = "Boodschappen doen met een bewoner, want we zitten krap.";
        var spel = await demo.FormulierAsync(Sanne);
        Assert.Null(spel.Waarde("waaromErvaring"));
        await spel.DrukAsync("vraag-stellen", ("toelichting", klus));
        Assert.Contains("Waar helpt juist eigen ervaring hier?", spel.Tekst, StringComparison.Ordinal);
        Assert.Equal("", spel.Waarde("waaromErvaring"));
        await spel.DrukAsync("vraag-stellen");
        Assert.Contains("Waar helpt juist eigen ervaring hier?", spel.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.Equal(pool, (await Proeftuin.BerichtenAsync(Els, Pool)).Count);
        Assert.False(await Proeftuin.StaatErgensAsync(klus), "A question that was held back is stored.");
        var leeg = spel.Bericht;
        Task<Klikantwoord> Verstuur() =>
            new Formulierspel(Proeftuin, Sanne, leeg).DrukAsync(
                "vraag-stellen", ("waaromErvaring", "Samen oefenen om in kleine stappen weer naar buiten te gaan."));
        var tegelijk = await Task.WhenAll(Verstuur(), Verstuur());
        var nummer = Demo.Nummer(tegelijk[0].Tekst);
        await demo.HerstartAsync();
        foreach (var antwoord in tegelijk.Append(await Verstuur())) Assert.Equal(nummer, Demo.Nummer(antwoord.Tekst));
        Assert.Contains("Samen oefenen om in kleine stappen", (await demo.EigenKaartAsync(Sanne, nummer)).Tekst, StringComparison.Ordinal);
        Assert.Equal(pool + 1, (await Proeftuin.BerichtenAsync(Els, Pool)).Count);

        // Medication is no task here, and can be a subject for the team; the same from the weekly card.
        spel = await demo.FormulierAsync(Tom);
        await spel.DrukAsync("vraag-stellen", ("toelichting", "Kan ze zijn pillen even brengen?"));
        Assert.Contains("past niet bij deze rol", spel.Tekst, StringComparison.Ordinal);
        Assert.Contains("op de agenda van jullie overleg", spel.Tekst, StringComparison.Ordinal);
        var agenda = new Formulierspel(Proeftuin, Tom, await demo.AgendakaartAsync(Linde, Tom));
        await agenda.DrukAsync("vraag-advies", ("toelichting", "Kan ze zijn pillen even brengen?"));
        Assert.Contains("past niet bij deze rol", agenda.Tekst, StringComparison.Ordinal);
        Assert.Equal("Kan ze zijn pillen even brengen?", agenda.Waarde("toelichting"));

        // Who is to be talked into care, and the own story on demand: another road. Counted as totals per reason, without who.
        foreach (
            var (tekst, weg) in new[]
            {
                ("Kun jij hem overhalen om hulp te accepteren?", "hoe blijf ik beschikbaar zonder druk"),
                ("Wil je je eigen verhaal vertellen bij ons?", "Een eigen verhaal is van wie het beleefde"),
            })
        {
            spel = await demo.FormulierAsync(Tom);
            await spel.DrukAsync("vraag-stellen", ("toelichting", tekst));
            Assert.Contains(weg, spel.Tekst, StringComparison.Ordinal);
        }

        foreach (var teller in new[] { "bezwaar:Rooster", "bezwaar:Medicatie", "bezwaar:Lokken" })
        {
            Assert.True(await Proeftuin.StaatErgensAsync(teller), $"Not counted: {teller}");
        }

        // The bewoner does not want it: stopped, with "hoe blijf ik beschikbaar zonder druk".
        spel = await demo.FormulierAsync(Tom);
        await spel.DrukAsync("vraag-stellen", ("vorm", "huisbezoek"), ("themas", "wantrouwen"), ("wens", "Nee"));
        Assert.Contains("De bewoner wil dit nu niet, en dat telt.", spel.Tekst, StringComparison.Ordinal);
        Assert.Equal(pool + 1, (await Proeftuin.BerichtenAsync(Els, Pool)).Count);
        await spel.DrukAsync("vraag-vorm", "sparren");
        Assert.Equal(
            ("sparren", "Hoe blijf ik beschikbaar zonder druk?", "wantrouwen"),
            (spel.Waarde("vorm"), spel.Waarde("toelichting"), spel.Waarde("themas")));
        Assert.StartsWith("H-2026-", Demo.Nummer((await spel.DrukAsync("vraag-stellen")).Tekst), StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.Equal(pool + 2, (await Proeftuin.BerichtenAsync(Els, Pool)).Count);
        Assert.False(await Proeftuin.StaatErgensAsync("zijn pillen"));
        Assert.Empty(Proeftuin.Fouten);
    }
}
