namespace TeamsHerstelBot.Host.Adressen;

/// <summary>Who has a role by being in this channel: they stay on its roster, however large the team is.</summary>
public interface IRolhouders
{
    Task<IReadOnlyCollection<string>> VanAsync(Kanaal kanaal, CancellationToken ct);
}
