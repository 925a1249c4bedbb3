using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>The asker thanks an ED, in own words or plain ones; once, so that a repeated click is the same thank-you.</summary>
public sealed class Bedank(Inzage inzage, Kluis kluis) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (klik.Aanvraag() is not { EdId: { } edId } over) return MeldingKaart.KnopOnbekend();
        var (dossier, weigering) = await inzage.LaadAsync(klik, Kijker.Aanvrager, ct);
        if (dossier is null) return weigering!;
        if (Bedankje.Bezwaar(dossier, edId, klik.Wie) is { } bezwaar) return MeldingKaart.Weigering(bezwaar);
        var velden = new Tekstvelden(klik);
        var bedankje = new Bedankje(
            over.AanvraagId, klik.Wie, edId, velden.Lees(Velden.Dank, Bedankje.MaxTekst, etiketten: true), kluis.Nu,
            klik.Levering);
        if (!velden.Goed)
        {
            return MatchKaart.VoorVrager(
                dossier, Melding.Waarschuwing(Teksten.TekstNogNietVerstuurd), edId,
                new(Matchformulier.Bedanken, velden.Formulier()));
        }

        var beurt = new Beurt(new(klik.TenantId, Tabel.Pool, over.PoolId))
            .Voeg(Sleutel.Bedankje(over.AanvraagId, edId), bedankje)
            .Bericht(bedankje.Berichten(dossier));
        var bewaard = await kluis.BewaarAsync(beurt, ct);
        if (!bewaard.Succeeded && bewaard.Error != WriteError.Conflict) throw new TableStoreException("A thank-you could not be saved.");
        var isDit = bewaard.Succeeded || await IsDezelfdeAsync(bedankje, over.PoolId, ct);
        dossier = dossier with { Bedankt = [.. dossier.Bedankt, edId] };
        return MatchKaart.VoorVrager(dossier, Melding.Info(isDit ? Teksten.DankVerstuurd : Teksten.AlBedankt), edId);
    }

    /// <summary>Teams delivered the click again, and it gets the answer of the first.</summary>
    private async Task<bool> IsDezelfdeAsync(Bedankje bedankje, string poolId, CancellationToken ct)
    {
        var eerste = await kluis.LeesAsync<Bedankje>(Tabel.Pool, poolId, Sleutel.Bedankje(bedankje.AanvraagId, bedankje.EdId), ct);
        return bedankje.Levering is { Length: > 0 } levering && eerste?.Waarde.Levering == levering;
    }
}
