using System.Collections.Concurrent;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

public sealed partial class OmvalTests
{
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
