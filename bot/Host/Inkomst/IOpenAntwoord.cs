namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>Whether somebody is waited for, so that "prima" or a thumb is an answer and not the end of a conversation.</summary>
public interface IOpenAntwoord
{
    Task<bool> WachtOpAntwoordAsync(Klik klik, CancellationToken ct);
}
