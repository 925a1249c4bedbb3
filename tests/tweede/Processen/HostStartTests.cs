using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.Processen.Tests;

/// <summary>The Host itself, as an administrator starts it.</summary>
public sealed class HostStartTests
{
    private const string AppId = "6f1d2b4a-0c5e-4a8b-9d37-5e2f8c1a7b60";
    private const string Geheim = "geheim-dat-nergens-staat";

    [Theory]
    [InlineData("--MicrosoftAppId", "")]
    [InlineData("--MicrosoftAppPassword", "")]
    [InlineData("--ConnectionStrings:Tables", "AccountKey=" + Geheim)]
    [InlineData("--Opslag:Pad", ".")]
    [InlineData("--Graph:Aan", "misschien")]
    public async Task Een_verkeerde_instelling_geeft_een_zin_en_code_1(string naam, string waarde)
    {
        var (code, uit, fout) = await Proeftuinproces.DraaiHostAsync(
            "--MicrosoftAppId", AppId, "--MicrosoftAppTenantId", AppId, "--MicrosoftAppPassword", Geheim, "--urls", "http://127.0.0.1:0",
            naam, waarde);
        Assert.Equal((1, ""), (code, uit));
        Assert.DoesNotContain("   at ", fout, StringComparison.Ordinal);
        Assert.DoesNotContain(Geheim, fout, StringComparison.Ordinal);
        Assert.Contains(
            naam.Split('-', ':')[^1], Assert.Single(fout.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }
}
