using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Tests.Leden;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>Reminders are per person and day, also for an ED: eight questions are one message with eight lines and a button each.</summary>
public sealed class EdherinneringTests
{
    [Fact]
    public async Task Acht_vragen_aan_een_ervaringsdeskundige_zijn_een_bericht_per_dag_met_acht_regels_en_elk_een_knop()
    {
        var (klok, teams) = (new FakeTimeProvider(Wijk.Maandag), new Nepteams());
        await using var bot = Bot.Maak(new Geheugentabellen(), teams, klok);
        await bot.StartAsync();
        await Wijk.RichtRustigInAsync(bot);
        List<Guid> vragen = [];
        for (var n = 1; n <= 8; n++) vragen.Add(await VraagAsync(bot, klok, n));
        await bot.WerkAsync();
        var eerder = teams.In(Wijk.Chat(Wijk.Ed)).Count;
        Assert.Equal(8, eerder);

        klok.Advance(TimeSpan.FromDays(2));
        await bot.WerkAsync();
        var kaart = Assert.Single(teams.In(Wijk.Chat(Wijk.Ed)).Skip(eerder));
        Assert.Contains("Er wachten 8 vragen op jou", kaart.Kaart, StringComparison.Ordinal);
        for (var n = 1; n <= 8; n++) Assert.Contains($"Bekijk {Nummer(n)}", kaart.Kaart, StringComparison.Ordinal);
        Assert.DoesNotContain(Ledenspel.Tekst, kaart.Kaart, StringComparison.Ordinal);

        // One is opened there, and there is a way back to the others.
        var geopend = await KlikAsync(Verbs.AanbodTonen, $"{Wijk.PoolId}/{vragen[2]}");
        Assert.Contains(Ledenspel.Tekst, geopend, StringComparison.Ordinal);
        Assert.Contains("Naar de andere vragen", geopend, StringComparison.Ordinal);
        Assert.Contains("Er wachten 8 vragen op jou", await KlikAsync(Verbs.AanbodTonen, Wijk.PoolId), StringComparison.Ordinal);

        // The card follows what is answered, and nobody is told twice.
        await KlikAsync(Verbs.AanbodNee, $"{Wijk.PoolId}/{vragen[2]}");
        klok.Advance(TimeSpan.FromMinutes(1));
        await bot.WerkAsync();
        var daarna = teams.In(Wijk.Chat(Wijk.Ed)).Single(b => b.Id == kaart.Id).Kaart;
        Assert.Contains("Er wachten 7 vragen op jou", daarna, StringComparison.Ordinal);
        Assert.DoesNotContain(Nummer(3), daarna, StringComparison.Ordinal);
        klok.Advance(TimeSpan.FromDays(5));
        await bot.WerkAsync();
        Assert.Equal(eerder + 1, teams.In(Wijk.Chat(Wijk.Ed)).Count);

        Task<string> KlikAsync(string verb, string id) =>
            bot.LeesAntwoordAsync(Wijk.Ed, Wijk.Chat(Wijk.Ed), verb, Soorten.Aanbod, id);
    }

    private static string Nummer(int n) => $"H-2026-{n:D4}";

    private static async Task<Guid> VraagAsync(Bot bot, FakeTimeProvider klok, int n)
    {
        var id = Guid.CreateVersion7(klok.GetUtcNow());
        var aanvraag = new Aanvraag(
            id, Nummer(n), Wijk.PoolId, new(Wijk.Kanaal(1), "Wijk 1"), new(Wijk.Vrager, "Sanne"), Vraag.EvenSparren([], Ledenspel.Tekst),
            bot.Kluis.Nu, AanvraagStatus.Nieuw, Rev: 1);
        var beurt = new Beurt(new(Wijk.Tenant, Tabel.Pool, Wijk.PoolId)).Voeg(Sleutel.Aanvraag(id), aanvraag);
        Assert.True((await bot.Kluis.BewaarAsync(beurt, default)).Succeeded);
        Assert.True(await bot.KlikAsync(
            Wijk.Coordinator, Wijk.Chat(Wijk.Coordinator), null, Verbs.MatchVoorstellen, Soorten.Aanvraag,
            $"{Wijk.PoolId}/{id}/{Wijk.Ed}"));
        return id;
    }
}
