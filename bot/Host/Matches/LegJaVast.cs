using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Host.Aanvragen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Profielen;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>
/// A coördinator notes the ja of an ED without Teams: who, when and how. Who was never in the pool comes in it the way
/// <see cref="NoteerZonderTeams"/> does it, with a name, an organisation and the ja to be noted.
/// </summary>
public sealed class LegJaVast(Coordinatorbesluit besluit, Poolkast kast, Kluis kluis) : IKlikHandler, IVoorPoollid
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (klik.Aanvraag() is not { } over) return MeldingKaart.KnopOnbekend();
        var lezer = new ZonderTeamslezer(klik);
        if (klik.Keuze(Velden.Hoe) is { } hoe && !Keuzes.Hoe.Contains(hoe)) lezer.Fouten[Velden.Hoe] = Teksten.OngeldigeKeuze;
        if (over.EdId is { } gevraagd && lezer.Fouten.Count == 0) return await NeemAsync(klik, gevraagd, null, ct);
        if (over.EdId is not null || lezer.Lees(Velden.EdNaam, Velden.EdOrganisatie) is not var (naam, organisatie))
        {
            return await besluit.ToonAsync(klik, Melding.Waarschuwing(Teksten.NogNietBewaard), ct, Tekstpoort.Terug(klik, lezer.Fouten));
        }

        List<Ervaringsdeskundige> eds = [.. (await kast.EdsAsync(over.PoolId, ct)).Select(e => e.Waarde)];
        if (ZonderTeamslezer.Vind(eds, naam) is { } bekend) return await NeemAsync(klik, bekend.Wie.Id, null, ct);

        // The same click twice is the same person. Who had this name before and changed it is somebody else.
        var id = Sleutel.ZonderTeams(over.PoolId, naam);
        if (eds.Exists(e => e.Wie.Id == id)) id = Persoon.ZonderTeamsPrefix + kluis.NieuwId();
        return await NeemAsync(klik, id, Ervaringsdeskundige.ZonderAccount(new(id, naam), organisatie, kluis.Nu), ct);
    }

    private Task<Kaartbeeld> NeemAsync(Klik klik, string edId, Ervaringsdeskundige? nieuw, CancellationToken ct)
    {
        var hoe = klik.Keuze(Velden.Hoe) ?? Keuzes.Hoe[0];
        return besluit.NeemAsync(
            klik, [edId], d => d.AanbodAan(edId) is { Status: AanbodStatus.Ja } && Coordinatorbesluit.VroegZelf(d, edId, klik.Wie.Id),
            (dossier, eds) => Aanvraagverloop.LegJaVast(dossier, eds is [var ed, ..] ? ed : nieuw, hoe, klik.Wie, kluis.Nu), ct);
    }
}
