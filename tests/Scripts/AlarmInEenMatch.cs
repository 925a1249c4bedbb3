using TeamsHerstelBot.Cards;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>An ED calls for help: who is called can call at once, says that it was seen, and knows whom to ask instead.</summary>
public sealed class AlarmInEenMatch(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Een_alarm_heeft_een_belknop_een_tweede_persoon_en_een_einde_dat_de_ervaringsdeskundige_hoort()
    {
        var samen = new Samenwerking(Proeftuin);
        await samen.SpreekUrgentAfAsync(Linde, Marit);
        var nummer = await samen.VraagMetBewonerAsync(Tom, "luisterend-oor", "angst", "Iemand zoekt een rustig oor.");
        var ed = await samen.MatchAsync(demo, nummer);
        var gemeld = await Proeftuin.KlikAsync(ed, await samen.KaartAsync(ed, Verbs.MatchUrgent, nummer), Verbs.MatchUrgent);
        Assert.Contains("Bel dan Marit de Vries, teamleider", gemeld.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();

        var alarm = await samen.KaartAsync(Tom, Verbs.UrgentOppakken, nummer);
        Assert.Contains("https://teams.microsoft.com/l/call/0/0?users=", alarm.Tekst, StringComparison.Ordinal);
        Assert.Contains("Vraag dan meteen Marit de Vries, teamleider", alarm.Tekst, StringComparison.Ordinal);

        // Somebody else ends no alarm.
        var data = alarm.Knop(Verbs.UrgentOppakken)!.Value.GetProperty("data");
        var vanEd = (await Proeftuin.ChatberichtenAsync(ed))[^1];
        Assert.DoesNotContain(
            "pakte dit op", (await Proeftuin.KlikAsync(ed, vanEd, Verbs.UrgentOppakken, data)).Tekst, StringComparison.Ordinal);

        var eerder = (await Proeftuin.ChatberichtenAsync(ed)).Count;
        var gezien = await Proeftuin.KlikAsync(Tom, alarm, Verbs.UrgentOppakken);
        Assert.Contains("Jij pakte dit op", gezien.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        var bijEd = await Proeftuin.ChatberichtenAsync(ed);
        Assert.Equal(eerder + 1, bijEd.Count);
        Assert.Contains("De sociaal werker pakte dit op", bijEd[^1].Tekst, StringComparison.Ordinal);
        await Proeftuin.KlikAsync(Tom, alarm, Verbs.UrgentOppakken, data);
        await Proeftuin.LeegAsync();
        Assert.Equal(eerder + 1, (await Proeftuin.ChatberichtenAsync(ed)).Count);
        var na = (await Proeftuin.ChatberichtenAsync(Tom)).Single(b => b.Id == alarm.Id);
        Assert.Null(na.Knop(Verbs.UrgentOppakken));
        Assert.Equal("Dit bericht is gezien", na.Titel);
        Assert.Empty(Proeftuin.Fouten);
    }
}
