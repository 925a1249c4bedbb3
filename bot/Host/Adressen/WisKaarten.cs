using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Adressen;

/// <summary>
/// Cards about what is kept no longer. In Teams one line comes in the place of each, which makes no sound, and where it stood is forgotten
/// in the same transaction: a name that stayed there could never be found again for who wants to be forgotten.
/// </summary>
public sealed class WisKaarten(Kanalen kanalen, Kluis kluis)
{
    /// <summary>Every card about one thing, whoever got it.</summary>
    public async Task WisAsync(Partitie partitie, string over, CancellationToken ct) =>
        await WisAsync(partitie, await kluis.KaartenOverAsync(partitie, over, ct).ToListAsync(ct), ct);

    public async Task WisAsync(Partitie partitie, IEnumerable<(string Sleutel, Rij<Kaartrij> Rij)> kaarten, CancellationToken ct)
    {
        foreach (var deel in kaarten.Chunk(Beurt.MeesteRijen / 3))
        {
            var beurt = new Beurt(partitie);
            foreach (var (sleutel, rij) in deel)
            {
                beurt.Verwijder(sleutel, rij.ETag);
                if (await PlekAsync(partitie.TenantId, sleutel, rij.Waarde, ct) is not { } plek) continue;
                foreach (var bericht in rij.Waarde.Berichten()) beurt.Bericht(LaatsteWoord(plek, VoorbijKaart.Maak(), bericht));
            }

            if (!(await kluis.BewaarAsync(beurt, ct)).Succeeded)
            {
                throw new TableStoreException("A card changed while it was being taken away.");
            }
        }
    }

    /// <summary>Null where nothing arrives any more, or where the chat is another one by now.</summary>
    private async Task<Gesprek?> PlekAsync(string tenantId, string sleutel, Kaartrij kaart, CancellationToken ct) =>
        Sleutel.KaartUit(sleutel)?.Aan switch
        {
            Ontvanger.Iemand iemand => await ChatAsync(tenantId, iemand.PersoonId, ct) is { } chat
                && chat.ConversationId == kaart.ConversationId ? chat : null,
            Ontvanger.Kanaal kanaal => await kanalen.VindAsync(tenantId, kanaal.KanaalId, ct) is { Weg: false, ServiceUrl: var url }
                ? new Gesprek(kaart.ConversationId, url) : null,
            _ => null,
        };

    /// <summary>As it is known: none is opened to take something away.</summary>
    private async Task<Gesprek?> ChatAsync(string tenantId, string persoonId, CancellationToken ct) =>
        (await kluis.LeesAsync<Gesprek>(Tabel.Personen, Sleutel.PersoonPartitie(tenantId, persoonId), Sleutel.GesprekRij, ct))?.Waarde
            is { Weg: false } chat ? chat : null;

    /// <summary>A message to a chat, of which nobody can tell whose it was.</summary>
    public static Uitrij LaatsteWoord(Gesprek chat, Kaartbeeld beeld, string? vervangt) =>
        new(Los: new(Persoon.VergetenPrefix, chat, beeld.Kaart.ToElement(), beeld.Samenvatting, vervangt));
}
