using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Gegevens;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Vergeten;

/// <summary>
/// Takes one person out of every partition but their own: rows of them alone go, in rows of others a role stands in the place of the name,
/// and the cards that showed it are shown again, in the same transaction. What another process changed meanwhile is read again.
/// </summary>
public sealed class WisSporen(Sporen sporen, Kluis kluis)
{
    private const int Keren = 8;

    /// <summary>How much there is before anything is taken away, for the receipt, and under which names.</summary>
    public async Task<(Telstand Geteld, Lijst<string> Namen)> TelAsync(
        string tenantId, string persoonId, IEnumerable<Partitie> partities, int taken, CancellationToken ct)
    {
        var namen = new HashSet<string>(StringComparer.Ordinal);
        var regel = new Wisregel(persoonId, new HashSet<string>(StringComparer.Ordinal));
        var eigen = Sporen.Eigen(tenantId, persoonId);
        var (weg, ingekort, berichten) = (0, 0, 0);
        await foreach (var rij in sporen.ZoekAsync(tenantId, persoonId, partities, ct))
        {
            namen.UnionWith(Naamlezer.Namen(rij.Json, persoonId));
            if (Wisregel.IsBericht(rij)) berichten++;
            else if (rij.Partitie == eigen || regel.GaatWeg(rij)) weg++;
            else ingekort++;
        }

        return (new(weg, ingekort, berichten, taken), [.. namen]);
    }

    /// <summary>False when somebody was still posting something about this person: then it is done once more, later.</summary>
    /// <param name="partities">Where to look.</param>
    /// <param name="chat">Where their cards stand, or null when those are not to be touched.</param>
    public async Task<bool> WisAsync(
        string tenantId, string persoonId, IEnumerable<Partitie> partities, Vergeetopdracht opdracht, Gesprek? chat, CancellationToken ct)
    {
        var eigen = Sporen.Eigen(tenantId, persoonId);
        var regel = new Wisregel(persoonId, opdracht.Namen.ToHashSet(StringComparer.Ordinal));
        var klaar = true;
        foreach (var partitie in partities)
        {
            if (partitie != eigen) klaar &= await WisAsync(partitie, persoonId, opdracht, regel, chat, ct);
        }

        // Their own cards say what others wrote to them, and stand in their chat alone.
        await WisKaartenAsync(eigen, regel, chat, ct);
        return klaar;
    }

    /// <summary>Anything of this person outside their own partition.</summary>
    public async Task<bool> IsErNogAsync(
        string tenantId, string persoonId, IEnumerable<Partitie> partities, Vergeetopdracht opdracht, CancellationToken ct)
    {
        var eigen = Sporen.Eigen(tenantId, persoonId);
        var regel = new Wisregel(persoonId, opdracht.Namen.ToHashSet(StringComparer.Ordinal));
        foreach (var partitie in partities.Where(p => p != eigen))
        {
            if (await kluis.RuwAsync(partitie, ct).AnyAsync(regel.Geldt, ct)) return true;
        }

        return false;
    }

    private async Task<bool> WisAsync(
        Partitie partitie, string persoonId, Vergeetopdracht opdracht, Wisregel regel, Gesprek? chat, CancellationToken ct)
    {
        for (var keer = 0; keer < Keren; keer++)
        {
            var alles = await kluis.RuwAsync(partitie, ct).ToListAsync(ct);
            var rijen = alles.Where(regel.Geldt).ToList();
            var nu = rijen.Where(r => !Wisregel.IsOnderweg(r)).ToList();
            if (nu.Count == 0) return rijen.Count == 0;
            var gelukt = true;

            // A row that gets another key is two writes, and a card to show again is one more.
            foreach (var deel in nu.Chunk(Beurt.MeesteRijen / 3))
            {
                var beurt = new Beurt(partitie);
                foreach (var rij in deel) Wis(beurt, rij, persoonId, opdracht, regel, chat);
                beurt.Bericht(Opnieuw(alles, deel, persoonId, opdracht, regel));
                gelukt &= (await kluis.BewaarAsync(beurt, ct)).Succeeded;
            }

            if (gelukt && nu.Count == rijen.Count) return true;
        }

        return false;
    }

    private void Wis(Beurt beurt, Ruwerij rij, string persoonId, Vergeetopdracht opdracht, Wisregel regel, Gesprek? chat)
    {
        if (regel.GaatWeg(rij))
        {
            beurt.Verwijder(rij.Sleutel, rij.ETag);
            if (regel.IsKaart(rij, out var kaart)) Vervang(beurt, kaart!, chat);
            return;
        }

        var vervanger = opdracht.Vervanger(rij.Partitie, Wisregel.Onderwerp(rij));
        var naamloos = new Naamloos(persoonId, vervanger);
        var rest = regel.Rest(rij, naamloos);
        var sleutel = naamloos.Tekst(rij.Sleutel);
        if (sleutel == rij.Sleutel) beurt.ZetJson(sleutel, rest, rij.ETag);
        else beurt.Verwijder(rij.Sleutel, rij.ETag).ZetJson(sleutel, rest, null);

        // Who led a wijkteam is asked to be followed, as when they left it.
        if (rij.Is(Tabel.Wijkteams, Sleutel.KanaalPrefix) && rij.Als<Kanaal>() is { Wijkteam: { } team } && team.Teamleider.Id == persoonId)
        {
            beurt.Bericht([Ledenwissel.VraagOvername(team.KanaalId, vervanger, kluis.Nu)]);
        }
    }

    /// <summary>The cards that others have of what changed; one that stood nowhere is not new.</summary>
    private static IEnumerable<Bericht> Opnieuw(
        IReadOnlyList<Ruwerij> alles, IEnumerable<Ruwerij> gewijzigd, string persoonId, Vergeetopdracht opdracht, Wisregel regel)
    {
        var over = gewijzigd.Select(Wisregel.Toont).ToHashSet(StringComparer.Ordinal);
        var opDag = alles.Where(r => r.Is(Tabel.Pool, Sleutel.AanvraagPrefix) && over.Contains(Wisregel.Toont(r)))
            .SelectMany(r => Reactietermijn.Kaarten(r.Als<Aanvraag>())).OfType<Bericht.ToonKaart>().ToHashSet();
        foreach (var rij in alles)
        {
            if (Sleutel.KaartUit(rij.Sleutel) is not var (kaart, aan) || regel.IsKaart(rij, out _)) continue;
            if (!over.Contains(kaart.Id) && !opDag.Contains(new(kaart, aan))) continue;
            var naamloos = new Naamloos(persoonId, opdracht.Vervanger(rij.Partitie, Wisregel.Onderwerp(rij)));
            yield return new Bericht.ToonKaart(kaart with { Extra = kaart.Extra is { } extra ? naamloos.Tekst(extra) : null }, aan);
        }
    }

    private async Task WisKaartenAsync(Partitie eigen, Wisregel regel, Gesprek? chat, CancellationToken ct)
    {
        var kaarten = (await kluis.RuwAsync(eigen, ct).ToListAsync(ct)).Where(r => regel.IsKaart(r, out _)).ToList();
        foreach (var deel in kaarten.Chunk(Beurt.MeesteRijen / 3))
        {
            var gemeente = new Beurt(new(eigen.TenantId, Tabel.Wijkteams, eigen.TenantId));
            foreach (var rij in deel)
            {
                if (regel.IsKaart(rij, out var kaart)) Vervang(gemeente, kaart!, chat);
            }

            if (gemeente.Uit.Count > 0) await kluis.BewaarAsync(gemeente, ct);
            await kluis.VerwijderAsync(eigen, deel.Select(r => (r.Sleutel, r.ETag)), ct);
        }
    }

    private static void Vervang(Beurt beurt, Kaartrij kaart, Gesprek? chat)
    {
        if (chat is null || kaart.ConversationId != chat.ConversationId) return;
        foreach (var bericht in kaart.Berichten()) beurt.Bericht(WisKaarten.LaatsteWoord(chat, VergeetKaart.Gewist(), bericht));
    }
}
