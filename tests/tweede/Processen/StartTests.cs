using System.Net;
using System.Net.Sockets;
using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.Processen.Tests;

public sealed class StartTests
{
    [Fact]
    public async Task Een_poort_die_bezet_is_geeft_een_zin_en_code_1()
    {
        using var bezet = new TcpListener(IPAddress.Loopback, 0);
        bezet.Start();
        var (code, uit, fout) = await Draai("--urls", $"http://127.0.0.1:{((IPEndPoint)bezet.LocalEndpoint).Port}");
        Assert.Equal((1, ""), (code, uit));
        Assert.Contains("al in gebruik", EenZin(fout), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_hem_nog_eens_start_leest_waar_hij_al_draait()
    {
        await using var eerste = await Proeftuinproces.StartAsync("--leeg");
        var adres = eerste.Adres.GetLeftPart(UriPartial.Authority);
        var zelfdeAdres = await Draai("--urls", adres);
        var zelfdeMap = await Proeftuinproces.DraaiAsync("--data", eerste.Map, "--urls", "http://127.0.0.1:0");
        foreach (var (code, uit, fout) in new[] { zelfdeAdres, zelfdeMap })
        {
            Assert.Equal((1, ""), (code, uit));
            Assert.Contains($"draait al op {adres} ", EenZin(fout), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Een_databestand_dat_niet_te_lezen_is_geeft_een_zin_en_code_1()
    {
        var map = Directory.CreateTempSubdirectory("kapot");
        try
        {
            var goed = await Proeftuinproces.StartAsync("--leeg");
            var namen = Directory.GetFiles(goed.Map, "*.db").Select(Path.GetFileName).ToList();
            await goed.DisposeAsync();
            Assert.NotEmpty(namen);
            foreach (var naam in namen) await File.WriteAllTextAsync(Path.Combine(map.FullName, naam!), new string('x', 5000));
            var (code, _, fout) = await Proeftuinproces.DraaiAsync("--data", map.FullName, "--urls", "http://127.0.0.1:0", "--leeg");
            Assert.Equal(1, code);
            Assert.Contains("niet te lezen", EenZin(fout), StringComparison.Ordinal);
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("--urls", "http://0.0.0.0:5000")]
    [InlineData("--urls", "geen adres")]
    [InlineData("--klok", "morgen")]
    [InlineData("--bot", "http://example.nl:5000")]
    [InlineData("--onzin", "x")]
    [InlineData("--klok", "2026-11-30T09:00:00+01:00", "--bot", "http://localhost:5000")]
    [InlineData("--klok")]
    public async Task Een_verkeerde_instelling_geeft_een_zin_en_code_1(string naam, params string[] rest)
    {
        var (code, uit, fout) = await Draai([naam, .. rest]);
        Assert.Equal((1, ""), (code, uit));
        Assert.Contains(naam, EenZin(fout), StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Uit, string Fout)> Draai(params string[] argumenten)
    {
        var map = Directory.CreateTempSubdirectory("start");
        try
        {
            return await Proeftuinproces.DraaiAsync(["--data", map.FullName, .. argumenten]);
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    private static string EenZin(string fout)
    {
        Assert.DoesNotContain("   at ", fout, StringComparison.Ordinal);
        return Assert.Single(
            fout.Split('\n', StringSplitOptions.RemoveEmptyEntries), r => !r.StartsWith("Proeftuin: ", StringComparison.Ordinal));
    }
}
