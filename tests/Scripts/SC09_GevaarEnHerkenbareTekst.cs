using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>A SC-09: urgent and identifiable text.</summary>
public sealed class SC09_GevaarEnHerkenbareTekst(Demo demo) : IClassFixture<Demo>
{
    private const string Herkenbaar = "Mevrouw Hoogstraten, Kerkstraat 12, 06-12345678, doet niet open.";
    private const string Gevaar = "Hij dreigt zichzelf vanavond iets aan te doen, zei hij huiverend.";
    private const string Afspraak = "Blijf erbij en bel de achterwacht.";

    private Proeftuinproces Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Herkenbare_tekst_blijft_in_het_formulier_gevaar_krijgt_de_afspraak_van_het_team_en_niets_laat_een_spoor()
    {
        var inPool = (await Proeftuin.BerichtenAsync(Els, Pool)).Count;
        var formulier = await FormulierAsync(Sanne);

        // 1. A full name, an address and a phone number: marked, nothing stored. With "iemand" instead she goes on.
        var gemarkeerd = await Proeftuin.KlikAsync(Sanne, formulier, "vraag-stellen", ("toelichting", Herkenbaar));
        Assert.All(["een naam", "een adres", "een telefoonnummer"], w => Assert.Contains(w, gemarkeerd.Tekst, StringComparison.Ordinal));
        Assert.Contains(Herkenbaar, gemarkeerd.Tekst, StringComparison.Ordinal);

        // 3. A team without an agreement cannot ask for a form with a bewoner, and hears where to write it down.
        (string, string)[] metBewoner = [("vorm", "bruggenbouwer"), ("toelichting", "Iemand vertrouwt hulp niet meer."), ("wens", "NogNietGevraagd")];
        var zonder = await Proeftuin.KlikAsync(Sanne, formulier, "vraag-stellen", metBewoner);
        Assert.Contains("afspraken", zonder.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.Equal(inPool, (await Proeftuin.BerichtenAsync(Els, Pool)).Count);
        await Proeftuin.ZegAsync(Sanne, Linde, "afspraken");
        await Proeftuin.LeegAsync();
        var afspraken = (await Proeftuin.BerichtenAsync(Sanne, Linde)).Last(b => b.Knop("afspraken-opslaan") is not null);
        await Proeftuin.KlikAsync(Sanne, afspraken, "afspraken-opslaan", ("teamUrgent", Afspraak), ("teamContact", "030 123 45 67"));
        await Proeftuin.LeegAsync();
        await Proeftuin.SlaDoodAsync();
        await Proeftuin.StartOpnieuwAsync();
        var metAfspraak = await Proeftuin.KlikAsync(Sanne, formulier, "vraag-stellen", metBewoner);
        Assert.DoesNotContain("spreekt jullie team eerst iets af", metAfspraak.Tekst, StringComparison.Ordinal);

        // 2. Danger: the agreement at once, in the form as well as typed; no form, nothing in the queue.
        var nood = await Proeftuin.KlikAsync(Sanne, formulier, "vraag-stellen", ("toelichting", Gevaar));
        Assert.Contains(Afspraak, nood.Tekst, StringComparison.Ordinal);
        Assert.Contains("030 123 45 67", nood.Tekst, StringComparison.Ordinal);
        await Proeftuin.ZegAsync(Sanne, await Proeftuin.ChatAsync(Sanne), Gevaar);
        await Proeftuin.LeegAsync();
        var getypt = (await Proeftuin.ChatberichtenAsync(Sanne))[^1];
        Assert.Contains("Bel 112", getypt.Tekst, StringComparison.Ordinal);
        Assert.Contains(Afspraak, getypt.Tekst, StringComparison.Ordinal);
        Assert.Null(getypt.Knop("vraag-stellen"));

        // 4. No trace of the original texts.
        Assert.False(await Proeftuin.StaatErgensAsync("Hoogstraten"));
        Assert.False(await Proeftuin.StaatErgensAsync("huiverend"));
        Assert.Equal(inPool, (await Proeftuin.BerichtenAsync(Els, Pool)).Count);

        var goed = await Proeftuin.KlikAsync(Sanne, formulier, "vraag-stellen", ("toelichting", "Iemand doet niet open. Hoe blijf ik welkom?"));
        await Proeftuin.LeegAsync();
        Assert.Equal(200, goed.Status);
        Assert.Equal(inPool + 1, (await Proeftuin.BerichtenAsync(Els, Pool)).Count);
    }

    private async Task<Teamsbericht> FormulierAsync(string wie)
    {
        await Proeftuin.ZegAsync(wie, await Proeftuin.ChatAsync(wie), "vraag");
        await Proeftuin.LeegAsync();
        return (await Proeftuin.ChatberichtenAsync(wie)).Last(b => b.Knop("vraag-stellen") is not null);
    }
}
