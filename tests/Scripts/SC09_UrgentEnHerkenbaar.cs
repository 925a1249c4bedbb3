using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>A SC-09: a text that points at a person or speaks of danger goes nowhere.</summary>
public sealed class SC09_UrgentEnHerkenbaar(Demo demo) : IClassFixture<Demo>
{
    private const string Herkenbaar = "Kun je Fenna Hoogerdijk, Kerkstraat 12, 1234 AB bellen op 06 87 65 43 21?";
    private const string Nood = "Iemand zegt dat hij vannacht een eind aan zijn leven maakt.";
    private const string Afspraak = "Bel eerst 113 of de crisisdienst, en daarna je teamleider.";

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Wat_naar_een_persoon_wijst_of_van_gevaar_spreekt_staat_nergens()
    {
        var pool = (await Proeftuin.BerichtenAsync(Els, Pool)).Count;

        // 3. A team without an agreement writes one down first; the form waits, also when a colleague does it in the channel.
        var spel = await demo.FormulierAsync(Tom);
        await spel.DrukAsync(
            "vraag-stellen", ("vorm", "tandem"), ("themas", "wantrouwen"), ("toelichting", "Iemand zoekt iemand naast zich."));
        Assert.Contains("Eerst een afspraak van jullie team", spel.Tekst, StringComparison.Ordinal);
        Assert.Equal(("tandem", "Iemand zoekt iemand naast zich."), (spel.Waarde("vorm"), spel.Waarde("toelichting")));
        await demo.SpreekUrgentAfAsync(Linde, Marit, Afspraak);
        await demo.HerstartAsync();
        await spel.DrukAsync("vraag-afspraak", ("teamUrgent", "Wij bellen altijd iemand."));
        Assert.Contains("Een collega schreef de afspraak net op", spel.Tekst, StringComparison.Ordinal);
        Assert.Contains(Afspraak, spel.Tekst, StringComparison.Ordinal);
        Assert.Contains("Wil de bewoner dit?", spel.Tekst, StringComparison.Ordinal);

        // 1. A full name, an address and a number are pointed out, nothing is stored, and everything stays in the form.
        spel = await demo.FormulierAsync(Sanne);
        await spel.DrukAsync("vraag-stellen", ("toelichting", Herkenbaar), ("themas", "rouw"));
        foreach (var wat in new[] { "een naam", "een adres", "een telefoonnummer" })
        {
            Assert.Contains(wat, spel.Tekst, StringComparison.Ordinal);
        }

        Assert.Equal((Herkenbaar, "rouw"), (spel.Waarde("toelichting"), spel.Waarde("themas")));
        Assert.Equal(pool, (await Proeftuin.BerichtenAsync(Els, Pool)).Count);
        var formulier = spel.Bericht;
        Task<Klikantwoord> Verstuur() =>
            new Formulierspel(Proeftuin, Sanne, formulier).DrukAsync(
                "vraag-stellen", ("toelichting", "Hoe kan ik deze bewoner het beste bellen?"));
        var tegelijk = await Task.WhenAll(Verstuur(), Verstuur());
        var nummer = Demo.Nummer(tegelijk[0].Tekst);
        Assert.Equal(nummer, Demo.Nummer(tegelijk[1].Tekst));
        await Proeftuin.LeegAsync();
        Assert.Single(await Proeftuin.BerichtenAsync(Els, Pool), b => b.Tekst.Contains(nummer, StringComparison.Ordinal));

        // 2. Words of danger: the team's agreement at once and no form, from every way in; nothing in the queue. The text can be taken up
        // again.
        spel = await demo.FormulierAsync(Sanne);
        await spel.DrukAsync("vraag-stellen", ("toelichting", Nood), ("themas", "rouw"));
        OntvangtDeAfspraak(spel);
        await spel.DrukAsync("vraag-terug");
        Assert.Equal((Nood, "rouw"), (spel.Waarde("toelichting"), spel.Waarde("themas")));
        var agenda = new Formulierspel(Proeftuin, Sanne, await demo.AgendakaartAsync(Linde, Sanne));
        await agenda.DrukAsync("vraag-advies", ("toelichting", Nood));
        OntvangtDeAfspraak(agenda);

        await Proeftuin.ZegAsync(Sanne, await Proeftuin.ChatAsync(Sanne), "Hij dreigt zichzelf vanavond iets aan te doen.");
        await Proeftuin.LeegAsync();
        OntvangtDeAfspraak(new(Proeftuin, Sanne, (await Proeftuin.ChatberichtenAsync(Sanne))[^1]));

        // 4. No trace: not in a message, not in the tables, not in the log.
        await Proeftuin.LeegAsync();
        Assert.Equal(pool + 1, (await Proeftuin.BerichtenAsync(Els, Pool)).Count);
        foreach (var geheim in new[] { "Hoogerdijk", "06 87 65", "vannacht" })
        {
            Assert.False(await Proeftuin.StaatErgensAsync(geheim), $"The text is in a file of the bot: {geheim}");
            Assert.DoesNotContain(Proeftuin.Fouten, r => r.Contains(geheim, StringComparison.Ordinal));
            Assert.DoesNotContain(await Proeftuin.ChatberichtenAsync(Sanne), b => b.Tekst.Contains(geheim, StringComparison.Ordinal));
        }

        Assert.True(await Proeftuin.StaatErgensAsync("het beste bellen"), "What is stored must be found, or the search proves nothing.");
    }

    private static void OntvangtDeAfspraak(Formulierspel spel)
    {
        Assert.Contains("Bel 112", spel.Tekst, StringComparison.Ordinal);
        Assert.Contains(Afspraak, spel.Tekst, StringComparison.Ordinal);
        Assert.False(spel.Heeft("vraag-stellen"), "There is a form beside the agreement.");
        Assert.False(spel.Heeft("vraag-advies"), "There is a form beside the agreement.");
    }
}
