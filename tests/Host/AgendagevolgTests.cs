using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>More than a tick: after the overleg the card asks what came of it, where it stands.</summary>
public sealed class AgendagevolgTests(Demo demo) : IClassFixture<Demo>
{
    [Fact]
    public async Task De_dag_na_het_overleg_vraagt_dezelfde_kaart_of_er_iets_uit_kwam_en_niemand_krijgt_er_een_bericht_bij()
    {
        var kaart = await demo.AgendakaartAsync(Haven, Joost);
        await demo.Proeftuin.KlikAsync(Joost, kaart, "agenda-ja");
        var ervoor = (await demo.Proeftuin.BerichtenAsync(Joost, Haven)).Count;
        await demo.Proeftuin.SpringAsync(Maandag.AddDays(3).AddHours(4));
        Assert.DoesNotContain("Kwam er iets uit?", (await demo.AgendakaartAsync(Haven, Joost)).Tekst, StringComparison.Ordinal);

        await demo.Proeftuin.SpringAsync(Maandag.AddDays(4).AddHours(4));
        var na = await demo.AgendakaartAsync(Haven, Joost);
        Assert.Equal(kaart.Id, na.Id);
        Assert.Contains("Kwam er iets uit?", na.Tekst, StringComparison.Ordinal);
        Assert.Equal(ervoor, (await demo.Proeftuin.BerichtenAsync(Joost, Haven)).Count);

        // Anyone in the channel says it, and who said it is not on the card.
        var spel = new Formulierspel(demo.Proeftuin, Joost, na);
        await spel.DrukAsync("agenda-uitkomst", "/afspraak");
        Assert.Contains("Ja, er is een afspraak gemaakt.", spel.Tekst, StringComparison.Ordinal);
        await spel.DrukAsync("agenda-uitkomst", "/besproken");
        Assert.Contains("Het is besproken.", spel.Tekst, StringComparison.Ordinal);
        await demo.Proeftuin.LeegAsync();
        Assert.Contains("Het is besproken.", (await demo.AgendakaartAsync(Haven, Joost)).Tekst, StringComparison.Ordinal);
        Assert.Equal(ervoor, (await demo.Proeftuin.BerichtenAsync(Joost, Haven)).Count);
    }
}

public sealed class GeenAgendagevolgTests(Demo demo) : IClassFixture<Demo>
{
    [Fact]
    public async Task Wat_niet_op_de_agenda_stond_wordt_niet_nagevraagd()
    {
        await demo.Proeftuin.KlikAsync(Joost, await demo.AgendakaartAsync(Haven, Joost), "agenda-dit-keer-niet");
        await demo.Proeftuin.KlikAsync(Tom, await demo.AgendakaartAsync(Linde, Tom), "agenda-geen-overleg");
        await demo.Proeftuin.SpringAsync(Maandag.AddDays(4).AddHours(4));
        await demo.Proeftuin.LeegAsync();
        Assert.DoesNotContain("Kwam er iets uit?", (await demo.AgendakaartAsync(Haven, Joost)).Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Kwam er iets uit?", (await demo.AgendakaartAsync(Linde, Tom)).Tekst, StringComparison.Ordinal);
    }
}

public sealed class StilKanaalTests(Demo demo) : IClassFixture<Demo>
{
    [Fact]
    public async Task Na_twee_weken_zonder_antwoord_is_de_kaart_kort_en_vragen_kan_nog_steeds_met_een_klik()
    {
        for (var week = 1; week <= 2; week++) await demo.Proeftuin.SpringAsync(Maandag.AddDays(7 * week));
        var kaart = await demo.AgendakaartAsync(Haven, Joost);
        Assert.DoesNotContain("Idee voor het gesprek", kaart.Tekst, StringComparison.Ordinal);
        Assert.NotNull(kaart.Knop("vraag-advies"));
        Assert.NotNull(kaart.Knop("agenda-ja"));
    }
}
