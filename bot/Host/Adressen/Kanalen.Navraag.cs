using TeamsHerstelBot.Domein;

namespace TeamsHerstelBot.Host.Adressen;

public sealed partial class Kanalen
{
    /// <summary>
    /// Whether Teams itself says that this person is in the team now, whatever the roster says: a roster tells it late when an event was
    /// missed. Null when nobody can tell now.
    /// </summary>
    public async Task<bool?> VraagLidAsync(string tenantId, string kanaalId, string persoonId, CancellationToken ct)
    {
        if (Persoon.IsZonderTeams(persoonId)) return true;
        if (await VindAsync(tenantId, kanaalId, ct) is not { Weg: false } kanaal) return null;
        using var genoeg = CancellationTokenSource.CreateLinkedTokenSource(ct);
        genoeg.CancelAfter(Geduld);
        try
        {
            await ladder.WaitAsync(tenantId, "members|" + kanaalId, genoeg.Token);
            var gevonden = await connector.GetMemberAsync(kanaal.ServiceUrl, kanaalId, persoonId, genoeg.Token);
            if (gevonden.Succeeded) return true;
            return gevonden.Error.Status == 404 ? false : null;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return null;
        }
    }
}
