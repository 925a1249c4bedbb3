using Microsoft.Extensions.Logging;
using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>What a process leaves behind: the tables, what stands in Teams, the moment, and what is to come.</summary>
internal sealed record Stand(ISchijf Schijf, Nepteams Teams, DateTimeOffset Nu, IReadOnlyList<Wekker> Wekkers)
{
    /// <summary>Where flows begin, with no process running.</summary>
    public static async Task<Stand> BeginAsync(ISchijf schijf, string naam)
    {
        var nu = naam == Stromen.Rustig ? Wijk.Maandag : Wijk.Zondag;
        await using var proces = new Proces(schijf, new Nepteams { Leden = naam == Stromen.Leeg ? Stromen.Leden : [] }, nu);
        await proces.Bot.StartAsync();
        if (naam == Stromen.Rustig)
        {
            await Wijk.RichtRustigInAsync(proces.Bot);
            (proces.Teams.LedenIn[Wijk.Kanaal(1)], proces.Teams.LedenIn[Wijk.PoolKanaal]) = (Wijk.InWijkteam, Wijk.InPoolteam);
        }

        if (naam == Stromen.Maandag)
        {
            await Wijk.RichtInAsync(proces.Bot, kanalen: 1);
            await proces.Bot.Dienst<Wekkerdienst>().ZetAsync(
                Wijk.Tenant, Borgingsweek.VolgendeWekker(Wijk.Leider, Instant.FromDateTimeOffset(nu)), default);
        }

        var wekkers = await WekkersAsync(proces.Bot.Kluis);
        await proces.Bot.StopAsync();
        return new(schijf, proces.Teams, naam == Stromen.Leeg ? Wijk.Zondag : Wijk.Maandag, wekkers);
    }

    public static async Task<IReadOnlyList<Wekker>> WekkersAsync(Kluis kluis)
    {
        var wekkers = new List<Wekker>();
        foreach (var shard in Sleutel.AlleShards)
        {
            wekkers.AddRange(
                (await kluis.ZoekAsync<Wekkerrij>(Tabel.Wekkers, shard, new Tabellen.RowKeyRange("0", ":"), default))
                    .Select(r => r.Waarde.Wekker));
        }

        return wekkers;
    }

    /// <summary>What is left after this flow, when nothing comes between.</summary>
    public async Task<Stand> NaAsync(Stroom stroom)
    {
        var van = stroom.Vanzelf ? Tot(stroom.Wekkers[0], stroom.Naam, stroom.Slaapt) : this;
        await using var proces = await van.StartAsync(van.Nu);
        Assert.True(await stroom.Doe(proces), $"{stroom.Naam} was not acknowledged.");
        await proces.LaatUitwerkenAsync();
        return await EindigAsync(proces);
    }

    /// <summary>A process that goes on from here at this moment.</summary>
    public async Task<Proces> StartAsync(DateTimeOffset nu, ILoggerProvider? hoort = null)
    {
        var proces = new Proces(Schijf.Kopie(), Teams.Kopie(), nu, hoort);
        await proces.Bot.StartAsync();
        await proces.Bot.LeegAsync();
        return proces;
    }

    /// <summary>A proper stop.</summary>
    public static async Task<Stand> EindigAsync(Proces proces)
    {
        var wekkers = await WekkersAsync(proces.Bot.Kluis);
        await proces.Bot.StopAsync();
        return new(proces.Schijf, proces.Teams, proces.Klok.GetUtcNow(), wekkers);
    }

    /// <summary>The moment at which the first of these goes off.</summary>
    /// <param name="slaapt">How long nothing runs before that.</param>
    public Stand Tot(WekkerSoort soort, string stroom, TimeSpan slaapt = default)
    {
        Assert.True(Wekkers.Any(w => w.Soort == soort), $"{stroom}: there is no wekker {soort}.");
        var om = Wekkers.Where(w => w.Soort == soort).Min(w => w.Om).ToDateTimeOffset() + slaapt;
        return om > Nu ? this with { Nu = om } : this;
    }
}
