using NodaTime;
using TeamsHerstelBot.Domein.Vergeten;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Vergeten;

/// <summary>Channels that do not have the app any more: first who is in them, later who led them and what they agreed on.</summary>
public sealed class VergeetInGemeente(Kluis kluis)
{
    private static readonly Duration Houdbaar = Duration.FromDays(7);

    public async Task VergeetAsync(Partitie partitie, CancellationToken ct)
    {
        foreach (var rij in await kluis.ZoekAsync<Kanaal>(partitie.Tabel, partitie.Sleutel, Sleutel.KanaalPrefix, ct))
        {
            if (rij.Waarde.Weg || IsLangStil(rij.Waarde)) await VergeetAsync(partitie, rij, ct);
            if (rij.Waarde is { Weg: false, Stil: null }) await LeesOpnieuwAsync(partitie, rij.Waarde, ct);
        }

        await foreach (var (sleutel, rij) in kluis.ZoekMetSleutelAsync<Bewijs>(
            partitie.Tabel, partitie.Sleutel, RowKeyRange.Prefix(Sleutel.BewijsPrefix), ct))
        {
            if (Termijnen.Bewijs.IsOm(rij.Waarde.Op, kluis.Nu)) await kluis.VerwijderAsync(partitie, [(sleutel, rij.ETag)], ct);
        }
    }

    /// <summary>
    /// That the app was removed may have been told while nobody listened: then everything is refused, and that is all there is.
    /// </summary>
    private bool IsLangStil(Kanaal kanaal) => kanaal.Stil is { } sinds && Termijnen.Leden.IsOm(sinds, kluis.Nu);

    /// <summary>An event of who joined or left may be missed: after a week the roster is read again.</summary>
    private async Task LeesOpnieuwAsync(Partitie partitie, Kanaal kanaal, CancellationToken ct)
    {
        var leden = await kluis.LeesAsync<Ledenlijst>(partitie.Tabel, partitie.Sleutel, Sleutel.Leden(kanaal.Id), ct);
        if (leden is not null && kluis.Nu - leden.Waarde.Gezien < Houdbaar) return;
        await KijkAsync(partitie, kanaal.Id, ct);
    }

    private Task KijkAsync(Partitie partitie, string kanaalId, CancellationToken ct) =>
        kluis.BewaarAsync(new Beurt(partitie).Bericht(new Uitrij(LedenVan: kanaalId)), ct);

    private async Task VergeetAsync(Partitie partitie, Rij<Kanaal> rij, CancellationToken ct)
    {
        // Removed before that moment was kept: the term begins now.
        var kanaal = rij.Waarde.WegSinds is null ? rij.Waarde.Los(rij.Waarde.Stil ?? kluis.Nu) : rij.Waarde;
        var sinds = kanaal.WegSinds!.Value;
        if (Termijnen.Leden.IsOm(sinds, kluis.Nu))
        {
            kanaal = kanaal with { DoorId = null };
            var sleutel = Sleutel.Leden(kanaal.Id);
            var leden = await kluis.LeesAsync<Ledenlijst>(partitie.Tabel, partitie.Sleutel, sleutel, ct);

            // That it was known stays, so that who left before has no right again.
            if (leden?.Waarde.Vergeten != true) await kluis.BewaarAsync(new Beurt(partitie).Zet(sleutel, Ledenlijst.Leeg, leden), ct);
        }

        if (Termijnen.Inrichting.IsOm(sinds, kluis.Nu)) kanaal = kanaal with { Wijkteam = null };
        else if ((int)(kluis.Nu - sinds).TotalDays % Houdbaar.Days == Houdbaar.Days - 1) await KijkAsync(partitie, kanaal.Id, ct);
        if (kanaal != rij.Waarde) await kluis.BewaarAsync(new Beurt(partitie).Vervang(Sleutel.Kanaal(kanaal.Id), kanaal, rij.ETag), ct);
    }
}
