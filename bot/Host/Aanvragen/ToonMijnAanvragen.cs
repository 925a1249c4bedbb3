using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Klikken;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>The own aanvragen, newest first.</summary>
public sealed class ToonMijnAanvragen(Kluis kluis, Poolkast kast) : IOpdrachtHandler
{
    private const int Meeste = 10;

    public async Task<Kaartbeeld> HandelAsync(Opdracht opdracht, CancellationToken ct)
    {
        var partitie = Sleutel.PersoonPartitie(opdracht.TenantId, opdracht.Wie.Id);
        var eigen = new List<Verwijzing>();
        await foreach (var (_, rij) in kluis.ZoekMetSleutelAsync<Verwijzing>(Tabel.Personen, partitie, RowKeyRange.Prefix(Sleutel.EigenAanvraagPrefix), ct))
        {
            eigen.Add(rij.Waarde);
            if (eigen.Count == Meeste) break;
        }

        var standen = await Task.WhenAll(eigen.Select(e => kast.LaadAsync(opdracht.TenantId, e.PoolId, e.AanvraagId, ct)));
        return MijnAanvragenKaart.Maak([.. standen.OfType<Dossierstand>().Select(s => s.Dossier)]);
    }
}
