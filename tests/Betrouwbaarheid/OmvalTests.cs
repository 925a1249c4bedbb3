using System.Globalization;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>
/// A process is killed before every single step of every flow, and another starts on what is left. Whoever got no answer clicks again. After
/// that everything is as if nothing had happened: the same state, every card once, nothing left to deliver.
/// </summary>
public sealed class OmvalTests(ITestOutputHelper uitvoer)
{
    private const string Toelichting = "Deze zin mag niet verloren gaan.";

    /// <summary>Reads that run side by side may find something read already, so the number of steps varies a little.</summary>
    private const int Speling = 3;

    private static readonly Stroom[] Stromen =
    [
        new("weekly card", async bot =>
        {
            await bot.WerkAsync();
            return true;
        }),
        new("answer", bot => bot.KlikAsync(Wijk.Vrager, Wijk.Kanaal(1), "1", Verbs.AgendaZetErop, Soorten.Agenda, "2026-W48")),
        new("ask", bot => bot.KlikAsync(
            Wijk.Vrager, Wijk.Kanaal(1), "1", Verbs.VraagAdvies, Soorten.Agenda, "2026-W48", (Velden.Thema, Themas.Herstel), (Velden.Toelichting, Toelichting))),
        new("propose", async bot => await bot.KlikAsync(
            Wijk.Coordinator, Wijk.PoolKanaal, "2", Verbs.MatchVoorstellen, Soorten.Aanvraag, $"{await Afdruk.AanvraagAsync(bot)}/{Wijk.Ed}")),
        new("ja", async bot => await bot.KlikAsync(Wijk.Ed, Wijk.Chat(Wijk.Ed), null, Verbs.AanbodJa, Soorten.Aanbod, await Afdruk.AanvraagAsync(bot))),
        new("accept", async bot => await bot.KlikAsync(
            Wijk.Coordinator, Wijk.Chat(Wijk.Coordinator), null, Verbs.MatchAanvaarden, Soorten.Aanvraag, await Afdruk.AanvraagAsync(bot))),
        new("withdraw", async bot => await bot.KlikAsync(
            Wijk.Vrager, Wijk.Chat(Wijk.Vrager), null, Verbs.AanvraagIntrekken, Soorten.Aanvraag, await Afdruk.AanvraagAsync(bot))),
    ];

    [Fact]
    public async Task Voor_elke_stap_van_elke_stroom_mag_het_proces_omvallen()
    {
        using var schijf = new Schijf();
        var stand = await BeginAsync(schijf);
        var regels = new List<string>();
        var totaal = 0;
        foreach (var stroom in Stromen)
        {
            var (goed, afdruk, gedaan) = await ZonderOmvallenAsync(schijf, stand, stroom);
            var (stappen, plaatsingen) = (gedaan.Count, gedaan.Count(s => s == SterfelijkeConnector.Plaatsen));
            var (gevallen, kopieen) = (0, 0);
            for (var stap = 1; stap <= stappen + Speling; stap++)
            {
                if (await ValOmAsync(schijf, stand, stroom, stap, afdruk) is not { } dubbel) continue;
                gevallen++;
                kopieen += dubbel;
            }

            Assert.True(kopieen >= plaatsingen, $"{stroom.Naam} posts {plaatsingen} messages and was killed {kopieen} times between post and save.");
            Assert.True(stappen > 5 && gevallen >= stappen - Speling, $"{stroom.Naam} was killed {gevallen} times in {stappen} steps.");
            regels.Add(string.Create(CultureInfo.InvariantCulture, $"{stroom.Naam,-12} {gevallen,4} steps killed, {kopieen} copies of a card"));
            totaal += gevallen;
            stand = goed;
        }

        regels.Add(string.Create(CultureInfo.InvariantCulture, $"crash points: {totaal} steps killed in {Stromen.Length} flows, nothing lost"));
        foreach (var regel in regels) uitvoer.WriteLine(regel);
        await File.WriteAllLinesAsync(Path.Combine(Uitvoer.Map("betrouwbaarheid"), "omvallen.txt"), regels);
    }

    /// <summary>Everything set up, on the Monday morning, with no process running.</summary>
    private static async Task<Stand> BeginAsync(Schijf schijf)
    {
        await using var proces = new Proces(schijf.Nieuw(), new Nepteams(), Wijk.Zondag);
        await proces.Bot.StartAsync();
        await Wijk.RichtInAsync(proces.Bot, kanalen: 1);
        await proces.Bot.StopAsync();
        return new(proces.Bestand, proces.Teams, Wijk.Maandag);
    }

    private static async Task<(Stand Stand, Afdruk Afdruk, IReadOnlyList<string> Stappen)> ZonderOmvallenAsync(Schijf schijf, Stand van, Stroom stroom)
    {
        await using var proces = new Proces(schijf.Kopie(van.Bestand), van.Teams.Kopie(), van.Nu);
        await proces.Bot.StartAsync();
        await proces.Bot.LeegAsync();
        proces.Bot.Punt.Begin(int.MaxValue);
        Assert.True(await stroom.Doe(proces.Bot));
        await proces.Bot.LeegAsync();
        var stappen = proces.Bot.Punt.Stappen;
        await proces.LaatUitwerkenAsync();
        var afdruk = await Afdruk.MaakAsync(proces.Bot, proces.Teams);
        await proces.Bot.StopAsync();
        return (new(proces.Bestand, proces.Teams, proces.Klok.GetUtcNow()), afdruk, stappen);
    }

    /// <summary>Kills before this step and lets another process go on. The number of copies; null when it ended before that.</summary>
    private static async Task<int?> ValOmAsync(Schijf schijf, Stand van, Stroom stroom, int stap, Afdruk goed)
    {
        var bestand = schijf.Kopie(van.Bestand);
        var teams = van.Teams.Kopie();
        bool gelukt;
        DateTimeOffset nu;
        await using (var eerste = new Proces(bestand, teams, van.Nu))
        {
            await eerste.Bot.StartAsync();
            await eerste.Bot.LeegAsync();
            eerste.Bot.Punt.Begin(stap);
            gelukt = await ProbeerAsync(stroom, eerste.Bot);
            if (!eerste.Bot.Punt.Omgevallen) return null;
            nu = eerste.Klok.GetUtcNow();
        }

        await using var tweede = new Proces(bestand, teams, nu);
        await tweede.Bot.StartAsync();
        var onbekend = await Afdruk.OnbekendAsync(tweede.Bot, teams);
        tweede.Klok.Advance(Host.Wekkers.Shardverdeling.Leasetijd.ToTimeSpan());
        await tweede.Bot.WerkAsync();
        if (!gelukt) Assert.True(await stroom.Doe(tweede.Bot));
        await tweede.LaatUitwerkenAsync();

        var afdruk = await Afdruk.MaakAsync(tweede.Bot, teams);
        var waar = string.Create(CultureInfo.InvariantCulture, $"{stroom.Naam}, killed before step {stap}:\n");
        Assert.True(goed.Toestand == afdruk.Toestand, $"{waar}{afdruk.Toestand}\ninstead of\n{goed.Toestand}");
        Assert.True(goed.Kaarten.SequenceEqual(afdruk.Kaarten), $"{waar}{string.Join('\n', afdruk.Kaarten.Except(goed.Kaarten))}\ninstead of\n{string.Join('\n', goed.Kaarten.Except(afdruk.Kaarten))}");
        Assert.True(afdruk.Kopieen.All(k => onbekend.Contains(k)), $"{waar}a copy although every post had been saved.");
        Assert.True(afdruk.Kopieen.Count == onbekend.Count, $"{waar}{afdruk.Kopieen.Count} copies, {onbekend.Count} posts were not saved.");
        schijf.Weg(bestand);
        return afdruk.Kopieen.Count;
    }

    private static async Task<bool> ProbeerAsync(Stroom stroom, Bot bot)
    {
        try
        {
            var gelukt = await stroom.Doe(bot);
            await bot.LeegAsync();
            return gelukt && (!bot.Punt.Omgevallen || stroom != Stromen[0]);
        }
        catch (OmgevallenException)
        {
            return false;
        }
    }

    private sealed record Stroom(string Naam, Func<Bot, Task<bool>> Doe);

    /// <summary>A file with the tables, what stands in Teams, and the moment.</summary>
    private sealed record Stand(string Bestand, Nepteams Teams, DateTimeOffset Nu);
}
