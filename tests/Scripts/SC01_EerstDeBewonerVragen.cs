using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>A SC-01, steps 1 to 3: from distrust to a bruggenbouwer, and nothing goes to the pool before the bewoner was asked.</summary>
public sealed class SC01_EerstDeBewonerVragen(Demo demo) : IClassFixture<Demo>
{
    private const string Tekst = "Iemand vertrouwt hulp niet meer. Wie kan naast deze bewoner staan?";

    private Proeftuinproces Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Sanne_wacht_tot_de_bewoner_ja_zegt_en_dan_pas_ziet_de_pool_de_vraag()
    {
        await demo.SpreekUrgentAfAsync(Linde, Marit, "Bel elkaar, en daarna de achterwacht.");

        // 1. From the weekly card; two themes; the keuzehulp proposes a bruggenbouwer, with what speaks for it and against it.
        var spel = new Formulierspel(Proeftuin, Sanne, await demo.AgendakaartAsync(Linde, Sanne));
        await spel.DrukAsync("vraag-formulier");
        await spel.DrukAsync("vraag-keuzehulp", ("themas", "wantrouwen,huisoporde"), ("toelichting", Tekst));
        await spel.DrukAsync("vraag-keuzehulp", ("waarover", "Bewoner"), ("wilContact", "ja"), ("tijdsduur", "Langer"));
        Assert.Contains("een deur openen als het vertrouwen weg is", spel.Tekst, StringComparison.Ordinal);
        Assert.Contains("Het vraagt veel tijd", spel.Tekst, StringComparison.Ordinal);
        await spel.DrukAsync("vraag-vorm", "bruggenbouwer");

        // 2. Wish and consent are asked; "ga ik vragen" keeps it with Sanne. Twice at once and once more after a crash is one concept.
        await spel.DrukAsync("vraag-stellen");
        Assert.Contains("Wil de bewoner dit?", spel.Tekst, StringComparison.Ordinal);
        Assert.Contains("Bel elkaar, en daarna de achterwacht.", spel.Tekst, StringComparison.Ordinal);
        var wens = spel.Bericht;
        Task<Klikantwoord> Verstuur() => new Formulierspel(Proeftuin, Sanne, wens).DrukAsync("vraag-stellen", ("wens", "NogNietGevraagd"));
        var tegelijk = await Task.WhenAll(Verstuur(), Verstuur());
        var nummer = Demo.Nummer(tegelijk[0].Tekst);
        Assert.Equal(nummer, Demo.Nummer(tegelijk[1].Tekst));
        await Proeftuin.SlaDoodAsync();
        await Proeftuin.StartOpnieuwAsync();
        Assert.Equal(nummer, Demo.Nummer((await Verstuur()).Tekst));
        await Proeftuin.LeegAsync();
        Assert.DoesNotContain(await Proeftuin.BerichtenAsync(Els, Pool), b => b.Tekst.Contains(nummer, StringComparison.Ordinal));
        Assert.DoesNotContain(nummer, await WachtrijAsync(), StringComparison.Ordinal);
        Assert.Contains("Je vraag staat klaar", (await demo.EigenKaartAsync(Sanne, nummer)).Tekst, StringComparison.Ordinal);

        // One reminder after three working days, and never another.
        await Proeftuin.SpringAsync(Maandag.AddDays(3));
        Assert.Empty(await HerinneringenAsync());
        await Proeftuin.SpringAsync(Maandag.AddDays(3).AddMinutes(31));
        var herinnering = Assert.Single(await HerinneringenAsync());
        await Proeftuin.SpringAsync(Maandag.AddDays(16));
        Assert.Single(await HerinneringenAsync());

        // 3. The bewoner says ja: without a day it is not sent and nothing is lost; with day and scope it goes to the queue.
        spel = new Formulierspel(Proeftuin, Sanne, herinnering);
        await spel.DrukAsync("toestemming-geven");
        await spel.DrukAsync("vraag-stellen", ("wens", "Ja"));
        Assert.Contains("Op welke dag zei de bewoner ja?", spel.Tekst, StringComparison.Ordinal);
        await spel.DrukAsync("vraag-stellen", ("toestemmingOp", "2027-01-04"), ("reikwijdte", "contact-en-vraag"));
        Assert.Contains("Deze dag komt nog", spel.Tekst, StringComparison.Ordinal);
        wens = spel.Bericht;
        Task<Klikantwoord> Bevestig() => new Formulierspel(Proeftuin, Sanne, wens).DrukAsync("vraag-stellen", ("toestemmingOp", "2026-12-08"));
        var bevestigd = await Task.WhenAll(Bevestig(), Bevestig());
        Assert.All(bevestigd, b => Assert.Contains("Je vraag is gesteld", b.Tekst, StringComparison.Ordinal));
        await Proeftuin.SlaDoodAsync();
        await Proeftuin.StartOpnieuwAsync();
        Assert.Contains("Je vraag is gesteld", (await Bevestig()).Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();

        var inPool = Assert.Single(await Proeftuin.BerichtenAsync(Els, Pool), b => b.Tekst.Contains(nummer, StringComparison.Ordinal));
        Assert.DoesNotContain(Tekst, inPool.Tekst, StringComparison.Ordinal);
        Assert.Contains(Tekst, (await demo.BekijkAsync(Els, inPool)).Tekst, StringComparison.Ordinal);
        var wachtrij = await WachtrijAsync();
        Assert.Contains(nummer, wachtrij, StringComparison.Ordinal);
        Assert.Contains("sinds vandaag", wachtrij, StringComparison.Ordinal);
        Assert.Contains("Dit is geregeld", (await Proeftuin.ChatberichtenAsync(Sanne)).Single(b => b.Id == herinnering.Id).Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(await Proeftuin.BerichtenAsync(Sanne, Linde), b => b.Tekst.Contains(Tekst, StringComparison.Ordinal));
        Assert.Empty(Proeftuin.Fouten);
    }

    private async Task<IReadOnlyList<Teamsbericht>> HerinneringenAsync() =>
        [.. (await Proeftuin.ChatberichtenAsync(Sanne)).Where(b => b.Tekst.Contains("Heb je de bewoner al gevraagd?", StringComparison.Ordinal))];

    private async Task<string> WachtrijAsync()
    {
        await Proeftuin.ZegAsync(Els, await Proeftuin.ChatAsync(Els), "wachtrij");
        await Proeftuin.LeegAsync();
        return (await Proeftuin.ChatberichtenAsync(Els))[^1].Tekst;
    }
}
