using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>Reminders are per person and day: eight open questions are one message with eight lines.</summary>
public sealed class HerinneringTests(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Acht_vragen_die_blijven_liggen_zijn_een_bericht_met_acht_regels_voor_elk()
    {
        List<string> nummers = [];
        foreach (var wat in (string[])["post", "geld", "slapen", "werk", "buren", "eten", "bellen", "leren"])
        {
            var spel = await demo.FormulierAsync(Sanne);
            var gesteld = await spel.DrukAsync("vraag-stellen", ("toelichting", $"Wat helpt bij moeite met {wat}?"), ("themas", "rouw"));
            nummers.Add(Demo.Nummer(gesteld.Tekst));
            await Proeftuin.LeegAsync();
        }

        Assert.Equal(8, nummers.Distinct().Count());
        var (voorEls, voorSanne) = (await AantalAsync(Els), await AantalAsync(Sanne));
        await Proeftuin.SpringAsync(Maandag.AddDays(3));
        Assert.Equal(voorEls + 1, await AantalAsync(Els));
        var kaart = (await Proeftuin.ChatberichtenAsync(Els))[^1];
        Assert.Contains("8 vragen wachten op jullie", kaart.Tekst, StringComparison.Ordinal);
        Assert.All(nummers, n => Assert.Contains($"Bekijk {n}", kaart.Tekst, StringComparison.Ordinal));
        Assert.Equal(voorSanne, await AantalAsync(Sanne));

        await Proeftuin.SpringAsync(Maandag.AddDays(10));
        var eerlijk = (await Proeftuin.ChatberichtenAsync(Sanne)).Where(b => b.Tekst.Contains("Nog geen match", StringComparison.Ordinal));
        Assert.All(nummers, n => Assert.Contains(n, Assert.Single(eerlijk).Tekst, StringComparison.Ordinal));
        Assert.Equal(voorEls + 1, await AantalAsync(Els));

        // The card follows what happens with one of them.
        var bekeken = await Proeftuin.KlikAsync(Els, kaart, "aanvraag-bekijken");
        Assert.Contains(nummers[0], bekeken.Tekst, StringComparison.Ordinal);
        var eigen = await demo.EigenKaartAsync(Sanne, nummers[0]);
        await Proeftuin.KlikAsync(Sanne, eigen, "aanvraag-intrekken");
        await Proeftuin.LeegAsync();
        var daarna = (await Proeftuin.ChatberichtenAsync(Els)).Single(b => b.Id == kaart.Id);
        Assert.Contains("7 vragen wachten op jullie", daarna.Tekst, StringComparison.Ordinal);
    }

    private async Task<int> AantalAsync(string wie) =>
        (await Proeftuin.ChatberichtenAsync(wie)).Count(b => b.Tekst.Contains("wacht", StringComparison.Ordinal));
}
