using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Processen.Tests;

internal sealed partial class Instantieproef
{
    /// <summary>Clicks, and clicks again when the connection broke.</summary>
    private static async Task<Klik> KlikAsync(Hostopstelling proef, Teamsbericht op, int nummer, Isoweek week)
    {
        var vraag = nummer < Vragen;
        var nietBewaard = 0;
        for (var poging = 1; ; poging++)
        {
            var antwoord = vraag
                ? await proef.KlikAsync(
                    $"vrager{nummer}", op.Gesprek, op.Id, Verbs.VraagAdvies, Soorten.Agenda, week.ToString(),
                    (Velden.Thema, Themas.Herstel), (Velden.Toelichting, Toelichting))
                : await proef.KlikAsync(Wijk.Vrager, op.Gesprek, op.Id, Verbs.AgendaZetErop, Soorten.Agenda, week.ToString());
            if (antwoord.IsBevestigd) return new(op.Gesprek, vraag, poging - 1 - nietBewaard, nietBewaard, antwoord.Duur);
            if (antwoord.IsKaart) nietBewaard++;
            // Nobody clicks again at once; all who do would keep a busy machine busy.
            await Task.Delay(TimeSpan.FromSeconds(poging));
            Assert.True(
                poging < 20,
                $"No answer in {poging} clicks: {antwoord.Status} "
                + $"{antwoord.Tekst}\n{string.Join('\n', proef.Hosts.Select(h => h.Laatste))}");
        }
    }

    /// <summary>Somebody clicks on every copy: from then on the bot knows it, and shows the same in all of them.</summary>
    private static async Task BijwerkenAsync(Hostopstelling proef, IEnumerable<Teamsbericht> kopieen, Isoweek week)
    {
        foreach (var kopie in kopieen)
        {
            var antwoord = await proef.KlikAsync("tom", kopie.Gesprek, kopie.Id, Verbs.AgendaDitKeerNiet, Soorten.Agenda, week.ToString());
            Assert.True(antwoord.IsBevestigd, antwoord.Tekst);
            await proef.KlikAsync(Wijk.Vrager, kopie.Gesprek, kopie.Id, Verbs.AgendaZetErop, Soorten.Agenda, week.ToString());
        }

        await proef.WachtTotBezorgdAsync(Geduld);
    }

    /// <summary>What stands in the tables about the channels without a card.</summary>
    private static async Task<string> WaaromNietAsync(Hostopstelling proef, Isoweek week)
    {
        var uit = await proef.UitAsync();
        var zonder = Enumerable.Range(1, Kanalen).Select(Wijk.Kanaal).Except(InKanalen(proef).Select(b => b.Gesprek));
        var regels = await Task.WhenAll(zonder.Select(async kanaal =>
        {
            var rij = await proef.Kluis.LeesAsync<Agendaweek>(Tabel.Agenda, Sleutel.AgendaPartitie(kanaal), week.ToString(), default);
            var wacht = uit.Where(u => u.Rij.Toon?.KanaalId == kanaal).Select(u => $"{u.Rij.Status} {u.Rij.Onzeker} {u.Rij.Code}");
            return $"{kanaal}: week {(rij is null ? "not asked" : "asked")}, {string.Join(", ", wacht)}";
        }));
        return $"No card: {string.Join("; ", regels)}\n{string.Join('\n', proef.Hosts.Select(h => h.Laatste))}";
    }

    private static Task WachtAsync(Func<Task<bool>> klaar, string anders) => WachtAsync(klaar, () => Task.FromResult(anders));

    private static async Task WachtAsync(Func<Task<bool>> klaar, Func<Task<string>> anders)
    {
        var sinds = TimeProvider.System.GetTimestamp();
        while (!await klaar())
        {
            if (TimeProvider.System.GetElapsedTime(sinds) > Geduld) Assert.Fail(await anders());
            await Task.Delay(250);
        }
    }

    private static async Task ControleerAsync(Hostopstelling proef, IReadOnlyCollection<Klik> klikken, Isoweek week)
    {
        var aanvragen = await proef.Kluis.ZoekAsync<Aanvraag>(Tabel.Pool, Wijk.PoolId, "aanvraag|", default);
        Assert.Equal(Vragen, aanvragen.Count);
        Assert.Equal(Vragen, aanvragen.Select(a => a.Waarde.Nummer).Distinct().Count());
        Assert.All(aanvragen, a => Assert.Equal(Toelichting, a.Waarde.Vraag.Tekst.Toelichting));
        Assert.True(proef.Teams.Alle.Count(b => b.Gesprek == Wijk.PoolKanaal) >= Vragen, "A question is not in the pool channel.");
        foreach (var klik in klikken.Where(k => !k.Vraag))
        {
            var rij = await proef.Kluis.LeesAsync<Agendaweek>(Tabel.Agenda, Sleutel.AgendaPartitie(klik.Kanaal), week.ToString(), default);
            Assert.True(rij!.Waarde.StaatOpAgenda, $"The answer in {klik.Kanaal} is lost.");
        }
    }

    private sealed record Klik(string Kanaal, bool Vraag, int Gebroken, int NietBewaard, TimeSpan Duur);
}
