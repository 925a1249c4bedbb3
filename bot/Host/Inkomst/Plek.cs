using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>Where something was said or clicked, as Teams tells it; never from a card.</summary>
/// <param name="GesprekId">Chat or channel, without thread.</param>
/// <param name="DraadId">The same with the thread, to answer in it.</param>
/// <param name="ServiceUrl">Where the Connector of this conversation is; empty when the activity does not say.</param>
/// <param name="Soort">What kind of conversation it is.</param>
public sealed record Plek(string TenantId, string GesprekId, string DraadId, string ServiceUrl, Pleksoort Soort)
{
    public bool InKanaal => Soort is Pleksoort.Kanaal or Pleksoort.AfgeschermdKanaal;

    public Gesprek Draad => new(DraadId, ServiceUrl);

    public Gesprek Gesprek => new(GesprekId, ServiceUrl);
}
