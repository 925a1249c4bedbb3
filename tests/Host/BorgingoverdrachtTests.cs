using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>Who leads a wijkteam no more is asked nothing about it, and each time hears that.</summary>
public sealed class BorgingoverdrachtTests(Demo demo) : IClassFixture<Demo>
{
    private const string NietMeer = "Een ander is nu teamleider";

    [Fact]
    public async Task Wat_later_mocht_komt_niet_terug_bij_wie_geen_teamleider_meer_is_en_elke_wissel_is_een_bericht()
    {
        await demo.Proeftuin.SpringAsync(Maandag.AddDays(3));
        var vraag = (await demo.Proeftuin.ChatberichtenAsync(Marit)).Single(b => b.Knop("borging-later") is not null);
        await demo.Proeftuin.KlikAsync(Marit, vraag, "borging-later");
        await KiesAsync(Tom);
        await demo.Proeftuin.SpringAsync(Maandag.AddDays(7));
        Assert.DoesNotContain(await demo.Proeftuin.ChatberichtenAsync(Marit), b => b.Knop("borging-gedaan") is not null);
        Assert.Contains(
            "gaat naar wie het team nu leidt",
            (await demo.Proeftuin.ChatberichtenAsync(Marit)).Single(b => b.Id == vraag.Id).Tekst, StringComparison.Ordinal);
        var geweigerd = await demo.Proeftuin.KlikAsync(Marit, vraag, "borging-gedaan");
        Assert.Contains("voor de teamleider. Dat is nu Tom", geweigerd.Tekst, StringComparison.Ordinal);
        var ritme = await demo.Proeftuin.KlikAsync(Marit, vraag, "borging-ritme");
        Assert.Contains("voor de teamleider", ritme.Tekst, StringComparison.Ordinal);

        await KiesAsync(Marit);
        await demo.Proeftuin.SpringAsync(Maandag.AddDays(8));
        await KiesAsync(Tom);
        Assert.Equal(
            2, (await demo.Proeftuin.ChatberichtenAsync(Marit)).Count(b => b.Tekst.Contains(NietMeer, StringComparison.Ordinal)));
    }

    /// <summary>A colleague chooses who leads.</summary>
    private async Task KiesAsync(string teamleider)
    {
        var kaart = (await demo.Proeftuin.BerichtenAsync(Sanne, Linde)).First(b => b.Knop("inrichten-wijkteam") is not null);
        await new Formulierspel(demo.Proeftuin, Sanne, kaart).DrukAsync("inrichten-wijkteam", ("teamleider", teamleider));
        await demo.Proeftuin.LeegAsync();
    }
}
