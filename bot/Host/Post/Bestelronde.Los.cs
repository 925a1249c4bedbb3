using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Post;

/// <summary>Answers to something typed, and cards that replace one message.</summary>
public sealed partial class Bestelronde
{
    private async Task<Rest?> StuurLosAsync(Partitie partitie, Bestelling bestelling, Losbericht los, CancellationToken ct)
    {
        var gevonden = los.Gesprek is { } gesprek ? new(gesprek, null) : await gesprekken.VindAsync(partitie.TenantId, los.PersoonId, ct);
        if (!gevonden.Succeeded) return await MisluktAsync(partitie, bestelling, gevonden.Error, ct);
        var adres = gevonden.Value;
        var inhoud = bestelling.OpMaat(los.Kaart, los.Samenvatting);
        if (los.Vervangt is not { } vervangt)
        {
            var eigen = await IsEigenChatAsync(partitie, los, adres, ct);
            return await PlaatsAsync(
                partitie, bestelling, adres, inhoud, los.Samenvatting,
                (bezet, id) => KlaarAsync(
                    partitie, bezet, eigen && id is not null ? b => Onthoud(b, bezet.Rijen[0].Sleutel, los, adres, id) : null, ct),
                ct);
        }

        var bijgewerkt = await postbode.WerkBijAsync(partitie.TenantId, adres, vervangt, inhoud, los.Samenvatting, ct);

        // Who clicked saw the answer; when the message is gone there is nothing left to replace.
        return bijgewerkt.Succeeded || bijgewerkt.Error.Advice == DeliveryAdvice.PostAgain
            ? await KlaarAsync(partitie, bestelling, null, ct)
            : await MisluktAsync(partitie, bestelling, bijgewerkt.Error, ct);
    }

    /// <summary>The 1:1 chat of the person in whose partition this waits.</summary>
    private async Task<bool> IsEigenChatAsync(Partitie partitie, Losbericht los, Gesprek adres, CancellationToken ct) =>
        partitie.Tabel == Tabel.Personen && los.PersoonId != Persoon.VergetenPrefix
            && await kluis.LeesAsync<Gesprek>(partitie.Tabel, partitie.Sleutel, Sleutel.GesprekRij, ct) is { } chat
            && chat.Waarde.ConversationId == adres.ConversationId;

    /// <summary>Where it stands, so that it goes on its term and when this person is forgotten.</summary>
    private Beurt Onthoud(Beurt beurt, string uit, Losbericht los, Gesprek adres, string id) => beurt.Voeg(
        Sleutel.Kaart(new(KaartSoort.Antwoord, los.Antwoordt ?? uit[Sleutel.UitPrefix.Length..]), new Ontvanger.Iemand(los.PersoonId)),
        new Kaartrij(adres.ConversationId, id, kluis.Nu));
}
