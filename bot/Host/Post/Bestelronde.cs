using System.Collections.Concurrent;
using NodaTime;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Post;

/// <summary>Delivers what is due in one part of an outbox, oldest first.</summary>
public sealed partial class Bestelronde(
    Kluis kluis, IServiceProvider bronnen, Kanalen kanalen, Kanaaladressen adressen, Gespreksboek gesprekken, Postbode postbode,
    Kopieboek kopieen, Nawerk nawerk, IBrieven brieven, Vraagrust vraagrust)
{
    /// <summary>Longer than a Connector call may take.</summary>
    private static readonly Duration Bezigtijd = Duration.FromSeconds(20);

    /// <summary>A card is updated once in this time; what changes meanwhile is in the next update.</summary>
    private static readonly Duration Spaartijd = Duration.FromSeconds(3);

    /// <summary>Posts that arrived and could not be saved yet, by outbox row: they are saved, not posted again.</summary>
    private readonly ConcurrentDictionary<(Partitie, string), string?> _geplaatst = new();

    /// <summary>Works once through what is in it.</summary>
    public async Task<Rondeverslag> LoopAsync(Postvak vak, Meenemen mee, CancellationToken ct)
    {
        var partitie = vak.Partitie;
        var verslag = new Rondeverslag(null, null, Gespaard: false);
        if (vak.Baan == Baan.Noteren)
        {
            await OpenPakkenAsync(partitie, Sleutel.PakPrefix, ct);
            if (!mee.Alles) return verslag;
            await OpenPakkenAsync(partitie, Sleutel.UitPrefix, ct);
        }

        var rijen = await LeesAsync(partitie, Sleutel.UitPrefix, ct);
        var hier = rijen.Where(r => r.Rij.Waarde.Pak is null && Postvak.BaanVan(r.Rij.Waarde) == vak.Baan);
        foreach (var bestelling in Bestelling.Groepeer(hier))
        {
            if (bestelling.IsDood)
            {
                verslag = verslag.MetOpgegeven(kluis.Nu);
                continue;
            }

            var nu = kluis.Nu;
            var gewekt = bestelling.IsGewekt(mee.Terug);
            var nietVoor = bestelling.NietVoor(kluis.Instantie);
            if (nietVoor > nu && !gewekt && !await IsAangewezenAsync(partitie, bestelling.Eerste, ct))
            {
                verslag = verslag.Met(bestelling, nietVoor, bestelling.Eerste.Status, bestelling.UitgesteldTot == nietVoor);
                continue;
            }

            if (!gewekt && OpLeden(bestelling, rijen) is { } opLeden && opLeden > nu)
            {
                verslag = verslag.Met(bestelling, opLeden, UitStatus.Wachtend);
                continue;
            }

            var kaart = bestelling.Eerste.Toon is { } toon
                ? await kluis.LeesAsync<Kaartrij>(partitie.Tabel, partitie.Sleutel, Sleutel.Kaart(toon.Kaart, toon.Aan), ct)
                : null;
            if (kaart?.Waarde.Bijgewerkt + Spaartijd is { } weer && weer > nu && !mee.Gespaard)
            {
                verslag = verslag.Met(bestelling, weer, UitStatus.Wachtend) with { Gespaard = true };
                continue;
            }

            var rest = await ProbeerAsync(partitie, gewekt ? bestelling.Opnieuw() : bestelling, kaart, ct);
            if (rest is null) verslag = await AangekomenAsync(partitie.TenantId, bestelling, verslag, ct);
            else if (rest.Status == UitStatus.Dood) verslag = verslag.MetOpgegeven(kluis.Nu);
            else verslag = verslag.Met(bestelling, rest.Om, rest.Status, rest.Uitgesteld);
        }

        return verslag;
    }

    /// <summary>Nobody knew whether it arrived, and somebody clicked on it: there is nothing left to wait for.</summary>
    private async Task<bool> IsAangewezenAsync(Partitie partitie, Uitrij rij, CancellationToken ct) =>
        rij is { Status: UitStatus.Onbekend, Toon: { } toon }
            && await AdresAsync(partitie.TenantId, toon.Aan, ct) is { Succeeded: true, Value: var gesprek }
        && kopieen.Geklikt(gesprek.ConversationId, toon.Kaart).Count > 0;

    /// <summary>Shows a card in the state it has now, in every message that is known to hold it; posts it when there is none.</summary>
    private async Task<Rest?> ToonAsync(
        Partitie partitie, Bestelling bestelling, Toonbericht toon, Rij<Kaartrij>? eerder, CancellationToken ct)
    {
        var bron = bronnen.GetRequiredKeyedService<IKaartbron>(toon.Soort);
        var getekend = await bron.MaakAsync(partitie, toon, ct);
        if (getekend is null && eerder is null) return await KlaarAsync(partitie, bestelling, null, ct);

        // What it was about is gone, and where it stands the names are gone too.
        var beeld = getekend ?? VoorbijKaart.Maak();
        if (toon.PersoonId is { } persoonId && Persoon.IsZonderTeams(persoonId)) return await LegKlaarAsync(partitie, bestelling, bron, ct);
        if (eerder is null && bestelling.Onzeker == 0 && await bron.InPlaatsVanAsync(partitie, toon, ct) is var (daar, ander))
        {
            var nieuw = new Uitrij(Toon: ander);
            if (daar == partitie) return await KlaarAsync(partitie, bestelling, b => b.Bericht(nieuw), ct);

            // Shown twice it is shown once, so it is asked for first.
            await kluis.BewaarAsync(new Beurt(daar).Bericht(nieuw), ct);
            return await KlaarAsync(partitie, bestelling, null, ct);
        }

        var inhoud = bestelling.OpMaat(beeld.Kaart.ToElement(), beeld.Samenvatting);
        var adres = await AdresAsync(partitie.TenantId, toon.Aan, ct);
        var onbereikbaar = adres.Error?.Advice is DeliveryAdvice.Disable or DeliveryAdvice.Dead;
        if (onbereikbaar && eerder is null && beeld.AlleenBijwerken) return await KlaarAsync(partitie, bestelling, null, ct);
        if (!adres.Succeeded) return await MisluktAsync(partitie, bestelling, adres.Error, ct);

        var gesprek = adres.Value;
        var sleutel = Sleutel.Kaart(toon.Kaart, toon.Aan);
        if (Bekend(eerder?.Waarde, gesprek, bestelling, kopieen.Geklikt(gesprek.ConversationId, toon.Kaart)) is { } bekend)
        {
            var blijft = new List<string>();
            foreach (var id in bekend.Berichten())
            {
                var bijgewerkt = await postbode.WerkBijAsync(partitie.TenantId, gesprek, id, inhoud, beeld.Samenvatting, ct);
                if (bijgewerkt.Succeeded) blijft.Add(id);
                else if (bijgewerkt.Error.Advice is DeliveryAdvice.Disable or DeliveryAdvice.Dead
                    && eerder?.Waarde.Berichten().Contains(id) != true)
                {
                    kopieen.Vergeet(gesprek.ConversationId, id);
                }
                else if (bijgewerkt.Error.Advice != DeliveryAdvice.PostAgain)
                {
                    return await MisluktAsync(partitie, bestelling, bijgewerkt.Error, ct);
                }
            }

            if (blijft.Count > 0)
            {
                var nieuw = bekend.MetBerichten(blijft) with { Bijgewerkt = kluis.Nu };
                var nazien = bestelling.Nazien is { } om && om > kluis.Nu ? new Uitrij(Toon: toon, NietVoor: om, Nazien: om) : null;
                if (
                    !await RondAfAsync(
                        partitie, bestelling,
                        b => nazien is null ? b.Zet(sleutel, nieuw, eerder) : b.Zet(sleutel, nieuw, eerder).Bericht(nazien), ct))
                    await ToonNogEensAsync(partitie, toon, nieuw, ct);
                return null;
            }
        }

        // How it stood in a chat that is another one by now is no news in this one.
        if (eerder is not null && eerder.Waarde.ConversationId != gesprek.ConversationId && toon.IsTussenstand)
        {
            return await KlaarAsync(partitie, bestelling, null, ct);
        }

        // What was posted and could not be saved yet still is.
        var geplaatst = _geplaatst.ContainsKey((partitie, bestelling.Rijen[0].Sleutel));
        if (getekend is null or { AlleenBijwerken: true } || (!geplaatst && await bron.IsTeLaatAsync(partitie, toon, ct)))
        {
            return await KlaarAsync(partitie, bestelling, null, ct);
        }

        if (!geplaatst && bestelling.Onzeker == 0 && await vraagrust.TotAsync(partitie, toon, ct) is { } morgen)
        {
            return await StelUitAsync(partitie, bestelling, morgen, ct);
        }

        return await PlaatsAsync(partitie, bestelling, gesprek, inhoud, beeld.Samenvatting, BewaarAsync, ct);

        async Task<Rest?> BewaarAsync(Bestelling bezet, string? id)
        {
            if (id is null) return await KlaarAsync(partitie, bezet, null, ct);
            vraagrust.Noteer(partitie, toon);
            var nieuw = new Kaartrij(gesprek.ConversationId, id, kluis.Nu).MetOnzeker(bestelling.Onzeker);
            if (!await RondAfAsync(partitie, bezet, b => b.Zet(sleutel, nieuw, eerder), ct))
            {
                await ToonNogEensAsync(partitie, toon, nieuw, ct);
            }

            return null;
        }
    }

    /// <summary>The messages that hold this card, those included on which somebody just clicked; null when it must be posted.</summary>
    private static Kaartrij? Bekend(Kaartrij? rij, Gesprek gesprek, Bestelling bestelling, IReadOnlyList<string> geklikt)
    {
        if (rij is null && (bestelling.Onzeker == 0 || geklikt.Count == 0)) return null;
        rij ??= new Kaartrij(gesprek.ConversationId, geklikt[0], Instant.MinValue).MetOnzeker(bestelling.Onzeker - 1);
        if (rij.ConversationId != gesprek.ConversationId) return null;

        // Of two cards that look alike in one place only the last click counts, and only when a copy can be there.
        var eenduidig = bestelling.Eerste.Toon!.IsEenduidig;
        return geklikt.Take(eenduidig ? geklikt.Count : 1)
            .Except(rij.Berichten())
            .Aggregate(rij, (r, id) => eenduidig || r.Onzeker ? r.MetKopie(id) : r);
    }

    /// <summary>
    /// Another instance showed the same card at the same time, and nobody knows whose state arrived last: it is shown once more, in the
    /// messages of both. By this instance, so that they do not do it at the same time again, and again.
    /// </summary>
    private async Task ToonNogEensAsync(Partitie partitie, Toonbericht toon, Kaartrij ookIn, CancellationToken ct)
    {
        var sleutel = Sleutel.Kaart(toon.Kaart, toon.Aan);
        var bewaard = false;
        while (!bewaard)
        {
            var rij = await kluis.LeesAsync<Kaartrij>(partitie.Tabel, partitie.Sleutel, sleutel, ct);
            var samen = rij?.Waarde.MetBerichten([.. rij.Waarde.Berichten().Union(ookIn.Berichten())]) ?? ookIn;
            var nogEens = new Uitrij(Toon: toon, Door: kluis.Instantie, NietVoor: kluis.Nu + Bezigtijd);
            var beurt = new Beurt(partitie).Zet(sleutel, samen, rij).Bericht(nogEens);
            bewaard = (await kluis.BewaarAsync(beurt, ct)).Succeeded;
        }
    }

    private async Task<Rest?> KlaarAsync(Partitie partitie, Bestelling bestelling, Func<Beurt, Beurt>? ook, CancellationToken ct) =>
        await RondAfAsync(partitie, bestelling, ook, ct) ? null : new(kluis.Nu + Bezigtijd, UitStatus.Bezig);

    /// <summary>Removes the rows of what was delivered; false when another instance was first.</summary>
    private async Task<bool> RondAfAsync(Partitie partitie, Bestelling bestelling, Func<Beurt, Beurt>? ook, CancellationToken ct)
    {
        var beurt = new Beurt(partitie);
        foreach (var (sleutel, rij) in bestelling.Rijen) beurt.Verwijder(sleutel, rij.ETag);
        return (await kluis.BewaarAsync(ook?.Invoke(beurt) ?? beurt, ct)).Succeeded;
    }

    /// <summary>One row stays, to be looked at.</summary>
    private async Task GeefOpAsync(Partitie partitie, Bestelling bestelling, Uitrij na, CancellationToken ct)
    {
        var beurt = new Beurt(partitie).Vervang(bestelling.Rijen[0].Sleutel, na, bestelling.Rijen[0].Rij.ETag);
        foreach (var (sleutel, rij) in bestelling.Rijen.Skip(1)) beurt.Verwijder(sleutel, rij.ETag);
        await kluis.BewaarAsync(beurt, ct);
    }

    /// <summary>Changes the first row and gives the order back with its new version; null when another instance was first.</summary>
    /// <param name="ook">What is to be delivered besides, from now on.</param>
    private async Task<Bestelling?> VervangAsync(
        Partitie partitie, Bestelling bestelling, Uitrij nieuw, CancellationToken ct, Uitrij? ook = null)
    {
        var (sleutel, rij) = bestelling.Rijen[0];
        var beurt = new Beurt(partitie).Vervang(sleutel, nieuw, rij.ETag);
        var bewaard = await kluis.BewaarAsync(ook is null ? beurt : beurt.Bericht(ook), ct);
        return bewaard.Succeeded ? new([(sleutel, new(nieuw, bewaard.ETags[0])), .. bestelling.Rijen.Skip(1)]) : null;
    }

    /// <summary>What is still to be done, when, and as what it waits.</summary>
    private sealed record Rest(Instant Om, UitStatus Status, bool Uitgesteld = false);
}
