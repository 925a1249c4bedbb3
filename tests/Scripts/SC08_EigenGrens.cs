using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>
/// A SC-08.1: the limit of a starter holds, and who wants to pass it needs an experienced second and the ja of that starter.
/// </summary>
public sealed class SC08_EigenGrens(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Een_starter_aan_de_eigen_grens_krijgt_niets_nieuws_en_op_eigen_keuze_alleen_samen_met_een_ervaren_tweede()
    {
        // Karin starts, with a limit of two of her own. Both of her matches are with Henk, who has experience.
        await Proeftuin.ZegAsync(Karin, await Proeftuin.ChatAsync(Karin), "profiel");
        await Proeftuin.LeegAsync();
        var profiel = new Formulierspel(
            Proeftuin, Karin, (await Proeftuin.ChatberichtenAsync(Karin)).Last(b => b.Knop("profiel-tonen") is not null));
        await profiel.DrukAsync("profiel-tonen", "basis");
        await profiel.DrukAsync("profiel-opslaan", ("niveau", "Starter"));
        foreach (var (wie, thema) in new[] { (Aicha, "psychisch"), (Joost, "verslaving") })
        {
            var (nummer, _) = await demo.VraagAsync(Haven, wie, ("thema", thema));
            await Proeftuin.KlikAsync(
                Els, await demo.BekijkAsync(Els, nummer), "match-voorstellen-meer", ("kandidaten", $"{Karin},{Henk}"));
            await Proeftuin.LeegAsync();
            foreach (var ed in new[] { Karin, Henk }) await demo.AntwoordAsync(ed, nummer, "aanbod-ja");
            await Proeftuin.KlikAsync(Els, await demo.BekijkAsync(Els, nummer), "match-aanvaarden");
            await Proeftuin.LeegAsync();
        }

        // 1. For the next question she is in no proposal, however well it fits.
        var (derde, _) = await demo.VraagAsync(Haven, Yusuf, ("thema", "psychisch"));
        var vanEls = await demo.BekijkAsync(Els, derde);
        Assert.DoesNotContain(Karin, Demo.Kandidaten(vanEls));
        Assert.Contains(Henk, Demo.Kandidaten(vanEls));

        // Els wants her all the same. The bot warns and asks for an experienced second; nobody was asked yet.
        var waarschuwing = await Proeftuin.KlikAsync(Els, vanEls, "match-eigen-keuze", ("collega", Karin));
        Assert.Contains("Karin Smit heeft nu genoeg vragen.", waarschuwing.Tekst, StringComparison.Ordinal);
        Assert.Contains("Wie gaat samen met Karin?", waarschuwing.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.Equal(0, await demo.TelAsync(Karin, derde));

        // Forged without the second, or with another who starts: the same warning. Then with Henk; Ravi tries at the same moment, and Teams
        // delivers it again.
        var samenVragen = vanEls with { Kaart = waarschuwing.Kaart };
        var knop = new Formulierspel(Proeftuin, Els, samenVragen);
        Assert.NotEqual(Karin, knop.Waarde("tweede"));
        Assert.Contains(
            "heeft nu genoeg vragen",
            (await new Formulierspel(Proeftuin, Els, samenVragen).DrukAsync("match-eigen-keuze", Karin, ("tweede", Karin))).Tekst,
            StringComparison.Ordinal);
        Task<Klikantwoord> Vraag(string wie) =>
            new Formulierspel(Proeftuin, wie, samenVragen).DrukAsync("match-eigen-keuze", Karin, ("tweede", Henk));
        var tegelijk = await Task.WhenAll(Vraag(Els), Vraag(Ravi));
        Assert.Single(tegelijk, a => a.Tekst.Contains("is hier al mee bezig", StringComparison.Ordinal));
        var winnaar = tegelijk[0].Tekst.Contains("is hier al mee bezig", StringComparison.Ordinal) ? Ravi : Els;
        await demo.HerstartAsync();
        Assert.DoesNotContain("niets veranderd", (await Vraag(winnaar)).Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        foreach (var ed in new[] { Karin, Henk }) Assert.Equal(1, await demo.TelAsync(ed, derde));

        // Karin reads that it is more than she chose, and that a nee is fine. Only her own ja makes it, and nothing more is offered after
        // that.
        var aanbod = (await demo.InChatAsync(Karin, derde, "aanbod-ja"))!;
        Assert.Contains("Dit is meer dan de grens die jij koos.", aanbod.Tekst, StringComparison.Ordinal);
        Assert.Contains("Nee zeggen is heel gewoon.", aanbod.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Dit is meer dan de grens", (await demo.InChatAsync(Henk, derde, "aanbod-ja"))!.Tekst, StringComparison.Ordinal);
        foreach (var ed in new[] { Karin, Henk }) await demo.AntwoordAsync(ed, derde, "aanbod-ja");
        await Proeftuin.KlikAsync(winnaar, await demo.BekijkAsync(winnaar, derde), "match-aanvaarden");
        await Proeftuin.LeegAsync();
        Assert.Equal(1, await demo.TelAsync(Yusuf, "Karin Smit</at> en Henk Postma denken met je mee"));
        var (vierde, _) = await demo.VraagAsync(Haven, Aicha, ("thema", "psychisch"), ("toelichting", "Hoe blijf ik rustig?"));
        Assert.DoesNotContain(Karin, Demo.Kandidaten(await demo.BekijkAsync(Ravi, vierde)));
        Assert.Empty(Proeftuin.Fouten);
    }
}
