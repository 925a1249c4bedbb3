using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Adressen;

/// <summary>
/// Who is still in a team. The roster row is read at every click that needs a role: a member event changes it before anything else, so
/// who left has no role from then on, at every instance.
/// </summary>
public static class Lidmaatschap
{
    public static async Task<bool> IsLidAsync(
        this Kanalen kanalen, string tenantId, string kanaalId, string persoonId, CancellationToken ct) =>
        (await kanalen.LedenAsync(tenantId, kanaalId, ct)).Kent(persoonId);

    /// <summary>A roster that was never read, or is cut off, says nothing about who is not on it.</summary>
    public static bool Kent(this Ledenlijst leden, string persoonId) =>
        leden.Leden.Count is 0 or >= Ledenlezer.Meeste || leden.Vind(persoonId) is not null;

    public static Ledenlijst Zonder(this Ledenlijst leden, IEnumerable<ChannelAccount> weg)
    {
        var ids = weg.SelectMany(w => new[] { w.AadObjectId, w.Id }).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return leden with { Leden = [.. leden.Leden.Where(l => !ids.Contains(l.Id) && !ids.Contains(l.Mri))] };
    }
}
