using System.Globalization;
using NodaTime;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Wekkers;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests.Ankers;

/// <summary>Weekly cards of other bots came early, an hour off, on Tuesday, twice or not at all.</summary>
public sealed class KalenderTests : Ankerproef
{
    private static readonly string[] Talen = ["nl-NL", "en-US", "tr-TR", "ar-SA"];

    [Fact]
    public async Task De_kaart_komt_geen_seconde_eerder_dan_het_team_heeft_gekozen()
    {
        await KomtPreciesOpAsync(Wijk.Maandag, await Proef.RichtInAsync());
    }

    [Fact]
    public async Task Negen_uur_blijft_negen_uur_als_de_klok_in_maart_en_oktober_verspringt()
    {
        var bot = await Proef.RichtInAsync();
        DateTimeOffset[] maandagen =
        [
            Utc(2027, 10, 25, 7), Utc(2027, 11, 1, 8), Utc(2028, 3, 20, 8), Utc(2028, 3, 27, 7),
        ];
        foreach (var negenUur in maandagen)
        {
            await NaarAsync(negenUur - Seconde, bot);
            var eerder = Teams.In(Kanaal).Count;
            await NaarAsync(negenUur, bot);
            Assert.Equal(eerder + 1, Teams.In(Kanaal).Count);
        }
    }

    [Theory]
    [InlineData(false, 0, 1)]
    [InlineData(false, 0, 30)]
    [InlineData(false, 0, 45)]
    [InlineData(false, 0, 59)]
    [InlineData(false, 23, 45)]
    [InlineData(true, 0, 1)]
    [InlineData(true, 0, 30)]
    [InlineData(true, 0, 45)]
    [InlineData(true, 0, 59)]
    [InlineData(true, 23, 45)]
    public async Task Een_kaart_vlak_voor_of_na_middernacht_komt_op_die_dag_in_winter_en_zomer(bool zomer, int uur, int minuut)
    {
        // In summer the Netherlands are two hours ahead, in winter one.
        var maandag = zomer ? Utc(2027, 7, 4, 22) : Utc(2026, 11, 22, 23);
        if (zomer) Proef.Klok.SetUtcNow(maandag.AddHours(-5));
        var bot = await Proef.StartAsync();
        var team = Wijk.Team(1) with { Kaartmoment = new(IsoDayOfWeek.Monday, new LocalTime(uur, minuut)) };
        await Wijk.BewaarAsync(bot.Kluis, [team], Wijk.Tenant, Wijk.ServiceUrl);
        await bot.Dienst<Wekkerdienst>().ZetAsync(Wijk.Tenant, team.VolgendeAgendavraag(bot.Kluis.Nu), default);
        await KomtPreciesOpAsync(maandag.AddHours(uur).AddMinutes(minuut), bot);
    }

    [Fact]
    public async Task De_klok_die_telt_is_die_van_Nederland_en_niet_die_van_de_machine()
    {
        Proef.Klok.SetLocalTimeZone(TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo"));
        await KomtPreciesOpAsync(Wijk.Maandag, await Proef.RichtInAsync());
    }

    [Fact]
    public async Task Wat_bewaard_wordt_is_in_elke_taal_van_de_machine_hetzelfde()
    {
        List<string> standen = [];
        foreach (var taal in Talen)
        {
            using var machine = new Machinetaal(taal);
            await using var proef = new Proefopstelling();
            var bot = await proef.RichtInAsync();
            await proef.LaterAsync(Wijk.Maandag - proef.Klok.GetUtcNow(), bot);
            await bot.KlikAsync(Wijk.Vrager, Kanaal, "1", Verbs.AgendaZetErop, Soorten.Agenda, "2026-W48");
            await VraagAsync(bot);
            await bot.LeegAsync();
            var afdruk = await Afdruk.MaakAsync((IScannableTableStore)proef.Opslag, bot, proef.Teams);
            standen.Add(string.Join('\n', [afdruk.Toestand, .. afdruk.Kaarten]));
        }

        Assert.Equal(Talen.Length, standen.Count);
        Assert.Single(standen.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Een_dag_die_iemand_typt_is_in_elke_taal_van_de_machine_dezelfde_dag()
    {
        foreach (var taal in Talen)
        {
            using var machine = new Machinetaal(taal);
            foreach (var getypt in (string[])["2026-12-03", "3-12-2026", "03-12-2026", "3 december 2026"])
            {
                await using var proef = new Proefopstelling();
                var bot = await proef.RichtInAsync();
                await proef.LaterAsync(Wijk.Maandag - proef.Klok.GetUtcNow(), bot);
                await bot.KlikAsync(
                    Wijk.Leider, Wijk.Chat(Wijk.Leider), null, Verbs.AgendaPauze, Soorten.Stilte, $"{Kanaal}/4/2026-W48",
                    (Velden.AgendaPauzeTot, getypt));
                var kanaal = await bot.Dienst<Kanalen>().LeesAsync(Wijk.Tenant, Kanaal, default);
                Assert.Equal(new LocalDate(2026, 12, 3), kanaal!.Waarde.Wijkteam!.Ritme?.PauzeTot);
            }
        }
    }

    [Fact]
    public async Task De_week_begint_in_elke_taal_van_de_machine_op_maandag()
    {
        foreach (var taal in Talen)
        {
            using var machine = new Machinetaal(taal);
            await using var proef = new Proefopstelling();
            var bot = await proef.RichtInAsync();
            await proef.LaterAsync(Wijk.Maandag - Seconde - proef.Klok.GetUtcNow(), bot);
            Assert.Empty(proef.Teams.In(Kanaal));
            await proef.LaterAsync(Seconde, bot);
            Assert.Single(proef.Teams.In(Kanaal));
            for (var dag = 1; dag < 7; dag++) await proef.LaterAsync(TimeSpan.FromDays(1), bot);
            Assert.Single(proef.Teams.In(Kanaal));
        }
    }

    [Fact]
    public async Task Na_twee_jaar_elke_week_is_de_kaart_nog_geen_minuut_verschoven()
    {
        var team = Wijk.Team(1);
        var bot = await Proef.StartAsync();
        var wekker = team.VolgendeAgendavraag(bot.Kluis.Nu);
        List<LocalDateTime> momenten = [];

        // Each time the machine is some minutes late, and the next is no minute later for that.
        for (var week = 0; week < 104; week++, wekker = team.VolgendeAgendavraag(wekker.Om + Duration.FromMinutes(37)))
        {
            momenten.Add(Weekmoment.Lokaal(wekker.Om));
        }

        Assert.All(momenten, m => Assert.Equal(new LocalTime(9, 0), m.TimeOfDay));
        Assert.Equal(104, momenten.Select(m => Isoweek.Van(m.Date)).Distinct().Count());
    }

    [Fact]
    public async Task Een_machine_die_elke_week_te_laat_is_maakt_de_volgende_kaart_niet_later()
    {
        var bot = await Proef.RichtInAsync();
        for (var week = 0; week < 4; week++)
        {
            var negenUur = Wijk.Maandag.AddDays(7 * week);
            await NaarAsync(negenUur - Seconde, bot);
            Assert.Equal(week, Teams.In(Kanaal).Count);
            await NaarAsync(week < 3 ? negenUur.AddMinutes(37) : negenUur, bot);
            Assert.Equal(week + 1, Teams.In(Kanaal).Count);
        }
    }

    [Fact]
    public async Task Een_herstart_of_een_tweede_machine_in_het_uur_van_de_kaart_plaatst_hem_geen_tweede_keer()
    {
        var bot = await Proef.RichtInAsync();
        var tweede = await Proef.StartAsync();
        await MaandagAsync(bot, tweede);
        bot.Punt.ValOm();
        var derde = await Proef.StartAsync();
        for (var keer = 0; keer < 6; keer++) await Proef.LaterAsync(Tien, tweede, derde);
        Assert.Single(Teams.In(Kanaal));
    }

    [Fact]
    public async Task Een_herstart_op_elk_ogenblik_van_dat_uur_plaatst_niets_opnieuw_wat_opgeschreven_is()
    {
        var keren = 0;
        for (var omgevallen = true; omgevallen; keren++)
        {
            await using var proef = new Proefopstelling();
            var bot = await proef.RichtInAsync();
            bot.Punt.Begin(voorWijziging: keren + 1);
            proef.Klok.Advance(Wijk.Maandag - proef.Klok.GetUtcNow());
            await bot.WerkAsync().ConfigureAwait(
                ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
            omgevallen = bot.Punt.Omgevallen;

            // What was on its way when it fell is there or not before anybody looks.
            bot.Punt.ValOm();
            await bot.StopAsync();
            var kwijt = proef.Teams.In(Kanaal).Count == 1 && !await StaatAsync(proef.Opslag, Kanaal);
            if (!omgevallen) Assert.False(kwijt);
            var tweede = await proef.StartAsync();
            for (var keer = 0; keer < 6; keer++) await proef.LaterAsync(Tien, tweede);
            Assert.InRange(proef.Teams.In(Kanaal).Count, 1, kwijt ? 2 : 1);
        }

        Assert.True(keren > 4, $"Only {keren} moments were tried.");
    }

    /// <summary>The first card comes at this moment and not a second before.</summary>
    private async Task KomtPreciesOpAsync(DateTimeOffset moment, Bot bot)
    {
        await NaarAsync(moment - Seconde, bot);
        Assert.Empty(Teams.In(Kanaal));
        await NaarAsync(moment, bot);
        Assert.Single(Teams.In(Kanaal));
    }

    /// <summary>The machine speaks this language until the end of the test.</summary>
    private sealed class Machinetaal : IDisposable
    {
        private readonly CultureInfo _eigen = CultureInfo.CurrentCulture;

        public Machinetaal(string taal) => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(taal);

        public void Dispose() => CultureInfo.CurrentCulture = _eigen;
    }
}
