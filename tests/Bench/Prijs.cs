using System.Globalization;

namespace TeamsHerstelBot.Bench;

/// <summary>
/// What a click and a delivery cost the server in time of a processor and in rows, on a machine that has more to do: a few connections, a
/// fixed number of clicks, no rates. Who looks with a profiler looks at this.
/// </summary>
internal static class Prijs
{
    private const int Verbindingen = 4;
    private const int Klikken = 400;
    private const int Warm = 1500;

    private delegate Klik Soort(Gemeente gemeente, string week, long nummer);

    public static async Task<int> MeetAsync(int rondes)
    {
        await using var bot = await Serverproces.StartAsync("bot");
        var klikker = new Klikker(bot);
        var gemeenten = 0;
        await KlikAsync(Klikker.VraagAdvies, 1, Warm);
        await KlikAsync(Klikker.VraagAdvies, Gemeente.Teams, Warm);
        await KlikAsync(Klikker.Agenda, 1, Warm);
        await KlikAsync(Klikker.Toon, 1, Warm);
        await bot.DoeAsync("/bench/leeg");
        for (var ronde = 0; ronde < rondes; ronde++)
        {
            var vraag = await KlikAsync(Klikker.VraagAdvies, 1, Klikken);
            var bezorgd = await BezorgAsync();
            var agenda = await KlikAsync(Klikker.Agenda, 1, Klikken);
            var toon = await KlikAsync(Klikker.Toon, 1, Klikken);
            await Console.Out.WriteLineAsync(
                $"ms of processor: vraag-advies {vraag}, agenda-ja {agenda}, agenda-tonen {toon}; delivery {bezorgd}");
        }

        return 0;

        async Task<string> KlikAsync(Soort klik, int pools, int meeste)
        {
            await bot.DoeAsync("/bench/dicht");
            var gemeente = new Gemeente(gemeenten++, pools);
            var week = await bot.DoeAsync(string.Create(CultureInfo.InvariantCulture, $"/bench/gemeente/{gemeente.Nummer}/{pools}"));
            var meting = await klikker.MeetAsync(n => klik(gemeente, week, n), Verbindingen, TimeSpan.FromSeconds(60), meeste);
            return string.Create(CultureInfo.InvariantCulture, $"{meting.CpuPerKlik:F2}");
        }

        async Task<string> BezorgAsync()
        {
            var voor = await bot.StandAsync();
            await bot.DoeAsync("/bench/leeg");
            var na = await bot.StandAsync();
            var (berichten, t) = (na.Berichten - voor.Berichten, na.Tabellen - voor.Tabellen);
            string Per(double aantal) => (aantal / berichten).ToString("F1", CultureInfo.InvariantCulture);
            return $"{Per(na.Cpu - voor.Cpu)} a message, {Per(t.Lezingen)} reads of {Per(t.GelezenRijen)} rows, "
                + $"{Per(t.Schrijvingen)} writes of {Per(t.GeschrevenRijen)} rows";
        }
    }
}
