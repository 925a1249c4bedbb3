using Microsoft.Extensions.Time.Testing;
using NodaTime;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Tests.Leden;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>Reminders are per person and day, also for an ED: eight questions are one message with eight lines and a button each.</summary>
public sealed class EdherinneringTests
{
    [Fact]
    public async Task Acht_vragen_op_een_dag_zijn_twee_berichten_waarvan_het_tweede_ze_allemaal_noemt_en_meeloopt()
    {
        var (klok, teams) = (new FakeTimeProvider(Wijk.Maandag), new Nepteams());
        await using var bot = Bot.Maak(new Geheugentabellen(), teams, klok);
        await bot.StartAsync();
        await Wijk.RichtRustigInAsync(bot);
        List<Guid> vragen = [];
        for (var n = 1; n <= 8; n++)
        {
            vragen.Add(await VraagAsync(bot, klok, n));
            await bot.WerkAsync();
            klok.Advance(TimeSpan.FromMinutes(20));
        }

        await bot.WerkAsync();
        var berichten = teams.In(Wijk.Chat(Wijk.Ed));
        Assert.Equal(2, berichten.Count);
        Assert.Contains(Ledenspel.Tekst, berichten[0].Kaart, StringComparison.Ordinal);
        for (var n = 1; n <= 8; n++) Assert.Contains($"Bekijk {Nummer(n)}", berichten[1].Kaart, StringComparison.Ordinal);
        Assert.Contains("Er wachten 8 vragen op jou", berichten[1].Kaart, StringComparison.Ordinal);
        Assert.DoesNotContain(Ledenspel.Tekst, berichten[1].Kaart, StringComparison.Ordinal);

        // A ja can be looked at and taken back there; a question that somebody else has is gone.
        foreach (var verb in (string[])[Verbs.AanbodJa, Verbs.AanbodNee])
        {
            await bot.LeesAntwoordAsync(
                Wijk.Ed, Wijk.Chat(Wijk.Ed), verb, Soorten.Aanbod, $"{Wijk.PoolId}/{vragen[verb == Verbs.AanbodJa ? 1 : 2]}");
        }

        await bot.WerkAsync();
        klok.Advance(TimeSpan.FromMinutes(30));
        await bot.WerkAsync();
        berichten = teams.In(Wijk.Chat(Wijk.Ed));
        Assert.Equal(2, berichten.Count);
        Assert.Contains("Er wachten 6 vragen op jou", berichten[1].Kaart, StringComparison.Ordinal);
        Assert.Contains("Je antwoord is binnen", berichten[1].Kaart, StringComparison.Ordinal);
        Assert.DoesNotContain(Nummer(3), berichten[1].Kaart, StringComparison.Ordinal);

        // The next day begins anew.
        klok.Advance(TimeSpan.FromDays(1));
        await bot.WerkAsync();
        var eerder = teams.In(Wijk.Chat(Wijk.Ed)).Count;
        await VraagAsync(bot, klok, 9);
        await bot.WerkAsync();
        Assert.Equal(eerder + 1, teams.In(Wijk.Chat(Wijk.Ed)).Count);
    }

    [Fact]
    public async Task Een_vraag_voor_morgen_wacht_niet_in_een_lijst()
    {
        var (klok, teams) = (new FakeTimeProvider(Wijk.Maandag), new Nepteams());
        await using var bot = Bot.Maak(new Geheugentabellen(), teams, klok);
        await bot.StartAsync();
        await Wijk.RichtRustigInAsync(bot);
        var morgen = Weekmoment.Lokaal(bot.Kluis.Nu).Date.PlusDays(1);
        foreach (var (n, dag) in new LocalDate?[] { null, null, morgen, morgen.PlusDays(9) }.Index())
        {
            await VraagAsync(bot, klok, n + 1, dag);
            klok.Advance(TimeSpan.FromMinutes(1));
        }

        await bot.WerkAsync();
        Assert.Equal(3, teams.In(Wijk.Chat(Wijk.Ed)).Count);
        Assert.Equal(2, teams.In(Wijk.Chat(Wijk.Ed)).Count(b => b.Kaart.Contains(Ledenspel.Tekst, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Acht_vragen_aan_een_ervaringsdeskundige_zijn_een_bericht_per_dag_met_acht_regels_en_elk_een_knop()
    {
        var (klok, teams) = (new FakeTimeProvider(Wijk.Maandag), new Nepteams());
        await using var bot = Bot.Maak(new Geheugentabellen(), teams, klok);
        await bot.StartAsync();
        await Wijk.RichtRustigInAsync(bot);
        List<Guid> vragen = [];
        for (var n = 1; n <= 8; n++)
        {
            vragen.Add(await VraagAsync(bot, klok, n));
            klok.Advance(TimeSpan.FromMinutes(1));
        }

        await bot.WerkAsync();
        var eerder = teams.In(Wijk.Chat(Wijk.Ed)).Count;
        Assert.Equal(2, eerder);

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

    private static async Task<Guid> VraagAsync(Bot bot, FakeTimeProvider klok, int n, LocalDate? dag = null)
    {
        var id = Guid.CreateVersion7(klok.GetUtcNow());
        var aanvraag = new Aanvraag(
            id, Nummer(n), Wijk.PoolId, new(Wijk.Kanaal(1), "Wijk 1"), new(Wijk.Vrager, "Sanne"), Vraag.EvenSparren([], Ledenspel.Tekst),
            bot.Kluis.Nu, AanvraagStatus.Nieuw, Rev: 1);
        aanvraag = aanvraag with { Vraag = aanvraag.Vraag with { Werkwijze = aanvraag.Vraag.Werkwijze with { Dag = dag } } };
        var beurt = new Beurt(new(Wijk.Tenant, Tabel.Pool, Wijk.PoolId)).Voeg(Sleutel.Aanvraag(id), aanvraag);
        Assert.True((await bot.Kluis.BewaarAsync(beurt, default)).Succeeded);
        Assert.True(await bot.KlikAsync(
            Wijk.Coordinator, Wijk.Chat(Wijk.Coordinator), null, Verbs.MatchVoorstellen, Soorten.Aanvraag,
            $"{Wijk.PoolId}/{id}/{Wijk.Ed}"));
        return id;
    }
}
