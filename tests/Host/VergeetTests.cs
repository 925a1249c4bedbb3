using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using NodaTime.Text;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Vergeten;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wekkers;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>
/// The table of what is kept is walked with a marker for each line: it goes when its term is over and not before, whatever became of the
/// channels and whether anything was posted.
/// </summary>
public sealed partial class VergeetTests
{
    private const string TeamId = "19:team@thread.tacv2";
    private const int Dagen = 400;
    private static readonly string[] Kanalen = [Wijk.Kanaal(1), Wijk.PoolKanaal];

    /// <summary>Whom Teams knows there when the rosters are read again: whose marker goes with the channel.</summary>
    private static readonly string[] InWijkteam = [.. Wijk.InWijkteam, "merk-leden", "merk-inrichting"];
    private static readonly string[] InPoolteam = [.. Wijk.InPoolteam, "merk-pool"];

    /// <summary>What happens to both channels on the first day, or nothing; and how long no process runs after that.</summary>
    public static TheoryData<string, int> Lotgevallen => new()
    {
        { "", 0 }, { "", 182 }, { "teamArchived", 0 }, { "channelDeleted", 0 }, { "teamDeleted", 182 }, { "remove", 0 }, { "remove", 182 },
    };

    [Fact]
    public void Elke_regel_van_de_tabel_heeft_een_merkteken() => Assert.Equal(Termijnen.Alle, Merken.Values);

    [Theory]
    [MemberData(nameof(Lotgevallen))]
    public async Task Wat_voorbij_is_verdwijnt_op_zijn_dag_wat_er_ook_met_het_kanaal_gebeurt(string gebeurtenis, int slaapt)
    {
        var (opslag, teams, klok) = (new Geheugentabellen(), new Nepteams(), new FakeTimeProvider(Wijk.Maandag));
        (teams.LedenIn[Wijk.Kanaal(1)], teams.LedenIn[Wijk.PoolKanaal]) = (InWijkteam, InPoolteam);
        var weg = new Dictionary<string, int>(StringComparer.Ordinal);
        await using (var bot = Bot.Maak(opslag, teams, klok))
        {
            await bot.StartAsync();
            await Wijk.RichtRustigInAsync(bot);
            await PlantAsync(bot);
            Assert.Empty(await VerdwenenAsync(opslag));
            foreach (var kanaal in Kanalen) await GebeurAsync(bot, gebeurtenis, kanaal);

            // A team that was put away still has the bot in it.
            if (gebeurtenis is not ("" or "teamArchived"))
                teams.Stoort = (_, gesprek) => Task.FromResult(Kanalen.Contains(gesprek) ? Storing.Verwijderd : null);
            await bot.WerkAsync();
            Assert.Equal(
                gebeurtenis.Length > 0,
                (await bot.Kluis.ZoekAsync<Kanaal>(Tabel.Wijkteams, Wijk.Tenant, Sleutel.KanaalPrefix, default)).All(k => k.Waarde.Weg));
        }

        await using var later = Bot.Maak(opslag, teams, klok);
        if (slaapt > 0) klok.Advance(TimeSpan.FromDays(slaapt));
        await later.StartAsync();
        for (var dag = slaapt; dag <= Dagen; dag++)
        {
            await later.WerkAsync();
            foreach (var merk in await VerdwenenAsync(opslag)) weg.TryAdd(merk, dag);
            klok.Advance(TimeSpan.FromDays(1));
        }

        foreach (var (merk, termijn) in Merken)
        {
            if (Verwacht(termijn, gebeurtenis.Length > 0) is not { } dagen)
            {
                Assert.False(weg.ContainsKey(merk), $"{merk} is gone, while the channel is there.");
                continue;
            }

            Assert.True(weg.TryGetValue(merk, out var op), $"{merk} is still there after {Dagen} days.");

            // The night after; one more for a person, whose partition goes when it is empty, and what was absent is noticed first.
            Assert.InRange(op, Math.Max(dagen, slaapt), Math.Max(dagen, slaapt + (slaapt > 0 ? 31 : 0)) + 3);
        }

        Assert.DoesNotContain(await RijenAsync(opslag), r => r.Contains("H-2026-0001", StringComparison.Ordinal));
        Assert.Contains(await RijenAsync(opslag), r => r.Contains("inzet|2026-11|", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_partitie_van_voor_de_nachtronde_krijgt_er_bij_de_start_een()
    {
        var (opslag, klok) = (new Geheugentabellen(), new FakeTimeProvider(Wijk.Maandag));
        var partitie = new Partitie(Wijk.Tenant, Tabel.Agenda, Sleutel.AgendaPartitie(Wijk.Kanaal(1)));
        await using (var bot = Bot.Maak(opslag, new Nepteams(), klok))
        {
            await bot.StartAsync();
            var week = Week(new("merk-oud", "Oud"), bot.Kluis.Nu);
            await opslag.WriteAsync(partitie.Tabel, [Rij(partitie.Sleutel, week.Week.ToString(), week)], default);
            var shard = Sleutel.Shard(partitie.Tabel + partitie.Sleutel);
            await opslag.WriteAsync(
                Tabel.Wekkers, [Rij(shard, Sleutel.Partitie(partitie.Tabel, partitie.Sleutel), partitie)], default);
            await bot.Dienst<Wekkerdienst>().ZetAsync(
                Wijk.Tenant, new(WekkerSoort.TekstWissen, $"{Wijk.PoolId}/{Guid.NewGuid()}", bot.Kluis.Nu), default);
        }

        await using var nieuw = Bot.Maak(opslag, new Nepteams(), klok);
        await nieuw.StartAsync();
        klok.Advance(TimeSpan.FromDays(83));
        await nieuw.WerkAsync();
        Assert.Contains(await RijenAsync(opslag), r => r.Contains("merk-oud", StringComparison.Ordinal));
        klok.Advance(TimeSpan.FromDays(2));
        await nieuw.WerkAsync();
        Assert.DoesNotContain(await RijenAsync(opslag), r => r.Contains("merk-oud", StringComparison.Ordinal));
        Assert.DoesNotContain(await RijenAsync(opslag), r => r.Contains(nameof(WekkerSoort.TekstWissen), StringComparison.Ordinal));

        static Tabellen.TableWrite Rij<T>(string partitie, string rij, T waarde)
            where T : class => new Tabellen.TableWrite.Insert(Rijvorm.Naar(partitie, rij, waarde));
    }

    [Fact]
    public async Task De_README_vertelt_dezelfde_tabel()
    {
        string[] regels =
        [
            "| what goes | kept | after | what stays | rows |", "|---|---|---|---|---|",
            .. Termijnen.Alle.Select(t => $"| {t.Wat} | {Zin(t.Duur)} | {t.Na} | {t.Blijft} | {t.Rijen} |"),
        ];
        var leesmij = await File.ReadAllTextAsync(Broncode.Pad("README.md"));
        Assert.Contains(string.Join('\n', regels), leesmij.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static string Zin(Period duur) => duur switch
    {
        { Months: > 0 } => string.Create(CultureInfo.InvariantCulture, $"{duur.Months} months"),
        { Weeks: > 0 } => string.Create(CultureInfo.InvariantCulture, $"{duur.Weeks} weeks"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{duur.Days} days"),
    };

    /// <summary>Days after the first, or null when it stays as long as the channel has the app.</summary>
    private static int? Verwacht(Termijn termijn, bool kanaalWeg)
    {
        Termijn[] metKanaal = [Termijnen.Leden, Termijnen.Inrichting, Termijnen.Poolmensen];
        if (termijn == Termijnen.Inzet) return Tot(LocalDatePattern.Iso.Parse($"{VorigJaar}-01").Value);
        if (termijn == Termijnen.Deelname) return Dagen(Termijnen.Poolmensen) + (kanaalWeg ? 0 : Dagen(Termijnen.UitPool));
        if (!kanaalWeg) return metKanaal.Contains(termijn) ? null : Eigen();
        if (termijn == Termijnen.Borging) return Dagen(Termijnen.Vertrokken);
        return termijn == Termijnen.UitPool ? Dagen(Termijnen.Poolmensen) : Eigen();

        // The term of a week begins when the week is over.
        int Eigen() => Dagen(termijn) + (termijn == Termijnen.Borging ? 7 : 0);

        int Tot(LocalDate van) => Period.DaysBetween(Begin(), van.Plus(termijn.Duur));

        static int Dagen(Termijn t) => Period.DaysBetween(Begin(), Begin().Plus(t.Duur));

        static LocalDate Begin() => LocalDate.FromDateTime(Wijk.Maandag.Date);
    }

    private static async Task GebeurAsync(Bot bot, string gebeurtenis, string kanaal)
    {
        if (gebeurtenis.Length == 0) return;
        var bij = Wijk.Activiteit(Wijk.Leider, kanaal) with
        {
            Recipient = new ChannelAccount { Id = "28:bot" },
            ChannelData = new ChannelData
            {
                EventType = gebeurtenis == "remove" ? null : gebeurtenis,
                Team = new TeamInfo { Id = TeamId },
                Channel = new ChannelInfo { Id = kanaal },
            },
        };
        await bot.MeldAsync(
            gebeurtenis == "remove"
                ? bij with { Type = ActivityTypes.InstallationUpdate, Action = "remove" }
                : bij with { Type = ActivityTypes.ConversationUpdate });
    }

    private static Agendaweek Week(Persoon door, Instant nu) => new(
        Wijk.Kanaal(1), Isoweek.Van(Weekmoment.Lokaal(nu).Date), nu, Gesprekspunten.WelkeSituatie, AgendaAntwoord.ZetErop, door, nu,
        Gemist: false, Rev: 1);

    private static async Task<IReadOnlyList<string>> VerdwenenAsync(Geheugentabellen opslag)
    {
        var alles = string.Join('\n', await RijenAsync(opslag));
        return [.. Merken.Keys.Where(m => !alles.Contains(m, StringComparison.Ordinal))];
    }

    /// <summary>Every row of every table, keys and columns.</summary>
    private static async Task<IReadOnlyList<string>> RijenAsync(Geheugentabellen opslag)
    {
        var rijen = new List<string>();
        foreach (var tabel in Tabel.Alle)
        {
            await foreach (var rij in opslag.ScanAsync(tabel, default))
            {
                rijen.Add($"{tabel} {rij.PartitionKey} {rij.RowKey} {string.Join(' ', rij.Select(k => k.Value))}");
            }
        }

        return rijen;
    }
}
