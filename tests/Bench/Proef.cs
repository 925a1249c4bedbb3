using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace TeamsHerstelBot.Bench;

/// <summary>
/// Every kind of click in short slices that take turns, so that what else this machine does hits all of them; of each the median counts.
/// </summary>
internal sealed class Proef(Serverproces bot, Serverproces grens)
{
    private const int Proefklikken = 20;
    private const int Bezorgklikken = 200;
    private static readonly TimeSpan Deel = TimeSpan.FromSeconds(1.2);
    private static readonly int[] Verbindingen = [1, 16, 128];

    private readonly Klikker _klikker = new(bot);
    private readonly Klikker _grensklikker = new(grens);
    private readonly Dictionary<string, List<Meting>> _metingen = [];
    private readonly StringBuilder _blad = new();
    private int _gemeenten;

    private delegate Klik Soort(Gemeente gemeente, string week, long nummer);

    public static async Task<int> SnelAsync(int rondes)
    {
        var begin = Stopwatch.GetTimestamp();
        await using var bot = await Serverproces.StartAsync("bot");
        await using var grens = await Serverproces.StartAsync("grens");
        var proef = new Proef(bot, grens);
        await proef.MeetAsync(rondes);
        var kwijt = await proef.KwijtAsync();
        var seconden = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        proef._blad.Append(
            CultureInfo.InvariantCulture,
            $"\n{kwijt} lost or doubled; {seconden:F0} s, load of the machine {Belasting.Gemiddeld()}\n");
        await Console.Out.WriteAsync(proef._blad.ToString());
        return kwijt == 0 ? 0 : 1;
    }

    private async Task MeetAsync(int rondes)
    {
        await bot.DoeAsync("/bench/dicht");
        await WarmAsync();
        var vraag = await ProbeerAsync("vraag-advies", Klikker.VraagAdvies);
        var agenda = await ProbeerAsync("agenda-ja", Klikker.Agenda);
        var toon = await ProbeerAsync("agenda-tonen (stores nothing)", Klikker.Toon);
        await BezorgAsync();
        await bot.DoeAsync("/bench/dicht");
        for (var ronde = 0; ronde < rondes; ronde++)
        {
            foreach (var n in Verbindingen)
            {
                await DeelAsync("vraag-advies, one pool", Klikker.VraagAdvies, 1, n);
                await DeelAsync("vraag-advies, twenty pools", Klikker.VraagAdvies, Gemeente.Teams, n);
                await GrensAsync("limit of vraag-advies", vraag, n);
            }

            await DeelAsync("agenda-ja", Klikker.Agenda, 1, 16);
            await GrensAsync("limit of agenda-ja", agenda, 16);
            await DeelAsync("agenda-tonen", Klikker.Toon, 1, 16);
            await GrensAsync("limit of agenda-tonen", toon, 16);
        }

        _blad.Append("\n| click | connections | clicks/s (spread) | p50 / p99 / max ms | CPU ms/click ");
        _blad.Append("| conflicts/click | refused | others |\n");
        _blad.Append("|---|--:|--:|--:|--:|--:|--:|--:|\n");
        foreach (var (naam, metingen) in _metingen) Regel(naam, metingen);
    }

    /// <summary>Compiles what is used; the figures of this are thrown away.</summary>
    private async Task WarmAsync()
    {
        foreach (var klik in (Soort[])[Klikker.VraagAdvies, Klikker.Agenda, Klikker.Toon, Klikker.VraagAdvies])
        {
            var (gemeente, week) = await RichtInAsync(Gemeente.Teams);
            await _klikker.MeetAsync(n => klik(gemeente, week, n), 8, Deel);
            await _grensklikker.MeetAsync(n => Grens("/9/5000", n), 8, Deel / 3);
        }
    }

    /// <summary>What one click asks of the tables, by itself.</summary>
    private async Task<Meting> ProbeerAsync(string naam, Soort klik)
    {
        var (gemeente, week) = await RichtInAsync(1);
        await bot.DoeAsync("/bench/stil");
        await _klikker.MeetAsync(n => klik(gemeente, week, n), 1, TimeSpan.FromSeconds(20), Gemeente.Teams);
        var meting = await _klikker.MeetAsync(n => klik(gemeente, week, n), 1, TimeSpan.FromSeconds(20), Proefklikken);
        await bot.DoeAsync("/bench/hoor");
        double Per(long aantal) => (double)aantal / meting.Tijden.Count;
        var t = meting.Tabellen;
        _blad.Append(
            CultureInfo.InvariantCulture,
            $"{naam}: {Per(t.Lezingen):F1} reads of {Per(t.GelezenRijen):F1} rows, {Per(t.Schrijvingen):F1} writes of ");
        _blad.Append(CultureInfo.InvariantCulture, $"{Per(t.GeschrevenRijen):F1} rows, {meting.Bytes} bytes of answer\n");
        return meting;
    }

    /// <summary>What comes after the clicks, with a Teams that takes everything at once.</summary>
    private async Task BezorgAsync()
    {
        await bot.DoeAsync("/bench/leeg");
        await bot.DoeAsync("/bench/dicht");
        var (gemeente, week) = await RichtInAsync(1);
        await _klikker.MeetAsync(n => Klikker.VraagAdvies(gemeente, week, n), 4, TimeSpan.FromSeconds(30), Bezorgklikken);
        var voor = await bot.StandAsync();
        var begin = Stopwatch.GetTimestamp();
        await bot.DoeAsync("/bench/leeg");
        var na = await bot.StandAsync();
        var berichten = na.Berichten - voor.Berichten;
        double Per(double aantal) => aantal / berichten;
        var t = na.Tabellen - voor.Tabellen;
        var seconden = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        _blad.Append(
            CultureInfo.InvariantCulture, $"delivery: {berichten} messages in {seconden:F1} s; each {Per(na.Cpu - voor.Cpu):F1} ms CPU, ");
        _blad.Append(
            CultureInfo.InvariantCulture,
            $"{Per(t.Lezingen):F1} reads of {Per(t.GelezenRijen):F1} rows, {Per(t.Schrijvingen):F1} writes of ");
        _blad.Append(CultureInfo.InvariantCulture, $"{Per(t.GeschrevenRijen):F1} rows\n");
    }

    private async Task DeelAsync(string naam, Soort klik, int pools, int verbindingen)
    {
        var (gemeente, week) = await RichtInAsync(pools);
        Noteer($"{naam}|{verbindingen}", await _klikker.MeetAsync(n => klik(gemeente, week, n), verbindingen, Deel));
    }

    private async Task GrensAsync(string naam, Meting klik, int verbindingen)
    {
        var rijen = (int)Math.Round((double)klik.Tabellen.GeschrevenRijen / klik.Tijden.Count);
        var pad = string.Create(CultureInfo.InvariantCulture, $"/{rijen}/{klik.Bytes}");
        Noteer($"{naam}|{verbindingen}", await _grensklikker.MeetAsync(n => Grens(pad, n), verbindingen, Deel));
    }

    private static Klik Grens(string pad, long nummer) =>
        new(pad, Klikker.VraagAdvies(new(0, 1), "2026-W48", nummer).Inhoud, "200", null);

    private async Task<(Gemeente Gemeente, string Week)> RichtInAsync(int pools)
    {
        var gemeente = new Gemeente(_gemeenten++, pools);
        var week = await bot.DoeAsync(string.Create(CultureInfo.InvariantCulture, $"/bench/gemeente/{gemeente.Nummer}/{pools}"));
        return (gemeente, week);
    }

    private void Noteer(string naam, Meting meting)
    {
        if (!_metingen.TryGetValue(naam, out var eerder)) _metingen[naam] = eerder = [];
        eerder.Add(meting);
    }

    private void Regel(string naam, List<Meting> metingen)
    {
        double Midden(Func<Meting, double> van) => metingen.Select(van).Order().ElementAt(metingen.Count / 2);
        var delen = naam.Split('|');
        _blad.Append(CultureInfo.InvariantCulture, $"| {delen[0]} | {delen[1]} | {Midden(m => m.PerSeconde):F0} ");
        _blad.Append(CultureInfo.InvariantCulture, $"({metingen.Min(m => m.PerSeconde):F0}–{metingen.Max(m => m.PerSeconde):F0}) ");
        _blad.Append(
            CultureInfo.InvariantCulture,
            $"| {Midden(m => m.Percentiel(.5)):F1} / {Midden(m => m.Percentiel(.99)):F0} / {metingen.Max(m => m.Percentiel(1)):F0} ");
        _blad.Append(CultureInfo.InvariantCulture, $"| {Midden(m => m.CpuPerKlik):F2} ");
        _blad.Append(
            CultureInfo.InvariantCulture,
            $"| {Midden(m => (double)m.Tabellen.Conflicten / Math.Max(1, m.Tijden.Count)):F2} | {metingen.Sum(m => m.Fouten)} ");
        _blad.Append(CultureInfo.InvariantCulture, $"| {Midden(m => m.Anderen):F1} |\n");
    }

    /// <summary>Every answer that said so is a row, and no row is there twice; an error promised nothing.</summary>
    private async Task<int> KwijtAsync()
    {
        var bewaard = await bot.BewaardAsync();
        var fouten = _metingen.Values.SelectMany(m => m).Sum(m => m.Fouten);
        var teWeinig = _klikker.Beloofd.Sum(b => Math.Max(0, b.Value - bewaard.GetValueOrDefault(b.Key)));
        var teVeel = bewaard.Sum(b => Math.Max(0, b.Value - _klikker.Beloofd.GetValueOrDefault(b.Key)));
        return teWeinig + Math.Max(0, teVeel - fouten);
    }
}
