using System.Collections.Concurrent;
using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

public sealed partial class OmvalTests
{
    /// <summary>A flow that nothing came between.</summary>
    private sealed record Loop(Stroom Stroom, Stand Van, Stand Na, Afdruk Afdruk, IReadOnlyList<string> Stappen, int Wijzigingen)
    {
        public int Plaatsingen { get; } = Stappen.Count(s => s == SterfelijkeConnector.Plaatsen);

        /// <summary>Where it is killed: before every change, and in the long run before every step, also one that only reads.</summary>
        public int Sterfplekken => Lang.Aan ? Stappen.Count : Wijzigingen;

        /// <summary>How many copies there were after each kill before a step or a change.</summary>
        public ConcurrentQueue<int> Gevallen { get; } = new();

        /// <summary>The same for each kill right after a post, which no order of steps can miss.</summary>
        public ConcurrentQueue<int> NaPlaatsing { get; } = new();
    }

    /// <summary>Where a process is killed.</summary>
    private sealed record Dood(int? Voor = null, int? NaPlaatsing = null)
    {
        private static readonly string Plek = Lang.Aan ? "step" : "change";

        public override string ToString() =>
            FormattableString.Invariant($"{(Voor is null ? "right after post" : $"before {Plek}")} {Voor ?? NaPlaatsing}");
    }
}
