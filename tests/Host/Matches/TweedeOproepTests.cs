using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests.Matches;

/// <summary>Nobody takes an alarm up: others hear it once, in working hours, and read as little as the first did.</summary>
public sealed class TweedeOproepTests : IAsyncLifetime
{
    private const string Tekst = "Iemand zoekt een rustig oor.";
    private readonly Demo _demo = new();
    private Samenwerking _samen = null!;
    private string _nummer = "";
    private string _ed = "";

    private Geheugenproeftuin Proeftuin => _demo.Proeftuin;

    public async ValueTask InitializeAsync()
    {
        await _demo.InitializeAsync();
        _samen = new(Proeftuin);
        await _samen.SpreekUrgentAfAsync(Linde, Marit);
        _nummer = await _samen.VraagMetBewonerAsync(Tom, "luisterend-oor", "angst", Tekst);
        _ed = await _samen.MatchAsync(_demo, _nummer);
    }

    public ValueTask DisposeAsync() => _demo.DisposeAsync();

    [Theory]
    [InlineData(10, 0, 31)]
    [InlineData(20, 0, (12 * 60) + 59)]
    public async Task Pakt_niemand_een_alarm_op_dan_horen_de_coordinatoren_het_een_keer_in_werktijd(int uur, int dag, int minuten)
    {
        await Proeftuin.SpringAsync(new DateTimeOffset(Maandag.Date.AddDays(dag).AddHours(uur), Maandag.Offset));
        await AlarmAsync();
        await NaAsync(minuten - 2);
        Assert.Empty(await BijAsync(Els));
        await NaAsync(4);
        foreach (var wie in (string[])[Els, Ravi])
        {
            var oproep = Assert.Single(await BijAsync(wie));
            Assert.DoesNotContain(Tekst, oproep.Tekst, StringComparison.Ordinal);
            Assert.Contains("Nog niemand pakte het op", oproep.Tekst, StringComparison.Ordinal);
        }

        await NaAsync(24 * 60);
        Assert.Single(await BijAsync(Els));
        Assert.Empty(await BijAsync(Marit));

        // One takes it up, and nobody is called any more.
        var kaart = Assert.Single(await BijAsync(Ravi));
        await Proeftuin.KlikAsync(Ravi, kaart, "urgent-oppakken");
        await Proeftuin.LeegAsync();
        await Proeftuin.LeegAsync();
        foreach (var wie in (string[])[Els, Ravi, Tom]) Assert.Empty(await BijAsync(wie));
    }

    [Theory]
    [InlineData("urgent-oppakken")]
    [InlineData("match-geen-gevaar")]
    public async Task Is_het_opgepakt_of_een_vergissing_dan_hoort_niemand_anders_het(string verb)
    {
        await Proeftuin.SpringAsync(Maandag.AddHours(2));
        var gemeld = await AlarmAsync();
        if (verb == "urgent-oppakken") await Proeftuin.KlikAsync(Tom, await _samen.KaartAsync(Tom, verb, _nummer), verb);
        else await Proeftuin.KlikAsync(_ed, gemeld, verb);
        await NaAsync(120);
        Assert.Empty(await BijAsync(Els));
        Assert.Empty(await BijAsync(Ravi));
    }

    private async Task<Teamsbericht> AlarmAsync()
    {
        var kaart = await _samen.KaartAsync(_ed, "match-urgent", _nummer);
        var gemeld = await Proeftuin.KlikAsync(_ed, kaart, "match-urgent");
        await Proeftuin.LeegAsync();
        return kaart with { Kaart = gemeld.Kaart };
    }

    private async Task NaAsync(int minuten) => await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(minuten));

    private async Task<IReadOnlyList<Teamsbericht>> BijAsync(string wie) =>
    [
        .. (await Proeftuin.ChatberichtenAsync(wie)).Where(
            b => b.Titel?.StartsWith("Bel ", StringComparison.Ordinal) == true && b.Tekst.Contains(_nummer, StringComparison.Ordinal)),
    ];
}
