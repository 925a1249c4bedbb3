using System.Text.RegularExpressions;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>Who is forgotten is on no card of somebody else, and nothing of before can be brought back.</summary>
public sealed partial class VergeetOnderwegTests : IAsyncLifetime
{
    private readonly Demo _demo = new();

    private Geheugenproeftuin Proeftuin => _demo.Proeftuin;

    public ValueTask InitializeAsync() => _demo.InitializeAsync();

    public ValueTask DisposeAsync() => _demo.DisposeAsync();

    [Fact]
    public async Task Wie_vergeten_wordt_staat_ook_niet_meer_op_een_kaart_van_een_dag()
    {
        var (nummer, inPool) = await _demo.VraagAsync(Haven, Aicha, ("thema", "rouw"));
        await Proeftuin.SpringAsync(Maandag.AddDays(10));
        var ed = await _demo.EersteZegtJaAsync(Els, inPool);
        await Proeftuin.KlikAsync(
            Els, (await Proeftuin.ChatberichtenAsync(Els)).Last(b => b.Knop("match-aanvaarden") is not null), "match-aanvaarden");
        await Proeftuin.LeegAsync();
        var opDag = (await Proeftuin.ChatberichtenAsync(Aicha))
            .Where(b => Denker().IsMatch(b.Tekst) && b.Knop("match-afronden") is null).ToList();
        Assert.NotEmpty(opDag);
        var naam = Denker().Match(opDag[0].Tekst).Groups["naam"].Value;

        await VergeetAsync(ed);
        var na = await Proeftuin.ChatberichtenAsync(Aicha);
        Assert.DoesNotContain(na, b => b.Tekst.Contains(naam, StringComparison.Ordinal));
        Assert.All(opDag, kaart => Assert.Contains(nummer, na.Single(b => b.Id == kaart.Id).Tekst, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Wie_vergeten_wil_worden_haalt_geen_vraag_terug_die_daarmee_stopte_of_net_was_ingetrokken()
    {
        var (open, _) = await _demo.VraagAsync(Linde, Sanne, ("thema", "rouw"));
        var (net, _) = await _demo.VraagAsync(Linde, Sanne, ("thema", "schulden"));
        await Proeftuin.KlikAsync(Sanne, await _demo.EigenKaartAsync(Sanne, net), "aanvraag-intrekken");
        await Proeftuin.LeegAsync();
        var terug = (await Proeftuin.ChatberichtenAsync(Sanne)).Last(b => b.Knop("maak-ongedaan") is not null);
        await BeginAsync(Sanne);

        Assert.DoesNotContain(await Proeftuin.ChatberichtenAsync(Sanne), b => b.Knop("maak-ongedaan") is not null);
        await Proeftuin.KlikAsync(Sanne, terug, "maak-ongedaan");
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(3));
        Assert.DoesNotContain(
            await Proeftuin.BerichtenAsync(Els, Pool),
            b => (b.Tekst.Contains(open, StringComparison.Ordinal) || b.Tekst.Contains(net, StringComparison.Ordinal))
                && b.Knop("aanvraag-bekijken") is not null);
    }

    [GeneratedRegex(@"(?<naam>\w+ \w+) denkt met je mee", RegexOptions.None, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Denker();

    private async Task VergeetAsync(string wie)
    {
        await BeginAsync(wie);
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(3));
    }

    private async Task BeginAsync(string wie)
    {
        await Proeftuin.ZegAsync(wie, await Proeftuin.ChatAsync(wie), "vergeet mij");
        await Proeftuin.LeegAsync();
        var vraag = (await Proeftuin.ChatberichtenAsync(wie)).Last(b => b.Knop("vergeet-mij") is not null);
        await Proeftuin.KlikAsync(wie, vraag, "vergeet-mij");
        await Proeftuin.LeegAsync();
    }
}
