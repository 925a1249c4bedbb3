using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host.Brieven;

/// <summary>What lies ready, drawn as it is by now.</summary>
public sealed class Briefbron(IServiceProvider bronnen)
{
    /// <summary>Null when what it was about is gone.</summary>
    public Task<Kaartbeeld?> MaakAsync(Brief brief, CancellationToken ct) => Bron(brief).MaakAsync(brief.Van, brief.Toon, ct);

    /// <summary>What it speaks of is over: nobody is told of it any more.</summary>
    public Task<bool> IsVoorbijAsync(Brief brief, CancellationToken ct) => Bron(brief).IsTeLaatAsync(brief.Van, brief.Toon, ct);

    private IKaartbron Bron(Brief brief) => bronnen.GetRequiredKeyedService<IKaartbron>(brief.Toon.Soort);
}
