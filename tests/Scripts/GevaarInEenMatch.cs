using TeamsHerstelBot.Cards;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>An ED who types that there is danger reads first what the team of that match agreed, wherever it was typed.</summary>
public sealed class GevaarInEenMatch(Demo demo) : IClassFixture<Demo>
{
    private const string Gevaar = "Iemand zegt dat hij vannacht een eind aan zijn leven maakt.";
    private const string VanHaven = "Bel de wijkagent en dan de teamleider van Haven.";

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Wie_als_ervaringsdeskundige_gevaar_typt_leest_wat_het_team_van_die_match_afsprak_en_dan_de_nummers()
    {
        var samen = new Samenwerking(Proeftuin);
        await samen.SpreekUrgentAfAsync(Linde, Marit);
        var nummer = await samen.VraagMetBewonerAsync(Tom, "luisterend-oor", "angst", "Iemand zoekt een rustig oor.");
        var ed = await samen.MatchAsync(demo, nummer);

        // In a field of the match, in the own chat, and in a field that is about no match.
        var kaart = await samen.KaartAsync(ed, Verbs.AfsprakenMatch, nummer);
        EerstDeAfspraak(
            (await Proeftuin.KlikAsync(ed, kaart, Verbs.AfsprakenMatch, (Velden.AfspraakWel, Gevaar))).Tekst, Samenwerking.Urgent);
        var wens = await samen.KaartAsync(ed, Verbs.VerwachtingGeven, nummer);
        EerstDeAfspraak(
            (await Proeftuin.KlikAsync(ed, wens, Verbs.VerwachtingGeven, (Velden.Verwacht, Gevaar))).Tekst, Samenwerking.Urgent);
        EerstDeAfspraak(await ZegAsync(ed), Samenwerking.Urgent);
        Assert.DoesNotContain("je teamleider", await ZegAsync(ed), StringComparison.Ordinal);

        // With matches at two teams each agreement says of which team it is, and what to do when that is not clear.
        await demo.SpreekUrgentAfAsync(Haven, Joost, VanHaven);
        var tweede = await samen.VraagMetBewonerAsync(Aicha, "luisterend-oor", "rouw", "Iemand zoekt iemand die luistert.");
        var vanEls = await demo.BekijkAsync(
            Els, (await Proeftuin.BerichtenAsync(Els, Pool)).Single(b => b.Tekst.Contains(tweede, StringComparison.Ordinal)));
        await Proeftuin.KlikAsync(Els, vanEls, Verbs.MatchEigenKeuze, (Velden.Collega, ed));
        await Proeftuin.LeegAsync();
        var aanbod = await samen.KaartAsync(ed, "aanbod-ja", tweede);
        await Proeftuin.KlikAsync(ed, aanbod, "aanbod-ja");
        await Proeftuin.LeegAsync();
        await Proeftuin.KlikAsync(Els, await samen.KaartAsync(Els, "match-aanvaarden", tweede), "match-aanvaarden");
        await Proeftuin.LeegAsync();
        var beide = await ZegAsync(ed);
        EerstDeAfspraak(beide, Samenwerking.Urgent);
        EerstDeAfspraak(beide, VanHaven);
        Assert.Contains("Weet je het niet zeker? Bel 112", beide, StringComparison.Ordinal);
        var vanHaven = await samen.KaartAsync(ed, Verbs.AfsprakenMatch, tweede);
        var antwoord = (await Proeftuin.KlikAsync(ed, vanHaven, Verbs.AfsprakenMatch, (Velden.AfspraakWel, Gevaar))).Tekst;
        EerstDeAfspraak(antwoord, VanHaven);
        Assert.DoesNotContain(Samenwerking.Urgent, antwoord, StringComparison.Ordinal);

        // Somebody else gets nothing of it by playing the card, and nothing was sent or stored.
        var ander = Henk == ed ? Bram : Henk;
        await Proeftuin.ZegAsync(ander, await Proeftuin.ChatAsync(ander), "hulp");
        await Proeftuin.LeegAsync();
        var data = vanHaven.Knop(Verbs.AfsprakenMatch)!.Value.GetProperty("data");
        var gespeeld = await Proeftuin.KlikAsync(
            ander, (await Proeftuin.ChatberichtenAsync(ander))[^1], Verbs.AfsprakenMatch, data, (Velden.AfspraakWel, Gevaar));
        Assert.DoesNotContain(VanHaven, gespeeld.Tekst, StringComparison.Ordinal);
        Assert.False(await Proeftuin.StaatErgensAsync("vannacht"));
        Assert.Empty(Proeftuin.Fouten);
    }

    private async Task<string> ZegAsync(string wie)
    {
        await Proeftuin.ZegAsync(wie, await Proeftuin.ChatAsync(wie), Gevaar);
        await Proeftuin.LeegAsync();
        return (await Proeftuin.ChatberichtenAsync(wie))[^1].Tekst;
    }

    private static void EerstDeAfspraak(string kaart, string afspraak)
    {
        var (eerst, dan) = (kaart.IndexOf(afspraak, StringComparison.Ordinal), kaart.LastIndexOf("tel:112", StringComparison.Ordinal));
        Assert.True(eerst >= 0, $"The agreement is not there: {kaart}");
        Assert.True(dan > eerst, $"The numbers are not there, or come first: {kaart}");
    }
}
