using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Inkomst;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>The help card of a role is a promise: each command on it does something for that person, and no other does.</summary>
public sealed class HulpTests(Demo demo) : IClassFixture<Demo>
{
    /// <summary>What somebody gets for whom a command is not: a refusal, a word about where to go, or a profile to make first.</summary>
    private static readonly string[] NietVoorJou =
        [
            "Dit kan nu niet", "Ik ken jouw wijkteam nog niet", "Afspraken horen bij een wijkteam", "Ik ken hier geen wijkteam",
            "Maak je profiel als ervaringsdeskundige",
        ];

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    public static TheoryData<string> Mensen => [Sanne, Marit, Els, Karin];

    [Theory]
    [MemberData(nameof(Mensen))]
    public async Task De_hulp_noemt_elke_opdracht_die_iemand_heeft_en_geen_andere(string wie)
    {
        var hulp = await TypAsync(wie, "hulp");
        var genoemd = hulp.Kaart!.Value.GetProperty("body").EnumerateArray().Single(e => e.GetProperty("type").GetString() == "FactSet")
            .GetProperty("facts").EnumerateArray().Select(f => f.GetProperty("title").GetString()!).ToList();
        var bedoeld = genoemd.Select(Opdrachten.Herken).ToList();
        Assert.All(
            genoemd.Zip(bedoeld),
            g => Assert.True(g.First == g.Second || g == ("mijn vragen", "mijn aanvragen"), $"{g} is not understood."));

        List<string> heeft = [];
        foreach (var opdracht in Opdrachten.Alle)
        {
            var antwoord = await TypAsync(wie, opdracht);
            var lees = $"{antwoord.Tekst} {antwoord.Samenvatting}";
            if (
                opdracht == "profiel"
                    ? !lees.Contains(NietVoorJou[0], StringComparison.Ordinal)
                    : !NietVoorJou.Any(n => lees.Contains(n, StringComparison.Ordinal)))
            {
                heeft.Add(opdracht);
            }
        }

        // A list of own aanvragen is for who can ask; to everybody else it is always empty.
        if (!heeft.Contains("vraag")) heeft.Remove("mijn aanvragen");
        Assert.Equal(heeft.Order(StringComparer.Ordinal), bedoeld.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Wie_niet_in_een_pool_zit_hoort_bij_profiel_wat_wel_kan()
    {
        Assert.Contains("Wil je meedenken? Vraag een coördinator", (await TypAsync(Tom, "profiel")).Tekst, StringComparison.Ordinal);
        Assert.Null((await TypAsync(Tom, "hulp")).Knop("profiel-tonen"));
    }

    private async Task<Teamsbericht> TypAsync(string wie, string tekst)
    {
        await Proeftuin.ZegAsync(wie, await Proeftuin.ChatAsync(wie), tekst);
        await Proeftuin.LeegAsync();
        return (await Proeftuin.ChatberichtenAsync(wie))[^1];
    }
}
