using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.Harnas;

/// <summary>The demo municipality in a process of its own, for a client that needs a real port.</summary>
public sealed class Gemeente : IAsyncLifetime
{
    public Proeftuinproces Proeftuin { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Proeftuin = await Proeftuinproces.StartAsync("--klok", Waterrijk.Start);

    public ValueTask DisposeAsync() => Proeftuin.DisposeAsync();
}
