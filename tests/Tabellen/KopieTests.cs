using System.CommandLine;
using Spectre.Console;
using TeamsHerstelBot.Host.Beheer;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Tabellen.Tests;

/// <summary>Moving the bot from one store to another, as the administrator does it.</summary>
public sealed partial class KopieTests(SharedAzurite azurite) : IDisposable
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("kopie-");

    public void Dispose() => _map.Delete(recursive: true);

    [Fact]
    public async Task Van_bestand_naar_Azure_en_terug_halverwege_gestopt_en_hervat_blijft_alles_gelijk_met_zijn_type()
    {
        var (eerst, terug) = (Pad("eerst.db"), Pad("terug.db"));
        var azure = (await azurite.GetAsync()).ConnectionString;
        var rijen = await VulAsync(eerst);
        Assert.Equal(1234, rijen);

        // Stopped in the middle of the second table.
        using (var stop = new CancellationTokenSource())
        await using (var bron = new SqliteTableStore(eerst))
        {
            var kopie = new KopieerTabellen(bron, (IScannableTableStore)TableStore.Open(azure, ""), stand =>
            {
                if (stand is { Tabel: Tabel.Agenda, Gedaan: > 300 }) stop.Cancel();
            });
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => kopie.VoerUitAsync(stop.Token));
        }

        var hervat = await KopieerAsync(eerst, azure);
        Assert.Equal((0, ""), (hervat.Code, hervat.Fout));
        Assert.Equal(("4", "0"), Geteld(hervat.Uit, Tabel.Wijkteams));
        var (rijenInDoel, geschreven) = Geteld(hervat.Uit, Tabel.Agenda);
        Assert.Equal("1224", rijenInDoel);
        Assert.NotEqual("1224", geschreven);

        Assert.Equal(0, (await KopieerAsync(azure, terug)).Code);
        await using var heen = new SqliteTableStore(eerst);
        await using var weer = new SqliteTableStore(terug);
        foreach (var tabel in Tabel.Alle)
        {
            var (a, b) = (await AllesAsync(heen, tabel), await AllesAsync(weer, tabel));
            Assert.Equal(a.Keys, b.Keys);
            Assert.All(a, rij => Assert.Equal(Waarden(rij.Value), Waarden(b[rij.Key])));
        }

        Assert.Equal(("1224", "0"), Geteld((await KopieerAsync(azure, terug)).Uit, Tabel.Agenda));
    }

    [Fact]
    public async Task Een_nieuwere_rij_in_het_doel_blijft_staan_en_het_verschil_wordt_gemeld()
    {
        var (van, naar) = (Pad("van.db"), Pad("naar.db"));
        await VulAsync(van);
        Assert.Equal(0, (await KopieerAsync(van, naar)).Code);
        await WijzigAsync(naar, "nieuwer");

        var (code, _, fout) = await KopieerAsync(van, naar);
        Assert.Equal(1, code);
        Assert.Contains(
            "niet gelijk in Wijkteams (bron 4 rijen, doel 4)", Assert.Single(fout.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.Equal("nieuwer", await LeesAsync(naar));
    }

    [Fact]
    public async Task Wat_in_de_bron_later_veranderde_komt_bij_een_tweede_keer_mee()
    {
        var (van, naar) = (Pad("van.db"), Pad("naar.db"));
        await VulAsync(van);
        Assert.Equal(0, (await KopieerAsync(van, naar)).Code);
        await WijzigAsync(van, "later");

        var (code, uit, _) = await KopieerAsync(van, naar);
        Assert.Equal(0, code);
        Assert.Equal(("4", "1"), Geteld(uit, Tabel.Wijkteams));
        Assert.Equal("later", await LeesAsync(naar));
    }

    [Fact]
    public async Task Een_rij_te_veel_in_het_doel_is_een_verschil()
    {
        var (van, naar) = (Pad("van.db"), Pad("naar.db"));
        await VulAsync(van);
        await using (var doel = new SqliteTableStore(naar))
        {
            await doel.CreateTableIfNotExistsAsync(Tabel.Pool, default);
            Assert.True((await doel.WriteAsync(Tabel.Pool, [new TableWrite.Insert(new TableEntity("ander", "rij"))], default)).Succeeded);
        }

        var (code, _, fout) = await KopieerAsync(van, naar);
        Assert.Equal(1, code);
        Assert.Contains("Pool (bron 4 rijen, doel 5)", fout, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rijen_die_samen_niet_in_een_transactie_passen_komen_toch_over()
    {
        var (van, naar) = (Pad("van.db"), Pad("naar.db"));
        await VulAsync(van);
        await using (var bron = new SqliteTableStore(van))
        {
            foreach (var i in Enumerable.Range(0, 12))
            {
                var rij = new TableEntity("groot", $"{i:D2}");
                for (var kolom = 0; kolom < 10; kolom++) rij[$"K{kolom}"] = new byte[60_000];
                Assert.True((await bron.WriteAsync(Tabel.Pool, [new TableWrite.Insert(rij)], default)).Succeeded);
            }
        }

        var (code, uit, fout) = await KopieerAsync(van, naar);
        Assert.Equal((0, ""), (code, fout));
        Assert.Equal(("16", "16"), Geteld(uit, Tabel.Pool));
    }

    private string Pad(string naam) => Path.Combine(_map.FullName, naam);

    private static Task<(int Code, string Uit, string Fout)> KopieerAsync(string van, string naar) => VoerUitAsync(["kopieer", van, naar]);

    private static async Task<(int Code, string Uit, string Fout)> VoerUitAsync(string[] argumenten, IAnsiConsole? scherm = null)
    {
        await using var uit = new StringWriter();
        await using var fout = new StringWriter();
        var code = await Opdrachtregel.VoerUitAsync(
            new RootCommand { Tabelopdrachten.Maak(scherm) },
            [Tabelopdrachten.Naam, .. argumenten],
            new InvocationConfiguration { Output = uit, Error = fout });
        return (code, uit.ToString(), fout.ToString());
    }

    /// <summary>How many rows of a table are in the target, and how many of them were written.</summary>
    private static (string InDoel, string Geschreven) Geteld(string uit, string tabel)
    {
        var kolommen = Assert.Single(uit.Split('\n'), regel => regel.TrimStart().StartsWith(tabel + " ", StringComparison.Ordinal))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return (kolommen[1], kolommen[2]);
    }

    /// <summary>Every type, several partitions, and one with more rows than a page.</summary>
    private static async Task<int> VulAsync(string pad)
    {
        await using var opslag = new SqliteTableStore(pad);
        var rijen = 0;
        foreach (var tabel in Tabel.Alle)
        {
            await opslag.CreateTableIfNotExistsAsync(tabel, default);
            var partities = tabel == Tabel.Wekkers || tabel == Tabel.Personen ? ["a"] : new[] { "a", "b" };
            foreach (var partitie in partities)
            {
                var aantal = tabel == Tabel.Agenda ? 612 : partities.Length == 1 ? 1 : 2;
                foreach (var deel in Enumerable.Range(0, aantal).Chunk(100))
                {
                    TableWrite[] writes = [.. deel.Select(i => new TableWrite.Insert(Rij(partitie, i)))];
                    Assert.True((await opslag.WriteAsync(tabel, writes, default)).Succeeded);
                    rijen += deel.Length;
                }
            }
        }

        return rijen;
    }

    private static TableEntity Rij(string partitie, int i) => new(partitie, $"{i:D4} 't")
    {
        { "Tekst", "één 👩🏽‍🤝‍👨🏻 \" \\ 42" }, { "Getal", i },
        { "Groot", long.MaxValue - i }, { "Heel", 1.0 }, { "Deel", 1.0 / 3 }, { "Waar", i % 2 == 0 },
        { "Moment", new DateTimeOffset(638_999_999_999_999_999 - i, TimeSpan.Zero) }, { "Id", new Guid(i, 1, 2, new byte[8]) },
        { "Bytes", new byte[] { 0, 255, (byte)i } },
    };

    private static async Task<SortedDictionary<string, TableEntity>> AllesAsync(SqliteTableStore opslag, string tabel)
    {
        var rijen = new SortedDictionary<string, TableEntity>(StringComparer.Ordinal);
        await foreach (var rij in opslag.ScanAsync(tabel, default)) rijen.Add($"{rij.PartitionKey}|{rij.RowKey}", rij);
        Assert.NotEmpty(rijen);
        return rijen;
    }

    private static IEnumerable<(string Naam, Type Type, object Waarde)> Waarden(TableEntity rij) =>
        rij.Properties.OrderBy(p => p.Key, StringComparer.Ordinal).Select(
            p => (p.Key, p.Value.GetType(), p.Value is byte[] b ? Convert.ToHexString(b) : p.Value));

    private static async Task WijzigAsync(string pad, string tekst)
    {
        await using var opslag = new SqliteTableStore(pad);
        var rij = (await opslag.GetAsync(Tabel.Wijkteams, "a", "0000 't", default))!;
        rij["Tekst"] = tekst;
        Assert.True((await opslag.WriteAsync(Tabel.Wijkteams, [new TableWrite.Replace(rij, rij.ETag)], default)).Succeeded);
    }

    private static async Task<string?> LeesAsync(string pad)
    {
        await using var opslag = new SqliteTableStore(pad);
        return (await opslag.GetAsync(Tabel.Wijkteams, "a", "0000 't", default))?.GetString("Tekst");
    }
}
