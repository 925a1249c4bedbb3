using System.Diagnostics;
using System.Text;
using NodaTime;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Processen.Tests;

/// <summary>
/// What somebody wrote is, after its term, in no byte of any file that the bot keeps, however badly its processes ended in between.
/// </summary>
[Collection(nameof(Drukte))]
public sealed class VergetenTests
{
    private const string Merkteken = "waterlelievijver";
    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Wat_iemand_schreef_staat_na_zijn_termijn_in_geen_bestand_meer_ook_na_een_SIGKILL_op_elk_moment()
    {
        var map = Directory.CreateTempSubdirectory("vergeten");
        try
        {
            await SpeelAsync(map.FullName);
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    private static async Task SpeelAsync(string map)
    {
        var pad = Path.Combine(map, "opslag.db");
        var team = Hostopstelling.NuAanDeBeurt(SystemClock.Instance.GetCurrentInstant(), out var wekker);
        var week = Isoweek.Van(Weekmoment.Lokaal(wekker.Om).Date);
        await using var proef = await Hostopstelling.MaakAsync(1, [team(1)], "", pad);
        await using (var eerste = await BeginAsync(proef, pad))
        {
            await proef.MaakKanalenAsync([Wijk.Kanaal(1), Wijk.PoolKanaal], Wijk.Vrager);
            await proef.ZetAsync([wekker]);
            await proef.Teams.WachtAsync(() => proef.Teams.Alle.Any(b => b.Gesprek == Wijk.Kanaal(1)), Geduld);
            var kaart = proef.Teams.Alle.First(b => b.Gesprek == Wijk.Kanaal(1));
            var antwoord = await proef.KlikAsync(
                Wijk.Vrager, kaart.Gesprek, kaart.Id, Verbs.VraagAdvies, Soorten.Agenda, week.ToString(),
                (Velden.Thema, Themas.Herstel), (Velden.Toelichting, $"Hoe begin ik bij de {Merkteken}?"));
            Assert.True(antwoord.IsBevestigd, antwoord.Tekst);
            await proef.Teams.WachtAsync(() => proef.Teams.Alle.Any(b => b.Gesprek == Wijk.PoolKanaal), Geduld);
            Assert.NotEmpty(Sporen(map));
            eerste.SlaDood();
        }

        await VerjaarAsync(proef);
        Assert.NotEmpty(Sporen(map));
        await using (var tweede = await BeginAsync(proef, pad))
        {
            await proef.ZetAsync([new Wekker(WekkerSoort.Vergeten, $"{Tabel.Pool}|{Wijk.PoolId}", proef.Kluis.Nu)]);
            await TotAsync(async () => (await VraagAsync(proef)).Waarde.Vraag.Tekst.Toelichting is null, tweede);
            tweede.SlaDood();
        }

        await using var derde = await BeginAsync(proef, pad);
        await TotAsync(() => Task.FromResult(!Sporen(map).Any()), derde);
        derde.SlaDood();
        Assert.Empty(Sporen(map));
    }

    private static async Task<Hostproces> BeginAsync(Hostopstelling proef, string pad)
    {
        var host = Hostproces.Start(proef.Adressen[0], proef.Proeftuin.Adres, "", pad);
        await host.WachtTotGereedAsync();
        return host;
    }

    private static async Task<Rij<Aanvraag>> VraagAsync(Hostopstelling proef) =>
        Assert.Single(await proef.Kluis.ZoekAsync<Aanvraag>(Tabel.Pool, Wijk.PoolId, "aanvraag|", default));

    /// <summary>Time is real: it ended longer ago than it is kept.</summary>
    private static async Task VerjaarAsync(Hostopstelling proef)
    {
        var vraag = await VraagAsync(proef);
        var oud = vraag.Waarde with
        {
            Status = AanvraagStatus.Ingetrokken,
            Afloop = vraag.Waarde.Afloop with { Gesloten = proef.Kluis.Nu - Duration.FromDays(31) },
        };
        var beurt = new Beurt(new(Hostproces.TenantId, Tabel.Pool, Wijk.PoolId)).Vervang(Sleutel.Aanvraag(oud.Id), oud, vraag.ETag);
        Assert.True((await proef.Kluis.BewaarAsync(beurt, default)).Succeeded);
    }

    private static async Task TotAsync(Func<Task<bool>> klaar, Hostproces host)
    {
        var sinds = Stopwatch.GetTimestamp();
        while (!await klaar())
        {
            Assert.True(Stopwatch.GetElapsedTime(sinds) < Geduld, host.Laatste);
            await Task.Delay(100);
        }
    }

    /// <summary>The files of the store with the text in it: the database, its log and whatever lies beside them.</summary>
    private static IEnumerable<string?> Sporen(string map) =>
        from bestand in Directory.EnumerateFiles(map, "*", SearchOption.AllDirectories)
        let bytes = Bytes(bestand)
        where new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode }
            .Any(schrift => bytes.AsSpan().IndexOf(schrift.GetBytes(Merkteken)) >= 0)
        select Path.GetFileName(bestand);

    private static byte[] Bytes(string bestand)
    {
        using var stroom = new FileStream(bestand, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var kopie = new MemoryStream();
        stroom.CopyTo(kopie);
        return kopie.ToArray();
    }
}
