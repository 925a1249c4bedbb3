using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Adressen;

/// <summary>
/// The name somebody signs in with, or of a guest the e-mail address, since that name opens no chat: Teams has it, the bot keeps it nowhere
/// but in the link. Only in the post, never during a click.
/// </summary>
public sealed class Aanlognaam(Kanalen kanalen, IConnector connector)
{
    /// <summary>It waits in the post, where cards wait too.</summary>
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(5);

    /// <summary>Null when Teams does not say it soon.</summary>
    public async Task<string?> VanAsync(string tenantId, string kanaalId, string persoonId, CancellationToken ct)
    {
        using var genoeg = CancellationTokenSource.CreateLinkedTokenSource(ct);
        genoeg.CancelAfter(Geduld);
        try
        {
            return await kanalen.VindAsync(tenantId, kanaalId, genoeg.Token) is { Weg: false } kanaal
                && (await kanalen.LedenAsync(tenantId, kanaalId, genoeg.Token)).Vind(persoonId) is { } lid
                && await connector.GetMemberAsync(kanaal.ServiceUrl, kanaalId, lid.Mri, genoeg.Token) is { Value: { } gevonden }
                && (gevonden.IsGuest ? gevonden.Email : gevonden.UserPrincipalName) is { Length: > 0 } naam
                    ? naam
                    : null;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return null;
        }
    }
}
