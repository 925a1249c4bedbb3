using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Klikken;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wijkteams;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>
/// A coördinator notes the ja of an ED without Teams: who, when and how. Who was never in the pool gets a profile with a name and an
/// organisation, nothing about a life.
/// </summary>
public sealed class LegJaVast(Coordinatorbesluit besluit, Kluis kluis) : IVoorPoollid
{
    private const int MeesteTekens = 80;
    private const int MaxGelijktijdig = 2;

    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var naam = klik.Tekst(Velden.EdNaam);
        if (klik.Aanvraag() is not { } over || (over.EdId is null && naam is null)) return besluit.ToonAsync(klik, Melding.Waarschuwing(Teksten.Verplicht), ct);
        var organisatie = klik.Tekst(Velden.EdOrganisatie) ?? "";
        if (naam?.Length > MeesteTekens || organisatie.Length > MeesteTekens)
        {
            return besluit.ToonAsync(klik, Melding.Waarschuwing(Teksten.TeLang(Math.Max(naam?.Length ?? 0, organisatie.Length), MeesteTekens)), ct);
        }

        var hoe = klik.Keuze(Velden.Hoe) is { } gekozen && Keuzes.Hoe.Contains(gekozen) ? gekozen : Keuzes.Hoe[0];
        var wie = over.EdId is { } id ? null : new Persoon(Sleutel.ZonderTeams(over.PoolId, naam!), naam!);
        var edId = over.EdId ?? wie!.Id;
        return besluit.NeemAsync(
            klik, [edId], d => d.AanbodAan(edId) is { Status: AanbodStatus.Ja } && Coordinatorbesluit.VroegZelf(d, edId, klik.Wie.Id),
            (dossier, eds) => Aanvraagverloop.LegJaVast(dossier, eds is [var ed, ..] ? ed : Nieuw(wie, organisatie), hoe, klik.Wie, kluis.Nu), ct);
    }

    private static Ervaringsdeskundige? Nieuw(Persoon? wie, string organisatie) => wie is null
        ? null
        : new(wie, organisatie, [], [], MaxGelijktijdig, Lopend: 0, Pauze: false, LaatsteMatch: null, Rev: 0, ZonderTeams: true);
}
