using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Beheer;
using TeamsHerstelBot.Host.Gegevens;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>What an administrator does for one person, also for who cannot ask any more.</summary>
public sealed class PersoonsopdrachtTests
{
    [Fact]
    public async Task Wie_wegging_wordt_geexporteerd_en_vergeten_met_een_bewijs_zonder_persoon()
    {
        using var map = new Schijf();
        var bestand = map.Nieuw();
        var json = Path.Combine(Path.GetDirectoryName(bestand)!, "gegevens.json");
        var klok = new FakeTimeProvider(DateTimeOffset.UtcNow);
        var teams = new Nepteams();
        await MetBotAsync(bestand, teams, klok, async bot =>
        {
            await Wijk.RichtRustigInAsync(bot);
            var leden = (await bot.Kluis.LeesAsync<Ledenlijst>(
                Tabel.Wijkteams, Wijk.Tenant, Sleutel.Leden(Wijk.PoolKanaal), default))!;
            var zonder = leden.Waarde with { Leden = [.. leden.Waarde.Leden.Where(l => l.Id != Wijk.Ed)] };
            await bot.Kluis.BewaarAsync(
                new Beurt(new(Wijk.Tenant, Tabel.Wijkteams, Wijk.Tenant)).Vervang(Sleutel.Leden(Wijk.PoolKanaal), zonder, leden.ETag),
                default);
        });

        string[] waar = ["--opslag", bestand, "--tenant", Wijk.Tenant];
        var export = await DraaiAsync(["export", "--persoon", Wijk.Ed, "--naar", json, .. waar]);
        Assert.Equal((0, ""), (export.Code, export.Fout));
        using (var gelezen = JsonDocument.Parse(await File.ReadAllTextAsync(json)))
        {
            Assert.Contains("Stichting", gelezen.RootElement.GetProperty("gegevens").GetRawText(), StringComparison.Ordinal);
        }

        var vergeet = await DraaiAsync(["vergeet", "--persoon", Wijk.Ed, .. waar]);
        Assert.Equal(0, vergeet.Code);
        var nummer = vergeet.Uit.Split('\'')[1]["bewijs ".Length..];
        Assert.Contains(nummer, (await DraaiAsync(["vergeet", "--persoon", Wijk.Ed, .. waar])).Uit, StringComparison.Ordinal);
        var nogNiet = await DraaiAsync(["bewijs", nummer, .. waar]);
        Assert.Equal((1, ""), (nogNiet.Code, nogNiet.Uit));

        teams.Wis();
        await MetBotAsync(bestand, teams, klok, async bot =>
        {
            for (var keer = 0; keer < 3; keer++)
            {
                klok.Advance(TimeSpan.FromSeconds(70));
                await bot.WerkAsync();
            }
        });
        Assert.Empty(teams.In(Wijk.Chat(Wijk.Ed)));
        var bewijs = await DraaiAsync(["bewijs", nummer, .. waar]);
        Assert.Equal((0, ""), (bewijs.Code, bewijs.Fout));
        Assert.Contains("Weggehaald", bewijs.Uit, StringComparison.Ordinal);
        Assert.False(Sporen.Noemt(bewijs.Uit, Wijk.Ed));
        await using var opslag = new SqliteTableStore(bestand);
        foreach (var tabel in Tabel.Alle)
        {
            await foreach (var rij in opslag.ScanAsync(tabel, default))
            {
                var alles = $"{rij.PartitionKey} {rij.RowKey} {string.Join(' ', rij.Select(k => k.Value))}";
                Assert.False(Sporen.Noemt(alles, Wijk.Ed), alles);
            }
        }
    }

    private static async Task MetBotAsync(string bestand, Nepteams teams, TimeProvider klok, Func<Bot, Task> doe)
    {
        await using var opslag = new SqliteTableStore(bestand);
        await using var bot = Bot.Maak(opslag, teams, klok);
        await bot.StartAsync();
        await doe(bot);
        await bot.StopAsync();
    }

    private static async Task<(int Code, string Uit, string Fout)> DraaiAsync(string[] argumenten)
    {
        await using var uit = new StringWriter();
        await using var fout = new StringWriter();
        var code = await Opdrachtregel.VoerUitAsync(BotBuilder.Opdrachten(), argumenten, new() { Output = uit, Error = fout });
        return (code, uit.ToString(), fout.ToString());
    }
}
