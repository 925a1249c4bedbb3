using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests.Ankers;

/// <summary>What became due while the process was away is done when it still makes sense, and not otherwise.</summary>
public sealed class LangWegTests : Ankerproef
{
    /// <summary>The card comes on Monday at nine, the overleg is on Thursday at ten; away since Sunday evening.</summary>
    [Theory]
    [InlineData(4, 1, 0)]
    [InlineData(25, 1, 0)]
    [InlineData(28, 1, 1)]
    public async Task Na_dagen_of_weken_weg_komt_alleen_de_kaart_waarvan_het_overleg_nog_komt(int dagen, int uur, int kaarten)
    {
        var eerste = await Proef.RichtInAsync();
        eerste.Punt.ValOm();
        Proef.Klok.Advance(Wijk.Maandag.AddDays(dagen).AddHours(uur) - Proef.Klok.GetUtcNow());
        var bot = await Proef.StartAsync();
        for (var keer = 0; keer < 3; keer++) await Proef.LaterAsync(Tien, bot);
        Assert.Equal(kaarten, Teams.In(Kanaal).Count);
        Assert.InRange(Teams.In(Wijk.Chat(Wijk.Leider)).Count, 0, 1);
        var weken = await bot.Kluis.ZoekAsync<Agendaweek>(Tabel.Agenda, Kanaal, "2026-W", default);
        Assert.Equal(kaarten, weken.Count(w => w.Waarde.HadKaart));
        Assert.True(weken.Count > kaarten, "That a week was missed is kept.");

        // And from then on once a week.
        await NaarAsync(Wijk.Maandag.AddDays(7 * ((dagen / 7) + 1)), bot);
        Assert.Equal(kaarten + 1, Teams.In(Kanaal).Count);
    }
}
