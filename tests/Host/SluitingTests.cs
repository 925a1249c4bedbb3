using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>A wijkteam says when it is closed, in the winter of a school year whose dates are known.</summary>
public sealed class SluitingTests : IAsyncLifetime
{
    private static readonly TimeSpan Winter = TimeSpan.FromHours(1);
    private Geheugenproeftuin? _proeftuin;

    private Geheugenproeftuin Proeftuin => _proeftuin!;

    public async ValueTask InitializeAsync() => _proeftuin = await Geheugenproeftuin.StartAsync("--klok", "2026-02-03T08:30:00+01:00");

    public async ValueTask DisposeAsync() => await Proeftuin.DisposeAsync();

    [Fact]
    public async Task In_een_schoolvakantie_die_het_team_overneemt_komt_geen_kaart_en_de_kaart_zegt_wanneer_wel()
    {
        var kaart = await ToonAsync();
        Assert.Contains("De volgende vraag komt op maandag 9 februari", kaart.Tekst, StringComparison.Ordinal);
        kaart = await KlikAsync(kaart, "schoolregio-kiezen", ("schoolregio", "Midden"));
        Assert.Contains("Voorjaarsvakantie: zaterdag 14 februari t/m zondag 22 februari", kaart.Tekst, StringComparison.Ordinal);
        kaart = await KlikAsync(kaart, "sluiting-toevoegen");
        Assert.NotNull(kaart.Knop("sluiting-weghalen"));

        await Proeftuin.SpringAsync(Op(10));
        Assert.Contains("De volgende vraag komt op maandag 23 februari", (await ToonAsync()).Tekst, StringComparison.Ordinal);
        var voor = await KaartenAsync();
        await Proeftuin.SpringAsync(Op(20));
        Assert.Equal(voor, await KaartenAsync());
        await Proeftuin.SpringAsync(Op(23).AddHours(1));
        Assert.Equal(voor + 1, await KaartenAsync());
    }

    [Fact]
    public async Task Eigen_dagen_die_weer_weggehaald_zijn_kosten_geen_kaart_en_een_fout_laat_staan_wat_er_was()
    {
        var fout = await KlikAsync(
            await ToonAsync(), "sluiting-toevoegen",
            Eigen(("sluitingVan", "2026-02-13"), ("sluitingTot", "2026-02-09"), ("sluitingNaam", "Verhuizing")));
        Assert.Contains("De laatste dag ligt voor de eerste", fout.Tekst, StringComparison.Ordinal);
        Assert.Contains("Verhuizing", fout.Tekst, StringComparison.Ordinal);
        Assert.Null(fout.Knop("sluiting-weghalen"));

        var kaart = await KlikAsync(
            fout, "sluiting-toevoegen",
            Eigen(("sluitingVan", "2026-02-09"), ("sluitingTot", "2026-02-13"), ("sluitingNaam", "Verhuizing")));
        Assert.Contains("Verhuizing: maandag 9 februari t/m vrijdag 13 februari", kaart.Tekst, StringComparison.Ordinal);
        Assert.Contains("De volgende vraag komt op maandag 16 februari", kaart.Tekst, StringComparison.Ordinal);
        kaart = await KlikAsync(kaart, "sluiting-weghalen");
        Assert.Contains("De volgende vraag komt op maandag 9 februari", kaart.Tekst, StringComparison.Ordinal);

        var voor = await KaartenAsync();
        await Proeftuin.SpringAsync(Op(9).AddHours(1));
        Assert.Equal(voor + 1, await KaartenAsync());
    }

    [Fact]
    public async Task Als_het_team_dicht_is_krijgt_de_teamleider_geen_vraag_en_die_week_telt_niet_als_geen_antwoord()
    {
        await KlikAsync(await KlikAsync(await ToonAsync(), "schoolregio-kiezen", ("schoolregio", "Midden")), "sluiting-toevoegen");
        await Proeftuin.SpringAsync(Op(13));
        var voor = await VragenAsync();
        Assert.True(voor > 0);
        await Proeftuin.SpringAsync(Op(20));
        Assert.Equal(voor, await VragenAsync());
        await Proeftuin.SpringAsync(Op(27));
        Assert.Equal(voor + 1, await VragenAsync());
    }

    private async Task<int> VragenAsync() =>
        (await Proeftuin.ChatberichtenAsync(Marit)).Count(b => b.Tekst.Contains("Een vraag voor deze week", StringComparison.Ordinal));

    private static DateTimeOffset Op(int dag) => new(2026, 2, dag, 9, 0, 0, Winter);

    private static (string, string)[] Eigen(params (string, string)[] velden) => [.. velden, ("id", "kanaal")];

    private async Task<Teamsbericht> ToonAsync()
    {
        var inrichten = (await Proeftuin.BerichtenAsync(Marit, Linde)).First(b => b.Knop("sluitingen-tonen") is not null);
        return await KlikAsync(inrichten, "sluitingen-tonen");
    }

    private async Task<Teamsbericht> KlikAsync(Teamsbericht op, string verb, params (string, string)[] invoer)
    {
        var antwoord = await Proeftuin.KlikAsync(Marit, op, verb, invoer);
        Assert.Equal(200, antwoord.Status);
        return op with { Kaart = antwoord.Kaart };
    }

    private async Task<int> KaartenAsync()
    {
        await Proeftuin.LeegAsync();
        return (await Proeftuin.BerichtenAsync(Marit, Linde)).Count(b => b.IsAgendakaart);
    }
}
