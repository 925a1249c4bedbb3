using System.Collections.Concurrent;
using System.Globalization;
using NodaTime;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

public sealed partial class OmvalTests
{
    private static async Task<IReadOnlyList<Wekker>> WekkersAsync(Kluis kluis)
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

    /// <summary>The tables, what stands in Teams, the moment, and what is to come.</summary>
    private sealed record Stand(ISchijf Schijf, Nepteams Teams, DateTimeOffset Nu, IReadOnlyList<Wekker> Wekkers)
    {
        /// <summary>The moment at which the first of these goes off.</summary>
        public Stand Tot(WekkerSoort soort, string stroom)
        {
            Assert.True(Wekkers.Any(w => w.Soort == soort), $"{stroom}: there is no wekker {soort}.");
            var om = Wekkers.Where(w => w.Soort == soort).Min(w => w.Om).ToDateTimeOffset();
            return om > Nu ? this with { Nu = om } : this;
        }
    }

    /// <summary>A flow that nothing came between.</summary>
    private sealed record Loop(Stroom Stroom, Stand Van, Stand Na, Afdruk Afdruk, IReadOnlyList<string> Stappen)
    {
        public int Plaatsingen { get; } = Stappen.Count(s => s == SterfelijkeConnector.Plaatsen);

        /// <summary>How many copies there were after each kill before a step.</summary>
        public ConcurrentQueue<int> Gevallen { get; } = new();

        /// <summary>The same for each kill right after a post, which no order of steps can miss.</summary>
        public ConcurrentQueue<int> NaPlaatsing { get; } = new();
    }

    /// <summary>Where a process is killed.</summary>
    private sealed record Dood(int? VoorStap = null, int? NaPlaatsing = null)
    {
        public override string ToString() =>
            FormattableString.Invariant($"{(VoorStap is null ? "right after post" : "before step")} {VoorStap ?? NaPlaatsing}");
    }
}
