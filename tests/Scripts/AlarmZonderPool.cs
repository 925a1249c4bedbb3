using TeamsHerstelBot.Cards;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>An alarm that nobody takes up, while the pool has left Teams: who leads the wijkteam is called, and ends it.</summary>
public sealed class AlarmZonderPool(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Is_de_pool_weg_en_pakt_niemand_het_op_dan_doet_wie_het_wijkteam_leidt_dat()
    {
        var samen = new Samenwerking(Proeftuin);
        await samen.SpreekUrgentAfAsync(Haven, Yusuf);
        var nummer = await samen.VraagMetBewonerAsync(Joost, "luisterend-oor", "angst", "Iemand zoekt een rustig oor.");
        var ed = await samen.MatchAsync(demo, nummer);
        await Proeftuin.KlikAsync(ed, await samen.KaartAsync(ed, Verbs.MatchUrgent, nummer), Verbs.MatchUrgent);
        await Proeftuin.LeegAsync();
        var knop = (await samen.KaartAsync(Joost, Verbs.UrgentOppakken, nummer)).Knop(Verbs.UrgentOppakken)!.Value.GetProperty("data");

        // Before the call it is not for who leads the team, and nothing of it is shown.
        await Proeftuin.ZegAsync(Yusuf, await Proeftuin.ChatAsync(Yusuf), "hulp");
        await Proeftuin.LeegAsync();
        var eigen = (await Proeftuin.ChatberichtenAsync(Yusuf))[^1];
        var teVroeg = await Proeftuin.KlikAsync(Yusuf, eigen, Verbs.UrgentOppakken, knop);
        Assert.DoesNotContain(nummer, teVroeg.Tekst, StringComparison.Ordinal);

        var weg = Activiteit.Gebeurtenis(
            Proeftuin.Adres, Els, "teamDeleted", ("19:waterrijk1algemeen@thread.tacv2", "De pool"), (Pool, null));
        weg["type"] = "installationUpdate";
        weg["action"] = "remove";
        await Proeftuin.LeverAsync(weg);
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddHours(1));
        var alarm = await samen.KaartAsync(Yusuf, Verbs.UrgentOppakken, nummer);
        Assert.Contains("Nog niemand pakte het op. Daarom vraag ik het jou.", alarm.Tekst, StringComparison.Ordinal);
        var gezien = await Proeftuin.KlikAsync(Yusuf, alarm, Verbs.UrgentOppakken);
        Assert.Contains("Jij pakte dit op", gezien.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.Contains("De teamleider pakte dit op", (await Proeftuin.ChatberichtenAsync(ed))[^1].Tekst, StringComparison.Ordinal);
        Assert.Null((await Proeftuin.ChatberichtenAsync(Yusuf)).Single(b => b.Id == alarm.Id).Knop(Verbs.UrgentOppakken));
    }
}
