using TeamsHerstelBot.Cards;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests.Leden;

/// <summary>A coördinator is away for a while: nobody waits for that, and nobody asks why.</summary>
public sealed class AfwezigheidTests(Demo demo) : IClassFixture<Demo>
{
    private static readonly DateTimeOffset Woensdag = Maandag.AddDays(2);

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Wat_alleen_een_coordinator_zou_horen_horen_de_anderen_ook_tot_die_er_weer_is()
    {
        var (eerste, inPool) = await demo.VraagAsync(Haven, Yusuf);
        await demo.EersteZegtJaAsync(Els, inPool);
        Assert.True(await HeeftJaAsync(Els, eerste));
        Assert.False(await HeeftJaAsync(Ravi, eerste));

        // What waits for who goes away lies with the others at once.
        await MeldAsync("2026-11-25");
        Assert.True(await HeeftJaAsync(Ravi, eerste));
        Assert.Contains("weer vanaf woensdag 25 november", await ZegAsync(Ravi, "wie is wie"), StringComparison.Ordinal);

        var (tweede, ookInPool) = await demo.VraagAsync(Linde, Sanne);
        await demo.EersteZegtJaAsync(Els, ookInPool);
        Assert.True(await HeeftJaAsync(Els, tweede));
        Assert.True(await HeeftJaAsync(Ravi, tweede));

        // On that day it is over by itself.
        await Proeftuin.SpringAsync(Woensdag);
        Assert.DoesNotContain("weer vanaf", await ZegAsync(Ravi, "wie is wie"), StringComparison.Ordinal);
        var (derde, laatste) = await demo.VraagAsync(Haven, Aicha);
        await demo.EersteZegtJaAsync(Els, laatste);
        Assert.True(await HeeftJaAsync(Els, derde));
        Assert.False(await HeeftJaAsync(Ravi, derde));
    }

    [Theory]
    [InlineData("afwezig")]
    [InlineData("pauze")]
    public async Task Een_coordinator_die_er_even_niet_is_vindt_dat_en_een_dag_die_niet_kan_blijft_staan(string getypt)
    {
        Assert.Contains("Ben je er even niet?", await ZegAsync(Ravi, getypt), StringComparison.Ordinal);
        var kaart = (await Proeftuin.ChatberichtenAsync(Ravi))[^1];
        foreach (var dag in new[] { "2026-11-22", "2028-01-01", "" })
        {
            var antwoord = await Proeftuin.KlikAsync(Ravi, kaart, Verbs.AfwezigMelden, (Velden.AfwezigTot, dag));
            Assert.Contains(Teksten.AfwezigDag, antwoord.Tekst, StringComparison.Ordinal);
            Assert.Contains(Verbs.AfwezigMelden, antwoord.Tekst, StringComparison.Ordinal);
        }

        await ZegAsync(Ravi, "afwezig");
        Assert.DoesNotContain("Je bent er even niet", (await Proeftuin.ChatberichtenAsync(Ravi))[^1].Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_geen_coordinator_is_kan_niet_afwezig_zijn_en_ziet_waarom()
    {
        Assert.Contains(Teksten.AlleenCoordinatorKijkt, await ZegAsync(Tom, "afwezig"), StringComparison.Ordinal);
        var gespeeld = await Proeftuin.RoepAsync(
            Tom, await Proeftuin.ChatAsync(Tom), "adaptiveCard/action", new()
            {
                ["action"] = new System.Text.Json.Nodes.JsonObject
                {
                    ["type"] = "Action.Execute",
                    ["verb"] = Verbs.AfwezigMelden,
                    ["data"] = new System.Text.Json.Nodes.JsonObject
                    {
                        ["v"] = 1,
                        ["soort"] = Soorten.Hulp,
                        ["id"] = "afwezig",
                        ["rev"] = 0,
                        [Velden.AfwezigTot] = "2026-12-01",
                    },
                },
                ["trigger"] = "manual",
            });
        Assert.Contains(Teksten.AlleenCoordinatorKijkt, gespeeld.Tekst, StringComparison.Ordinal);
    }

    private async Task MeldAsync(string dag)
    {
        await ZegAsync(Els, "afwezig");
        var kaart = (await Proeftuin.ChatberichtenAsync(Els))[^1];
        var antwoord = await Proeftuin.KlikAsync(Els, kaart, Verbs.AfwezigMelden, (Velden.AfwezigTot, dag));
        Assert.Contains("Je bent er even niet", antwoord.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
    }

    private async Task<string> ZegAsync(string wie, string tekst)
    {
        await Proeftuin.ZegAsync(wie, await Proeftuin.ChatAsync(wie), tekst);
        await Proeftuin.LeegAsync();
        return (await Proeftuin.ChatberichtenAsync(wie))[^1].Tekst;
    }

    private async Task<bool> HeeftJaAsync(string wie, string nummer) => (await Proeftuin.ChatberichtenAsync(wie))
        .Any(b => b.Tekst.Contains(nummer, StringComparison.Ordinal) && b.Knop(Verbs.MatchAanvaarden) is not null);
}
