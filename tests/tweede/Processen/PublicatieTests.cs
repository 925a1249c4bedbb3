using System.Diagnostics;
using System.Net;
using NodaTime;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Processen.Tests;

/// <summary>What is installed: the published folder, as a service or in a container runs it.</summary>
[Collection(nameof(Drukte))]
public sealed class PublicatieTests
{
    private const int Vragers = 24;
    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task De_map_draait_als_niemand_op_een_schijf_waar_niets_geschreven_mag_worden_en_is_gezond()
    {
        var map = Directory.CreateTempSubdirectory("publicatie");
        try
        {
            var programma = Path.Combine(map.FullName, "programma");
            var publicatie = await Programma.VoerUitAsync(
                Programma.Zoek("dotnet")!,
                ["publish", Broncode.Pad("bot", "Host"), "--no-restore", "--nologo", "-v", "q", "--configuration", Bouw,
                    "--output", programma],
                limiet: TimeSpan.FromMinutes(9));
            Assert.True(publicatie.Gelukt, publicatie.LaatsteRegel);
            Assert.DoesNotContain(
                Directory.EnumerateFiles(programma, "*", SearchOption.AllDirectories),
                b => Path.GetFileName(b).Contains("Proeftuin", StringComparison.OrdinalIgnoreCase)
                    || Path.GetFileName(b).Contains("Harnas", StringComparison.Ordinal));

            var data = Directory.CreateDirectory(Path.Combine(map.FullName, "data"));
            await VoerUitAsync("chmod", "-R", "a+rX,a-w", programma);
            await VoerUitAsync("chmod", "a+rx", map.FullName);
            if (Environment.IsPrivilegedProcess) await VoerUitAsync("chown", "65534:65534", data.FullName);
            await SpeelAsync(programma, Path.Combine(data.FullName, "bot.db"));
            Assert.All(Directory.GetFiles(data.FullName), b => Assert.StartsWith("bot.db", Path.GetFileName(b), StringComparison.Ordinal));
        }
        finally
        {
            await VoerUitAsync("chmod", "-R", "u+w", map.FullName);
            map.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Een_stop_duurt_hoogstens_tien_seconden_en_wat_toen_bevestigd_was_gaat_niet_verloren()
    {
        var map = Directory.CreateTempSubdirectory("stop");
        try
        {
            var team = Hostopstelling.NuAanDeBeurt(SystemClock.Instance.GetCurrentInstant(), out var wekker);
            var week = Isoweek.Van(Weekmoment.Lokaal(wekker.Om).Date);
            var pad = Path.Combine(map.FullName, "opslag.db");
            await using var proef = await Hostopstelling.MaakAsync(1, [team(1)], "", pad);
            var eerste = proef.Start();
            await eerste.WachtTotGereedAsync();
            await proef.MaakKanalenAsync([Wijk.Kanaal(1), Wijk.PoolKanaal], Wijk.Vrager);
            await proef.InstalleerAsync(Enumerable.Range(0, Vragers).Select(n => $"vrager{n}"));
            await proef.ZetAsync([wekker]);
            await proef.Teams.WachtAsync(() => proef.Teams.Alle.Any(b => b.Gesprek == Wijk.Kanaal(1)), Geduld);
            var kaart = proef.Teams.Alle.First(b => b.Gesprek == Wijk.Kanaal(1));

            var klikken = Enumerable.Range(0, Vragers)
                .Select(n => proef.KlikAsync(
                    $"vrager{n}", kaart.Gesprek, kaart.Id, Verbs.VraagAdvies, Soorten.Agenda, week.ToString(),
                    (Velden.Thema, Themas.Herstel)))
                .ToList();
            await Task.WhenAny(klikken);
            var begin = Stopwatch.GetTimestamp();
            var code = await eerste.StopAsync();
            var duur = Stopwatch.GetElapsedTime(begin);
            var bevestigd = (await Task.WhenAll(klikken)).Count(a => a.IsBevestigd);

            Assert.Equal(0, code);
            Assert.True(duur < TimeSpan.FromSeconds(10), duur.ToString());
            Assert.InRange(bevestigd, 1, Vragers);
            await using var tweede = Hostproces.Start(proef.Adressen[0], proef.Proeftuin.Adres, "", pad);
            await tweede.WachtTotGereedAsync();
            var vragen = await proef.Kluis.ZoekAsync<Aanvraag>(Tabel.Pool, Wijk.PoolId, "aanvraag|", default);
            Assert.InRange(vragen.Count, bevestigd, Vragers);
            await proef.Teams.WachtAsync(() => proef.Teams.Alle.Count(b => b.Gesprek == Wijk.PoolKanaal) >= vragen.Count, Geduld);
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    private static string Bouw => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>Without a home, without a folder for temporary files, and as nobody when we may choose.</summary>
    private static async Task SpeelAsync(string programma, string pad)
    {
        var adres = Hostproces.VrijAdres();
        string[] bot = [Programma.Zoek("dotnet")!, Path.Combine(programma, "TeamsHerstelBot.Host.dll"), "--urls", adres.AbsoluteUri];
        string[] opdracht = Environment.IsPrivilegedProcess
            ? [Programma.Zoek("setpriv")!, "--reuid=65534", "--regid=65534", "--clear-groups", "--no-new-privs", .. bot]
            : bot;
        var start = new ProcessStartInfo(opdracht[0], opdracht[1..])
        {
            WorkingDirectory = programma,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var (naam, waarde) in ((string, string)[])
        [
            ("MicrosoftAppType", "UserAssignedMSI"), ("MicrosoftAppId", Hostproces.AppId), ("MicrosoftAppTenantId", Hostproces.TenantId),
            ("Opslag__Pad", pad), ("DOTNET_EnableDiagnostics", "0"), ("TMPDIR", programma), ("HOME", "/nergens"),
        ])
        {
            start.Environment[naam] = waarde;
        }

        using var proces = Process.Start(start)!;
        var (uit, fout) = (proces.StandardOutput.ReadToEndAsync(), proces.StandardError.ReadToEndAsync());
        using var http = new HttpClient { BaseAddress = adres, Timeout = TimeSpan.FromSeconds(30) };
        using var genoeg = new CancellationTokenSource(Geduld);
        HttpStatusCode? levend = null, gereed = null;
        while (gereed != HttpStatusCode.OK && !proces.HasExited && !genoeg.IsCancellationRequested)
        {
            try
            {
                levend = (await http.GetAsync(new Uri("health/live", UriKind.Relative))).StatusCode;
                gereed = (await http.GetAsync(new Uri("health/ready", UriKind.Relative))).StatusCode;
            }
            catch (HttpRequestException)
            {
            }

            if (gereed != HttpStatusCode.OK) await Task.Delay(500);
        }

        if (!proces.HasExited) await Programma.SeinAsync("-TERM", proces.Id);
        await proces.WaitForExitAsync();
        Assert.True(levend == HttpStatusCode.OK && gereed == HttpStatusCode.OK, $"{levend} {gereed}\n{await uit}\n{await fout}");
        Assert.Equal(0, proces.ExitCode);
    }

    private static async Task VoerUitAsync(string programma, params string[] argumenten)
    {
        var afloop = await Programma.VoerUitAsync(Programma.Zoek(programma)!, argumenten);
        Assert.True(afloop.Gelukt, afloop.LaatsteRegel);
    }
}
