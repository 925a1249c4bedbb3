using Spectre.Console;

namespace TeamsHerstelBot.Tabellen.Tests;

public sealed partial class KopieTests
{
    [Fact]
    public async Task Op_het_scherm_loopt_een_balk_vol_en_in_een_bestand_staat_alleen_tekst()
    {
        var (van, naar) = (Pad("van.db"), Pad("naar.db"));
        await VulAsync(van);
        await using var beeld = new StringWriter();
        var scherm = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(beeld),
        });
        var (code, uit, fout) = await VoerUitAsync(["kopieer", van, naar], scherm);

        Assert.Equal((0, ""), (code, fout));
        Assert.Matches("Agenda .*100%", beeld.ToString());
        Assert.DoesNotContain('\u001b', uit);
        Assert.DoesNotContain('│', uit);
        Assert.StartsWith("Tabel ", uit.TrimStart(), StringComparison.Ordinal);
        Assert.EndsWith("Klaar. De bron en het doel zijn gelijk.\n", uit.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(0, (await KopieerAsync(van, naar)).Code);
    }

    [Fact]
    public async Task Een_afdruk_is_die_van_de_kopie_en_verandert_met_een_rij()
    {
        var (van, naar) = (Pad("van.db"), Pad("naar.db"));
        await VulAsync(van);
        Assert.Equal(0, (await KopieerAsync(van, naar)).Code);

        var eerst = await VoerUitAsync(["afdruk", van]);
        Assert.Equal((0, ""), (eerst.Code, eerst.Fout));
        Assert.Contains("1224", eerst.Uit, StringComparison.Ordinal);
        Assert.Equal(eerst, await VoerUitAsync(["afdruk", naar]));
        await WijzigAsync(naar, "later");
        Assert.NotEqual(eerst, await VoerUitAsync(["afdruk", naar]));
    }

    [Theory]
    [InlineData("hoort een opdracht: kopieer of afdruk")]
    [InlineData("hoort een opdracht: kopieer of afdruk", "verplaats", "a", "b")]
    [InlineData("hoort <van> en <naar>", "kopieer", "a")]
    [InlineData("hoort <van> en <naar>", "kopieer", "a", "b", "AccountKey=geheim")]
    [InlineData("'--snel' is geen optie", "kopieer", "a", "b", "--snel=geheim")]
    [InlineData("bestaat niet", "afdruk", "{map}/bestaat-niet.db")]
    [InlineData("bestaat niet", "kopieer", "{map}/bestaat-niet.db", "{map}/naar.db")]
    [InlineData("dezelfde opslag", "kopieer", "{map}/leeg.db", "{map}/./leeg.db")]
    [InlineData("niet te lezen", "kopieer", "{map}/onzin.db", "{map}/naar.db")]
    [InlineData("niet alle tabellen", "kopieer", "{map}/leeg.db", "{map}/naar.db")]
    [InlineData("van de bron klopt niet", "kopieer", "AccountKey=geheim", "{map}/naar.db")]
    [InlineData("van het doel klopt niet", "kopieer", "{map}/leeg.db", "http://voorbeeld")]
    public async Task Een_vergissing_geeft_een_zin_en_code_1(string zin, params string[] argumenten)
    {
        await new SqliteTableStore(Pad("leeg.db")).DisposeAsync();
        await File.WriteAllTextAsync(Pad("onzin.db"), new string('x', 5000));
        var (code, uit, fout) = await VoerUitAsync(
            [.. argumenten.Select(a => a.Replace("{map}", _map.FullName, StringComparison.Ordinal))]);
        Assert.Equal((1, ""), (code, uit));
        Assert.Contains(zin, Assert.Single(fout.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", fout, StringComparison.Ordinal);
        Assert.False(File.Exists(Pad("bestaat-niet.db")));
    }
}
