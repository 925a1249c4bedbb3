using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Beheer;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>What an administrator can type behind the name of a program.</summary>
public sealed class OpdrachtregelTests
{
    [Theory]
    [InlineData]
    [InlineData("--urls", "http://127.0.0.1:0")]
    [InlineData("--MicrosoftAppId", "tabellen")]
    [InlineData("MicrosoftAppId=x")]
    [InlineData("--environment=Production", "--help")]
    [InlineData("Tabellen")]
    public void Een_instelling_start_de_bot(params string[] argumenten) => Assert.False(Beheeropdrachten.Vraagt(argumenten));

    [Theory]
    [InlineData("tabellen")]
    [InlineData("manifest", "--help")]
    [InlineData("--help")]
    [InlineData("[suggest:9]", "tabellen ")]
    public void Een_opdracht_en_een_vraag_om_hulp_starten_de_bot_niet(params string[] argumenten) =>
        Assert.True(Beheeropdrachten.Vraagt(argumenten));

    [Fact]
    public void Elke_opdracht_is_er_een_die_de_bot_niet_start()
    {
        var opdrachten = BotBuilder.Opdrachten().Subcommands.Select(opdracht => opdracht.Name).ToList();

        Assert.Equal(["controleer", "teams", "inhoud", "levering", "tabellen", "manifest", "export", "vergeet", "bewijs"], opdrachten);
        Assert.All(opdrachten, opdracht => Assert.True(Beheeropdrachten.Vraagt([opdracht])));
    }

    [Fact]
    public async Task Hulp_noemt_de_opdrachten_en_een_half_woord_wordt_afgemaakt()
    {
        var hulp = await Proeftuinproces.DraaiHostAsync("--help");
        Assert.Equal((0, ""), (hulp.Code, hulp.Fout));
        Assert.Contains("tabellen", hulp.Uit, StringComparison.Ordinal);
        Assert.Contains("manifest", hulp.Uit, StringComparison.Ordinal);

        var rest = await Proeftuinproces.DraaiHostAsync("[suggest:11]", "tabellen ko");
        Assert.Equal((0, "kopieer"), (rest.Code, rest.Uit.Trim()));
    }

    [Fact]
    public async Task Een_vergissing_in_een_opdracht_geeft_een_zin_en_code_1()
    {
        var (code, uit, fout) = await Proeftuinproces.DraaiHostAsync("tabellen", "verplaats");

        Assert.Equal((1, ""), (code, uit));
        Assert.Contains("kopieer of afdruk", Assert.Single(fout.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_Proeftuin_noemt_elke_schakelaar_en_begint_dan_niet()
    {
        var (code, uit, fout) = await Proeftuinproces.DraaiAsync("--help");

        Assert.Equal((0, ""), (code, fout));
        Assert.All(
            (string[])["--leeg", "--kaal", "--urls", "--klok", "--data", "--bot"],
            schakelaar => Assert.Contains(schakelaar, uit, StringComparison.Ordinal));
    }
}
