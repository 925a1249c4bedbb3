using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>A wijkteam writes down what it agreed, and finds it again at the moment that counts.</summary>
public sealed class AfsprakenTests(Demo demo) : IClassFixture<Demo>
{
    private const string Urgent = "Blijf erbij en bel de achterwacht.";

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Een_lid_schrijft_de_afspraken_op_en_iedereen_in_het_kanaal_ziet_wie_en_wanneer()
    {
        var kaart = await TypAsync(Tom);
        var bewaard = await Proeftuin.KlikAsync(
            Tom, kaart, "afspraken-opslaan", ("teamUrgent", Urgent), ("teamContact", "Achterwacht 030 123 45 67"),
            ("teamDelen", "Alleen wat de bewoner goed vindt."));
        var herhaald = await Proeftuin.KlikAsync(
            Tom, kaart, "afspraken-opslaan", ("teamUrgent", Urgent), ("teamContact", "Achterwacht 030 123 45 67"),
            ("teamDelen", "Alleen wat de bewoner goed vindt."));
        await Proeftuin.LeegAsync();

        Assert.Contains("Tom", bewaard.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Een collega heeft de afspraken net gewijzigd", herhaald.Tekst, StringComparison.Ordinal);
        var inKanaal = Assert.Single(await Proeftuin.BerichtenAsync(Sanne, Linde), b => b.Tekst.Contains(Urgent, StringComparison.Ordinal));
        Assert.Contains("maandag 23 november", inKanaal.Tekst, StringComparison.Ordinal);
        Assert.Contains("030 123 45 67", inKanaal.Tekst, StringComparison.Ordinal);

        // Whoever had the older card in view keeps what was typed, and the next click counts.
        var intussen = await Proeftuin.KlikAsync(Sanne, kaart, "afspraken-opslaan", ("teamUrgent", "Bel elkaar."));
        Assert.Contains("Een collega heeft de afspraken net gewijzigd", intussen.Tekst, StringComparison.Ordinal);
        Assert.Contains("Bel elkaar.", intussen.Tekst, StringComparison.Ordinal);
        await Proeftuin.KlikAsync(Sanne, kaart with { Kaart = intussen.Kaart }, "afspraken-opslaan", ("teamUrgent", "Bel elkaar."));
        await Proeftuin.LeegAsync();
        Assert.Contains(
            "Bel elkaar.", (await Proeftuin.BerichtenAsync(Tom, Linde)).Single(b => b.Id == inKanaal.Id).Tekst, StringComparison.Ordinal);

        // The settings of the channel leave the agreements alone.
        await Proeftuin.ZegAsync(Marit, Linde, "instellingen");
        await Proeftuin.LeegAsync();
        Assert.Contains("Bel elkaar.", (await TypAsync(Tom)).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_een_afspraak_staat_niets_over_een_bewoner_en_wat_getypt_was_blijft_staan()
    {
        const string geheim = "mevrouw Hoogendoorn";
        await Proeftuin.ZegAsync(Joost, Haven, "afspraken");
        await Proeftuin.LeegAsync();
        var kaart = (await Proeftuin.BerichtenAsync(Joost, Haven)).Last(b => b.Knop("afspraken-opslaan") is not null);
        var antwoord = await Proeftuin.KlikAsync(
            Joost, kaart, "afspraken-opslaan", ("teamUrgent", $"Bel {geheim} van de derde."), ("teamWaar", "In het plan."));
        await Proeftuin.LeegAsync();
        Assert.Contains("een naam", antwoord.Tekst, StringComparison.Ordinal);
        Assert.Contains(geheim, antwoord.Tekst, StringComparison.Ordinal);
        Assert.Contains("In het plan.", antwoord.Tekst, StringComparison.Ordinal);
        Assert.False(await Proeftuin.StaatErgensAsync(geheim));
    }

    [Fact]
    public async Task Wat_een_team_een_bewoner_zelf_nog_vertelt_staat_bij_de_uitleg_van_dat_team_en_van_geen_ander()
    {
        const string eigen = "Je treft ons op dinsdag in het buurthuis.";
        await Proeftuin.ZegAsync(Yusuf, Haven, "afspraken");
        await Proeftuin.LeegAsync();
        var kaart = (await Proeftuin.BerichtenAsync(Yusuf, Haven)).Last(b => b.Knop("afspraken-opslaan") is not null);
        await Proeftuin.KlikAsync(Yusuf, kaart, "afspraken-opslaan", ("teamUitleg", eigen));
        foreach (
            var (wie, gesprek) in new[]
            {
                (Aicha, await Proeftuin.ChatAsync(Aicha)),
                (Aicha, Haven),
                (Tom, await Proeftuin.ChatAsync(Tom)),
            })
        {
            await Proeftuin.ZegAsync(wie, gesprek, "uitleg bewoner");
        }

        await Proeftuin.LeegAsync();
        foreach (var berichten in new[] { await Proeftuin.ChatberichtenAsync(Aicha), await Proeftuin.BerichtenAsync(Aicha, Haven) })
        {
            Assert.Contains(
                berichten,
                b =>
                    b.Tekst.Contains("Wie is een ervaringsdeskundige?", StringComparison.Ordinal)
                        && b.Tekst.Contains(eigen, StringComparison.Ordinal));
        }

        var bijTom = (await Proeftuin.ChatberichtenAsync(Tom))[^1];
        Assert.Contains("Wie is een ervaringsdeskundige?", bijTom.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(eigen, bijTom.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_geen_lid_is_wijzigt_niets()
    {
        var kaart = await TypAsync(Tom);
        var eigen = (await Proeftuin.ChatberichtenAsync(Joost))[^1];
        var antwoord = await Proeftuin.KlikAsync(
            Joost, eigen, "afspraken-opslaan", kaart.Knop("afspraken-opslaan")!.Value.GetProperty("data"), ("teamUrgent", "Iets anders."));
        Assert.Equal(200, antwoord.Status);
        await Proeftuin.LeegAsync();
        Assert.False(await Proeftuin.StaatErgensAsync("Iets anders."));
    }

    private async Task<Teamsbericht> TypAsync(string wie)
    {
        await Proeftuin.ZegAsync(wie, Linde, "afspraken");
        await Proeftuin.LeegAsync();
        return (await Proeftuin.BerichtenAsync(wie, Linde)).Last(b => b.Knop("afspraken-opslaan") is not null);
    }
}
