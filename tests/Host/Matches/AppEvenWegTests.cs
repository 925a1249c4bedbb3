using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests.Matches;

/// <summary>Somebody took the app away and has it again: the chat says how things are then, and nothing that is over.</summary>
public sealed class AppEvenWegTests : IAsyncLifetime
{
    /// <summary>What can still be done after the end.</summary>
    private static readonly string[] Achteraf =
        ["bedank-geven", "terugblik-geven", "reflectie-overleg", "aanvraag-opnieuw", "aanvraag-verder", "vraag-later", "sparren-herstel"];

    private readonly Demo _demo = new();

    private Geheugenproeftuin Proeftuin => _demo.Proeftuin;

    public ValueTask InitializeAsync() => _demo.InitializeAsync();

    public ValueTask DisposeAsync() => _demo.DisposeAsync();

    [Theory]
    [InlineData(true, 1)]
    [InlineData(true, 45)]
    [InlineData(false, 1)]
    [InlineData(false, 45)]
    public async Task Van_een_match_die_eindigde_terwijl_de_app_weg_was_staat_er_geen_knop_meer(bool vrager, int dagen)
    {
        var (samen, nummer, ed) = await MatchAsync();
        var (wie, ander) = vrager ? (Tom, ed) : (ed, Tom);
        await Proeftuin.KlikAsync(
            ander, await samen.KaartAsync(ander, "ontmoeting-plannen", nummer), "ontmoeting-plannen",
            ("ontmoetingSoort", "driegesprek"), ("ontmoetingDag", "2027-03-01"));
        await Proeftuin.SpringAsync(Maandag.AddDays(8));
        Assert.Contains(await OverAsync(wie, nummer), b => b.Tekst.Contains("Er staat een afspraak", StringComparison.Ordinal));

        await GaatWegAsync(wie);
        await Proeftuin.KlikAsync(ander, await samen.KaartAsync(ander, "match-afronden", nummer), "match-afronden");
        await Proeftuin.LeegAsync();
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(dagen));
        await IsTerugAsync(wie);

        Assert.All(
            await OverAsync(wie, nummer),
            b => Assert.All(b.Knoppen, k => Assert.Contains(k.GetProperty("verb").GetString(), Achteraf)));
        Assert.DoesNotContain(
            await OverAsync(wie, nummer), b => b.Tekst.Contains("Er staat een afspraak", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(45, 0)]
    public async Task Van_een_vraag_die_sloot_terwijl_de_app_weg_was_staat_er_geen_knop_meer_en_hoogstens_een_bericht(
        int dagen, int berichten)
    {
        var (nummer, inPool) = await _demo.VraagAsync(Linde, Tom, ("thema", "rouw"));
        await GaatWegAsync(Tom);
        var kaart = await _demo.BekijkAsync(Els, inPool);
        await Proeftuin.KlikAsync(Els, kaart, "match-geen", ("alternatief", "later-opnieuw"));
        await Proeftuin.LeegAsync();
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(dagen));
        await IsTerugAsync(Tom);

        var over = await OverAsync(Tom, nummer);
        Assert.DoesNotContain(over, b => b.Knop("aanvraag-intrekken") is not null);
        Assert.Equal(berichten + 1, over.Count);
    }

    [Fact]
    public async Task Van_een_match_die_begon_en_eindigde_terwijl_de_app_weg_was_komt_alleen_dat_die_voorbij_is()
    {
        await GaatWegAsync(Tom);
        var samen = new Samenwerking(Proeftuin);
        var (nummer, _) = await _demo.VraagAsync(Linde, Tom, ("thema", "rouw"));
        var ed = await samen.MatchAsync(_demo, nummer);
        await Proeftuin.KlikAsync(ed, await samen.KaartAsync(ed, "match-afronden", nummer), "match-afronden");
        await Proeftuin.LeegAsync();
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(20));
        await IsTerugAsync(Tom);

        var bericht = Assert.Single(await OverAsync(Tom, nummer));
        Assert.Contains("is klaar", bericht.Titel, StringComparison.Ordinal);
        Assert.Empty(bericht.Knoppen);
    }

    private async Task<(Samenwerking Samen, string Nummer, string Ed)> MatchAsync()
    {
        var samen = new Samenwerking(Proeftuin);
        await samen.SpreekUrgentAfAsync(Linde, Marit);
        var nummer = await samen.VraagMetBewonerAsync(Tom, "luisterend-oor", "angst", "Iemand zoekt een rustig oor.");
        return (samen, nummer, await samen.MatchAsync(_demo, nummer));
    }

    /// <summary>What stands in somebody's chat about a question.</summary>
    private async Task<IReadOnlyList<Teamsbericht>> OverAsync(string wie, string nummer) =>
        [.. (await Proeftuin.ChatberichtenAsync(wie)).Where(b => b.Tekst.Contains(nummer, StringComparison.Ordinal))];

    /// <summary>Teams takes nothing for this chat any more.</summary>
    private async Task GaatWegAsync(string wie)
    {
        var chat = await Proeftuin.ChatAsync(wie);
        foreach (var operatie in (string[])["send", "update"])
        {
            await Proeftuin.StoorAsync(
                new { soort = "weiger", operatie, gesprek = chat, status = 403, code = "BotNotInConversationRoster" });
        }

        await Proeftuin.StoorAsync(new { soort = "weiger", operatie = "create", status = 403, code = "BotNotInConversationRoster" });
    }

    private async Task IsTerugAsync(string wie)
    {
        await Proeftuin.LeegAsync();
        await Proeftuin.StoorNietMeerAsync();
        await Proeftuin.LeverAsync(Activiteit.Installatie(Proeftuin.Adres, wie, await Proeftuin.ChatAsync(wie), "personal"));
        await Proeftuin.LeegAsync();
        await Proeftuin.LeegAsync();
    }
}
