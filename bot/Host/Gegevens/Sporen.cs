using System.Runtime.CompilerServices;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Gegevens;

/// <summary>
/// Every row of a tenant that says who somebody is, by id: in its key, its partition or its content. It knows no kind of row, so a new kind
/// is in it at once. It reads whole partitions, and is for somebody who asks about themself, not for a click of every day.
/// </summary>
public sealed class Sporen(Kluis kluis)
{
    /// <summary>Where to look, and the work for later that is about this person: one look through the shards.</summary>
    /// <param name="ookBijAnderen">
    /// Also the own partitions of other people: there only a message that waits can be about somebody else.
    /// </param>
    public async Task<(IReadOnlyList<Partitie> Partities, IReadOnlyList<Ruwerij> Wekkers)> OverzichtAsync(
        string tenantId, string persoonId, bool ookBijAnderen, CancellationToken ct)
    {
        var eigen = Eigen(tenantId, persoonId);
        HashSet<Partitie> partities = [eigen];
        List<Ruwerij> wekkers = [];
        await foreach (var rij in kluis.RuweWekkersAsync(tenantId, ct))
        {
            if (rij.Is(Tabel.Wekkers, Sleutel.PartitiePrefix)
                && rij.Als<Partitierij>() is var bekend && bekend.TenantId == tenantId
                && (ookBijAnderen || bekend.Tabel != Tabel.Personen))
            {
                partities.Add(bekend.Partitie);
            }

            if (IsVan(rij, persoonId)) wekkers.Add(rij);
        }

        return ([.. partities], wekkers);
    }

    /// <summary>Every row about this person in these partitions, and everything in their own.</summary>
    public async IAsyncEnumerable<Ruwerij> ZoekAsync(
        string tenantId, string persoonId, IEnumerable<Partitie> partities, [EnumeratorCancellation] CancellationToken ct)
    {
        var eigen = Eigen(tenantId, persoonId);
        foreach (var partitie in partities)
        {
            await foreach (var rij in kluis.RuwAsync(partitie, ct))
            {
                if (partitie == eigen || IsVan(rij, persoonId)) yield return rij;
            }
        }
    }

    public static Partitie Eigen(string tenantId, string persoonId) =>
        new(tenantId, Tabel.Personen, Sleutel.PersoonPartitie(tenantId, persoonId));

    public static bool IsVan(Ruwerij rij, string persoonId) => Noemt(rij.Sleutel, persoonId) || Noemt(rij.Json, persoonId);

    /// <summary>The id stands in the text, and not as a part of another id.</summary>
    public static bool Noemt(string tekst, string persoonId) => Vind(tekst, persoonId, 0) >= 0;

    /// <summary>Where it stands first, from a place on; negative when nowhere.</summary>
    public static int Vind(string tekst, string persoonId, int vanaf)
    {
        var hoe = Guid.TryParse(persoonId, out _) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        for (var plek = tekst.IndexOf(persoonId, vanaf, hoe); plek >= 0; plek = tekst.IndexOf(persoonId, plek + 1, hoe))
        {
            if (!IsVanId(tekst, plek - 1) && !IsVanId(tekst, plek + persoonId.Length)) return plek;
        }

        return -1;
    }

    /// <summary>What a row is about, by its key: the aanvraag, the day, the channel; of a week the key itself.</summary>
    public static string Deel(string sleutel) =>
        TableKey.Unescape(sleutel.Split('|', 3) is [_, var over, ..] ? over : sleutel);

    private static bool IsVanId(string tekst, int plek) =>
        plek >= 0 && plek < tekst.Length && (char.IsAsciiLetterOrDigit(tekst[plek]) || tekst[plek] == '-');
}
