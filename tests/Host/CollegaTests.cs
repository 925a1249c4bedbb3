using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>
/// The check cannot know whether a first name is of a colleague or of a bewoner, and stops it; the card says with which word it goes on.
/// </summary>
public sealed class CollegaTests(Demo demo) : IClassFixture<Demo>
{
    [Theory]
    [InlineData("Kan Peter van de pool meekijken?", "Kan collega Peter van de pool meekijken?")]
    [InlineData("Ik sprak Karin (coördinator) over de post.", "Ik sprak collega Karin (coördinator) over de post.")]
    public async Task Wie_een_collega_noemt_hoort_hoe_dat_kan_en_gaat_dan_verder(string eerst, string daarna)
    {
        var spel = await demo.FormulierAsync(Yusuf);
        await spel.DrukAsync("vraag-kiezen", ("toelichting", eerst));
        Assert.Contains("Hier lijkt een naam te staan.", spel.Tekst, StringComparison.Ordinal);
        Assert.Contains("Is het een collega? Zet er “collega” voor.", spel.Tekst, StringComparison.Ordinal);
        await spel.DrukAsync("vraag-kiezen", ("toelichting", daarna));
        Assert.Contains("Wat past erbij?", spel.Tekst, StringComparison.Ordinal);
    }
}
