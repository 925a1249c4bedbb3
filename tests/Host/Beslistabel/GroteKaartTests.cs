using System.Text.Json;
using NodaTime;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Tests.Beslistabel;

/// <summary>Teams finds a card too large: a smaller one, then one line, and never silence.</summary>
public sealed class GroteKaartTests : IAsyncLifetime
{
    private readonly Bezorgproef _proef = new();

    public ValueTask InitializeAsync() => _proef.InitializeAsync();

    public ValueTask DisposeAsync() => _proef.DisposeAsync();

    [Fact]
    public async Task Een_kaart_die_te_groot_is_komt_kleiner_met_dezelfde_knoppen()
    {
        var kanaal = await TeGrootAsync(1);
        var kaart = Assert.Single(await kanaal.StaatErAsync());
        Assert.NotNull(kaart.Knop("inrichten-wijkteam"));
        Assert.Null(await kanaal.KaartrijAsync());

        // The next change is tried whole again.
        await kanaal.HernoemAsync("Een nieuwe naam");
        Assert.Contains("Een nieuwe naam", Assert.Single(await kanaal.StaatErAsync()).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_kaart_die_ook_klein_te_groot_is_wordt_een_regel_die_zegt_wat_je_kunt_typen()
    {
        var kanaal = await TeGrootAsync(2);
        var kaart = Assert.Single(await kanaal.StaatErAsync());
        Assert.Contains("Kies waar dit kanaal voor is", kaart.Tekst, StringComparison.Ordinal);
        Assert.Contains("Typ “hulp”", kaart.Tekst, StringComparison.Ordinal);
        Assert.Null(kaart.Knop("inrichten-wijkteam"));
        Assert.Null(await kanaal.KaartrijAsync());
        Assert.Equal((0, 0), await CijfersAsync());
    }

    [Fact]
    public async Task Wat_nooit_aankomt_is_een_fout_in_het_log_en_blijft_een_cijfer_en_een_regel()
    {
        var kanaal = await TeGrootAsync(3);
        Assert.Empty(await kanaal.StaatErAsync());
        var rij = (await kanaal.KaartrijAsync())!;
        Assert.Equal((UitStatus.Dood, "413 MessageSizeTooBig"), (rij.Status, rij.Code));
        Assert.Contains(
            _proef.Proeftuin.Fouten,
            f => f.StartsWith("fail:", StringComparison.Ordinal) && f.Contains("Given up: status 413", StringComparison.Ordinal));
        Assert.Equal((0, 1), await CijfersAsync());

        // A process that starts afterwards knows it too.
        await _proef.Proeftuin.SlaDoodAsync();
        await _proef.Proeftuin.StartOpnieuwAsync();
        await _proef.SpringAsync(await _proef.NuAsync() + Duration.FromMinutes(2));
        Assert.Equal((0, 1), await CijfersAsync());
    }

    [Fact]
    public async Task Wat_opgegeven_is_bewaart_geen_tekst_van_iemand()
    {
        var kanaal = _proef.NieuwKanaal();
        await kanaal.InstalleerAsync();
        await kanaal.StoorAsync(Storing(3));
        await _proef.Proeftuin.ZegAsync(kanaal.Lid, kanaal.Id, "hulp");
        await _proef.Proeftuin.LeegAsync();
        var rij = Assert.Single(await _proef.UitbakAsync(Tabel.Personen, Sleutel.PersoonPartitie(Bezorgproef.Tenant, kanaal.Lid)));
        Assert.Equal(UitStatus.Dood, rij.Status);
        Assert.Equal("{}", rij.Los!.Kaart.GetRawText());
    }

    private async Task<Proefkanaal> TeGrootAsync(int keer)
    {
        var kanaal = _proef.NieuwKanaal();
        await kanaal.StoorAsync(Storing(keer));
        await kanaal.InstalleerAsync();
        return kanaal;
    }

    private static System.Text.Json.Nodes.JsonObject Storing(int keer) => new()
    {
        ["soort"] = "weiger",
        ["operatie"] = "send",
        ["status"] = 413,
        ["code"] = "MessageSizeTooBig",
        ["aantal"] = keer,
    };

    private async Task<(int Opzij, int Opgegeven)> CijfersAsync()
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Get, new Uri("health/ready", UriKind.Relative));
        using var antwoord = await _proef.Proeftuin.VraagAsync(vraag);
        Assert.True(antwoord.IsSuccessStatusCode);
        using var blad = JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync());
        return (blad.RootElement.GetProperty("opzij").GetInt32(), blad.RootElement.GetProperty("opgegeven").GetInt32());
    }
}
